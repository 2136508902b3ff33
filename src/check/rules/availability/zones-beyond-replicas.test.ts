import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('more zones than replicas are reported', () => {
  expectFindings(
    'availability/zones-beyond-replicas',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 2, zones: 3 }
#                                                    ^ warning: \`front\` is spread over 3 zones and has 2 replicas: 1 of them stands empty.
contexts: { ordering: {} }
`,
  );
});

test('as many replicas as zones are enough, and the default never has more zones', () => {
  expectFindings(
    'availability/zones-beyond-replicas',
    `
architecture: 1
name: shop
deployment: { zones: 3 }
services:
  front: { contexts: [ordering], replicas: 3, zones: 3 }
  back: { contexts: [stock], replicas: 2 }
contexts: { ordering: {}, stock: {} }
`,
  );
});
