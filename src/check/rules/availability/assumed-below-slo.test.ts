import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('assumed figures are multiplied with stated ones, databases too', () => {
  expectFindings(
    'availability/assumed-below-slo',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order } }
services:
  shop: { contexts: [ordering], replicas: 2, availability: 99.5% }
stores:
  postgresql: { replicas: 2, availability: { value: 99.95%, assumed: what such servers promise } }
flows:
  checkout:
    steps: [ordering.placeOrder]
    slo: { availability: 99.99% }
    #                    ^^^^^^ warning: The objective of flow \`checkout\` is 99.99% (4.32 min a month of failure), and with what is assumed of \`shop/postgresql\` 99.95% its parts reach 99.9475% (22.7 min a month).
`,
  );
});

test('what is stated and too low is not said again, and a fallback keeps a part out', () => {
  expectFindings(
    'availability/assumed-below-slo',
    `
architecture: 1
name: shop
contexts:
  ordering:
    commands: { placeOrder: {}, quoteTax: {} }
    calls:
      - { to: bank.authorise, timeout: 1s, during: placeOrder }
      - { to: tax.quote, timeout: 1s, during: quoteTax, fallback: degrade }
externals:
  bank: { kind: third-party, operations: [authorise], availability: 99% }
  tax: { kind: third-party, operations: [quote], availability: { value: 99%, assumed: nobody knows } }
flows:
  checkout: { steps: [ordering.placeOrder], slo: { availability: 99.9% } }
  quote: { steps: [ordering.quoteTax], slo: { availability: 99.9% } }
`,
  );
});

test('on one machine replicas fail together, and its database fails with it', () => {
  expectFindings(
    'availability/assumed-below-slo',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order } }
services:
  shop: { contexts: [ordering], replicas: 3, availability: { value: 99.5%, assumed: one machine } }
stores:
  postgresql: { availability: { value: 99.5%, assumed: the same machine } }
deployment: { target: single-host, zones: 1 }
flows:
  checkout: { steps: [ordering.placeOrder], slo: { availability: 99.5% } }
  payout:
    steps: [ordering.placeOrder]
    slo: { availability: 99.9% }
    #                    ^^^^^ warning: The objective of flow \`payout\` is 99.9% (43.2 min a month of failure), and with what is assumed of \`shop\` with 3 replicas 99.5% its parts reach 99.5% (3.6 h a month).
`,
  );
});
