import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('releases that stop the system are reported', () => {
  expectFindings(
    'deployment/pause-against-availability',
    `
architecture: 1
name: shop
requirements: { availability: 99.95% }
deployment: { rollout: recreate }
#                      ^^^^^^^^ warning: Every release stops the system, but 99.95% leaves 21.6 minutes in 30 days for all pauses and failures together.
`,
  );
});

test('maintenance windows are reported', () => {
  expectFindings(
    'deployment/pause-against-availability',
    `
architecture: 1
name: shop
requirements: { availability: 99.9% }
deployment: { migrations: maintenance-window }
#                         ^^^^^^^^^^^^^^^^^^ warning: Every change of a schema stops the system, but 99.9% leaves 43.2 minutes in 30 days for all pauses and failures together.
`,
  );
});

test('a looser requirement, and rollouts without a pause, are accepted', () => {
  expectFindings(
    'deployment/pause-against-availability',
    `
architecture: 1
name: shop
requirements: { availability: 99% }
deployment: { rollout: recreate, migrations: maintenance-window }
`,
  );
});
