import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a hedge before the p95 of the callee is reported', () => {
  expectFindings(
    'retries/hedge-too-early',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: stock.getItem, timeout: 1s, hedge: 40ms }
      #                                          ^^^^ info: \`ordering\` hedges \`stock.getItem\` after 40ms, but up to 5 in 100 answers may take longer than 120ms, so more than 5% of requests may be sent twice.
  stock:
    entities: { Item: { id: uuid } }
    queries: { getItem: { of: Item, one: true, slo: { p95: 120ms } } }
`,
  );
});

test('a hedge at the p95 is accepted', () => {
  expectFindings(
    'retries/hedge-too-early',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: stock.getItem, timeout: 1s, hedge: 120ms }]
  stock:
    entities: { Item: { id: uuid } }
    queries: { getItem: { of: Item, one: true, slo: { p95: 120ms } } }
`,
  );
});
