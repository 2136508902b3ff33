import { defineDecision } from '../decision.ts';
import { requestsAtLeast } from './forces/load.ts';
import { all, always, any, atLeast, below, shaped, stated, wants } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const searchEngine = defineDecision({
  id: 'search-engine',
  question: text('What answers full-text searches?', '全文検索を何で行うか。'),
  concern: 'search',
  arises: any(
    shaped('catalogue', 'document', 'registry', 'market'),
    wants('elasticsearch', 'opensearch', 'solr', 'meilisearch', 'typesense', 'algolia'),
  ),
  options: [
    {
      id: 'in-database',
      title: text('Indexes of the database', 'データベースの索引'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'Full-text and trigram indexes answer searches over some hundred thousand records, in the transaction that wrote them.',
          '全文索引とトライグラム索引で数十万件の検索に答えられ、書いた直後から見つかる。',
        ),
      ],
      consequences: text(
        'Always up to date; ranking and languages are limited.',
        '常に最新。順位付けと言語対応は限られる。',
      ),
    },
    {
      id: 'meilisearch',
      title: text('Meilisearch', 'Meilisearch'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          ['users'],
          all(shaped('catalogue', 'market'), atLeast('users', 100_000), below('teamSize', 10)),
          'Shoppers expect tolerance for typing errors; one binary gives it, Chinese, Japanese and Korean included.',
          '利用者は入力誤りへの寛容さを期待する。バイナリ一つで、中国語、日本語、韓国語も含めて対応できる。',
        ),
      ],
      consequences: text(
        'Good results without tuning; an index to keep in step by events.',
        '調整なしで良い結果が出る。索引をイベントで同期する必要がある。',
      ),
    },
    {
      id: 'opensearch',
      title: text('OpenSearch', 'OpenSearch'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          3,
          ['peakRps'],
          all(shaped('catalogue', 'market', 'document'), requestsAtLeast(2000)),
          'Thousands of searches per second with facets want shards of their own, under an open licence.',
          'ファセット付き検索が毎秒数千件なら、専用の分割索引が要る。公開ライセンスで使える。',
        ),
      ],
      consequences: text(
        'Scales and analyses; a cluster with heaps and shards to mind.',
        '規模に耐え分析もできる。ヒープと分割の管理が要る。',
      ),
    },
    {
      id: 'elasticsearch',
      title: text('Elasticsearch', 'Elasticsearch'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          1,
          ['peakRps'],
          all(shaped('catalogue', 'market', 'document'), requestsAtLeast(2000)),
          'Thousands of searches per second with facets want shards of their own.',
          'ファセット付き検索が毎秒数千件なら、専用の分割索引が要る。',
        ),
        because(
          1,
          ['technologies'],
          all(stated('technologies'), wants('elk', 'kibana', 'elastic-apm')),
          'The same engine is wanted for logs.',
          '同じエンジンがログにも求められている。',
        ),
      ],
      consequences: text(
        'The best-known engine; a cluster to run and licence terms to read.',
        '最も知られたエンジン。クラスタの運用とライセンス条件の確認が要る。',
      ),
    },
  ],
  sources: [
    { title: 'PostgreSQL documentation: full text search and pg_trgm', read: '2026-11-20' },
    { title: 'Meilisearch documentation: languages', read: '2026-11-20' },
  ],
});
