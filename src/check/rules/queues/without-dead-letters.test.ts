import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a broker that keeps no failures is reported once', () => {
  expectFindings(
    'queues/without-dead-letters',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, deadLetter: false }
#                                           ^^^^^ error: A message that fails 5 times is lost, for the broker keeps no dead letters.
contexts:
  ordering: { events: { OrderPlaced: [] } }
  shipping:
    commands: { book: {} }
    on: { ordering.OrderPlaced: book }
`,
  );
});

test('failures are kept unless somebody says otherwise', () => {
  expectFindings(
    'queues/without-dead-letters',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq }
contexts:
  ordering: { events: { OrderPlaced: [] } }
  shipping:
    commands: { book: {} }
    on: { ordering.OrderPlaced: book }
`,
  );
});

test('a single listener or job that keeps none is reported', () => {
  expectFindings(
    'queues/without-dead-letters',
    `
architecture: 1
name: shop
broker: rabbitmq
contexts:
  ordering: { events: { OrderPlaced: [] } }
  shipping:
    commands: { book: {}, clean: {} }
    on: { ordering.OrderPlaced: { do: book, deadLetter: false } }
    #                                                   ^^^^^ error: \`shipping\` loses \`ordering.OrderPlaced\` when \`book\` keeps failing.
    jobs: { clean: { do: clean, timeout: 5m, deadLetter: false } }
    #                                                    ^^^^^ error: \`shipping\` loses job \`clean\` when \`clean\` keeps failing.
`,
  );
});
