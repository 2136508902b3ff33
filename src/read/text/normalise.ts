/** Text after NFKC, with the way back to what the user typed. */
export interface Normalised {
  readonly text: string;
  /** For every UTF-16 offset of `text` (and its end) the offset in the original. */
  readonly origin: Uint32Array;
  readonly original: string;
}

// Signs that a reader takes for one another: quotes, dashes, tildes. Soft hyphens and joiners vanish.
const SAME = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['ʼ', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['−', '-'],
  ['〜', '~'],
  ['∼', '~'],
  ['・', '・'],
  ['\u00ad', ''],
  ['\u200b', ''],
  ['\u200c', ''],
  ['\u200d', ''],
  ['\u2060', ''],
  ['\ufeff', ''],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u3000', ' '],
  ['⁄', '/'],
  ['\r', ' '],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);
// Hangul vowels and finals, marks and half-width voicing signs join the letter before them.
const JOINS = /^[\p{M}\u1160-\u11ff\uff9e\uff9f]$/u;
const PLAIN_RUN = /[\n -~\u3040-\u309f\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]+/y;
const PLAIN = /^[\n -~\u3040-\u309f\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]$/;

/** NFKC, piece by piece, so that every offset of the result leads back to the original. */
export function normalise(original: string): Normalised {
  const pieces: string[] = [];
  const origin: number[] = [];
  let at = 0;
  while (at < original.length) {
    const plain = plainRun(original, at);
    const end = plain > at ? plain : endOfCluster(original, at);
    const piece = original.slice(at, end);
    const written = plain > at ? piece : rewrite(piece, pieces.at(-1) ?? '');
    for (let i = 0; i < written.length; i++) origin.push(plain > at ? at + i : at);
    if (written) pieces.push(written);
    at = end;
  }
  origin.push(original.length);
  return { text: pieces.join(''), origin: Uint32Array.from(origin), original };
}

// The end of a run of letters that NFKC leaves alone; the last of them may take a mark that follows.
function plainRun(text: string, at: number): number {
  PLAIN_RUN.lastIndex = at;
  const end = at + (PLAIN_RUN.exec(text)?.[0].length ?? 0);
  return end === text.length ? end : end - 1;
}

/** The range of the original that a range of the normalised text came from. */
export function toOriginal(of: Normalised, start: number, end: number): readonly [number, number] {
  const from = of.origin[start] ?? of.original.length;
  const last = of.origin[Math.max(start, end - 1)] ?? from;
  return [from, end <= start ? from : endOfCluster(of.original, last)];
}

function endOfCluster(text: string, at: number): number {
  let end = at + charLength(text, at);
  if (PLAIN.test(text.slice(at, end)) && PLAIN.test(text.charAt(end) || ' ')) return end;
  while (end < text.length) {
    const length = charLength(text, end);
    if (!JOINS.test(text.slice(end, end + length))) break;
    end += length;
  }
  return end;
}

function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function rewrite(cluster: string, before: string): string {
  if (PLAIN.test(cluster)) return cluster;
  const circled = /^[①-⑳]$/.test(cluster) ? `(${cluster.normalize('NFKC')}) ` : undefined;
  if (circled) return circled;
  const text = cluster.normalize('NFKC');
  const fraction = /^\d⁄\d$/.test(text) ? text.replace('⁄', '/') : undefined;
  if (fraction) return /\d$/.test(before) ? ` ${fraction}` : fraction;
  return SAME.get(text) ?? text;
}
