import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a service that is nearly full is reported where it promises a time', () => {
  expectFindings(
    'capacity/little-headroom',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 7, concurrency: 16, serviceTime: 20ms, peakRps: 5000 }
  #                                        ^ warning: \`front\` is 89% busy at peak (5,000 requests/s × 20ms keep 100 of 112 slots busy), and flow \`checkout\` promises a time.
contexts: { ordering: { commands: { placeOrder: {} } } }
flows: { checkout: { steps: [ordering.placeOrder], slo: { p99: 300ms } } }
`,
  );
});

test('without a promise of time it may be full', () => {
  expectFindings(
    'capacity/little-headroom',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 7, concurrency: 16, serviceTime: 20ms, peakRps: 5000 }
contexts: { ordering: { commands: { placeOrder: {} } } }
flows: { checkout: { steps: [ordering.placeOrder], slo: { availability: 99% } } }
`,
  );
});

test('70 % is fine', () => {
  expectFindings(
    'capacity/little-headroom',
    `
architecture: 1
name: shop
requirements: { p99Ms: 300 }
services:
  front: { contexts: [ordering], replicas: 10, concurrency: 10, serviceTime: 20ms, peakRps: 3500 }
contexts: { ordering: {} }
`,
  );
});
