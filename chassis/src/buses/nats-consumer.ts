import type { JetStreamClient, JetStreamManager, JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Consume, World } from '../ports.ts';
import type { BrokerSettings } from './broker.ts';
import { deliveryQueue } from './delivery-queue.ts';
import type { Envelope } from './envelope.ts';
import { takeTurn } from './nats-turn.ts';

/**
 * What is not acknowledged for so long comes again. Together with the longest pull it is shorter than a turn: when the next
 * process has its turn, what the last one left comes first, in its order.
 */
export const ACK_WAIT_MS = 5_000;
const PULL_MS = 2_000;
const KEEP_MS = 2_000;
const LOOK_MS = 1_000;
const MAX_HELD = 200;

export interface Consumed {
  readonly stop: () => Promise<void>;
}

export interface Consumption {
  readonly connection: NatsConnection;
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly stream: string;
  /** Stream of the turns. */
  readonly turns: string;
  /** Name of the durable consumer and of its turn. */
  readonly name: string;
  readonly open: Envelope['open'];
  readonly consume: Consume;
  readonly world: BrokerSettings['world'];
}

/** Consumes, whenever it is this process's turn, for as long as nobody stops it. */
export function consumeStream(consumption: Consumption): Consumed {
  const { world, name } = consumption;
  const ending: Ending = { stopped: false, end: () => undefined };
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const cancel = world.clock.after(LOOK_MS, resolve);
      ending.end = () => {
        cancel();
        resolve();
      };
      if (ending.stopped) ending.end();
    });
  async function run(): Promise<void> {
    while (!ending.stopped) {
      try {
        await oneTurn(consumption, ending);
      } catch (error) {
        world.log.warn('a consumer cannot go on yet', { consumer: name, error: String(error) });
      }
      if (!ending.stopped) await pause();
    }
  }
  const running = run();
  return {
    stop: async () => {
      ending.stopped = true;
      ending.end();
      await running;
    },
  };
}

interface Ending {
  stopped: boolean;
  /** Ends what is going on now. */
  end: () => void;
}

async function oneTurn(consumption: Consumption, ending: Ending): Promise<void> {
  const { connection, client, manager, stream, turns, name, consume, world } = consumption;
  const turn = await takeTurn({ client, manager, stream: turns, clock: world.clock }, name);
  if (!turn) return;
  try {
    const consumer = await client.consumers.get(stream, name);
    const messages = await consumer.consume({ max_messages: MAX_HELD, expires: PULL_MS });
    const close = (): void => void messages.close();
    const deliveries = deliveryQueue<JsMsg>(world, {
      consume,
      acknowledge: async (batch) => {
        for (const { receipt } of batch) receipt.ack();
        await connection.flush();
      },
      giveUp: (error) => {
        world.log.error('a consumer gives its turn to another', {
          consumer: name,
          error: String(error),
        });
        turn.lapse();
      },
    });
    ending.end = close;
    if (ending.stopped) close();
    void turn.lost.then(close);
    const release = keep(world, () => deliveries.held());
    for await (const message of messages) {
      const read = opened(consumption, message);
      if (read) deliveries.add({ message: read, receipt: message });
    }
    await deliveries.stop();
    release();
    const { num_ack_pending } = await manager.consumers.info(stream, name);
    // What was on its way to us would come after what the next one gets: then it waits until our turn is over.
    if (ending.stopped && num_ack_pending === 0) await turn.release();
  } finally {
    turn.lapse();
  }
}

/** Tells the server again and again that messages are still at work. */
function keep(
  { clock }: Pick<World, 'clock'>,
  held: () => readonly { readonly receipt: JsMsg }[],
): () => void {
  let cancel = clock.after(KEEP_MS, tell);
  function tell(): void {
    for (const { receipt } of held()) receipt.working();
    cancel = clock.after(KEEP_MS, tell);
  }
  return () => cancel();
}

function opened({ open, world, name }: Consumption, message: JsMsg) {
  try {
    return open((header) => message.headers?.get(header) || undefined, message.data);
  } catch (error) {
    // Nobody could ever read it; keeping it would stop all that follow.
    world.log.error('a message cannot be read and is dropped', {
      consumer: name,
      error: String(error),
    });
    message.term();
    return undefined;
  }
}
