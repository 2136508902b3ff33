import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { bulkheadBelowLoad } from './bulkhead-below-load.ts';

test('a bulkhead that refuses ordinary load is reported with the sum', () => {
  expectFindings(
    'breakers/bulkhead-below-load',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    commands: { placeOrder: { peakRps: 400 } }
    calls:
      - { to: stock.reserve, during: placeOrder, timeout: 500ms, bulkhead: 5 }
      #                                                                    ^ warning: At peak 400/s ÷ 2 replicas × 50ms = 10 calls to \`stock.reserve\` are under way, but the bulkhead lets 5 through.
  stock:
    commands: { reserve: {} }
services:
  stock: { contexts: [stock], serviceTime: 50ms }
`,
  );
});

test('a bulkhead with room is accepted', () => {
  expectFindings(
    'breakers/bulkhead-below-load',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    commands: { placeOrder: { peakRps: 400 } }
    calls: [{ to: stock.reserve, during: placeOrder, timeout: 500ms, bulkhead: 20 }]
  stock:
    commands: { reserve: {} }
services:
  stock: { contexts: [stock], serviceTime: 50ms }
`,
  );
});

test('without rates nothing is claimed', () => {
  expectFindings(
    'breakers/bulkhead-below-load',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    calls: [{ to: stock.reserve, timeout: 500ms, bulkhead: 1 }]
  stock:
    commands: { reserve: {} }
services:
  stock: { contexts: [stock], serviceTime: 50ms }
`,
  );
});

test("Little's law decides", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 40 }),
      (rate, replicas, work, slots) => {
        const { document, diagnostics } = parseArchitecture(
          `architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    calls: [{ to: stock.reserve, timeout: 500ms, bulkhead: ${slots} }]
  stock:
    commands: { reserve: {} }
services:
  ordering: { contexts: [ordering], replicas: ${replicas}, peakRps: ${rate} }
  stock: { contexts: [stock], serviceTime: ${work}ms }
`,
          'architecture.yaml',
        );
        expect(diagnostics).toEqual([]);
        const found = document ? check(resolve(document).blueprint, [bulkheadBelowLoad]) : [];
        expect(found.length > 0).toBe((rate / replicas) * (work / 1000) > slots);
      },
    ),
    { numRuns: 60 },
  );
});
