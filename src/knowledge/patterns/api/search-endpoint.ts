import { definePattern } from '../../pattern.ts';

export const searchEndpoint = definePattern({
  id: 'search-endpoint',
  section: 'api',
  name: 'Search endpoint',
  aliases: ['full-text search API', 'search index'],
  summary: {
    en: 'A query of its own that answers from a search index with relevance, typo tolerance and facets, and returns identities to read elsewhere.',
    ja: '関連度・表記ゆれ・ファセットを備えた検索索引から答える専用クエリ。詳細は識別子で取得させる。',
  },
  problem:
    "`LIKE '%word%'` scans tables, knows no word forms, and sorts by nothing users care about.",
  solution:
    "Start with the database's own text index. When ranking, facets or many languages matter, project documents from domain events into a search engine under an alias, rebuild by writing a new index and switching the alias. The endpoint takes text, facets and a cursor, filters by the caller's rights inside the query, and returns ids with highlights.",
  useWhen: [
    'People type words and expect the best match first.',
    'Facet counts over more than about 100,000 documents.',
  ],
  avoidWhen: [
    'Exact lookups by number or status: a filter on an index is exact and immediate.',
    'The index would be the only copy of the data.',
  ],
  consequences: [
    'The index lags the database: Elasticsearch makes writes visible once a second by default. Screens that follow a write read by id.',
    'Rights filtered after the search break page sizes and leak counts; index the owner and tenant with the document.',
  ],
  construct: 'contexts.*.queries.*: { of: Product, search: [name, description], staleness: 5s }',
  covers: { 'api.filtering-sorting': ['search capabilities'] },
  related: ['filtering-and-sorting', 'projections', 'change-data-capture'],
  sources: [
    { title: 'Elasticsearch reference: near real-time search' },
    { title: 'Manning, Raghavan, Schütze, Introduction to Information Retrieval' },
  ],
});
