import type { ReferenceModel } from '../../knowledge/reference-models/reference-model.ts';
import { partTermsOf } from './model-terms.ts';

/** What a part is called beside its usual name counts less. */
const OTHER_NAME = 0.4;

/** Which names of parts each word speaks for. Plain data, packed: there are more than half a million pairs. */
export interface PartIndex {
  /** Names that are spoken of in just the same words stand together: most are only another name of one part. */
  readonly names: readonly (readonly string[])[];
  /** How many names there are in all. */
  readonly total: number;
  /** By key of a word: for each group of names that it speaks for, two signs for its place and two for the weight. */
  readonly postings: Readonly<Record<string, string>>;
  /** The weight that the largest number of two signs stands for. */
  readonly heaviest: number;
}

/** Signs that stand for themselves in JSON. */
const SIGNS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(index + 33))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
const BASE = SIGNS.length;
const VALUES: ReadonlyMap<string, number> = new Map([...SIGNS].map((sign, value) => [sign, value]));
const PLACE = 2;
const WEIGHT = 2;

export function indexOfParts(models: readonly ReferenceModel[]): PartIndex {
  const groups = grouped(bagsOf(models));
  const total = groups.reduce((sum, { names }) => sum + names.length, 0);
  const spread = new Map<string, number>();
  for (const { names, bag } of groups)
    for (const word of bag.keys()) spread.set(word, (spread.get(word) ?? 0) + names.length);
  const postings = new Map<string, [place: number, weight: number][]>();
  let heaviest = 0;
  for (const [place, { bag }] of groups.entries()) {
    const weights = [...bag].map(
      ([word, count]) =>
        [word, Math.log(1 + count) * Math.log(total / (spread.get(word) ?? 1))] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    for (const [word, whole] of weights) {
      // The root favours names that many kinds of system have, as a fair guess does.
      const weight = whole / Math.sqrt(length);
      heaviest = Math.max(heaviest, weight);
      const entry: [number, number] = [place, weight];
      const found = postings.get(word);
      if (found) found.push(entry);
      else postings.set(word, [entry]);
    }
  }
  const most = BASE ** WEIGHT - 1;
  const pack = ([place, weight]: readonly [number, number]): string =>
    signs(place, PLACE) + signs(Math.round((weight / heaviest) * most), WEIGHT);
  return {
    names: groups.map(({ names }) => names),
    total,
    postings: Object.fromEntries(
      [...postings].map(([word, entries]) => [word, entries.map(pack).join('')]),
    ),
    heaviest,
  };
}

/** The groups of names that a word speaks for, by their places, and how much. */
export function postingsOf(
  { postings, heaviest }: PartIndex,
  word: string,
): readonly (readonly [place: number, weight: number])[] {
  const packed = Object.hasOwn(postings, word) ? (postings[word] ?? '') : '';
  const scale = heaviest / (BASE ** WEIGHT - 1);
  return Array.from({ length: packed.length / (PLACE + WEIGHT) }, (_, index) => {
    const at = index * (PLACE + WEIGHT);
    const place = numberOf(packed, at, PLACE);
    return [place, numberOf(packed, at + PLACE, WEIGHT) * scale] as const;
  });
}

function signs(value: number, length: number): string {
  let rest = value;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text = SIGNS.charAt(rest % BASE) + text;
    rest = Math.floor(rest / BASE);
  }
  return text;
}

function numberOf(text: string, at: number, length: number): number {
  let value = 0;
  for (let place = at; place < at + length; place += 1)
    value = value * BASE + (VALUES.get(text.charAt(place)) ?? 0);
  return value;
}

interface Group {
  readonly names: string[];
  readonly bag: ReadonlyMap<string, number>;
}

function grouped(bags: ReadonlyMap<string, ReadonlyMap<string, number>>): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [name, bag] of bags) {
    const words = JSON.stringify([...bag].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const group = groups.get(words);
    if (group) group.names.push(name);
    else groups.set(words, { names: [name], bag });
  }
  return [...groups.values()];
}

/** The words with which parts of each name are spoken of, with how often. */
function bagsOf(
  models: readonly ReferenceModel[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const bags = new Map<string, Map<string, number>>();
  for (const { names, turns } of models.flatMap((model) => [...partTermsOf(model).values()])) {
    const said = new Set(turns.flat(3));
    const called = new Set(names.flat());
    for (const [at, name] of names.map((keys) => keys.join(' ')).entries()) {
      const bag = bags.get(name) ?? new Map<string, number>();
      bags.set(name, bag);
      for (const word of [...said, ...called])
        bag.set(word, (bag.get(word) ?? 0) + (at === 0 ? 1 : OTHER_NAME));
    }
  }
  return bags;
}
