import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an administrator without a second factor is reported', () => {
  expectFindings(
    'security/admin-without-mfa',
    `
architecture: 1
name: shop
roles:
  customer: {}
  manager: { kind: admin }
# ^^^^^^^ warning: \`manager\` is an administrator and needs no second factor.
identity: { methods: [oidc] }
`,
  );
});

test('a second factor, or passkeys, are accepted', () => {
  expectFindings(
    'security/admin-without-mfa',
    `
architecture: 1
name: shop
roles:
  manager: { kind: admin }
identity: { methods: [oidc], mfaFor: [manager] }
`,
  );
});

test('passkeys are two factors in one', () => {
  expectFindings(
    'security/admin-without-mfa',
    `
architecture: 1
name: shop
roles:
  manager: { kind: admin }
identity: { methods: [passkeys] }
`,
  );
});
