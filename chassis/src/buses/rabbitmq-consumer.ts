import type { Channel, ConsumeMessage, RecoveringChannelModel } from 'amqplib';
import { backoff } from '../backoff.ts';
import type { Consume, Message, World } from '../ports.ts';
import { deliveryQueue } from './delivery-queue.ts';

/** Unacknowledged messages that a consumer holds at most. */
const PREFETCH = 200;

export interface Queued {
  readonly stop: () => Promise<void>;
}

/**
 * Consumes a queue for as long as nobody stops it. Where a batch keeps failing the channel is closed: the broker then has
 * all its messages back in their order, and whoever stands by takes over.
 */
export async function consumeQueue(
  connection: RecoveringChannelModel,
  queue: string,
  read: (headers: Readonly<Record<string, unknown>>, content: Buffer) => Message,
  consume: Consume,
  world: Pick<World, 'clock' | 'random' | 'log'>,
): Promise<Queued> {
  let stopped = false;
  let failures = 0;
  let end = async (): Promise<void> => {};

  async function join(): Promise<void> {
    const channel: Channel = await connection.createChannel();
    if (stopped) return await channel.close();
    const deliveries = deliveryQueue<ConsumeMessage>(world, {
      consume: async (messages) => {
        await consume(messages);
        failures = 0;
      },
      acknowledge: async (batch) => {
        const last = batch.at(-1);
        if (last) channel.ack(last.receipt, true);
      },
      giveUp: (error) => {
        world.log.error('a consumer gives its messages back', { queue, error: String(error) });
        channel.close().catch(() => undefined);
      },
    });
    channel.on('error', (error) =>
      world.log.warn('a channel to the broker broke', { queue, error: error.message }),
    );
    channel.on('close', () => {
      void deliveries.stop();
      if (!stopped) comeBack();
    });
    await channel.prefetch(PREFETCH);
    const { consumerTag } = await channel.consume(queue, (delivery) => {
      // The broker took the queue away.
      if (delivery === null) void channel.close().catch(() => undefined);
      else take(channel, delivery);
    });
    end = async () => {
      await channel.cancel(consumerTag).catch(() => undefined);
      await deliveries.stop();
      await channel.close().catch(() => undefined);
    };

    function take(on: Channel, delivery: ConsumeMessage): void {
      try {
        const message = read(delivery.properties.headers ?? {}, delivery.content);
        deliveries.add({ message, receipt: delivery });
      } catch (error) {
        // Nobody could ever read it; keeping it would stop all that follow.
        world.log.error('a message cannot be read and is dropped', { queue, error: String(error) });
        on.nack(delivery, false, false);
      }
    }
  }
  function comeBack(): void {
    failures += 1;
    world.clock.after(Math.min(backoff(world, failures), 5_000), () => {
      if (stopped) return;
      join().catch((error: unknown) => {
        world.log.warn('a queue cannot be consumed yet', { queue, error: String(error) });
        comeBack();
      });
    });
  }
  await join();
  return {
    stop: async () => {
      stopped = true;
      await end();
    },
  };
}
