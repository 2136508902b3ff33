import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an availability and a latency looser than required are reported', () => {
  expectFindings(
    'slo/looser-than-required',
    `
architecture: 1
name: shop
requirements: { availability: 99.95%, p99Ms: 300 }
flows:
  checkout: { slo: { availability: 99.9%, p99: 800ms } }
#                                  ^^^^^ warning: The objective of flow \`checkout\` is 99.9% (43.2 min in 30 days may fail), but 99.95% (21.6 min) is required.
#                                              ^^^^^ warning: The objective of flow \`checkout\` allows 800ms at p99, but 300ms is required.
`,
  );
});

test('strict enough, another percentile, and what is not critical are accepted', () => {
  expectFindings(
    'slo/looser-than-required',
    `
architecture: 1
name: shop
requirements: { availability: 99.9%, p99Ms: 300 }
flows:
  checkout: { slo: { availability: 99.9%, p99: 300ms } }
  browsing: { slo: { availability: 99.99%, p95: 400ms } }
  reports: { critical: false, slo: { availability: 99%, p99: 5s } }
`,
  );
});
