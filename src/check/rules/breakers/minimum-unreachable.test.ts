import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { minimumUnreachable } from './minimum-unreachable.ts';

test('a breaker that sees too few calls to open is reported', () => {
  expectFindings(
    'breakers/minimum-unreachable',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands: { placeOrder: { peakRps: 12 } }
    calls:
      - to: bank.authorise
        during: placeOrder
        timeout: 1s
        breaker: { window: 10s, minimumCalls: 50 }
        #                  ^^^ warning: The breaker for \`bank.authorise\` waits for 50 calls, but one replica of \`ordering\` makes at most 12/s ÷ 4 × 10s = 30 in its window, so it never opens.
externals:
  bank: { kind: third-party, operations: [authorise] }
services:
  ordering: { contexts: [ordering], replicas: 4 }
`,
  );
});

test('a window long enough is accepted', () => {
  expectFindings(
    'breakers/minimum-unreachable',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands: { placeOrder: { peakRps: 12 } }
    calls:
      - to: bank.authorise
        during: placeOrder
        timeout: 1s
        breaker: { window: 20s, minimumCalls: 50 }
externals:
  bank: { kind: third-party, operations: [authorise] }
services:
  ordering: { contexts: [ordering], replicas: 4 }
`,
  );
});

test('where no rate is known nothing is claimed', () => {
  expectFindings(
    'breakers/minimum-unreachable',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s, breaker: { window: 1s, minimumCalls: 500 } }
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('the calls of one replica in one window decide', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 200 }),
      (rate, replicas, seconds, minimum) => {
        const { document, diagnostics } = parseArchitecture(
          `architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 1s, breaker: { window: ${seconds}s, minimumCalls: ${minimum} } }]
externals:
  bank: { kind: third-party, operations: [authorise] }
services:
  ordering: { contexts: [ordering], replicas: ${replicas}, peakRps: ${rate} }
`,
          'architecture.yaml',
        );
        expect(diagnostics).toEqual([]);
        const found = document ? check(resolve(document).blueprint, [minimumUnreachable]) : [];
        expect(found.length > 0).toBe((rate / replicas) * seconds < minimum);
      },
    ),
    { numRuns: 60 },
  );
});
