import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an interface without a form of errors is reported', () => {
  expectFindings(
    'contracts/errors-without-form',
    `
architecture: 1
name: shop
contexts:
  ordering:
    api: { errors: none }
#                  ^^^^ warning: Errors of \`ordering\` have no form that clients can read.
`,
  );
});

test('a form of its own beside the standard one is reported', () => {
  expectFindings(
    'contracts/errors-without-form',
    `
architecture: 1
name: shop
contexts:
  ordering: {}
  billing:
    api: { errors: custom }
#                  ^^^^^^ warning: Errors of \`billing\` have a form of their own, 1 other context answers problem+json.
`,
  );
});

test('one form everywhere is accepted', () => {
  expectFindings(
    'contracts/errors-without-form',
    `
architecture: 1
name: shop
contexts:
  ordering: { api: { errors: custom } }
  billing: { api: { errors: custom } }
`,
  );
});
