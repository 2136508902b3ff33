import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('people with nothing but a key are reported', () => {
  expectFindings(
    'security/keys-for-people',
    `
architecture: 1
name: shop
roles: { customer: {}, clerk: { kind: staff } }
identity: { methods: [api-key] }
#                    ^^^^^^^^^ warning: Roles \`customer\` and \`clerk\` are for people, but \`api-key\` is the only way to prove who one is.
`,
  );
});

test('one role is told in the singular', () => {
  expectFindings(
    'security/keys-for-people',
    `
architecture: 1
name: shop
roles: { customer: {} }
identity: { methods: [api-key] }
#                    ^^^^^^^^^ warning: Role \`customer\` is for people, but \`api-key\` is the only way to prove who one is.
`,
  );
});

test('keys for machines are accepted', () => {
  expectFindings(
    'security/keys-for-people',
    `
architecture: 1
name: shop
roles: { partner: { kind: machine } }
identity: { methods: [api-key] }
`,
  );
});
