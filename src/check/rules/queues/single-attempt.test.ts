import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('messages that are tried once are reported', () => {
  expectFindings(
    'queues/single-attempt',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, maxAttempts: 1 }
#                                            ^ warning: Messages are tried once, so every lost connection makes a dead letter.
`,
  );
});

test('several attempts are accepted', () => {
  expectFindings(
    'queues/single-attempt',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, maxAttempts: 4 }
`,
  );
});

test('one listener that tries once is reported', () => {
  expectFindings(
    'queues/single-attempt',
    `
architecture: 1
name: shop
broker: rabbitmq
contexts:
  ordering: { events: { OrderPlaced: [] } }
  shipping:
    commands: { book: {} }
    on: { ordering.OrderPlaced: { do: book, maxAttempts: 1 } }
    #                                                    ^ warning: \`shipping\` tries \`book\` once for \`ordering.OrderPlaced\`, so every lost connection makes a dead letter.
`,
  );
});

test('a command that must not be repeated is right to be tried once', () => {
  expectFindings(
    'queues/single-attempt',
    `
architecture: 1
name: shop
broker: rabbitmq
contexts:
  ordering: { events: { OrderPlaced: [] } }
  shipping:
    commands: { book: { idempotency: none } }
    on: { ordering.OrderPlaced: { do: book, maxAttempts: 1 } }
`,
  );
});
