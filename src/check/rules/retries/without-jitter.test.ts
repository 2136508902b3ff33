import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('calls that are tried again without jitter are reported', () => {
  expectFindings(
    'retries/without-jitter',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - to: bank.authorise
        timeout: 1s
        retries: { attempts: 2, backoff: { base: 100ms, jitter: none } }
        #                                                       ^^^^ warning: \`ordering\` tries \`bank.authorise\` again without jitter, so requests that fail together come back together.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('pauses are spread unless somebody says otherwise', () => {
  expectFindings(
    'retries/without-jitter',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - to: bank.authorise
        timeout: 1s
        retries: { attempts: 2, backoff: { base: 100ms } }
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('the same holds for messages', () => {
  expectFindings(
    'retries/without-jitter',
    `
architecture: 1
name: shop
broker:
  technology: rabbitmq
  backoff: { base: 1s, max: 1m, jitter: none }
  #                                     ^^^^ warning: Messages are tried again without jitter, so those that fail together come back together.
`,
  );
});
