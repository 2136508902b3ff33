import { expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';
import type { Environment } from './variables.ts';

const SYSTEM = { name: 'shop', services: { ordering: ['order'], stock: ['stock'] } };
const FILES: Readonly<Record<string, string>> = {
  '/run/secrets/database': 'postgres://shop:hidden@db/shop\n',
};
const read = (environment: Environment) =>
  readConfiguration(environment, SYSTEM, (path) => {
    const text = FILES[path];
    if (text === undefined) throw new Error('ENOENT');
    return text;
  });

test('nothing needs to be set in the embedded profile', () => {
  expect(read({})).toEqual({
    profile: 'embedded',
    host: '127.0.0.1',
    port: 8080,
    databasePoolSize: 10,
    statementTimeoutMs: 30_000,
    dataFolder: 'data',
    audience: 'shop',
    tenantClaim: 'tenant',
    logLevel: 'warn',
    trustedProxies: [],
    drainMs: 10_000,
  });
});

test('the data may stay in memory', () => {
  expect(read({ DATA_DIR: 'memory' }).dataFolder).toBeUndefined();
});

test('secrets may lie in files', () => {
  expect(read({ DATABASE_URL_FILE: '/run/secrets/database' }).databaseUrl).toBe(
    'postgres://shop:hidden@db/shop',
  );
});

test.each<[Environment, string]>([
  [{ PORT: '80a' }, 'PORT is `80a`. Write a whole number from 0 to 65535, for example PORT=8080.'],
  [
    { PORT: '70000' },
    'PORT is `70000`. Write a whole number from 0 to 65535, for example PORT=8080.',
  ],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is `loud`. Write one of debug, info, warn, error, off.'],
  [
    { PROFILE: 'prod' },
    'PROFILE is `prod`. Write one of embedded, services, development-identity.',
  ],
  [{ SERVICE: 'toString' }, 'SERVICE is `toString`. Write one of ordering, stock.'],
  [
    { DATABASE_URL: 'mysql://shop:hidden@db/shop' },
    'DATABASE_URL is not the address of a PostgreSQL database. Write DATABASE_URL=postgres://user:password@host:5432/database.',
  ],
  [
    { DATABASE_URL: 'postgres://a@b/c', DATABASE_URL_FILE: '/run/secrets/database' },
    'DATABASE_URL and DATABASE_URL_FILE are both set. Keep one of them.',
  ],
  [
    { DATABASE_URL_FILE: '/nowhere' },
    'DATABASE_URL_FILE names `/nowhere`, which cannot be read. Write the path of a file with the value.',
  ],
  [
    { ISSUER: 'login' },
    'ISSUER is `login`. Write an address, for example ISSUER=https://login.example.com/realms/shop.',
  ],
])('%j is refused with what to write instead', (environment, message) => {
  expect(() => read(environment)).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', message }),
  );
});

test('the services profile asks for what it needs, all at once', () => {
  expect(() => read({ PROFILE: 'services', PORT: '-1', SERVICE: 'stock' })).toThrow(
    expect.objectContaining({
      message: [
        'PORT is `-1`. Write a whole number from 0 to 65535, for example PORT=8080.',
        'DATABASE_URL is missing. Write DATABASE_URL=postgres://user:password@host:5432/database.',
        'SERVICE_KEY is missing. Write the same random text for all services, for example what `openssl rand -base64 48` gives.',
        'BROKER_URL is missing. Write BROKER_URL=nats://host:4222.',
        'ISSUER is missing. Write the address of your OpenID Connect issuer, for example ISSUER=https://login.example.com/realms/shop.',
      ].join('\n'),
    }),
  );
});

const SERVICES = {
  PROFILE: 'services',
  DATABASE_URL: 'postgres://a@b/c',
  ISSUER: 'https://login',
  BROKER_URL: 'amqp://a:hidden@b',
};

test('a service knows its broker and where the others answer', () => {
  const SERVICE_KEY = 'k'.repeat(32);
  const PEERS = 'ordering=http://127.0.0.1:8081';
  const { services } = read({ ...SERVICES, SERVICE: 'stock', SERVICE_KEY, PEERS });
  expect(services).toEqual({
    brokerUrl: 'amqp://a:hidden@b',
    brokerNamespace: '',
    serviceKey: SERVICE_KEY,
    peers: { ordering: 'http://127.0.0.1:8081', stock: 'http://stock:8080' },
  });
});

test('an issuer on the same machine may be plain', () => {
  const ISSUER = 'http://127.0.0.1:8090/dev-identity';
  expect(read({ ...SERVICES, ISSUER }).issuer).toBe(ISSUER);
});

test.each<[Environment, string]>([
  [{ BROKER_URL: 'kafka://b' }, 'There is no adapter for Kafka yet.'],
  [{ BROKER_URL: 'redis://:hidden@b' }, 'BROKER_URL is not the address of NATS or RabbitMQ.'],
  [{ BROKER_NAMESPACE: 'a.*' }, 'BROKER_NAMESPACE is `a.*`.'],
  [{ PEERS: 'nobody=http://b' }, 'PEERS has `nobody=http://b`. Write a service and its address'],
  [{ SERVICE: 'stock', SERVICE_KEY: 'short' }, 'SERVICE_KEY is shorter than 32 bytes.'],
])('in the services profile %j is refused', (environment, message) => {
  const attempt = () => read({ ...SERVICES, ...environment });
  expect(attempt).toThrow(message);
  expect(attempt).not.toThrow('hidden');
});

test('the development identity stays on this machine', () => {
  expect(() => read({ PROFILE: 'development-identity', HOST: '0.0.0.0' })).toThrow(
    'Leave HOST out.',
  );
});

test('an issuer over plain HTTP is refused in the services profile', () => {
  expect(() =>
    read({ PROFILE: 'services', DATABASE_URL: 'postgres://a@b/c', ISSUER: 'http://login' }),
  ).toThrow('Write an address with https.');
});
