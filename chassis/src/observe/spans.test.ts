import { expect, test } from 'vitest';
import { type Span, Spans, spanLines } from './spans.ts';

const span = (spanId: string): Span => ({
  name: 'GET /v1/orders',
  traceId: 't',
  spanId,
  parentId: '',
  startedAt: 1,
  durationMs: 2,
  status: 200,
});

test('spans come out once, in the order in which they were recorded', () => {
  const spans = new Spans();
  spans.record(span('a'));
  spans.record(span('b'));
  expect(spans.drain().map(({ spanId }) => spanId)).toEqual(['a', 'b']);
  spans.record(span('c'));
  expect(spans.drain().map(({ spanId }) => spanId)).toEqual(['c']);
  expect(spans.drain()).toEqual([]);
});

test('when nobody drains, the oldest are dropped and counted', () => {
  const spans = new Spans();
  for (let count = 0; count < 8_192 + 3; count += 1) spans.record(span(String(count)));
  const kept = spans.drain();
  expect(kept.length).toBe(8_192);
  expect(kept[0]?.spanId).toBe('3');
  expect(spans.dropped).toBe(3);
});

test('a line holds what a span says and nothing that hangs on its object', () => {
  const noisy = { ...span('a'), reply: { socket: 1 } };
  expect(spanLines([noisy])).toBe(
    '{"name":"GET /v1/orders","traceId":"t","spanId":"a","parentId":"","startedAt":1,"durationMs":2,"status":200}\n',
  );
});
