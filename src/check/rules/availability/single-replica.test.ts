import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('one replica behind a tight flow is reported at the service', () => {
  expectFindings(
    'availability/single-replica',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 1 }
#                                          ^ error: \`front\` runs as 1 replica, and the objective of flow \`checkout\` is 99.9%: 43.2 min a month for every restart, release and broken machine.
contexts:
  ordering: { commands: { placeOrder: {} } }
flows:
  checkout: { steps: [ordering.placeOrder], slo: { availability: 99.9% } }
`,
  );
});

test('the availability required of the whole counts for critical services', () => {
  expectFindings(
    'availability/single-replica',
    `
architecture: 1
name: shop
requirements: { availability: 99.95% }
services:
  front: { contexts: [ordering], autoscale: { min: 1, max: 4 } }
  #                                                ^ error: \`front\` runs as 1 replica, and the objective of the system is 99.95%: 21.6 min a month for every restart, release and broken machine.
  night: { contexts: [reports], replicas: 1, critical: false }
contexts:
  ordering: { commands: { placeOrder: {} } }
  reports: {}
`,
  );
});

test('a loose objective may live with one', () => {
  expectFindings(
    'availability/single-replica',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 1 }
contexts:
  ordering: { commands: { placeOrder: {} } }
flows:
  checkout: { steps: [ordering.placeOrder], slo: { availability: 99.5% } }
`,
  );
});

test('functions have no replicas', () => {
  expectFindings(
    'availability/single-replica',
    `
architecture: 1
name: shop
style: serverless
requirements: { availability: 99.95% }
services:
  front: { contexts: [ordering], replicas: 1 }
contexts: { ordering: {} }
`,
  );
});
