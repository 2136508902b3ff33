import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('alerts without an objective are reported', () => {
  expectFindings(
    'slo/alert-without-budget',
    `
architecture: 1
name: shop
flows:
  checkout:
    slo: { p99: 1s, alerts: [{ burnRate: 6, long: 6h, short: 30m, severity: page }] }
#                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Alerts of flow \`checkout\` watch a budget that no \`availability\` states.
`,
  );
});

test('a latency objective without alerts, and alerts with a budget, are accepted', () => {
  expectFindings(
    'slo/alert-without-budget',
    `
architecture: 1
name: shop
flows:
  checkout: { slo: { p99: 1s } }
  paying: { slo: { availability: 99.9% } }
`,
  );
});
