import { backoff } from '../backoff.ts';
import type { Context } from '../context.ts';
import { nowOf } from '../context.ts';
import { identifier } from '../data/names.ts';
import type { PolicyDefinition } from '../definition.ts';
import type { Engine } from '../engine.ts';
import type { Message } from '../ports.ts';
import { createWorker, type Worker } from '../worker.ts';
import { recordOf } from './cloud-event.ts';
import { follow, policyName } from './policy.ts';

const BATCH = 100;

function tableOfParked(context: Context): string {
  return `${identifier(context.definition.schema)}.parked_messages`;
}

/** Whether another message about the same subject waits: then it came first. */
export async function isParkedBefore(
  context: Context,
  policy: string,
  message: Message,
): Promise<boolean> {
  const rows = await context.world.database.query(
    `select 1 from ${tableOfParked(context)} where policy = $1 and subject = $2 and status = 'waiting' and id <> $3::uuid limit 1`,
    [policy, message.subject, message.id],
  );
  return rows.length > 0;
}

export async function park(
  context: Context,
  policy: string,
  message: Message,
  attempts: number,
  error: string,
): Promise<void> {
  const { world } = context;
  const nextAt = new Date(world.clock.now() + backoff(world, attempts)).toISOString();
  await world.database.query(
    `insert into ${tableOfParked(context)} (policy, id, subject, message, attempts, next_at, status, error)
     values ($1, $2::uuid, $3, $4::jsonb, $5::integer, $6::timestamptz, 'waiting', $7) on conflict (policy, id) do nothing`,
    [policy, message.id, message.subject, JSON.stringify(message), attempts, nextAt, error],
  );
  world.log.warn('a message is parked', { policy, id: message.id, error });
}

/** Tries parked messages again, in the order of their subjects' history. */
export function createRetries(context: Context, engine: Engine): Worker {
  const policies = new Map(context.definition.policies.map((one) => [policyName(one), one]));
  return createWorker(context.world, {
    name: `${context.definition.name} retries`,
    everyMs: 500,
    round: () => retrySome(context, engine, policies),
  });
}

async function retrySome(
  context: Context,
  engine: Engine,
  policies: ReadonlyMap<string, PolicyDefinition>,
): Promise<boolean> {
  if (policies.size === 0) return false;
  const table = tableOfParked(context);
  // Only the oldest waiting message of each subject: the later ones wait for it.
  const rows = await context.world.database.query(
    `select policy, id, message, attempts from ${table} p where status = 'waiting' and next_at <= $1::timestamptz
       and not exists (select 1 from ${table} o where o.policy = p.policy and o.subject = p.subject and o.status = 'waiting' and o.sequence < p.sequence)
     order by next_at limit ${BATCH}`,
    [nowOf(context.world)],
  );
  for (const row of rows) {
    const policy = policies.get(String(row['policy']));
    if (policy)
      await retry(context, engine, policy, messageOf(row['message']), Number(row['attempts']));
  }
  return rows.length === BATCH;
}

async function retry(
  context: Context,
  engine: Engine,
  policy: PolicyDefinition,
  message: Message,
  attempts: number,
): Promise<void> {
  const { world } = context;
  const table = tableOfParked(context);
  const key = [policyName(policy), message.id];
  try {
    await follow(context, engine, policy, message);
    await world.database.query(`delete from ${table} where policy = $1 and id = $2::uuid`, key);
  } catch (error) {
    const made = attempts + 1;
    const status = made >= policy.maxAttempts ? 'dead' : 'waiting';
    const nextAt = new Date(world.clock.now() + backoff(world, made)).toISOString();
    await world.database.query(
      `update ${table} set attempts = $3::integer, status = $4, next_at = $5::timestamptz, error = $6 where policy = $1 and id = $2::uuid`,
      [...key, made, status, nextAt, String(error)],
    );
    world.log[status === 'dead' ? 'error' : 'warn']('a parked message failed again', {
      policy: policyName(policy),
      id: message.id,
      attempts: made,
      status,
      error: String(error),
    });
  }
}

/** Lets dead messages of a context be tried again, from the first attempt. Gives how many. */
export async function redrive(context: Context): Promise<number> {
  const rows = await context.world.database.query(
    `update ${tableOfParked(context)} set status = 'waiting', attempts = 0, next_at = $1::timestamptz where status = 'dead' returning 1`,
    [nowOf(context.world)],
  );
  return rows.length;
}

function messageOf(value: unknown): Message {
  const fields = recordOf(value);
  const text = (name: string): string => String(fields[name] ?? '');
  return {
    id: text('id'),
    source: text('source'),
    type: text('type'),
    subject: text('subject'),
    time: text('time'),
    data: recordOf(fields['data']),
    correlationId: text('correlationId'),
    traceparent: text('traceparent'),
  };
}
