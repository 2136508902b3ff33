import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a restore that takes too long is reported', () => {
  expectFindings(
    'data/restore-above-rto',
    `
architecture: 1
name: shop
requirements: { rtoMin: 30 }
contexts:
  ordering:
    store: { engine: postgresql, backup: { every: 5m, restore: 4h } }
#                                                              ^^ error: Restoring \`postgresql\` takes 4h, longer than the recovery time objective of 30m.
    entities: { Order: { id: uuid } }
`,
  );
});

test('a restore in time, and an unknown time, are accepted', () => {
  expectFindings(
    'data/restore-above-rto',
    `
architecture: 1
name: shop
requirements: { rtoMin: 30 }
contexts:
  ordering:
    store: { engine: postgresql, backup: { every: 5m, restore: 30m } }
    entities: { Order: { id: uuid } }
  billing:
    store: { engine: mongodb, backup: { every: 5m } }
    entities: { Invoice: { id: uuid } }
`,
  );
});
