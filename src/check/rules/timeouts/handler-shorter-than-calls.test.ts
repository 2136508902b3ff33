import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a handler whose calls may take longer than itself is reported', () => {
  expectFindings(
    'timeouts/handler-shorter-than-calls',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, handlerTimeout: 5s }
contexts:
  ordering:
    events: { OrderPlaced: [] }
  shipping:
    commands: { book: {} }
    on:
      ordering.OrderPlaced: book
     #^^^^^^^^^^^^^^^^^^^^ warning: \`shipping\` may wait 6050ms for its calls when it handles \`ordering.OrderPlaced\`, but a handler is stopped after 5s.
    calls: [{ to: carrier.book, during: book, timeout: 3s, retries: 1 }]
externals:
  carrier: { kind: third-party, operations: [book] }
`,
  );
});

test('a handler with time enough is accepted', () => {
  expectFindings(
    'timeouts/handler-shorter-than-calls',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, handlerTimeout: 10s }
contexts:
  ordering:
    events: { OrderPlaced: [] }
  shipping:
    commands: { book: {} }
    on: { ordering.OrderPlaced: book }
    calls: [{ to: carrier.book, during: book, timeout: 3s, retries: 1 }]
externals:
  carrier: { kind: third-party, operations: [book] }
`,
  );
});
