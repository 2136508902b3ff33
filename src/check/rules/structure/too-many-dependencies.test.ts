import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('eight are reported', () => {
  expectFindings(
    'structure/too-many-dependencies',
    `
architecture: 1
name: shop
style: microservices
contexts:
  hub:
# ^^^ warning: \`hub\` waits for 8 others: \`a\`, \`b\`, \`c\` and 5 more. At 99.9% each they are all there 99.2% of the time.
    calls: [a.go, b.go, c.go, d.go, e.go, f.go, g.go, h.go]
  a: { commands: { go: {} } }
  b: { commands: { go: {} } }
  c: { commands: { go: {} } }
  d: { commands: { go: {} } }
  e: { commands: { go: {} } }
  f: { commands: { go: {} } }
  g: { commands: { go: {} } }
  h: { commands: { go: {} } }
`,
  );
});

test('seven are fine, and several calls to one count once', () => {
  expectFindings(
    'structure/too-many-dependencies',
    `
architecture: 1
name: shop
contexts:
  hub: { calls: [a.go, a.stop, b.go, c.go, d.go, e.go, f.go, g.go] }
  a: { commands: { go: {}, stop: {} } }
  b: { commands: { go: {} } }
  c: { commands: { go: {} } }
  d: { commands: { go: {} } }
  e: { commands: { go: {} } }
  f: { commands: { go: {} } }
  g: { commands: { go: {} } }
`,
  );
});
