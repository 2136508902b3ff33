import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('the replicas of the other zones must carry the peak', () => {
  expectFindings(
    'capacity/overload-without-a-zone',
    `
architecture: 1
name: shop
requirements: { availability: 99.95% }
deployment: { zones: 3 }
services:
  front: { contexts: [ordering], replicas: 3, concurrency: 50, serviceTime: 20ms, peakRps: 6000 }
  #                                        ^ error: \`front\` does not survive the loss of one of its 3 zones at peak: 6,000 requests/s × 20ms keep 120 slots busy, and 2 replicas × 50 are left (ρ 0.8 becomes 1.2). The objective of the system is 99.95%.
contexts: { ordering: {} }
`,
  );
});

test('four replicas over three zones lose two at worst', () => {
  expectFindings(
    'capacity/overload-without-a-zone',
    `
architecture: 1
name: shop
requirements: { availability: 99.95% }
deployment: { zones: 3 }
services:
  front: { contexts: [ordering], replicas: 4, concurrency: 50, serviceTime: 20ms, peakRps: 4900 }
contexts: { ordering: {} }
`,
  );
});

test('a loose objective may go down with a zone', () => {
  expectFindings(
    'capacity/overload-without-a-zone',
    `
architecture: 1
name: shop
requirements: { availability: 99% }
deployment: { zones: 2 }
services:
  front: { contexts: [ordering], replicas: 2, concurrency: 50, serviceTime: 20ms, peakRps: 4900 }
contexts: { ordering: {} }
`,
  );
});
