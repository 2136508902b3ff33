import type { Migration } from '../data/migrate.ts';
import type { ContextDefinition, ContextModule, Data, Port } from '../definition.ts';

/** Two contexts for tests of the engine: a stock that orders reserve from in a saga, and that listens to cancellations. */

const rights = { roles: [], deadlineMs: 5_000 };

const reserve: ContextDefinition = {
  name: 'stock',
  schema: 'stock',
  entities: {
    Item: {
      table: 'items',
      fields: {
        id: { type: 'uuid' },
        sku: { type: 'text' },
        onHand: { type: 'int' },
        note: { type: 'text', optional: true, secret: true },
      },
    },
    Reservation: {
      table: 'reservations',
      fields: {
        id: { type: 'uuid' },
        itemId: { type: 'uuid' },
        reference: { type: 'text' },
        quantity: { type: 'int' },
        status: { type: 'text' },
      },
      lifecycle: { field: 'status', initial: 'held' },
    },
    Parcel: {
      table: 'parcels',
      fields: { id: { type: 'uuid' }, reference: { type: 'text' } },
    },
  },
  commands: {
    pack: {
      ...rights,
      route: 'POST /v1/parcels',
      kind: 'create',
      entity: 'Parcel',
      input: ['reference'],
      emits: [],
      idempotency: 'key',
    },
    addItem: {
      ...rights,
      route: 'POST /v1/items',
      kind: 'create',
      entity: 'Item',
      input: ['sku', 'onHand', 'note'],
      emits: [],
      idempotency: 'key',
    },
    adjustItem: {
      ...rights,
      route: 'PATCH /v1/items/{itemId}',
      kind: 'update',
      entity: 'Item',
      input: ['onHand', 'note'],
      emits: ['ItemAdjusted'],
      idempotency: 'natural',
      conditional: true,
    },
    removeItem: {
      ...rights,
      route: 'DELETE /v1/items/{itemId}',
      kind: 'delete',
      entity: 'Item',
      input: [],
      emits: [],
      idempotency: 'natural',
    },
    reserve: {
      ...rights,
      route: 'POST /v1/reservations',
      kind: 'create',
      entity: 'Reservation',
      input: ['itemId', 'reference', 'quantity'],
      emits: ['Reserved'],
      idempotency: 'key',
    },
    release: {
      ...rights,
      route: 'POST /v1/reservations/{reservationId}:release',
      kind: 'transition',
      entity: 'Reservation',
      from: ['held'],
      to: 'released',
      input: [],
      emits: [],
      idempotency: 'natural',
    },
  },
  queries: {
    getItem: { ...rights, ...single('Item', 'GET /v1/items/{itemId}') },
    listItems: {
      ...rights,
      ...single('Item', 'GET /v1/items'),
      many: true,
      filters: [
        { parameter: 'sku', field: 'sku', by: 'in' },
        { parameter: 'onHandFrom', field: 'onHand', by: 'from' },
      ],
      sort: ['onHand'],
      search: ['sku'],
      page: 'cursor',
    },
    listReservations: {
      ...rights,
      ...single('Reservation', 'GET /v1/reservations'),
      many: true,
      page: 'offset',
    },
  },
  events: {
    Reserved: {
      type: 'test.stock.Reserved.v1',
      entity: 'Reservation',
      version: 1,
      carries: ['id', 'reference'],
      key: 'id',
    },
    ItemAdjusted: {
      type: 'test.stock.ItemAdjusted.v1',
      entity: 'Item',
      version: 1,
      carries: ['id', 'onHand'],
      key: 'id',
    },
  },
  policies: [],
  sagas: {},
};

const orders: ContextDefinition = {
  name: 'orders',
  schema: 'orders',
  entities: {
    Order: {
      table: 'orders',
      fields: {
        id: { type: 'uuid' },
        customerId: { type: 'text' },
        tenant: { type: 'text' },
        lines: { type: 'json' },
        total: { type: 'money' },
        status: { type: 'text' },
        placedAt: { type: 'timestamp', readOnly: true },
        tag: { type: 'text', optional: true },
        reservations: { type: 'int', readOnly: true },
      },
      owner: 'customerId',
      tenant: 'tenant',
      lifecycle: { field: 'status', initial: 'open' },
    },
    /** What orders know of an item of the stock, told by its events. */
    Level: {
      table: 'levels',
      fields: { id: { type: 'uuid' }, onHand: { type: 'int' } },
    },
  },
  commands: {
    trackItem: {
      ...rights,
      route: 'POST /v1/levels',
      kind: 'create',
      entity: 'Level',
      input: ['id', 'onHand'],
      emits: [],
      idempotency: 'none',
    },
    setLevel: {
      ...rights,
      route: 'PATCH /v1/levels/{levelId}',
      kind: 'update',
      entity: 'Level',
      input: ['onHand'],
      emits: [],
      idempotency: 'natural',
    },
    place: {
      ...rights,
      route: 'POST /v1/orders',
      kind: 'create',
      entity: 'Order',
      input: ['lines', 'total', 'tag'],
      emits: ['Placed'],
      idempotency: 'key',
    },
    confirm: {
      ...rights,
      route: 'POST /v1/orders/{orderId}:confirm',
      kind: 'transition',
      entity: 'Order',
      from: ['open'],
      to: 'confirmed',
      input: [],
      emits: ['Confirmed'],
      idempotency: 'natural',
    },
    cancel: {
      ...rights,
      route: 'POST /v1/orders/{orderId}:cancel',
      kind: 'transition',
      entity: 'Order',
      from: ['open', 'confirmed'],
      to: 'cancelled',
      input: [],
      emits: [],
      idempotency: 'natural',
    },
    countReservation: {
      ...rights,
      route: 'PATCH /v1/orders/{orderId}',
      kind: 'update',
      entity: 'Order',
      input: [],
      emits: [],
      idempotency: 'natural',
    },
  },
  queries: {
    getOrder: { ...rights, ...single('Order', 'GET /v1/orders/{orderId}') },
    listOrders: {
      ...rights,
      ...single('Order', 'GET /v1/orders'),
      many: true,
      filters: [
        { parameter: 'status', field: 'status', by: 'in' },
        { parameter: 'placedAtFrom', field: 'placedAt', by: 'from' },
        { parameter: 'placedAtTo', field: 'placedAt', by: 'to' },
      ],
      sort: ['-placedAt', 'tag'],
      page: 'cursor',
    },
  },
  events: {
    Placed: {
      type: 'test.orders.Placed.v1',
      entity: 'Order',
      version: 1,
      carries: ['id', 'total'],
      key: 'id',
    },
    Confirmed: {
      type: 'test.orders.Confirmed.v1',
      entity: 'Order',
      version: 1,
      carries: ['id'],
      key: 'id',
    },
  },
  policies: [
    {
      on: 'stock.Reserved',
      do: 'countReservation',
      target: (event) => String(event['reference']),
      maxAttempts: 3,
    },
    {
      on: 'stock.ItemAdjusted',
      do: 'setLevel',
      target: (event) => String(event['id']),
      input: (event) => ({ onHand: event['onHand'] }),
      maxAttempts: 20,
    },
  ],
  sagas: {
    checkout: {
      trigger: 'place',
      undoTrigger: 'cancel',
      timeoutMs: 4_000,
      steps: [
        {
          do: 'stock.reserve',
          undo: 'stock.release',
          timeoutMs: 5_000,
          each: ({ started }) => listOf(started['lines']),
          input: ({ started }, line) => ({ reference: started['id'], quantity: line['quantity'] }),
          lookUp: { itemId: { entity: 'Item', field: 'sku', value: (_, line) => line['sku'] } },
        },
        {
          do: 'orders.confirm',
          pivot: true,
          timeoutMs: 5_000,
          target: ({ started }) => String(started['id']),
        },
        {
          do: 'stock.pack',
          timeoutMs: 5_000,
          input: ({ started }) => ({ reference: started['id'] }),
        },
      ],
    },
  },
};

function single(of: string, route: string) {
  return {
    of,
    route,
    many: false,
    filters: [],
    sort: [],
    search: [],
    page: 'none' as const,
    maxPageSize: 100,
    composes: [],
  };
}

function listOf(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value : [];
}

const contract = (name: string) => ({
  $id: name,
  components: { schemas: {} },
  operations: {},
  maxBodyBytes: 100_000,
});

export function warehouse(
  ports: { readonly stock?: Port; readonly orders?: Port } = {},
): readonly ContextModule[] {
  return [
    {
      definition: reserve,
      contract: contract('stock'),
      migrations: 'stock',
      port: ports.stock ?? {},
    },
    {
      definition: orders,
      contract: contract('orders'),
      migrations: 'orders',
      // A copy goes by the identity of what it is a copy of.
      port: { trackItem: ({ id }: Data) => ({ id }), ...ports.orders },
    },
  ];
}

const MIGRATIONS: Readonly<Record<string, string>> = {
  stock: `
create table stock.items (id uuid primary key, version bigint not null default 1, sku text not null unique, on_hand bigint not null, note text);
create table stock.reservations (id uuid primary key, version bigint not null default 1, item_id uuid not null references stock.items (id),
  reference text not null, quantity bigint not null check (quantity > 0), status text not null);
create table stock.parcels (id uuid primary key, version bigint not null default 1, reference text not null);`,
  orders: `
create table orders.orders (id uuid primary key, version bigint not null default 1, customer_id text not null, tenant text not null,
  lines jsonb not null, total_amount numeric(20,0) not null, total_currency char(3) not null, status text not null,
  placed_at timestamptz not null, tag text, reservations bigint not null);
create table orders.levels (id uuid primary key, version bigint not null default 1, on_hand bigint not null);`,
};

export function warehouseMigrations({ definition }: ContextModule): Promise<readonly Migration[]> {
  return Promise.resolve([{ name: '0001.sql', text: MIGRATIONS[definition.name] ?? '' }]);
}
