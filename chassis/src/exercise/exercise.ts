import type { Running } from '../bring-up.ts';
import type {
  CommandDefinition,
  ContextModule,
  Data,
  OperationContract,
  QueryDefinition,
} from '../definition.ts';
import type { SystemDefinition } from '../system.ts';
import { type Schema, sampleValue } from './sample-value.ts';

/**
 * Uses one context over HTTP as its contract says, with the smallest requests that it accepts: who may not come in stays out,
 * what is made can be read and listed, and a record moves only as its life cycle allows. Gives what was wrong, a line each.
 */
export async function exercise(
  system: SystemDefinition,
  running: Pick<Running, 'url' | 'tokenFor'>,
  context: string,
): Promise<readonly string[]> {
  const module = system.contexts.find(({ definition }) => definition.name === context);
  if (!module) return [`There is no context \`${context}\`.`];
  const visit = new Visit(system, running, module);
  const { commands, queries } = module.definition;
  const creating = Object.entries(commands).filter(([, one]) => one.kind === 'create' && !one.long);
  for (const [name, command] of creating.filter(([, one]) => isForUsers(one))) {
    await visit.gate(name, command);
  }
  // What refers to others comes later: each round makes what the rounds before have made possible.
  let open = creating.filter(([, command]) => isForUsers(command));
  for (let before = open.length + 1; open.length > 0 && open.length < before; ) {
    before = open.length;
    const left: typeof open = [];
    for (const entry of open) if (!(await visit.create(...entry))) left.push(entry);
    open = left;
  }
  for (const [name] of open) visit.wrong(`${name} did not create anything: ${visit.lastProblem}`);
  for (const [name, query] of Object.entries(queries)) await visit.read(name, query);
  for (const [name, command] of Object.entries(commands)) await visit.move(name, command);
  return visit.problems;
}

/** Names of roles have no colon; those that have one belong to the system itself. */
function isForUsers({ roles }: CommandDefinition): boolean {
  return !roles.some((role) => role.includes(':'));
}

interface Made {
  readonly id: string;
  readonly by: string | undefined;
  readonly create: () => Promise<Answer>;
  readonly command: CommandDefinition;
  readonly name: string;
}

interface Answer {
  readonly status: number;
  readonly data: Data;
}

class Visit {
  readonly problems: string[] = [];
  lastProblem = '';
  readonly #made = new Map<string, Made>();
  readonly #known = new Map<string, unknown>();
  readonly #system: SystemDefinition;
  readonly #running: Pick<Running, 'url' | 'tokenFor'>;
  readonly #module: ContextModule;
  #count = 0;

  constructor(
    system: SystemDefinition,
    running: Pick<Running, 'url' | 'tokenFor'>,
    module: ContextModule,
  ) {
    this.#system = system;
    this.#running = running;
    this.#module = module;
  }

  wrong(problem: string): void {
    this.problems.push(problem);
  }

  /** Without a token 401, with a role that may not 403. */
  async gate(name: string, command: CommandDefinition): Promise<void> {
    if (command.public) return;
    const nobody = await this.#send(command.route, this.#contract(name), undefined);
    this.#expect(`${name} without a token`, nobody, 401);
    const others = Object.keys(this.#system.roles).filter((role) => !command.roles.includes(role));
    if (command.roles.length === 0 || others[0] === undefined) return;
    const stranger = await this.#send(command.route, this.#contract(name), others[0]);
    this.#expect(`${name} as ${others[0]}`, stranger, 403);
  }

  async create(name: string, command: CommandDefinition): Promise<boolean> {
    const by = this.#roleFor(command);
    const create = () => this.#send(command.route, this.#contract(name), by);
    const { status, data } = await create();
    this.lastProblem = `${status} ${JSON.stringify(data)}`;
    if (status !== 201) return false;
    const { entity = '' } = command;
    const id = String(data['id']);
    this.#made.set(entity, { id, by, create, command, name });
    this.#known.set(`${entity.charAt(0).toLowerCase()}${entity.slice(1)}Id`, data['id']);
    return true;
  }

  /** What was made is found by its identity and in the list, by who made it or by whoever sees everything. */
  async read(name: string, query: QueryDefinition): Promise<void> {
    const made = this.#made.get(query.of);
    const by = made && this.#readerOf(query, made);
    if (!made || by === 'nobody') return;
    const route = query.route.replace(/\{[^}]*\}/, made.id);
    const answer = await this.#send(route, this.#contract(name), by);
    this.#expect(name, answer, 200);
    const items = answer.data['items'];
    const found = query.many && Array.isArray(items) ? items : [answer.data];
    if (!found.some((one) => String(one.id) === made.id))
      this.wrong(`${name} does not show ${made.id}`);
  }

  /** From the state in which a record begins, a move is allowed or answers 409. Where a saga takes over nobody can tell. */
  async move(name: string, command: CommandDefinition): Promise<void> {
    const made = this.#made.get(command.entity ?? '');
    if (!made || command.kind !== 'transition' || command.long || !isForUsers(command)) return;
    const all = this.#system.contexts.flatMap(({ definition }) => Object.values(definition.sagas));
    if (all.some(({ trigger }) => trigger === made.name)) return;
    const { data } = await made.create();
    const by = this.#readerOf(command, made);
    if (by === 'nobody' || data['id'] === undefined) return;
    const route = command.route.replace(/\{[^}]*\}/, String(data['id']));
    const answer = await this.#send(route, this.#contract(name), by);
    const begins = made.command.to ?? '';
    const isAllowed = !command.from || command.from.includes(begins) || command.to === begins;
    this.#expect(`${name} while it is ${begins}`, answer, isAllowed ? 200 : 409);
  }

  #expect(what: string, { status, data }: Answer, expected: number): void {
    if (status !== expected)
      this.wrong(`${what}: ${status} ${JSON.stringify(data)}, not ${expected}`);
  }

  #contract(name: string): OperationContract {
    const contract = this.#module.contract.operations[name];
    if (!contract) throw new Error(`The contract has no operation \`${name}\`.`);
    return contract;
  }

  #roleFor({ roles, public: isPublic }: CommandDefinition | QueryDefinition): string | undefined {
    if (isPublic) return undefined;
    return roles[0] ?? Object.keys(this.#system.roles)[0];
  }

  /** Who sees the record: its maker, or a role that sees everybody's. */
  #readerOf(operation: CommandDefinition | QueryDefinition, { by }: Made): string | undefined {
    if (operation.public) return undefined;
    const all = Object.keys(this.#system.roles);
    const may = operation.roles.length > 0 ? operation.roles : all;
    if (by !== undefined && may.includes(by)) return by;
    return may.find((role) => this.#system.roles[role]?.kind !== 'user') ?? 'nobody';
  }

  async #send(
    route: string,
    contract: OperationContract,
    role: string | undefined,
  ): Promise<Answer> {
    const [method = '', path = ''] = route.split(' ');
    this.#count += 1;
    const token = role === undefined ? undefined : await this.#running.tokenFor(role);
    const version = contract.headers as Schema | undefined;
    const response = await fetch(this.#running.url + path, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(contract.body ? { 'content-type': contract.bodyType ?? 'application/json' } : {}),
        ...(version?.properties?.['if-match'] ? { 'if-match': '"1"' } : {}),
        ...this.#versionHeader(version),
        'idempotency-key': `exercise-${String(this.#count).padStart(16, '0')}`,
      },
      ...(contract.body ? { body: JSON.stringify(this.#sample(contract.body)) } : {}),
    });
    const text = await response.text();
    return { status: response.status, data: text === '' ? {} : JSON.parse(text) };
  }

  #versionHeader(headers: Schema | undefined): Readonly<Record<string, string>> {
    const version = headers?.properties?.['api-version']?.enum?.[0];
    return version === undefined ? {} : { 'api-version': String(version) };
  }

  #sample(schema: object): unknown {
    const { schemas } = this.#module.contract.components;
    return sampleValue(schema, {
      resolve: (reference) => schemas[reference.slice(reference.lastIndexOf('/') + 1)] ?? {},
      known: this.#known,
      next: () => {
        this.#count += 1;
        return this.#count;
      },
    });
  }
}
