import { definePattern } from '../../pattern.ts';

export const filteringAndSorting = definePattern({
  id: 'filtering-and-sorting',
  section: 'api',
  name: 'Filtering and sorting',
  aliases: ['query parameters', 'list filters'],
  summary: {
    en: 'A closed list of fields by which a collection may be filtered and sorted, each backed by an index and named in the contract.',
    ja: '一覧を絞り込み・整列できる項目を契約で限定し、それぞれを索引で支える。',
  },
  problem:
    'An open filter language lets any caller combine columns that no index serves, and couples clients to table layouts.',
  solution:
    'Declare filterable fields with their operators as query parameters (`status=paid&placedAt.gte=2026-01-01`) or GraphQL arguments with input types. Combine with AND, allow lists for OR inside one field, reject unknown names with 400. Sorting takes a signed list, `sort=-placedAt`, and always ends in the identity. Check each combination against the slowest data volume.',
  useWhen: [
    'Lists with three to ten useful criteria.',
    'Both REST and GraphQL offer the same queries and share one parser.',
  ],
  avoidWhen: [
    "Free text, relevance or facets: that is a search engine's work.",
    'Analysts with arbitrary questions: give them a warehouse.',
  ],
  consequences: [
    'n optional filters have 2^n combinations: ten make 1,024, and no schema has indexes for all. Limit which may be combined.',
    'Filter parameters end in URLs and so in access logs; keep personal data out of them.',
  ],
  construct: 'contexts.*.queries.*: { of: Order, filter: [status, placedAt], sort: [placedAt] }',
  covers: { 'api.filtering-sorting': ['Query parameters', 'GraphQL arguments'] },
  related: ['search-endpoint', 'cursor-pagination', 'query-plan-analysis', 'parameterised-queries'],
  sources: [
    { title: 'Google AIP-160, Filtering' },
    { title: 'JSON:API specification, fetching data' },
  ],
});
