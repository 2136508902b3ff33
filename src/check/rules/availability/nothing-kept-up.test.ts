import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a floor of none is reported', () => {
  expectFindings(
    'availability/nothing-kept-up',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 3, minAvailable: 0 }
#                                                           ^ warning: \`front\` is critical, and planned work may take all 3 of its replicas at once.
contexts: { ordering: {} }
`,
  );
});

test('a floor is fine, and a single replica cannot have one', () => {
  expectFindings(
    'availability/nothing-kept-up',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 3, minAvailable: 1 }
  back: { contexts: [stock], replicas: 1, minAvailable: 0 }
contexts: { ordering: {}, stock: {} }
`,
  );
});
