import { connect } from 'node:net';
import { systemClock } from '../adapters/system-clock.ts';
import { systemRandom } from '../adapters/system-random.ts';
import type { BrokerBus, BrokerSettings } from '../buses/broker.ts';
import { openBroker } from '../buses/open-broker.ts';
import { silentLog } from './databases.ts';

export const BROKERS = {
  NATS: process.env['TEST_NATS_URL'] ?? 'nats://127.0.0.1:4222',
  RabbitMQ: process.env['TEST_RABBITMQ_URL'] ?? 'amqp://guest:guest@127.0.0.1:5672',
} as const;

export type BrokerName = keyof typeof BROKERS;

/** Brokers that answer here. */
export async function reachableBrokers(): Promise<readonly BrokerName[]> {
  const names: readonly BrokerName[] = ['NATS', 'RabbitMQ'];
  const answers = await Promise.all(names.map((name) => answersAt(BROKERS[name])));
  return names.filter((_, index) => answers[index]);
}

function answersAt(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 2_000 });
    const answer = (yes: boolean) => () => {
      socket.destroy();
      resolve(yes);
    };
    socket.on('connect', answer(true));
    socket.on('error', answer(false));
    socket.on('timeout', answer(false));
  });
}

/** A namespace of one test, so that what others left behind does not matter. */
export function ownNamespace(): string {
  return `test-${systemRandom(systemClock).hex(12)}.`;
}

export function openTestBroker(
  url: string,
  namespace: string,
  more: Pick<BrokerSettings, 'subscriptions' | 'types'>,
): Promise<BrokerBus> {
  return openBroker({
    url,
    namespace,
    system: 'test',
    clientName: 'test',
    sources: ['orders', 'stock'],
    schemas: new Map(),
    world: { clock: systemClock, random: systemRandom(systemClock), log: silentLog },
    ...more,
  });
}
