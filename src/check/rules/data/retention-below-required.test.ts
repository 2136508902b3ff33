import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('rows that go too early are reported', () => {
  expectFindings(
    'data/retention-below-required',
    `
architecture: 1
name: shop
requirements: { retentionYears: 7 }
contexts:
  billing:
    entities: { Invoice: { id: uuid } }
    about: { Invoice: { retention: 365d } }
#                                  ^^^^ warning: \`billing.Invoice\` is kept for 365 days, but 2555 days are required.
`,
  );
});

test('rows that stay long enough, or for ever, are accepted', () => {
  expectFindings(
    'data/retention-below-required',
    `
architecture: 1
name: shop
requirements: { retentionDays: 90 }
contexts:
  billing:
    entities: { Invoice: { id: uuid }, Note: { id: uuid } }
    about: { Invoice: { retention: 90d } }
`,
  );
});
