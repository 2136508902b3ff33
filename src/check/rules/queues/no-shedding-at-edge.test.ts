import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a way in that turns nobody away is reported', () => {
  expectFindings(
    'queues/no-shedding-at-edge',
    `
architecture: 1
name: shop
gateway: { technology: nginx, sheds: false }
#                                    ^^^^^ warning: The gateway neither sheds load nor limits it, and behind it \`ordering\` sheds none.
contexts:
  ordering: { commands: { placeOrder: {} } }
services:
  ordering: { contexts: [ordering], sheds: false }
`,
  );
});

test('a limit at the gateway is accepted', () => {
  expectFindings(
    'queues/no-shedding-at-edge',
    `
architecture: 1
name: shop
gateway: { technology: nginx, sheds: false, limits: [600/minute per client] }
contexts:
  ordering: { commands: { placeOrder: {} } }
services:
  ordering: { contexts: [ordering], sheds: false }
`,
  );
});

test('services that shed for themselves are accepted', () => {
  expectFindings(
    'queues/no-shedding-at-edge',
    `
architecture: 1
name: shop
gateway: { technology: nginx, sheds: false }
contexts:
  ordering: { commands: { placeOrder: {} } }
`,
  );
});
