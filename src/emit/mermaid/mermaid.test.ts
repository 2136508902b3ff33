import purify from 'dompurify';
import fc from 'fast-check';
import mermaidJudge from 'mermaid';
import { beforeAll, expect, test } from 'vitest';
import { CORNER_SHOP } from '../../testing/corner-shop.ts';
import { arbitraryArchitecture } from '../../testing/fixtures/arbitrary-architecture.ts';
import { fixtureBlueprint, soundBlueprint } from '../../testing/fixtures/fixture-blueprint.ts';
import { fixtures } from '../../testing/fixtures/index.ts';
import { renameAll } from '../../testing/rename-all.ts';
import type { EmittedFile } from '../emitter.ts';
import { mermaid } from './mermaid.ts';

beforeAll(() => {
  // Mermaid asks DOMPurify to clean labels; without a DOM it is a shell that lacks these two.
  if (!purify.isSupported) {
    Object.assign(purify, { addHook: () => {}, sanitize: (text: string) => text });
  }
});

const nothingFound = { findings: [] };

async function refusals(files: readonly EmittedFile[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { path, text } of files) {
    await mermaidJudge
      .parse(text)
      .catch((error: unknown) => found.push(`${path}: ${String(error)}\n${text}`));
  }
  return found;
}

function drawing(path: string): string {
  const files = mermaid.emit(soundBlueprint(CORNER_SHOP), nothingFound);
  return files.find((file) => file.path === path)?.text ?? '';
}

test('the judge refuses what is broken', async () => {
  expect(await refusals([{ path: 'x', text: 'flowchart TB\n a["b', owner: 'tool' }])).toHaveLength(
    1,
  );
});

test.each(Object.keys(fixtures))('every diagram of %s is one that Mermaid parses', async (name) => {
  const files = mermaid.emit(fixtureBlueprint(name), nothingFound);
  expect(await refusals(files)).toEqual([]);
  expect(files.map(({ path }) => path)).toContain('diagrams/context-map.mmd');
});

test('a Japanese blueprint gets Japanese diagrams that Mermaid parses', async () => {
  const blueprint = soundBlueprint(CORNER_SHOP.replace('name:', 'language: ja\nname:'));
  const files = mermaid.emit(blueprint, nothingFound);
  expect(await refusals(files)).toEqual([]);
  expect(files.map(({ text }) => text).join('')).toContain('外部システム');
});

test('the context map tells calls from events', () => {
  const text = drawing('diagrams/context-map.mmd');
  expect(text).toContain('n1 -->|"getProduct · rest"| n2');
  expect(text).toContain('n1 -.->|"OrderPlaced"| n4');
});

test('a saga shows its compensations in reverse where a step fails', () => {
  const text = drawing('diagrams/flow-checkout.mmd');
  const [, failed = ''] = /payOrder\n[\s\S]*?else ([\s\S]*?)end/.exec(text) ?? [];
  expect(failed.trim().split(/\n\s*/)).toEqual([
    'refused, or no answer',
    'p0->>p4: unpackParcel',
    'p0->>p2: refundPayment',
    'Note over p0: everything is taken back',
    'p0-->>client: refused',
  ]);
});

test('a life cycle starts with the command that creates and ends in states nothing leads out of', () => {
  expect(drawing('diagrams/state-ordering-order.mmd')).toBe(`stateDiagram-v2
  direction LR
  state "placed" as s0
  state "paid" as s1
  state "cancelled" as s2
  [*] --> s0 : placeOrder
  s0 --> s1 : payOrder
  s0 --> s2 : cancelOrder
  s1 --> [*]
  s2 --> [*]
`);
});

test('replicas are dealt out to zones', () => {
  const text = drawing('diagrams/deployment.mmd');
  expect(text.match(/ordering-service · 1 replica/g)).toHaveLength(3);
  expect(text.match(/catalogue-service · 2 replicas/g)).toHaveLength(1);
});

const hostile = fc.oneof(
  fc.constantFrom(
    ...[
      'end',
      'graph',
      'subgraph',
      'click',
      'style x:y#z;',
      'classDef a:b#c;',
      'note right of',
      'loop',
    ],
    ...[
      '"',
      '"]',
      '`',
      '%%{init: {}}%%',
      '%% x',
      '<script>alert(1)</script>',
      '1. one',
      '- one',
      '# x',
      '[*]',
    ],
    ...[
      'a\nb',
      'a;b',
      'a:b',
      '::',
      '-->',
      '->>',
      '{{x}}',
      ')"]',
      'ﬂ°°35¶ß',
      '#35;',
      '#quot;',
      '---',
      '',
      ' ',
      '\u202Ex',
      '😀',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

test('no name of any kind breaks a diagram', { timeout: 120_000 }, async () => {
  const blueprint = soundBlueprint(CORNER_SHOP);
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 60, maxLength: 60 }), async (names) => {
      const renamed = renameAll(
        blueprint,
        (_, index) => `${names[index % 60]}${index > 59 ? index : ''}`,
      );
      expect(await refusals(mermaid.emit(renamed, nothingFound))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('no text of any kind breaks a diagram', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArchitecture, async (text) => {
      expect(await refusals(mermaid.emit(soundBlueprint(text), nothingFound))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('a graph of hundreds of contexts stays within what Mermaid draws', async () => {
  const blueprint = soundBlueprint(CORNER_SHOP);
  const [first] = blueprint.contexts;
  if (!first) throw new Error('The shop has contexts.');
  const names = Array.from({ length: 60 }, (_, index) => `context-${index}`);
  const big = {
    ...blueprint,
    contexts: names.map((name) => ({ ...first, name, service: name })),
    services: names.flatMap((name) =>
      blueprint.services.slice(0, 1).map((one) => ({ ...one, name, contexts: [name] })),
    ),
    dependencies: names.flatMap((from, index) =>
      names
        .slice(index + 1, index + 15)
        .map((to) => ({ from, to, kind: 'sync' as const, protocol: 'grpc', via: 'do' })),
    ),
    flows: [],
  };
  const files = mermaid.emit(big, nothingFound);
  for (const { path, text } of files) {
    expect([path, (text.match(/-->|-\.->/g) ?? []).length <= 500]).toEqual([path, true]);
    expect(text.length).toBeLessThan(50_000);
  }
  expect(await refusals(files.filter(({ path }) => !path.includes('state-')))).toEqual([]);
  expect(files.find(({ path }) => path.includes('context-map'))?.text).toContain(
    'more relations are not drawn',
  );
});

test('the same blueprint gives the same bytes', () => {
  const emit = () => mermaid.emit(soundBlueprint(CORNER_SHOP), nothingFound);
  expect(emit()).toEqual(emit());
});
