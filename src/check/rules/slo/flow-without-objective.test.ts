import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a flow without an objective is reported', () => {
  expectFindings(
    'slo/flow-without-objective',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order } }
flows:
  checkout: { trigger: ordering.placeOrder, steps: [ordering.placeOrder] }
# ^^^^^^^^ warning: Flow \`checkout\`, which starts with \`ordering.placeOrder\`, has no objective.
`,
  );
});

test('flows of events, of machines, of little weight or with an objective are accepted', () => {
  expectFindings(
    'slo/flow-without-objective',
    `
architecture: 1
name: shop
roles: { meter: { kind: machine } }
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    events: { OrderPlaced: [id] }
    commands:
      placeOrder: { creates: Order, slo: { availability: 99.9% } }
      packOrder: { on: Order }
      readMeter: { on: Order, roles: [meter] }
flows:
  checkout: { trigger: ordering.placeOrder, steps: [ordering.placeOrder] }
  packing: { trigger: ordering.OrderPlaced, steps: [ordering.packOrder] }
  reading: { trigger: ordering.readMeter, steps: [ordering.readMeter] }
  tidying: { steps: [ordering.packOrder], critical: false }
  paying: { steps: [ordering.packOrder], slo: { p99: 1s } }
`,
  );
});
