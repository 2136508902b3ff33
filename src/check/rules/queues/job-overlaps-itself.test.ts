import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a job that may meet its next run is reported', () => {
  expectFindings(
    'queues/job-overlaps-itself',
    `
architecture: 1
name: shop
contexts:
  billing:
    commands: { collect: {} }
    jobs:
      collect: { do: collect, schedule: '*/5 * * * *', timeout: 15m }
      #                                                         ^^^ warning: Job \`collect\` of \`billing\` may run for 15m, but \`*/5 * * * *\` starts it every 5m.
`,
  );
});

test('a job that ends in time is accepted', () => {
  expectFindings(
    'queues/job-overlaps-itself',
    `
architecture: 1
name: shop
contexts:
  billing:
    commands: { collect: {} }
    jobs:
      collect: { do: collect, schedule: '*/5 * * * *', timeout: 4m }
`,
  );
});

test('a nightly job has a day', () => {
  expectFindings(
    'queues/job-overlaps-itself',
    `
architecture: 1
name: shop
contexts:
  billing:
    commands: { close: {} }
    jobs:
      close: { do: close, schedule: 0 2 * * *, timeout: 3h }
`,
  );
});
