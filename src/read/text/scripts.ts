/** Scripts a text is written in, as a set of bits; plain Latin letters count as none. */
export type Scripts = number;

// Kana and Han mix in one sentence: told apart, they would only double the expressions.
const HAN = 1;
const HANGUL = 2;
const ACCENTED = 4;
const ALL = HAN | HANGUL | ACCENTED;

const SIGNS: readonly (readonly [script: Scripts, sign: RegExp])[] = [
  [HANGUL, /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/],
  [HAN, /[\u3005\u3007\u3040-\u30ff\u3400-\u9fff]/],
  [ACCENTED, /[\u00c0-\u024f\u1e00-\u1eff]/],
];

/** The scripts of a text. */
export function scriptsOf(text: string): Scripts {
  let scripts = 0;
  if (!BEYOND_ASCII.test(text)) return scripts;
  for (const [script, sign] of SIGNS) if (sign.test(text)) scripts |= script;
  return scripts;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the first 128 characters are meant
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** The scripts of which a text must have one for the source of an expression to match; 0 where any will do. */
export function scriptsOfSource(source: string): Scripts {
  return /\\[up]/.test(source) ? ALL : scriptsOf(source);
}

/** The alternatives of an expression's source, cut at the bars that stand in no group and no class. */
export function alternativesOf(source: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let inClass = false;
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === '\\') at++;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, source.slice(start)];
}

/** The characters, in lower case, with which a match of an expression's source can begin; undefined where any may. */
export function openingsOf(source: string): ReadonlySet<string> | undefined {
  const openings = new Set<string>();
  for (const alternative of alternativesOf(source)) {
    const first = alternative.charAt(0);
    // A sign of the language of expressions, or a letter that may be left out.
    if (!/[\p{L}\p{N}%$€£¥₩]/u.test(first) || /^.[?*{]/u.test(alternative)) return undefined;
    openings.add(first.toLowerCase());
  }
  return openings;
}
