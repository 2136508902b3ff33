import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { poolsExceedConnections } from './pools-exceed-connections.ts';

test('the pools of all services on a server are added', () => {
  expectFindings(
    'capacity/pools-exceed-connections',
    `
architecture: 1
name: shop
style: microservices
stores: { postgresql: { maxConnections: 100, poolSize: 20 } }
#                                       ^^^ error: \`postgresql\` takes 100 connections, and its clients may open 120: \`orders\` 4 × 20 + \`items\` 2 × 20.
services:
  orders: { contexts: [ordering], replicas: 4 }
  items: { contexts: [stock], replicas: 2 }
contexts:
  ordering: { store: postgresql, entities: { Order: { id: uuid } } }
  stock: { store: postgresql, entities: { Item: { id: uuid } } }
`,
  );
});

test('an autoscaler counts at its largest, on a server of its own', () => {
  expectFindings(
    'capacity/pools-exceed-connections',
    `
architecture: 1
name: shop
services:
  orders: { contexts: [ordering], autoscale: { min: 2, max: 10 } }
contexts:
  ordering:
    store: { engine: postgresql, poolSize: 20, maxConnections: 100 }
    #                                                          ^^^ error: \`postgresql\` takes 100 connections, and its clients may open 200: \`orders\` 10 × 20.
    entities: { Order: { id: uuid } }
`,
  );
});

test('contexts in one service share its pool', () => {
  expectFindings(
    'capacity/pools-exceed-connections',
    `
architecture: 1
name: shop
stores: { postgresql: { maxConnections: 100, poolSize: 20 } }
contexts:
  ordering: { store: postgresql, entities: { Order: { id: uuid } } }
  stock: { store: postgresql, entities: { Item: { id: uuid } } }
  prices: { store: postgresql, entities: { Price: { id: uuid } } }
`,
  );
});

test('it is reported exactly where replicas × pool is above the limit', () => {
  const sizes = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(sizes, sizes, fc.integer({ min: 1, max: 800 }), (replicas, pool, most) => {
      const text = `{ architecture: 1, name: a, services: { s: { contexts: [c], replicas: ${replicas} } }, contexts: { c: { store: { engine: postgresql, poolSize: ${pool}, maxConnections: ${most} } } } }`;
      const { document } = parseArchitecture(text, 'a.yaml');
      if (!document) throw new Error('no document');
      const found = check(resolve(document).blueprint, [poolsExceedConnections]);
      expect(found.length > 0).toBe(replicas * pool > most);
    }),
  );
});
