import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('personal data in an event store is reported where a law is named', () => {
  expectFindings(
    'data/personal-in-event-store',
    `
architecture: 1
name: shop
requirements: { compliance: [gdpr] }
contexts:
  ordering:
    eventSourced: true
#                 ^^^^ warning: Events of \`ordering\` are never removed and hold \`Order.email\`, which \`gdpr\` lets people have erased.
    entities: { Order: { id: uuid, email: email personal } }
`,
  );
});

test('a way to forget, other data, and no law are accepted', () => {
  expectFindings(
    'data/personal-in-event-store',
    `
architecture: 1
name: shop
requirements: { compliance: [gdpr] }
patterns: [crypto-shredding]
contexts:
  ordering:
    eventSourced: true
    entities: { Order: { id: uuid, email: email personal } }
`,
  );
});

test('identities alone are accepted', () => {
  expectFindings(
    'data/personal-in-event-store',
    `
architecture: 1
name: shop
requirements: { compliance: [gdpr] }
contexts:
  ordering:
    eventSourced: true
    entities: { Order: { id: uuid, customerId: uuid owner } }
`,
  );
});
