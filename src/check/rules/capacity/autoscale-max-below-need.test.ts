import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a maximum under the need is reported', () => {
  expectFindings(
    'capacity/autoscale-max-below-need',
    `
architecture: 1
name: shop
services:
  front:
    contexts: [ordering]
    concurrency: 16
    serviceTime: 20ms
    peakRps: 5000
    autoscale: { min: 2, max: 6 }
    #                         ^ error: \`front\` is overloaded at peak, even at its largest: 5,000 requests/s × 20ms keep 100 slots busy, and 6 replicas × 16 are 96 (ρ 1.04).
contexts: { ordering: {} }
`,
  );
});

test('a maximum over the need is fine', () => {
  expectFindings(
    'capacity/autoscale-max-below-need',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], concurrency: 16, serviceTime: 20ms, peakRps: 5000, autoscale: { min: 2, max: 11 } }
contexts: { ordering: {} }
`,
  );
});
