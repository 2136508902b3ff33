import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('owners that do not exist are reported', () => {
  expectFindings(
    'deployment/more-owners-than-teams',
    `
architecture: 1
name: shop
requirements: { teamCount: 2 }
#                          ^ warning: There are 2 teams, but 3 own something: \`checkout\`, \`finance\` and \`logistics\`.
contexts:
  ordering: { owner: checkout }
  billing: { owner: finance }
  stock: { owner: logistics }
`,
  );
});

test('as many owners as teams are accepted', () => {
  expectFindings(
    'deployment/more-owners-than-teams',
    `
architecture: 1
name: shop
requirements: { teamCount: 2 }
contexts:
  ordering: { owner: checkout }
  billing: { owner: finance }
  stock: { owner: finance }
`,
  );
});
