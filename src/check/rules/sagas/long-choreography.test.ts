import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('five participants without a leader are reported', () => {
  expectFindings(
    'sagas/long-choreography',
    `
architecture: 1
name: shop
contexts:
  a: { commands: { go: {} } }
  b: { commands: { go: {} } }
  c: { commands: { go: {} } }
  d: { commands: { go: {} } }
  e: { commands: { go: {} } }
flows:
  long:
    mode: choreographed
    #     ^^^^^^^^^^^^^ info: Saga \`long\` has 5 participants and no leader: what happens is told nowhere but in 5 sets of policies.
    saga: [a.go, b.go, c.go, d.go, e.go]
`,
  );
});

test('four participants, or a leader, are fine', () => {
  expectFindings(
    'sagas/long-choreography',
    `
architecture: 1
name: shop
contexts:
  a: { commands: { go: {} } }
  b: { commands: { go: {} } }
  c: { commands: { go: {} } }
  d: { commands: { go: {} } }
  e: { commands: { go: {} } }
flows:
  short: { mode: choreographed, saga: [a.go, b.go, c.go, d.go, a.go] }
  led: { saga: [a.go, b.go, c.go, d.go, e.go] }
`,
  );
});
