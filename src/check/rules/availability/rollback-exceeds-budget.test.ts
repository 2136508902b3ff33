import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a slow way back is reported', () => {
  expectFindings(
    'availability/rollback-exceeds-budget',
    `
architecture: 1
name: shop
requirements: { availability: 99.95% }
deployment: { rollback: 1h }
#                       ^^ warning: Taking a release back takes 1h, and the objective of the system (99.95%) leaves 21.6 min a month for all failures.
contexts: { ordering: {} }
`,
  );
});

test('a canary limits the damage', () => {
  expectFindings(
    'availability/rollback-exceeds-budget',
    `
architecture: 1
name: shop
requirements: { availability: 99.95% }
deployment: { rollback: 1h, rollout: canary }
contexts: { ordering: {} }
`,
  );
});

test('a quick way back is fine', () => {
  expectFindings(
    'availability/rollback-exceeds-budget',
    `
architecture: 1
name: shop
requirements: { availability: 99.95% }
deployment: { rollback: 5m }
contexts: { ordering: {} }
`,
  );
});
