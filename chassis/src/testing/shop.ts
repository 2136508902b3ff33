import type { Migration } from '../data/migrate.ts';
import type {
  CommandDefinition,
  ContextDefinition,
  ContextModule,
  Contract,
  QueryDefinition,
} from '../definition.ts';
import type { SystemDefinition } from '../system.ts';

/** Two contexts for tests of HTTP: orders with every kind of operation, and a catalogue that is open to all. */

const ROLES: SystemDefinition['roles'] = {
  customer: { kind: 'user' },
  clerk: { kind: 'staff' },
};

const command = {
  roles: [],
  deadlineMs: 5_000,
  input: [],
  emits: [],
  idempotency: 'natural',
} as const satisfies Partial<CommandDefinition>;

const query = {
  roles: [],
  deadlineMs: 5_000,
  filters: [],
  sort: [],
  search: [],
  page: 'none',
  maxPageSize: 50,
  composes: [],
} as const satisfies Partial<QueryDefinition>;

const orders: ContextDefinition = {
  name: 'orders',
  schema: 'orders',
  operationsRoute: 'GET /v1/orders-operations/{operationId}',
  entities: {
    Order: {
      table: 'orders',
      fields: {
        id: { type: 'uuid' },
        customerId: { type: 'text', readOnly: true },
        status: { type: 'text', readOnly: true },
        lines: { type: 'json' },
        note: { type: 'text', optional: true },
        margin: { type: 'text', optional: true, readOnly: true },
      },
      owner: 'customerId',
      lifecycle: { field: 'status', initial: 'draft' },
    },
  },
  commands: {
    createOrder: {
      ...command,
      route: 'POST /v1/orders',
      batchRoute: '/v1/orders:batch-create',
      kind: 'create',
      entity: 'Order',
      input: ['lines', 'note'],
      idempotency: 'key',
    },
    changeOrder: {
      ...command,
      route: 'PATCH /v1/orders/{orderId}',
      kind: 'update',
      entity: 'Order',
      input: ['lines', 'note'],
      conditional: true,
    },
    confirmOrder: {
      ...command,
      roles: ['clerk'],
      route: 'POST /v1/orders/{orderId}:confirm',
      batchRoute: '/v1/orders:batch-confirm',
      kind: 'transition',
      entity: 'Order',
      from: ['draft'],
      to: 'confirmed',
      idempotency: 'none',
    },
    archiveOrder: {
      ...command,
      route: 'POST /v1/orders/{orderId}:archive',
      kind: 'transition',
      entity: 'Order',
      from: ['confirmed'],
      to: 'archived',
      long: true,
    },
    deleteOrder: {
      ...command,
      route: 'DELETE /v1/orders/{orderId}',
      kind: 'delete',
      entity: 'Order',
    },
    recount: { ...command, route: 'POST /v1/orders-service:recount', kind: 'act' },
  },
  queries: {
    getOrder: { ...query, route: 'GET /v1/orders/{orderId}', of: 'Order', many: false },
    listOrders: {
      ...query,
      route: 'GET /v1/orders',
      of: 'Order',
      many: true,
      filters: [{ parameter: 'status', field: 'status', by: 'in' }],
      sort: ['note'],
      page: 'cursor',
    },
    countedOrders: {
      ...query,
      route: 'GET /v1/orders:counted',
      of: 'Order',
      many: true,
      page: 'offset',
    },
    allOrders: { ...query, route: 'GET /v1/orders:all', of: 'Order', many: true },
  },
  events: {},
  policies: [],
  sagas: {},
};

const catalogue: ContextDefinition = {
  name: 'catalogue',
  schema: 'catalogue',
  entities: {
    Product: { table: 'products', fields: { id: { type: 'uuid' }, name: { type: 'text' } } },
  },
  commands: {
    addProduct: {
      ...command,
      roles: ['clerk'],
      route: 'POST /products',
      kind: 'create',
      entity: 'Product',
      input: ['name'],
    },
  },
  queries: {
    listProducts: {
      ...query,
      public: true,
      route: 'GET /products',
      of: 'Product',
      many: true,
      page: 'keyset',
      limit: { per: 'ip', requests: 3, windowMs: 60_000 },
    },
  },
  events: {},
  policies: [],
  sagas: {},
};

const TEXT = { type: 'string', maxLength: 100 };
const UUID = { type: 'string', format: 'uuid', maxLength: 36 };
const LIMIT = { type: 'integer', minimum: 1, maximum: 50, default: 20 };
const orderId = { type: 'object', properties: { orderId: UUID }, required: ['orderId'] };
const ORDER = { $ref: 'orders#/components/schemas/Order' };
const OPERATION = { $ref: 'orders#/components/schemas/LongOperation' };

const fields = {
  lines: {
    type: 'array',
    minItems: 1,
    maxItems: 50,
    items: {
      type: 'object',
      properties: { sku: TEXT, quantity: { type: 'integer', minimum: 1, maximum: 1_000 } },
      required: ['sku', 'quantity'],
      additionalProperties: false,
    },
  },
  note: TEXT,
};

const ordersContract: Contract = {
  $id: 'orders',
  maxBodyBytes: 20_000,
  components: {
    schemas: {
      Order: {
        type: 'object',
        properties: {
          id: UUID,
          customerId: TEXT,
          status: { type: 'string', 'x-extensible-enum': ['draft', 'confirmed', 'archived'] },
          ...fields,
        },
        required: ['id', 'customerId', 'status', 'lines'],
      },
      CreateOrderRequest: {
        type: 'object',
        properties: fields,
        required: ['lines'],
        additionalProperties: false,
      },
      ChangeOrderRequest: {
        type: 'object',
        properties: { ...fields, note: { anyOf: [TEXT, { type: 'null' }] } },
        additionalProperties: false,
        minProperties: 1,
      },
      BatchResult: {
        type: 'object',
        properties: {
          results: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                status: { type: 'integer' },
                result: ORDER,
                problem: { type: 'object', additionalProperties: true },
              },
              required: ['status'],
            },
          },
        },
        required: ['results'],
      },
      LongOperation: {
        type: 'object',
        properties: {
          id: UUID,
          status: TEXT,
          startedAt: { type: 'string', format: 'date-time' },
          finishedAt: { type: 'string', format: 'date-time' },
        },
        required: ['id', 'status', 'startedAt'],
      },
    },
  },
  operations: {
    createOrder: {
      body: { $ref: 'orders#/components/schemas/CreateOrderRequest' },
      bodyType: 'application/json',
      status: 201,
      answer: ORDER,
      answerHeaders: { Deprecation: '@1767225600' },
    },
    createOrderBatch: batch({ $ref: 'orders#/components/schemas/CreateOrderRequest' }),
    changeOrder: {
      path: orderId,
      body: { $ref: 'orders#/components/schemas/ChangeOrderRequest' },
      bodyType: 'application/merge-patch+json',
      status: 200,
      answer: ORDER,
    },
    confirmOrder: { path: orderId, status: 200, answer: ORDER },
    confirmOrderBatch: batch({
      type: 'object',
      properties: { id: UUID },
      required: ['id'],
      additionalProperties: false,
    }),
    archiveOrder: { path: orderId, status: 202, answer: OPERATION },
    deleteOrder: { path: orderId, status: 204 },
    recount: { status: 204 },
    getOrder: { path: orderId, status: 200, answer: ORDER },
    listOrders: listOf({
      status: {
        type: 'array',
        items: { type: 'string', enum: ['draft', 'confirmed', 'archived'] },
        minItems: 1,
      },
      limit: LIMIT,
      cursor: { type: 'string', minLength: 1, maxLength: 500 },
    }),
    countedOrders: listOf({
      limit: LIMIT,
      offset: { type: 'integer', minimum: 0, maximum: 10_000, default: 0 },
    }),
    allOrders: listOf({}),
  },
};

function batch(item: object): Contract['operations'][string] {
  return {
    body: {
      type: 'object',
      properties: { items: { type: 'array', minItems: 1, maxItems: 50, items: item } },
      required: ['items'],
      additionalProperties: false,
    },
    bodyType: 'application/json',
    status: 207,
    answer: { $ref: 'orders#/components/schemas/BatchResult' },
  };
}

function listOf(properties: Readonly<Record<string, object>>): Contract['operations'][string] {
  const page = {
    type: 'object',
    properties: {
      next: { type: 'string' },
      nextCursor: { type: 'string' },
      total: { type: 'integer' },
    },
  };
  return {
    query: { type: 'object', properties },
    status: 200,
    answer: {
      type: 'object',
      properties: { items: { type: 'array', items: ORDER }, page },
      required: ['items'],
    },
  };
}

const PRODUCT = { $ref: 'catalogue#/components/schemas/Product' };

/** An interface of its own taste: its version in the media type, the form of its failures, a header to be sent. */
const catalogueContract: Contract = {
  $id: 'catalogue',
  maxBodyBytes: 1_000,
  mediaType: 'application/vnd.shop.v2+json',
  errors: 'custom',
  components: {
    schemas: {
      Product: { type: 'object', properties: { id: UUID, name: TEXT }, required: ['id', 'name'] },
    },
  },
  operations: {
    addProduct: {
      headers: {
        type: 'object',
        properties: { 'Api-Version': { type: 'string', enum: ['v2'] } },
        required: ['Api-Version'],
      },
      body: {
        type: 'object',
        properties: { name: TEXT },
        required: ['name'],
        additionalProperties: false,
      },
      bodyType: 'application/vnd.shop.v2+json',
      status: 201,
      answer: PRODUCT,
    },
    listProducts: {
      query: { type: 'object', properties: { limit: LIMIT, after: UUID } },
      status: 200,
      answer: {
        type: 'object',
        properties: {
          items: { type: 'array', items: PRODUCT },
          page: { type: 'object', properties: { next: { type: 'string' } } },
        },
      },
    },
  },
};

const contexts: readonly ContextModule[] = [
  { definition: orders, contract: ordersContract, migrations: 'orders', port: {} },
  { definition: catalogue, contract: catalogueContract, migrations: 'catalogue', port: {} },
];

export const SHOP: SystemDefinition = {
  name: 'shop',
  title: 'Shop',
  roles: ROLES,
  contexts,
  services: { shop: ['orders', 'catalogue'] },
  origins: ['https://shop.example'],
};

const MIGRATIONS: Readonly<Record<string, string>> = {
  orders: `create table orders.orders (id uuid primary key, version bigint not null default 1, customer_id text not null,
  status text not null, lines jsonb not null, note text, margin text);`,
  catalogue: `create table catalogue.products (id uuid primary key, version bigint not null default 1, name text not null);`,
};

export function shopMigrations({ definition }: ContextModule): Promise<readonly Migration[]> {
  return Promise.resolve([{ name: '0001.sql', text: MIGRATIONS[definition.name] ?? '' }]);
}
