import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a list that asks for each of its items is reported', () => {
  expectFindings(
    'structure/list-composed-one-by-one',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    queries:
      listOrders: { of: Order, composes: [customer.getCustomer] }
      #                                  ^^^^^^^^^^^^^^^^^^^^^^ warning: \`ordering.listOrders\` returns up to 100 items and asks \`customer.getCustomer\` for each of them: up to 101 requests for one.
  customer: { entities: { Customer: { id: uuid } } }
`,
  );
});

test('one item, a list in turn, and one process are fine', () => {
  expectFindings(
    'structure/list-composed-one-by-one',
    `
architecture: 1
name: shop
style: microservices
services: { front: { contexts: [ordering, price] } }
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    queries:
      getOrder: { of: Order, one: true, composes: [customer.getCustomer] }
      listOrders: { of: Order, composes: [customer.listCustomers, price.getPrice] }
  customer: { entities: { Customer: { id: uuid } } }
  price: { entities: { Price: { id: uuid } } }
`,
  );
});
