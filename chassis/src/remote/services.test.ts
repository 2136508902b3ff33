import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../../sim/invariants.ts';
import type { Running } from '../bring-up.ts';
import { start } from '../start.ts';
import { reachableBrokers } from '../testing/brokers.ts';
import { databases } from '../testing/databases.ts';
import { until } from '../testing/until.ts';
import { ask, type WarehouseSite, warehouseSite } from '../testing/warehouse-services.ts';
import { warehouseSystem } from '../testing/warehouse-system.ts';

const brokers = await reachableBrokers();
const hasPostgres = (await databases()).some(([name]) => name === 'PostgreSQL');
const total = { amount: '100', currency: 'EUR' };

describe.each(['NATS', 'RabbitMQ'] as const)('two services over %s', (broker) => {
  const absent = !hasPostgres || !brokers.includes(broker);
  let site: WarehouseSite;
  let services: readonly Running[] = [];

  beforeAll(async () => {
    if (absent) return;
    site = await warehouseSite(broker);
    const system = await warehouseSystem(site.folder);
    services = await Promise.all(
      (['ordering', 'stocking'] as const).map((service) =>
        start(system, { environment: site.environmentOf(service) }),
      ),
    );
  }, 60_000);
  afterAll(async () => {
    if (absent) return;
    await Promise.all(services.map((service) => service.close()));
    await site.clear();
  }, 60_000);

  test('a saga reserves in the other service, and events come back', async ({ skip }) => {
    skip(absent, `needs PostgreSQL and ${broker}, which do not answer here`);
    const stock = site.contextIn('stocking');
    const orders = site.contextIn('ordering');
    const made = await ask(stock, 'addItem', { sku: 'bolt', onHand: 5 });
    await ask(orders, 'trackItem', { id: made.row?.['id'], onHand: 5 });
    const good = await ask(
      orders,
      'place',
      { lines: [{ sku: 'bolt', quantity: 2 }], tag: 'good', total },
      { idempotencyKey: 'good' },
    );
    const bad = await ask(
      orders,
      'place',
      {
        lines: [
          { sku: 'bolt', quantity: 1 },
          { sku: 'unknown', quantity: 1 },
        ],
        tag: 'bad',
        total,
      },
      { idempotencyKey: 'bad' },
    );
    for (const onHand of [7, 3, 9, 4])
      await ask(stock, 'adjustItem', { onHand }, { id: String(made.row?.['id']) });
    const placed = [
      { key: 'good', lines: [], acknowledged: String(good.row?.['id']), cancelled: false },
      { key: 'bad', lines: [], acknowledged: String(bad.row?.['id']), cancelled: false },
    ];
    let wrong: readonly string[] = [];
    const atRest = async () => {
      wrong = await violations(site.database, placed, true);
      return wrong.length === 0;
    };
    await until(atRest, 'nothing is wrong any more', 6_000).catch((error: unknown) => {
      throw new Error(wrong.join('\n'), { cause: error });
    });
    const states = await site.database.query('select tag, status from orders.orders order by tag');
    expect(states).toEqual([
      { tag: 'bad', status: 'cancelled' },
      { tag: 'good', status: 'confirmed' },
    ]);
  }, 60_000);

  test('each service serves its own contexts only, and is ready with its broker', async ({
    skip,
  }) => {
    skip(absent, `needs PostgreSQL and ${broker}, which do not answer here`);
    const [ordering, stocking] = services;
    const statuses = async (path: string) =>
      await Promise.all(
        [ordering, stocking].map(async (one) => (await fetch(`${one?.url}${path}`)).status),
      );
    expect(await statuses('/v1/orders')).toEqual([401, 404]);
    expect(await statuses('/v1/reservations')).toEqual([404, 401]);
    const ready = await fetch(`${stocking?.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'pass', checks: { database: 'pass', broker: 'pass' } },
    ]);
  });
});
