import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('reactions that go round are reported with the way', () => {
  expectFindings(
    'events/policy-loop',
    `
architecture: 1
name: shop
contexts:
  stock:
    entities: { Item: { id: uuid, level: int } }
    commands: { adjust: { on: Item, emits: [StockAdjusted] } }
    events: { StockAdjusted: [id] }
    on:
      price.PriceChanged: adjust
#     ^^^^^^^^^^^^^^^^^^ error: Reactions to \`price.PriceChanged\` go round without an end: \`price.PriceChanged\` → \`stock.adjust\` → \`stock.StockAdjusted\` → \`price.recompute\` → \`price.PriceChanged\`.
  price:
    entities: { Price: { id: uuid, amount: money } }
    commands: { recompute: { on: Price, emits: [PriceChanged] } }
    events: { PriceChanged: [id] }
    on: { stock.StockAdjusted: recompute }
`,
  );
});

test('a transition that cannot happen twice ends the circle', () => {
  expectFindings(
    'events/policy-loop',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid, status: open | paid } }
    commands: { pay: { on: Order, from: [open], to: paid, emits: [OrderPaid] } }
    events: { OrderPaid: [id] }
    on: { bank.MoneyMoved: pay }
  bank:
    entities: { Transfer: { id: uuid } }
    commands: { move: { creates: Transfer, emits: [MoneyMoved] } }
    events: { MoneyMoved: [id] }
    on: { ordering.OrderPaid: move }
`,
  );
});

test('a chain is no circle', () => {
  expectFindings(
    'events/policy-loop',
    `
architecture: 1
name: shop
contexts:
  a: { commands: { go: { emits: [AMoved] } }, entities: { X: { id: uuid } }, events: { AMoved: [id] } }
  b: { commands: { go: { emits: [BMoved] } }, entities: { X: { id: uuid } }, events: { BMoved: [id] }, on: { a.AMoved: go } }
  c: { commands: { go: {} }, on: { b.BMoved: go } }
`,
  );
});
