import { defineDecision } from '../decision.ts';
import { distributed, oneProcess } from './forces/places.ts';
import { all, always, atLeast, counts, flagged, holds } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const databasePerContext = defineDecision({
  id: 'database-per-context',
  question: text('How is data divided between contexts?', 'データをコンテキスト間でどう分けるか。'),
  arises: () => true,
  options: [
    {
      id: 'schema-per-context',
      title: text('One server, one schema per context', '1サーバー、コンテキストごとにスキーマ'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'Each context owns its tables, yet there is one server to run, back up and restore to one moment.',
          '各コンテキストが自分の表を所有しつつ、運用、保全、同一時点への復元は1サーバーで済む。',
        ),
        because(
          1,
          ['style'],
          oneProcess,
          'One process needs one connection pool.',
          '1プロセスには接続プールが一つで足りる。',
        ),
      ],
      consequences: text(
        'Ownership by permissions per schema; a slow query of one context is felt by the others.',
        'スキーマごとの権限で所有を守る。一つの遅い問い合わせが他に影響する。',
      ),
    },
    {
      id: 'database-per-service',
      title: text('A database per service', 'サービスごとのデータベース'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          4,
          ['style'],
          distributed,
          'Services that share a database can neither be released nor scaled alone.',
          'データベースを共有するサービスは、単独でリリースもスケールもできない。',
        ),
        because(
          1,
          ['teamCount'],
          atLeast('teamCount', 2),
          'Teams change their schemas without asking each other.',
          'チームが互いに断らずにスキーマを変えられる。',
        ),
        because(
          1,
          [],
          all(distributed, holds('card', 'health')),
          'Data that needs protection lies apart, which keeps the audited part small.',
          '保護すべきデータが分離され、監査対象が小さくなる。',
        ),
      ],
      consequences: text(
        'Faults and load stay apart; no joins across services, and every copy is eventually consistent.',
        '障害と負荷が分離される。サービスをまたぐ結合はなく、写しは結果整合になる。',
      ),
    },
    {
      id: 'shared-schema',
      title: text('One schema for all contexts', '全コンテキストで一つのスキーマ'),
      complexity: 0,
      impossible: [
        outWhen(
          ['teamCount'],
          all(distributed, counts('contexts', 2)),
          'Deployables with shared tables are one system with more failures.',
          '表を共有するデプロイ単位は、障害だけが増えた一つのシステムになる。',
        ),
      ],
      reasons: [
        because(
          -3,
          [],
          always,
          'Any change to a table may break any context: nobody owns the data.',
          '表の変更がどのコンテキストでも壊し得る。データの持ち主がいない。',
        ),
        because(
          -1,
          ['audit'],
          flagged('audit'),
          'Who may write what can be told neither from code nor from permissions.',
          '誰が何を書けるのか、コードからも権限からも分からない。',
        ),
      ],
      consequences: text(
        'Quick at first; the usual reason why a monolith cannot be split later.',
        '最初は速い。後で分割できなくなる主な原因になる。',
      ),
    },
  ],
  sources: [{ title: 'Richardson, Microservices Patterns: database per service, shared database' }],
});
