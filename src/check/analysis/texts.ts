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

/** Every text that the authors wrote, with its place. */
export function textsOf(model: Model): readonly Text[] {
  const texts: Text[] = [];
  const visit = (value: unknown, key: string, around: Place): void => {
    if (typeof value === 'string') {
      if (value.length < SHORTEST) return;
      texts.push({ text: value, place: () => around.of(key) });
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, key, around);
    } else if (typeof value === 'object' && value !== null && !(value instanceof Place)) {
      visitAll(value, around);
    }
  };
  const visitAll = (value: object, around: Place): void => {
    const own = 'at' in value && value.at instanceof Place ? value.at : around;
    for (const [key, child] of Object.entries(value)) {
      const isPlain = typeof child === 'string' ? child.length < SHORTEST : !isObject(child);
      if (!isPlain && !WITHOUT_TEXT.has(key)) visit(child, key, own);
    }
  };
  const { requirements, dependencies: _derived, ...rest } = model.blueprint;
  const facts = model.blueprint.at.of('requirements');
  for (const [name, fact] of Object.entries(requirements)) visitAll(fact, facts.of(name));
  visitAll(rest, model.blueprint.at);
  return texts;
}
