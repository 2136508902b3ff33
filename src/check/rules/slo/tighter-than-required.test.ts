import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a nine that nobody asked for is reported', () => {
  expectFindings(
    'slo/tighter-than-required',
    `
architecture: 1
name: shop
requirements: { availability: 99.9% }
flows:
  checkout: { slo: { availability: 99.99% } }
#                                  ^^^^^^ info: The objective of flow \`checkout\` leaves 4.32 min in 30 days, 10 times less than the 43.2 min of the required 99.9%.
`,
  );
});

test('a little room is accepted', () => {
  expectFindings(
    'slo/tighter-than-required',
    `
architecture: 1
name: shop
requirements: { availability: 99.9% }
flows:
  checkout: { slo: { availability: 99.95% } }
`,
  );
});
