import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { arbitraryArchitecture } from '../../testing/fixtures/arbitrary-architecture.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { PARSE_OPTIONS } from './yaml-options.ts';

const SAMPLE = `# head
architecture: 1
name: shop   # trailing

# about
contexts:
  # first
  one:
    purpose: >
      Folded text
      over lines

    entities: { Thing: { id: uuid, n: 3, ok: true }, Other: { a: [ x, 'y z', "w" ] } }
    calls:
    - a
    - b: 1
      c: 2
    -   d:
          e: f
        g: [ ]
    notes: |
      text

  two:
    purpose: goes on
      over lines
    "quoted": 1
    my key: 0x1f
    list:
      - - a
        - b
      - |
        block
      - [ a, b ]
      - 'it''s'
    flow: { a: 1,
      b: 2 }
    nothing: ~
    url: http://x.y/z#frag
    time: 12:30:00
last: -1.50
`;

/** What the document reader looks at: kinds, places, values. */
function seen(node: unknown): unknown {
  if (isPair(node)) return [seen(node.key), seen(node.value)];
  if (isScalar(node)) return [node.range?.slice(0, 2), node.value];
  if (isMap(node) || isSeq(node))
    return [isMap(node) ? 'map' : 'list', node.range?.slice(0, 2), node.items.map(seen)];
  return String(node);
}

function expectTheSame(text: string): void {
  const plain = readPlainYaml(text);
  if (!plain) return;
  const whole = parseDocument(text, PARSE_OPTIONS);
  expect(whole.errors).toEqual([]);
  expect(seen(plain.contents)).toEqual(seen(whole.contents));
}

test('nodes stand where the library sees them', () => {
  expect(readPlainYaml(SAMPLE)).toBeDefined();
  expectTheSame(SAMPLE);
});

test.each([
  ['an anchor', 'a: &x 1\nb: *x\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a key twice', 'a: 1\nb: 2\na: 3\n'],
  ['a key twice in one line', 'a: { b: 1, b: 2 }\n'],
  ['a tab', 'a:\t1\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['a broken indent', 'a:\n    b: 1\n  c: 2\n'],
  ['a list among keys', 'a: 1\n- b\n'],
  ['an open bracket', 'a: [ 1, 2\nb: 3\n'],
  ['a value with a colon', 'a: b: c\n'],
  ['nothing under a key', 'a:\n# c\n'],
  ['one line for all', '{ a: 1 }\n'],
])('%s is left to the library', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

const piece = fc.constantFrom(
  ...[
    '\n',
    ' ',
    '  ',
    '\n\n',
    '\n  ',
    ': ',
    ':',
    '- ',
    '\n- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '#',
    ' # c',
  ],
  ...['"', "'", '&a ', '*a', '|\n', '>-\n', '? ', '~', 'true', '%', '---\n', '...', '<<: ', '.5'],
  ...['\n# c\n', '\n      # c\n', '"q": 1\n', '1e3', '\u00a0', '請'],
);

test('a sample with anything put in or cut out is read the same, or left to the library', () => {
  const edit = fc.record({
    from: fc.nat(SAMPLE.length),
    length: fc.nat(4),
    put: fc.oneof(piece, fc.constant('')),
    end: fc.integer({ min: 1, max: SAMPLE.length }),
  });
  fc.assert(
    fc.property(edit, ({ from, length, put, end }) => {
      const text = SAMPLE.slice(0, end);
      expectTheSame(text.slice(0, from) + put + text.slice(from + length));
    }),
    { numRuns: 1_500 },
  );
});

test('any architecture is read the same, or left to the library', () => {
  fc.assert(fc.property(arbitraryArchitecture, expectTheSame), { numRuns: 50 });
});
