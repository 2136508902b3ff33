import { stem } from '../../knowledge/lexicons/glossary/english-stem.ts';
import type { Bag, LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import { WORD_CLASSES } from '../../knowledge/lexicons/turns/word-classes.ts';
import type { Tagged } from './tag-words.ts';

/** Words of a clause that together mean a context. */
export interface BagMatch {
  readonly context: string;
  readonly start: number;
  readonly end: number;
  /** How many words had to meet. */
  readonly size: number;
}

/** The words must meet within this many. */
const REACH = 9;
/** Two words alone must stand closer. */
const NEAR = 5;
const indexes = new WeakMap<LibraryLexicon, ReadonlyMap<string, readonly Bag[]>>();

/** Finds the bags of words of a lexicon in a sentence; each context once, where it is told best. */
export function bagMatches(words: readonly Tagged[], lexicon: LibraryLexicon): readonly BagMatch[] {
  const index = indexes.get(lexicon) ?? indexOf(lexicon.bags);
  indexes.set(lexicon, index);
  const clauses = clausesOf(words);
  const best = new Map<string, BagMatch>();
  for (const clause of clauses) {
    const keys = clause.map(({ word }) => stem(word.replace(/'s?$/, '')));
    for (const [at, key] of keys.entries()) {
      for (const bag of index.get(key) ?? []) {
        const match = matchAt(bag, clause, keys, at);
        if (match && match.size > (best.get(bag.context)?.size ?? 0)) best.set(bag.context, match);
      }
    }
  }
  return [...best.values()].sort((a, b) => a.start - b.start || (a.context < b.context ? -1 : 1));
}

function clausesOf(words: readonly Tagged[]): readonly (readonly Tagged[])[] {
  const clauses: Tagged[][] = [[]];
  for (const word of words) {
    if (/^[;:.!?]$/.test(word.text)) clauses.push([]);
    else if (word.tag !== ',') clauses.at(-1)?.push(word);
  }
  return clauses;
}

function indexOf(bags: readonly Bag[]): ReadonlyMap<string, readonly Bag[]> {
  const index = new Map<string, Bag[]>();
  for (const bag of bags) {
    for (const choice of bag.anchor) {
      const found = index.get(choice);
      if (found) found.push(bag);
      else index.set(choice, [bag]);
    }
  }
  return index;
}

function matchAt(
  bag: Bag,
  words: readonly Tagged[],
  keys: readonly string[],
  at: number,
): BagMatch | undefined {
  const from = Math.max(0, at - REACH);
  const used = new Set<number>([at]);
  for (const group of bag.groups) {
    if (group.includes(keys[at] ?? '') && !isUsedElsewhere(bag, group, keys[at] ?? '')) continue;
    const found = nearest(group, keys, from, at + REACH, used, at);
    if (found < 0) return undefined;
    used.add(found);
  }
  const places = [...used];
  const first = words[Math.min(...places)];
  const last = words[Math.max(...places)];
  const reach = bag.groups.length > 2 ? REACH : NEAR;
  if (!first || !last || Math.max(...places) - Math.min(...places) > reach) return undefined;
  return { context: bag.context, start: first.start, end: last.end, size: bag.groups.length };
}

// Two groups may share a word; only the first of them may take the anchor.
function isUsedElsewhere(bag: Bag, group: readonly string[], key: string): boolean {
  return bag.groups.find((one) => one.includes(key)) !== group;
}

function nearest(
  group: readonly string[],
  keys: readonly string[],
  from: number,
  to: number,
  used: ReadonlySet<number>,
  at: number,
): number {
  let best = -1;
  for (let i = from; i <= Math.min(to, keys.length - 1); i++) {
    if (used.has(i) || !group.some((choice) => isOf(choice, keys[i] ?? ''))) continue;
    if (best < 0 || Math.abs(i - at) < Math.abs(best - at)) best = i;
  }
  return best;
}

function isOf(choice: string, key: string): boolean {
  return choice === key || (choice.startsWith('@') && WORD_CLASSES.get(choice)?.has(key) === true);
}
