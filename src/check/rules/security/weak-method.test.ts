import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('passwords in every request are reported', () => {
  expectFindings(
    'security/weak-method',
    `
architecture: 1
name: shop
identity: { methods: [oidc, basic] }
#                    ^^^^^^^^^^^^^ error: Callers may prove who they are with \`basic\`, which sends the password with every request.
`,
  );
});

test('tokens are accepted', () => {
  expectFindings(
    'security/weak-method',
    `
architecture: 1
name: shop
identity: { methods: [oidc, api-key] }
`,
  );
});
