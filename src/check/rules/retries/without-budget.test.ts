import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('many attempts without any bound are reported', () => {
  expectFindings(
    'retries/without-budget',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 500ms, retries: 3 }
      #                                                ^ warning: When \`bank.authorise\` fails, \`ordering\` sends it 4 times the usual load, and neither a budget nor a breaker bounds that.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('a budget bounds them', () => {
  expectFindings(
    'retries/without-budget',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 500ms, retries: { attempts: 4, budget: 10% } }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('so does a breaker, and one retry needs neither', () => {
  expectFindings(
    'retries/without-budget',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 500ms, retries: 3, breaker: true }
      - { to: bank.refund, timeout: 500ms, retries: 1 }
externals:
  bank: { kind: third-party, operations: [authorise, refund] }
`,
  );
});
