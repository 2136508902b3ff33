import { type Answer, type Asking, ask, freshKey } from './client.ts';
import { mayCall, seesOwnOnly } from './expect-access.ts';
import type { Parameter, ServedOperation } from './operations.ts';
import { bodyFor, freshIdentity, type Seeded, seed, storageOf, type Wish } from './records.ts';
import type { ServedSystem, Somebody } from './serve-system.ts';

/** Who uses an operation, and whose records it then works on. */
interface Use {
  readonly as: Somebody | undefined;
  readonly wish: Wish;
}

/** Uses one operation in every way that its contract tells of. Gives what was wrong, a line each. */
export async function keepContract(
  system: ServedSystem,
  served: ServedOperation,
  proxy: string,
): Promise<readonly string[]> {
  const visit = new Visit(system, served, proxy);
  await visit.run();
  return visit.problems;
}

class Visit {
  readonly problems: string[] = [];
  readonly #system: ServedSystem;
  readonly #served: ServedOperation;
  readonly #proxy: string;
  readonly #use: Use | undefined;

  constructor(system: ServedSystem, served: ServedOperation, proxy: string) {
    this.#system = system;
    this.#served = served;
    this.#proxy = proxy;
    this.#use = userOf(system, served);
  }

  async run(): Promise<void> {
    const { operation, isBatch } = this.#served;
    await this.#gates();
    if (!this.#use) return;
    if (operation.kind === 'query') await (operation.many ? this.#list() : this.#one());
    else {
      await this.#badBodies();
      if (isBatch) await this.#batch();
      else await this.#command();
    }
  }

  /** Without a token, with one that is none, with one of a role that may not. */
  async #gates(): Promise<void> {
    const { operation } = this.#served;
    if (operation.public) return;
    await this.#expect('without a token', 401, {});
    await this.#expect('with a forged token', 401, { headers: { authorization: 'Bearer a.b.c' } });
    const { blueprint } = this.#system;
    const stranger = blueprint.roles.find(({ name }) => !mayCall(blueprint, operation, name));
    if (stranger) await this.#expect(`as ${stranger.name}`, 403, { as: { role: stranger.name } });
  }

  async #badBodies(): Promise<void> {
    const { spec } = this.#served;
    if (!spec.requestBody) return;
    const { as, record } = await this.#target();
    const id = record ? { id: record.id } : {};
    const body = await bodyFor(this.#system, this.#served, this.#use?.wish);
    const asking = { as, ...id };
    await this.#expect('with half a body', 400, { ...asking, body: '{"a":' });
    await this.#expect('with a list for a body', 422, { ...asking, body: [] });
    await this.#expect('with an unknown field', 422, {
      ...asking,
      body: { ...Object(body), '~/': 1 },
    });
    const isPlain = { ...asking, body: JSON.stringify(body) };
    await this.#expect('as plain text', 415, {
      ...isPlain,
      headers: { 'content-type': 'text/plain' },
    });
    const { maxBodyBytes } = this.#served.context.api;
    await this.#expect('with too large a body', 413, {
      ...asking,
      body: `"${'x'.repeat(maxBodyBytes ?? 0)}"`,
    });
  }

  async #command(): Promise<void> {
    const { operation, route } = this.#served;
    if (operation.kind !== 'command') return;
    const { id, answer, asking } = await this.#done();
    if (id !== undefined && !operation.long) await this.#unknown(asking);
    if (operation.idempotency === 'key') await this.#repeat(asking, answer);
    if (route.idParameter === undefined || operation.long || !this.#served.entity) return;
    await this.#otherStates();
    if (operation.conditional) await this.#versions();
    if (route.method === 'delete')
      await this.#expect('once more', 404, {
        ...asking,
        headers: { 'idempotency-key': freshKey() },
      });
  }

  /** What the contract's example asks for is done. */
  async #done(): Promise<{
    readonly id: string | undefined;
    readonly answer: Answer | undefined;
    readonly asking: Asking;
  }> {
    const { operation } = this.#served;
    const isLong = operation.kind === 'command' && operation.long;
    const { as, record } = await this.#target();
    const body = await bodyFor(this.#system, this.#served, this.#use?.wish);
    const asking: Asking = {
      as,
      ...(record ? { id: record.id } : {}),
      ...(body === undefined ? {} : { body }),
      headers:
        operation.kind === 'command' && operation.idempotency === 'key'
          ? { 'idempotency-key': freshKey() }
          : {},
    };
    if (lacksFields(this.#served)) {
      if (!isLong)
        await this.#expect('by the example, which leaves out what owners decide', 422, asking);
      return { id: record?.id, answer: undefined, asking };
    }
    const answer = await this.#expect('by the example', this.#success(), asking);
    if (answer?.status === 201) await this.#located(answer, as);
    if (answer?.status === 202) await this.#finished(answer, as);
    return { id: record?.id, answer, asking };
  }

  async #located(answer: Answer, as: Somebody | undefined): Promise<void> {
    const place = answer.headers.get('location');
    if (place === null) return;
    const headers = await this.#authorised(as);
    const read = await fetch(this.#system.url + place, { headers });
    const text = await read.text();
    // Who may create need not be allowed to read.
    if (read.status === 200 ? !text.includes(String(answer.json['id'])) : read.status !== 403)
      this.#wrong(`Location ${place} answers ${read.status}`);
  }

  async #finished(answer: Answer, as: Somebody | undefined): Promise<void> {
    const place = answer.headers.get('location') ?? '';
    const headers = await this.#authorised(as);
    for (let tries = 0; tries < 500; tries += 1) {
      const state = Object(await (await fetch(this.#system.url + place, { headers })).json());
      if (state.status === 'succeeded') return;
      if (state.status === 'failed')
        return this.#wrong(`the operation failed: ${JSON.stringify(state)}`);
    }
    this.#wrong('the operation does not end');
  }

  async #authorised(as: Somebody | undefined): Promise<Record<string, string>> {
    const version = this.#served.spec.parameters?.find(
      ({ name }) => name.toLowerCase() === 'api-version',
    );
    return {
      ...(as ? { authorization: `Bearer ${await this.#system.tokenOf(as)}` } : {}),
      ...(version ? { [version.name]: String(version.example) } : {}),
    };
  }

  /** The same key: the same answer. Another request under it, or none at all, is refused. */
  async #repeat(asking: Asking, first: Answer | undefined): Promise<void> {
    if (!first) return;
    if (first.status !== 202) {
      const again = await this.#expect('repeated', this.#success(), asking);
      if (again && again.text !== first.text)
        this.#wrong(`repeated: ${again.text}, not ${first.text}`);
      const changed = await this.#otherBody(asking.body);
      if (changed !== undefined)
        await this.#expect('another request under the same key', 422, { ...asking, body: changed });
    }
    await this.#expect('without a key', 400, {
      ...asking,
      headers: { 'idempotency-key': undefined },
    });
    await this.#expect('with a short key', 400, {
      ...asking,
      headers: { 'idempotency-key': 'short' },
    });
  }

  async #otherBody(body: unknown): Promise<unknown> {
    const entry = Object.entries(Object(body)).find(
      ([, value]) => typeof value === 'string' && value.length > 1 && /^[a-z ]+$/i.test(value),
    );
    const { operation } = this.#served;
    const field =
      operation.kind === 'command'
        ? operation.input.find(({ name }) => name === entry?.[0])
        : undefined;
    if (!entry || field?.type.kind !== 'scalar' || field.type.scalar !== 'text') return undefined;
    return { ...Object(body), [entry[0]]: `${String(entry[1]).slice(1)}` };
  }

  async #unknown(asking: Asking): Promise<void> {
    const { context, entity } = this.#served;
    const type = storageOf(this.#system, context, entity?.name ?? '', 'id');
    await this.#expect('on nothing', 404, { ...asking, id: freshIdentity(type), headers: {} });
    if (type !== 'text')
      await this.#expect('on what is no identity', 400, {
        ...asking,
        id: 'no-identity',
        headers: {},
      });
  }

  async #otherStates(): Promise<void> {
    const { context, operation, entity } = this.#served;
    if (operation.kind !== 'command' || !entity?.lifecycle || operation.from.length === 0) return;
    for (const state of entity.lifecycle.states) {
      const record = await seed(this.#system, context, entity, { ...this.#use?.wish, state });
      const isAllowed = operation.from.includes(state);
      const isThere = operation.to === state && operation.idempotency === 'natural';
      const body = await bodyFor(this.#system, this.#served, this.#use?.wish);
      await this.#expect(`while it is ${state}`, isAllowed || isThere ? this.#success() : 409, {
        as: this.#use?.as,
        id: record.id,
        ...(body === undefined ? {} : { body }),
      });
    }
  }

  async #versions(): Promise<void> {
    const { as, record } = await this.#target();
    const body = await bodyFor(this.#system, this.#served, this.#use?.wish);
    const asking = {
      as,
      ...(record ? { id: record.id } : {}),
      ...(body === undefined ? {} : { body }),
    };
    await this.#expect('without a version', 428, { ...asking, headers: { 'if-match': undefined } });
    await this.#expect('of an old version', 412, { ...asking, headers: { 'if-match': '"999"' } });
    await this.#expect('of a version that is none', 412, {
      ...asking,
      headers: { 'if-match': 'W/"1"' },
    });
  }

  async #batch(): Promise<void> {
    const { operation, route } = this.#served;
    const wanted = operation.kind === 'command' && operation.long ? 202 : 207;
    const body = Object(await bodyFor(this.#system, this.#served, this.#use?.wish));
    const items: unknown[] = [];
    for (const item of body.items) {
      const { record } = await this.#target();
      items.push(route.idParameter === undefined ? item : { ...item, id: idIn(record) });
    }
    const answer = await this.#expect('by the example', wanted, {
      as: this.#use?.as,
      body: { items },
    });
    const results = answer?.json['results'];
    if (
      wanted === 207 &&
      !lacksFields(this.#served) &&
      !(
        Array.isArray(results) &&
        results.length === items.length &&
        results.every(({ status }) => status < 300)
      )
    )
      this.#wrong(`results: ${answer?.text}`);
    await this.#expect('of nothing', 422, { as: this.#use?.as, body: { items: [] } });
  }

  async #one(): Promise<void> {
    const { as, record } = await this.#target();
    if (!record) return;
    const answer = await this.#expect('of a record', 200, { as, id: record.id });
    const etag = answer?.headers.get('etag');
    if (etag)
      await this.#expect('unchanged', 304, {
        as,
        id: record.id,
        headers: { 'if-none-match': etag },
      });
    await this.#unknown({ as });
  }

  async #list(): Promise<void> {
    const { context, entity, operation, spec } = this.#served;
    if (!entity || operation.kind !== 'query') return;
    const records: Seeded[] = [];
    for (let made = 0; made < 3; made += 1)
      records.push(await seed(this.#system, context, entity, this.#use?.wish));
    const as = this.#use?.as;
    await this.#expect('in general', 200, { as });
    for (const parameter of spec.parameters ?? []) {
      if (
        parameter.in !== 'query' ||
        ['cursor', 'offset', 'after', 'limit'].includes(parameter.name)
      )
        continue;
      for (const value of valuesOf(parameter)) {
        await this.#expect(`${parameter.name}=${value}`, 200, {
          as,
          query: { [parameter.name]: value },
        });
      }
    }
    if (operation.page === 'none') return;
    const whole = await this.#expect('as much as can be', 200, {
      as,
      query: { limit: String(maximumOf(spec)) },
    });
    const items = whole?.json['items'];
    const limit = Math.ceil((Array.isArray(items) ? items.length : 0) / 3);
    for (const sort of ['', ...valuesOf(spec.parameters?.find(({ name }) => name === 'sort'))])
      await this.#pages(sort, records, limit);
    await this.#expect('with no number for a limit', 400, { as, query: { limit: 'many' } });
    await this.#expect('with too large a limit', 400, {
      as,
      query: { limit: String(maximumOf(spec) + 1) },
    });
    if (operation.page === 'cursor')
      await this.#expect('with a cursor of its own making', 400, {
        as,
        query: { cursor: 'bm9uZQ' },
      });
  }

  /** Page by page, every record comes once. */
  async #pages(sort: string, records: readonly Seeded[], limit: number): Promise<void> {
    const seen: string[] = [];
    let query: Record<string, string> | undefined = {
      limit: String(limit),
      ...(sort === '' ? {} : { sort }),
    };
    for (let page = 0; query && page < 200; page += 1) {
      const answer: Answer | undefined = await this.#expect(`page ${page} by \`${sort}\``, 200, {
        as: this.#use?.as,
        query,
      });
      const items = answer?.json['items'];
      if (!Array.isArray(items)) return;
      seen.push(...items.map(({ id }) => String(id)));
      const next: unknown = Object(answer?.json['page']).next;
      query =
        typeof next === 'string'
          ? Object.fromEntries(new URL(next, 'http://x').searchParams)
          : undefined;
    }
    if (!this.#served.entity?.root) return;
    if (new Set(seen).size !== seen.length) this.#wrong(`by \`${sort}\` pages overlap`);
    const missed = records.filter(({ id }) => !seen.includes(id));
    if (missed.length > 0)
      this.#wrong(`by \`${sort}\` pages miss ${missed.length} of ${records.length}`);
  }

  /** A record that the user may work on, in a state that allows it; none where the path names none. */
  async #target(): Promise<{
    readonly as: Somebody | undefined;
    readonly record: Seeded | undefined;
  }> {
    const { context, operation, route, entity } = this.#served;
    const as = this.#use?.as;
    if (route.idParameter === undefined || !entity) return { as, record: undefined };
    const state = operation.kind === 'command' ? operation.from[0] : undefined;
    const record = await seed(this.#system, context, entity, {
      ...this.#use?.wish,
      ...(state === undefined ? {} : { state }),
    });
    return { as, record };
  }

  #success(): number {
    return Number(
      Object.keys(this.#served.spec.responses).find((status) => status.startsWith('2')),
    );
  }

  /** Asks through Prism. Requests that break the contract on purpose may be told so; answers never break it. */
  async #expect(what: string, status: number, asking: Asking): Promise<Answer | undefined> {
    // Prism reads bodies itself, and refuses those that cannot be read.
    const isRaw = typeof asking.body === 'string';
    const answer = await ask(
      this.#system,
      this.#served,
      asking,
      isRaw ? this.#system.url : this.#proxy,
    );
    const isValid = status < 400 || [404, 409, 412].includes(status);
    const violations = answer.violations.filter(
      ({ location }) => location[0] === 'response' || (isValid && asking.as),
    );
    for (const { location, message } of violations)
      this.#wrong(`${what}: Prism: ${location.join('.')} ${message}`);
    for (const problem of answer.wrong) this.#wrong(`${what}: ${problem}`);
    if (answer.status === status) return answer;
    this.#wrong(`${what}: ${answer.status} ${answer.text}, not ${status}`);
    return undefined;
  }

  #wrong(problem: string): void {
    this.problems.push(`${this.#served.context.name}.${this.#served.id} ${problem}`.slice(0, 600));
  }
}

/** Whether a new record needs what its command does not take: then the code of the owners has to give it. */
function lacksFields({ operation, entity }: ServedOperation): boolean {
  if (operation.kind !== 'command' || !operation.creates || !entity) return false;
  const known = [
    entity.owner,
    entity.tenant,
    entity.lifecycle?.field,
    ...operation.input.map(({ name }) => name),
  ];
  return entity.fields.some(
    ({ name, optional, readOnly }) => !optional && !readOnly && !known.includes(name),
  );
}

function idIn(record: Seeded | undefined): unknown {
  return record?.record['id'];
}

function maximumOf({ parameters }: ServedOperation['spec']): number {
  return parameters?.find(({ name }) => name === 'limit')?.schema.maximum ?? 0;
}

function valuesOf(parameter: Parameter | undefined): readonly string[] {
  if (!parameter) return [];
  const { schema, example } = parameter;
  if (schema.items?.enum) return schema.items.enum.map(String);
  return [Array.isArray(example) ? example.join(',') : String(example)];
}

/** Somebody who may, and whose own records it would be; undefined where nobody may. */
function userOf(
  system: ServedSystem,
  { context, operation, entity }: ServedOperation,
): Use | undefined {
  const { blueprint } = system;
  const may = blueprint.roles.filter(({ name }) => mayCall(blueprint, operation, name));
  const role = may.find(({ name }) => seesOwnOnly(blueprint, name)) ?? may[0];
  const type = (field: string | undefined) =>
    field === undefined ? undefined : storageOf(system, context, entity?.name ?? '', field);
  const subject = freshIdentity(type(entity?.owner));
  const tenant = freshIdentity(type(entity?.tenant));
  if (!role)
    return operation.public ? { as: undefined, wish: { owner: subject, tenant } } : undefined;
  return { as: { role: role.name, subject, tenant }, wish: { owner: subject, tenant } };
}
