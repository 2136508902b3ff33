import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('as many as there are is reported', () => {
  expectFindings(
    'availability/maintenance-blocked',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 3, minAvailable: 3 }
#                                                           ^ warning: \`front\` must keep 3 replicas up and has 3: no machine it runs on can be drained.
contexts: { ordering: {} }
`,
  );
});

test('an autoscaler may go below what must stay up', () => {
  expectFindings(
    'availability/maintenance-blocked',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 6, minAvailable: 4, autoscale: { min: 2, max: 8 } }
#                                                           ^ warning: \`front\` must keep 4 replicas up and has 2: no machine it runs on can be drained.
contexts: { ordering: {} }
`,
  );
});

test('one less is fine, and so is the default', () => {
  expectFindings(
    'availability/maintenance-blocked',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 3, minAvailable: 2 }
  back: { contexts: [stock], replicas: 1 }
contexts: { ordering: {}, stock: {} }
`,
  );
});
