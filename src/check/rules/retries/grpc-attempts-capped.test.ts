import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('more attempts than gRPC makes are reported', () => {
  expectFindings(
    'retries/grpc-attempts-capped',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - { to: bank.authorise, timeout: 200ms, retries: { attempts: 8, budget: 10% } }
      #                                                            ^ error: \`ordering\` states 8 attempts at \`bank.authorise\`, but gRPC makes 5 at most and does not say so.
externals:
  bank: { kind: third-party, protocol: grpc, operations: [authorise] }
`,
  );
});

test('five are accepted', () => {
  expectFindings(
    'retries/grpc-attempts-capped',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 200ms, retries: { attempts: 5, budget: 10% } }]
externals:
  bank: { kind: third-party, protocol: grpc, operations: [authorise] }
`,
  );
});

test('other protocols know no such limit', () => {
  expectFindings(
    'retries/grpc-attempts-capped',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls: [{ to: bank.authorise, timeout: 200ms, retries: { attempts: 8, budget: 10% } }]
externals:
  bank: { kind: third-party, protocol: rest, operations: [authorise] }
`,
  );
});
