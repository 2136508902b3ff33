import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a maximum below the minimum is reported', () => {
  expectFindings(
    'capacity/autoscale-range-empty',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], autoscale: { min: 4, max: 2 } }
  #                                                        ^ error: \`front\` may have at most 2 and must have at least 4 replicas.
contexts: { ordering: {} }
`,
  );
});

test('full use is no target', () => {
  expectFindings(
    'capacity/autoscale-range-empty',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], autoscale: { min: 2, max: 8, target: 100% } }
  #                                                                   ^^^^ error: The autoscaler of \`front\` aims at 100% of its capacity, and adds a replica only when all are full.
contexts: { ordering: {} }
`,
  );
});

test('a range and a target are fine', () => {
  expectFindings(
    'capacity/autoscale-range-empty',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], autoscale: { min: 2, max: 8, target: 60% } }
contexts: { ordering: {} }
`,
  );
});
