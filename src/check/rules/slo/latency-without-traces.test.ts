import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('objectives without traces are reported', () => {
  expectFindings(
    'slo/latency-without-traces',
    `
architecture: 1
name: shop
telemetry: { sampling: 0 }
#                      ^ warning: No request is traced, although 1 latency objective must be kept, for example of flow \`checkout\`.
flows:
  checkout: { slo: { p99: 800ms } }
`,
  );
});

test('some traces, or no latency objective, are accepted', () => {
  expectFindings(
    'slo/latency-without-traces',
    `
architecture: 1
name: shop
telemetry: { sampling: 1% }
flows:
  checkout: { slo: { p99: 800ms } }
`,
  );
});
