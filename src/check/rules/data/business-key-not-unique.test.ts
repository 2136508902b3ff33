import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('the number of the thing itself is reported', () => {
  expectFindings(
    'data/business-key-not-unique',
    `
architecture: 1
name: shop
contexts:
  billing:
    entities:
      Invoice: { id: uuid, invoiceNumber: text }
#                          ^^^^^^^^^^^^^ warning: \`billing.Invoice.invoiceNumber\` names one \`Invoice\`, but nothing keeps two from having the same.
      Product: { id: uuid, sku: text indexed }
#                          ^^^ warning: \`billing.Product.sku\` names one \`Product\`, but nothing keeps two from having the same.
`,
  );
});

test('unique numbers, numbers of other things, and numbers within a tenant are accepted', () => {
  expectFindings(
    'data/business-key-not-unique',
    `
architecture: 1
name: shop
contexts:
  billing:
    entities:
      Invoice: { id: uuid, invoiceNumber: text unique }
      Payment: { id: uuid, invoiceNumber: text, amount: money }
      Contract: { id: uuid, tenantId: uuid tenant, contractNumber: text }
      BookCopy: { id: uuid, isbn: text }
`,
  );
});
