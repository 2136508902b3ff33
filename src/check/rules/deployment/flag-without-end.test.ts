import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a release flag without an end is reported', () => {
  expectFindings(
    'deployment/flag-without-end',
    `
architecture: 1
name: shop
flags:
  new-checkout: {}
# ^^^^^^^^^^^^ info: Flag \`new-checkout\` (release) has no day on which it goes.
  blue-button: { kind: experiment }
# ^^^^^^^^^^^ info: Flag \`blue-button\` (experiment) has no day on which it goes.
`,
  );
});

test('an end, and flags that stay, are accepted', () => {
  expectFindings(
    'deployment/flag-without-end',
    `
architecture: 1
name: shop
flags:
  new-checkout: { until: 2027-03-31 }
  read-only-mode: { kind: operations }
  beta-users: { kind: permission }
`,
  );
});
