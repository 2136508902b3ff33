import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('services that nearly all wait for one another are reported', () => {
  expectFindings(
    'structure/coupled-services',
    `
architecture: 1
name: shop
style: microservices
#      ^^^^^^^^^^^^^ warning: 6 of 10 pairs of services wait for one another: 60% of all that could.
contexts:
  a: { commands: { go: {} }, calls: [{ to: b.go, timeout: 1s }, { to: c.go, timeout: 1s }, { to: d.go, timeout: 1s }, { to: e.go, timeout: 1s }] }
  b: { commands: { go: {} }, calls: [{ to: c.go, timeout: 1s }, { to: d.go, timeout: 1s }] }
  c: { commands: { go: {} } }
  d: { commands: { go: {} } }
  e: { commands: { go: {} } }
`,
  );
});

test('few waits between many are fine', () => {
  expectFindings(
    'structure/coupled-services',
    `
architecture: 1
name: shop
style: microservices
contexts:
  a: { commands: { go: {} }, calls: [{ to: b.go, timeout: 1s }] }
  b: { commands: { go: {} }, calls: [{ to: c.go, timeout: 1s }] }
  c: { commands: { go: {} } }
  d: { commands: { go: {} } }
  e: { commands: { go: {} } }
`,
  );
});

test('one service that asks all others, and one that asks one, are fine', () => {
  expectFindings(
    'structure/coupled-services',
    `
architecture: 1
name: shop
style: microservices
contexts:
  a: { commands: { go: {} }, calls: [{ to: b.go, timeout: 1s }, { to: c.go, timeout: 1s }, { to: d.go, timeout: 1s }, { to: e.go, timeout: 1s }] }
  b: { commands: { go: {} }, calls: [{ to: c.go, timeout: 1s }] }
  c: { commands: { go: {} } }
  d: { commands: { go: {} } }
  e: { commands: { go: {} } }
`,
  );
});
