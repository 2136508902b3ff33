import { Place } from '../../diagnostics/place.ts';
import type { Model } from '../model.ts';

export interface Text {
  readonly text: string;
  /** The value where it stands in the file, else the nearest element around it. Looked up only when asked. */
  readonly place: () => Place;
}

/** Shorter texts hold nothing worth looking for. */
const SHORTEST = 12;

/** Parts that hold names and figures only. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  'at',
  'type',
  'target',
  'indexes',
  'lifecycle',
  'retry',
  'breaker',
  'bulkhead',
  'roles',
  'filter',
  'sort',
  'emits',
]);

/** Of the parts that a large file has most of: the keys under which there may be sentences. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  api: [],
  calls: ['because', 'fallback'],
  fallback: ['description'],
  entities: ['description', 'fields'],
  events: ['description', 'carries'],
  store: ['schema', 'partitionBy'],
  commands: ['description'],
  queries: ['description'],
  fields: ['description'],
  input: ['description'],
  carries: ['description'],
  services: ['owner'],
};

/** Every text that the authors wrote, with its place. */
export function textsOf(model: Model): readonly Text[] {
  const texts: Text[] = [];
  const visit = (value: unknown, key: string, around: Place): void => {
    if (typeof value === 'string') {
      if (value.length >= SHORTEST) texts.push({ text: value, place: () => around.of(key) });
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, key, around);
    } else if (isBlock(value)) visitAll(value, SENTENCES[key] ?? Object.keys(value), around);
  };
  const visitAll = (block: Block, keys: readonly string[], around: Place): void => {
    const own = block['at'] instanceof Place ? block['at'] : around;
    for (const key of keys) {
      const child = block[key];
      // Most values are flags, numbers and short names: out with them first.
      const isShort = typeof child === 'string' ? child.length < SHORTEST : !isObject(child);
      if (!isShort && !WITHOUT_TEXT.has(key)) visit(child, key, own);
    }
  };
  const { requirements, dependencies: _derived, ...rest } = model.blueprint;
  const facts = model.blueprint.at.of('requirements');
  for (const [name, fact] of Object.entries(requirements)) visit(fact, '', facts.of(name));
  visitAll(rest, Object.keys(rest), model.blueprint.at);
  return texts;
}

type Block = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isBlock(value: unknown): value is Block {
  return isObject(value) && !(value instanceof Place);
}
