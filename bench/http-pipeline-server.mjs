// One server of the measurement, bundled and started by http-pipeline.mjs: `plain` is Fastify with schemas, `ours` has everything on.
import fastify from 'fastify';
import { nodeHost } from '../chassis/src/adapters/node-host.ts';
import { signingKey } from '../chassis/src/adapters/signing-key.ts';
import { stdoutLog } from '../chassis/src/adapters/stdout-log.ts';
import { systemClock } from '../chassis/src/adapters/system-clock.ts';
import { systemRandom } from '../chassis/src/adapters/system-random.ts';
import { createServer } from '../chassis/src/http/server.ts';
import { createDevelopmentIdentity } from '../chassis/src/security/development-identity.ts';
import { createTokenIdentity } from '../chassis/src/security/token-identity.ts';

const ID = '6f1c2a54-3d0e-4c53-9a51-0b6de2b3c1aa';
const text = { type: 'string', maxLength: 200 };
const integer = { type: 'integer', minimum: 0 };
const address = {
  type: 'object',
  properties: { name: text, line1: text, city: text, postalCode: text, country: text },
  required: ['name', 'line1', 'city', 'postalCode', 'country'],
  additionalProperties: false,
};
const item = {
  type: 'object',
  properties: {
    sku: { type: 'string', pattern: '^SKU-[0-9]{6}$' },
    name: text,
    quantity: { type: 'integer', minimum: 1, maximum: 100 },
    unitPriceMinor: integer,
  },
  required: ['sku', 'quantity', 'unitPriceMinor'],
  additionalProperties: false,
};
const items = { type: 'array', minItems: 1, maxItems: 50, items: item };
const bodySchema = {
  type: 'object',
  properties: {
    customerId: { type: 'string', format: 'uuid' },
    currency: { type: 'string', enum: ['EUR', 'USD', 'GBP'] },
    items,
    shippingAddress: address,
    notes: text,
    channel: { type: 'string', enum: ['web', 'app', 'store'] },
    metadata: { type: 'object', additionalProperties: { type: 'string' } },
  },
  required: ['customerId', 'currency', 'items', 'shippingAddress'],
  additionalProperties: false,
};
const orderSchema = {
  type: 'object',
  properties: {
    id: text,
    customerId: text,
    status: text,
    currency: text,
    totalMinor: integer,
    createdAt: text,
    items,
    shippingAddress: address,
  },
  required: ['id', 'customerId', 'status', 'items', 'shippingAddress'],
};
const order = {
  id: ID,
  customerId: ID,
  status: 'confirmed',
  currency: 'EUR',
  totalMinor: 12_990,
  createdAt: '2026-01-15T10:00:00.000Z',
  items: [
    { sku: 'SKU-000123', quantity: 2, unitPriceMinor: 4_995 },
    { sku: 'SKU-000777', quantity: 1, unitPriceMinor: 3_000 },
  ],
  shippingAddress: {
    name: 'Ada Lovelace',
    line1: '12 Analytical Way',
    city: 'London',
    postalCode: 'N1 9GU',
    country: 'GB',
  },
};

/** The work behind both servers: what differs is only what stands in front of it. */
const engine = {
  query: async () => ({ kind: 'one', row: order, version: 3 }),
  command: async (_, { input }) => ({
    outcome: 'created',
    row: { ...input, id: ID, status: 'pending', createdAt: order.createdAt },
    version: 1,
  }),
};

const limit = { per: 'user', requests: 1e9, windowMs: 1_000 };
const operation = { roles: ['customer'], deadlineMs: 5_000, limit };
const definition = {
  name: 'orders',
  schema: 'orders',
  entities: { Order: { table: 'orders', fields: {} } },
  commands: {
    placeOrder: {
      ...operation,
      route: 'POST /v1/orders',
      kind: 'create',
      entity: 'Order',
      input: [],
      emits: [],
      idempotency: 'key',
    },
  },
  queries: {
    getOrder: {
      ...operation,
      route: 'GET /v1/orders/{orderId}',
      of: 'Order',
      many: false,
      page: 'none',
      composes: [],
    },
  },
  events: {},
  policies: [],
  sagas: {},
};
const contract = {
  $id: 'orders',
  maxBodyBytes: 100_000,
  components: { schemas: { Order: orderSchema } },
  operations: {
    placeOrder: {
      body: bodySchema,
      bodyType: 'application/json',
      status: 201,
      answer: { $ref: 'orders#/components/schemas/Order' },
    },
    getOrder: {
      path: { type: 'object', properties: { orderId: { type: 'string', format: 'uuid' } } },
      status: 200,
      answer: { $ref: 'orders#/components/schemas/Order' },
    },
  },
};

async function plain() {
  const app = fastify();
  const params = { type: 'object', properties: { orderId: { type: 'string', format: 'uuid' } } };
  app.get(
    '/v1/orders/:orderId',
    { schema: { params, response: { 200: orderSchema } } },
    async () => (await engine.query()).row,
  );
  app.post(
    '/v1/orders',
    { schema: { body: bodySchema, response: { 201: orderSchema } } },
    async (request, reply) => {
      const { row } = await engine.command('placeOrder', { input: request.body });
      reply.code(201);
      return row;
    },
  );
  return { app, token: 'none' };
}

async function ours() {
  const clock = systemClock;
  const random = systemRandom(clock);
  const log = stdoutLog('info');
  const modules = [{ definition, contract, migrations: '', port: {} }];
  const system = {
    name: 'bench',
    title: 'Bench',
    roles: { customer: { kind: 'user' } },
    contexts: modules,
    services: {},
    origins: [],
  };
  const development = await createDevelopmentIdentity({
    key: await signingKey(undefined),
    origin: () => 'https://issuer.example',
    audience: 'bench',
    system,
    profile: 'embedded',
    clock,
    random,
  });
  const app = await createServer({
    world: { clock, random, log },
    host: nodeHost(),
    system,
    mounted: modules.map((module) => ({ module, engine })),
    identity: createTokenIdentity({
      keys: development.keys,
      issuer: development.issuer,
      audience: 'bench',
      roles: system.roles,
      claims: { tenant: 'tenant' },
      clock,
    }),
    accessLog: log.line,
  });
  return { app, token: (await development.issue({ role: 'customer' })).token };
}

const { app, token } = await (process.argv[2] === 'plain' ? plain() : ours());
const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.on('message', () =>
  process.send({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }),
);
process.on('disconnect', () => process.exit());
process.send({ port: Number(new URL(url).port), token });
