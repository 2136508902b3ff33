import { describe, it } from 'vitest';
import { expectTaken, type Taken } from '../../testing/phrasings.ts';

const CASES: readonly Taken[] = [
  [
    'Boat hire. We were going to use RabbitMQ for messaging, but switched to NATS last week.',
    { broker: ['nats'] },
    { broker: ['rabbitmq'] },
  ],
  [
    'Boat hire. The plan was MySQL; it became PostgreSQL after the review.',
    { databases: ['postgresql'] },
    { databases: ['mysql'] },
  ],
  [
    '船の貸出です。メッセージ基盤はKafkaを使う予定でしたが、運用を考えてRabbitMQにしました。',
    { broker: ['rabbitmq'] },
    { broker: ['kafka'] },
  ],
  [
    '船の貸出です。DBはMySQLで進めるつもりだったのですが、PostgreSQLに切り替えました。',
    { databases: ['postgresql'] },
    { databases: ['mysql'] },
  ],
  [
    '보트 대여입니다. 브로커는 카프카로 가려고 했는데 운영 부담 때문에 NATS로 바꿨습니다.',
    { broker: ['nats'] },
    { broker: ['kafka'] },
  ],
  [
    '租船系統。原打算用 Kafka,評估人力後改採 RabbitMQ。',
    { broker: ['rabbitmq'] },
    { broker: ['kafka'] },
  ],
  [
    '租船系統。訊息本來要走 Kafka 的,後來換成 NATS 了。',
    { broker: ['nats'] },
    { broker: ['kafka'] },
  ],
  [
    'Cho thuê thuyền. Định dùng Kafka nhưng sau đổi sang RabbitMQ.',
    { broker: ['rabbitmq'] },
    { broker: ['kafka'] },
  ],
  [
    'Boat hire. Language is Python... no wait, Go, we enjoy that more.',
    { languages: ['go'] },
    { languages: ['python'] },
  ],
  [
    'Boat hire. Backend in Kotlin, sorry, I mean Java.',
    { languages: ['java'] },
    { languages: ['kotlin'] },
  ],
  ['Boat hire. Broker: Kafka — hmm, actually NATS.', { broker: ['nats'] }, { broker: ['kafka'] }],
  ['보트 대여. 언어는 파이썬, 아니 Go로 할게요.', { languages: ['go'] }, { languages: ['python'] }],
  [
    '보트 대여. DB는 MySQL… 아 아니다 PostgreSQL로 갑니다.',
    { databases: ['postgresql'] },
    { databases: ['mysql'] },
  ],
  ['船の貸出。言語はPython、いや、Goにします。', { languages: ['go'] }, { languages: ['python'] }],
  [
    '船の貸出。DBはMySQL…じゃなくてPostgreSQLです。',
    { databases: ['postgresql'] },
    { databases: ['mysql'] },
  ],
  ['租船。語言用 Python……不對,是 Go 才對。', { languages: ['go'] }, { languages: ['python'] }],
  ['租船。登入用 SAML,喔不,改 OIDC 好了。', { auth: ['oidc'] }, { auth: ['saml'] }],
  [
    'Cho thuê thuyền. Ngôn ngữ Python, à không, Go nhé.',
    { languages: ['go'] },
    { languages: ['python'] },
  ],
  ['Cho thuê thuyền. Đăng nhập bằng SAML, ấy nhầm, OIDC.', { auth: ['oidc'] }, { auth: ['saml'] }],
  [
    'Boat hire. Between Erlang and Elixir, Elixir.',
    { languages: ['elixir'] },
    { languages: ['erlang'] },
  ],
  [
    '보트 대여. 코틀린/자바 중에 코틀린으로 해요.',
    { languages: ['kotlin'] },
    { languages: ['java'] },
  ],
  ['보트 대여. 카프카랑 NATS 중에서는 NATS요.', { broker: ['nats'] }, { broker: ['kafka'] }],
  ['船の貸出。KafkaとNATSのうち、NATSで。', { broker: ['nats'] }, { broker: ['kafka'] }],
  ['租船。Kafka 和 NATS 二選一,我們選 NATS。', { broker: ['nats'] }, { broker: ['kafka'] }],
  [
    'Cho thuê thuyền. Giữa Kafka và NATS thì chọn NATS.',
    { broker: ['nats'] },
    { broker: ['kafka'] },
  ],
  [
    'Boat hire. MongoDB was benchmarked against PostgreSQL and PostgreSQL won.',
    { databases: ['postgresql'] },
    { databases: ['mongodb'] },
  ],
  [
    'Boat hire. Cassandra vs ScyllaDB: we took ScyllaDB.',
    { databases: ['scylladb'] },
    { databases: ['cassandra'] },
  ],
  [
    "Boat hire. We'd try QuestDB or TimescaleDB; our DBA prefers TimescaleDB, so that's settled.",
    { databases: ['timescaledb'] },
    { databases: ['questdb'] },
  ],
  [
    'Boat hire. Kafka or NATS... decided this morning: NATS.',
    { broker: ['nats'] },
    { broker: ['kafka'] },
  ],
  [
    '船の貸出。データベースは任せるがMongoDBは嫌だ。',
    { excluded: ['mongodb'] },
    { databases: ['mongodb'] },
  ],
  [
    '船の貸出。Kafkaは苦手なので入れないでください。',
    { excluded: ['kafka'] },
    { broker: ['kafka'] },
  ],
  ['船の貸出。Oracleだけは勘弁してください。', { excluded: ['oracle'] }, { databases: ['oracle'] }],
  ['보트 대여. 몽고디비는 딱 질색이에요.', { excluded: ['mongodb'] }, { databases: ['mongodb'] }],
  [
    '보트 대여. 카프카는 우리한테 너무 과하니까 빼 주시고 RabbitMQ로 충분해요.',
    { excluded: ['kafka'], broker: ['rabbitmq'] },
    { broker: ['kafka'] },
  ],
  ['보트 대여. 오라클은 돈이 없어서 안 돼요.', { excluded: ['oracle'] }, { databases: ['oracle'] }],
  [
    '보트 대여. 히스트릭스는 벌써 걷어냈고 다시 쓰지 않습니다.',
    { excluded: ['hystrix'] },
    { technologies: ['hystrix'] },
  ],
  [
    '보트 대여. 오라클은 라이선스가 끝나 더는 사용할 수 없습니다. PostgreSQL로 갑니다.',
    { excluded: ['oracle'], databases: ['postgresql'] },
    { databases: ['oracle'] },
  ],
  [
    '租船。Auth0 報價太誇張就算了,用 Keycloak。',
    { technologies: ['keycloak'] },
    { technologies: ['auth0'] },
  ],
  ['租船。Datadog 試用過,不續。', { excluded: ['datadog'] }, { technologies: ['datadog'] }],
  ['租船。API 閘道除了 Kong 都可以談。', { excluded: ['kong'] }, { technologies: ['kong'] }],
  ['租船。Kong 我們上個月解約了,不會回頭。', { excluded: ['kong'] }, { technologies: ['kong'] }],
  [
    'Cho thuê thuyền. Datadog thì đắt quá, đã hủy.',
    { excluded: ['datadog'] },
    { technologies: ['datadog'] },
  ],
  ['Cho thuê thuyền. NATS chứ không phải Kafka.', { broker: ['nats'] }, { broker: ['kafka'] }],
  [
    'Cho thuê thuyền. MongoDB thì em ghét lắm, đừng dùng.',
    { excluded: ['mongodb'] },
    { databases: ['mongodb'] },
  ],
  [
    "Boat hire. Kafka's out, Pulsar's out, RabbitMQ is in.",
    { excluded: ['kafka', 'pulsar'], broker: ['rabbitmq'] },
  ],
  [
    "Boat hire. MongoDB's out (two outages), MySQL is in.",
    { excluded: ['mongodb'], databases: ['mysql'] },
  ],
  [
    'Boat hire. Flask is what the intern left; unmaintained, so not that.',
    {},
    { technologies: ['flask'] },
  ],
  [
    'Boat hire. Elasticsearch we had priced: no.',
    { excluded: ['elasticsearch'] },
    { technologies: ['elasticsearch'] },
  ],
  [
    'Boat hire. Elasticsearch we got a quote for — no.',
    { excluded: ['elasticsearch'] },
    { technologies: ['elasticsearch'] },
  ],
  ['Boat hire. We considered OpenStack; declined.', {}, { technologies: ['openstack'] }],
  ['Boat hire. We looked at Azure, no. AWS it is.', { cloud: ['aws'] }, { cloud: ['azure'] }],
  [
    'Boat hire. Okta got thrown out over price, Keycloak is the product.',
    { excluded: ['okta'], technologies: ['keycloak'] },
    { technologies: ['okta'] },
  ],
  [
    "Boat hire. Cognito was never on the table because we don't run on AWS.",
    {},
    { technologies: ['cognito'], cloud: ['aws'] },
  ],
  [
    "Boat hire. The Datadog trial ended, we won't extend it.",
    { excluded: ['datadog'] },
    { technologies: ['datadog'] },
  ],
  ['Boat hire. New Relic ran out and is not renewed.', {}, { technologies: ['new-relic'] }],
  ['Boat hire. Cloud: anything but AWS.', { excluded: ['aws'] }, { cloud: ['aws'] }],
  ['Boat hire. Whichever broker except Kafka.', { excluded: ['kafka'] }, { broker: ['kafka'] }],
  [
    "Boat hire. We'd love Kafka but it is forbidden by the parent, so NATS.",
    { excluded: ['kafka'], broker: ['nats'] },
    { broker: ['kafka'] },
  ],
  [
    'Boat hire. gRPC would be gold-plating, REST is enough.',
    { protocols: ['rest'] },
    { protocols: ['grpc'] },
  ],
  [
    'Boat hire. Kubernetes would be overkill, Nomad it is.',
    { orchestrator: ['nomad'] },
    { orchestrator: ['kubernetes'] },
  ],
  [
    'Boat hire. Licences of IBM Corporation shall not be supplied, DB2 may not be offered.',
    { excluded: ['db2'] },
    { databases: ['db2'] },
  ],
  [
    'Boat hire. Software from Oracle may not be proposed.',
    { excluded: ['oracle'] },
    { databases: ['oracle'] },
  ],
  [
    "Boat hire. There is an Oracle estate which will be gone in 2027, so don't build on that: SQL Server.",
    { databases: ['sql-server'] },
    { databases: ['oracle'] },
  ],
  [
    'Boat hire.\nMust not use: Nomad, MySQL.\nBetter not: Memcached.',
    { excluded: ['nomad', 'mysql'], avoidIfPossible: ['memcached'] },
    { orchestrator: ['nomad'], caches: ['memcached'] },
  ],
  [
    'Boat hire.\n- Avoid: MongoDB\n- No: Kafka, Pulsar',
    { avoidIfPossible: ['mongodb'], excluded: ['kafka', 'pulsar'] },
  ],
  [
    '船の貸出。\n避けたい: MongoDB\n不可: Kafka',
    { avoidIfPossible: ['mongodb'], excluded: ['kafka'] },
  ],
  ['租船。\n盡量避免:MongoDB\n禁用:Kafka', { avoidIfPossible: ['mongodb'], excluded: ['kafka'] }],
  [
    '보트 대여.\n지양: MongoDB\n금지: 카프카',
    { avoidIfPossible: ['mongodb'], excluded: ['kafka'] },
  ],
  [
    'Cho thuê thuyền.\nHạn chế: MongoDB\nCấm: Kafka',
    { avoidIfPossible: ['mongodb'], excluded: ['kafka'] },
  ],
  [
    'Boat hire.\nOld: Perl, flat files.\nNew: Python, PostgreSQL.',
    { languages: ['python'], databases: ['postgresql'] },
    { languages: ['perl'] },
  ],
  [
    'Boat hire.\n- login: ~~Okta~~ ~~Auth0~~ → Keycloak',
    { technologies: ['keycloak'] },
    { technologies: ['auth0', 'okta'] },
  ],
  ['Boat hire. Queue: ~~Kafka~~ RabbitMQ.', { broker: ['rabbitmq'] }, { broker: ['kafka'] }],
  [
    '船の貸出。Elasticsearchは運用が大変なので避けたい。',
    { avoidIfPossible: ['elasticsearch'] },
    { technologies: ['elasticsearch'] },
  ],
  [
    '租船。能不用就別用 Redis。',
    { avoidIfPossible: ['redis'] },
    { excluded: ['redis'], caches: ['redis'] },
  ],
  [
    '보트 대여. 카프카는 무거우니 되도록 안 쓰고 싶어요.',
    { avoidIfPossible: ['kafka'] },
    { broker: ['kafka'] },
  ],
  [
    "Boat hire. I'd avoid Elasticsearch unless searching really needs it.",
    { avoidIfPossible: ['elasticsearch'] },
  ],
  [
    'Boat hire. Please avoid Java if it can be avoided.',
    { avoidIfPossible: ['java'] },
    { languages: ['java'] },
  ],
  [
    'Cho thuê thuyền. MongoDB nặng nên tránh được thì tránh.',
    { avoidIfPossible: ['mongodb'] },
    { databases: ['mongodb'] },
  ],
  [
    'Boat hire. My brother-in-law swears by Nomad. He bakes bread.',
    {},
    { orchestrator: ['nomad'] },
  ],
  [
    'Boat hire. My cousin recommends MongoDB; we stay with PostgreSQL.',
    { databases: ['postgresql'] },
    { databases: ['mongodb'] },
  ],
  [
    'Boat hire. MySQL will do, says my uncle; I trust PostgreSQL.',
    { databases: ['postgresql'] },
    { databases: ['mysql'] },
  ],
  [
    'Boat hire. The director read about microservices on a plane, but a single deployable is the plan.',
    { style: ['modular-monolith'] },
    { style: ['microservices'] },
  ],
  [
    'Boat hire. The Bergen folks run MongoDB; no concern of ours. PostgreSQL for us.',
    { databases: ['postgresql'] },
    { databases: ['mongodb'] },
  ],
  [
    '船の貸出。甥はKubernetesと言いますが、うちには不要です。',
    {},
    { orchestrator: ['kubernetes'] },
  ],
  ['租船。姪子說要用 Kubernetes,他是賣鞋的。', {}, { orchestrator: ['kubernetes'] }],
  [
    '보트 대여. 조카는 쿠버네티스를 쓰라는데 걔는 신발 팔아요.',
    {},
    { orchestrator: ['kubernetes'] },
  ],
  [
    'Cho thuê thuyền. Ông anh khuyên Kubernetes nhưng bên em không có người lo.',
    {},
    { orchestrator: ['kubernetes'] },
  ],
  [
    'Cho thuê thuyền. Chú em xúi làm microservices, bên em ít người nên gom một khối là đủ.',
    { style: ['modular-monolith'] },
    { style: ['microservices'] },
  ],
  [
    'Cho thuê thuyền. Đối tác Lào chạy InfluxDB, mình dùng TimescaleDB.',
    { databases: ['timescaledb'] },
    { databases: ['influxdb'] },
  ],
  [
    'Boat hire. The shop runs on a Perl script today; new is Python.',
    { languages: ['python'] },
    { languages: ['perl'] },
  ],
  [
    '船の貸出。15年前のVB6とAccessを順次入れ替えたい。新しい方はC#とPostgreSQL。',
    { languages: ['csharp'], databases: ['postgresql'] },
    { languages: ['visual-basic'], databases: ['ms-access'] },
  ],
  [
    '보트 대여. 전산(델파이, 오라클)을 조금씩 교체하려 합니다. 신규는 C#, PostgreSQL입니다.',
    { languages: ['csharp'], databases: ['postgresql'] },
    { languages: ['delphi'], databases: ['oracle'] },
  ],
  [
    'Cho thuê thuyền. Tính thay dần bộ Visual Basic + Access. Phần mới viết Python, PostgreSQL.',
    { languages: ['python'], databases: ['postgresql'] },
    { databases: ['ms-access'], languages: ['visual-basic'] },
  ],
  [
    'Boat hire. InfluxDB hit its limits, TimescaleDB takes over.',
    { databases: ['timescaledb'] },
    { databases: ['influxdb'] },
  ],
  [
    'Boat hire. A PHP/Python house, Python for new work.',
    { languages: ['python'] },
    { languages: ['php'] },
  ],
  [
    'Boat hire. We use ActiveMQ and hate it; RabbitMQ instead.',
    { broker: ['rabbitmq'] },
    { broker: ['activemq'] },
  ],
];

describe('what is put right, picked out of several, or only said by others', () => {
  it.each(CASES.map(([brief, has, hasNot = {}]) => ({ brief, has, hasNot })))(
    '$brief',
    ({ brief, has, hasNot }) => expectTaken(brief, has, hasNot),
  );
});
