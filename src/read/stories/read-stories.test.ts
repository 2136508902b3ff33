import { expect, test } from 'vitest';
import { readConcepts } from '../concepts/read-concepts.ts';
import { segmentBrief } from '../text/segmented-brief.ts';
import { readStories } from './read-stories.ts';

const stories = (brief: string) => {
  const text = segmentBrief(brief);
  return readStories(text, readConcepts(text));
};

test('a happening, its steps and what is done if they fail', () => {
  const [story, ...others] = stories(
    'When an order is paid, the warehouse packs the goods and then the courier is told. If packing fails, the money is given back.',
  );
  expect(others).toEqual([]);
  expect(story).toMatchObject({
    trigger: 'an order is paid',
    steps: ['the warehouse packs the goods', 'the courier is told'],
    onFailure: ['the money is given back'],
  });
  expect(story?.concepts.slice(0, 1)).toEqual(['order']);
});

test('the happening may come last', () => {
  expect(stories('The guest gets a message as soon as the room is clean.')[0]).toMatchObject({
    trigger: 'the room is clean',
    steps: ['The guest gets a message'],
  });
});

test.each([
  ['ja', '注文が確定したら、在庫を引き当て、決済する。', '注文が確定したら'],
  ['zh-TW', '付款成功後,通知倉庫出貨。', '付款成功後'],
  ['ko', '주문이 들어오면 창고에 알리고, 배송을 시작합니다.', '주문이 들어오면'],
  [
    'vi',
    'Khi đơn hàng được thanh toán, kho đóng gói rồi giao cho shipper.',
    'đơn hàng được thanh toán',
  ],
])('reads stories in %s', (_, brief, trigger) => {
  const [story] = stories(brief);
  expect(story?.trigger).toBe(trigger);
  expect(story?.steps.length).toBeGreaterThanOrEqual(1);
});

test('a description without a happening is no story', () => {
  expect(stories('We sell books and maps in four towns.')).toEqual([]);
});
