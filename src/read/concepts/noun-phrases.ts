import { singular } from '../../knowledge/lexicons/glossary/english-stem.ts';
import { ADJECTIVES, EMPTY_NOUNS } from '../../knowledge/lexicons/glossary/english-words.ts';
import { isPast, type Tagged } from './tag-words.ts';

/** What a noun phrase does in its sentence. */
export type Role = 'subject' | 'object' | 'of' | 'with' | 'oblique' | 'bare';

export interface NounPhrase {
  /** Lower-case words from the first telling one to the head, the head in singular. */
  readonly name: string;
  readonly head: string;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** Whether the sentence says what the thing has, or that it is kept: it has a life of its own. */
  readonly kept: boolean;
  /** The words of the name, each on its own. */
  readonly parts: readonly PhrasePart[];
}

export interface PhrasePart {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly tag: Tagged['tag'];
}

/** Noun phrases of a tagged English sentence, without determiners, numbers and empty heads. */
export function nounPhrases(
  words: readonly Tagged[],
  empty: ReadonlySet<string> = EMPTY_NOUNS,
): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < words.length) {
    const end = endOfPhrase(words, at);
    if (end > at) {
      const phrase = phraseOf(words, at, end, empty);
      if (phrase) phrases.push(phrase);
    }
    at = end > at ? end : pastHyphens(words, at + 1);
  }
  return phrases;
}

// Where no noun ends a run of hyphens, none ends the rest of it either.
function pastHyphens(words: readonly Tagged[], from: number): number {
  let at = from;
  while (words[at - 1]?.text === '-' && words[at]?.text === '-') at++;
  return at;
}

function endOfPhrase(words: readonly Tagged[], from: number): number {
  let end = from;
  let lastNoun = from;
  while (
    end < words.length &&
    (isNoun(words[end]) || words[end]?.tag === 'J' || isHyphen(words, end))
  ) {
    if (isNoun(words[end])) lastNoun = end + 1;
    end++;
  }
  return lastNoun;
}

function isNoun(word: Tagged | undefined): boolean {
  return word?.tag === 'N';
}

// "check-in", "trade-in": a hyphen joins when no space stands around it.
function isHyphen(words: readonly Tagged[], at: number): boolean {
  const sign = words[at];
  return (
    sign?.text === '-' && words[at - 1]?.end === sign.start && words[at + 1]?.start === sign.end
  );
}

function phraseOf(
  words: readonly Tagged[],
  from: number,
  end: number,
  empty: ReadonlySet<string>,
): NounPhrase | undefined {
  const all = words.slice(from, end).filter(({ tag }) => tag !== ',');
  const kept = dropFillers(dropLeading(all));
  const head = kept.at(-1);
  const first = kept[0];
  if (!head || !first) return undefined;
  const headWord = singular(head.word.replace(/'s?$/, ''));
  if (headWord.length < 3) return undefined;
  if (empty.has(headWord) && kept.length === 1 && !isCounted(headWord, words, end))
    return undefined;
  if (isProper(kept, from === 0)) return undefined;
  const parts = kept.map(({ word, start, end: close, tag }) => ({
    name: singular(word.replace(/'s?$/, '')),
    start,
    end: close,
    tag,
  }));
  return {
    name: parts.map((part) => part.name).join(' '),
    parts,
    head: headWord,
    start: first.start,
    end: head.end,
    role: roleOf(words, from, end),
    kept: isKept(words, from, end),
  };
}

const FILLER =
  /^(?:management|handling|processing|systems?|services?|platforms?|software|modules?|backend|app|application|solution)$/;

// An "order management system" is about orders.
function dropFillers(all: readonly Tagged[]): readonly Tagged[] {
  let end = all.length;
  while (end > 1 && FILLER.test(all[end - 1]?.word ?? '') && all[end - 2]?.tag === 'N') end--;
  return all.slice(0, end);
}

/** Nouns that are empty in most sentences and things in some: "parts are fitted", but "part of it". */
const COUNTED =
  /^(?:lot|part|piece|share|case|request|incident|job|task|fault|failure|issue|trial|test|order|room|table|claim|entry|item|work|account|level|member|form|fund|record|report|position|department|company)$/;

function isCounted(head: string, words: readonly Tagged[], end: number): boolean {
  const last = words[end - 1];
  if (!COUNTED.test(head) || words[end]?.word === 'of') return false;
  // "in order to", "a lot", "take part"
  if (words[end]?.word === 'to' && head === 'order') return false;
  const plural = last !== undefined && last.word !== head;
  return plural || !/^(?:lot|part|share|piece|work)$/.test(head);
}

// Adjectives that only rate or order say nothing about the field, and a phrase keeps at most three words.
function dropLeading(all: readonly Tagged[]): readonly Tagged[] {
  const telling = all.filter(
    ({ word, tag }) =>
      tag === 'N' || (tag === 'J' && !ADJECTIVES.has(word) && !word.endsWith('ed')),
  );
  // "spare parts": an adjective tells something where the noun alone says nothing.
  if (telling.length === 1 && EMPTY_NOUNS.has(singular(telling[0]?.word ?? '')))
    return all.slice(-2);
  const first = telling[0];
  const kept = first ? all.slice(all.indexOf(first)) : [];
  return kept.slice(-3);
}

// Capital letters inside a sentence mark names of products, people and places.
function isProper(kept: readonly Tagged[], opens: boolean): boolean {
  return kept.every(({ text }, i) => /^\p{Lu}/u.test(text) && !(opens && i === 0));
}

function roleOf(words: readonly Tagged[], from: number, end: number): Role {
  const before = words
    .slice(0, from)
    .findLast(({ tag }) => tag !== 'D' && tag !== '#' && tag !== 'R' && tag !== 'J');
  const after = words.slice(end).find(({ tag }) => tag !== 'R');
  if (before?.word === 'of') return 'of';
  if (before?.word === 'with' || before?.word === 'per') return 'with';
  if (after && (after.tag === 'V' || after.tag === 'X')) return 'subject';
  if (before?.tag === 'V') return 'object';
  if (before?.tag === 'I') return 'oblique';
  return before?.tag === ',' || before?.tag === 'C' ? listedRole(words, from) : 'bare';
}

const KEEPS =
  /^(keep|keeps|kept|know|knows|manage|manages|plan|plans|organise|organises|organize|rent|rents|sell|sells|make|makes|offer|offers|publish|publishes|register|registers|record|records|track|tracks|run|runs|teach|write|writes|create|creates|open|opens|describe|describes|collect|collects|build|assemble|hold|holds|approve|approves|review)$/;

// "A tour has dates", "we rent out flats", "each member gets a card".
function isKept(words: readonly Tagged[], from: number, end: number): boolean {
  const next = words[end];
  const start = words[from - 1];
  const opens = from === 0 || start?.tag === 'D' || start?.tag === ',';
  if (opens && /^(has|have|gets?|consists?|belongs?|contains?|includes?)$/.test(next?.word ?? ''))
    return true;
  if (/^(each|every)$/.test(start?.word ?? '') || isRegistered(words, from)) return true;
  if (isChanged(words, end)) return true;
  const verb = words
    .slice(Math.max(0, from - 4), from)
    .findLast(({ tag }) => tag === 'V' || tag === 'X');
  return verb !== undefined && KEEPS.test(verb.word);
}

// "a register of every lift", "the list of members"
function isRegistered(words: readonly Tagged[], from: number): boolean {
  const before = words.slice(Math.max(0, from - 4), from).map(({ word }) => word);
  const of = before.lastIndexOf('of');
  return (
    of > 0 &&
    /^(?:list|register|registry|record|catalogue|directory|history)s?$/.test(before[of - 1] ?? '')
  );
}

// "a bag is weighed", "orders can be cancelled": what is done to a thing changes its state.
function isChanged(words: readonly Tagged[], end: number): boolean {
  const [aux, ...rest] = words.slice(end, end + 4).filter(({ tag }) => tag !== 'R');
  if (aux?.tag !== 'X') return false;
  const verb = rest.find(({ tag }) => tag !== 'X');
  return verb !== undefined && verb.tag === 'V' && isPast(verb.word);
}

// An item after a comma or "and" does what the item before it does.
function listedRole(words: readonly Tagged[], from: number): Role {
  const earlier = words.slice(0, from).findLast(({ tag }) => tag === 'V' || tag === 'I');
  if (!earlier) return 'bare';
  return earlier.tag === 'V' ? 'object' : 'oblique';
}
