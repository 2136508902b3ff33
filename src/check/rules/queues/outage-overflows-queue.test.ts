import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { outageOverflowsQueue } from './outage-overflows-queue.ts';

test('a queue that is full before the outage ends is reported with the sum', () => {
  expectFindings(
    'queues/outage-overflows-queue',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, outage: 1h, queueLimit: 100000 }
contexts:
  ordering:
    commands: { placeOrder: { emits: [OrderPlaced], peakRps: 50 } }
    events: { OrderPlaced: [] }
  shipping:
    commands: { book: {} }
    on:
      ordering.OrderPlaced: book
     #^^^^^^^^^^^^^^^^^^^^ error: While \`shipping\` is away for 1h, 50/s × 1h = 180,000 messages \`ordering.OrderPlaced\` arrive, but its queue holds 100,000.
`,
  );
});

test('a queue with room is accepted', () => {
  expectFindings(
    'queues/outage-overflows-queue',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, outage: 30m, queueLimit: 100000 }
contexts:
  ordering:
    commands: { placeOrder: { emits: [OrderPlaced], peakRps: 50 } }
    events: { OrderPlaced: [] }
  shipping:
    commands: { book: {} }
    on: { ordering.OrderPlaced: book }
`,
  );
});

test('a log keeps messages by time, and unknown rates say nothing', () => {
  expectFindings(
    'queues/outage-overflows-queue',
    `
architecture: 1
name: shop
broker: { technology: kafka, outage: 1d, queueLimit: 10 }
contexts:
  ordering:
    commands: { placeOrder: { emits: [OrderPlaced], peakRps: 50 } }
    events: { OrderPlaced: [] }
  shipping:
    commands: { book: {} }
    on: { ordering.OrderPlaced: book }
`,
  );
});

test('rate times outage against the limit decides', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 300000 }),
      (rate, minutes, limit) => {
        const { document, diagnostics } = parseArchitecture(
          `architecture: 1
name: shop
broker: { technology: rabbitmq, outage: ${minutes}m, queueLimit: ${limit} }
contexts:
  ordering:
    commands: { placeOrder: { emits: [OrderPlaced], peakRps: ${rate} } }
    events: { OrderPlaced: [] }
  shipping:
    commands: { book: {} }
    on: { ordering.OrderPlaced: book }
`,
          'architecture.yaml',
        );
        expect(diagnostics).toEqual([]);
        const found = document ? check(resolve(document).blueprint, [outageOverflowsQueue]) : [];
        expect(found.length > 0).toBe(rate * minutes * 60 > limit);
      },
    ),
    { numRuns: 60 },
  );
});
