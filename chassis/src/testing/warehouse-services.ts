import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { post } from '../adapters/post.ts';
import { openPostgres } from '../adapters/postgres.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { systemRandom } from '../adapters/system-random.ts';
import type { Caller, Data } from '../definition.ts';
import type { CommandAnswer, Participant } from '../engine.ts';
import type { Database } from '../ports.ts';
import { remoteParticipant } from '../remote/remote-participant.ts';
import { createServiceTokens } from '../remote/service-tokens.ts';
import { BROKERS, type BrokerName, ownNamespace } from './brokers.ts';
import { clearBroker } from './clear-broker.ts';
import { openTestPostgres, silentLog, TEST_DATABASE_URL } from './databases.ts';

const random = systemRandom(systemClock);
const SERVICES = ['ordering', 'stocking'] as const;
export type WarehouseService = (typeof SERVICES)[number];

/** A database, a part of a broker, and addresses for the services of one test. */
export interface WarehouseSite {
  readonly folder: string;
  readonly database: Database;
  readonly environmentOf: (service: WarehouseService) => Readonly<Record<string, string>>;
  /** A context as the other service sees it. */
  readonly contextIn: (service: WarehouseService) => Participant;
  readonly clear: () => Promise<void>;
}

export async function warehouseSite(broker: BrokerName): Promise<WarehouseSite> {
  const name = `chassis_services_${random.hex(12)}`;
  const server = await openTestPostgres();
  await server.query(`create database ${name}`);
  const address = new URL(TEST_DATABASE_URL);
  address.pathname = name;
  const databaseUrl = address.href;
  const database = await openPostgres({
    url: databaseUrl,
    applicationName: 'test',
    poolSize: 2,
    log: silentLog,
  });
  const namespace = ownNamespace();
  const [ordering, stocking] = await Promise.all([freePort(), freePort()]);
  const ports = { ordering, stocking };
  const serviceKey = random.hex(64);
  const urlOf = (service: WarehouseService): string => `http://127.0.0.1:${ports[service]}`;
  return {
    folder: mkdtempSync(join(tmpdir(), 'warehouse-')),
    database,
    environmentOf: (service) => ({
      PROFILE: 'services',
      SERVICE: service,
      HOST: '127.0.0.1',
      PORT: String(ports[service]),
      PEERS: SERVICES.map((one) => `${one}=${urlOf(one)}`).join(','),
      SERVICE_KEY: serviceKey,
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: '4',
      BROKER_URL: BROKERS[broker],
      BROKER_NAMESPACE: namespace.slice(0, -1),
      ISSUER: 'http://127.0.0.1:1/nobody',
      LOG_LEVEL: 'off',
      DRAIN_MS: '1000',
    }),
    contextIn: (service) =>
      remoteParticipant({
        context: service === 'ordering' ? 'orders' : 'stock',
        service,
        url: urlOf(service),
        tokens: createServiceTokens({
          key: serviceKey,
          system: 'warehouse',
          service: service === 'ordering' ? 'stocking' : 'ordering',
          services: SERVICES,
          clock: systemClock,
        }),
        post,
        clock: systemClock,
        random,
      }),
    clear: async () => {
      await database.close();
      await server.query(`drop database ${name} with (force)`);
      await server.close();
      await clearBroker(broker, namespace, [
        'orders stock.Reserved > countReservation',
        'orders stock.ItemAdjusted > setLevel',
      ]);
    },
  };
}

const STAFF: Caller = { subject: 'staff', roles: ['staff'], tenant: 'north', ownOnly: false };

export function ask(
  participant: Participant,
  command: string,
  input: Data,
  more: { readonly id?: string; readonly idempotencyKey?: string } = {},
): Promise<CommandAnswer> {
  const trace = { traceId: random.hex(32), spanId: random.hex(16) };
  const deadline = systemClock.now() + 30_000;
  return participant.command(command, { caller: STAFF, input, trace, deadline, ...more });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
