import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a store without backups is reported', () => {
  expectFindings(
    'data/store-without-backup',
    `
architecture: 1
name: shop
requirements: { rpoMin: 5 }
contexts:
  ordering:
    store: postgresql
#          ^^^^^^^^^^ error: \`postgresql\` of \`ordering\` has no backup, but at most 5m of data may be lost.
    entities: { Order: { id: uuid } }
`,
  );
});

test('contexts on the same engine are reported together', () => {
  expectFindings(
    'data/store-without-backup',
    `
architecture: 1
name: shop
requirements: { rpoMin: 5 }
contexts:
  ordering:
    store: { engine: postgresql }
#          ^^^^^^^^^^^^^^^^^^^^^^ error: \`postgresql\` of 2 contexts has no backup, but at most 5m of data may be lost.
    entities: { Order: { id: uuid } }
  billing:
    entities: { Invoice: { id: uuid } }
`,
  );
});

test('backups, stores that may be lost, and no requirement are accepted', () => {
  expectFindings(
    'data/store-without-backup',
    `
architecture: 1
name: shop
requirements: { rpoMin: 5 }
stores: { postgresql: { backup: { every: 5m } } }
contexts:
  ordering:
    entities: { Order: { id: uuid } }
  dashboard:
    store: { engine: redis, persistent: false }
    entities: { Tile: { id: uuid } }
`,
  );
});
