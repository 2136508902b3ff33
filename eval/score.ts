import { singular, wordsOf } from '../src/util/names.ts';
import type { Case } from './case.ts';
import type { Neutral } from './neutral.ts';

export interface Score {
  readonly id: string;
  readonly lang: Case['lang'];
  /** Share of the expected facts that were read right. */
  readonly slots?: number;
  readonly wrongSlots: readonly string[];
  readonly violations: readonly string[];
  readonly contexts?: Measure;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly relations?: Measure;
  /** Whether it was refused where, and as, it should be. */
  readonly refusalRight: boolean;
}

export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Parts that every system may have: they cost nothing and win nothing. */
const NEUTRAL = [
  'gateway',
  'bff',
  'identity',
  'auth',
  'notification',
  'audit',
  'reporting',
  'identity-access',
];
const FILLER = new Set([
  'management',
  'service',
  'system',
  'handling',
  'processing',
  'the',
  'of',
  'and',
]);

export function scoreCase(expected: Case, actual: Neutral): Score {
  const base = {
    id: expected.id,
    lang: expected.lang,
    refusalRight: expected.refusal === actual.error,
  };
  if (expected.refusal) return { ...base, wrongSlots: [], violations: [], missing: [], extra: [] };
  const slots = Object.entries(expected.facts ?? {}).map(
    ([name, value]) => [name, agreementOn(name, value, actual.facts[name])] as const,
  );
  const violations = Object.entries(expected.notFacts ?? {}).flatMap(([name, value]) =>
    agreementOn(name, value, actual.facts[name]) === 1 ? [`${name}=${JSON.stringify(value)}`] : [],
  );
  const matched = matchContexts(expected, actual);
  return {
    ...base,
    ...(slots.length > 0 ? { slots: mean(slots.map(([, share]) => share)) } : {}),
    wrongSlots: slots
      .filter(([, share]) => share < 1)
      .map(([name]) => `${name}: ${JSON.stringify(actual.facts[name])}`),
    violations,
    ...matched,
    ...scoreRelations(expected, actual, matched.names),
  };
}

// Availabilities differ by what is missing from 1: 0.9999 is ten times 0.999.
function agreementOn(name: string, expected: unknown, actual: unknown): number {
  return name === 'availability' && typeof expected === 'number' && typeof actual === 'number'
    ? agreement(1 - expected, Number((1 - actual).toPrecision(9)))
    : agreement(expected, actual);
}

/** 1 where two values say the same; for lists the share of the expected that is there. */
function agreement(expected: unknown, actual: unknown): number {
  if (typeof expected === 'number')
    return typeof actual === 'number' && Math.abs(actual - expected) <= Math.abs(expected) * 0.005
      ? 1
      : 0;
  if (Array.isArray(expected)) {
    const list = Array.isArray(actual) ? actual : [actual];
    return expected.length === 0
      ? 1
      : expected.filter((one) => list.some((other) => agreement(one, other) === 1)).length /
          expected.length;
  }
  if (typeof expected === 'string')
    return typeof actual === 'string' && keyOf(expected) === keyOf(actual) ? 1 : 0;
  return expected === actual ? 1 : 0;
}

/** What two names of one thing share. */
export function keyOf(name: string): string {
  const words = wordsOf(name).filter((word) => !FILLER.has(word));
  return (words.length > 0 ? words : wordsOf(name))
    .map((word) => singular(word).replace(/(ing|e)$/, ''))
    .join('');
}

function matchContexts(expected: Case, actual: Neutral) {
  const names = new Map<string, string>();
  if (!expected.contexts) return { missing: [], extra: [], names };
  const free = new Map(actual.services.map(({ name }) => [keyOf(name), name]));
  const missing: string[] = [];
  for (const group of expected.contexts) {
    const hit = group.map(keyOf).find((key) => free.has(key));
    const name = hit === undefined ? undefined : free.get(hit);
    if (hit === undefined || name === undefined) missing.push(group[0] ?? '');
    else {
      names.set(name, group[0] ?? '');
      free.delete(hit);
    }
  }
  const extra = [...free].filter(([, name]) => !isNeutral(name, expected)).map(([, name]) => name);
  return {
    contexts: measure(names.size, names.size + extra.length, expected.contexts.length),
    missing,
    extra,
    names,
  };
}

/** Whether a context is one that nobody must have and that costs nothing. */
export function isNeutral(name: string, expected: Case): boolean {
  const key = keyOf(name);
  return [...NEUTRAL, ...(expected.neutral ?? [])].some((one) => keyOf(one) === key);
}

function scoreRelations(
  expected: Case,
  actual: Neutral,
  names: ReadonlyMap<string, string>,
): { readonly relations?: Measure } {
  if (!expected.relations) return {};
  const edge = (a: string, b: string) => [a, b].toSorted().join(' ');
  const wanted = new Set(expected.relations.map(([a, b]) => edge(a, b)));
  const all = [
    ...actual.dependencies.map(([a, b]) => [a, b] as const),
    ...actual.asyncDependencies,
  ];
  const found = new Set(
    all.flatMap(([a, b]) => {
      const [from, to] = [names.get(a), names.get(b)];
      return from && to ? [edge(from, to)] : [];
    }),
  );
  return {
    relations: measure([...found].filter((one) => wanted.has(one)).length, found.size, wanted.size),
  };
}

function measure(hits: number, predicted: number, wanted: number): Measure {
  const precision = predicted === 0 ? (wanted === 0 ? 1 : 0) : hits / predicted;
  const recall = wanted === 0 ? 1 : hits / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

export function mean(values: readonly number[]): number {
  return values.length === 0
    ? Number.NaN
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}
