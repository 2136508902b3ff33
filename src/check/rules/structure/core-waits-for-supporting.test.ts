import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a hard call of the core without a reason is reported', () => {
  expectFindings(
    'structure/core-waits-for-supporting',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    kind: core
    calls:
      - { to: labels.getLabel, timeout: 1s }
      #       ^^^^^^^^^^^^^^^ warning: Core context \`ordering\` stops where generic context \`labels\` does: its call to \`labels.getLabel\` has no fallback and no reason.
  labels: { kind: generic, entities: { Label: { id: uuid } } }
`,
  );
});

test('a fallback, a reason, one process, a command, or a core callee are fine', () => {
  expectFindings(
    'structure/core-waits-for-supporting',
    `
architecture: 1
name: shop
style: microservices
services: { front: { contexts: [ordering, prices] } }
contexts:
  ordering:
    kind: core
    calls:
      - { to: labels.getLabel, timeout: 1s, fallback: default }
      - { to: labels.listLabels, timeout: 1s, because: The parcel cannot leave without one. }
      - { to: stock.getItem, timeout: 1s }
      - prices.getPrice
      - { to: labels.orderLabel, timeout: 1s }
  labels: { kind: generic, entities: { Label: { id: uuid } }, commands: { orderLabel: { creates: Label } } }
  stock: { kind: core, entities: { Item: { id: uuid } } }
  prices: { entities: { Price: { id: uuid } } }
`,
  );
});
