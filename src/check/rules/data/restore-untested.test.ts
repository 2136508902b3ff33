import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('backups that nobody tries are reported', () => {
  expectFindings(
    'data/restore-untested',
    `
architecture: 1
name: shop
requirements: { rtoMin: 60 }
contexts:
  ordering:
    store: { engine: postgresql, backup: { every: 5m, tested: false } }
#                                                             ^^^^^ warning: Nobody tries to restore \`postgresql\`, although a recovery time of 1h is promised.
    entities: { Order: { id: uuid } }
`,
  );
});

test('backups that are silent about it are reported', () => {
  expectFindings(
    'data/restore-untested',
    `
architecture: 1
name: shop
requirements: { rpoMin: 5 }
contexts:
  ordering:
    store: { engine: postgresql, backup: { every: 5m } }
#                                        ^^^^^^^^^^^^^ warning: Nobody tries to restore \`postgresql\`, although a recovery point of 5m is promised.
    entities: { Order: { id: uuid } }
`,
  );
});

test('tried backups, and no promise, are accepted', () => {
  expectFindings(
    'data/restore-untested',
    `
architecture: 1
name: shop
requirements: { rtoMin: 60 }
contexts:
  ordering:
    store: { engine: postgresql, backup: { every: 5m, tested: true } }
    entities: { Order: { id: uuid } }
`,
  );
});
