import { describe, expect, it } from 'vitest';
import { readBrief } from '../read.ts';

const ORDERS: readonly (readonly [brief: string, ordering: string | undefined])[] = [
  [
    'Temperature events of one barrel must be processed in the order they were taken; barrels are independent of each other.',
    'per-key',
  ],
  ['Keep the sequence per vehicle.', 'per-key'],
  ['A status update must never overtake an earlier one of the same parcel.', 'per-key'],
  ['All trades worldwide in one single order for everything.', 'global'],
  ['In order to save money we take Postgres. Design a shop.', undefined],
  ['We take 500 orders per day for each shop, the same as last year.', undefined],
  ['同一艘船的點位要照時間排好,不同船不管。', 'per-key'],
  ['每張工單的狀態要照順序,工單之間沒關係。', 'per-key'],
  ['同じ対局の中で手順が入れ替わるのは論外、対局どうしは関係なし。', 'per-key'],
  ['伝票ごとに順番を守る。', 'per-key'],
  ['같은 경매 건의 입찰은 순서 보장 필수.', 'per-key'],
  ['한 주문 안에서는 순서가 바뀌면 안 됩니다.', 'per-key'],
  ['Trong một lô thì thứ tự không được đảo.', 'per-key'],
  ['Sự kiện của cùng một xe phải xử lý đúng thứ tự.', 'per-key'],
  ['工單的 state change 要 in order(per 工單就好)', 'per-key'],
  ['모든 거래를 전역 순서로 처리해야 합니다.', 'global'],
  ['順序不重要。我們要做訂單系統。', 'none'],
  ['Bids per lot must never overtake one another.', 'per-key'],
  ['a lab must not see "shipped" before "milled" for the same case', 'per-key'],
  [
    "One piece's history has to stay in order (in, washed, repaired, out); between different pieces nobody cares.",
    'per-key',
  ],
];

describe('ways to say in which order things must be seen', () => {
  it.each(ORDERS)('%s', (brief, ordering) => {
    const reading = readBrief(brief);
    expect(reading.ok && reading.requirements.facts.ordering?.value).toBe(ordering);
  });
});
