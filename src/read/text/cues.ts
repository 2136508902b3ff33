import type { Words } from '../../knowledge/lexicons/words.ts';
import { alternativesOf, openingsOf, type Scripts, scriptsOf, scriptsOfSource } from './scripts.ts';

/** A stretch of the normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const L = 'A-Za-z0-9\\u00c0-\\u024f\\u1e00-\\u1eff';
const LEFT = `(?:(?<![${L}])(?=[${L}])|(?=[^${L}]))`;
const RIGHT = `(?:(?<=[${L}])(?![${L}])|(?<=[^${L}]))`;

/**
 * The words of all languages, since people mix them in one sentence. Expressions are made when a text
 * asks for them, and only of the words that can stand in its scripts.
 */
export class Cue {
  readonly ignoreCase: boolean;
  readonly #words: Words;
  readonly #byScripts = new Map<Scripts, RegExp>();
  #openings: ReadonlySet<string> | 'any' | undefined;
  #parts: readonly { readonly source: string; readonly scripts: Scripts }[] | undefined;

  constructor(words: Words, ignoreCase: boolean) {
    this.#words = words;
    this.ignoreCase = ignoreCase;
  }

  /** Whether a match can begin with a character: says no without making an expression. */
  canBegin(character: string): boolean {
    this.#openings ??= openingsOf(wordsOf(this.#words).join('|')) ?? 'any';
    return this.#openings === 'any' || this.#openings.has(character.toLowerCase());
  }

  /** The expression for a text of some scripts. */
  for(scripts: Scripts): RegExp {
    const known = this.#byScripts.get(scripts) ?? this.#compile(scripts);
    this.#byScripts.set(scripts, known);
    return known;
  }

  #compile(scripts: Scripts): RegExp {
    this.#parts ??= partsOf(this.#words);
    const sources = this.#parts
      .filter((part) => part.scripts === 0 || (part.scripts & scripts) !== 0)
      .map(({ source }) => source);
    const any = sources.length ? `(?:${sources.join('|')})` : '(?!)';
    if (this.ignoreCase) return new RegExp(`${any}${RIGHT}`, 'iuy');
    // Lower case on both sides costs half as much as a search that ignores case.
    const source = `${LEFT}${any}${RIGHT}`.replace(/\\u[0-9a-f]{4}|\\.|[A-Z]/g, (sign) =>
      sign.length > 1 ? sign : sign.toLowerCase(),
    );
    return new RegExp(source, 'gu');
  }
}

function partsOf(words: Words): readonly { readonly source: string; readonly scripts: Scripts }[] {
  return wordsOf(words)
    .flatMap(alternativesOf)
    .map((source) => ({ source, scripts: scriptsOfSource(source) }));
}

function wordsOf(words: Words): readonly string[] {
  return [words.en, words.vi, words['zh-TW'], words.ja, words.ko].filter(
    (one) => one !== undefined,
  );
}

/** A cue to be looked for anywhere; its bounds ask nothing of scripts without spaces, but keep `POS` out of `PostgreSQL`. */
export function cue(words: Words): Cue {
  return new Cue(words, false);
}

/** The same words, to be matched right at an offset, as units are: `5ms`. */
export function cueAt(words: Words): Cue {
  return new Cue(words, true);
}

interface Looked {
  readonly text: string;
  readonly lower: string;
  readonly scripts: Scripts;
}

// A sentence is searched by hundreds of cues in a row.
let last: Looked = { text: '', lower: '', scripts: 0 };

function look(text: string): Looked {
  if (text !== last.text) last = { text, lower: lower(text), scripts: scriptsOf(text) };
  return last;
}

function expressionFor(expression: Cue | RegExp, text: string): RegExp {
  return expression instanceof Cue ? expression.for(look(text).scripts) : expression;
}

/** Every match of a cue, or of an expression of one's own, in a text. */
export function findAll(sought: Cue | RegExp, text: string): Span[] {
  const spans: Span[] = [];
  const expression = expressionFor(sought, text);
  const searched = expression.ignoreCase ? text : look(text).lower;
  // exec in place: matchAll would copy the expression for every sentence.
  expression.lastIndex = 0;
  for (let match = expression.exec(searched); match; match = expression.exec(searched)) {
    const end = match.index + match[0].length;
    if (match[0] === '') expression.lastIndex += 1;
    else spans.push({ start: match.index, end });
  }
  return spans;
}

/** Lower case without a change of length, which a few letters (İ) would bring. */
export function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : text.replace(/[A-Z]/g, (sign) => sign.toLowerCase());
}

/** Whether a text has a match; takes global expressions without their memory. */
export function has(sought: Cue | RegExp, text: string): boolean {
  const expression = expressionFor(sought, text);
  expression.lastIndex = 0;
  return expression.test(expression.ignoreCase ? text : look(text).lower);
}

/** The text matched right at `at`, or undefined. */
export function matchAt(
  sought: Cue | RegExp,
  text: string,
  at: number,
): RegExpExecArray | undefined {
  if (sought instanceof Cue && !sought.canBegin(text.charAt(at))) return undefined;
  const expression = expressionFor(sought, text);
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}
