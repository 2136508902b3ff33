import { describe, expect, it } from 'vitest';
import { matching, type Phrasing, valuesOf } from '../../testing/phrasings.ts';

const CASES: readonly Phrasing[] = [
  [
    'Kiosk rental. Eleven developers in three teams, all of them write Kotlin.',
    { teamSize: 11, teamCount: 3, languages: ['kotlin'] },
  ],
  ['Kiosk rental. Two teams of four.', { teamSize: 8, teamCount: 2 }],
  [
    'Kiosk rental. One small team of five builds it in TypeScript.',
    { teamSize: 5, teamCount: 1, languages: ['typescript'] },
  ],
  ['Kiosk rental. There are six of us, split into two teams.', { teamSize: 6, teamCount: 2 }],
  ['Kiosk rental. Anna, Ben and I write the code.', { teamSize: 3 }],
  [
    'Kiosk rental. The team is a tech lead, four backend and two frontend developers.',
    { teamSize: 7 },
  ],
  ['Kiosk rental. Six developers, two of whom retire next year.', { teamSize: 6 }],
  ['Kiosk rental. A pair of engineers maintains it.', { teamSize: 2 }],
  ['Kiosk rental. A dozen engineers in 3 squads.', { teamSize: 12, teamCount: 3 }],
  [
    'Kiosk rental.\n\n| what | value |\n|---|---|\n| Machines | 27,500 |\n| Messages | 180 per second |\n| Developers | 5 |\n| Users | 9,000 |',
    { devices: 27500, eventsPerSec: 180, teamSize: 5, users: 9000 },
  ],
  [
    'Kiosk rental.\n- Developers: 5\n- Devices: 900\n- Messages: 180 per second\n- Teams: 2\n- Tenants: 14',
    { teamSize: 5, devices: 900, eventsPerSec: 180, teamCount: 2, tenants: 14 },
  ],
  ['花火大会の予約。開発は6人で、言語はRubyです。', { teamSize: 6, languages: ['ruby'] }],
  [
    '花火大会の予約。担当は二人だけで、Pythonで書いています。',
    { teamSize: 2, languages: ['python'] },
  ],
  ['花火大会の予約。4人のチームが2つあります。', { teamSize: 8, teamCount: 2 }],
  ['花火大会の予約。2チーム、計10人のエンジニア。', { teamSize: 10, teamCount: 2 }],
  ['花火大会の予約。夜間の当番は一人です。', { teamSize: undefined }],
  [
    '煙火大會訂票。團隊有九個人,分成兩組,主要寫 Go。',
    { teamSize: 9, teamCount: 2, languages: ['go'] },
  ],
  ['煙火大會訂票。後端用 Elixir 寫,三個人維護。', { teamSize: 3, languages: ['elixir'] }],
  ['煙火大會訂票。兩個團隊,每隊四人。', { teamSize: 8, teamCount: 2 }],
  ['煙火大會訂票。兩個人開發,用 Python 和 Django。', { teamSize: 2, languages: ['python'] }],
  ['煙火大會訂票。我們工程師五名,另外兩名外包。', { teamSize: 7 }],
  [
    '불꽃 축제 예매. 팀은 네 명이며 TypeScript로 작성합니다.',
    { teamSize: 4, languages: ['typescript'] },
  ],
  ['불꽃 축제 예매. 두 팀으로 나뉘고 각 팀은 다섯 명입니다.', { teamSize: 10, teamCount: 2 }],
  [
    '불꽃 축제 예매. 개발자 8명이 Java와 Spring Boot로 만듭니다.',
    { teamSize: 8, languages: ['java'], technologies: ['spring-boot'] },
  ],
  ['Bán vé pháo hoa. Đội có 7 lập trình viên, viết bằng Go.', { teamSize: 7, languages: ['go'] }],
  ['Bán vé pháo hoa. Hai nhóm, mỗi nhóm bốn người.', { teamSize: 8, teamCount: 2 }],
  [
    'Bán vé pháo hoa. Nhóm phát triển gồm sáu bạn, chia làm hai đội.',
    { teamSize: 6, teamCount: 2 },
  ],
  ['Kiosk rental on Django and Vue.', { languages: ['python'] }],
  ['Kiosk rental built with Laravel.', { languages: ['php'] }],
  [
    'Kiosk rental. New parts are to be written in C# on .NET and use SQL Server.',
    { languages: ['csharp'], databases: ['sql-server'] },
  ],
  ['Kiosk rental. We use ASP.NET Core.', { languages: ['csharp'] }],
  ['불꽃 축제 예매. NestJS로 개발합니다.', { languages: ['typescript'] }],
  [
    'Kiosk rental. Our registry runs on a monolith written in Visual Basic against Oracle, 19 years old. New parts in Go.',
    { languages: ['go'] },
  ],
  [
    '花火大会の予約。今はCOBOLとDb2です。新しい側はJavaとPostgreSQL。',
    { languages: ['java'], databases: ['postgresql'] },
  ],
  [
    '花火大会の予約を移行したい。現在はPerlとSybaseで動いています。今後はGoとPostgreSQLにします。',
    { languages: ['go'], databases: ['postgresql'] },
  ],
  [
    '煙火大會訂票要汰換。現在是用 Delphi 和 Oracle 寫的,新系統用 Java 和 PostgreSQL。',
    { languages: ['java'], databases: ['postgresql'] },
  ],
  [
    '불꽃 축제 예매 시스템을 이전합니다. 지금은 PHP와 MySQL로 되어 있고, 새 시스템은 Kotlin과 PostgreSQL로 만듭니다.',
    { languages: ['kotlin'], databases: ['postgresql'] },
  ],
  [
    'Bán vé pháo hoa. Hệ thống cũ viết bằng PHP và MySQL, hệ thống mới dùng Go và PostgreSQL.',
    { languages: ['go'], databases: ['postgresql'] },
  ],
  [
    'Kiosk rental, migration. Today everything is COBOL on DB2; tomorrow it shall be Java on PostgreSQL.',
    { languages: ['java'], databases: ['postgresql'] },
  ],
  [
    'Kiosk rental. We evaluated Kong last year and dropped it again because of the licence; Envoy is what we run.',
    { technologies: ['envoy'], excluded: undefined },
  ],
  [
    'Kiosk rental. PostgreSQL yes, MongoDB no.',
    { databases: ['postgresql'], excluded: ['mongodb'] },
  ],
  ['Kiosk rental. Yes to Go, no to Java.', { languages: ['go'], excluded: ['java'] }],
  ['Kiosk rental. Anything but Oracle.', { excluded: ['oracle'] }],
  ['Kiosk rental. Oracle is out. MySQL is in.', { excluded: ['oracle'], databases: ['mysql'] }],
  ['Kiosk rental. Hystrix must not come back.', { excluded: ['hystrix'], technologies: undefined }],
  [
    'Kiosk rental. We had asked for MySQL, please make it PostgreSQL instead.',
    { databases: ['postgresql'] },
  ],
  [
    'Kiosk rental. GraphQL was on the list too; strike it, plain REST is enough.',
    { protocols: ['rest'] },
  ],
  [
    "Kiosk rental. Please don't suggest Kubernetes, nobody here can run it.",
    { excluded: ['kubernetes'] },
  ],
  [
    "Kiosk rental. Avoid Kafka if you can. Someone on the board keeps saying microservices; ignore that. We'd like a modular monolith.",
    { avoidIfPossible: ['kafka'], style: 'modular-monolith' },
  ],
  [
    'Kiosk rental. No Datadog or any other hosted product: nothing may leave the building.',
    { excluded: ['datadog'], technologies: undefined },
  ],
  [
    'Kiosk rental. We have had enough of MongoDB. PostgreSQL it shall be.',
    { databases: ['postgresql'], excluded: ['mongodb'] },
  ],
  ['Kiosk rental. Kafka? No thanks.', { excluded: ['kafka'], broker: undefined }],
  ['Kiosk rental. Skip Kafka, RabbitMQ will do.', { broker: 'rabbitmq' }],
  ['Kiosk rental. Leave Redis out of it.', { excluded: ['redis'], caches: undefined }],
  ['Kiosk rental. Ideally no Kafka.', { avoidIfPossible: ['kafka'] }],
  ['Kiosk rental. Preferably without Kubernetes.', { avoidIfPossible: ['kubernetes'] }],
  ["Kiosk rental. We'd rather not have MongoDB.", { avoidIfPossible: ['mongodb'] }],
  [
    '花火大会の予約。MySQLで統一し、DynamoDBは使わないでください。',
    { databases: ['mysql'], excluded: ['dynamodb'] },
  ],
  [
    '花火大会の予約。Elasticsearchは運用が大変だったので今回は使いません。',
    { excluded: ['elasticsearch'], technologies: undefined },
  ],
  ['花火大会の予約。Oracle 除外でお願いします。', { excluded: ['oracle'] }],
  ['花火大会の予約。Oracle以外なら何でもよい。', { excluded: ['oracle'] }],
  ['花火大会の予約。できれば Kafka は使いたくない。', { avoidIfPossible: ['kafka'] }],
  ['花火大会の予約。既存の会員 DB (MySQL) は残す。', { databases: ['mysql'] }],
  ['花火大会の予約。Redisを入れても構いません。', { caches: ['redis'] }],
  ['花火大会の予約。MongoDB は見送り、PostgreSQL で行く。', { databases: ['postgresql'] }],
  ['花火大会の予約。Kafka は無しで。', { excluded: ['kafka'], broker: undefined }],
  [
    '煙火大會訂票。資料庫用 PostgreSQL,快取用 Redis,不要用 MongoDB。',
    { databases: ['postgresql'], caches: ['redis'], excluded: ['mongodb'] },
  ],
  [
    '煙火大會訂票。長輪詢以前用過,效果很差,不要再用。',
    { excluded: ['long-polling'], protocols: undefined },
  ],
  [
    '煙火大會訂票。身分系統用 Keycloak,原本考慮 Auth0,後來因為個資法的關係放棄了。',
    { technologies: ['keycloak'], compliance: ['pdpa'] },
  ],
  [
    '煙火大會訂票。不要微服務,單體就好。',
    { style: 'modular-monolith', excluded: ['microservices'] },
  ],
  ['煙火大會訂票。除了 MongoDB 什麼都行。', { excluded: ['mongodb'] }],
  ['煙火大會訂票。Kafka 就免了。', { excluded: ['kafka'], broker: undefined }],
  ['煙火大會訂票。最好不要 Kafka。', { avoidIfPossible: ['kafka'] }],
  ['煙火大會訂票。MongoDB 除外。', { excluded: ['mongodb'] }],
  ['불꽃 축제 예매. Oracle은 절대 안 됩니다.', { excluded: ['oracle'], databases: undefined }],
  [
    '불꽃 축제 예매. REST로 통일하자는 의견도 있었지만 채택하지 않았습니다. GraphQL을 쓰고 싶습니다.',
    { protocols: ['graphql'] },
  ],
  ['불꽃 축제 예매. 카프카를 쓸까 했는데 결국 SQS로 정했습니다.', { broker: 'sqs' }],
  ['불꽃 축제 예매. Oracle 빼고 다 괜찮아요.', { excluded: ['oracle'] }],
  ['불꽃 축제 예매. 가능하면 쿠버네티스 없이.', { avoidIfPossible: ['kubernetes'] }],
  ['불꽃 축제 예매. 몽고DB는 빼 주세요.', { excluded: ['mongodb'], databases: undefined }],
  ['불꽃 축제 예매. Oracle 말고 PostgreSQL.', { excluded: ['oracle'], databases: ['postgresql'] }],
  [
    'Bán vé pháo hoa. Dùng Keycloak tự cài, không dùng Cognito.',
    { technologies: ['keycloak'], excluded: ['cognito'] },
  ],
  ['Bán vé pháo hoa. Gì cũng được trừ Oracle.', { excluded: ['oracle'], databases: undefined }],
  ['Bán vé pháo hoa. Nếu được thì tránh Kafka.', { avoidIfPossible: ['kafka'] }],
  ['Bán vé pháo hoa. Kafka thì thôi.', { excluded: ['kafka'], broker: undefined }],
  ['Bán vé pháo hoa. Từng nghĩ đến Kafka nhưng cuối cùng chọn RabbitMQ.', { broker: 'rabbitmq' }],
  ['Bán vé pháo hoa. MongoDB bị loại.', { excluded: ['mongodb'], databases: undefined }],
  ['Kiosk rental. Keep our Keycloak.', { technologies: ['keycloak'] }],
  [
    'Kiosk rental. Prometheus and Grafana are there already. OpenTelemetry is a given.',
    { technologies: ['prometheus', 'grafana', 'opentelemetry'] },
  ],
  [
    'Kiosk rental. Resilience4j is on the class path already; we are on Java with Spring Boot.',
    { technologies: ['resilience4j', 'spring-boot'], languages: ['java'] },
  ],
  ['Kiosk rental. Alerts should go to PagerDuty.', { technologies: ['pagerduty'] }],
  ['Kiosk rental. The SAP system stays.', { existingServices: ['sap'] }],
  [
    'Kiosk rental. Hosting must stay under 6,500 euros a month.',
    { budgetPerMonth: 6500, currency: 'EUR' },
  ],
  [
    'Kiosk rental. Infrastructure spend is capped at £24k a year.',
    { budgetPerMonth: 2000, currency: 'GBP' },
  ],
  [
    'Kiosk rental. We can spend 3,000 Swiss francs per month on servers.',
    { budgetPerMonth: 3000, currency: 'CHF' },
  ],
  [
    'Kiosk rental. Hosting budget: 90,000 rupees monthly.',
    { budgetPerMonth: 90000, currency: 'INR' },
  ],
  [
    'Kiosk rental. The cloud bill should stay below A$2,000/month.',
    { budgetPerMonth: 2000, currency: 'AUD' },
  ],
  ['Kiosk rental. Hosting: 8,000 zł a month.', { budgetPerMonth: 8000, currency: 'PLN' }],
  ['Kiosk rental. Monthly hosting of at most R$ 5.000.', { budgetPerMonth: 5000, currency: 'BRL' }],
  ['花火大会の予約。サーバー費用は月80万円まで。', { budgetPerMonth: 800000, currency: 'JPY' }],
  ['花火大会の予約。インフラ費は年間240万円以内。', { budgetPerMonth: 200000, currency: 'JPY' }],
  [
    '煙火大會訂票。主機費用每個月不超過三十萬元新台幣。',
    { budgetPerMonth: 300000, currency: 'TWD' },
  ],
  ['煙火大會訂票。預算每月新台幣一萬五千元。', { budgetPerMonth: 15000, currency: 'TWD' }],
  ['煙火大會訂票。一年主機預算 36 萬。', { budgetPerMonth: 30000, currency: 'TWD' }],
  ['불꽃 축제 예매. 월 예산은 1,200만 원입니다.', { budgetPerMonth: 12000000, currency: 'KRW' }],
  ['불꽃 축제 예매. 서버비는 연 2,400만 원 이내.', { budgetPerMonth: 2000000, currency: 'KRW' }],
  [
    'Bán vé pháo hoa. Chi phí máy chủ không quá 45 triệu đồng một tháng.',
    { budgetPerMonth: 45000000, currency: 'VND' },
  ],
  ['Bán vé pháo hoa. Ngân sách mỗi năm 240 triệu.', { budgetPerMonth: 20000000, currency: 'VND' }],
];

describe('ways to say who builds it, with what, for how much', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(matching(expected));
  });
});
