import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a job whose calls may take longer than itself is reported', () => {
  expectFindings(
    'timeouts/job-shorter-than-calls',
    `
architecture: 1
name: shop
contexts:
  billing:
    commands: { closeMonth: {} }
    jobs:
      close: { do: closeMonth, schedule: 0 2 1 * *, timeout: 30s }
      #                                                      ^^^ warning: Job \`close\` of \`billing\` may wait 40s for its calls, but it is stopped after 30s.
    calls: [{ to: ledger.export, during: closeMonth, timeout: 20s, times: 2 }]
externals:
  ledger: { kind: legacy, operations: [export] }
`,
  );
});

test('a job with time enough is accepted', () => {
  expectFindings(
    'timeouts/job-shorter-than-calls',
    `
architecture: 1
name: shop
contexts:
  billing:
    commands: { closeMonth: {} }
    jobs: { close: { do: closeMonth, schedule: 0 2 1 * *, timeout: 15m } }
    calls: [{ to: ledger.export, during: closeMonth, timeout: 20s, times: 2 }]
externals:
  ledger: { kind: legacy, operations: [export] }
`,
  );
});
