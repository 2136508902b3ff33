import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { hangTakesAllSlots } from './hang-takes-all-slots.ts';

test('a call that can take every slot of its caller is reported with the sum', () => {
  expectFindings(
    'breakers/hang-takes-all-slots',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    commands: { placeOrder: { peakRps: 60 } }
    calls:
      - { to: bank.authorise, during: placeOrder, timeout: 1s }
      #                                                    ^^ warning: If \`bank.authorise\` hangs, 60/s × 1s = 60 requests of \`ordering\` wait for it, but it has 3 replicas × 16 = 48 slots for everything.
externals:
  bank: { kind: existing, operations: [authorise] }
services:
  ordering: { contexts: [ordering], replicas: 3, concurrency: 16 }
`,
  );
});

test('a bulkhead keeps slots free', () => {
  expectFindings(
    'breakers/hang-takes-all-slots',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    commands: { placeOrder: { peakRps: 60 } }
    calls: [{ to: bank.authorise, during: placeOrder, timeout: 1s, bulkhead: 8 }]
externals:
  bank: { kind: existing, operations: [authorise] }
services:
  ordering: { contexts: [ordering], replicas: 3, concurrency: 16 }
`,
  );
});

test('a short timeout does too', () => {
  expectFindings(
    'breakers/hang-takes-all-slots',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    commands: { placeOrder: { peakRps: 60 } }
    calls: [{ to: bank.authorise, during: placeOrder, timeout: 300ms }]
externals:
  bank: { kind: existing, operations: [authorise] }
services:
  ordering: { contexts: [ordering], replicas: 3, concurrency: 16 }
`,
  );
});

test('retries of late answers lengthen the wait', () => {
  expectFindings(
    'breakers/hang-takes-all-slots',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    commands: { placeOrder: { peakRps: 60 } }
    calls:
      - { to: bank.authorise, during: placeOrder, timeout: 500ms, retries: 1 }
      #                                                    ^^^^^ warning: If \`bank.authorise\` hangs, 60/s × 1050ms = 63 requests of \`ordering\` wait for it, but it has 3 replicas × 16 = 48 slots for everything.
externals:
  bank: { kind: existing, operations: [authorise] }
services:
  ordering: { contexts: [ordering], replicas: 3, concurrency: 16 }
`,
  );
});

test('rate times timeout against slots decides', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 10, max: 3000 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 64 }),
      (rate, timeout, replicas, slots) => {
        const { document, diagnostics } = parseArchitecture(
          `architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: ${timeout}ms }]
externals:
  bank: { kind: existing, operations: [authorise] }
services:
  ordering: { contexts: [ordering], replicas: ${replicas}, concurrency: ${slots}, peakRps: ${rate} }
`,
          'architecture.yaml',
        );
        expect(diagnostics).toEqual([]);
        const found = document ? check(resolve(document).blueprint, [hangTakesAllSlots]) : [];
        expect(found.length > 0).toBe((rate * timeout) / 1000 >= replicas * slots);
      },
    ),
    { numRuns: 60 },
  );
});
