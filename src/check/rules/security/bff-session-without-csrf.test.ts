import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a session without protection is reported', () => {
  expectFindings(
    'security/bff-session-without-csrf',
    `
architecture: 1
name: shop
bffs:
  web: { clients: [browser], session: true, csrf: false }
#                                                 ^^^^^ error: \`web\` trusts its session cookie, which browsers also send with requests of other sites.
`,
  );
});

test('protection, and clients without cookies, are accepted', () => {
  expectFindings(
    'security/bff-session-without-csrf',
    `
architecture: 1
name: shop
bffs:
  web: { clients: [browser], session: true }
  app: { clients: [ios], csrf: false }
`,
  );
});
