import { expect, test } from 'vitest';
import { soundBlueprint } from '../../testing/fixtures/fixture-blueprint.ts';
import { eventAddresses } from './event-address.ts';

test('an address names context, entity, event and version, and belongs to one event', () => {
  const { contexts } = soundBlueprint(`
architecture: 1
name: shop
contexts:
  order-intake:
    entities: { Order: { id: uuid }, OrderLine: { id: uuid } }
    events:
      OrderPlaced: { of: Order, version: 2 }
      Placed: { of: Order, version: 2 }
      OrderLineAdded: { of: OrderLine }
      DayClosed: { fields: { day: date } }
`);
  expect(contexts.map((context) => [...eventAddresses(context).values()])).toEqual([
    [
      'order-intake.order.placed.v2',
      'order-intake.order.placed-2.v2',
      'order-intake.order-line.added.v1',
      'order-intake.order.day-closed.v1',
    ],
  ]);
});
