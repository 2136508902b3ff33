import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('five hops are reported where the chain begins', () => {
  expectFindings(
    'structure/deep-call-chain',
    `
architecture: 1
name: shop
style: microservices
contexts:
  a:
    calls:
      - { to: b.go, timeout: 5s }
      #       ^^^^ warning: A request of \`a\` passes 5 services one after another: \`a\` → \`b.go\` → \`c.go\` → \`d.go\` → \`e.go\` → \`f.go\`. At 99.9% each they are available 99.5%.
  b: { commands: { go: {} }, calls: [{ to: c.go, timeout: 4s }] }
  c: { commands: { go: {} }, calls: [{ to: d.go, timeout: 3s }] }
  d: { commands: { go: {} }, calls: [{ to: e.go, timeout: 2s }] }
  e: { commands: { go: {} }, calls: [{ to: f.go, timeout: 1s }] }
  f: { commands: { go: {} } }
`,
  );
});

test('calls of other operations are not part of the chain', () => {
  expectFindings(
    'structure/deep-call-chain',
    `
architecture: 1
name: shop
style: microservices
contexts:
  a: { calls: [{ to: b.go, timeout: 5s }] }
  b: { commands: { go: {} }, calls: [{ to: c.go, timeout: 4s }] }
  c: { commands: { go: {}, rest: {} }, calls: [{ to: d.go, during: rest, timeout: 3s }] }
  d: { commands: { go: {} }, calls: [{ to: e.go, timeout: 2s }] }
  e: { commands: { go: {} }, calls: [{ to: f.go, timeout: 1s }] }
  f: { commands: { go: {} } }
`,
  );
});

test('hops inside one process are free', () => {
  expectFindings(
    'structure/deep-call-chain',
    `
architecture: 1
name: shop
contexts:
  a: { calls: [b.go] }
  b: { commands: { go: {} }, calls: [c.go] }
  c: { commands: { go: {} }, calls: [d.go] }
  d: { commands: { go: {} }, calls: [e.go] }
  e: { commands: { go: {} }, calls: [f.go] }
  f: { commands: { go: {} } }
`,
  );
});

test('of a long way only the beginning is told', () => {
  expectFindings(
    'structure/deep-call-chain',
    `
architecture: 1
name: shop
style: microservices
contexts:
  a: { calls: [{ to: b.go, timeout: 9s }] }
  #                  ^^^^ warning: A request of \`a\` passes 10 services one after another: \`a\` → \`b.go\` → \`c.go\` → \`d.go\` → \`e.go\` → \`f.go\` → \`g.go\` → \`h.go\` → \`i.go\` → 2 more. At 99.9% each they are available 99.0%.
${[...'bcdefghij']
  .map((name, n) => {
    const next = String.fromCharCode(name.charCodeAt(0) + 1);
    return `  ${name}: { commands: { go: {} }, calls: [{ to: ${next}.go, timeout: ${9 - n}s }] }`;
  })
  .join('\n')}
  k: { commands: { go: {} } }
`,
  );
});
