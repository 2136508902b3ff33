import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a command that is answered from a cache is reported', () => {
  expectFindings(
    'breakers/fallback-does-not-fit',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: payments.capture, timeout: 1s, fallback: cache }
      #                                                ^^^^^ error: Command \`payments.capture\` changes something, but \`ordering\` takes an answer from a cache where it fails.
  payments:
    commands: { capture: { emits: [Captured] } }
    events: { Captured: [] }
`,
  );
});

test('a command that waits in a queue is accepted', () => {
  expectFindings(
    'breakers/fallback-does-not-fit',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: payments.capture, timeout: 1s, fallback: queue }]
  payments:
    commands: { capture: { emits: [Captured] } }
    events: { Captured: [] }
`,
  );
});

test('a question in a queue is reported', () => {
  expectFindings(
    'breakers/fallback-does-not-fit',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - to: catalogue.getProduct
        timeout: 1s
        fallback: { kind: queue }
        #                 ^^^^^ error: \`ordering\` waits for the answer to query \`catalogue.getProduct\`, but puts the question into a queue where it fails.
  catalogue:
    entities: { Product: { id: uuid } }
`,
  );
});

test('a calculation that happens to be a command may be remembered', () => {
  expectFindings(
    'breakers/fallback-does-not-fit',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: pricing.quote, timeout: 1s, fallback: cache }]
  pricing:
    commands: { quote: {} }
`,
  );
});
