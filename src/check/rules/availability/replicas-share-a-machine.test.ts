import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('replicas that may share a machine are reported', () => {
  expectFindings(
    'availability/replicas-share-a-machine',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 3, antiAffinity: false }
#                                                           ^^^^^ warning: The 3 replicas of \`front\`, which is critical, may stand on one machine and be lost with it.
contexts: { ordering: {} }
`,
  );
});

test('by default they stand apart, and what is not critical may share', () => {
  expectFindings(
    'availability/replicas-share-a-machine',
    `
architecture: 1
name: shop
services:
  front: { contexts: [ordering], replicas: 3 }
  night: { contexts: [reports], replicas: 2, antiAffinity: false, critical: false }
contexts: { ordering: {}, reports: {} }
`,
  );
});
