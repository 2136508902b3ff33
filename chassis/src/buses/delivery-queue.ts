import { backoff } from '../backoff.ts';
import type { Consume, Message, World } from '../ports.ts';

/** A message and what its broker wants to see again when it is done. */
export interface Delivery<R> {
  readonly message: Message;
  readonly receipt: R;
}

export interface DeliveryQueue<R> {
  readonly add: (delivery: Delivery<R>) => void;
  /** Not acknowledged yet, the batch at work too. */
  readonly held: () => readonly Delivery<R>[];
  /** Takes nothing more; resolves when the batch at work is done. */
  readonly stop: () => Promise<void>;
}

interface Wishes<R> {
  readonly consume: Consume;
  /** Tells the broker that all of these are done. */
  readonly acknowledge: (batch: readonly Delivery<R>[]) => Promise<void>;
  /** A batch failed again and again: somebody else should try. Called at most once. */
  readonly giveUp: (error: unknown) => void;
}

const MAX_BATCH = 100;
/** About six seconds: a database that starts again, not one that is gone. */
const MAX_TRIES = 5;

/**
 * Hands deliveries to a consumer, batch after batch, in the order in which they came. What fails is tried again here before
 * anything later: giving it back at once would let later messages overtake it.
 */
export function deliveryQueue<R>(
  world: Pick<World, 'clock' | 'random' | 'log'>,
  { consume, acknowledge, giveUp }: Wishes<R>,
): DeliveryQueue<R> {
  let waiting: Delivery<R>[] = [];
  let batch: readonly Delivery<R>[] = [];
  let stopped = false;
  let running: Promise<void> | undefined;

  async function attempt(): Promise<void> {
    const messages = batch.map(({ message }) => message);
    for (let tries = 1; ; tries += 1) {
      try {
        await consume(messages);
        return;
      } catch (error) {
        if (tries >= MAX_TRIES || stopped) throw error;
        world.log.warn('messages could not be dealt with', { tries, error: String(error) });
        await new Promise<void>((resolve) => {
          world.clock.after(backoff(world, tries), resolve);
        });
      }
    }
  }
  async function run(): Promise<void> {
    try {
      while (waiting.length > 0 && !stopped) {
        batch = waiting.slice(0, MAX_BATCH);
        waiting = waiting.slice(MAX_BATCH);
        await attempt();
        await acknowledge(batch);
        batch = [];
      }
    } catch (error) {
      const first = !stopped;
      stopped = true;
      if (first) giveUp(error);
    } finally {
      running = undefined;
    }
  }
  return {
    add: (delivery) => {
      if (stopped) return;
      waiting.push(delivery);
      running ??= run();
    },
    held: () => [...batch, ...waiting],
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}
