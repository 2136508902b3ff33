import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('consumers without a partition are reported', () => {
  expectFindings(
    'queues/consumers-beyond-partitions',
    `
architecture: 1
name: shop
broker: { technology: kafka, partitions: 6, consumers: 8 }
#                                                      ^ warning: A group has 8 consumers, but a topic has 6 partitions, so 2 of them read nothing.
`,
  );
});

test('as many partitions as consumers are accepted', () => {
  expectFindings(
    'queues/consumers-beyond-partitions',
    `
architecture: 1
name: shop
broker: { technology: kafka, partitions: 12, consumers: 8 }
`,
  );
});

test('a broker without partitions shares messages freely', () => {
  expectFindings(
    'queues/consumers-beyond-partitions',
    `
architecture: 1
name: shop
broker: { technology: rabbitmq, consumers: 8 }
`,
  );
});
