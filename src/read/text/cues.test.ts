import { describe, expect, it } from 'vitest';
import { cue, cueAt, findAll, has, matchAt } from './cues.ts';
import { alternativesOf, openingsOf } from './scripts.ts';

const order = cue({ en: 'orders?', 'zh-TW': '訂單', ja: '注文', ko: '주문', vi: 'đơn hàng' });

describe('a cue', () => {
  it.each([
    ['An ORDER came', [{ start: 3, end: 8 }]],
    ['borders', []],
    [
      '訂單與 orders',
      [
        { start: 0, end: 2 },
        { start: 4, end: 10 },
      ],
    ],
    ['đơn hàng mới', [{ start: 0, end: 8 }]],
    ['신규주문', [{ start: 2, end: 4 }]],
  ])('finds its words in %s', (text, spans) => {
    expect(findAll(order, text)).toEqual(spans);
  });

  it('is matched right at an offset, in any case', () => {
    const unit = cueAt({ en: 'ms|milliseconds?', ja: 'ミリ秒' });
    expect(matchAt(unit, '5MS', 1)?.[0]).toBe('MS');
    expect(matchAt(unit, '5 apples', 2)).toBeUndefined();
  });

  it('of words in one language is looked for in texts of all', () => {
    expect(has(cue({ en: 'kafka' }), '브로커는 Kafka로')).toBe(true);
  });
});

describe('the source of an expression', () => {
  it('is cut at bars outside groups and classes', () => {
    expect(alternativesOf('a|(?:b|c)d|[|]|\\|e')).toEqual(['a', '(?:b|c)d', '[|]', '\\|e']);
  });

  it('tells the characters with which a match can begin', () => {
    expect(openingsOf('ms|Seconds?|秒')).toEqual(new Set(['m', 's', '秒']));
    expect(openingsOf('ms|\\d+s')).toBeUndefined();
    expect(openingsOf('a?b')).toBeUndefined();
  });
});
