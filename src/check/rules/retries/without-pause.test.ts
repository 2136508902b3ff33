import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('attempts without a pause are reported', () => {
  expectFindings(
    'retries/without-pause',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s, retries: { attempts: 3, budget: 10%, backoff: { base: 0ms } } }
      #                                                                                          ^^^ warning: \`ordering\` tries \`bank.authorise\` again without a pause.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('the usual pauses are accepted', () => {
  expectFindings(
    'retries/without-pause',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 1s, retries: { attempts: 3, budget: 10% } }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('messages without a pause are reported', () => {
  expectFindings(
    'retries/without-pause',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, backoff: { base: 0ms } }
#                                                ^^^ warning: Messages that fail are tried again without a pause.
`,
  );
});
