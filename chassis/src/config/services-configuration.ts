import type { SystemDefinition } from '../system.ts';
import type { Variables } from './variables.ts';

/** What a service needs beside its own: the broker, and the other services. */
export interface ServicesConfiguration {
  readonly brokerUrl: string;
  /** Before all names on the broker, where several systems share one. */
  readonly brokerNamespace: string;
  /** Signs what services ask each other. Absent where all contexts are in this process. */
  readonly serviceKey?: string;
  /** Where each service answers. */
  readonly peers: Readonly<Record<string, string>>;
}

const BROKERS = ['nats:', 'tls:', 'amqp:', 'amqps:'];
const MIN_KEY_LENGTH = 32;
const USUAL_PORT = 8080;

export function servicesConfiguration(
  variables: Variables,
  system: Pick<SystemDefinition, 'services' | 'broker'>,
  service: string | undefined,
): ServicesConfiguration {
  const key = service === undefined ? undefined : serviceKey(variables);
  return {
    brokerUrl: brokerUrl(variables, system),
    brokerNamespace: namespace(variables),
    ...(key === undefined ? {} : { serviceKey: key }),
    peers: peers(variables, system),
  };
}

function brokerUrl(
  { secret, wrong }: Variables,
  { broker }: Pick<SystemDefinition, 'broker'>,
): string {
  const url = secret('BROKER_URL');
  const example =
    broker === 'rabbitmq'
      ? 'BROKER_URL=amqp://user:password@host:5672'
      : 'BROKER_URL=nats://host:4222';
  const protocol = url !== undefined && URL.canParse(url) ? new URL(url).protocol : undefined;
  if (protocol === 'kafka:' || (url === undefined && broker === 'kafka'))
    wrong(
      'There is no adapter for Kafka yet. Write BROKER_URL=nats://host:4222 for NATS, or BROKER_URL=amqp://user:password@host:5672 for RabbitMQ.',
    );
  else if (url === undefined) wrong(`BROKER_URL is missing. Write ${example}.`);
  else if (protocol === undefined || !BROKERS.includes(protocol))
    // Its value may hold a password, so it is not repeated.
    wrong(`BROKER_URL is not the address of NATS or RabbitMQ. Write ${example}.`);
  return url ?? '';
}

function namespace({ text, wrong }: Variables): string {
  const written = text('BROKER_NAMESPACE');
  if (written === undefined) return '';
  if (!/^[A-Za-z0-9_-]+$/.test(written))
    wrong(
      `BROKER_NAMESPACE is \`${written}\`. Write letters, digits, \`-\` and \`_\` only, for example BROKER_NAMESPACE=staging.`,
    );
  return `${written}.`;
}

function serviceKey({ secret, wrong }: Variables): string | undefined {
  const key = secret('SERVICE_KEY');
  if (key === undefined || Buffer.byteLength(key) < MIN_KEY_LENGTH)
    wrong(
      `SERVICE_KEY is ${key === undefined ? 'missing' : `shorter than ${MIN_KEY_LENGTH} bytes`}. Write the same random text for all services, for example what \`openssl rand -base64 48\` gives.`,
    );
  return key;
}

/** `PEERS=stock=http://stock:8080,ordering=http://ordering:8080`; who is not named answers under its name. */
function peers(
  { text, wrong }: Variables,
  { services }: Pick<SystemDefinition, 'services'>,
): Readonly<Record<string, string>> {
  const urls = Object.fromEntries(
    Object.keys(services).map((name) => [name, `http://${name}:${USUAL_PORT}`]),
  );
  for (const entry of (text('PEERS') ?? '').split(',')) {
    if (entry.trim() === '') continue;
    const [name = '', url = ''] = entry.trim().split(/=(.*)/s);
    if (!Object.hasOwn(services, name) || !/^https?:\/\//.test(url) || !URL.canParse(url))
      wrong(
        `PEERS has \`${entry.trim()}\`. Write a service and its address, for example PEERS=${Object.keys(services)[0] ?? 'stock'}=http://127.0.0.1:8081.`,
      );
    else urls[name] = new URL(url).origin;
  }
  return urls;
}
