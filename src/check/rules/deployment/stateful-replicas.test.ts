import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('replicas with state of their own are reported', () => {
  expectFindings(
    'deployment/stateful-replicas',
    `
architecture: 1
name: shop
contexts: { ordering: {} }
services:
  orders: { contexts: [ordering], stateless: false, autoscale: { min: 1, max: 4 } }
#                                            ^^^^^ warning: Each of 4 replicas of \`orders\` keeps state of its own, which the others do not see and which ends with it.
`,
  );
});

test('one replica, or requests that stick to theirs, are accepted', () => {
  expectFindings(
    'deployment/stateful-replicas',
    `
architecture: 1
name: shop
contexts: { ordering: {}, chat: {} }
gateway: { technology: envoy, balancing: consistent-hash }
services:
  rooms: { contexts: [chat], stateless: false, replicas: 3 }
  orders: { contexts: [ordering], replicas: 3 }
`,
  );
});
