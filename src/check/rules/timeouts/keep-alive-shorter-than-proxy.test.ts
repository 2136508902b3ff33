import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a service that closes connections before the gateway does is reported', () => {
  expectFindings(
    'timeouts/keep-alive-shorter-than-proxy',
    `
architecture: 1
name: shop
gateway: { technology: nginx, idleTimeout: 60s }
contexts:
  ordering: { commands: { placeOrder: {} } }
services:
  ordering: { contexts: [ordering], keepAlive: 5s }
  #                                            ^^ error: \`ordering\` closes idle connections after 5s, but the gateway goes on using them for 1m.
`,
  );
});

test('a service that keeps them longer is accepted', () => {
  expectFindings(
    'timeouts/keep-alive-shorter-than-proxy',
    `
architecture: 1
name: shop
gateway: { technology: nginx, idleTimeout: 60s }
contexts:
  ordering: { commands: { placeOrder: {} } }
services:
  ordering: { contexts: [ordering], keepAlive: 65s }
`,
  );
});

test('a service behind no route is left alone', () => {
  expectFindings(
    'timeouts/keep-alive-shorter-than-proxy',
    `
architecture: 1
name: shop
gateway: { technology: nginx, idleTimeout: 60s, routes: [{ path: /v1/orders, to: ordering }] }
contexts:
  ordering: { commands: { placeOrder: {} } }
  reports: { commands: { build: {} } }
services:
  ordering: { contexts: [ordering] }
  reports: { contexts: [reports], keepAlive: 5s }
`,
  );
});
