import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a job that is attempted again though its command must not be is reported', () => {
  expectFindings(
    'retries/job-not-idempotent',
    `
architecture: 1
name: shop
contexts:
  billing:
    commands: { chargeAll: { idempotency: none } }
    jobs:
      charge: { do: chargeAll, schedule: 0 2 1 * *, maxAttempts: 3, timeout: 1h }
      #                                                          ^ error: Job \`charge\` attempts \`billing.chargeAll\` up to 3 times, but a repeated request takes effect again.
`,
  );
});

test('one attempt is accepted', () => {
  expectFindings(
    'retries/job-not-idempotent',
    `
architecture: 1
name: shop
contexts:
  billing:
    commands: { chargeAll: { idempotency: none } }
    jobs: { charge: { do: chargeAll, schedule: 0 2 1 * *, maxAttempts: 1, timeout: 1h } }
`,
  );
});

test('a command that may be repeated is accepted', () => {
  expectFindings(
    'retries/job-not-idempotent',
    `
architecture: 1
name: shop
contexts:
  billing:
    commands: { chargeAll: {} }
    jobs: { charge: { do: chargeAll, schedule: 0 2 1 * *, maxAttempts: 3, timeout: 1h } }
`,
  );
});
