import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('two modules that call each other are reported', () => {
  expectFindings(
    'structure/context-cycle',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    calls: [stock.reserve]
    #       ^^^^^^^^^^^^^ warning: Contexts of \`shop\` depend on each other in a circle: \`ordering\` waits for \`stock.reserve\`, \`stock\` waits for \`ordering.getOrder\`.
  stock: { commands: { reserve: {} }, calls: [ordering.getOrder] }
`,
  );
});

test('one direction is fine, and services are judged by another rule', () => {
  expectFindings(
    'structure/context-cycle',
    `
architecture: 1
name: shop
contexts:
  ordering: { entities: { Order: { id: uuid } }, calls: [stock.reserve] }
  stock: { commands: { reserve: {} } }
`,
  );
});
