import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an abusable command with nothing of its own is reported', () => {
  expectFindings(
    'security/abusable-without-control',
    `
architecture: 1
name: shop
contexts:
  tickets:
    entities: { Ticket: { id: uuid } }
    commands:
      buyTicket: { creates: Ticket, abusable: true }
#                                             ^^^^ warning: \`tickets.buyTicket\` is worth abusing and has no limit, policy or second factor of its own.
`,
  );
});

test('a limit, a policy or a second factor is a control', () => {
  expectFindings(
    'security/abusable-without-control',
    `
architecture: 1
name: shop
roles: { trader: {} }
identity: { methods: [oidc], mfaFor: [trader] }
access:
  one-per-person: { operations: [tickets.reserveTicket], when: the caller holds fewer than four }
contexts:
  tickets:
    entities: { Ticket: { id: uuid } }
    commands:
      buyTicket: { creates: Ticket, abusable: true, limit: 4/day per user }
      reserveTicket: { creates: Ticket, abusable: true }
      resellTicket: { creates: Ticket, abusable: true, roles: [trader] }
`,
  );
});
