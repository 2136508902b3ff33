import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { utilisation } from '../../../util/queueing.ts';
import { queueOf } from '../../analysis/load.ts';

test('more work than slots is reported with the sum', () => {
  expectFindings(
    'capacity/overload-at-peak',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 2, concurrency: 16, serviceTime: 20ms, peakRps: 5000 }
  #                                        ^ error: \`front\` is overloaded at peak: 5,000 requests/s × 20ms keep 100 slots busy, and 2 replicas × 16 are 32 (ρ 3.13).
contexts: { ordering: {} }
`,
  );
});

test('the load of a flow reaches the services its calls lead to', () => {
  expectFindings(
    'capacity/overload-at-peak',
    `
architecture: 1
name: shop
style: microservices
services:
  pricing: { contexts: [prices], replicas: 1, concurrency: 4, serviceTime: 50ms }
  #                                        ^ error: \`pricing\` is overloaded at peak: 120 requests/s × 50ms keep 6 slots busy, and 1 replica × 4 are 4 (ρ 1.5).
contexts:
  ordering:
    commands: { placeOrder: {} }
    calls: [{ to: prices.getPrice, during: placeOrder, times: 3, timeout: 1s }]
  prices: { entities: { Price: { id: uuid } } }
flows: { checkout: { peakRps: 40, steps: [ordering.placeOrder] } }
`,
  );
});

test('enough slots, and services without figures, are silent', () => {
  expectFindings(
    'capacity/overload-at-peak',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 8, concurrency: 16, serviceTime: 20ms, peakRps: 3000 }
  back: { contexts: [stock], peakRps: 3000 }
contexts: { ordering: {}, stock: {} }
`,
  );
});

test('utilisation is λ · S / c', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 1, max: 10_000 }),
      (slots, rate, ms) => {
        const rho = (rate * ms) / 1_000 / slots;
        expect(utilisation(queueOf(slots, rate, ms)) / (rho || 1)).toBeCloseTo(rho ? 1 : 0, 9);
      },
    ),
  );
});
