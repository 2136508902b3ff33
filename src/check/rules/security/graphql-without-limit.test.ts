import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('limits that limit nothing are reported', () => {
  expectFindings(
    'security/graphql-without-limit',
    `
architecture: 1
name: shop
contexts:
  catalogue: { api: { graphql: true, maxDepth: 50, maxCost: 1000000 } }
#                                              ^^ warning: GraphQL queries of \`catalogue\` may be 50 levels deep, more than 15 levels.
#                                                           ^^^^^^^ warning: A GraphQL query of \`catalogue\` may cost 1,000,000, and two lists within each other already hold 10,000 items.
`,
  );
});

test('no limit at all is reported', () => {
  expectFindings(
    'security/graphql-without-limit',
    `
architecture: 1
name: shop
contexts:
  catalogue: { api: { graphql: true, maxDepth: 0 } }
#                                              ^ warning: GraphQL queries of \`catalogue\` may be of any depth, more than 15 levels.
`,
  );
});

test('the defaults, and interfaces without GraphQL, are accepted', () => {
  expectFindings(
    'security/graphql-without-limit',
    `
architecture: 1
name: shop
contexts:
  catalogue: { api: { graphql: true } }
  ordering: { api: { maxDepth: 99 } }
`,
  );
});
