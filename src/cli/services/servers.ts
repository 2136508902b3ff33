import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { CannotError } from '../host.ts';
import { packageRoot } from '../package-root.ts';

/** Addresses of the servers that services stand on. */
export interface Servers {
  readonly databaseUrl: string;
  readonly brokerUrl: string;
}

interface BrokerKind {
  readonly name: string;
  readonly usualUrl: string;
  readonly usualPort: number;
  readonly start: string;
}

const NATS: BrokerKind = {
  name: 'NATS',
  usualUrl: 'nats://127.0.0.1:4222',
  usualPort: 4222,
  start: '`apt-get install nats-server`, then `nats-server -js`',
};
const RABBITMQ: BrokerKind = {
  name: 'RabbitMQ',
  usualUrl: 'amqp://guest:guest@127.0.0.1:5672',
  usualPort: 5672,
  start: '`apt-get install rabbitmq-server`',
};

const WRITE_BROKER = `Write BROKER_URL=${NATS.usualUrl} or BROKER_URL=${RABBITMQ.usualUrl}`;

/** Those that the environment names, or the usual ones of this machine. Throws where one does not answer. */
export async function findServers(
  system: string,
  broker: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Servers> {
  const brokerUrl = environment['BROKER_URL'] ?? usualBroker(broker).usualUrl;
  await ensureBroker(brokerUrl);
  return { databaseUrl: await ensureDatabase(system, environment), brokerUrl };
}

function usualBroker(technology: string | undefined): BrokerKind {
  if (technology === 'kafka')
    throw new CannotError(
      'The broker of the design is Kafka, for which there is no adapter yet.',
      `${WRITE_BROKER} to try the services on another one.`,
    );
  return technology === 'rabbitmq' ? RABBITMQ : NATS;
}

async function ensureBroker(url: string): Promise<void> {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol === 'kafka:')
    throw new CannotError('There is no adapter for Kafka yet.', `${WRITE_BROKER}.`);
  // The value may hold a password, so it is not repeated.
  if (!address || !/^(nats|tls|amqps?):$/.test(address.protocol))
    throw new CannotError('BROKER_URL is not the address of NATS or RabbitMQ.', `${WRITE_BROKER}.`);
  const kind = address.protocol.startsWith('amqp') ? RABBITMQ : NATS;
  const port = Number(address.port) || kind.usualPort;
  if (!(await answers(address.hostname, port)))
    throw new CannotError(
      `${kind.name} does not answer at ${address.hostname}:${port}.`,
      `Start it (Debian: ${kind.start}), or set BROKER_URL to where it is.`,
    );
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5_000 });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}

/** A database of the system's name is made on the server of this machine; one that somebody names has to be there. */
async function ensureDatabase(
  system: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const named = environment['DATABASE_URL'];
  const user = environment['PGUSER'] ?? 'postgres';
  const url =
    named ?? `postgres://${encodeURIComponent(user)}@localhost:5432/${encodeURIComponent(system)}`;
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    throw new CannotError(
      'DATABASE_URL is not the address of a PostgreSQL database.',
      'Write DATABASE_URL=postgres://user:password@host:5432/database.',
    );
  const reason = await whyNot(url, named === undefined);
  if (reason !== undefined)
    throw new CannotError(
      `PostgreSQL at ${new URL(url).host} cannot be used: ${reason}.`,
      'Start it (Debian: `apt-get install postgresql`), or set DATABASE_URL=postgres://user:password@host:5432/database.',
    );
  return url;
}

/** Why a database cannot be used; undefined where it can. */
function whyNot(url: string, create: boolean): Promise<string | undefined> {
  const script = join(packageRoot(), 'bin', 'run', 'ensure-database.mjs');
  const child = spawn(process.execPath, [script, ...(create ? ['create'] : [])], {
    // Not as an argument: those are seen by everybody on the machine.
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text) => {
    said += String(text);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? undefined : said.replace(/\.$/, '')));
  });
}
