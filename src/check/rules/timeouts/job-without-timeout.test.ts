import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a job that may run for ever is reported', () => {
  expectFindings(
    'timeouts/job-without-timeout',
    `
architecture: 1
name: shop
contexts:
  billing:
    commands: { closeMonth: {} }
    jobs:
      close: { do: closeMonth, schedule: 0 2 1 * * }
     #^^^^^ warning: Job \`close\` of \`billing\` has no timeout.
`,
  );
});

test('a job with a limit is accepted', () => {
  expectFindings(
    'timeouts/job-without-timeout',
    `
architecture: 1
name: shop
contexts:
  billing:
    commands: { closeMonth: {} }
    jobs: { close: { do: closeMonth, schedule: 0 2 1 * *, timeout: 15m } }
`,
  );
});
