import { expect, test } from 'vitest';
import { singular, stem } from './english-stem.ts';

test.each([
  ['deliveries', 'delivery'],
  ['boxes', 'box'],
  ['people', 'person'],
  ['shelves', 'shelf'],
  ['status', 'status'],
  ['analyses', 'analysis'],
  ['glass', 'glass'],
])('%s is the plural of %s', (plural, one) => {
  expect(singular(plural)).toBe(one);
});

test.each([
  ['booked', 'booking', 'books'],
  ['told', 'tells', 'telling'],
  ['shipped', 'ships', 'shipping'],
  ['voted', 'voting', 'votes'],
  ['priced', 'pricing', 'prices'],
])('%s, %s and %s are forms of one word', (a, b, c) => {
  expect(stem(a)).toBe(stem(b));
  expect(stem(b)).toBe(stem(c));
});

test('a fare is not far', () => {
  expect(stem('fares')).not.toBe(stem('far'));
});
