import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a minor version in the path is reported', () => {
  expectFindings(
    'contracts/minor-version-in-path',
    `
architecture: 1
name: shop
contexts:
  ordering: { api: { rest: v1.2 } }
#                          ^^^^ info: Paths of \`ordering\` carry \`v1.2\`, which changes with compatible releases.
  billing: { api: { rest: { version: 2.0.1 } } }
#                                    ^^^^^ info: Paths of \`billing\` carry \`2.0.1\`, which changes with compatible releases.
`,
  );
});

test('major versions, dates and headers are accepted', () => {
  expectFindings(
    'contracts/minor-version-in-path',
    `
architecture: 1
name: shop
contexts:
  ordering: { api: { rest: v2 } }
  billing: { api: { rest: 2026-11-01 } }
  shipping: { api: { rest: v1.2, versioning: header } }
`,
  );
});
