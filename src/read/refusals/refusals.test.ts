import { describe, expect, it } from 'vitest';
import { readBrief } from '../read.ts';

const REFUSED: readonly (readonly [brief: string, kind: string])[] = [
  ['', 'empty'],
  [' \n\t ', 'empty'],
  ['🙂🙂', 'empty'],
  ['... !?', 'empty'],
  ['asdkjh qwlekj zxmcnb', 'nonsense'],
  ['qwerty', 'nonsense'],
  ['1234 5678', 'nonsense'],
  ['ㅋㅋㅋㅋㅋ', 'nonsense'],
  ['あああああ', 'nonsense'],
  ['あsdふぁsdふぁ', 'nonsense'],
  ['ㄅㄆㄇㄈ', 'nonsense'],
  ['lorem ipsum dolor sit amet', 'nonsense'],
  ['hello', 'off-topic'],
  ['How are you today?', 'off-topic'],
  ['Write me a haiku about autumn', 'off-topic'],
  ["What's a good pizza place near Lyon?", 'off-topic'],
  ['The margin of my navbar is wrong, please fix my css', 'off-topic'],
  ['推薦一部好看的電影', 'off-topic'],
  ['今天晚餐吃什麼好', 'off-topic'],
  ['俳句を一つ詠んで', 'off-topic'],
  ['おすすめのラーメン屋を教えて', 'off-topic'],
  ['시 한 편 써줘', 'off-topic'],
  ['오늘 점심 뭐 먹지?', 'off-topic'],
  ['Cách nấu phở bò', 'off-topic'],
  ['Viết cho tôi một bài thơ về mùa thu', 'off-topic'],
];

const ACCEPTED = [
  'village choir',
  'beekeeping club',
  'recipe sharing app',
  'poem contest submissions and voting',
  'homework submission portal for schools',
  'restaurant recommendations platform with 10k users',
  'weather station network',
  '民宿',
  '映画館 予約',
  '반찬가게 정기배송',
  'quán cà phê đặt bàn',
  'How would you model hall bookings for a village?',
];

const CLASHES: readonly (readonly [
  brief: string,
  sides: readonly [string, string],
  asked: string,
])[] = [
  [
    'Bowling alley. It must be available 99.999% of the time, runs on one server only, no failover.',
    ['It must be available 99.999% of the time', 'runs on one server only'],
    '99.999',
  ],
  [
    'Bowling alley. Must use Kafka. No Kafka please.',
    ['Must use Kafka', 'No Kafka please'],
    'Kafka',
  ],
  [
    'Bowling alley. On-premises only. The system must run on Azure.',
    ['The system must run on Azure', 'On-premises only'],
    'Azure',
  ],
  [
    'Bowling alley. Strong consistency everywhere, yet clients edit bookings while offline.',
    ['Strong consistency everywhere', 'yet clients edit bookings while offline'],
    'offline',
  ],
  [
    'Bowling alley. Microservices are mandatory. No microservices.',
    ['Microservices are mandatory', 'No microservices'],
    'microservices',
  ],
  [
    'Bowling alley. RPO zero, but only nightly backups.',
    ['RPO zero', 'but only nightly backups'],
    'RPO',
  ],
  ['保齡球館訂位。必須使用 Kafka。絕對不要 Kafka。', ['必須使用 Kafka', '絕對不要 Kafka'], 'Kafka'],
  [
    'ボウリング場の予約。必ず AWS で動かすこと。パブリッククラウドは禁止。',
    ['必ず AWS で動かすこと', 'パブリッククラウドは禁止'],
    'AWS',
  ],
  [
    '볼링장 예약. 반드시 Kafka를 사용해야 합니다. Kafka는 금지입니다.',
    ['반드시 Kafka를 사용해야 합니다', 'Kafka는 금지입니다'],
    'Kafka',
  ],
  [
    'Đặt sân bowling. Khả dụng 99,999%, chỉ một máy chủ, không có dự phòng.',
    ['Khả dụng 99,999%', 'chỉ một máy chủ'],
    '99.999',
  ],
];

describe('refusals', () => {
  it.each(REFUSED)('%j is %s', (brief, kind) => {
    const reading = readBrief(brief);
    expect(reading.ok ? 'accepted' : reading.refusal.kind).toBe(kind);
  });

  it.each(ACCEPTED)('%s is a system', (brief) => {
    expect(readBrief(brief).ok).toBe(true);
  });

  it.each(CLASHES)('%s', (brief, sides, asked) => {
    const reading = readBrief(brief);
    expect(reading.ok ? [] : reading.refusal.sides).toEqual(sides);
    expect(reading.ok ? '' : reading.refusal.questions.join(' ')).toContain(asked);
  });

  it.each([
    'Bowling alley: must use PostgreSQL for bookings, no PostgreSQL for logs.',
    'Bowling alley: 99.9% on one server.',
    'We use Kafka today. No Kafka in the new system. RabbitMQ is required.',
    'Existing monolith must stay until 2027; new parts must be microservices.',
  ])('%s is no contradiction', (brief) => {
    expect(readBrief(brief).ok).toBe(true);
  });

  it.each([
    ['asdkjh qwlekj zxmcnb', 'The brief has no words that can be read.'],
    ['推薦一部好看的電影', '這份需求要的不是後端系統的設計。'],
    ['俳句を一つ詠んで', 'バックエンドの設計ではない依頼です。'],
    ['시 한 편 써줘', '백엔드 설계가 아닌 요청입니다.'],
    ['Cách nấu phở bò', 'Yêu cầu này không phải là thiết kế backend.'],
    [
      '볼링장 예약. 반드시 Kafka를 사용해야 합니다. Kafka는 금지입니다.',
      '두 요구가 서로 양립할 수 없습니다: “반드시 Kafka를 사용해야 합니다”, “Kafka는 금지입니다”.',
    ],
  ])('%s is refused in its own language', (brief, message) => {
    const reading = readBrief(brief);
    expect(reading.ok ? '' : reading.refusal.message).toBe(message);
  });

  it.each(['APIとDBのER図をGoで作る', 'モバイルとWebのためのAPIとDB'])(
    '%s has particles between Latin words and is no noise',
    (brief) => {
      expect(readBrief(brief).ok).toBe(true);
    },
  );
});
