import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a password and a key in descriptions are reported', () => {
  expectFindings(
    'security/secret-in-text',
    `
architecture: 1
name: shop
purpose: The database is reached with password=Xk29-vutQ81
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The text contains what looks like a password, key or token.
contexts:
  ordering: { purpose: Uses AKIAIOSFODNN7EXAMPLE to store receipts }
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The text contains an AWS access key.
`,
  );
});

test('a token in an address is reported', () => {
  expectFindings(
    'security/secret-in-text',
    `
architecture: 1
name: shop
requirements:
  integrations: { value: [ledger], quote: the ledger at postgres://app:s3cr3tPw9@db/ledger }
#                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The text contains an address with a password.
`,
  );
});

test('words about secrets are no secrets', () => {
  expectFindings(
    'security/secret-in-text',
    `
architecture: 1
name: shop
purpose: Users may reset their password; a token is sent by mail. Passwords are hashed with argon2id.
contexts:
  ordering: { purpose: 'password: required, secret: rotated every 90 days, token: <your-token>' }
  ledger: { purpose: Image sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 at https://db.example/x }
`,
  );
});
