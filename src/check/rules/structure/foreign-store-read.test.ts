import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('readers of a store are reported', () => {
  expectFindings(
    'structure/foreign-store-read',
    `
architecture: 1
name: shop
contexts:
  ordering:
    store: { engine: postgresql, readBy: [reports] }
    #                                    ^^^^^^^^^ warning: \`reports\` reads the store of \`ordering\` directly: no column of \`ordering\` can change without it.
    entities: { Order: { id: uuid } }
  reports: {}
`,
  );
});

test('SQL to another context goes past its interface, SQL to an external database does not', () => {
  expectFindings(
    'structure/foreign-store-read',
    `
architecture: 1
name: shop
contexts:
  ordering: { entities: { Order: { id: uuid } } }
  reports:
    calls:
      - { to: ordering.listOrders, protocol: sql, timeout: 1s }
      #                                      ^^^ warning: \`reports\` asks \`ordering.listOrders\` by SQL, past the interface of \`ordering\`.
      - { to: warehouse.query, timeout: 1s }
externals: { warehouse: { kind: existing, protocol: sql, operations: [query] } }
`,
  );
});
