import { expect, test } from 'vitest';
import { TermStore } from './term-store.ts';

function store(): TermStore {
  const terms = new TermStore();
  terms.add('order', 'en', { context: 'order', strength: 'name' });
  terms.add('訂單', 'zh-TW', { context: 'order', strength: 'name' });
  terms.add('đơn hàng', 'vi', { context: 'order', strength: 'name' });
  terms.addTurn('place/put an order', { context: 'order', strength: 'idiom' });
  terms.addForeign({ term: '注文書', language: 'ja', english: 'order', kind: 'thing' });
  return terms;
}

test.each(['orders', '訂單', 'đơn hàng', 'put the orders', '注文書'])(
  '%s points to what the library knows of it',
  (term) => {
    expect(
      store()
        .sensesOf(term)
        .map(({ context }) => context),
    ).toEqual(['order']);
  },
);

test('terms that are added later are found behind those that were there', () => {
  const terms = store();
  terms.addLater(() => [
    { term: '訂單', language: 'ja', english: 'wish', kind: 'thing' },
    { term: '請求', language: 'ja', english: 'order', kind: 'thing' },
  ]);
  expect(terms.sensesOf('訂單').map(({ context }) => context)).toEqual(['order']);
  expect(terms.sensesOf('請求').map(({ context }) => context)).toEqual(['order']);
});

test('a word that starts no term points nowhere', () => {
  expect(store().sensesOf('ordeal')).toEqual([]);
  expect(store().startingWith('en', 'ordeal')).toEqual([]);
});

test('the name of a context comes before a turn that means another', () => {
  const terms = store();
  terms.add('order', 'en', { context: 'court', strength: 'cue' });
  terms.add('order', 'en', { context: 'court', strength: 'name' });
  expect(terms.sensesOf('order').map(({ context }) => context)).toEqual(['court', 'order']);
});
