import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchitecture } from '../../../blueprint/document/parse.ts';
import { resolve } from '../../../resolve/resolve.ts';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { check } from '../../check.ts';
import { longerThanDeadline } from './longer-than-deadline.ts';

test('a queue whose end is served too late is reported with the sum', () => {
  expectFindings(
    'queues/longer-than-deadline',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 2s }
contexts:
  ordering: { commands: { placeOrder: {} } }
services:
  ordering: { contexts: [ordering], concurrency: 10, serviceTime: 50ms, queueLimit: 1000 }
  #                                                                                 ^^^^ warning: The last of 1000 requests in the queue of \`ordering\` is answered after 1000 × 50ms ÷ 10 + 50ms = 5050ms, but the gateway ends requests after 2s.
`,
  );
});

test('a queue that is served in time is accepted', () => {
  expectFindings(
    'queues/longer-than-deadline',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 2s }
contexts:
  ordering: { commands: { placeOrder: {} } }
services:
  ordering: { contexts: [ordering], concurrency: 10, serviceTime: 50ms, queueLimit: 390 }
`,
  );
});

test('without a time of work nothing is claimed', () => {
  expectFindings(
    'queues/longer-than-deadline',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 2s }
contexts:
  ordering: { commands: { placeOrder: {} } }
services:
  ordering: { contexts: [ordering], queueLimit: 100000 }
`,
  );
});

test('the limit that the fix sets is the longest that is accepted', () => {
  const found = (concurrency: number, work: number, limit: unknown) => {
    const text = `architecture: 1\nname: shop\ngateway: { technology: kong, timeout: 2s }\ncontexts: { a: { commands: { go: {} } } }\nservices: { a: { contexts: [a], sheds: false, concurrency: ${concurrency}, serviceTime: ${work}ms, queueLimit: ${limit} } }\n`;
    const { document } = parseArchitecture(text, 'architecture.yaml');
    return document ? check(resolve(document).blueprint, [longerThanDeadline]) : [];
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 900 }),
      (slots, work) => {
        const useful = found(slots, work, 1_000_000)[0]?.fix?.value;
        expect(found(slots, work, useful)).toEqual([]);
        expect(found(slots, work, Number(useful) + slots)).toHaveLength(1);
      },
    ),
    { numRuns: 50 },
  );
});
