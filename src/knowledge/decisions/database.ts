import { defineDecision } from '../decision.ts';
import { eventsAtLeast, requestsAtLeast } from './forces/load.ts';
import { inCloud } from './forces/places.ts';
import {
  all,
  always,
  any,
  atLeast,
  below,
  chose,
  flagged,
  not,
  says,
  wants,
} from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const database = defineDecision({
  id: 'database',
  question: text(
    'Which database holds the business data?',
    '業務データをどのデータベースに置くか。',
  ),
  concern: 'database',
  fact: 'databases',
  arises: () => true,
  options: [
    {
      id: 'postgresql',
      title: text('PostgreSQL', 'PostgreSQL'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          3,
          [],
          always,
          'Transactions, constraints, JSON, full text and row-level security in one open engine that every provider hosts.',
          'トランザクション、制約、JSON、全文検索、行レベルセキュリティを一つの公開エンジンで備え、どの事業者でも使える。',
        ),
        because(
          1,
          ['consistency'],
          says('consistency', 'strong'),
          'Serializable transactions keep the invariants.',
          '直列化可能なトランザクションが不変条件を守る。',
        ),
      ],
      consequences: text(
        'One engine to know and back up; one primary takes all writes of a database.',
        '覚えて保全するエンジンが一つで済む。書き込みはデータベースごとに1台が受ける。',
      ),
    },
    {
      id: 'mysql',
      title: text('MySQL', 'MySQL'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          2,
          ['languages', 'technologies'],
          wants('laravel', 'php', 'vitess', 'planetscale'),
          'What hosts and libraries of this platform assume.',
          'この環境のホスティングやライブラリが前提とする。',
        ),
      ],
      consequences: text(
        'Widely hosted, simple replication; fewer types and constraints.',
        'どこでも使え、複製が単純。型と制約は少ない。',
      ),
    },
    {
      id: 'mariadb',
      title: text('MariaDB', 'MariaDB'),
      complexity: 1,
      impossible: [],
      reasons: [],
      consequences: text(
        'Close to MySQL under a foundation; the two drift apart.',
        '財団が支える MySQL の近縁。両者は次第に離れている。',
      ),
    },
    {
      id: 'sql-server',
      title: text('Microsoft SQL Server', 'Microsoft SQL Server'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          2,
          ['languages', 'technologies'],
          all(wants('dotnet', 'csharp'), wants('windows-service', 'iis', 'active-directory')),
          'Windows servers with .NET usually have licences and people for it.',
          'Windows と .NET の環境には、通常ライセンスと人材がある。',
        ),
      ],
      consequences: text(
        'Complete tooling; licences per core.',
        '道具が一式そろう。コア単位のライセンスがかかる。',
      ),
    },
    {
      id: 'oracle',
      title: text('Oracle Database', 'Oracle Database'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          2,
          ['technologies'],
          wants('plsql', 'goldengate', 'oracle-cloud'),
          'Code or tools around it exist.',
          '周辺のコードや道具が既にある。',
        ),
      ],
      consequences: text(
        'Very capable; licences, options and people are dear.',
        '非常に高機能。ライセンス、オプション、人材が高価。',
      ),
    },
    {
      id: 'sqlite',
      title: text('SQLite', 'SQLite'),
      complexity: 1,
      impossible: [
        outWhen(
          ['style'],
          chose('style', 'microservices', 'serverless'),
          'It is a file of one process.',
          '1プロセスが持つファイルである。',
        ),
        outWhen(
          ['availability'],
          atLeast('availability', 0.999),
          'A second replica cannot share its file.',
          '二つ目のレプリカとファイルを共有できない。',
        ),
      ],
      reasons: [
        because(
          4,
          ['offline', 'users'],
          all(
            flagged('offline'),
            any(says('deployment', 'edge', 'single-host'), below('users', 100)),
          ),
          'It works on each device without a server.',
          '各機器でサーバーなしに動く。',
        ),
      ],
      consequences: text(
        'No server at all; one writer at a time.',
        'サーバーが要らない。書き込みは同時に一つだけ。',
      ),
    },
    {
      id: 'mongodb',
      title: text('MongoDB', 'MongoDB'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          2,
          ['technologies'],
          wants('mongoose'),
          'Code that expects it is wanted.',
          'これを前提とするコードが求められている。',
        ),
        because(
          -1,
          ['consistency'],
          says('consistency', 'strong'),
          'Transactions over several documents are possible but cost more than in a relational engine.',
          '複数文書のトランザクションは可能だが、関係型より高くつく。',
        ),
      ],
      consequences: text(
        'Aggregates stored as they are; relations and reports are harder.',
        '集約をそのまま保存できる。関連と集計は難しくなる。',
      ),
    },
    {
      id: 'dynamodb',
      title: text('Amazon DynamoDB', 'Amazon DynamoDB'),
      complexity: 2,
      impossible: [
        outWhen(
          ['cloud'],
          not(any(inCloud('aws'), chose('cloud-provider', 'aws'))),
          'It is a service of AWS, which is not used.',
          'AWS のサービスであり、AWS を使わない。',
        ),
      ],
      reasons: [
        because(
          4,
          ['style', 'cloud'],
          chose('style', 'serverless'),
          'Functions need no connection pool for it, and idle tables cost nothing.',
          '関数から接続プールなしで使え、未使用の表には費用がかからない。',
        ),
      ],
      consequences: text(
        'Any scale without servers; every access path must be known beforehand.',
        'サーバーなしで規模を問わない。アクセス方法を事前に決める必要がある。',
      ),
    },
    {
      id: 'firestore',
      title: text('Firestore', 'Firestore'),
      complexity: 2,
      impossible: [
        outWhen(
          ['cloud'],
          not(any(inCloud('gcp'), chose('cloud-provider', 'gcp'))),
          'It is a service of Google Cloud, which is not used.',
          'Google Cloud のサービスであり、Google Cloud を使わない。',
        ),
      ],
      reasons: [
        because(
          4,
          ['style', 'cloud'],
          chose('style', 'serverless'),
          'Functions use it without connections, and clients can listen to changes.',
          '関数から接続なしで使え、クライアントが変更を購読できる。',
        ),
      ],
      consequences: text(
        'No servers; queries are limited to what indexes cover.',
        'サーバー不要。検索はインデックスの範囲に限られる。',
      ),
    },
    {
      id: 'cosmos-db',
      title: text('Azure Cosmos DB', 'Azure Cosmos DB'),
      complexity: 2,
      impossible: [
        outWhen(
          ['cloud'],
          not(any(inCloud('azure'), chose('cloud-provider', 'azure'))),
          'It is a service of Azure, which is not used.',
          'Azure のサービスであり、Azure を使わない。',
        ),
      ],
      reasons: [
        because(
          4,
          ['style', 'cloud'],
          chose('style', 'serverless'),
          'Functions bind to it directly, and it scales to nothing.',
          '関数から直接使え、負荷がなければ縮退する。',
        ),
      ],
      consequences: text(
        'Five consistency levels and many regions; cost follows request units.',
        '5段階の整合性と多数のリージョン。費用は要求ユニットで決まる。',
      ),
    },
    {
      id: 'cassandra',
      title: text('Apache Cassandra', 'Apache Cassandra'),
      complexity: 5,
      impossible: [
        outWhen(
          ['consistency'],
          says('consistency', 'strong'),
          'Invariants over several rows cannot be kept by it.',
          '複数行にまたがる不変条件を守れない。',
        ),
      ],
      reasons: [
        because(
          4,
          ['eventsPerSec', 'topology'],
          all(eventsAtLeast(100_000), says('topology', 'active-active', 'multi-region')),
          'More than a hundred thousand writes per second in several regions fit no single primary.',
          '複数リージョンで毎秒10万件を超える書き込みは、単一の主系に収まらない。',
        ),
        because(
          -2,
          ['teamSize'],
          below('teamSize', 8),
          'Repairs, compaction and modelling by query need people who know them.',
          '修復、圧縮、問い合わせ主導の設計には知識のある人が要る。',
        ),
      ],
      consequences: text(
        'Writes anywhere; no joins, and every query is a table.',
        'どこにでも書ける。結合はなく、問い合わせごとに表を作る。',
      ),
    },
    {
      id: 'cockroachdb',
      title: text('CockroachDB', 'CockroachDB'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          5,
          ['topology', 'consistency'],
          all(says('topology', 'active-active'), says('consistency', 'strong')),
          'Several regions write at once and agree on the order: it keeps serializable transactions across them.',
          '複数リージョンが同時に書き、順序に合意する必要がある。リージョンをまたぐ直列化可能なトランザクションを保つ。',
        ),
        because(
          4,
          ['peakRps'],
          all(requestsAtLeast(50_000), says('consistency', 'strong')),
          'At this rate with strong consistency writes have to be spread over nodes.',
          '強整合性でこの負荷なら、書き込みを複数ノードに分散する必要がある。',
        ),
      ],
      consequences: text(
        'Speaks the protocol of PostgreSQL and survives regions; each write pays a round trip between them.',
        'PostgreSQL のプロトコルを話し、リージョン障害に耐える。書き込みごとに拠点間の往復がかかる。',
      ),
    },
  ],
  sources: [
    {
      title: 'PostgreSQL documentation: transactions, full text search, row security',
      read: '2026-11-20',
    },
    { title: 'SQLite: appropriate uses (one writer at a time)' },
    { title: "Corbett et al., Spanner: Google's globally distributed database, OSDI 2012" },
  ],
});
