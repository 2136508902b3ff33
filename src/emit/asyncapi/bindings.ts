import type { Broker, Event, Policy } from '../../blueprint/model/messaging.ts';
import type { JsonObject } from '../schema/json.ts';
import { wireProtocol } from './protocol.ts';

/** Where a broker keeps the messages of an event. */
export function channelBindings(
  broker: Broker | undefined,
  event: Event,
  address: string,
): JsonObject | undefined {
  if (!broker) return undefined;
  switch (wireProtocol(broker.technology)) {
    case 'kafka':
      return {
        kafka: {
          topic: address,
          partitions: broker.partitions ? broker.partitions : undefined,
          topicConfiguration: {
            'cleanup.policy': ['delete'],
            'retention.ms': event.retentionMs ?? broker.retentionMs,
          },
          bindingVersion: '0.5.0',
        },
      };
    case 'amqp':
      return {
        amqp: {
          is: 'routingKey',
          exchange: {
            name: `${event.context}.events`,
            type: 'topic',
            durable: true,
            autoDelete: false,
            vhost: '/',
          },
          bindingVersion: '0.3.0',
        },
      };
    default:
      return undefined;
  }
}

/** By what messages keep their order. */
export function messageBindings(
  broker: Broker | undefined,
  event: Event,
  address: string,
  keySchema: JsonObject,
): JsonObject | undefined {
  if (!broker) return undefined;
  switch (wireProtocol(broker.technology)) {
    case 'kafka':
      return {
        kafka: {
          key:
            event.key === undefined || broker.ordering === 'none'
              ? undefined
              : {
                  ...keySchema,
                  description: `\`${event.key}\`: events of one key keep their order.`,
                },
          bindingVersion: '0.5.0',
        },
      };
    case 'amqp':
      return { amqp: { messageType: address, bindingVersion: '0.3.0' } };
    default:
      return undefined;
  }
}

export function sendBindings(broker: Broker | undefined): JsonObject | undefined {
  switch (broker && wireProtocol(broker.technology)) {
    case 'amqp':
      return { amqp: { deliveryMode: 2, mandatory: true, bindingVersion: '0.3.0' } };
    case 'mqtt':
      return { mqtt: { qos: 1, retain: false, bindingVersion: '0.2.0' } };
    default:
      return undefined;
  }
}

export function receiveBindings(
  broker: Broker | undefined,
  policy: Policy,
): JsonObject | undefined {
  const group = consumerName(policy);
  switch (broker && wireProtocol(broker.technology)) {
    case 'kafka':
      return {
        kafka: { groupId: { type: 'string', enum: [group] }, bindingVersion: '0.5.0' },
      };
    case 'amqp':
      return { amqp: { ack: true, bindingVersion: '0.3.0' } };
    case 'nats':
      return { nats: { queue: group, bindingVersion: '0.1.0' } };
    case 'mqtt':
      return { mqtt: { qos: 1, bindingVersion: '0.2.0' } };
    default:
      return undefined;
  }
}

/** Name of a queue, consumer group or durable subscription: one for each command that listens. */
export function consumerName(policy: Policy): string {
  return `${policy.context}.${policy.do}`;
}
