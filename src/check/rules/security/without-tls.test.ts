import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a plain gateway and a plain third party are reported', () => {
  expectFindings(
    'security/without-tls',
    `
architecture: 1
name: shop
gateway: { technology: nginx, tls: false }
#                                  ^^^^^ error: The gateway \`nginx\` speaks plain HTTP.
externals:
  bank: { kind: third-party, tls: false }
#                                 ^^^^^ error: Calls to \`bank\` leave the house unencrypted.
`,
  );
});

test('encryption, and old systems inside the house, are accepted', () => {
  expectFindings(
    'security/without-tls',
    `
architecture: 1
name: shop
gateway: { technology: nginx }
externals:
  bank: { kind: third-party }
  mainframe: { kind: legacy, tls: false }
`,
  );
});
