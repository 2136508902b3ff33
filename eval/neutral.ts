import type { Blueprint } from '../src/blueprint/model/blueprint.ts';
import type { Refusal } from '../src/blueprint/requirements/requirements.ts';

/** A design reduced to names and edges, so that designs of different tools can be compared. */
export interface Neutral {
  readonly services: readonly { readonly name: string; readonly entities: readonly string[] }[];
  readonly dependencies: readonly (readonly [from: string, to: string, protocol: string])[];
  readonly asyncDependencies: readonly (readonly [from: string, to: string])[];
  readonly dataStores: readonly {
    readonly name: string;
    readonly engine: string;
    readonly usedBy: readonly string[];
  }[];
  readonly events: readonly string[];
  readonly patterns: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly error?: string;
  readonly questions: readonly string[];
}

export function neutralOf(blueprint: Blueprint): Neutral {
  const names = new Set(blueprint.contexts.map(({ name }) => name));
  const inside = blueprint.dependencies.filter(({ from, to }) => names.has(from) && names.has(to));
  const facts = Object.fromEntries(
    Object.entries(blueprint.requirements).map(([name, fact]) => [
      name,
      fact.source && 'assumed' in fact.source ? undefined : fact.value,
    ]),
  );
  return {
    services: blueprint.contexts.map(({ name, entities }) => ({
      name,
      entities: entities.map((entity) => entity.name),
    })),
    dependencies: inside
      .filter(({ kind }) => kind === 'sync')
      .map(({ from, to, protocol }) => [from, to, protocol]),
    asyncDependencies: inside
      .filter(({ kind }) => kind === 'async')
      .map(({ from, to }) => [from, to]),
    dataStores: blueprint.contexts.flatMap(({ name, store }) =>
      store ? [{ name: `${name}-store`, engine: store.engine, usedBy: [name] }] : [],
    ),
    events: blueprint.contexts.flatMap(({ events }) => events.map((event) => event.name)),
    patterns: blueprint.patterns.map(({ id }) => id),
    facts: { ...facts, intents: blueprint.intents, style: blueprint.style },
    questions: blueprint.questions.map(({ text }) => text),
  };
}

export function neutralRefusal({ kind, questions, sides }: Refusal): Neutral {
  return {
    services: [],
    dependencies: [],
    asyncDependencies: [],
    dataStores: [],
    events: [],
    patterns: [],
    facts: {},
    error: kind,
    questions: [...questions, ...sides],
  };
}
