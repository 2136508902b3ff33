import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a rate that cannot be reached is reported', () => {
  expectFindings(
    'slo/alert-never-fires',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands:
      placeOrder:
        creates: Order
        slo:
          availability: 90%
          alerts:
            - { burnRate: 14.4, long: 1h, short: 5m, severity: page }
#                         ^^^^ error: The alert of \`ordering.placeOrder\` at 14.4 times never fires: at an objective of 90% the budget burns at most 10 times too fast, where everything fails.
            - { burnRate: 6, long: 6h, short: 30m, severity: page }
`,
  );
});

test('the rate of everything failing is not exceeded either', () => {
  expectFindings(
    'slo/alert-never-fires',
    `
architecture: 1
name: shop
flows:
  checkout:
    slo: { availability: 90%, alerts: [{ burnRate: 10, long: 1h, short: 5m, severity: page }] }
#                                                  ^^ error: The alert of flow \`checkout\` at 10 times never fires: at an objective of 90% the budget burns at most 10 times too fast, where everything fails.
`,
  );
});

test('the usual alerts fit every objective', () => {
  expectFindings(
    'slo/alert-never-fires',
    `
architecture: 1
name: shop
flows:
  checkout: { slo: { availability: 90% } }
  browsing: { slo: { availability: 99.9% } }
`,
  );
});
