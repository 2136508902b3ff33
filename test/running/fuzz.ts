import fc from 'fast-check';
import type { Blueprint } from '../../src/blueprint/model/blueprint.ts';
import { type Asking, ask, freshKey } from './client.ts';
import { mayCall } from './expect-access.ts';
import { anyText, type FieldSchema, mutations, near, type Resolve } from './hostile-values.ts';
import { documentsOf, operationsOf, type Parameter, type ServedOperation } from './operations.ts';
import { freshIdentity, seed, storageOf } from './records.ts';
import type { ServedSystem, Somebody } from './serve-system.ts';

/** Nobody waits longer for an answer. */
const HANG_MS = 60_000;

/** Answers that HTTP itself gives, whatever the operation: a path that is none, a line or header that cannot be read. */
const OF_HTTP = new Set([400, 404, 405, 414, 431]);

interface Case {
  readonly body: unknown;
  readonly mutate: (text: string) => Uint8Array;
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly isKnownId: boolean;
  readonly id: string;
}

export interface Fuzzed {
  readonly cases: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What broke the contract, with the request that did it. */
  readonly problems: readonly string[];
}

/** Sends so many hostile requests to the operations of a system in turn. */
export async function fuzz(
  system: ServedSystem,
  blueprint: Blueprint,
  cases: number,
  random: number,
): Promise<Fuzzed> {
  const targets = await targetsOf(system, blueprint);
  const statuses: Record<string, number> = {};
  const problems: string[] = [];
  const perTarget = Math.ceil(cases / targets.length);
  let done = 0;
  for (const [index, target] of targets.entries()) {
    const wanted = Math.min(perTarget, cases - done);
    if (wanted <= 0) break;
    for (const one of fc.sample(target.cases, { numRuns: wanted, seed: random + index })) {
      const { status, wrong } = await attack(system, target, one);
      statuses[status] = (statuses[status] ?? 0) + 1;
      done += 1;
      for (const problem of wrong)
        problems.push(
          `${target.served.context.name}.${target.served.id} ${problem}`.slice(0, 1_500),
        );
    }
  }
  return { cases: done, statuses, problems };
}

interface Target {
  readonly served: ServedOperation;
  readonly as: Somebody | undefined;
  readonly id: string;
  readonly cases: fc.Arbitrary<Case>;
}

async function targetsOf(system: ServedSystem, blueprint: Blueprint): Promise<readonly Target[]> {
  const documents = documentsOf(blueprint);
  const targets: Target[] = [];
  for (const served of operationsOf(blueprint)) {
    const { context, entity, operation } = served;
    const role = blueprint.roles.find(({ name }) => mayCall(blueprint, operation, name));
    if (!role && !operation.public) continue;
    const type = (field: string | undefined) =>
      field === undefined ? undefined : storageOf(system, context, entity?.name ?? '', field);
    const owner = freshIdentity(type(entity?.owner));
    const tenant = freshIdentity(type(entity?.tenant));
    const isStored = system.modules.get(context.name)?.definition.entities[entity?.name ?? ''];
    const id =
      entity && isStored
        ? (await seed(system, context, entity, { owner, tenant })).id
        : freshIdentity('uuid');
    const document = documents.find((one) => one.context === context)?.document;
    const resolve: Resolve = (reference) =>
      Object(Reflect.get(Object(Reflect.get(Object(document), 'components')), 'schemas'))[
        reference.slice(reference.lastIndexOf('/') + 1)
      ];
    targets.push({
      served,
      id,
      as: role && { role: role.name, subject: owner, tenant },
      cases: casesOf(served, resolve),
    });
  }
  return targets;
}

function casesOf({ spec }: ServedOperation, resolve: Resolve): fc.Arbitrary<Case> {
  const [content] = Object.values(spec.requestBody?.content ?? {});
  const inQuery = (spec.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const schema: FieldSchema | undefined = content?.schema;
  return fc.record({
    body: schema ? near(schema, resolve, 30) : fc.constant(undefined),
    mutate: mutations,
    parameters: fc.record(Object.fromEntries(inQuery.map((one) => [one.name, parameterOf(one)])), {
      requiredKeys: [],
    }),
    headers: hostileHeaders,
    isKnownId: fc.boolean(),
    id: anyText,
  });
}

function parameterOf({ name, schema, example }: Parameter): fc.Arbitrary<string> {
  if (name === 'cursor') return fc.oneof(cursors, anyText);
  const usual = Array.isArray(example) ? example.join(',') : String(example);
  const words: readonly unknown[] = schema.items?.enum ?? schema.enum ?? [usual];
  return fc.oneof(
    fc.constant(usual),
    fc
      .array(fc.constantFrom(...words.map(String)), { minLength: 1, maxLength: 4 })
      .map((all) => all.join(',')),
    near(schema, () => ({})).map((value) =>
      typeof value === 'string' ? value : JSON.stringify(value),
    ),
    anyText,
  );
}

/** Cursors that somebody made up after having looked into one. */
const cursors: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', 'id', '-id', 'createdAt', '-createdAt'),
    fc.array(fc.oneof(anyText, fc.double(), fc.constantFrom(null, true)), { maxLength: 2 }),
    fc.oneof(anyText, fc.uuid()),
  )
  .map((position) => Buffer.from(JSON.stringify(position)).toString('base64url'));

const headerText = fc.oneof(
  fc.constantFrom(
    '',
    '"',
    '"1"',
    'W/"1"',
    '*',
    '"99999999999999999999"',
    '"-1"',
    '0',
    '-1',
    'NaN',
    'x'.repeat(300),
    '""',
    '"1","2"',
  ),
  fc.string({ maxLength: 30 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
);

const hostileHeaders: fc.Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'if-match',
          'if-none-match',
          'idempotency-key',
          'x-deadline-ms',
          'traceparent',
          'content-type',
          'origin',
          'accept',
          'api-version',
        ),
        headerText,
      )
      .map(([name, value]) => ({ [name]: name === 'x-deadline-ms' ? `99999${value}` : value })),
  },
);

async function attack(
  system: ServedSystem,
  { served, as, id }: Target,
  one: Case,
): Promise<{ readonly status: number; readonly wrong: readonly string[] }> {
  const { spec } = served;
  const needsKey = spec.parameters?.some(({ name }) => name === 'Idempotency-Key');
  const asking: Asking = {
    as,
    id: one.isKnownId ? id : safePath(one.id),
    query: given(one.parameters),
    headers: { ...(needsKey ? { 'idempotency-key': freshKey() } : {}), ...one.headers },
    ...(spec.requestBody && one.body !== undefined ? { body: one.mutate(textOf(one.body)) } : {}),
  };
  const told = (): string =>
    `${JSON.stringify({ ...asking, body: undefined })} ${bodyText(asking.body)}`;
  try {
    const answer = await within(ask(system, served, asking));
    // What is longer than the router follows belongs to no operation, and so to no contract.
    const isOfHttp =
      (OF_HTTP.has(answer.status) && !(String(answer.status) in spec.responses)) ||
      answer.json['detail'] === 'No operation has this path.';
    const wrong =
      answer.status >= 500 ? [`answers ${answer.status}`] : isOfHttp ? [] : answer.wrong;
    return { status: answer.status, wrong: wrong.map((problem) => `${problem}: ${told()}`) };
  } catch (error) {
    return {
      status: 0,
      wrong: [`${String(error)} ${error instanceof Error ? String(error.cause) : ''}: ${told()}`],
    };
  }
}

function given(parameters: Case['parameters']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/** Lone surrogates cannot stand in an address; an empty part, a dot, a slash or a colon makes another address of it. */
function safePath(text: string): string {
  const part = text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[:/]/g, '-');
  return ['', '.', '..'].includes(part) ? 'x' : part;
}

function textOf(body: unknown): string {
  return JSON.stringify(body) ?? 'null';
}

function bodyText(body: unknown): string {
  return body instanceof Uint8Array ? Buffer.from(body.subarray(0, 600)).toString('utf8') : '';
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('hangs')), HANG_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
