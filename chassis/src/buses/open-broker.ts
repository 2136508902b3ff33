import { CannotStartError } from '../cannot-start.ts';
import type { BrokerBus, BrokerSettings } from './broker.ts';

/** The bus on the broker that the address names. Clients are loaded only where they are used. */
export async function openBroker(settings: BrokerSettings): Promise<BrokerBus> {
  const protocol = URL.canParse(settings.url) ? new URL(settings.url).protocol : '';
  switch (protocol) {
    case 'nats:':
    case 'tls:':
      return await (await loaded('@nats-io/jetstream', () => import('./nats.ts'))).openNats(
        settings,
      );
    case 'amqp:':
    case 'amqps:':
      return await (await loaded('amqplib', () => import('./rabbitmq.ts'))).openRabbitmq(settings);
    default:
      // The configuration has checked the address.
      throw new CannotStartError(`No adapter for the broker \`${protocol}\`.`);
  }
}

async function loaded<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      throw new CannotStartError(
        `The client of the broker is not installed. It is an optional dependency of the chassis: run \`npm install\` without \`--omit=optional\`, so that ${name} comes along.`,
      );
    throw error;
  }
}
