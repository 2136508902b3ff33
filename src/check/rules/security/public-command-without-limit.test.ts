import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a public command without a limit is reported', () => {
  expectFindings(
    'security/public-command-without-limit',
    `
architecture: 1
name: shop
contexts:
  accounts:
    entities: { Account: { id: uuid } }
    commands:
      openAccount: { creates: Account, public: true }
#                                              ^^^^ warning: \`accounts.openAccount\` is open to everybody and has no limit.
`,
  );
});

test('a limit per user does not hold callers without identity', () => {
  expectFindings(
    'security/public-command-without-limit',
    `
architecture: 1
name: shop
gateway: { technology: kong, limits: [600/minute per user] }
contexts:
  accounts:
    entities: { Account: { id: uuid } }
    commands:
      openAccount: { creates: Account, public: true, limit: 5/minute per user }
#                                              ^^^^ warning: \`accounts.openAccount\` is open to everybody and has only a limit per \`user\`, which callers without identity do not have.
`,
  );
});

test('a limit per address, on the command or at the edge, is accepted', () => {
  expectFindings(
    'security/public-command-without-limit',
    `
architecture: 1
name: shop
gateway: { technology: kong, limits: [600/minute per ip] }
contexts:
  accounts:
    entities: { Account: { id: uuid } }
    commands:
      openAccount: { creates: Account, public: true }
`,
  );
});

test('what is worth abusing is told once, as `security/abusable-without-control`', () => {
  expectFindings(
    'security/public-command-without-limit',
    `
architecture: 1
name: shop
contexts:
  accounts:
    entities: { Account: { id: uuid } }
    commands:
      openAccount: { creates: Account, public: true, abusable: true }
`,
  );
});
