import { definePattern } from '../../pattern.ts';

export const eagerLoading = definePattern({
  id: 'eager-loading',
  section: 'performance',
  name: 'Eager loading',
  aliases: ['N+1 prevention', 'fetch join'],
  summary: {
    en: 'What a use case will need is stated and fetched in one or two queries up front instead of row by row.',
    ja: 'ユースケースに必要なデータを宣言し、行ごとではなく最初に一、二回の問い合わせで取得する。',
  },
  problem:
    'A loop over lazily loaded relations sends N+1 queries, invisible in code and with test data.',
  solution:
    'Fetch plans per use case: join for to-one, second query with `IN` for to-many, aggregated JSON for trees. Lazy loading raises an error in tests. A test counts statements for 1 and for 20 rows and expects the same number.',
  useWhen: ['ORMs and serializers over relations.'],
  avoidWhen: ['Two to-many joins at once: the product of rows explodes.'],
  consequences: [
    'At 1 ms per round trip 1 + 100 queries are 101 ms; in another zone, at 2 ms, 202 ms.',
    'Two joined lists of 50 return 2,500 rows for 100.',
  ],
  construct: 'contexts.*.queries.*: { of: Order, filter: [status] }',
  covers: { 'performance.query-optimization': ['N+1 prevention', 'batch loading'] },
  related: ['dataloader', 'lazy-loading', 'query-plan-analysis'],
  sources: [{ title: 'Fowler, Patterns of Enterprise Application Architecture (2002)' }],
});
