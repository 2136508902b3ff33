import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a cache of a command is reported', () => {
  expectFindings(
    'caches/of-command',
    `
architecture: 1
name: shop
contexts:
  payments:
    commands: { pay: {} }
    caches:
      paid: { of: pay, ttl: 5m }
      #           ^^^ error: Cache \`paid\` keeps answers to \`payments.pay\`, which is a command.
`,
  );
});

test('a cache of a query is accepted', () => {
  expectFindings(
    'caches/of-command',
    `
architecture: 1
name: shop
contexts:
  payments:
    entities: { Payment: { id: uuid } }
    caches: { payments: { of: getPayment, ttl: 5m } }
`,
  );
});
