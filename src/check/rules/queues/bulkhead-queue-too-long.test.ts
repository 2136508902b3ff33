import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test("a queue before a call that is longer than the caller's time is reported", () => {
  expectFindings(
    'queues/bulkhead-queue-too-long',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    commands: { placeOrder: { deadline: 500ms } }
    calls:
      - { to: stock.reserve, timeout: 200ms, bulkhead: { maxConcurrent: 5, maxQueue: 100 } }
      #                                                                              ^^^ warning: The last of 100 calls that wait for \`stock.reserve\` is answered after 100 × 40ms ÷ 5 + 40ms = 840ms, but \`ordering.placeOrder\` has a deadline of 500ms.
  stock:
    commands: { reserve: {} }
services:
  stock: { contexts: [stock], serviceTime: 40ms }
`,
  );
});

test('a short queue is accepted', () => {
  expectFindings(
    'queues/bulkhead-queue-too-long',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    commands: { placeOrder: { deadline: 500ms } }
    calls: [{ to: stock.reserve, timeout: 200ms, bulkhead: { maxConcurrent: 5, maxQueue: 10 } }]
  stock:
    commands: { reserve: {} }
services:
  stock: { contexts: [stock], serviceTime: 40ms }
`,
  );
});
