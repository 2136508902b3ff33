import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a token that lives for a day is reported', () => {
  expectFindings(
    'security/token-too-long',
    `
architecture: 1
name: shop
identity: { methods: [oidc], accessToken: 1d }
#                                         ^^ warning: A stolen access token works for up to 1d, longer than 1h.
`,
  );
});

test('an hour, and the default, are accepted', () => {
  expectFindings(
    'security/token-too-long',
    `
architecture: 1
name: shop
identity: { methods: [oidc], accessToken: 1h }
`,
  );
});
