import { type Context, nowOf } from '../context.ts';
import { identifier } from '../data/names.ts';
import { createWorker, type Worker } from '../worker.ts';
import { advance, type Move } from './advance.ts';
import { SAGA_COLUMNS, type Saga, sagaFrom } from './saga.ts';
import type { Participants } from './steps.ts';

const BATCH = 50;
const EVERY_MS = 500;
/**
 * While somebody works on a saga, others leave it alone for so long; a crash sets it free again. Should two work on one after
 * all, the keys of the steps and the version of the saga keep each effect single.
 */
const LEASE_MS = 5_000;

/** Drives the sagas that a context coordinates. Each move is stored before the next one begins. */
export function createSagaWorker(context: Context, participants: Participants): Worker {
  return createWorker(context.world, {
    name: `${context.definition.name} sagas`,
    everyMs: EVERY_MS,
    round: async () => {
      if (Object.keys(context.definition.sagas).length === 0) return false;
      const due = await takeDue(context);
      await Promise.all(due.map((saga) => drive(context, participants, saga)));
      return due.length === BATCH;
    },
  });
}

/** Takes what is due, for as long as the lease lasts. */
async function takeDue(context: Context): Promise<readonly Saga[]> {
  const { world, definition } = context;
  const sagas = `${identifier(definition.schema)}.sagas`;
  const rows = await world.database.query(
    `update ${sagas} set next_at = $2::timestamptz, version = version + 1
     where id in (select id from ${sagas} where status in ('running', 'compensating') and next_at <= $1::timestamptz
       order by next_at limit ${BATCH} for update skip locked)
     returning ${SAGA_COLUMNS}`,
    [nowOf(world), new Date(world.clock.now() + LEASE_MS).toISOString()],
  );
  return rows.map(sagaFrom);
}

/** Moves on until the saga ends or has to wait. */
async function drive(context: Context, participants: Participants, taken: Saga): Promise<void> {
  const { definition, world } = context;
  const known = definition.sagas[taken.name];
  if (!known) {
    world.log.error('nobody knows this saga any more', { saga: taken.name, id: taken.id });
    return;
  }
  let saga: Saga | undefined = taken;
  while (saga && (saga.status === 'running' || saga.status === 'compensating')) {
    const move: Move = await advance(world, participants, known, definition.name, saga);
    if (move.error !== undefined) {
      world.log.warn('a step of a saga failed', {
        saga: taken.name,
        id: taken.id,
        step: saga.step,
        error: move.error,
      });
    }
    saga = await save(context, move);
    if (move.waitMs > 0) return;
  }
}

/** Stores a move. Undefined where somebody else has moved the saga meanwhile: then it is theirs. */
async function save(context: Context, { saga, waitMs, error }: Move): Promise<Saga | undefined> {
  const { definition, world } = context;
  const leaseMs = waitMs > 0 ? waitMs : LEASE_MS;
  const [row] = await world.database.query(
    `update ${identifier(definition.schema)}.sagas
     set status = $3, step = $4::integer, data = $5::jsonb, attempts = $6::integer, next_at = $7::timestamptz,
       error = coalesce($8, error), version = version + 1
     where id = $1::uuid and version = $2::bigint returning ${SAGA_COLUMNS}`,
    [
      saga.id,
      saga.version,
      saga.status,
      saga.step,
      JSON.stringify(saga.data),
      saga.attempts,
      new Date(world.clock.now() + leaseMs).toISOString(),
      error ?? null,
    ],
  );
  return row ? sagaFrom(row) : undefined;
}
