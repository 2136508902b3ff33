import { expect, test } from 'vitest';
import { parseArchitecture } from './parse.ts';
import { printArchitecture } from './print.ts';
import type { Written } from './written.ts';

const SHOP: Written = {
  architecture: 1,
  name: 'shop',
  requirements: { peakRps: { value: 5000, quote: '5k rps: "at peak"' }, languages: ['typescript'] },
  contexts: {
    ordering: {
      purpose:
        'Takes an order and carries it to delivery; a purpose may be long, with: colons, "quotes" and # hashes in it.',
      store: 'postgresql',
      entities: { Order: { id: 'uuid', status: 'placed | paid', total: 'money' } },
      commands: {
        placeOrder: { creates: 'Order', emits: ['OrderPlaced'] },
        payOrder: { on: 'Order', from: ['placed'], to: 'paid' },
      },
      events: { OrderPlaced: ['id', 'total'] },
      calls: [{ to: 'bank.authorise', timeout: '800ms', retries: 1 }],
    },
  },
  externals: { bank: { kind: 'third-party', operations: ['authorise'] } },
};

test('a document is printed with small blocks on one line', () => {
  expect(printArchitecture(SHOP)).toMatchInlineSnapshot(`
    "architecture: 1
    name: shop

    requirements:
      peakRps: { value: 5000, quote: '5k rps: "at peak"' }
      languages: [ typescript ]

    contexts:
      ordering:
        purpose: 'Takes an order and carries it to delivery; a purpose may be long, with: colons, "quotes" and # hashes in it.'
        store: postgresql
        entities: { Order: { id: uuid, status: placed | paid, total: money } }
        commands:
          placeOrder: { creates: Order, emits: [ OrderPlaced ] }
          payOrder: { on: Order, from: [ placed ], to: paid }
        events: { OrderPlaced: [ id, total ] }
        calls: [ { to: bank.authorise, timeout: 800ms, retries: 1 } ]

    externals:
      bank: { kind: third-party, operations: [ authorise ] }
    "
  `);
});

test('what is printed reads back without findings and prints the same again', () => {
  const text = printArchitecture(SHOP);
  expect(parseArchitecture(text, 'architecture.yaml').diagnostics).toEqual([]);
});

function findings(text: string): readonly string[] {
  return parseArchitecture(text, 'a.yaml').diagnostics.map(
    ({ code, message, at }) => `${at.start}-${at.end} ${code}: ${message}`,
  );
}

test('an unknown key is reported at the key, with what was meant', () => {
  expect(findings('architecture: 1\nname: shop\ncontext: {}\n')).toEqual([
    '27-34 parse/unknown-key: `context` is not a key that belongs here. Did you mean `contexts`?',
  ]);
});

test('a wrong value is reported at the value', () => {
  expect(findings('architecture: 1\nname: shop\nstyle: micro-services\n')).toEqual([
    '34-48 parse/unknown-word: `micro-services` is not a word this key knows. Did you mean `microservices`?',
  ]);
  expect(findings('architecture: 1\nname: Shop\n')).toEqual([
    '22-26 parse/wrong-type: Expected a name such as `order-intake`, found `Shop`.',
  ]);
});

test('broken YAML, an empty file and a list are findings, not exceptions', () => {
  expect(findings('architecture: 1\nname: "shop\n').length).toBeGreaterThan(0);
  expect(findings('')).toEqual([
    '0-1 parse/missing-key: The key `architecture` is missing.',
    '0-1 parse/missing-key: The key `name` is missing.',
  ]);
  expect(findings('- a\n')).toEqual([
    '0-3 parse/wrong-type: Expected a block of keys, found a list.',
  ]);
});

test('aliases that expand without end are cut off', () => {
  const file = (repeats: number) =>
    `architecture: 1\nname: shop\ncontexts:\n  a: { terms: [ &t x, ${Array(repeats).fill('*t').join(', ')} ] }\n`;
  expect(findings(file(20))).toEqual([]);
  expect(
    findings(file(600)).filter((line) => line.includes('parse/too-many-aliases')),
  ).toHaveLength(1);
});
