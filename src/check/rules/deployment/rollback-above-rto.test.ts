import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('a way back that is too slow is reported', () => {
  expectFindings(
    'deployment/rollback-above-rto',
    `
architecture: 1
name: shop
requirements: { rtoMin: 15 }
deployment: { rollback: 1h }
#                       ^^ warning: Taking a version back takes 1h, longer than the recovery time objective of 15m.
`,
  );
});

test('a fast way back, and unknown times, are accepted', () => {
  expectFindings(
    'deployment/rollback-above-rto',
    `
architecture: 1
name: shop
requirements: { rtoMin: 15 }
deployment: { rollback: 15m }
`,
  );
});
