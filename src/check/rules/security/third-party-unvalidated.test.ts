import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('unchecked answers of a third party are reported', () => {
  expectFindings(
    'security/third-party-unvalidated',
    `
architecture: 1
name: shop
externals:
  bank: { kind: third-party, validated: false }
#                                       ^^^^^ warning: Answers of \`bank\` are used unchecked.
`,
  );
});

test("checked answers, and systems of one's own, are accepted", () => {
  expectFindings(
    'security/third-party-unvalidated',
    `
architecture: 1
name: shop
externals:
  bank: { kind: third-party }
  archive: { kind: existing, validated: false }
`,
  );
});
