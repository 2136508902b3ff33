import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a statement that may outlast every request is reported', () => {
  expectFindings(
    'timeouts/statement-outlasts-request',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 3s }
contexts:
  ordering:
    store:
      engine: postgresql
      statementTimeout: 30s
      #                 ^^^ warning: A statement of \`ordering\` may run for 30s, but the gateway ends requests after 3s, and nobody states a longer wait.
    entities: { Order: { id: uuid } }
`,
  );
});

test('a shorter one is accepted', () => {
  expectFindings(
    'timeouts/statement-outlasts-request',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 3s }
contexts:
  ordering:
    store: { engine: postgresql, statementTimeout: 2s }
    entities: { Order: { id: uuid } }
`,
  );
});

test('work in the background may take longer than any request', () => {
  expectFindings(
    'timeouts/statement-outlasts-request',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 3s }
contexts:
  ordering:
    store: { engine: postgresql, statementTimeout: 30s }
    entities: { Order: { id: uuid } }
    commands: { closeDay: {} }
    jobs: { close: { do: closeDay, schedule: 0 2 * * *, timeout: 15m } }
`,
  );
});
