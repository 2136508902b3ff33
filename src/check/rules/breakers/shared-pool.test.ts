import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a pool for what is needed and what is not is reported', () => {
  expectFindings(
    'breakers/shared-pool',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s, bulkhead: { maxConcurrent: 20, pool: outbound } }
      - to: ads.suggest
        timeout: 1s
        hard: false
        bulkhead: { maxConcurrent: 20, pool: outbound }
        #                                    ^^^^^^^^ warning: Pool \`outbound\` of 20 slots is shared by \`bank.authorise\`, which \`ordering\` needs, and \`ads.suggest\`, which \`ordering\` can do without.
externals:
  bank: { kind: third-party, operations: [authorise] }
  ads: { kind: third-party, operations: [suggest] }
`,
  );
});

test('pools of their own are accepted', () => {
  expectFindings(
    'breakers/shared-pool',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 1s, bulkhead: { maxConcurrent: 20, pool: outbound } }
      - { to: ads.suggest, timeout: 1s, hard: false, bulkhead: { maxConcurrent: 5, pool: extras } }
externals:
  bank: { kind: third-party, operations: [authorise] }
  ads: { kind: third-party, operations: [suggest] }
`,
  );
});

test('the same name in another process is another pool', () => {
  expectFindings(
    'breakers/shared-pool',
    `
architecture: 1
name: shop
style: microservices
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 1s, bulkhead: { maxConcurrent: 20, pool: outbound } }]
  browsing:
    calls: [{ to: ads.suggest, timeout: 1s, hard: false, bulkhead: { maxConcurrent: 20, pool: outbound } }]
externals:
  bank: { kind: third-party, operations: [authorise] }
  ads: { kind: third-party, operations: [suggest] }
`,
  );
});
