import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('pauses that outgrow the attempts are reported', () => {
  expectFindings(
    'retries/without-cap',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - to: bank.authorise
        timeout: 1s
        retries: { attempts: 7, budget: 10%, backoff: { base: 200ms } }
        #                                             ^^^^^^^^^^^^^^^ warning: The pause before attempt 7 at \`bank.authorise\` grows to 200ms × 2^5 = 6400ms, more than the 1s that an attempt may take.
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('a longest pause is accepted', () => {
  expectFindings(
    'retries/without-cap',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - to: bank.authorise
        timeout: 1s
        retries: { attempts: 7, budget: 10%, backoff: { base: 200ms, max: 1s } }
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});

test('few attempts never get far', () => {
  expectFindings(
    'retries/without-cap',
    `
architecture: 1
name: shop
contexts:
  ordering:
    calls:
      - to: bank.authorise
        timeout: 1s
        retries: { attempts: 3, backoff: { base: 200ms } }
externals:
  bank: { kind: third-party, operations: [authorise] }
`,
  );
});
