import { jetstreamManager } from '@nats-io/jetstream';
import { connect as connectNats } from '@nats-io/transport-node';
import { connect as connectAmqp } from 'amqplib';
import { brokerName } from '../buses/broker.ts';
import { BROKERS, type BrokerName } from './brokers.ts';

/** Takes away what a test declared on a broker. */
export async function clearBroker(
  name: BrokerName,
  namespace: string,
  groups: readonly string[],
  sources: readonly string[] = ['orders', 'stock'],
): Promise<void> {
  if (name === 'NATS') {
    const { host } = new URL(BROKERS.NATS);
    const connection = await connectNats({ servers: host });
    const { streams } = await jetstreamManager(connection);
    const own = namespace.replace(/\W+/g, '-');
    for await (const stream of streams.list())
      if (stream.config.name.startsWith(own)) await streams.delete(stream.config.name);
    await connection.close();
    return;
  }
  const connection = await connectAmqp(BROKERS.RabbitMQ);
  const channel = await connection.createChannel();
  for (const group of groups) await channel.deleteQueue(brokerName(namespace, group));
  for (const source of sources) await channel.deleteExchange(`${namespace}${source}.events`);
  await connection.close();
}
