import { describe, expect, it } from 'vitest';
import { type Phrasing, valuesOf } from '../../testing/phrasings.ts';

const CASES: readonly Phrasing[] = [
  [
    '貸し舟の予約。MongoDBだけは勘弁してください。',
    { excluded: ['mongodb'], databases: undefined },
  ],
  ['貸し舟の予約。言語はRustかGoで迷っていましたが、Rustに決めました。', { languages: ['rust'] }],
  [
    '貸し舟の予約。RabbitMQは社内で廃止済みなので対象外。',
    { excluded: ['rabbitmq'], broker: undefined },
  ],
  [
    '貸し舟の予約。Elasticsearchを入れようという話も出ましたが、管理できないのでやめました。',
    { excluded: ['elasticsearch'], technologies: undefined },
  ],
  ['貸し舟の予約。最初はGraphQLって言ってたけど、やっぱり普通のRESTで。', { protocols: ['rest'] }],
  [
    '貸し舟の予約。Kubernetesは運用できる者がおりませんので使わないでください。',
    { excluded: ['kubernetes'], orchestrator: undefined },
  ],
  ['貸し舟の予約。処理はエッジに置きます。', { deployment: 'edge' }],
  [
    '貸し舟の予約。Oracleはライセンス料が高すぎるので却下です。',
    { excluded: ['oracle'], databases: undefined },
  ],
  [
    '貸し舟の予約。Kafkaはオーバースペックなので入れません。',
    { excluded: ['kafka'], broker: undefined },
  ],
  [
    '貸し舟の予約。MongoDBには懲りました。PostgreSQLでお願いします。',
    { databases: ['postgresql'] },
  ],
  ['貸し舟の予約。MongoDBはもうこりごりです。', { excluded: ['mongodb'], databases: undefined }],
  [
    '貸し舟の予約。DynamoDBはなるべく避けたいが、必要なら相談可。',
    { avoidIfPossible: ['dynamodb'], databases: undefined },
  ],
  ['貸し舟の予約。KafkaとPulsarで比較中、まだ決まっていません。', { broker: undefined }],
  ['貸し舟の予約。Kafkaは必要になってから考えます。', { broker: undefined }],
  [
    '貸し舟の予約。競合はCassandraを使っているらしいが、うちはPostgreSQLで十分。',
    { databases: ['postgresql'] },
  ],
  [
    '貸し舟の予約。ベンダーが勧めるPulsarは評価の結果、採用しないことにしました。ブローカーはKafka。',
    { broker: 'kafka', excluded: ['pulsar'] },
  ],
  ['貸し舟の予約。Oracleから脱却し、PostgreSQLに移行します。', { databases: ['postgresql'] }],
  [
    '나룻배 예약. MongoDB 제안은 하지 말아주세요, 예전에 데었습니다.',
    { excluded: ['mongodb'], databases: undefined },
  ],
  [
    '나룻배 예약. 외산 상용 DBMS(Oracle, SQL Server)는 제안할 수 없다.',
    { excluded: ['oracle', 'sql-server'], databases: undefined },
  ],
  ['나룻배 예약. Auth0는 비용 때문에 안 됩니다.', { excluded: ['auth0'], technologies: undefined }],
  ['나룻배 예약. AWS에서 EKS로 운영합니다.', { orchestrator: 'kubernetes', cloud: 'aws' }],
  [
    '나룻배 예약. Oracle은 라이선스가 비싸서 뺐습니다.',
    { excluded: ['oracle'], databases: undefined },
  ],
  ['나룻배 예약. 카프카까지는 필요 없어요.', { excluded: ['kafka'], broker: undefined }],
  [
    '나룻배 예약. 쿠버네티스는 운영할 사람이 없어서 못 씁니다.',
    { excluded: ['kubernetes'], orchestrator: undefined },
  ],
  [
    '나룻배 예약. MongoDB는 두 번 다시 쓰고 싶지 않습니다.',
    { excluded: ['mongodb'], databases: undefined },
  ],
  ['나룻배 예약. MongoDB로 고생했던 터라 PostgreSQL로 합니다.', { databases: ['postgresql'] }],
  ['나룻배 예약. 본사는 Kafka를 쓰는데 우리는 RabbitMQ로 갑니다.', { broker: 'rabbitmq' }],
  ['나룻배 예약. Elasticsearch 도입 제안이 있었으나 반려되었습니다.', { technologies: undefined }],
  ['나룻배 예약. 웹소켓 대신 SSE를 사용합니다.', { protocols: ['sse'] }],
  ['나룻배 예약. SOAP 인터페이스는 이번에 종료하고 REST로 바꿉니다.', { protocols: ['rest'] }],
  ['나룻배 예약. 웬만하면 Lambda는 안 쓰고 싶어요.', { avoidIfPossible: ['aws-lambda'] }],
  ['나룻배 예약. Rust와 Go 사이에서 고민하다가 Rust로 정했습니다.', { languages: ['rust'] }],
  [
    '나룻배 예약. PostgreSQL이 아니면 안 됩니다.',
    { databases: ['postgresql'], excluded: undefined },
  ],
  ['나룻배 예약. 카프카 없이는 안 됩니다.', { excluded: undefined }],
  [
    '租船系統。訊息中介軟體指定 Kafka,原廠推薦的 Pulsar 我們評估後不採用。',
    { broker: 'kafka', excluded: ['pulsar'] },
  ],
  ['租船系統。本來想玩 GraphQL 後來覺得 REST 就好。', { protocols: ['rest'] }],
  ['租船系統。另一廠區用的是 RabbitMQ,本廠統一走 NATS。', { broker: 'nats' }],
  [
    '租船系統。主管聽了別家的演講想用 event sourcing,討論後大家決定不做。',
    { excluded: ['event-sourcing'], technologies: undefined },
  ],
  ['租船系統。單向推送,選 SSE,WebSocket 對我們沒必要。', { protocols: ['sse'] }],
  ['租船系統。要依「誰跟誰的關係」授權,單純角色不夠。', { authz: ['rebac'] }],
  ['租船系統。上 k8s 的事等有錢再說。', { orchestrator: undefined }],
  ['租船系統。學校不准用公有雲。', { excluded: ['public-cloud'], deployment: 'on-premises' }],
  ['租船系統。Kafka 用不到,RabbitMQ 就好。', { broker: 'rabbitmq' }],
  ['租船系統。Kafka 先不上,等量大再說。', { broker: undefined }],
  ['租船系統。Kubernetes 沒人會維運,免談。', { excluded: ['kubernetes'], orchestrator: undefined }],
  ['租船系統。Oracle 授權太貴,已經決定汰換,改用 PostgreSQL。', { databases: ['postgresql'] }],
  ['租船系統。Elasticsearch 有人提過,但管不動,放棄了。', { technologies: undefined }],
  ['租船系統。總公司用 Kafka,我們用 RabbitMQ。', { broker: 'rabbitmq' }],
  ['租船系統。有同事推 Rust,但沒有通過,還是 Java。', { languages: ['java'] }],
  ['租船系統。原型是 Node 寫的,正式版用 Kotlin。', { languages: ['kotlin'] }],
  ['租船系統。能不用 Lambda 就不用。', { avoidIfPossible: ['aws-lambda'] }],
  [
    'Thuê thuyền. Message broker thì NATS; RabbitMQ chỉ mới nhắc tới thôi chứ chưa ai chọn.',
    { broker: 'nats' },
  ],
  [
    'Thuê thuyền. Không dùng Hystrix nữa vì đã ngừng phát triển.',
    { excluded: ['hystrix'], technologies: undefined },
  ],
  [
    'Thuê thuyền. Blockchain thì có người gợi ý nhưng bọn mình không làm.',
    { technologies: undefined },
  ],
  [
    'Thuê thuyền. Hàng đợi dùng RabbitMQ sẵn có; SQS thì không được vì không lên AWS.',
    { broker: 'rabbitmq', excluded: ['sqs', 'aws'] },
  ],
  [
    'Thuê thuyền. Đối thủ nghe nói dùng Cassandra với ScyllaDB gì đó, tụi em chỉ cần PostgreSQL và Redis làm cache.',
    { databases: ['postgresql'], caches: ['redis'] },
  ],
  [
    'Thuê thuyền. Lúc đầu định tách microservices, nhưng sau khi bàn lại thì giữ modular monolith.',
    { style: 'modular-monolith' },
  ],
  [
    'Thuê thuyền. MongoDB từng làm bọn mình khổ, không bao giờ dùng lại.',
    { excluded: ['mongodb'], databases: undefined },
  ],
  ['Thuê thuyền. Kafka hơi thừa, RabbitMQ là đủ.', { broker: 'rabbitmq' }],
  ['Thuê thuyền. Auth0 bị loại vì giá.', { excluded: ['auth0'], technologies: undefined }],
  ['Thuê thuyền. Có đề xuất Elasticsearch nhưng bị bác.', { technologies: undefined }],
  ['Thuê thuyền. Đang phân vân giữa Kafka và Pulsar, chưa quyết.', { broker: undefined }],
  ['Thuê thuyền. Công ty mẹ dùng Kafka, bên mình dùng RabbitMQ.', { broker: 'rabbitmq' }],
  [
    'Thuê thuyền. Miễn không phải MongoDB là được.',
    { excluded: ['mongodb'], databases: undefined },
  ],
  ['Thuê thuyền. Hạn chế dùng Lambda nếu được.', { avoidIfPossible: ['aws-lambda'] }],
  ['Thuê thuyền. Có bạn thích Rust nhưng không được duyệt, vẫn là Java.', { languages: ['java'] }],
  [
    'Thuê thuyền. Ngoài PostgreSQL ra không dùng gì khác.',
    { databases: ['postgresql'], excluded: undefined },
  ],
  ['Thuê thuyền. Redis thì chưa biết có dùng không.', { caches: undefined }],
];

describe('what is decided of a thing further on, in the east', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(expected);
  });
});
