import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a session of a year is reported', () => {
  expectFindings(
    'security/session-too-long',
    `
architecture: 1
name: shop
identity: { methods: [session], session: 365d }
#                                        ^^^^ warning: A session lives up to 365d, longer than 30d.
`,
  );
});

test('30 days are accepted', () => {
  expectFindings(
    'security/session-too-long',
    `
architecture: 1
name: shop
identity: { methods: [session], session: 30d }
`,
  );
});
