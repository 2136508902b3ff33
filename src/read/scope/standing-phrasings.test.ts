import { describe, expect, it } from 'vitest';
import { matching, type Phrasing, valuesOf } from '../../testing/phrasings.ts';

const near = (value: number) => expect.closeTo(value, value > 1 ? 1 : 4);

const CASES: readonly Phrasing[] = [
  [
    "Ferry tickets. A vendor's brochure promised us 40,000 rps; we need 55 rps at peak.",
    { peakRps: 55 },
  ],
  [
    'Ferry tickets. My previous employer ran Cassandra with 2 million users. We have 3,000 users and MariaDB.',
    { users: 3000, databases: ['mariadb'] },
  ],
  [
    'Ferry tickets. Amazon does this with 10,000 engineers, we have four developers.',
    { teamSize: 4 },
  ],
  [
    'Ferry tickets. The weather service answers in 3 seconds at p99; our pages must load within 900 ms at p99.',
    { p99Ms: 900 },
  ],
  [
    'Ferry tickets. Our bank guarantees 99.5 percent. Our own target is 99.9 percent.',
    { availability: near(0.999) },
  ],
  [
    'Ferry tickets. The consultant recommended Kubernetes and Kafka. We want neither.',
    { orchestrator: undefined, broker: undefined },
  ],
  [
    'Ferry tickets. A consultant told us to take MongoDB, but we stay with PostgreSQL.',
    { databases: ['postgresql'] },
  ],
  ['Ferry tickets. Someone suggested Rust; the team writes Go.', { languages: ['go'] }],
  [
    "Ferry tickets. Last year's pilot ran on MySQL with 200 users. The new one gets PostgreSQL and 9,000 users.",
    { databases: ['postgresql'], users: 9000 },
  ],
  ['Ferry tickets. We used to be on MongoDB. Now it is PostgreSQL.', { databases: ['postgresql'] }],
  ['Ferry tickets. We were on Heroku until last spring and are on Azure now.', { cloud: 'azure' }],
  [
    'Ferry tickets. The old version was written in PHP; the rewrite is in Kotlin.',
    { languages: ['kotlin'] },
  ],
  ['Ferry tickets. In the long run perhaps 200,000 users, today 4,000 users.', { users: 4000 }],
  [
    'Ferry tickets. Should we ever go abroad, Spanner might be an option. PostgreSQL for now.',
    { databases: ['postgresql'] },
  ],
  ['Ferry tickets. Plan for 80 rps, not the 800 rps of the tender.', { peakRps: 80 }],
  ['Ferry tickets. The tender says 800 rps, which is a misprint for 80 rps.', { peakRps: 80 }],
  ['Ferry tickets. PS: it is 12 developers, not 10.', { teamSize: 12 }],
  [
    'Ferry tickets. Update: the budget has been cut from 9,000 to 7,000 euros a month.',
    { budgetPerMonth: 7000 },
  ],
  ['Ferry tickets. p95 400 ms — sorry, 300 ms.', { p95Ms: 300 }],
  ['Ferry tickets. Make that five developers instead of six.', { teamSize: 5 }],
  ['Ferry tickets. Users: 4000 (was 3000).', { users: 4000 }],
  ['渡船売票系統。顧問建議用 Kafka,我們覺得沒必要。', { broker: undefined }],
  ['渡船售票系統。之前的系統是 PHP 寫的,這次改用 Kotlin。', { languages: ['kotlin'] }],
  ['渡船售票系統。老闆說要用區塊鏈,別理他。尖峰每秒 60 次請求。', { peakRps: 60 }],
  ['渡船售票系統。更正:會員是 5,000 人,不是 50,000 人。', { users: 5000 }],
  ['渡船售票系統。供應商的 API p99 要 3 秒,我們的目標是 p99 900 毫秒。', { p99Ms: 900 }],
  ['渡船售票系統。預算從每月 5 萬調降到 3 萬元。', { budgetPerMonth: 30000 }],
  [
    '渡し船の予約。前任者はOracleを選んだが、私たちはPostgreSQLにする。',
    { databases: ['postgresql'] },
  ],
  ['渡し船の予約。コンサルはKubernetesを勧めたが、採用しない。', { orchestrator: undefined }],
  [
    '渡し船の予約。旧システムはPHPで書かれていた。新システムはKotlinで書く。',
    { languages: ['kotlin'] },
  ],
  ['渡し船の予約。訂正します。会員は5,000人です。', { users: 5000 }],
  [
    '渡し船の予約。天気APIは応答に3秒かかるが、当社の画面は1秒以内に表示したい。',
    { latencyMs: 1000 },
  ],
  ['나룻배 예약. 컨설턴트는 카프카를 권했지만 우리는 RabbitMQ를 씁니다.', { broker: 'rabbitmq' }],
  ['나룻배 예약. 예전 시스템은 PHP였고 새 시스템은 코틀린입니다.', { languages: ['kotlin'] }],
  ['나룻배 예약. 회원은 5만 명이 아니라 5천 명입니다.', { users: 5000 }],
  ['나룻배 예약. 날씨 API는 p99가 3초지만 우리 화면은 p99 900ms여야 합니다.', { p99Ms: 900 }],
  [
    'Đặt vé phà. Tư vấn viên khuyên dùng Kafka nhưng bên mình dùng RabbitMQ.',
    { broker: 'rabbitmq' },
  ],
  [
    'Đặt vé phà. Hệ thống cũ viết bằng PHP, hệ thống mới viết bằng Kotlin.',
    { languages: ['kotlin'] },
  ],
  ['Đặt vé phà. Đính chính: 5.000 người dùng chứ không phải 50.000.', { users: 5000 }],
  ['Ferry tickets. Peak: 1.2k rps / normal: 80 rps.', { peakRps: 1200, sustainedRps: 80 }],
  ['Ferry tickets. 80-120 rps, peaks of 900.', { sustainedRps: 120, peakRps: 900 }],
  [
    'Ferry tickets. Uptime must be four nines. Max. data loss: 30 s. Recovery: 15 min.',
    { availability: near(0.9999), rpoMin: near(0.5), rtoMin: 15 },
  ],
  ['Ferry tickets. RTO ≤ 15m, RPO ≤ 1m.', { rtoMin: 15, rpoMin: 1 }],
  ['Ferry tickets. SLA 99.9, p99 1s.', { availability: near(0.999), p99Ms: 1000 }],
  ['Ferry tickets. Ninety-nine out of a hundred searches within one second.', { p99Ms: 1000 }],
  ['Ferry tickets. Reads to writes are 50 to 1.', { readWriteRatio: 50 }],
  ['Ferry tickets. For every write there are about 30 reads.', { readWriteRatio: 30 }],
  ['Ferry tickets. 5000 MAU, 600 DAU.', { users: 5000 }],
  ['Ferry tickets. 12 engineers across 3 teams.', { teamSize: 12, teamCount: 3 }],
  ["Ferry tickets. I'm alone on this, evenings only.", { teamSize: 1 }],
  ['Ferry tickets. Team: 2 seniors, 3 juniors and a contractor.', { teamSize: 6 }],
  [
    'Ferry tickets. 400 turnstiles send 2 messages per minute each.',
    { devices: 400, eventsPerSec: near(13.333) },
  ],
  ['Ferry tickets. Budget 15k USD/year for infra.', { budgetPerMonth: 1250, currency: 'USD' }],
  ['Ferry tickets. €900/mo all in for the servers.', { budgetPerMonth: 900, currency: 'EUR' }],
  [
    'Ferry tickets. It has to survive the loss of a data centre; we run in Frankfurt and Dublin, both active.',
    { topology: 'active-active' },
  ],
  [
    'Ferry tickets. Keep invoices ten years and logs six weeks.',
    { retentionYears: 10, retentionDays: 42 },
  ],
  ['Ferry tickets. Video is deleted after 72 hours.', { retentionDays: 3 }],
  [
    '渡船售票系統。RPO 5 分鐘 RTO 30 分鐘 可用性 99.95%。',
    { rpoMin: 5, rtoMin: 30, availability: near(0.9995) },
  ],
  [
    '渡船售票系統。讀寫比 30:1,尖峰 2 千 QPS,平均 3 百 QPS。',
    { readWriteRatio: 30, peakRps: 2000, sustainedRps: 300 },
  ],
  ['渡船售票系統。每年停機不得超過 4 小時。', { availability: near(0.99954) }],
  ['渡船售票系統。發票保存七年,監視影像 30 天後刪除。', { retentionYears: 7, retentionDays: 30 }],
  ['渡し船の予約。ピーク2千rps、平均300rps。', { peakRps: 2000, sustainedRps: 300 }],
  [
    '渡し船の予約。年間停止時間は4時間以内、障害から30分以内に復旧。',
    { availability: near(0.99954), rtoMin: 30 },
  ],
  ['渡し船の予約。エンジニア3名×2チーム。', { teamSize: 6, teamCount: 2 }],
  [
    '나룻배 예약. 피크 2천 rps, 평균 300 rps. RPO 5분, RTO 30분.',
    { peakRps: 2000, sustainedRps: 300, rpoMin: 5, rtoMin: 30 },
  ],
  ['나룻배 예약. 연간 중단 시간은 4시간 이내.', { availability: near(0.99954) }],
  ['나룻배 예약. 둘이서 만들고 있어요. 언어는 파이썬.', { teamSize: 2, languages: ['python'] }],
  [
    'Đặt vé phà. Đỉnh 2.000 rps, trung bình 300 rps; RPO 5 phút, RTO 30 phút.',
    { peakRps: 2000, sustainedRps: 300, rpoMin: 5, rtoMin: 30 },
  ],
  ['Đặt vé phà. Mỗi năm ngừng không quá 4 giờ.', { availability: near(0.99954) }],
  [
    'Đặt vé phà. Hóa đơn lưu 10 năm, nhật ký xóa sau 30 ngày.',
    { retentionYears: 10, retentionDays: 30 },
  ],
  ['Ferry tickets. No cloud. Everything stays in the building.', { deployment: 'on-premises' }],
  ['Ferry tickets. One VPS, docker compose, done.', { deployment: 'docker-compose' }],
  [
    'Ferry tickets. We would like to go serverless on Google Cloud with Cloud Run.',
    { cloud: 'gcp' },
  ],
  [
    'Ferry tickets. Kafka is a must; RabbitMQ is not an option.',
    { broker: 'kafka', excluded: ['rabbitmq'] },
  ],
  [
    'Ferry tickets. It should not be written in Java. Kotlin please.',
    { languages: ['kotlin'], excluded: ['java'] },
  ],
  [
    'Ferry tickets. Nobody wants GraphQL; plain REST.',
    { protocols: ['rest'], excluded: ['graphql'] },
  ],
  ['Ferry tickets. We are a Python shop.', { languages: ['python'] }],
  [
    'Ferry tickets. Only managed services of AWS, nothing self-hosted.',
    { cloud: 'aws', deployment: 'public-cloud' },
  ],
  ['渡船售票系統。不上雲,主機放在公司。', { deployment: 'on-premises' }],
  ['渡し船の予約。クラウドは使わず、社内のサーバーで動かす。', { deployment: 'on-premises' }],
  ['나룻배 예약. 클라우드 금지, 사내 서버에서만.', { deployment: 'on-premises' }],
  ['Đặt vé phà. Không dùng cloud, chạy trên máy chủ của công ty.', { deployment: 'on-premises' }],
];

describe('whose figures they are, and which of them hold', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(matching(expected));
  });
});
