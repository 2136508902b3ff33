import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a command that does nothing is reported', () => {
  expectFindings(
    'contracts/command-without-effect',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      refreshOrders: {}
#     ^^^^^^^^^^^^^ warning: \`ordering.refreshOrders\` changes no entity, emits no event and calls nobody.
`,
  );
});

test('a change, an event or a call is an effect', () => {
  expectFindings(
    'contracts/command-without-effect',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    events: { DayClosed: [] }
    calls: [{ to: bank.settle, during: settleDay, timeout: 1s }]
    commands:
      placeOrder: { creates: Order }
      closeDay: { emits: [DayClosed] }
      settleDay: {}
externals:
  bank: { kind: third-party, operations: [settle] }
`,
  );
});

test('what is derived from events may be derived anew', () => {
  expectFindings(
    'contracts/command-without-effect',
    `
architecture: 1
name: shop
contexts:
  ledger: { eventSourced: true, commands: { rebuildBalances: { long: true } } }
`,
  );
});
