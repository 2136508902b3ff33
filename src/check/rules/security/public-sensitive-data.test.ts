import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a public list with personal data is reported', () => {
  expectFindings(
    'security/public-sensitive-data',
    `
architecture: 1
name: shop
contexts:
  staff:
    entities: { Doctor: { id: uuid, name: text, homeAddress: text personal } }
    queries:
      listDoctors: { of: Doctor, public: true }
#     ^^^^^^^^^^^ warning: \`staff.listDoctors\` is open to everybody and returns \`Doctor\` with \`homeAddress\`.
`,
  );
});

test('public data without marks, and guarded data, are accepted', () => {
  expectFindings(
    'security/public-sensitive-data',
    `
architecture: 1
name: shop
contexts:
  staff:
    entities:
      Doctor: { id: uuid, name: text }
      Contract: { id: uuid, salary: money financial }
    queries:
      listDoctors: { of: Doctor, public: true }
      listContracts: { of: Contract }
`,
  );
});
