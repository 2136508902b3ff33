import type {
  Caller,
  CommandDefinition,
  ContextDefinition,
  Data,
  EntityDefinition,
} from '../definition.ts';
import type {
  CommandAnswer,
  CommandRequest,
  Engine,
  QueryAnswer,
  QueryRequest,
} from '../engine.ts';
import type { Random } from '../ports.ts';
import { Problem } from '../problem.ts';

interface Stored {
  readonly row: Data;
  readonly version: number;
}

/** An engine without a database, for tests and measurements of what stands in front of one. It keeps the same rules. */
export function memoryEngine(definition: ContextDefinition, random: Pick<Random, 'uuid'>): Engine {
  const records = new Map<string, Stored>();
  const answers = new Map<string, { readonly input: string; readonly answer: CommandAnswer }>();

  function visible(entity: EntityDefinition, caller: Caller): readonly Stored[] {
    return [...records.values()].filter((stored) => mayReach(entity, stored, caller));
  }

  function found(entity: EntityDefinition, id: string | undefined, caller: Caller): Stored {
    const stored = records.get(id ?? '');
    if (stored && mayReach(entity, stored, caller)) return stored;
    throw new Problem('not-found', 'It does not exist, or it belongs to somebody else.');
  }

  function keep(id: string, row: Data, version: number): CommandAnswer {
    records.set(id, { row, version });
    return { outcome: version === 1 ? 'created' : 'changed', row, version };
  }

  function run(command: CommandDefinition, request: CommandRequest): CommandAnswer {
    const entity = definition.entities[command.entity ?? ''];
    if (!entity) return { outcome: 'done' };
    if (command.kind === 'create') return create(entity, request);
    const current = found(entity, request.id, request.caller);
    assertAllowed(command, entity, request, current);
    const id = String(current.row['id']);
    if (command.kind === 'delete') {
      records.delete(id);
      return { outcome: 'deleted' };
    }
    const { lifecycle } = entity;
    const next = lifecycle && command.to !== undefined ? { [lifecycle.field]: command.to } : {};
    const row = { ...current.row, ...request.input, ...next };
    const left = Object.entries(row).filter(([, value]) => value !== null);
    return keep(id, Object.fromEntries(left), current.version + 1);
  }

  function create(entity: EntityDefinition, { caller, input }: CommandRequest): CommandAnswer {
    const id = random.uuid();
    const own = entity.owner === undefined ? {} : { [entity.owner]: caller.subject };
    const { lifecycle } = entity;
    const begun = lifecycle === undefined ? {} : { [lifecycle.field]: lifecycle.initial };
    return keep(id, { ...input, id, ...own, ...begun }, 1);
  }

  return {
    command: async (name, request) => {
      const command = definition.commands[name];
      if (!command) throw new Error(`There is no command \`${name}\`.`);
      if (request.idempotencyKey === undefined) return run(command, request);
      const key = `${name} ${request.caller.subject} ${request.idempotencyKey}`;
      const input = JSON.stringify([request.id, request.input]);
      const earlier = answers.get(key);
      if (earlier && earlier.input !== input) {
        throw new Problem('idempotency-key-reused', 'Send a fresh key with a fresh request.');
      }
      const answer = earlier?.answer ?? run(command, request);
      answers.set(key, { input, answer });
      return answer;
    },
    query: async (name, request): Promise<QueryAnswer> => {
      const query = definition.queries[name];
      const entity = definition.entities[query?.of ?? ''];
      if (!query || !entity) throw new Error(`There is no query \`${name}\`.`);
      if (!query.many) return { kind: 'one', ...found(entity, request.id, request.caller) };
      const rows = visible(entity, request.caller)
        .map(({ row }) => row)
        .filter((row) =>
          query.filters.every(({ parameter, field }) => {
            const asked = request.parameters[parameter];
            return !Array.isArray(asked) || asked.includes(row[field]);
          }),
        );
      return { kind: 'many', ...pageOf(query.page, rows, request) };
    },
  };
}

function assertAllowed(
  command: CommandDefinition,
  { lifecycle }: EntityDefinition,
  request: CommandRequest,
  { row, version }: Stored,
): void {
  if (request.version !== undefined && request.version !== version) {
    throw new Problem('version-mismatch', `It has version ${version} by now.`);
  }
  const state = String(row[lifecycle?.field ?? '']);
  if (command.from && !command.from.includes(state)) {
    throw new Problem('state-conflict', `It is \`${state}\`.`);
  }
}

function mayReach({ owner }: EntityDefinition, { row }: Stored, caller: Caller): boolean {
  return owner === undefined || !caller.ownOnly || row[owner] === caller.subject;
}

/** A position is the number of rows before it, however it is called. */
function pageOf(
  kind: 'cursor' | 'offset' | 'keyset' | 'none',
  rows: readonly Data[],
  { parameters }: QueryRequest,
): Omit<QueryAnswer & { readonly kind: 'many' }, 'kind'> {
  if (kind === 'none') return { items: rows, page: {} };
  const name = kind === 'keyset' ? 'after' : kind;
  const asked = parameters[name];
  const start =
    kind === 'keyset' ? rows.findIndex(({ id }) => id === asked) + 1 : Number(asked ?? 0);
  const items = rows.slice(start, start + Number(parameters['limit']));
  const end = start + items.length;
  const position = kind === 'keyset' ? String(items.at(-1)?.['id']) : String(end);
  return {
    items,
    page: {
      ...(end < rows.length ? { next: { [name]: position } } : {}),
      ...(kind === 'offset' ? { total: rows.length } : {}),
    },
  };
}
