import { describe, expect, it } from 'vitest';
import { matching, type Phrasing, valuesOf } from '../../testing/phrasings.ts';

const CASES: readonly Phrasing[] = [
  // Of two figures the one to build for.
  [
    'Kiosk rental. 3,400 sensors today, 10k after the new hall - build for 10k.',
    { devices: 10000 },
  ],
  [
    'Kiosk rental. Today the pumps send 2,000 measurements a second; next spring it will be 9,000 a second and that is the number to build for.',
    { eventsPerSec: 9000 },
  ],
  ['煙火大會訂票。目前有 8 千台,明年 3 萬台,系統請以 3 萬台為準。', { devices: 30000 }],
  ['花火大会の予約。会員は今1,800人、来年度は5,000人までいける作りに。', { users: 5000 }],
  // What may come, is left out or is too much binds nobody.
  [
    '불꽃 축제 예매. 설비 4,200대. 증설 시 설비 1만 대로 늘어날 수 있으나 이번 범위는 아님.',
    { devices: 4200 },
  ],
  ['Kiosk rental. 400 sensors; it may grow to 9,000 sensors.', { devices: 400 }],
  ['Kiosk rental. Three nines will do, five nines would be overkill.', { availability: 0.999 }],
  ['花火大会の予約。センサーはおよそ300台です。', { devices: 300 }],
  // Today's figure beside the goal.
  ['花火大会の予約。p95が2.8秒、これを800ms以下にしたい。', { p95Ms: 800 }],
  [
    '| item | today | target |\n|---|---|---|\n| API p95 | 900ms | 250ms |\n| sensors | 300 | 500 |',
    { p95Ms: 250, devices: 500 },
  ],
  // Numerals and what they count.
  ['불꽃 축제 예매. 오픈 순간 1백20만 명이 동시에 들어옵니다.', { concurrentUsers: 1200000 }],
  ['花火大会の予約。会員は1億2000万人。', { users: 120000000 }],
  ['Kiosk rental. At weekend events 120k online at once.', { concurrentUsers: 120000 }],
  ['Kiosk rental. 45k punters with the page open.', { concurrentUsers: 45000 }],
  ['花火大会の予約。同接は最大25万。', { concurrentUsers: 250000 }],
  ['Bán vé pháo hoa. Đông nhất tầm 50 nghìn người một lúc.', { concurrentUsers: 50000 }],
  ['불꽃 축제 예매. 계정 수는 약 1만9천 개.', { users: 19000 }],
  ['煙火大會訂票。目前帳號 2.6 萬個。', { users: 26000 }],
  ['Kiosk rental. 140 ambulances report their position.', { devices: 140 }],
  ['Kiosk rental. 900 pallets with a GPS tracker.', { devices: 900 }],
  ['花火大会の予約。ハウス850棟、1棟にセンサー6個。', { devices: 5100 }],
  ['煙火大會訂票。事件量每秒 3 萬筆。', { eventsPerSec: 30000 }],
  ['Bán vé pháo hoa. Tổng khoảng 1.300 vị trí/giây.', { eventsPerSec: 1300 }],
  [
    'Bán vé pháo hoa. Mỗi ngày chừng 1,8 triệu thông báo, lúc cao điểm 150 cái một giây.',
    { eventsPerDay: 1800000, eventsPerSec: 150 },
  ],
  [
    'Horse racing. Odds change up to 800 times a second.',
    { eventsPerSec: 800, peakFactor: undefined },
  ],
  [
    'Kiosk rental. 9,600 requests a minute at peak. On a normal day a third of that.',
    { peakFactor: 3 },
  ],
  ['불꽃 축제 예매. API는 초당 8천 건으로 제한합니다.', { peakRps: 8000 }],
  // Reads against writes.
  ['花火大会の予約。検索が更新の200倍くらいです。', { readWriteRatio: 200 }],
  ['Kiosk rental. Reading outnumbers writing roughly forty to one.', { readWriteRatio: 40 }],
  ['불꽃 축제 예매. 읽기가 쓰기보다 많아서 300:1쯤 됩니다.', { readWriteRatio: 300 }],
  ['Bán vé pháo hoa. Đọc nhiều hơn ghi cỡ 50 lần.', { readWriteRatio: 50 }],
  // People.
  ['Kiosk rental. A nine-person team, Python and Go.', { teamSize: 9, teamCount: undefined }],
  ['煙火大會訂票。團隊四人裡有三人熟 Go。', { teamSize: 4 }],
  ['花火大会の予約。開発は自分ともう一人の二人だけです。', { teamSize: 2 }],
  ['불꽃 축제 예매. 인원이 7명뿐이라 하나로 만듭니다.', { teamSize: 7 }],
  ['불꽃 축제 예매. 팀도 네 개로 나뉘어 있습니다.', { teamCount: 4 }],
  // Times.
  ['불꽃 축제 예매. 목표 복구시간은 2시간, 목표 복구시점은 10분.', { rtoMin: 120, rpoMin: 10 }],
  [
    'Kiosk rental. After a crash: two hours to be back, ten minutes of data at most.',
    { rtoMin: 120, rpoMin: 10 },
  ],
  ["Kiosk rental. A day's loss is acceptable.", { rpoMin: 1440 }],
  ['花火大会の予約。生データは90日で捨てて構いません。', { retentionDays: 90 }],
  ['煙火大會訂票。log 留 45 天。', { retentionDays: 45 }],
  ['Bán vé pháo hoa. Dữ liệu hành trình giữ 36 tháng.', { retentionYears: 3 }],
  ['Kiosk rental. The lock must react within 2 seconds.', { latencyMs: 2000 }],
  ['Kiosk rental. A position may be at most 3 seconds old.', { latencyMs: 3000 }],
  ['花火大会の予約。月の費用は税込五万円以内。', { budgetPerMonth: 50000, currency: 'JPY' }],
  // Wishes without figures.
  ['Kiosk rental. Watch progress may be eventually consistent.', { consistency: 'eventual' }],
  ['임상 시험 시스템. Consistency는 strong.', { consistency: 'strong' }],
  ['Kiosk rental. Access decisions have to be logged.', { audit: true }],
  ['Kiosk rental. If the link fails a gate has to carry on by itself.', { offline: true }],
  [
    'Kiosk rental. Permissions are role based (clerk, inspector, auditor).',
    { roles: ['clerk', 'inspector', 'auditor'] },
  ],
  [
    '煙火大會訂票。使用者分照服員、個管師、家屬、管理者。',
    { roles: ['照服員', '個管師', '家屬', '管理者'] },
  ],
  ['Kiosk rental. Partner shops connect with REST and API keys.', { clients: ['partner'] }],
];

describe('ways to say which figure is meant, and what it counts', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(matching(expected));
  });
});
