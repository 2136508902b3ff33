import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a deadline longer than the gateway waits is reported', () => {
  expectFindings(
    'timeouts/deadline-beyond-gateway',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 30s }
contexts:
  reports:
    commands:
      buildReport: { deadline: 2m }
      #                        ^^ warning: \`reports.buildReport\` has a deadline of 2m, but the gateway ends requests after 30s.
`,
  );
});

test('long work that is polled is accepted', () => {
  expectFindings(
    'timeouts/deadline-beyond-gateway',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 30s }
contexts:
  reports:
    commands:
      buildReport: { deadline: 2m, long: true }
`,
  );
});

test('an operation behind no route is not bound by the gateway', () => {
  expectFindings(
    'timeouts/deadline-beyond-gateway',
    `
architecture: 1
name: shop
gateway: { technology: kong, timeout: 30s, routes: [{ path: /v1/orders, to: ordering }] }
contexts:
  ordering: { commands: { placeOrder: { deadline: 10s } } }
  reports: { commands: { buildReport: { deadline: 2m } } }
`,
  );
});
