import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('one zone against minutes is reported', () => {
  expectFindings(
    'deployment/single-zone-against-rto',
    `
architecture: 1
name: shop
requirements: { rtoMin: 15 }
deployment: { zones: 1 }
#                    ^ warning: The system stands in one zone of one region, but must be back 15m after that is lost.
`,
  );
});

test('two zones, two regions, or time to rebuild are accepted', () => {
  expectFindings(
    'deployment/single-zone-against-rto',
    `
architecture: 1
name: shop
requirements: { rtoMin: 15 }
deployment: { zones: 2 }
`,
  );
});

test('two regions are accepted', () => {
  expectFindings(
    'deployment/single-zone-against-rto',
    `
architecture: 1
name: shop
requirements: { rtoMin: 15 }
deployment: { zones: 1, topology: active-passive }
`,
  );
});
