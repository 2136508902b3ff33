import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a retention that ends with the outage is reported', () => {
  expectFindings(
    'events/retention-below-outage',
    `
architecture: 1
name: shop
broker: { technology: kafka, retention: 1d, outage: 2d }
#                                       ^^ warning: Messages are kept for 1d, and an outage of 2d must be survived, with what has piled up still to be worked off.
contexts: { ordering: {} }
`,
  );
});

test('an event with a shorter life of its own is reported itself', () => {
  expectFindings(
    'events/retention-below-outage',
    `
architecture: 1
name: shop
broker: { technology: kafka, outage: 2d }
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    events:
      OrderPlaced: { retention: 6h }
      #                         ^^ warning: \`OrderPlaced\` is kept for 6h, and an outage of 2d must be survived.
`,
  );
});

test('a longer retention is fine, and so is no stated outage', () => {
  expectFindings(
    'events/retention-below-outage',
    `
architecture: 1
name: shop
broker: { technology: kafka, retention: 7d, outage: 2d }
contexts: { ordering: {} }
`,
  );
});
