import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an objective later than the deadline is reported', () => {
  expectFindings(
    'slo/objective-after-deadline',
    `
architecture: 1
name: shop
flows:
  checkout: { deadline: 1s, slo: { p95: 800ms, p99: 2s } }
#                                                   ^^ error: The objective of flow \`checkout\` is kept by answers after 2s, but after 1s nobody waits.
`,
  );
});

test('an objective up to the deadline is accepted', () => {
  expectFindings(
    'slo/objective-after-deadline',
    `
architecture: 1
name: shop
flows:
  checkout: { deadline: 1s, slo: { p99: 1s } }
  paying: { slo: { p99: 5s } }
`,
  );
});
