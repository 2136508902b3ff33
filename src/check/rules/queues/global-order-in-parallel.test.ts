import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('one order over several partitions is reported', () => {
  expectFindings(
    'queues/global-order-in-parallel',
    `
architecture: 1
name: shop
broker: { technology: kafka, ordering: global, partitions: 12, consumers: 4 }
#                                      ^^^^^^ error: All messages are to keep one order, but they are spread over 12 partitions and 4 consumers.
`,
  );
});

test('an order for each key is accepted', () => {
  expectFindings(
    'queues/global-order-in-parallel',
    `
architecture: 1
name: shop
broker: { technology: kafka, ordering: per-key, partitions: 12, consumers: 4 }
`,
  );
});

test('one partition and one consumer keep one order', () => {
  expectFindings(
    'queues/global-order-in-parallel',
    `
architecture: 1
name: shop
broker: { technology: kafka, ordering: global, partitions: 1, consumers: 1 }
`,
  );
});
