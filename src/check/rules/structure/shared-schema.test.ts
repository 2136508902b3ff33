import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('the second context in a schema is reported', () => {
  expectFindings(
    'structure/shared-schema',
    `
architecture: 1
name: shop
contexts:
  ordering: { store: { engine: postgresql, schema: sales }, entities: { Order: { id: uuid } } }
  billing:
    store: { engine: postgresql, schema: sales }
    #                                    ^^^^^ error: \`billing\` and \`ordering\` keep their data in the same postgresql schema \`sales\`.
    entities: { Invoice: { id: uuid } }
`,
  );
});

test('one server with a schema for each is fine', () => {
  expectFindings(
    'structure/shared-schema',
    `
architecture: 1
name: shop
contexts:
  ordering: { store: postgresql, entities: { Order: { id: uuid } } }
  billing: { store: postgresql, entities: { Invoice: { id: uuid } } }
`,
  );
});
