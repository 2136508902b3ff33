import { type Answer, type Asking, ask } from './client.ts';
import { mayCall, seesOwnOnly } from './expect-access.ts';
import type { ServedOperation } from './operations.ts';
import { bodyFor, freshIdentity, type Seeded, seed, storageOf, type Wish } from './records.ts';
import type { ServedSystem, Somebody } from './serve-system.ts';

/** Whose a record is, as seen by whoever asks. */
interface Relation {
  readonly name: string;
  readonly isOwn: boolean;
  readonly isOfTenant: boolean;
}

const RELATIONS: readonly Relation[] = [
  { name: 'their own', isOwn: true, isOfTenant: true },
  { name: "somebody else's", isOwn: false, isOfTenant: true },
  { name: 'their own under another tenant', isOwn: true, isOfTenant: false },
  { name: "another tenant's", isOwn: false, isOfTenant: false },
];

/**
 * Asks one operation as every role, and as nobody, for records of everybody: who may, who may not, and whose records are
 * seen. What should come out is read from the blueprint alone.
 */
export async function keepRights(
  system: ServedSystem,
  served: ServedOperation,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const { blueprint } = system;
  for (const role of [undefined, ...blueprint.roles.map(({ name }) => name)]) {
    const visit = new Visit(system, served, role);
    await visit.run();
    problems.push(...visit.problems);
  }
  return problems;
}

class Visit {
  readonly problems: string[] = [];
  readonly #system: ServedSystem;
  readonly #served: ServedOperation;
  readonly #role: string | undefined;
  readonly #subject: string;
  readonly #tenant: string;

  constructor(system: ServedSystem, served: ServedOperation, role: string | undefined) {
    this.#system = system;
    this.#served = served;
    this.#role = role;
    this.#subject = freshIdentity(this.#typeOf(served.entity?.owner));
    this.#tenant = freshIdentity(this.#typeOf(served.entity?.tenant));
  }

  async run(): Promise<void> {
    const { operation, route, isBatch } = this.#served;
    const denial = this.#denial();
    if (denial !== undefined) {
      await this.#expect('at all', denial, { body: await this.#body() });
      return;
    }
    if (operation.kind === 'query' && operation.many) await this.#list();
    else if (isBatch) await this.#batch();
    else if (route.idParameter !== undefined) await this.#one();
    else if (operation.kind === 'command' && operation.creates) await this.#create();
    await this.#forbiddenFields();
  }

  /** The status with which the blueprint keeps the role out. */
  #denial(): number | undefined {
    const { operation } = this.#served;
    if (operation.public) return undefined;
    if (this.#role === undefined) return 401;
    return mayCall(this.#system.blueprint, operation, this.#role) ? undefined : 403;
  }

  #sees({ isOwn, isOfTenant }: Relation): boolean {
    const { entity, operation } = this.#served;
    if (entity?.tenant !== undefined && (!isOfTenant || this.#role === undefined)) return false;
    if (entity?.owner === undefined || operation.public || this.#role === undefined) return true;
    return isOwn || !seesOwnOnly(this.#system.blueprint, this.#role);
  }

  async #one(): Promise<void> {
    const { operation } = this.#served;
    for (const relation of this.#relations()) {
      const record = await this.#record(relation);
      const isSeen = this.#sees(relation);
      const isLong = operation.kind === 'command' && operation.long;
      // Work that goes on after its answer tells later that there is nothing to work on.
      if (isLong && !isSeen) continue;
      const answer = await this.#expect(relation.name, isSeen ? 'success' : 404, {
        id: record.id,
        body: await this.#body(),
      });
      this.#secrets(relation.name, answer.json);
    }
  }

  /** Items are judged one by one: what may not be seen is not there. */
  async #batch(): Promise<void> {
    const { operation, route } = this.#served;
    if (route.idParameter === undefined || (operation.kind === 'command' && operation.long)) return;
    const { items: examples } = Object(await this.#body());
    const items: unknown[] = [];
    const expected: boolean[] = [];
    for (const relation of this.#relations()) {
      const { record } = await this.#record(relation);
      items.push({ ...examples[0], id: record['id'] });
      expected.push(this.#sees(relation));
    }
    const { json } = await this.#expect('a batch', 207, { body: { items } });
    const results: readonly { readonly status: number }[] = Object(json['results']);
    for (const [index, isSeen] of expected.entries()) {
      const status = results[index]?.status ?? 0;
      if (isSeen ? status >= 300 : status !== 404)
        this.#wrong(`item ${index} of a batch: ${status}`);
    }
  }

  async #list(): Promise<void> {
    const seeded: (readonly [Relation, Seeded])[] = [];
    for (const relation of this.#relations()) seeded.push([relation, await this.#record(relation)]);
    const shown = await this.#everything();
    if (!this.#served.entity?.root) return;
    for (const [relation, { id }] of seeded) {
      const isShown = shown.some((item) => String(item['id']) === id);
      if (isShown !== this.#sees(relation))
        this.#wrong(`${isShown ? 'shows' : 'hides'} ${relation.name}`);
    }
  }

  async #everything(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const shown: Record<string, unknown>[] = [];
    let query: Record<string, string> | undefined = {};
    for (let page = 0; query && page < 500; page += 1) {
      const answer: Answer = await this.#expect('a list', 200, { query });
      const items = answer.json['items'];
      if (!Array.isArray(items)) break;
      shown.push(...items);
      for (const item of items) this.#secrets('a list', item);
      const next: unknown = Object(answer.json['page']).next;
      query =
        typeof next === 'string'
          ? Object.fromEntries(new URL(next, 'http://host').searchParams)
          : undefined;
    }
    return shown;
  }

  /** What is created belongs to who asked for it. */
  async #create(): Promise<void> {
    const { entity, operation } = this.#served;
    if (!entity || (operation.kind === 'command' && operation.long)) return;
    const body = await this.#body();
    const answer = await ask(this.#system, this.#served, {
      ...this.#as(),
      ...(body === undefined ? {} : { body }),
    });
    if (answer.status !== 201) return;
    this.#secrets('a new one', answer.json);
    const { owner, tenant } = entity;
    this.#belongs(answer, owner, this.#subject);
    this.#belongs(answer, tenant, this.#tenant);
  }

  #belongs({ json }: Answer, field: string | undefined, value: string): void {
    if (field === undefined || !(field in json) || this.#role === undefined) return;
    const { blueprint } = this.#system;
    const { operation } = this.#served;
    const isInput =
      operation.kind === 'command' && operation.input.some(({ name }) => name === field);
    // Those who see everybody's records may make one for somebody, where the contract takes it.
    if (isInput && !seesOwnOnly(blueprint, this.#role)) return;
    if (String(json[field]) !== value)
      this.#wrong(`a new one has ${field} ${String(json[field])}, not ${value}`);
  }

  /** Fields that the contract does not take are refused, above all those that say whose it is and how it stands. */
  async #forbiddenFields(): Promise<void> {
    const { entity, operation, route, isBatch, spec } = this.#served;
    if (operation.kind !== 'command' || !entity || isBatch || !spec.requestBody) return;
    const taken = new Set(operation.input.map(({ name }) => name));
    const record = route.idParameter === undefined ? undefined : await this.#record(OWN);
    const body = Object(await this.#body());
    const fields = entity.fields.filter(
      ({ name, readOnly }) =>
        !taken.has(name) &&
        (readOnly || [entity.owner, entity.tenant, entity.lifecycle?.field, 'id'].includes(name)),
    );
    for (const name of [...fields.map((field) => field.name), 'version', 'ownOnly']) {
      if (taken.has(name)) continue;
      await this.#expect(`with ${name}`, 422, {
        ...(record ? { id: record.id } : {}),
        body: { ...body, [name]: record?.record[name] ?? this.#subject },
      });
    }
  }

  #secrets(what: string, shown: Readonly<Record<string, unknown>>): void {
    for (const { name, sensitive } of this.#served.entity?.fields ?? [])
      if (sensitive === 'secret' && name in shown) this.#wrong(`${what} tells ${name}`);
  }

  #relations(): readonly Relation[] {
    const { entity } = this.#served;
    return RELATIONS.filter(
      ({ isOwn, isOfTenant }) =>
        (entity?.owner !== undefined || isOwn) && (entity?.tenant !== undefined || isOfTenant),
    );
  }

  #record({ isOwn, isOfTenant }: Relation): Promise<Seeded> {
    const { context, entity, operation } = this.#served;
    if (!entity) throw new Error('There is no entity to make.');
    const state = operation.kind === 'command' ? operation.from[0] : undefined;
    return seed(this.#system, context, entity, {
      ...(isOwn ? { owner: this.#subject } : {}),
      ...(isOfTenant ? { tenant: this.#tenant } : {}),
      ...(state === undefined ? {} : { state }),
    });
  }

  #body(): Promise<unknown> {
    const wish: Wish = { owner: this.#subject, tenant: this.#tenant };
    return bodyFor(this.#system, this.#served, wish);
  }

  #as(): { readonly as?: Somebody } {
    if (this.#role === undefined) return {};
    return { as: { role: this.#role, subject: this.#subject, tenant: this.#tenant } };
  }

  #typeOf(field: string | undefined) {
    const { context, entity } = this.#served;
    return field === undefined
      ? undefined
      : storageOf(this.#system, context, entity?.name ?? '', field);
  }

  async #expect(
    what: string,
    status: number | 'success',
    { body, ...asking }: Asking,
  ): Promise<Answer> {
    const answer = await ask(this.#system, this.#served, {
      ...asking,
      ...this.#as(),
      ...(body === undefined ? {} : { body }),
    });
    const isRight = status === 'success' ? answer.status < 300 : answer.status === status;
    if (!isRight) this.#wrong(`${what}: ${answer.status} ${answer.text}, not ${status}`);
    for (const problem of answer.wrong) this.#wrong(`${what}: ${problem}`);
    return answer;
  }

  #wrong(problem: string): void {
    const { context, id } = this.#served;
    this.problems.push(
      `${context.name}.${id} as ${this.#role ?? 'nobody'}, ${problem}`.slice(0, 400),
    );
  }
}

const OWN: Relation = { name: 'their own', isOwn: true, isOfTenant: true };
