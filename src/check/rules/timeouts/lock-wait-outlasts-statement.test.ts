import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a lock timeout that can never strike is reported', () => {
  expectFindings(
    'timeouts/lock-wait-outlasts-statement',
    `
architecture: 1
name: shop
contexts:
  ordering:
    store:
      engine: postgresql
      statementTimeout: 2s
      lockTimeout: 5s
      #            ^^ warning: \`ordering\` waits up to 5s for a lock, but its statements end after 2s.
    entities: { Order: { id: uuid } }
`,
  );
});

test('a shorter wait for locks is accepted', () => {
  expectFindings(
    'timeouts/lock-wait-outlasts-statement',
    `
architecture: 1
name: shop
contexts:
  ordering:
    store: { engine: postgresql, statementTimeout: 2s, lockTimeout: 500ms }
    entities: { Order: { id: uuid } }
`,
  );
});

test('a default that was never written is no finding', () => {
  expectFindings(
    'timeouts/lock-wait-outlasts-statement',
    `
architecture: 1
name: shop
contexts:
  ordering:
    store: { engine: postgresql, statementTimeout: 500ms }
    entities: { Order: { id: uuid } }
`,
  );
});
