import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('refresh tokens that stay good are reported', () => {
  expectFindings(
    'security/refresh-without-rotation',
    `
architecture: 1
name: shop
identity: { methods: [oidc], refreshRotation: false }
#                                             ^^^^^ warning: A refresh token can be used again, so a stolen one is never noticed.
`,
  );
});

test('rotation, and methods without refresh tokens, are accepted', () => {
  expectFindings(
    'security/refresh-without-rotation',
    `
architecture: 1
name: shop
identity: { methods: [session], refreshRotation: false }
`,
  );
});
