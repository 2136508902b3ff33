import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a plan below the requirement is reported', () => {
  expectFindings(
    'capacity/planned-below-required',
    `
architecture: 1
name: shop
requirements: { peakRps: 5000 }
services:
  front: { contexts: [ordering], peakRps: 2000 }
  #                                       ^^^^ warning: 5,000 requests/s are required at peak, and all services together are planned for 2,500 requests/s.
  back: { contexts: [stock], peakRps: 500 }
contexts: { ordering: {}, stock: {} }
`,
  );
});

test('a service without a figure leaves the sum open', () => {
  expectFindings(
    'capacity/planned-below-required',
    `
architecture: 1
name: shop
requirements: { peakRps: 5000 }
services:
  front: { contexts: [ordering], peakRps: 2000 }
  back: { contexts: [stock] }
contexts: { ordering: {}, stock: {} }
`,
  );
});

test('a plan that adds up is fine', () => {
  expectFindings(
    'capacity/planned-below-required',
    `
architecture: 1
name: shop
requirements: { peakRps: 5000 }
services:
  front: { contexts: [ordering], peakRps: 4000 }
  back: { contexts: [stock], peakRps: 2000 }
contexts: { ordering: {}, stock: {} }
`,
  );
});
