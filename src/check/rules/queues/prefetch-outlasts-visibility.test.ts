import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('more messages than can be handled in time are reported', () => {
  expectFindings(
    'queues/prefetch-outlasts-visibility',
    `
architecture: 1
name: shop
broker: { technology: sqs, handlerTimeout: 10s, visibilityTimeout: 1m, prefetch: 10 }
#                                                                                ^^ warning: A consumer that holds 10 messages may need 10 × 10s = 100s for the last, but it is given to another after 1m.
`,
  );
});

test('fewer are accepted', () => {
  expectFindings(
    'queues/prefetch-outlasts-visibility',
    `
architecture: 1
name: shop
broker: { technology: sqs, handlerTimeout: 10s, visibilityTimeout: 1m, prefetch: 6 }
`,
  );
});

test('without a time of hiding there is no limit', () => {
  expectFindings(
    'queues/prefetch-outlasts-visibility',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, handlerTimeout: 10s, prefetch: 50 }
`,
  );
});
