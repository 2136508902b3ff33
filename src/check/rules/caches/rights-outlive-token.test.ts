import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('rights that outlive the token are reported', () => {
  expectFindings(
    'caches/rights-outlive-token',
    `
architecture: 1
name: shop
identity: { methods: [oidc], accessToken: 10m }
contexts:
  accounts:
    entities: { Permission: { id: uuid } }
    caches:
      permissions: { of: listPermissions, ttl: 1h }
      #                                        ^^ warning: Cache \`permissions\` gives \`accounts.listPermissions\` up to 1h after a right was taken away, but access tokens end after 10m.
`,
  );
});

test('a shorter life is accepted', () => {
  expectFindings(
    'caches/rights-outlive-token',
    `
architecture: 1
name: shop
identity: { methods: [oidc], accessToken: 10m }
contexts:
  accounts:
    entities: { Permission: { id: uuid } }
    caches: { permissions: { of: listPermissions, ttl: 5m } }
`,
  );
});

test('so are events that drop what has changed, and caches of other things', () => {
  expectFindings(
    'caches/rights-outlive-token',
    `
architecture: 1
name: shop
identity: { methods: [oidc], accessToken: 10m }
contexts:
  accounts:
    entities: { Permission: { id: uuid }, Address: { id: uuid } }
    commands: { revoke: { on: Permission, emits: [PermissionRevoked] } }
    events: { PermissionRevoked: { of: Permission } }
    caches:
      permissions: { of: listPermissions, ttl: 1h, invalidatedBy: [PermissionRevoked] }
      addresses: { of: listAddresses, ttl: 1d }
`,
  );
});
