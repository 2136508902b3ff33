import { type Context, nowOf, tableOf } from '../context.ts';
import type { Stored, Table } from '../data/table.ts';
import type { CommandDefinition, Data, Moment } from '../definition.ts';
import type { CommandAnswer, CommandRequest } from '../engine.ts';
import { Problem } from '../problem.ts';
import { asSeenBy } from '../queries/access.ts';
import { findOne, NOT_FOUND } from '../queries/read-one.ts';
import { answerToKeep, earlierAnswer, fingerprintOf, scopeOf } from './claims.ts';
import type { Begun, Effect, Told } from './effect.ts';
import { identityFor } from './identity-for.ts';
import { newRecord, withParts } from './new-record.ts';
import { storageProblem } from './storage-problem.ts';

/** How often a command looks again where somebody else changed the record meanwhile. */
const ATTEMPTS = 5;

/** What a command wants to change, and what it will answer. */
interface Decided {
  readonly write?: Effect['write'];
  readonly answer: CommandAnswer;
  readonly told: readonly Told[];
}

/**
 * Reads, decides, and commits with the version that was read. Nobody waits for a lock while owners' code decides; where two
 * meet, the later one reads again. A request with an idempotency key has one effect however often it comes.
 */
export async function runCommand(
  context: Context,
  name: string,
  request: CommandRequest,
): Promise<CommandAnswer> {
  const command = context.definition.commands[name];
  if (!command) throw new Error(`There is no command \`${name}\`.`);
  const scope = scopeOf(name, request);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (context.world.clock.now() > request.deadline) {
      throw new Problem('unavailable', 'The time for the answer is over.', { retryAfter: 1 });
    }
    try {
      const answer = await attemptOnce(context, name, command, request, scope);
      if (answer) return answer;
    } catch (error) {
      // A repeated request finds the key taken, or the record already where it wanted it.
      const earlier = await earlierAnswer(
        context.world.database,
        context.definition.schema,
        scope,
        request,
      );
      if (earlier) return given(earlier);
      throw storageProblem(error);
    }
  }
  throw new Problem('unavailable', 'Too many change the same record at once.', { retryAfter: 1 });
}

function given(earlier: CommandAnswer): CommandAnswer {
  if (earlier.outcome !== 'cancelled') return earlier;
  throw new Problem('state-conflict', 'It was called off before it came.');
}

/** Undefined where the record changed between reading and writing. */
async function attemptOnce(
  context: Context,
  name: string,
  command: CommandDefinition,
  request: CommandRequest,
  scope: string,
): Promise<CommandAnswer | undefined> {
  const now = nowOf(context.world);
  const decided = await decide(context, name, command, request, now);
  const begun = begunSagas(context, name, request, decided.answer, now);
  const done = await context.committer.commit({
    ...(decided.write ? { write: decided.write } : {}),
    told: decided.told,
    begun,
    claim: claimOf(request, scope, decided.answer),
    at: now,
    correlationId: request.trace.traceId,
    traceparent: `00-${request.trace.traceId}-${request.trace.spanId}-01`,
  });
  if (!done) return undefined;
  if (decided.told.length > 0) context.wake('outbox');
  if (begun.length > 0) context.wake('sagas');
  return decided.answer;
}

function claimOf(request: CommandRequest, scope: string, answer: CommandAnswer): Effect['claim'] {
  if (request.idempotencyKey === undefined) return undefined;
  return {
    scope,
    key: request.idempotencyKey,
    fingerprint: fingerprintOf(request),
    answer: answerToKeep(answer),
  };
}

function decide(
  context: Context,
  name: string,
  command: CommandDefinition,
  request: CommandRequest,
  now: string,
): Promise<Decided> {
  const table = command.entity === undefined ? undefined : tableOf(context, command.entity);
  if (!table) return decideAct(context, name, command, request, now);
  if (command.kind === 'create') return decideCreate(context, name, command, request, now, table);
  return decideChange(context, name, command, request, now, table);
}

async function decideAct(
  context: Context,
  name: string,
  command: CommandDefinition,
  request: CommandRequest,
  now: string,
): Promise<Decided> {
  const id = request.id ?? context.world.random.uuid();
  const teller = createTeller(context, command, id);
  await context.port[name]?.(request.input, momentOf(request, id, now, teller));
  return { told: teller.told({ ...request.input, id }), answer: { outcome: 'done' } };
}

async function decideCreate(
  context: Context,
  name: string,
  command: CommandDefinition,
  request: CommandRequest,
  now: string,
  table: Table,
): Promise<Decided> {
  const id = identityFor(table, context.world, request);
  const { uuid } = context.world.random;
  const { caller } = request;
  const teller = createTeller(context, command, String(id));
  const moment = momentOf(request, String(id), now, teller);
  const given = await context.port[name]?.(request.input, moment);
  const begun = newRecord(table.entity, request.input, command.to, { id, now, caller, uuid });
  const record = withoutNulls({ ...begun, ...given });
  return {
    write: { kind: 'insert', table, record },
    told: teller.told(record),
    answer: { outcome: 'created', row: visible(table, record), version: 1 },
  };
}

async function decideChange(
  context: Context,
  name: string,
  command: CommandDefinition,
  request: CommandRequest,
  now: string,
  table: Table,
): Promise<Decided> {
  const { database } = context.world;
  const stored = await findOne(database, table, request.id, asSeenBy(command, request.caller));
  if (!stored) {
    if (!table.entity.single) throw new Problem('not-found', NOT_FOUND);
    const made = await decideCreate(context, name, command, request, now, table);
    return { ...made, answer: { ...made.answer, outcome: 'changed' } };
  }
  const { record: current, version } = stored;
  const id = String(current['id']);
  if (request.version !== undefined && request.version !== version) {
    throw new Problem('version-mismatch', `It has version ${version} by now.`);
  }
  const state = guardState(table, command, stored);
  if (state === 'already') {
    return { told: [], answer: { outcome: 'changed', row: visible(table, current), version } };
  }
  const teller = createTeller(context, command, id);
  const given = await context.port[name]?.(
    current,
    request.input,
    momentOf(request, id, now, teller),
  );
  if (command.kind === 'delete') {
    return {
      write: { kind: 'remove', table, record: current, version },
      told: teller.told(current),
      answer: { outcome: 'deleted' },
    };
  }
  const changed = { ...current, ...request.input, ...given, ...state };
  const { uuid } = context.world.random;
  const record = withoutNulls(withParts(table.entity, changed, { now, uuid }));
  return {
    write: { kind: 'update', table, record, version },
    told: teller.told(record),
    answer: { outcome: 'changed', row: visible(table, record), version: version + 1 },
  };
}

/** The new value of the life cycle; `already` where the record is where the command would bring it. */
function guardState(
  table: Table,
  command: CommandDefinition,
  { record }: Stored,
): Data | 'already' {
  const field = table.entity.lifecycle?.field;
  if (field === undefined) return {};
  const state = String(record[field]);
  if (command.from && !command.from.includes(state)) {
    if (command.to === state && command.idempotency === 'natural') return 'already';
    throw new Problem(
      'state-conflict',
      `It is \`${state}\`; this is allowed while it is ${command.from.map((word) => `\`${word}\``).join(' or ')}.`,
    );
  }
  return command.to === undefined ? {} : { [field]: command.to };
}

interface Teller {
  readonly emit: Moment['emit'];
  /** What is told in the end: what owners' code told, else the first event of the command about `record`. */
  readonly told: (record: Data) => readonly Told[];
}

function createTeller(context: Context, command: CommandDefinition, subject: string): Teller {
  const own: { readonly event: string; readonly data?: Data | undefined }[] = [];
  return {
    emit: (event, data) => own.push({ event, data }),
    told: (record) => {
      const usual = command.emits.slice(0, 1).map((event) => ({ event, data: undefined }));
      return (own.length > 0 ? own : usual).map(({ event, data }) => {
        const definition = context.definition.events[event];
        if (!definition)
          throw new Error(`\`${context.definition.name}\` has no event \`${event}\`.`);
        const all = data ?? record;
        const carried = definition.carries.filter((field) => all[field] !== undefined);
        return {
          id: context.world.random.uuid(),
          event,
          subject: String(all[definition.key] ?? subject),
          data: Object.fromEntries(carried.map((field) => [field, all[field]])),
        };
      });
    },
  };
}

function momentOf(request: CommandRequest, id: string, now: string, teller: Teller): Moment {
  return { now, id, caller: request.caller, emit: teller.emit };
}

/** Sagas that this command triggers. They begin with what the command made. */
function begunSagas(
  context: Context,
  name: string,
  request: CommandRequest,
  { row }: CommandAnswer,
  now: string,
): readonly Begun[] {
  return Object.entries(context.definition.sagas)
    .filter(([, saga]) => saga.trigger === name)
    .map(([saga, { timeoutMs }]) => {
      const id = context.world.random.uuid();
      return {
        id,
        name: saga,
        data: { started: row ?? { ...request.input }, answers: {}, made: {} },
        caller: { ...request.caller },
        deadline: new Date(Date.parse(now) + timeoutMs).toISOString(),
      };
    });
}

/** Secrets stay in their table: answers are kept, logged and handed on. */
function visible({ entity }: Table, record: Data): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => !entity.fields[name]?.secret),
  );
}

/** A null of a merge patch takes the value away. */
function withoutNulls(record: Data): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== undefined),
  );
}
