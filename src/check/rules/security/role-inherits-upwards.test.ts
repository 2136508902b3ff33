import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a user who inherits from an administrator is reported', () => {
  expectFindings(
    'security/role-inherits-upwards',
    `
architecture: 1
name: shop
roles:
  customer: { inherits: [manager] }
#                       ^^^^^^^^^ error: \`customer\` (user) has every right of \`manager\` (admin).
  manager: { kind: admin }
`,
  );
});

test('an administrator who inherits from a user is accepted', () => {
  expectFindings(
    'security/role-inherits-upwards',
    `
architecture: 1
name: shop
roles:
  customer: {}
  clerk: { kind: staff, inherits: [customer] }
  manager: { kind: admin, inherits: [clerk] }
`,
  );
});
