import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../../diagnostics/place.ts';
import { suggestion } from '../../util/suggest.ts';
import { parseDuration, parseFraction } from '../../util/units.ts';
import {
  FACT_NAMES,
  FACTS,
  type FactKind,
  type FactName,
  isFactName,
} from '../requirements/fact-catalogue.ts';
import type { Fact, FactSource, Facts, FactValue } from '../requirements/requirements.ts';
import { asMap, entriesOf } from '../shape/object.ts';
import {
  type JsonSchema,
  type ReadContext,
  report,
  reportWrong,
  type Shape,
} from '../shape/shape.ts';

/** Facts as they stand in the file, each with its place. */
export interface WrittenFacts {
  readonly facts: Facts;
  readonly at: Place;
}

/** `peakRps: 5000`, or `peakRps: { value: 5000, quote: 5k rps at peak }`. */
export const factsShape: Shape<WrittenFacts> = {
  expects: 'a block of facts such as `peakRps: 5000`',
  schema: factsSchema,
  read(node, at, cx) {
    const map = asMap(node, cx);
    if (map === undefined) return reportWrong(cx, 'a block of facts', node, at);
    const facts: Record<string, Fact> = {};
    for (const [name, child, keyPlace, place] of entriesOf(map, at, cx)) {
      if (!isFactName(name)) reportUnknownFact(name, keyPlace, cx);
      else {
        const fact = readFact(name, child, place, cx);
        if (fact) facts[name] = fact;
      }
    }
    return { facts, at };
  },
};

function reportUnknownFact(name: string, at: Place, cx: ReadContext): void {
  report(
    cx,
    'parse/unknown-fact',
    `\`${name}\` is not a requirement that has a name.${suggestion(name, FACT_NAMES)}`,
    at,
    'Write one of the names of docs/requirements.md, or put it in words into `purpose`.',
  );
}

function readFact(name: FactName, node: Node | null, at: Place, cx: ReadContext): Fact | undefined {
  const spec = FACTS[name];
  const long = isMap(node) && spec.kind !== 'record' ? node : undefined;
  const bare = long ? (long.get('value', true) as Node | undefined) : node;
  const value = parseFactValue(name, plain(bare ?? null));
  if (value === undefined) {
    const expects = `${spec.kind === 'words' ? 'a list of words' : `a ${spec.kind}`} (${spec.unit})`;
    return reportWrong(cx, expects, bare ?? null, at.of('value'));
  }
  const force = long?.get('force');
  return {
    name,
    value,
    unit: spec.unit,
    force: force === 'should' || force === 'could' ? force : 'must',
    source: readSource(long?.toJSON() ?? {}, name, value),
  };
}

function readSource(
  written: Readonly<Record<string, unknown>>,
  name: FactName,
  value: FactValue,
): FactSource {
  const { quote, assumed } = written;
  if (typeof assumed === 'string') return { assumed: true, because: assumed };
  if (typeof quote === 'string') return { quote };
  return {
    quote: `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
    from: 'file',
  };
}

type Parser = (value: unknown, unit: string) => FactValue | undefined;

const PARSERS: Readonly<Record<FactKind, Parser>> = {
  number: parseNumber,
  fraction: (value) =>
    typeof value === 'string' || typeof value === 'number'
      ? parseFraction(String(value))
      : undefined,
  flag: (value) => {
    const words = new Map<unknown, boolean>([
      [true, true],
      ['true', true],
      [false, false],
      ['false', false],
    ]);
    return words.get(value);
  },
  word: (value) => (typeof value === 'string' && value !== '' ? value : undefined),
  words: parseWords,
  record: (value) => (isRecord(value) ? value : undefined),
};

/** The value of a fact from a plain value, as written in a file or after `--set`; undefined where it does not fit. */
export function parseFactValue(name: FactName, value: unknown): FactValue | undefined {
  const { kind, unit } = FACTS[name];
  return PARSERS[kind](value, unit);
}

function parseNumber(value: unknown, unit: string): number | undefined {
  if (typeof value === 'string' && unit === 'ms')
    return parseDuration(value) ?? parseNumber(Number(value), unit);
  const number =
    typeof value === 'string' && value.trim() !== '' ? Number(value.replaceAll(',', '')) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

function parseWords(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string')
    return value === '' ? undefined : value.split(',').map((word) => word.trim());
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
    ? value
    : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, string | number>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => typeof one === 'string' || typeof one === 'number')
  );
}

function plain(node: Node | null): unknown {
  if (isScalar(node)) return node.value;
  return isSeq(node) || isMap(node) ? node.toJSON() : undefined;
}

function factsSchema(): JsonSchema {
  const properties = Object.fromEntries(
    FACT_NAMES.map((name) => {
      const bare = bareSchema(name);
      const long = {
        type: 'object',
        properties: {
          value: bare,
          quote: { type: 'string', description: 'The words of the brief it comes from.' },
          assumed: { type: 'string', description: 'Why it is assumed.' },
          force: { enum: ['must', 'should', 'could'] },
        },
        required: ['value'],
        additionalProperties: false,
      };
      const anyOf = FACTS[name].kind === 'record' ? [bare] : [bare, long];
      return [name, { description: `${FACTS[name].summary} (${FACTS[name].unit})`, anyOf }];
    }),
  );
  return { type: 'object', properties, additionalProperties: false };
}

function bareSchema(name: FactName): JsonSchema {
  switch (FACTS[name].kind) {
    case 'number':
      return FACTS[name].unit === 'ms'
        ? { type: ['number', 'string'] }
        : { type: 'number', minimum: 0 };
    case 'fraction':
      return { type: ['number', 'string'] };
    case 'flag':
      return { type: 'boolean' };
    case 'word':
      return { type: 'string' };
    case 'words':
      return { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }] };
    case 'record':
      return { type: 'object', additionalProperties: { type: ['number', 'string'] } };
  }
}
