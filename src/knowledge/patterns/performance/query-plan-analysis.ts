import { definePattern } from '../../pattern.ts';

export const queryPlanAnalysis = definePattern({
  id: 'query-plan-analysis',
  section: 'performance',
  name: 'Query plan analysis',
  aliases: ['EXPLAIN', 'slow query analysis', 'indexing'],
  summary: {
    en: 'The dearest statements are found by total time, their plans read with real data, and fixed by index, rewrite or removal.',
    ja: '合計時間の大きいSQLを特定し、実データで実行計画を読み、索引・書き換え・廃止で改善する。',
  },
  problem: 'Hardware is doubled because one query scans 40 million rows for ten.',
  solution:
    'Rank by total time (pg_stat_statements), not by slowest. `EXPLAIN (ANALYZE, BUFFERS)` on production-like volume: estimates far from actuals, rows filtered late, sorts on disk. Index for equality first, then range, then order; covering where hot; partial for few states. Drop unused ones. Watch plans after upgrades. Deep tuning goes to the database architect.',
  useWhen: ['Database time dominates traces.'],
  avoidWhen: ['Guessing by adding indexes.'],
  consequences: [
    'An index seek is some 3-4 page reads instead of the table; each index adds a write to every insert.',
    'Planner flips when statistics age: a 2 ms query may become 2 s overnight, hence the statement timeout.',
  ],
  construct: 'contexts.*.about.*: { indexes: ["status, placedAt"], rowsPerYear: 40000000 }',
  covers: {
    'performance.database-optimization': [
      'Query analysis',
      'indexing (defer to database-architect)',
    ],
  },
  related: ['table-partitioning', 'keyset-pagination', 'continuous-profiling'],
  sources: [
    { title: 'Winand, SQL Performance Explained' },
    { title: 'PostgreSQL documentation: Using EXPLAIN' },
  ],
});
