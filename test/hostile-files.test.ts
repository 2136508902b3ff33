import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';

/** Pieces of the format, so that random files get past the first key. */
const WORDS = [
  'architecture',
  'name',
  'contexts',
  'entities',
  'commands',
  'events',
  'on',
  'calls',
  'flows',
  'saga',
  'services',
  'externals',
  'gateway',
  'broker',
  'requirements',
  'to',
  'do',
  'undo',
  'creates',
  'id',
  'status',
  '*a',
  '&a',
  '<<',
  '__proto__',
  'constructor',
  'toString',
  '~',
  'null',
  '1',
  '-1',
  '1e400',
  '.nan',
  'true',
  '150ms',
  '99.9%',
  'a | b',
  'ref x.Y',
  'Order',
  'x.y',
];

const yamlish = fc
  .array(
    fc.tuple(
      fc.nat(6),
      fc.constantFrom(...WORDS),
      fc.constantFrom(': ', ':', ' ', ' - ', ': [', ': {', '\n'),
      fc.oneof(fc.constantFrom(...WORDS), fc.string()),
    ),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows
      .map(([depth, key, join, value]) => `${'  '.repeat(depth)}${key}${join}${value}`)
      .join('\n'),
  );

test('no text at all makes the compiler throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        yamlish,
        yamlish.map((text) => `architecture: 1\nname: shop\n${text}`),
      ),
      (text) => {
        const { diagnostics } = compile(text, 'a.yaml');
        for (const { message, at } of diagnostics) {
          expect(message.length).toBeGreaterThan(0);
          expect(at.start).toBeLessThanOrEqual(at.end);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

const json = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...WORDS),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...WORDS), tie('tree'), { maxKeys: 6 }),
  ),
})).tree;

test('no data of the wrong shape makes the compiler throw', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...WORDS), json), (data) => {
      const text = JSON.stringify({ architecture: 1, name: 'shop', ...data });
      expect(() => compile(text, 'a.yaml')).not.toThrow();
    }),
    { numRuns: 1_000 },
  );
});

test('aliases that would expand to billions of nodes are cut off', () => {
  const bomb = Array.from(
    { length: 10 },
    (_, n) => `  c${n}: &c${n}\n    entities: ${n === 0 ? '{ A: { id: uuid } }' : `*e${n - 1}`}`,
  ).join('\n');
  const lists = `terms: &a [x]\nb: &b [*a, *a]`;
  expect(() =>
    compile(`architecture: 1\nname: shop\n${lists}\ncontexts:\n${bomb}\n`, 'a.yaml'),
  ).not.toThrow();
});
