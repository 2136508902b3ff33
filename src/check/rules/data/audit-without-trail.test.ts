import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a requirement that nothing serves is reported', () => {
  expectFindings(
    'data/audit-without-trail',
    `
architecture: 1
name: shop
requirements: { audit: true }
#                      ^^^^ error: It must be provable who did what, but no audit trail keeps it: 2 commands change data, 1 of them without an event.
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    events: { OrderPlaced: [id] }
    commands:
      placeOrder: { creates: Order, emits: [OrderPlaced] }
      changeOrder: { on: Order }
`,
  );
});

test('a context, an entity or event sourcing is a trail', () => {
  expectFindings(
    'data/audit-without-trail',
    `
architecture: 1
name: shop
requirements: { audit: true }
contexts:
  audit: { entities: { AuditEntry: { id: uuid } } }
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order } }
`,
  );
});

test('an event-sourced context remembers by itself', () => {
  expectFindings(
    'data/audit-without-trail',
    `
architecture: 1
name: shop
requirements: { audit: true }
contexts:
  ordering:
    eventSourced: true
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order } }
`,
  );
});
