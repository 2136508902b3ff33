import {
  type ChannelModel,
  type ConfirmChannel,
  connect,
  type RecoveringChannelModel,
} from 'amqplib';
import { bySubject } from '../events/by-subject.ts';
import type { Message } from '../ports.ts';
import { type BrokerBus, type BrokerSettings, brokerName } from './broker.ts';
import { cannotUse } from './cannot-use.ts';
import { envelope } from './envelope.ts';
import { consumeQueue, type Queued } from './rabbitmq-consumer.ts';

/** `mandatory` is not set: an event that nobody listens to is no failure. */
const PUBLISH = { persistent: true, contentType: 'application/json' } as const;
/** Newer servers drop a message after 20 deliveries unless told otherwise; here a person decides about parked messages. */
const DELIVERY_LIMIT = 1_000_000;

/**
 * RabbitMQ: a topic exchange for each context that tells, a quorum queue for each group, publisher confirms. Each queue has
 * one active consumer at a time, the others of its group stand by: two at once would let messages of one subject overtake
 * each other. Within it, subjects are worked on side by side.
 */
export async function openRabbitmq(settings: BrokerSettings): Promise<BrokerBus> {
  const { url, clientName, namespace, world } = settings;
  const { headers, body, open } = envelope('cloudEvents:', settings);
  let connected = false;
  let publishing: Promise<ConfirmChannel> | undefined;
  const consumers: Queued[] = [];

  const connection = await connecting();
  connected = true;
  connection.on('connect', () => {
    connected = true;
  });
  connection.on('disconnect', (error) => {
    connected = false;
    world.log.warn('connection to the broker lost', { error: error.message });
  });
  // Told by `disconnect`; without a listener it would end the process.
  connection.on('error', () => undefined);

  async function connecting(): Promise<RecoveringChannelModel> {
    const limits = { initialMaxRetries: 0, maxDelay: 5_000 };
    const setup = (model: ChannelModel): Promise<void> => declare(model, settings);
    try {
      return await connect(withHeartbeat(url), {
        clientProperties: { connection_name: clientName },
        timeout: 5_000,
        recovery: { ...limits, setup },
      });
    } catch (error) {
      throw cannotUse('RabbitMQ', url, error);
    }
  }
  function channel(): Promise<ConfirmChannel> {
    if (!connected) return Promise.reject(new Error('The broker cannot be reached.'));
    publishing ??= connection.createConfirmChannel().then(
      (opened) => {
        // A channel that breaks is replaced at the next event.
        const forget = (): void => {
          publishing = undefined;
        };
        opened.on('error', forget);
        opened.on('close', forget);
        return opened;
      },
      (error: unknown) => {
        publishing = undefined;
        throw error;
      },
    );
    return publishing;
  }
  async function send(on: ConfirmChannel, message: Message): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const options = { ...PUBLISH, messageId: message.id, headers: headers(message) };
      on.publish(
        exchangeOf(namespace, message.source),
        message.type,
        body(message),
        options,
        (error) =>
          error ? reject(new Error('The broker refused an event.', { cause: error })) : resolve(),
      );
    });
  }

  return {
    isConnected: () => connected,
    publish: async (messages) => {
      const on = await channel();
      // Of one subject the next is sent when the last was confirmed: else a refused one would come after its successors.
      const chains = [...bySubject(messages).values()].map(async (ofOne) => {
        for (const message of ofOne) await send(on, message);
      });
      await allSettled(chains);
    },
    subscribe: async (group, types, consume) => {
      void types; // Bound when the queue was declared.
      const queue = brokerName(namespace, group);
      const read = (fields: Readonly<Record<string, unknown>>, content: Buffer): Message =>
        open((name) => (fields[name] === undefined ? undefined : String(fields[name])), content);
      consumers.push(await consumeQueue(connection, queue, read, consume, world));
    },
    close: async () => {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      await connection.close();
    },
  };
}

/** Waits for all of them, then fails where one has failed: none goes on after the answer. */
async function allSettled(work: readonly Promise<void>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(work))
    if (outcome.status === 'rejected') throw outcome.reason;
}

async function declare(connection: ChannelModel, settings: BrokerSettings): Promise<void> {
  const { namespace, subscriptions, sources } = settings;
  const channel = await connection.createChannel();
  for (const source of sources)
    await channel.assertExchange(exchangeOf(namespace, source), 'topic', { durable: true });
  for (const { group, type, source } of subscriptions) {
    const queue = brokerName(namespace, group);
    await channel.assertQueue(queue, {
      durable: true,
      arguments: {
        'x-queue-type': 'quorum',
        'x-single-active-consumer': true,
        'x-delivery-limit': DELIVERY_LIMIT,
      },
    });
    await channel.bindQueue(queue, exchangeOf(namespace, source), type);
  }
  await channel.close();
}

function exchangeOf(namespace: string, source: string): string {
  return `${namespace}${source}.events`;
}

/** A connection that hangs is noticed after so many seconds, unless the address says otherwise. */
function withHeartbeat(url: string): string {
  const address = new URL(url);
  if (!address.searchParams.has('heartbeat')) address.searchParams.set('heartbeat', '10');
  return address.href;
}
