import { describe, it } from 'vitest';
import { expectTaken, type Taken } from '../../testing/phrasings.ts';

const CASES: readonly Taken[] = [
  [
    '露營地訂位系統。訊息佇列用 RabbitMQ,Kafka 這種重武器我們養不起。',
    { broker: ['rabbitmq'] },
    { broker: ['kafka'] },
  ],
  [
    '露營地訂位系統。資料庫採 PostgreSQL。MongoDB 上次害我們掉資料,永不再用。',
    { databases: ['postgresql'], excluded: ['mongodb'] },
    { databases: ['mongodb'] },
  ],
  [
    '露營地訂位系統。Kubernetes 免了,docker compose 就好。',
    { excluded: ['kubernetes'] },
    { orchestrator: ['kubernetes'] },
  ],
  [
    '露營地訂位系統。有人問要不要上 GraphQL,我們的答案是不要,REST 即可。',
    { protocols: ['rest'] },
    { protocols: ['graphql'] },
  ],
  ['露營地訂位系統。不希望看到任何 PHP。', { excluded: ['php'] }, { languages: ['php'] }],
  ['露營地訂位系統。資安規定不能放 AWS,只能用 Azure。', { cloud: ['azure'], excluded: ['aws'] }],
  [
    '露營地訂位系統。Oracle 授權太貴,這次一定要拿掉,換 PostgreSQL。',
    { databases: ['postgresql'] },
    { databases: ['oracle'] },
  ],
  ['露營地訂位系統。原本後端是 PHP,新的要寫 Go。', { languages: ['go'] }, { languages: ['php'] }],
  ['露營地訂位系統。Redis 可以不用就不用。', { avoidIfPossible: ['redis'] }],
  [
    '露營地訂位系統。我們不吃 microservices 這套,模組化單體。',
    { style: ['modular-monolith'] },
    { style: ['microservices'] },
  ],
  ['露營地訂位系統。總部在用 SAP HANA,跟我們無關,我們用 MySQL。', { databases: ['mysql'] }],
  ['露營地訂位系統。登入走 OIDC,SAML 客戶沒人用了,拿掉。', { auth: ['oidc'] }, { auth: ['saml'] }],
  [
    '露營地訂位系統。HIPAA 跟我們沒關係,個資法要遵守。',
    { compliance: ['pdpa'] },
    { compliance: ['hipaa'] },
  ],
  ['露營地訂位系統。個資一律存放台灣機房。', { dataResidency: ['TW'] }],
  ['露營地訂位系統。歐洲客戶的資料必須留在歐盟。', { dataResidency: ['EU'] }],
  ['露營地訂位系統。資料不可離開日本。', { dataResidency: ['JP'] }],
  [
    '露營地訂位系統。付款用綠界,通知走 LINE,發票開立接財政部電子發票平台。',
    { integrations: ['ecpay'] },
  ],
  ['露營地訂位系統。主機放在自家辦公室的機房。', { deployment: ['on-premises'] }],
  ['露營地訂位系統。既有的 member-api 不能動。', { existingServices: ['member-api'] }],
  [
    '露營地訂位系統。Java 團隊走光了,現在剩寫 Python 的人,就 Python。',
    { languages: ['python'] },
    { languages: ['java'] },
  ],
  [
    '露營地訂位系統。微服務聽起來很潮但我們只有三個人,單體。',
    { style: ['modular-monolith'] },
    { style: ['microservices'] },
  ],
  [
    'キャンプ場の予約です。メッセージングはRabbitMQで。Kafkaは持て余すので使いません。',
    { broker: ['rabbitmq'], excluded: ['kafka'] },
  ],
  [
    'キャンプ場の予約です。MongoDBだけは勘弁してください。DBはPostgreSQLです。',
    { databases: ['postgresql'], excluded: ['mongodb'] },
  ],
  [
    'キャンプ場の予約です。Kubernetesを運用できる人間がおらず、ECSにします。',
    { orchestrator: ['ecs'] },
    { orchestrator: ['kubernetes'] },
  ],
  [
    'キャンプ場の予約です。GraphQLも候補に挙がりましたが、RESTで十分という結論です。',
    { protocols: ['rest'] },
    { protocols: ['graphql'] },
  ],
  [
    'キャンプ場の予約です。AWSは社内規程で禁止、Azureのみ許可されています。',
    { cloud: ['azure'], excluded: ['aws'] },
  ],
  [
    'キャンプ場の予約です。OracleのライセンスはやめてPostgreSQLへ。',
    { databases: ['postgresql'] },
    { databases: ['oracle'] },
  ],
  [
    'キャンプ場の予約です。現行はPHPですが、新システムはGoで書きます。',
    { languages: ['go'] },
    { languages: ['php'] },
  ],
  ['キャンプ場の予約です。Redisは極力使わない方向で。', { avoidIfPossible: ['redis'] }],
  [
    'キャンプ場の予約です。マイクロサービスは流行っていますが、うちには合いません。モジュラーモノリスで。',
    { style: ['modular-monolith'] },
    { style: ['microservices'] },
  ],
  [
    'キャンプ場の予約です。親会社はOracleですが、当方はMySQLです。',
    { databases: ['mysql'] },
    { databases: ['oracle'] },
  ],
  [
    'キャンプ場の予約です。HIPAAは関係ありません。個人情報保護法には準拠します。',
    { compliance: ['appi'] },
    { compliance: ['hipaa'] },
  ],
  ['キャンプ場の予約です。データは国外に出せません。', { dataResidency: ['JP'] }],
  ['キャンプ場の予約です。個人データはEU域内に保管します。', { dataResidency: ['EU'] }],
  [
    'キャンプ場の予約です。決済はStripeかPAY.JPで迷いましたがStripeに。',
    { integrations: ['stripe'] },
  ],
  ['キャンプ場の予約です。サーバーは社屋の地下に置きます。', { deployment: ['on-premises'] }],
  ['キャンプ場の予約です。既存のmember-apiは変更しません。', { existingServices: ['member-api'] }],
  [
    'キャンプ場の予約です。Elasticsearchの導入は見合わせます。',
    {},
    { technologies: ['elasticsearch'] },
  ],
  ['キャンプ場の予約です。Kafkaではなく、NATSを採用。', { broker: ['nats'], excluded: ['kafka'] }],
  [
    'キャンプ場の予約です。DynamoDBという案は消えました。MySQLです。',
    { databases: ['mysql'] },
    { databases: ['dynamodb'] },
  ],
  [
    'キャンプ場の予約です。サービス間はmTLS、利用者はパスキー。',
    { serviceAuth: ['mtls'], auth: ['passkeys'] },
  ],
];

describe('what is taken and what is turned down, in Chinese and Japanese', () => {
  it.each(CASES.map(([brief, has, hasNot = {}]) => ({ brief, has, hasNot })))(
    '$brief',
    ({ brief, has, hasNot }) => expectTaken(brief, has, hasNot),
  );
});
