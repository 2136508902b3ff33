import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('percentiles in the wrong order are reported', () => {
  expectFindings(
    'slo/percentiles-out-of-order',
    `
architecture: 1
name: shop
flows:
  checkout: { slo: { p95: 500ms, p99: 300ms } }
#                         ^^^^^ error: The objective of flow \`checkout\` allows 95 of 100 answers 500ms and 99 of 100 only 300ms.
`,
  );
});

test('percentiles in order are accepted', () => {
  expectFindings(
    'slo/percentiles-out-of-order',
    `
architecture: 1
name: shop
flows:
  checkout: { slo: { p95: 200ms, p99: 300ms } }
  paying: { slo: { p95: 300ms } }
`,
  );
});
