import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('logs of a few days are reported', () => {
  expectFindings(
    'slo/log-retention',
    `
architecture: 1
name: shop
telemetry: { logRetentionDays: 3 }
#                              ^ warning: Logs are gone after 3 days, but a weekend and its repair take 7 days.
`,
  );
});

test('card data asks for a year', () => {
  expectFindings(
    'slo/log-retention',
    `
architecture: 1
name: shop
requirements: { compliance: [pci-dss] }
telemetry: { logRetentionDays: 30 }
#                              ^^ warning: Logs are gone after 30 days, but \`pci-dss\` asks for 365 days.
`,
  );
});

test('a month is accepted', () => {
  expectFindings(
    'slo/log-retention',
    `
architecture: 1
name: shop
telemetry: { logRetentionDays: 30 }
`,
  );
});
