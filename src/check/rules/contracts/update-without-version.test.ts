import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an update without a version is reported', () => {
  expectFindings(
    'contracts/update-without-version',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, title: text } }
    commands:
      changeProduct: { on: Product, conditional: false }
#                                                ^^^^^ warning: \`catalogue.changeProduct\` overwrites \`Product\` without checking the version that its caller has read.
`,
  );
});

test('conditional updates, transitions and creations are accepted', () => {
  expectFindings(
    'contracts/update-without-version',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, title: text, status: draft | listed } }
    commands:
      addProduct: { creates: Product, conditional: false }
      changeProduct: { on: Product }
      listProduct: { on: Product, from: [draft], to: listed, conditional: false }
`,
  );
});

test('a command that takes nothing overwrites nothing of the caller', () => {
  expectFindings(
    'contracts/update-without-version',
    `
architecture: 1
name: shop
contexts:
  catalogue:
    entities: { Product: { id: uuid, title: text } }
    commands:
      recountViews: { on: Product, input: {}, conditional: false }
`,
  );
});
