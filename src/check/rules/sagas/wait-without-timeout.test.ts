import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('steps over a network without any limit are reported once for the saga', () => {
  expectFindings(
    'sagas/wait-without-timeout',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering: { commands: { open: {}, confirm: {} } }
  payment: { commands: { charge: {}, void: {} } }
  shipping: { commands: { ship: {} } }
flows:
  checkout:
    trigger: ordering.open
    saga:
      - { do: payment.charge, undo: payment.void }
      #       ^^^^^^^^^^^^^^ warning: Saga \`checkout\` waits for \`payment.charge\` and \`shipping.ship\` without a limit: where an answer is lost, it never ends.
      - { do: ordering.confirm, pivot: true }
      - shipping.ship
`,
  );
});

test('a limit of the saga, of a step or of the call is enough', () => {
  expectFindings(
    'sagas/wait-without-timeout',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    commands: { open: {} }
    calls: [{ to: payment.charge, timeout: 1s }]
  payment: { commands: { charge: {}, void: {} } }
flows:
  whole: { timeout: 1m, trigger: ordering.open, saga: [{ do: payment.charge, pivot: true }] }
  single: { trigger: ordering.open, saga: [{ do: payment.charge, pivot: true, timeout: 2s }] }
  called: { trigger: ordering.open, saga: [{ do: payment.charge, pivot: true }] }
`,
  );
});

test('in one process no answer is lost, unless it is a message', () => {
  expectFindings(
    'sagas/wait-without-timeout',
    `
architecture: 1
name: shop
contexts:
  ordering: { commands: { open: {} } }
  payment: { commands: { charge: {} } }
flows:
  direct: { trigger: ordering.open, saga: [{ do: payment.charge, pivot: true }] }
  queued:
    trigger: ordering.open
    saga:
      - { do: payment.charge, pivot: true, async: true }
      #       ^^^^^^^^^^^^^^ warning: Saga \`queued\` waits for \`payment.charge\` without a limit: where an answer is lost, it never ends.
`,
  );
});
