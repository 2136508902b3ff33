import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a latency without a percentile is reported', () => {
  expectFindings(
    'slo/latency-without-percentile',
    `
architecture: 1
name: shop
flows:
  checkout: { slo: { latency: 300ms } }
#                             ^^^^^ warning: The objective of flow \`checkout\` says 300ms, but not for how many of 100 requests.
`,
  );
});

test('percentiles are accepted', () => {
  expectFindings(
    'slo/latency-without-percentile',
    `
architecture: 1
name: shop
flows:
  checkout: { slo: { p95: 200ms, p99: 300ms } }
`,
  );
});
