import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a waiting state without a way out is reported', () => {
  expectFindings(
    'contracts/dead-end-state',
    `
architecture: 1
name: shop
contexts:
  booking:
    entities:
      Stay:
        id: uuid
        status: requested | payment_pending | booked
#       ^^^^^^ info: No command takes \`booking.Stay\` out of \`payment_pending\`.
    commands:
      requestStay: { creates: Stay }
      askForPayment: { on: Stay, from: [requested], to: payment_pending }
      bookStay: { on: Stay, from: [requested], to: booked }
`,
  );
});

test('ends of a life need no way out', () => {
  expectFindings(
    'contracts/dead-end-state',
    `
architecture: 1
name: shop
contexts:
  booking:
    entities: { Stay: { id: uuid, status: requested | booked | cancelled } }
    commands:
      requestStay: { creates: Stay }
      bookStay: { on: Stay, from: [requested], to: booked }
      cancelStay: { on: Stay, to: cancelled }
`,
  );
});
