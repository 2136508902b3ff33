import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { sequenceOutlastsCaller } from './sequence-outlasts-caller.ts';

test('calls in a row that take too long together are reported at the longest', () => {
  expectFindings(
    'timeouts/sequence-outlasts-caller',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 1s }
contexts:
  ordering:
    commands: { placeOrder: {} }
    calls:
      - { to: stock.check, during: placeOrder, timeout: 100ms, times: 3 }
      - { to: bank.authorise, during: placeOrder, timeout: 800ms }
      #                                                    ^^^^^ warning: The calls of \`ordering.placeOrder\` may take 3 × 100ms + 800ms = 1100ms in turn, but the gateway ends requests after 1s.
externals:
  bank: { kind: third-party, operations: [authorise] }
  stock: { kind: legacy, operations: [check] }
`,
  );
});

test('side by side they take as long as the longest', () => {
  expectFindings(
    'timeouts/sequence-outlasts-caller',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 1s }
contexts:
  ordering:
    commands: { placeOrder: {} }
    calls:
      - { to: stock.check, during: placeOrder, timeout: 300ms, parallel: true }
      - { to: bank.authorise, during: placeOrder, timeout: 800ms, parallel: true }
externals:
  bank: { kind: third-party, operations: [authorise] }
  stock: { kind: legacy, operations: [check] }
`,
  );
});

test('calls of different operations do not add up', () => {
  expectFindings(
    'timeouts/sequence-outlasts-caller',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 1s }
contexts:
  ordering:
    commands: { placeOrder: {}, cancelOrder: {} }
    calls:
      - { to: bank.authorise, during: placeOrder, timeout: 800ms }
      - { to: bank.refund, during: cancelOrder, timeout: 800ms }
externals:
  bank: { kind: third-party, operations: [authorise, refund] }
`,
  );
});

test('times in a row add up, and of those side by side the longest counts', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 190 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 190 }),
      fc.integer({ min: 1, max: 190 }),
      (first, times, second, third) => {
        const { document, diagnostics } = parseArchitecture(
          `architecture: 1
name: shop
contexts:
  ordering:
    commands: { placeOrder: { deadline: 400ms } }
    calls:
      - { to: bank.a, during: placeOrder, timeout: ${first}ms, times: ${times} }
      - { to: bank.b, during: placeOrder, timeout: ${second}ms, parallel: true }
      - { to: bank.c, during: placeOrder, timeout: ${third}ms, parallel: true }
externals:
  bank: { kind: third-party, operations: [a, b, c] }
`,
          'architecture.yaml',
        );
        expect(diagnostics).toEqual([]);
        const found = document ? check(resolve(document).blueprint, [sequenceOutlastsCaller]) : [];
        expect(found.length > 0).toBe(first * times + Math.max(second, third) > 400);
      },
    ),
    { numRuns: 60 },
  );
});
