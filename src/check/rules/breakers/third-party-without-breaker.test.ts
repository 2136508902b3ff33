import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a third party without a breaker is reported', () => {
  expectFindings(
    'breakers/third-party-without-breaker',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s }
      #       ^^^^^^^^^^^^^^ warning: \`ordering\` calls \`bank.authorise\` of a third party without a breaker.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('a breaker is accepted', () => {
  expectFindings(
    'breakers/third-party-without-breaker',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 1s, breaker: true }]
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test("files that are fetched and systems of one's own need none", () => {
  expectFindings(
    'breakers/third-party-without-breaker',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.statement, timeout: 1m }
      - { to: erp.book, timeout: 1s }
externals:
  bank: { kind: third-party, protocol: file, operations: [statement] }
  erp: { kind: existing, operations: [book] }
`,
  );
});
