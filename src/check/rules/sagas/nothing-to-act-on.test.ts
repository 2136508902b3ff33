import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

const SHOP = `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [ OrderPlaced ] }, cancelOrder: { on: Order }, confirmOrder: { on: Order } }
    events: { OrderPlaced: {} }
  payment:
    entities: { Payment: { id: uuid, status: pending | authorised | voided } }
    commands:
      startPayment: { creates: Payment }
      authorisePayment: { on: Payment, from: [ pending ], to: authorised }
      voidPayment: { on: Payment, from: [ pending, authorised ], to: voided }
`;

test('a step that works on something new which nobody creates is reported', () => {
  expectFindings(
    'sagas/nothing-to-act-on',
    `${SHOP}
flows:
  checkout:
    trigger: ordering.placeOrder
    saga:
      - { do: ordering.placeOrder, undo: ordering.cancelOrder }
      - { do: payment.authorisePayment, undo: payment.voidPayment }
      #       ^^^^^^^^^^^^^^^^^^^^^^^^ warning: \`payment.authorisePayment\` of saga \`checkout\` works on \`Payment\`, and no step before it creates one: \`payment.startPayment\` would.
      - { do: ordering.confirmOrder, pivot: true }
`,
  );
});

test('a creation that comes too late does not help', () => {
  expectFindings(
    'sagas/nothing-to-act-on',
    `${SHOP}
flows:
  checkout:
    saga:
      - { do: payment.authorisePayment, undo: payment.voidPayment }
      #       ^^^^^^^^^^^^^^^^^^^^^^^^ warning: \`payment.authorisePayment\` of saga \`checkout\` works on \`Payment\`, and no step before it creates one: \`payment.startPayment\` would.
      - { do: payment.startPayment, undo: payment.voidPayment }
      - { do: ordering.placeOrder, pivot: true }
`,
  );
});

test.each([
  [
    'a step before it',
    '',
    '{ do: payment.startPayment, undo: payment.voidPayment }, ',
    'ordering.placeOrder',
  ],
  ['what started the saga', '', '', 'payment.startPayment'],
])('%s may create it', (_by, _more, before, trigger) => {
  expectFindings(
    'sagas/nothing-to-act-on',
    `${SHOP}
flows:
  checkout:
    trigger: ${trigger}
    saga: [ ${before}{ do: payment.authorisePayment, undo: payment.voidPayment }, { do: ordering.placeOrder, pivot: true } ]
`,
  );
});

test('a policy that answers an earlier step may create it', () => {
  expectFindings(
    'sagas/nothing-to-act-on',
    `${SHOP}    on: { ordering.OrderPlaced: startPayment }
flows:
  checkout:
    saga:
      - { do: ordering.placeOrder, undo: ordering.cancelOrder }
      - { do: payment.authorisePayment, undo: payment.voidPayment }
      - { do: ordering.confirmOrder, pivot: true }
`,
  );
});

test('what stands there before is only held, and given back free', () => {
  expectFindings(
    'sagas/nothing-to-act-on',
    `
architecture: 1
name: rides
contexts:
  fleet:
    entities: { Vehicle: { id: uuid, status: available | taken } }
    commands:
      registerVehicle: { creates: Vehicle }
      takeVehicle: { on: Vehicle, from: [ available ], to: taken }
      freeVehicle: { on: Vehicle, from: [ taken ], to: available }
  rides: { entities: { Ride: { id: uuid } }, commands: { confirmRide: { creates: Ride } } }
flows:
  ride: { saga: [ { do: fleet.takeVehicle, undo: fleet.freeVehicle }, { do: rides.confirmRide, pivot: true } ] }
`,
  );
});
