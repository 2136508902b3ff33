/** What a broker speaks, as AsyncAPI names it. */
export type WireProtocol = 'kafka' | 'amqp' | 'nats' | 'mqtt' | 'other';

const PROTOCOLS: Readonly<Record<string, WireProtocol>> = {
  kafka: 'kafka',
  confluent: 'kafka',
  msk: 'kafka',
  redpanda: 'kafka',
  'azure-event-hubs': 'kafka',
  rabbitmq: 'amqp',
  'amazon-mq': 'amqp',
  nats: 'nats',
  mosquitto: 'mqtt',
  emqx: 'mqtt',
  hivemq: 'mqtt',
  vernemq: 'mqtt',
};

/** Names that AsyncAPI knows for brokers whose bindings we do not write. */
const NAMES: Readonly<Record<string, string>> = {
  pulsar: 'pulsar',
  activemq: 'jms',
  artemis: 'amqp1',
  'ibm-mq': 'ibmmq',
  solace: 'solace',
  sqs: 'sqs',
  sns: 'sns',
  'google-pubsub': 'googlepubsub',
  'azure-service-bus': 'amqp1',
  'aws-iot-core': 'secure-mqtt',
  'azure-iot-hub': 'secure-mqtt',
};

export function wireProtocol(technology: string): WireProtocol {
  return Object.hasOwn(PROTOCOLS, technology) ? (PROTOCOLS[technology] ?? 'other') : 'other';
}

/** The protocol of a server; the technology itself where AsyncAPI has no name for it. */
export function protocolName(technology: string): string {
  const known = wireProtocol(technology);
  if (known !== 'other') return known;
  return Object.hasOwn(NAMES, technology) ? (NAMES[technology] ?? technology) : technology;
}
