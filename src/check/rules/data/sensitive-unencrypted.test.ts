import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('plain personal data is reported', () => {
  expectFindings(
    'data/sensitive-unencrypted',
    `
architecture: 1
name: shop
contexts:
  customer:
    store: { engine: postgresql, encrypted: false }
#                                           ^^^^^ error: \`postgresql\` of \`customer\` holds \`Customer.email\` unencrypted.
    entities: { Customer: { id: uuid, email: email personal } }
`,
  );
});

test('the law is named where there is one', () => {
  expectFindings(
    'data/sensitive-unencrypted',
    `
architecture: 1
name: shop
requirements: { compliance: [hipaa] }
contexts:
  records:
    store: { engine: postgresql, encrypted: false }
#                                           ^^^^^ error: \`postgresql\` of \`records\` holds \`Finding.text\` unencrypted, under \`hipaa\`.
    entities: { Finding: { id: uuid, text: text health } }
`,
  );
});

test('encrypted stores, and data that harms nobody, are accepted', () => {
  expectFindings(
    'data/sensitive-unencrypted',
    `
architecture: 1
name: shop
contexts:
  customer:
    entities: { Customer: { id: uuid, email: email personal } }
  catalogue:
    store: { engine: postgresql, encrypted: false }
    entities: { Product: { id: uuid, title: text } }
`,
  );
});
