import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a message that comes back while it is handled is reported', () => {
  expectFindings(
    'queues/visibility-shorter-than-handler',
    `
architecture: 1
name: shop
broker: { technology: sqs, handlerTimeout: 60s, visibilityTimeout: 30s }
#                                                                  ^^^ error: A message is given to another consumer after 30s, but its handler may run for 1m.
`,
  );
});

test('a message that stays hidden long enough is accepted', () => {
  expectFindings(
    'queues/visibility-shorter-than-handler',
    `
architecture: 1
name: shop
broker: { technology: sqs, handlerTimeout: 60s, visibilityTimeout: 6m }
`,
  );
});

test('brokers without such a timeout are left alone', () => {
  expectFindings(
    'queues/visibility-shorter-than-handler',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, handlerTimeout: 60s }
`,
  );
});
