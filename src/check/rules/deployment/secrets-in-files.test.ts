import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('secrets in the repository are reported', () => {
  expectFindings(
    'deployment/secrets-in-files',
    `
architecture: 1
name: shop
deployment: { secrets: git }
#                      ^^^ error: Secrets come from \`git\`, where everybody who sees the code or the image sees them.
`,
  );
});

test('the environment, the default, and stores of secrets are accepted', () => {
  expectFindings(
    'deployment/secrets-in-files',
    `
architecture: 1
name: shop
deployment: { secrets: vault }
`,
  );
});
