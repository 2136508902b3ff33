import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { consumersTooSlow } from './consumers-too-slow.ts';

test('consumers that fall behind at peak are reported with both rates', () => {
  expectFindings(
    'queues/consumers-too-slow',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, consumers: 4 }
style: microservices
contexts:
  ordering:
    commands: { placeOrder: { emits: [OrderPlaced], peakRps: 90 } }
    events: { OrderPlaced: [] }
  shipping:
    commands: { book: {} }
    on:
      ordering.OrderPlaced: book
     #^^^^^^^^^^^^^^^^^^^^ warning: \`ordering.OrderPlaced\` arrives 90 times a second at peak, but \`shipping\` handles 4 × 1s ÷ 50ms = 80 a second.
services:
  shipping: { contexts: [shipping], serviceTime: 50ms }
`,
  );
});

test('enough consumers are accepted', () => {
  expectFindings(
    'queues/consumers-too-slow',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, consumers: 6 }
style: microservices
contexts:
  ordering:
    commands: { placeOrder: { emits: [OrderPlaced], peakRps: 90 } }
    events: { OrderPlaced: [] }
  shipping:
    commands: { book: {} }
    on: { ordering.OrderPlaced: book }
services:
  shipping: { contexts: [shipping], serviceTime: 50ms }
`,
  );
});

test('consumers that hold several messages handle them side by side', () => {
  expectFindings(
    'queues/consumers-too-slow',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, consumers: 4, prefetch: 10 }
style: microservices
contexts:
  ordering:
    commands: { placeOrder: { emits: [OrderPlaced], peakRps: 90 } }
    events: { OrderPlaced: [] }
  shipping:
    commands: { book: {} }
    on: { ordering.OrderPlaced: book }
services:
  shipping: { contexts: [shipping], serviceTime: 50ms }
`,
  );
});

test('load against consumers decides', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 3 }),
      (rate, work, consumers, prefetch) => {
        const { document, diagnostics } = parseArchitecture(
          `architecture: 1
name: shop
broker: { technology: rabbitmq, consumers: ${consumers}, prefetch: ${prefetch} }
style: microservices
contexts:
  ordering:
    commands: { placeOrder: { emits: [OrderPlaced], peakRps: ${rate} } }
    events: { OrderPlaced: [] }
  shipping:
    commands: { book: {} }
    on: { ordering.OrderPlaced: book }
services:
  shipping: { contexts: [shipping], serviceTime: ${work}ms }
`,
          'architecture.yaml',
        );
        expect(diagnostics).toEqual([]);
        const found = document ? check(resolve(document).blueprint, [consumersTooSlow]) : [];
        expect(found.length > 0).toBe((rate * work) / 1000 > consumers * prefetch);
      },
    ),
    { numRuns: 60 },
  );
});
