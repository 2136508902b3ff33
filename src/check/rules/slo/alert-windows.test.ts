import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('windows of the same length are reported', () => {
  expectFindings(
    'slo/alert-windows',
    `
architecture: 1
name: shop
flows:
  checkout:
    slo:
      availability: 99.9%
      alerts:
        - { burnRate: 14.4, long: 1h, short: 1h, severity: page }
#                                            ^^ warning: An alert of flow \`checkout\` has windows of 1h and 1h, 1 to 1 instead of about 12 to 1.
        - { burnRate: 6, long: 6h, short: 30m, severity: page }
`,
  );
});

test('a short window that is far too short is reported', () => {
  expectFindings(
    'slo/alert-windows',
    `
architecture: 1
name: shop
flows:
  checkout:
    slo: { availability: 99.9%, alerts: [{ burnRate: 1, long: 3d, short: 1m, severity: ticket }] }
#                                                                        ^^ warning: An alert of flow \`checkout\` has windows of 3d and 1m, 4320 to 1 instead of about 12 to 1.
`,
  );
});

test('about a twelfth is accepted', () => {
  expectFindings(
    'slo/alert-windows',
    `
architecture: 1
name: shop
flows:
  checkout:
    slo: { availability: 99.9%, alerts: [{ burnRate: 3, long: 1d, short: 2h, severity: ticket }] }
`,
  );
});
