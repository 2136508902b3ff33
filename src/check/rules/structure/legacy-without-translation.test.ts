import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('two contexts on one legacy system are reported', () => {
  expectFindings(
    'structure/legacy-without-translation',
    `
architecture: 1
name: shop
contexts:
  ordering: { calls: [{ to: mainframe.book, timeout: 1s }] }
  billing: { calls: [{ to: mainframe.bill, timeout: 1s }] }
#                          ^^^^^^^^^^^^^^ warning: 2 contexts speak to the legacy system \`mainframe\` in its own words: \`ordering\`, \`billing\`.
externals: { mainframe: { kind: legacy, operations: [book, bill] } }
`,
  );
});

test('one context, or a translating layer, is fine', () => {
  expectFindings(
    'structure/legacy-without-translation',
    `
architecture: 1
name: shop
contexts:
  ordering: { calls: [{ to: mainframe.book, timeout: 1s }, { to: archive.read, timeout: 1s }] }
  billing: { calls: [{ to: archive.read, timeout: 1s }] }
externals:
  mainframe: { kind: legacy, operations: [book] }
  archive: { kind: legacy, operations: [read] }
patterns: [{ id: anti-corruption-layer, where: [archive] }]
`,
  );
});
