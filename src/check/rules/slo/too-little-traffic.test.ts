import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('an alert that one failure fires is reported', () => {
  expectFindings(
    'slo/too-little-traffic',
    `
architecture: 1
name: shop
flows:
  checkout: { peakRps: 0.01, slo: { availability: 99.9% } }
#                                                 ^^^^^ warning: One failure fires the alert of flow \`checkout\` at 14.4 times: 1h at 0.01 requests/s are 36 requests, of which one failure burns the budget of 99.9% 27.8 times too fast.
`,
  );
});

test("an alert of one's own is reported at its rate", () => {
  expectFindings(
    'slo/too-little-traffic',
    `
architecture: 1
name: shop
flows:
  checkout:
    peakRps: 0.005
    slo: { availability: 99.9%, alerts: [{ burnRate: 6, long: 6h, short: 30m, severity: page }] }
#                                                    ^ warning: One failure fires the alert of flow \`checkout\` at 6 times: 6h at 0.005 requests/s are 108 requests, of which one failure burns the budget of 99.9% 9.26 times too fast.
`,
  );
});

test('enough traffic, a loose objective and unknown traffic are accepted', () => {
  expectFindings(
    'slo/too-little-traffic',
    `
architecture: 1
name: shop
flows:
  checkout: { peakRps: 1, slo: { availability: 99.9% } }
  refunds: { peakRps: 0.01, slo: { availability: 95% } }
  browsing: { slo: { availability: 99.99% } }
`,
  );
});
