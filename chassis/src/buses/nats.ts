import {
  AckPolicy,
  DeliverPolicy,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
} from '@nats-io/jetstream';
import {
  connect,
  type NatsConnection,
  nanos,
  headers as natsHeaders,
} from '@nats-io/transport-node';
import { bySubject } from '../events/by-subject.ts';
import type { Message } from '../ports.ts';
import { type BrokerBus, type BrokerSettings, brokerName } from './broker.ts';
import { cannotUse } from './cannot-use.ts';
import { envelope } from './envelope.ts';
import { ACK_WAIT_MS, type Consumed, consumeStream } from './nats-consumer.ts';
import { declareTurns } from './nats-turn.ts';

/** A repeat within this time is known by its id and not stored again. */
const DEDUPLICATION_MS = 120_000;
const PUBLISH_TIMEOUT_MS = 5_000;

/**
 * NATS JetStream: one stream for the events of the system, which keeps each until every group has acknowledged it, and a
 * durable consumer for each group and type. JetStream gives messages of one consumer to all who ask, so two processes at once
 * would let messages of one subject overtake each other; one unacknowledged message at a time would keep the order, at one
 * round trip each. So the processes of a group take turns (`nats-turn.ts`), and the one whose turn it is holds many.
 *
 * By default the server answers before its disk has the data (`sync_interval` in its configuration): what it loses when the
 * power fails is still in the outboxes.
 */
export async function openNats(settings: BrokerSettings): Promise<BrokerBus> {
  const { world } = settings;
  const { headers, body, open } = envelope('ce-', settings);
  const connection = await connected(settings);
  const stream = streamOf(settings);
  const turns = `${stream}-turns`;
  const { client, manager } = await declared();
  const state = { connected: true };
  // A server that came back may have lost its data.
  void watch(connection, state, world.log, declare);

  async function declared() {
    try {
      const manager = await jetstreamManager(connection);
      await declareAll(manager, stream, turns, settings);
      return { client: jetstream(connection), manager };
    } catch (error) {
      await connection.close();
      throw cannotUse('NATS', settings.url, error);
    }
  }
  async function declare(): Promise<void> {
    await declareAll(manager, stream, turns, settings).catch((error: unknown) =>
      world.log.error('streams cannot be declared', { error: String(error) }),
    );
  }

  const consumers: Consumed[] = [];

  async function send(message: Message): Promise<void> {
    const map = natsHeaders();
    for (const [name, value] of Object.entries(headers(message))) map.set(name, value);
    await client.publish(subjectOf(settings.namespace, message.type), body(message), {
      msgID: message.id,
      headers: map,
      timeout: PUBLISH_TIMEOUT_MS,
    });
  }

  return {
    isConnected: () => state.connected,
    publish: async (messages) => {
      // The client would keep them until the connection is back; their sender has to know that they wait.
      if (!state.connected) throw new Error('The broker cannot be reached.');
      // Of one subject the next is sent when the last was stored: else one that failed would come after its successors.
      const chains = [...bySubject(messages).values()].map(async (ofOne) => {
        for (const message of ofOne) await send(message);
      });
      for (const outcome of await Promise.allSettled(chains))
        if (outcome.status === 'rejected') throw outcome.reason;
    },
    subscribe: async (group, types, consume) => {
      for (const type of types) {
        const name = brokerName(settings.namespace, `${group} ${type}`);
        consumers.push(
          consumeStream({ connection, client, manager, stream, turns, name, open, consume, world }),
        );
      }
    },
    close: async () => {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      // Draining would wait for a server that is not there.
      await (state.connected ? connection.drain() : connection.close());
    },
  };
}

async function connected({ url, clientName }: BrokerSettings): Promise<NatsConnection> {
  const { hostname, port, username, password, protocol } = new URL(url);
  try {
    return await connect({
      servers: `${hostname}:${port || '4222'}`,
      name: clientName,
      timeout: 5_000,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500,
      reconnectJitter: 500,
      // A connection that hangs is noticed after two of these.
      pingInterval: 5_000,
      maxPingOut: 2,
      ...(protocol === 'tls:' ? { tls: {} } : {}),
      ...credentials(decodeURIComponent(username), decodeURIComponent(password)),
    });
  } catch (error) {
    throw cannotUse('NATS', url, error);
  }
}

/** `nats://token@host` and `nats://user:password@host`, as other clients of NATS read them. */
function credentials(user: string, pass: string) {
  if (user === '') return {};
  return pass === '' ? { token: user } : { user, pass };
}

async function watch(
  connection: NatsConnection,
  state: { connected: boolean },
  log: BrokerSettings['world']['log'],
  onReturn: () => Promise<void>,
): Promise<void> {
  for await (const { type } of connection.status()) {
    if (type === 'disconnect') {
      state.connected = false;
      log.warn('connection to the broker lost', {});
    }
    if (type === 'reconnect') {
      await onReturn();
      state.connected = true;
    }
  }
  state.connected = false;
}

function streamOf({ namespace, system }: BrokerSettings): string {
  return `${namespace}${system}-events`.replace(/[^A-Za-z0-9_-]+/g, '-');
}

function subjectOf(namespace: string, type: string): string {
  return `${namespace}${type}`;
}

async function declareAll(
  manager: JetStreamManager,
  stream: string,
  turns: string,
  settings: BrokerSettings,
): Promise<void> {
  await declareStream(manager, stream, settings);
  await declareTurns(manager, turns);
  for (const { group, type } of settings.subscriptions)
    await declareConsumer(manager, stream, settings.namespace, group, type);
}

/** Adds what a newer version of the system tells besides; takes nothing away, since an older one may still run. */
async function declareStream(
  manager: JetStreamManager,
  stream: string,
  { types, namespace }: BrokerSettings,
): Promise<void> {
  const wanted = types.map((type) => subjectOf(namespace, type));
  const create = () =>
    manager.streams.add({
      name: stream,
      subjects: wanted,
      retention: RetentionPolicy.Interest,
      duplicate_window: nanos(DEDUPLICATION_MS),
    });
  const known = await manager.streams.info(stream).catch(() => undefined);
  if (!known) {
    try {
      await create();
      return;
    } catch (error) {
      // Another process was faster; anything else shows below.
      if (!(await manager.streams.info(stream).catch(() => undefined))) throw error;
    }
  }
  const { config } = await manager.streams.info(stream);
  const missing = wanted.filter((subject) => !config.subjects.includes(subject));
  if (missing.length > 0)
    await manager.streams.update(stream, { subjects: [...config.subjects, ...missing] });
}

async function declareConsumer(
  manager: JetStreamManager,
  stream: string,
  namespace: string,
  group: string,
  type: string,
): Promise<void> {
  const name = brokerName(namespace, `${group} ${type}`);
  if (await manager.consumers.info(stream, name).catch(() => undefined)) return;
  await manager.consumers.add(stream, {
    durable_name: name,
    filter_subject: subjectOf(namespace, type),
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.New,
    ack_wait: nanos(ACK_WAIT_MS),
    max_deliver: -1,
  });
}
