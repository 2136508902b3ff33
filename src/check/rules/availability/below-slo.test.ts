import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { redundant } from '../../analysis/availability.ts';

test('the product of hard parts is compared with the objective', () => {
  expectFindings(
    'availability/below-slo',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands: { placeOrder: {} }
    calls:
      - { to: bank.authorise, timeout: 1s }
      - { to: tax.quote, timeout: 1s }
externals:
  bank: { kind: third-party, operations: [authorise], availability: 99.95% }
  tax: { kind: third-party, operations: [quote], availability: 99.95% }
flows:
  checkout:
    steps: [ordering.placeOrder]
    slo: { availability: 99.95% }
    #                    ^^^^^^ error: The objective of flow \`checkout\` is 99.95% (21.6 min a month of failure), and its parts reach at most 99.9% (43.2 min a month): \`bank\` 99.95% × \`tax\` 99.95%.
`,
  );
});

test('replicas count as redundant, a service behind a fallback not at all', () => {
  expectFindings(
    'availability/below-slo',
    `
architecture: 1
name: shop
style: microservices
services:
  front: { contexts: [ordering], availability: 99%, replicas: 3 }
  ads: { contexts: [offers], availability: 90%, replicas: 1 }
contexts:
  ordering:
    commands: { placeOrder: {} }
    calls: [{ to: offers.getBanner, timeout: 1s, fallback: default }]
  offers: { entities: { Banner: { id: uuid } } }
flows:
  checkout: { steps: [ordering.placeOrder], slo: { availability: 99.99% } }
`,
  );
});

test('a service counts once, however often it takes part', () => {
  expectFindings(
    'availability/below-slo',
    `
architecture: 1
name: shop
style: microservices
services:
  front: { contexts: [ordering, stock], availability: 99.95%, replicas: 1 }
contexts:
  ordering: { commands: { placeOrder: {} }, calls: [stock.getItem] }
  stock: { entities: { Item: { id: uuid } } }
flows:
  checkout: { steps: [ordering.placeOrder, stock.getItem], slo: { availability: 99.95% } }
`,
  );
});

test('redundancy follows the formula of independent copies', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 6 }),
      (availability, copies) => {
        let allFail = 1;
        for (let n = 0; n < copies; n++) allFail *= 1 - availability;
        expect(redundant(availability, copies)).toBeCloseTo(1 - allFail, 12);
      },
    ),
  );
});
