import type { Database, Row } from '../src/ports.ts';

/** What a client knows of one of its orders. */
export interface Placed {
  readonly key: string;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
  /** Identity that the client was told; absent where it never heard of a success. */
  readonly acknowledged?: string | undefined;
  /** It was told that its order is cancelled. */
  readonly cancelled: boolean;
}

/**
 * What is wrong when all has come to rest. Empty: nothing. Only a bus that keeps the order of one subject (`ordered`) lets
 * copies be compared.
 */
export async function violations(
  database: Database,
  clients: readonly Placed[],
  ordered: boolean,
): Promise<readonly string[]> {
  const orders = await database.query(
    `select id::text as id, status, tag, reservations, lines from orders.orders order by id`,
  );
  const sagas = await database.query(
    `select status, data->'started'->>'id' as "order" from orders.sagas`,
  );
  const reservations = await database.query(
    `select reference, quantity, status, i.sku from stock.reservations r join stock.items i on i.id = r.item_id`,
  );
  const unsent = await database.query(
    `select event from orders.outbox where sent_at is null union all select event from stock.outbox where sent_at is null`,
  );
  const told = await database.query(`select event, subject from orders.outbox`);
  const parcels = await database.query(`select reference from stock.parcels`);
  const levels = await database.query(
    `select i.sku from stock.items i left join orders.levels l on l.id = i.id where l.on_hand is distinct from i.on_hand`,
  );
  return [
    ...clients.flatMap((client) => clientViolations(client, orders)),
    ...orders.flatMap((order) => orderViolations(order, sagas, reservations)),
    ...orders.flatMap((order) => onceViolations(order, sagas, told, parcels)),
    ...(ordered ? levels.map(({ sku }) => `the copy of ${String(sku)} is an old one`) : []),
    ...unsent.map(({ event }) => `event ${String(event)} was never sent`),
  ];
}

function clientViolations(
  { key, acknowledged, cancelled }: Placed,
  orders: readonly Row[],
): readonly string[] {
  const mine = orders.filter(({ tag }) => tag === key);
  if (mine.length > 1) return [`key ${key} made ${mine.length} orders`];
  if (acknowledged === undefined) return [];
  if (mine[0]?.['id'] !== acknowledged)
    return [`order ${acknowledged} was acknowledged and is lost`];
  const isBack = cancelled && mine[0]?.['status'] !== 'cancelled';
  return isBack ? [`order ${acknowledged} was cancelled and came back`] : [];
}

/** Events of an order and its parcel: each once, and only where the saga came so far. */
function onceViolations(
  order: Row,
  sagas: readonly Row[],
  told: readonly Row[],
  parcels: readonly Row[],
): readonly string[] {
  const id = String(order['id']);
  const isCompleted = sagas.some((saga) => saga['order'] === id && saga['status'] === 'completed');
  const count = (event: string) =>
    told.filter((one) => one['event'] === event && one['subject'] === id).length;
  const packed = parcels.filter(({ reference }) => reference === id).length;
  const wanted = isCompleted ? 1 : 0;
  return [
    ...(count('Placed') === 1 ? [] : [`order ${id} was told as placed ${count('Placed')} times`]),
    ...(count('Confirmed') === wanted
      ? []
      : [`order ${id} was told as confirmed ${count('Confirmed')} times`]),
    ...(packed === wanted ? [] : [`order ${id} was packed ${packed} times`]),
  ];
}

function orderViolations(
  order: Row,
  sagas: readonly Row[],
  all: readonly Row[],
): readonly string[] {
  const id = String(order['id']);
  const own = sagas.filter((saga) => saga['order'] === id);
  const reserved = all.filter(({ reference }) => reference === id);
  const held = reserved.filter(({ status }) => status === 'held');
  const lines = order['lines'];
  const wanted = Array.isArray(lines) ? lines.map(lineText).toSorted() : [];
  const got = held.map(lineText).toSorted();
  const status = own[0]?.['status'];
  const found: string[] = [];
  if (own.length !== 1) found.push(`order ${id} has ${own.length} sagas`);
  if (status === 'completed' && JSON.stringify(got) !== JSON.stringify(wanted)) {
    found.push(
      `order ${id} is confirmed and holds ${JSON.stringify(got)} of ${JSON.stringify(wanted)}`,
    );
  }
  if (status === 'completed' && order['status'] === 'open') found.push(`order ${id} stayed open`);
  if (status === 'compensated' && (held.length > 0 || order['status'] !== 'cancelled')) {
    found.push(
      `order ${id} was taken back, is ${String(order['status'])} and holds ${held.length}`,
    );
  }
  if (status !== 'completed' && status !== 'compensated') {
    found.push(`the saga of order ${id} is still ${String(status)}`);
  }
  if (Number(order['reservations']) !== reserved.length) {
    found.push(
      `order ${id} counted ${String(order['reservations'])} of ${reserved.length} reservations`,
    );
  }
  return found;
}

function lineText(line: { readonly sku?: unknown; readonly quantity?: unknown }): string {
  return `${String(line.sku)} ${String(line.quantity)}`;
}
