import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { architectureJsonSchema } from '../../blueprint/document/json-schema.ts';
import { identityShape, migrationShape } from '../../blueprint/document/operations-shape.ts';
import type { Written, WrittenContext } from '../../blueprint/document/written.ts';
import type { JsonSchema } from '../../blueprint/shape/shape.ts';
import { patternUses } from '../../plan/assemble/pattern-uses.ts';
import { capabilities } from '../capabilities.ts';
import { uncoveredCapabilities, uncoveredItems } from './coverage.ts';
import { patternById } from './find.ts';
import { PATTERNS } from './index.ts';

const here = new URL('.', import.meta.url);
const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const document = architectureJsonSchema();

test('every file is in the list and named after its pattern and section', () => {
  const onDisk = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^/]+\/[^/]+\.ts$/.test(path))
    .map((path) => path.replace(/\.ts$/, ''));
  expect(PATTERNS.map(({ section, id }) => `${section}/${id}`).toSorted()).toEqual(
    onDisk.toSorted(),
  );
});

test('there are at least 130 patterns in the sections of the capabilities', () => {
  expect(PATTERNS.length).toBeGreaterThanOrEqual(130);
  const sections = new Set(capabilities.map(({ id }) => id.split('.')[0]));
  expect(PATTERNS.filter(({ section }) => !sections.has(section))).toEqual([]);
  expect(new Set(PATTERNS.map(({ section }) => section)).size).toBe(sections.size);
});

test('every capability and every item of one is covered', () => {
  expect(uncoveredCapabilities()).toEqual([]);
  expect(uncoveredItems()).toEqual([]);
});

test('no two patterns answer to the same name', () => {
  const owners = new Map<string, string[]>();
  for (const { id, name, aliases } of PATTERNS) {
    const names = new Set([id, name, ...aliases].map(plain));
    for (const one of names) owners.set(one, [...(owners.get(one) ?? []), id]);
  }
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
});

test('no sentence is said by two patterns', () => {
  const sentences = PATTERNS.flatMap((pattern) => [
    pattern.problem,
    pattern.solution,
    ...pattern.useWhen,
    ...pattern.avoidWhen,
    ...pattern.consequences,
  ]);
  expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
});

test('every pattern that the planner names exists', () => {
  const planner = new URL('../../plan/assemble/pattern-uses.ts', here);
  const source = readFileSync(planner, 'utf8');
  const literal = [...source.matchAll(/\b(?:id: |use\(\s*)'([a-z][a-z0-9-]+)'/g)];
  const either = [...source.matchAll(/\?\s*'([a-z][a-z0-9-]+)'\s*:\s*'([a-z][a-z0-9-]+)'/g)];
  const ids = [...literal, ...either].flatMap(([, ...named]) => named);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !patternById(id))).toEqual([]);
});

test('what the planner makes of a design with everything in it exists', () => {
  const used = EVERYTHING.flatMap((written) =>
    patternUses(written, {}).map((use) => (typeof use === 'string' ? use : use['id'])),
  );
  expect(used.length).toBeGreaterThan(60);
  expect(used.filter((id) => typeof id !== 'string' || !patternById(id))).toEqual([]);
});

test('what identity and migration may state is a pattern of that name', () => {
  const words = [
    ...wordsOf(identityShape.schema(), 'methods'),
    ...wordsOf(identityShape.schema(), 'authorisation'),
    ...wordsOf(migrationShape.schema(), 'pattern'),
  ];
  const other: Readonly<Record<string, string>> = {
    oidc: 'openid-connect',
    strangler: 'strangler-fig',
  };
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter((word) => word !== 'none' && !patternById(other[word] ?? word))).toEqual([]);
});

const SALES: WrittenContext = {
  events: { OrderPlaced: {} },
  on: { 'billing.InvoicePaid': 'confirmOrder' },
  calls: [
    {
      to: 'billing.authorise',
      timeout: '1s',
      breaker: true,
      retries: 1,
      bulkhead: 5,
      fallback: 'cache',
    },
  ],
  caches: { orders: { of: 'sales.getOrder' } },
  webhooks: { orders: { events: ['OrderPlaced'] } },
  commands: { placeOrder: { creates: 'Order' } },
  api: { graphql: true, grpc: true, websocket: true, sse: true },
  eventSourced: true,
  readModel: true,
};

/** Designs which together use each construct that stands for a pattern. */
const EVERYTHING: readonly Written[] = [
  {
    ...design('modular-monolith', 'rolling', 'orchestrated', 'strangler'),
    bffs: { web: { clients: ['web'] } },
  },
  design('microservices', 'canary', 'choreographed', 'parallel-run'),
  design('serverless', 'blue-green', 'orchestrated', 'branch-by-abstraction'),
  design('microservices', 'recreate', 'orchestrated', 'big-bang'),
];

function design(
  style: 'modular-monolith' | 'microservices' | 'serverless',
  rollout: string,
  mode: string,
  pattern: string,
): Written {
  return {
    architecture: 1,
    name: 'everything',
    requirements: { protocols: ['mqtt'] },
    style,
    contexts: { sales: SALES },
    flows: { checkout: { mode, saga: ['sales.placeOrder'] } },
    gateway: { technology: 'nginx' },
    identity: { methods: ['oidc', 'jwt'], authorisation: ['rbac'], serviceAuth: 'mtls' },
    deployment: { rollout },
    telemetry: { traces: 'jaeger' },
    migration: { from: 'old', pattern, steps: [] },
  };
}

describe.each(PATTERNS)('$id', (pattern) => {
  test('covers items that exist', () => {
    const known = new Map(capabilities.map(({ id, items }) => [id, items]));
    const unknown = Object.entries(pattern.covers).flatMap(([id, items]) =>
      known.has(id)
        ? items.filter((item) => !known.get(id)?.includes(item)).map((item) => `${id}: ${item}`)
        : [id],
    );
    expect(unknown).toEqual([]);
    expect(Object.keys(pattern.covers)).not.toEqual([]);
  });

  test('is related to other patterns that exist', () => {
    expect(pattern.related.filter((id) => id === pattern.id || !patternById(id))).toEqual([]);
    expect(pattern.related).not.toEqual([]);
  });

  test('says when to use it, when not, at what cost and where it comes from', () => {
    const { useWhen, avoidWhen, consequences, sources } = pattern;
    for (const list of [useWhen, avoidWhen, consequences, sources]) expect(list).not.toEqual([]);
    expect(pattern.summary.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    const sentences = [pattern.summary.en, pattern.problem, pattern.solution];
    expect(sentences.filter((sentence) => !/[.?!"]$/.test(sentence))).toEqual([]);
  });

  test('names a construct that `architecture.yaml` knows', () => {
    if (pattern.construct === undefined) return;
    expect(wrongConstruct(pattern.construct)).toBeUndefined();
  });
});

/** Names are compared as `explain` compares them. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

function wrongConstruct(construct: string): string | undefined {
  const [path = ''] = construct.split(': ');
  const schema = schemaAt(path);
  if (schema === undefined) return `${path} is not a path of the schema`;
  if (path === construct) return undefined;
  const valid = ajv.validate(schema, parse(construct.slice(path.length + 2)));
  return valid ? undefined : ajv.errorsText();
}

/** The schema at `contexts.*.calls[].breaker`: `*` is any name of a map, `[]` an item of a list. */
function schemaAt(path: string): JsonSchema | undefined {
  const steps = path.replaceAll('[]', '.[]').split('.');
  let schemas: readonly JsonSchema[] = [document];
  for (const step of steps) schemas = schemas.flatMap((schema) => stepInto(schema, step));
  return schemas.length === 0 ? undefined : { anyOf: schemas };
}

function stepInto(schema: JsonSchema, step: string): readonly JsonSchema[] {
  const { anyOf, properties, additionalProperties, propertyNames, items } = schema;
  const anyName = step === '*' || (isSchema(propertyNames) && isOneOf(propertyNames, step));
  const inside = step === '[]' ? items : anyName ? additionalProperties : undefined;
  const named = isSchema(properties) ? properties[step] : undefined;
  const variants = Array.isArray(anyOf) ? anyOf.filter(isSchema) : [];
  return [
    ...[inside, named].filter(isSchema),
    ...variants.flatMap((variant) => stepInto(variant, step)),
  ];
}

function wordsOf(schema: JsonSchema, key: string): readonly string[] {
  return stepInto(schema, key)
    .flatMap((one) => [one, ...stepInto(one, '[]')])
    .flatMap((one) => (Array.isArray(one['enum']) ? one['enum'] : []))
    .filter((word) => typeof word === 'string');
}

function isOneOf(schema: JsonSchema, word: string): boolean {
  const words = schema['enum'];
  return Array.isArray(words) && words.includes(word);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
