import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('personal data without an end is reported where a law is named', () => {
  expectFindings(
    'data/personal-without-end',
    `
architecture: 1
name: shop
requirements: { compliance: [gdpr] }
contexts:
  customer:
    entities: { Customer: { id: uuid, email: email personal, phone: phone personal } }
#               ^^^^^^^^ warning: \`customer.Customer\` keeps \`email\` and \`phone\` without end: \`gdpr\` asks for a retention or a way to erase.
`,
  );
});

test('a retention or a command that erases is an end, also for what belongs to the erased', () => {
  expectFindings(
    'data/personal-without-end',
    `
architecture: 1
name: shop
requirements: { compliance: [GDPR] }
contexts:
  customer:
    entities:
      Customer: { id: uuid, email: email personal }
      Address: { id: uuid, customerId: ref Customer, street: text personal }
      Visit: { id: uuid, place: geo location }
      Product: { id: uuid, title: text }
    about: { Visit: { retention: 90d } }
    commands: { eraseCustomer: { on: Customer } }
`,
  );
});

test('without a law among the requirements nothing is asked', () => {
  expectFindings(
    'data/personal-without-end',
    `
architecture: 1
name: shop
contexts:
  customer:
    entities: { Customer: { id: uuid, email: email personal } }
`,
  );
});

test('of records that belong to each other only the first is reported', () => {
  expectFindings(
    'data/personal-without-end',
    `
architecture: 1
name: shop
requirements: { compliance: [gdpr] }
contexts:
  customer:
    entities:
      Customer: { id: uuid, email: email personal, home: ref Address }
#     ^^^^^^^^ warning: \`customer.Customer\` keeps \`email\` without end: \`gdpr\` asks for a retention or a way to erase.
      Address: { id: uuid, customerId: ref Customer, street: text personal }
`,
  );
});
