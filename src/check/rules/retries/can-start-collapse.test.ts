import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { canStartCollapse } from './can-start-collapse.ts';

test("a service that its callers' retries can keep down is reported with both loads", () => {
  expectFindings(
    'retries/can-start-collapse',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: payments.pay, timeout: 1s, retries: 2 }]
  payments:
    commands: { pay: {} }
services:
  ordering: { contexts: [ordering], peakRps: 200 }
  payments: { contexts: [payments], replicas: 2, concurrency: 10, serviceTime: 40ms, peakRps: 300, sheds: false }
  #                                                                                                       ^^^^^ warning: \`payments\` is 60% busy at 300 requests a second; when it fails, retries make them 700, 140% of what it can do, and it sheds nothing.
`,
  );
});

test('a service that sheds what it cannot do comes back', () => {
  expectFindings(
    'retries/can-start-collapse',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: payments.pay, timeout: 1s, retries: 2 }]
  payments:
    commands: { pay: {} }
services:
  ordering: { contexts: [ordering], peakRps: 200 }
  payments: { contexts: [payments], replicas: 2, concurrency: 10, serviceTime: 40ms, peakRps: 300 }
`,
  );
});

test('so does one whose callers have a budget or a breaker', () => {
  expectFindings(
    'retries/can-start-collapse',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: payments.pay, timeout: 1s, retries: { attempts: 3, budget: 10% } }
      - { to: payments.refund, timeout: 1s, retries: 2, breaker: true }
  payments:
    commands: { pay: {}, refund: {} }
services:
  ordering: { contexts: [ordering], peakRps: 200 }
  payments: { contexts: [payments], replicas: 2, concurrency: 10, serviceTime: 40ms, peakRps: 300, sheds: false }
`,
  );
});

test('with enough capacity for every attempt nothing can stay down', () => {
  expectFindings(
    'retries/can-start-collapse',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: payments.pay, timeout: 1s, retries: 2 }]
  payments:
    commands: { pay: {} }
services:
  ordering: { contexts: [ordering] }
  payments: { contexts: [payments], replicas: 6, concurrency: 10, serviceTime: 40ms, peakRps: 300, sheds: false }
`,
  );
});

test('load times attempts against capacity decides', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 1, max: 80 }),
      fc.integer({ min: 1, max: 4 }),
      (rate, work, attempts) => {
        const { document, diagnostics } = parseArchitecture(
          `architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: payments.pay, timeout: 1s, retries: { attempts: ${attempts} } }]
  payments:
    commands: { pay: {} }
services:
  ordering: { contexts: [ordering] }
  payments: { contexts: [payments], replicas: 2, concurrency: 10, serviceTime: ${work}ms, peakRps: ${rate}, sheds: false }
`,
          'architecture.yaml',
        );
        expect(diagnostics).toEqual([]);
        const found = document ? check(resolve(document).blueprint, [canStartCollapse]) : [];
        expect(found.length > 0).toBe(
          (rate * work) / 1000 / 20 < 1 && (rate * attempts * work) / 1000 / 20 > 1,
        );
      },
    ),
    { numRuns: 60 },
  );
});
