import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a circle is reported once, with its way', () => {
  expectFindings(
    'security/role-cycle',
    `
architecture: 1
name: shop
roles:
  reader: { inherits: [editor] }
#                     ^^^^^^^^ error: Roles inherit in a circle: \`reader\` → \`editor\` → \`owner\` → \`reader\`.
  editor: { inherits: [owner] }
  owner: { inherits: [reader] }
`,
  );
});

test('a role that inherits from itself is reported', () => {
  expectFindings(
    'security/role-cycle',
    `
architecture: 1
name: shop
roles:
  reader: { inherits: [reader] }
#                     ^^^^^^^^ error: Roles inherit in a circle: \`reader\` → \`reader\`.
`,
  );
});

test('a diamond is no circle', () => {
  expectFindings(
    'security/role-cycle',
    `
architecture: 1
name: shop
roles:
  guest: {}
  reader: { inherits: [guest] }
  writer: { inherits: [guest] }
  editor: { inherits: [reader, writer] }
`,
  );
});
