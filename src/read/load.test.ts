import { describe, expect, it } from 'vitest';
import { readBrief } from './read.ts';

/** The values of the named facts that a brief states; `undefined` says that it must not state it. */
function valuesOf(brief: string, names: readonly string[]): Record<string, unknown> {
  const reading = readBrief(brief);
  if (!reading.ok) return { refusal: reading.refusal.kind };
  const facts: Record<string, { value: unknown } | undefined> = { ...reading.requirements.facts };
  return Object.fromEntries(names.map((name) => [name, facts[name]?.value]));
}

const CASES: readonly (readonly [brief: string, expected: Record<string, unknown>])[] = [
  // English
  ['Ticket office for a zoo. Peak load is 450 rps.', { peakRps: 450 }],
  [
    'Zoo tickets. We see forty requests per second on average and about two thousand at peak.',
    { sustainedRps: 40, peakRps: 2000 },
  ],
  ['A ferry booking backend that must take 12k req/s in the worst minute.', { peakRps: 12000 }],
  [
    'Lost-property office. Traffic peaks at 1.5k requests/sec, normally 80 requests/sec.',
    { peakRps: 1500, sustainedRps: 80 },
  ],
  ['Library loans: between 20 and 35 requests per second.', { peakRps: 35 }],
  ['Seed bank catalogue, 6,000 requests per minute at peak.', { peakRps: 100 }],
  [
    'Parking app: 30 rps usually, eight times that when a match ends.',
    { sustainedRps: 30, peakFactor: 8, peakRps: 240 },
  ],
  ['Bakery orders, 2.400 orders a day.', { ordersPerDay: 2400 }],
  [
    'Laundry service with roughly 900 orders per day and 15,000 customers.',
    { ordersPerDay: 900, users: 15000 },
  ],
  [
    'Glacier stations: 240 loggers... 240 sensors report every 30 seconds.',
    { devices: 240, eventsPerSec: 8 },
  ],
  ['1,800 water meters report once an hour.', { devices: 1800, eventsPerDay: 43200 }],
  ['Wind park with 90 turbines at 10 Hz.', { devices: 90, eventsPerSec: 900 }],
  ['Chat for a fan club, 14,000 fans online at the same time.', { concurrentUsers: 14000 }],
  ['Museum shop. Limit each API key to 100 requests per second.', { peakRps: undefined }],
  [
    'Museum shop. Rate limit: 600 requests per minute per client.',
    { peakRps: undefined, sustainedRps: undefined },
  ],
  [
    'Our friends at a bank handle 2M requests per second. We expect 25 rps for our choir shop.',
    { peakRps: 25 },
  ],
  [
    'If we ever exceed 9,000 rps we will think again; for now it is 60 rps. Allotment garden rota.',
    { peakRps: 60 },
  ],
  ['Allotment rota. The brochure says 50k rps. Actually we need 12 rps.', { peakRps: 12 }],
  ['Allotment rota. Peak was raised from 300 rps to 700 rps.', { peakRps: 700 }],
  ['Reads outnumber writes; read/write ratio is 20:1. Bird register.', { readWriteRatio: 20 }],
  ['Bird register where 95% of traffic is reads.', { readWriteRatio: 19 }],
  [
    'A cable 900 m long and 40 kg of rope are tracked in our mountain rescue store.',
    { peakRps: undefined, users: undefined, devices: undefined },
  ],
  [
    'Hosting may cost at most 75 euros a month. Beekeepers register.',
    { budgetPerMonth: 75, currency: 'EUR' },
  ],
  [
    'Budget: $12,000 per year for hosting. Beekeepers register.',
    { budgetPerMonth: 1000, currency: 'USD' },
  ],
  ['Members pay a fee of 20 euros a month. Beekeepers register.', { budgetPerMonth: undefined }],
  [
    'Warehouse robots: 150 robots, 20 messages per second each.',
    { devices: 150, eventsPerSec: 3000 },
  ],
  ['Apiary: 99 halls with 3 sensors each, every 10 seconds.', { devices: 297, eventsPerSec: 29.7 }],
  [
    'Concert hall. Normal 50 rps, but when sales open 40x for ten minutes.',
    { sustainedRps: 50, peakFactor: 40, peakRps: 2000 },
  ],
  [
    'Loyalty points: 300 transactions per second in the Christmas season.',
    { peakRps: 300, ordersPerDay: undefined },
  ],
  [
    'Telemedicine with 9,000 concurrent calls and 1.2 million registered patients.',
    { concurrentUsers: 9000, users: 1200000 },
  ],
  [
    'Model railway club, five people: three backend developers and two frontend developers.',
    { teamSize: 5 },
  ],
  ['Model railway club. We have 3 squads of six engineers.', { teamSize: 18, teamCount: 3 }],
  ['Model railway club. A two-pizza team of 7.', { teamSize: 7, teamCount: undefined }],
  // Chinese
  ['農會產銷履歷系統,尖峰每秒 1,200 個請求,平時約 90 個請求。', { peakRps: 1200 }],
  ['健身房會員系統,約兩萬名會員,每天三千筆預約。', { users: 20000, ordersPerDay: 3000 }],
  ['共享機車 8,500 輛,每 5 秒回報一次位置。', { devices: 8500, eventsPerSec: 1700 }],
  ['雲端費用每月不超過新台幣 3 萬元。社區圖書館借書。', { budgetPerMonth: 30000, currency: 'TWD' }],
  ['每個客戶每秒最多 20 次呼叫。圖書館借書。', { peakRps: undefined }],
  ['圖書館借書。朋友的公司每秒有十萬個請求,我們只有每秒 15 個請求。', { peakRps: 15 }],
  ['未來可能到每秒 9,000 個請求,目前每秒 40 個請求就夠。圖書館借書。', { peakRps: 40 }],
  // Japanese
  [
    '銭湯の回数券管理。ピーク時は毎秒 250 リクエスト、通常は 20 リクエスト/秒。',
    { peakRps: 250, sustainedRps: 20 },
  ],
  ['会員は約3万5千人、1日あたり注文は4,200件。', { users: 35000, ordersPerDay: 4200 }],
  ['牧場の首輪センサー 1,200 台が 30 秒ごとに送信します。', { devices: 1200, eventsPerSec: 40 }],
  ['サーバー費は月5万円まで。釣具店の在庫。', { budgetPerMonth: 50000, currency: 'JPY' }],
  ['クライアントごとに毎分 100 回まで。釣具店の在庫。', { peakRps: undefined }],
  [
    '他社では毎秒 5 万リクエストとのことですが、当社は毎秒 30 リクエストです。釣具店の在庫。',
    { peakRps: 30 },
  ],
  ['定期便の配送管理。開発は社員 3 名と業務委託 2 名。', { teamSize: 5 }],
  [
    '遊園地のチケット。同時接続 5,000 人、登録会員 20 万人。',
    { concurrentUsers: 5000, users: 200000 },
  ],
  [
    '物流倉庫の AGV 300 台が 1 秒間に 5 回位置を送信。',
    { devices: 300, eventsPerSec: 1500, peakRps: undefined },
  ],
  // Korean
  [
    '동네 세탁소 수거 앱. 피크에 초당 320건 요청, 하루 주문 1,500건.',
    { peakRps: 320, ordersPerDay: 1500 },
  ],
  ['회원 4만 명, 동시 접속자 3천 명인 독서 모임 서비스.', { users: 40000, concurrentUsers: 3000 }],
  ['버스 정류장 센서 600대가 10초마다 보고합니다.', { devices: 600, eventsPerSec: 60 }],
  ['서버 비용은 월 120만 원. 독서 모임.', { budgetPerMonth: 1200000, currency: 'KRW' }],
  ['경쟁사는 초당 3만 건을 처리한다지만 우리는 초당 70건이면 됩니다. 독서 모임.', { peakRps: 70 }],
  ['놀이공원 티켓. 우리 팀은 백엔드 셋, 프런트 둘.', { teamSize: 5 }],
  ['독서 모임 회비, 월 만 원 이하 서버.', { budgetPerMonth: 10000, currency: 'KRW' }],
  // Vietnamese
  [
    'Đặt phòng homestay, hai đứa tự làm, ngân sách 500 nghìn một tháng.',
    { teamSize: 2, budgetPerMonth: 500000, currency: 'VND' },
  ],
  [
    'Quản lý kho gạo. Giờ cao điểm 500 yêu cầu mỗi giây, bình thường 40 yêu cầu mỗi giây.',
    { peakRps: 500, sustainedRps: 40 },
  ],
  [
    'Bán vé xem múa rối nước: 3 nghìn đơn mỗi ngày, 25 nghìn khách hàng.',
    { ordersPerDay: 3000, users: 25000 },
  ],
  ['1.500 cảm biến gửi dữ liệu mỗi 30 giây.', { devices: 1500, eventsPerSec: 50 }],
  [
    'Chi phí máy chủ tối đa 5 triệu đồng mỗi tháng. Quản lý kho gạo.',
    { budgetPerMonth: 5000000, currency: 'VND' },
  ],
  ['Mỗi đối tác tối đa 50 yêu cầu mỗi giây. Quản lý kho gạo.', { peakRps: undefined }],
];

describe('load, people and money', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(expected);
  });
});
