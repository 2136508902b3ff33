import { keyOf } from '../../knowledge/lexicons/glossary/thing-key.ts';
import type { NamedCandidate } from './naming.ts';
import { placesOfName } from './places-of-name.ts';

const flag = (yes: boolean): number => (yes ? 1 : 0);

/** Signs that two candidates are one part of the system under two names. */
export function signsOfTwins(
  a: NamedCandidate,
  b: NamedCandidate,
): Readonly<Record<string, number>> {
  const [mine, yours] = [keysOf(a), keysOf(b)];
  const shared = [...mine.names].filter((key) => yours.names.has(key)).length;
  return {
    bias: 1,
    ...customSigns(mine.called, yours.called),
    knows: flag(mine.names.has(yours.called) || yours.names.has(mine.called)),
    shared: shared / Math.max(1, Math.min(mine.names.size, yours.names.size)),
    word: flag([...mine.words].some((word) => yours.words.has(word))),
    context: flag(isNamed(a) && isNamed(b) && a.knowledge === b.knowledge),
    overlap: overlapOf(a, b),
  };
}

// What kinds of system do with the two names: names of one part, or of two.
function customSigns(a: string, b: string): Readonly<Record<string, number>> {
  const [mine, yours] = [placesOfName(a), placesOfName(b)];
  const together = countShared(mine.parts, yours.parts);
  const both = countShared(mine.models, yours.models);
  return {
    together: Math.log(1 + together),
    rate: together / (both + 1),
    apart: Math.log(1 + Math.max(0, both - together)),
    apartFirst: Math.log(1 + countShared(mine.first, yours.first)),
  };
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].filter((one) => many.has(one)).length;
}

interface Keys {
  readonly called: string;
  /** All that the candidate might be called. */
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const keys = new WeakMap<NamedCandidate, Keys>();

function keysOf(one: NamedCandidate): Keys {
  const known = keys.get(one) ?? {
    called: keyOf(one.called),
    names: new Set(one.names.map(keyOf)),
    words: new Set(one.key.split(' ')),
  };
  keys.set(one, known);
  return known;
}

function isNamed({ means, knowledge }: NamedCandidate): boolean {
  return knowledge !== undefined && (means === 'name' || means === 'plain');
}

/** The share of their mentions, of the one with fewer, that stand in the same place. */
function overlapOf(a: NamedCandidate, b: NamedCandidate): number {
  const inside = a.mentions.filter(([start, end]) =>
    b.mentions.some(([from, to]) => start < to && from < end),
  );
  return Math.min(1, inside.length / Math.max(1, Math.min(a.mentions.length, b.mentions.length)));
}
