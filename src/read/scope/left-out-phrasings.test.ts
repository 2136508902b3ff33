import { describe, expect, it } from 'vitest';
import { matching, type Phrasing, valuesOf } from '../../testing/phrasings.ts';

const near = (value: number) => expect.closeTo(value, value > 1 ? 1 : 4);

const CASES: readonly Phrasing[] = [
  [
    'Harp rental. We ruled out Cassandra after a trial; PostgreSQL stays.',
    { databases: ['postgresql'] },
  ],
  [
    'Harp rental. MongoDB was tried in 2021 and failed us. MariaDB now.',
    { databases: ['mariadb'] },
  ],
  [
    'Harp rental. Our sister company is on Kafka, but we are too small for that; RabbitMQ is enough.',
    { broker: 'rabbitmq' },
  ],
  ['Harp rental. The intern wanted to use Rust. We will not. Java it is.', { languages: ['java'] }],
  [
    'Harp rental. Kubernetes would be overkill, plain Docker Compose is enough.',
    { orchestrator: 'docker-compose' },
  ],
  ['Harp rental. No need for Redis.', { caches: undefined, excluded: ['redis'] }],
  ["Harp rental. Redis isn't needed yet.", { caches: undefined }],
  ["Harp rental. We don't have the people to run Kafka.", { broker: undefined }],
  [
    'Harp rental. Leave the Oracle database of the accountants alone, we only read from it. New data goes to PostgreSQL.',
    { databases: ['postgresql'] },
  ],
  ['Harp rental. Instead of GraphQL we chose REST.', { protocols: ['rest'] }],
  ['Harp rental. DynamoDB is too expensive, so PostgreSQL.', { databases: ['postgresql'] }],
  ['Harp rental. The old Access database will be switched off.', { databases: undefined }],
  [
    'Harp rental. Data comes from a MySQL database of the supplier; ours is PostgreSQL.',
    { databases: ['postgresql'] },
  ],
  ['Harp rental. Mobile apps come later, first the web.', { clients: ['web'] }],
  ['Harp rental. No mobile app for now, only a web page.', { clients: ['web'] }],
  [
    'Harp rental. We considered microservices and decided against them; it will be a modular monolith.',
    { style: 'modular-monolith' },
  ],
  ['Harp rental. Real time is not needed.', { realtime: undefined }],
  ['Harp rental. It need not work offline.', { offline: undefined }],
  ['Harp rental. GDPR does not apply to us, HIPAA neither.', { compliance: undefined }],
  [
    'Harp rental. 30 visitors a day is the average on our web site; 2,000 members.',
    { users: 2000 },
  ],
  ['Harp rental. The hall has 1,200 seats.', { users: undefined, devices: undefined }],
  ['Harp rental. We were founded in 1998 and have 45 employees in sales.', { teamSize: undefined }],
  ['Harp rental. Support staff: 12 people on call. Developers: 4.', { teamSize: 4 }],
  [
    'Harp rental. Each harp weighs 40 kg and costs 3,000 euros.',
    { budgetPerMonth: undefined, users: undefined },
  ],
  ['Harp rental. The rent is 90 euros a month per harp.', { budgetPerMonth: undefined }],
  [
    'Harp rental. A session expires after 20 minutes; reservations are held for 15 minutes.',
    { rpoMin: undefined, rtoMin: undefined, latencyMs: undefined, retentionDays: undefined },
  ],
  ['Harp rental. The contract runs for 3 years.', { retentionYears: undefined }],
  ['Harp rental. Loans last two weeks.', { retentionDays: undefined, rtoMin: undefined }],
  ['Harp rental. Payment provider timeout is 10 seconds.', { latencyMs: undefined }],
  [
    'Harp rental. Each key is limited to 50 requests per second.',
    { peakRps: undefined, sustainedRps: undefined },
  ],
  ['Harp rental. In five years we hope for 1 million users; today 2,000 users.', { users: 2000 }],
  [
    'Harp rental. The brochure of the vendor says 99.999% availability. We want 99.5%.',
    { availability: near(0.995) },
  ],
  ['Harp rental. Backups are taken every 6 hours.', { latencyMs: undefined, rtoMin: undefined }],
  [
    'Harp rental. Currently it takes 8 seconds to open the list, which is too slow. We want 1 second.',
    { latencyMs: 1000 },
  ],
  ['Harp rental. In the old system p99 was 6 s.', { p99Ms: undefined }],
  ['豎琴租借。我們考慮過 MongoDB,但最後選了 PostgreSQL。', { databases: ['postgresql'] }],
  ['豎琴租借。Kafka 對我們來說太重了,用 RabbitMQ 就夠。', { broker: 'rabbitmq' }],
  ['豎琴租借。舊系統是 Oracle,新系統用 PostgreSQL。', { databases: ['postgresql'] }],
  ['豎琴租借。暫時不需要手機 App,只有網頁。', { clients: ['web'] }],
  ['豎琴租借。不需要即時更新,也不用離線。', { realtime: undefined, offline: undefined }],
  ['豎琴租借。五年後可能有一百萬會員,現在兩千名會員。', { users: 2000 }],
  ['豎琴租借。別的公司用 Cassandra,我們用 MariaDB。', { databases: ['mariadb'] }],
  ['豎琴租借。租金每月 900 元。', { budgetPerMonth: undefined }],
  ['ハープのレンタル。MongoDBも検討したが、PostgreSQLに決めた。', { databases: ['postgresql'] }],
  ['ハープのレンタル。Kafkaはうちには大げさなのでRabbitMQで十分。', { broker: 'rabbitmq' }],
  ['ハープのレンタル。旧システムはOracle、新システムはPostgreSQL。', { databases: ['postgresql'] }],
  ['ハープのレンタル。スマホアプリは不要で、Webだけ。', { clients: ['web'] }],
  [
    'ハープのレンタル。リアルタイム性は求めない。オフライン対応も不要。',
    { realtime: undefined, offline: undefined },
  ],
  ['ハープのレンタル。5年後には会員100万人を目指すが、今は2,000人の会員。', { users: 2000 }],
  ['ハープのレンタル。月額900円の会費。', { budgetPerMonth: undefined }],
  ['하프 대여. 몽고DB도 검토했지만 PostgreSQL로 정했습니다.', { databases: ['postgresql'] }],
  ['하프 대여. 카프카는 과해서 RabbitMQ면 충분합니다.', { broker: 'rabbitmq' }],
  [
    '하프 대여. 예전 시스템은 Oracle이고 새 시스템은 PostgreSQL입니다.',
    { databases: ['postgresql'] },
  ],
  ['하프 대여. 모바일 앱은 필요 없고 웹만 있으면 됩니다.', { clients: ['web'] }],
  ['하프 대여. 실시간일 필요는 없습니다.', { realtime: undefined }],
  ['하프 대여. 5년 뒤에는 회원 100만 명이 목표지만 지금은 회원 2천 명입니다.', { users: 2000 }],
  [
    'Cho thuê đàn hạc. Đã cân nhắc MongoDB nhưng cuối cùng chọn PostgreSQL.',
    { databases: ['postgresql'] },
  ],
  ['Cho thuê đàn hạc. Kafka nặng quá, RabbitMQ là đủ.', { broker: 'rabbitmq' }],
  [
    'Cho thuê đàn hạc. Hệ thống cũ là Oracle, hệ thống mới là PostgreSQL.',
    { databases: ['postgresql'] },
  ],
  ['Cho thuê đàn hạc. Chưa cần app di động, chỉ web.', { clients: ['web'] }],
  ['Cho thuê đàn hạc. Không cần thời gian thực.', { realtime: undefined }],
  [
    'Cho thuê đàn hạc. Năm năm nữa có thể có 1 triệu người dùng, hiện tại 2.000 người dùng.',
    { users: 2000 },
  ],
];

describe('what is spoken of and not wanted', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(matching(expected));
  });
});
