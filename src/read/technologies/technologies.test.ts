import { describe, expect, it } from 'vitest';
import { readBrief } from '../read.ts';

function valuesOf(brief: string, names: readonly string[]): Record<string, unknown> {
  const reading = readBrief(brief);
  if (!reading.ok) return { refusal: reading.refusal.kind };
  const facts: Record<string, { value: unknown } | undefined> = { ...reading.requirements.facts };
  return Object.fromEntries(names.map((name) => [name, facts[name]?.value]));
}

const CASES: readonly (readonly [brief: string, expected: Record<string, unknown>])[] = [
  [
    'We run 40 food trucks. Team: two Java developers. Must use PostgreSQL; no Redis please.',
    {
      databases: ['postgresql'],
      excluded: ['redis'],
      languages: ['java'],
      teamSize: 2,
      clients: undefined,
    },
  ],
  [
    'Nobody here knows Kubernetes, so please avoid it if you can. Rowing club boats.',
    { avoidIfPossible: ['kubernetes'], orchestrator: undefined },
  ],
  ['RabbitMQ preferred over Kafka. Rowing club boats.', { broker: 'rabbitmq' }],
  [
    "We'd love Kafka but RabbitMQ is what ops runs, so RabbitMQ it is. Rowing club boats.",
    { broker: 'rabbitmq' },
  ],
  [
    'Rowing club boats. Use MySQL instead of Oracle.',
    { databases: ['mysql'], excluded: ['oracle'] },
  ],
  [
    'Rowing club boats. Neither Kafka nor Pulsar; NATS is fine.',
    { broker: 'nats', excluded: ['kafka', 'pulsar'] },
  ],
  [
    "Rowing club boats. Don't touch the existing Oracle database; it stays.",
    { databases: ['oracle'], excluded: undefined },
  ],
  ["Rowing club boats. We're moving from MySQL to PostgreSQL.", { databases: ['postgresql'] }],
  [
    'Rowing club boats. Everything except Java is fine. Prefer Go.',
    { languages: ['go'], excluded: ['java'] },
  ],
  [
    'Rowing club boats. We go to the rust belt and play by the river.',
    { languages: undefined, technologies: undefined },
  ],
  ['Rowing club boats. Kafka only if NATS cannot cope.', { broker: 'nats' }],
  [
    'We dropped the idea of Cassandra; it is PostgreSQL now. Rowing club boats.',
    { databases: ['postgresql'], excluded: ['cassandra'] },
  ],
  [
    'Rowing club boats. GraphQL for the app, gRPC between services. No SOAP.',
    { protocols: ['graphql', 'grpc'], excluded: ['soap'] },
  ],
  [
    'Rowing club boats in AWS Lambda, TypeScript.',
    { cloud: 'aws', style: 'serverless', languages: ['typescript'] },
  ],
  ['Rowing club boats, Ruby on Rails.', { technologies: ['rails'], languages: ['ruby'] }],
  ['Rowing club boats on our own servers, not in the cloud.', { deployment: 'on-premises' }],
  [
    'Rowing club boats. No microservices, please.',
    { style: 'modular-monolith', excluded: ['microservices'] },
  ],
  [
    'Rowing club boats. Staff sign in with SAML; services talk to each other by mTLS between services.',
    { auth: ['saml'], serviceAuth: ['mtls'] },
  ],
  [
    'Our competitor uses Cassandra; we know MariaDB. Rowing club boats.',
    { databases: ['mariadb'] },
  ],
  [
    '盡量不要用 Java。除了 Oracle 以外都可以。茶行批發。',
    { avoidIfPossible: ['java'], excluded: ['oracle'], databases: undefined },
  ],
  ['茶行批發。不使用 Kafka,改用 RabbitMQ。', { broker: 'rabbitmq', excluded: ['kafka'] }],
  [
    '微服務太複雜,我們先做單體。資料庫一定要 PostgreSQL。茶行批發。',
    { style: 'modular-monolith', databases: ['postgresql'] },
  ],
  [
    '茶行批發。團隊三人,會 Python 和 Go。主機放自家機房,禁止公有雲。',
    { teamSize: 3, languages: ['python', 'go'], deployment: 'on-premises' },
  ],
  ['茶行批發。原本打算用 Cassandra,後來改成 PostgreSQL。', { databases: ['postgresql'] }],
  [
    '酪農組合の集乳管理。データベースは PostgreSQL 必須、MongoDB は使わない。',
    { databases: ['postgresql'], excluded: ['mongodb'] },
  ],
  [
    '酪農組合の集乳管理。Kafka ではなく RabbitMQ を使う。',
    { broker: 'rabbitmq', excluded: ['kafka'] },
  ],
  [
    '酪農組合の集乳管理。できれば Kubernetes は避けたい。二人で開発。',
    { avoidIfPossible: ['kubernetes'], teamSize: 2 },
  ],
  ['酪農組合の集乳管理。MySQL から PostgreSQL に変えたい。', { databases: ['postgresql'] }],
  ['酪農組合の集乳管理。Kafka より RabbitMQ がよい。', { broker: 'rabbitmq' }],
  [
    '막걸리 양조장 주문. 데이터베이스는 반드시 PostgreSQL, 몽고DB는 안 씁니다.',
    { databases: ['postgresql'], excluded: ['mongodb'] },
  ],
  ['막걸리 양조장 주문. Kafka 대신 RabbitMQ.', { broker: 'rabbitmq', excluded: ['kafka'] }],
  [
    '막걸리 양조장 주문. 되도록 쿠버네티스는 피하고 싶어요. 혼자 개발합니다.',
    { avoidIfPossible: ['kubernetes'], teamSize: 1 },
  ],
  ['막걸리 양조장 주문. 클라우드는 쓰지 않고 사내 서버에 둡니다.', { deployment: 'on-premises' }],
  [
    'Quản lý hợp tác xã cá tra. Bắt buộc PostgreSQL, không dùng MongoDB.',
    { databases: ['postgresql'], excluded: ['mongodb'] },
  ],
  [
    'Quản lý hợp tác xã cá tra. Thay vì Kafka hãy dùng RabbitMQ.',
    { broker: 'rabbitmq', excluded: ['kafka'] },
  ],
  [
    'Quản lý hợp tác xã cá tra. Không cần microservices. Tránh Kubernetes. Một mình tôi làm.',
    { style: 'modular-monolith', avoidIfPossible: ['kubernetes'], teamSize: 1 },
  ],
];

describe('technologies, choices and their polarity', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(expected);
  });

  it('gives a demand more force than a mention, and an open choice less', () => {
    const reading = readBrief('Rowing club boats. PostgreSQL is mandatory; perhaps Keycloak.');
    const facts = reading.ok ? reading.requirements.facts : {};
    expect([facts.databases?.force, facts.technologies?.force]).toEqual(['must', 'could']);
  });
});
