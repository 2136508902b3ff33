import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('two sagas on one entity without a mark are reported', () => {
  expectFindings(
    'sagas/lost-isolation',
    `
architecture: 1
name: shop
contexts:
  account:
    entities: { Account: { id: uuid, balance: money } }
    commands:
      withdraw: { on: Account, conditional: false }
      deposit: { on: Account, conditional: false }
      close: { on: Account, conditional: false }
flows:
  transfer:
    saga: [{ do: account.withdraw, undo: account.deposit }]
  leaving:
    saga:
      - do: account.close
      #     ^^^^^^^^^^^^^ warning: Sagas \`transfer\` and \`leaving\` both change \`account.Account\` (\`account.withdraw\`, \`account.close\`), and nothing marks it while one of them may still take its change back.
`,
  );
});

test('a lock, states or versions guard the entity', () => {
  expectFindings(
    'sagas/lost-isolation',
    `
architecture: 1
name: shop
contexts:
  account:
    entities: { Account: { id: uuid, status: open | closing | closed } }
    commands:
      withdraw: { on: Account, conditional: false }
      deposit: { on: Account, conditional: false }
      close: { on: Account, from: [open], to: closed }
flows:
  transfer: { saga: [{ do: account.withdraw, undo: account.deposit, lock: status }] }
  leaving: { saga: [account.close] }
`,
  );
});

test('objects that a saga creates are its own', () => {
  expectFindings(
    'sagas/lost-isolation',
    `
architecture: 1
name: shop
contexts:
  account:
    entities: { Account: { id: uuid }, Booking: { id: uuid } }
    commands: { book: { creates: Booking }, cancel: { on: Booking, conditional: false } }
flows:
  transfer: { saga: [{ do: account.book, undo: account.cancel }] }
  leaving: { saga: [account.book] }
`,
  );
});
