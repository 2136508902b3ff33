import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { retriesOutlastCaller } from './retries-outlast-caller.ts';

test('attempts that add up to more than the caller has are reported with the sum', () => {
  expectFindings(
    'timeouts/retries-outlast-caller',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands: { placeOrder: { deadline: 1s } }
    calls:
      - to: bank.authorise
        timeout: 400ms
        retries: 2
        #        ^ warning: 3 attempts at \`bank.authorise\` take up to 3 × 400ms + 150ms of pauses = 1350ms, but \`ordering.placeOrder\` has a deadline of 1s.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('attempts that fit are accepted', () => {
  expectFindings(
    'timeouts/retries-outlast-caller',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands: { placeOrder: { deadline: 1s } }
    calls: [{ to: bank.authorise, timeout: 250ms, retries: 2 }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('failures that come at once take no time, so only late answers that are retried add up', () => {
  expectFindings(
    'timeouts/retries-outlast-caller',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands: { placeOrder: { deadline: 1s } }
    calls: [{ to: bank.authorise, timeout: 400ms, retries: { attempts: 3, on: [unavailable] } }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('attempts, timeouts and capped pauses add up as written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }),
      fc.integer({ min: 20, max: 390 }),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 200 }),
      (attempts, timeout, base, cap) => {
        const { document, diagnostics } = parseArchitecture(
          `architecture: 1
name: shop
contexts:
  ordering:
    commands: { placeOrder: { deadline: 400ms } }
    calls: [{ to: bank.authorise, timeout: ${timeout}ms, retries: { attempts: ${attempts}, backoff: { base: ${base}ms, max: ${cap}ms } } }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
          'architecture.yaml',
        );
        expect(diagnostics).toEqual([]);
        const found = document ? check(resolve(document).blueprint, [retriesOutlastCaller]) : [];
        expect(found.length > 0).toBe(
          attempts * timeout +
            [base, 2 * base, 4 * base]
              .slice(0, attempts - 1)
              .reduce((sum, pause) => sum + Math.min(pause, cap), 0) >
            400,
        );
      },
    ),
    { numRuns: 60 },
  );
});
