import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('fewer connections than requests at work are reported', () => {
  expectFindings(
    'capacity/pool-below-demand',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 4, concurrency: 32, serviceTime: 20ms, peakRps: 4000 }
contexts:
  ordering:
    store: { engine: postgresql, poolSize: 10 }
    #                                      ^^ warning: \`front\` works on 80 requests at a time at peak (4,000 requests/s × 20ms) and has 40 connections (4 replicas × 10).
    entities: { Order: { id: uuid } }
`,
  );
});

test('as many as requests are enough', () => {
  expectFindings(
    'capacity/pool-below-demand',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 4, concurrency: 32, serviceTime: 20ms, peakRps: 4000 }
contexts:
  ordering: { store: { engine: postgresql, poolSize: 20 }, entities: { Order: { id: uuid } } }
`,
  );
});

test('a service of several contexts is not judged', () => {
  expectFindings(
    'capacity/pool-below-demand',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering, stock], replicas: 4, concurrency: 32, serviceTime: 20ms, peakRps: 4000 }
contexts:
  ordering: { store: { engine: postgresql, poolSize: 10 }, entities: { Order: { id: uuid } } }
  stock: {}
`,
  );
});
