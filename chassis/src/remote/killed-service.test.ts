import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Placed, violations } from '../../sim/invariants.ts';
import { Problem } from '../problem.ts';
import { reachableBrokers } from '../testing/brokers.ts';
import { databases } from '../testing/databases.ts';
import { until } from '../testing/until.ts';
import {
  ask,
  type WarehouseService,
  type WarehouseSite,
  warehouseSite,
} from '../testing/warehouse-services.ts';

const brokers = await reachableBrokers();
const hasPostgres = (await databases()).some(([name]) => name === 'PostgreSQL');
const program = fileURLToPath(new URL('../testing/warehouse-process.ts', import.meta.url));
const total = { amount: '100', currency: 'EUR' };
const WAVE = 12;
/** A wave may be through before the kill; then another one follows. */
const MAX_WAVES = 5;

/** Starts a service as a process; resolves when it says that it is ready. */
async function launch(site: WarehouseSite, service: WarehouseService): Promise<ChildProcess> {
  const environment = { ...site.environmentOf(service), WAREHOUSE_FOLDER: site.folder };
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (text) => {
    said += String(text);
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', () => reject(new Error(said)));
  });
  return child;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

describe.each(['NATS', 'RabbitMQ'] as const)('kill -9 of a service over %s', (broker) => {
  test('sagas end rightly, whichever process is killed while they run', async ({ skip }) => {
    skip(
      !hasPostgres || !brokers.includes(broker),
      `needs PostgreSQL and ${broker}, which do not answer here`,
    );
    const site = await warehouseSite(broker);
    const children: Record<WarehouseService, ChildProcess> = {
      ordering: await launch(site, 'ordering'),
      stocking: await launch(site, 'stocking'),
    };
    try {
      const orders = site.contextIn('ordering');
      const made = await ask(site.contextIn('stocking'), 'addItem', { sku: 'bolt', onHand: 5 });
      await ask(orders, 'trackItem', { id: made.row?.['id'], onHand: 5 });

      const place = async (index: number): Promise<Placed> => {
        const key = `order-${index}`;
        const lines = [
          { sku: 'bolt', quantity: 1 },
          { sku: index % 4 === 3 ? 'unknown' : 'bolt', quantity: 2 },
        ];
        let id = '';
        const tried = async () => {
          try {
            const input = { lines, tag: key, total };
            id = String((await ask(orders, 'place', input, { idempotencyKey: key })).row?.['id']);
            return true;
          } catch (error) {
            if (error instanceof Problem && error.transient) return false;
            throw error;
          }
        };
        await until(tried, `${key} is taken`, 6_000);
        return { key, lines, acknowledged: id, cancelled: false };
      };
      const placed: Placed[] = [];
      const sagas = (where: string) =>
        site.database.query(`select 1 from orders.sagas where ${where}`);
      /** Kills a service while orders come in. Gives how many sagas that left in the middle. */
      const killAmid = async (victim: WarehouseService): Promise<number> => {
        const before = (await sagas('true')).length;
        const wave = Promise.all(Array.from({ length: WAVE }, (_, index) => place(before + index)));
        await until(async () => (await sagas('true')).length > before, 'sagas begin', 6_000);
        await ended(children[victim], 'SIGKILL');
        const amid = (await sagas(`status in ('running', 'compensating')`)).length;
        children[victim] = await launch(site, victim);
        placed.push(...(await wave));
        return amid;
      };
      for (const victim of ['stocking', 'ordering'] as const)
        await until(async () => (await killAmid(victim)) > 0, 'a kill hits a saga', MAX_WAVES);
      let wrong: readonly string[] = [];
      const atRest = async () => {
        wrong = await violations(site.database, placed, true);
        return wrong.length === 0;
      };
      await until(atRest, 'nothing is wrong any more', 12_000).catch((error: unknown) => {
        throw new Error(wrong.join('\n'), { cause: error });
      });
      expect(await sagas('true')).toHaveLength(placed.length);
    } finally {
      for (const child of Object.values(children)) await ended(child, 'SIGTERM');
      await site.clear();
    }
  }, 180_000);
});
