import type { Context } from '../context.ts';
import { nowOf } from '../context.ts';
import { identifier } from '../data/names.ts';
import type { Message } from '../ports.ts';
import { createWorker, type Worker } from '../worker.ts';
import { messageFrom, OUTBOX_COLUMNS } from './cloud-event.ts';
import type { Lease } from './lease.ts';

const BATCH = 200;
const EVERY_MS = 1_000;

/**
 * Brings events from the outbox of a context to the bus, oldest first. An event is marked as sent only after the bus has
 * answered for it, so a crash between the two sends it again: consumers know a repeat by its id. Where several processes
 * share the outbox, only the one with the lease sends: two at once would mix up the order.
 */
export function createRelay(context: Context, lease?: Lease): Worker {
  const worker = createWorker(context.world, {
    name: `${context.definition.name} relay`,
    everyMs: EVERY_MS,
    round: async () => (!lease || (await lease.held())) && (await sendSome(context)),
  });
  return {
    wake: worker.wake,
    stop: async () => {
      await worker.stop();
      await lease?.release();
    },
  };
}

async function sendSome(context: Context): Promise<boolean> {
  const { definition, world } = context;
  const outbox = `${identifier(definition.schema)}.outbox`;
  const rows = await world.database.query(
    `select ${OUTBOX_COLUMNS} from ${outbox} where sent_at is null order by sequence limit ${BATCH}`,
  );
  const messages = rows.flatMap((row): readonly Message[] => {
    const event = definition.events[String(row['event'])];
    return event ? [messageFrom(row, definition.name, event.type)] : [];
  });
  if (messages.length > 0) await world.bus.publish(messages);
  if (rows.length > 0) {
    await world.database.query(
      `update ${outbox} set sent_at = $1::timestamptz where sequence = any($2::bigint[])`,
      [nowOf(world), rows.map(({ sequence }) => sequence)],
    );
  }
  return rows.length === BATCH;
}
