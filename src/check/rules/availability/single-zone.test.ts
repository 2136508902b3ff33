import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a deployment in one zone is reported once', () => {
  expectFindings(
    'availability/single-zone',
    `
architecture: 1
name: shop
deployment: { zones: 1 }
#                    ^ warning: The deployment uses 1 zone, and the objective of flow \`checkout\` is 99.95%: an outage of the zone may last 21.6 min a month.
contexts: { ordering: { commands: { placeOrder: {} } } }
flows: { checkout: { steps: [ordering.placeOrder], slo: { availability: 99.95% } } }
`,
  );
});

test('a service in one of several zones is reported itself', () => {
  expectFindings(
    'availability/single-zone',
    `
architecture: 1
name: shop
deployment: { zones: 3 }
services:
  front: { contexts: [ordering], replicas: 3, zones: 1 }
#                                                    ^ warning: \`front\` uses 1 zone, and the objective of flow \`checkout\` is 99.95%: an outage of the zone may last 21.6 min a month.
contexts: { ordering: { commands: { placeOrder: {} } } }
flows: { checkout: { steps: [ordering.placeOrder], slo: { availability: 99.95% } } }
`,
  );
});

test('without a tight objective one zone is fine, and regions are zones enough', () => {
  expectFindings(
    'availability/single-zone',
    `
architecture: 1
name: shop
deployment: { zones: 1 }
contexts: { ordering: { commands: { placeOrder: {} } } }
flows: { checkout: { steps: [ordering.placeOrder], slo: { availability: 99.5% } } }
`,
  );
});

test('several regions are spread enough', () => {
  expectFindings(
    'availability/single-zone',
    `
architecture: 1
name: shop
deployment: { zones: 1, regions: [eu-west, eu-north], topology: active-active }
contexts: { ordering: { commands: { placeOrder: {} } } }
flows: { checkout: { steps: [ordering.placeOrder], slo: { availability: 99.95% } } }
`,
  );
});
