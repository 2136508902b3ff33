import { definePattern } from '../../pattern.ts';

export const dataloader = definePattern({
  id: 'dataloader',
  section: 'performance',
  name: 'Batch loading per request',
  aliases: ['DataLoader', 'DataLoader pattern', 'batch loader'],
  summary: {
    en: 'Within one request all lookups of a kind are gathered for a moment, asked for in one query and remembered until it ends.',
    ja: '一つの要求内の同種の参照を短時間まとめ、一回の問い合わせで取得し、要求終了まで記憶する。',
  },
  problem: 'A list of 50 orders resolves 50 customers one by one.',
  solution:
    "A loader per kind and request: `load(id)` collects ids until the tick ends, calls `findMany(ids)` once, returns in the order of ids with null for missing. Scope it to the request and the caller's rights, never shared between users. Split at the database's sensible list size. Clear on mutation.",
  useWhen: ['GraphQL resolvers, composing services, serializers.'],
  avoidWhen: ['A join states it better when one team owns both tables.'],
  consequences: [
    '1 + 50 queries become 2: at 1 ms each 51 ms become about 3.',
    'It hides fan-out in tests with one row: count queries with ten.',
  ],
  construct: 'contexts.*.api.graphql: true',
  covers: {
    'api.graphql-apis': ['DataLoader patterns'],
    'performance.query-optimization': ['batch loading', 'DataLoader pattern', 'N+1 prevention'],
  },
  related: ['eager-loading', 'graphql', 'api-composition'],
  sources: [{ title: 'GraphQL Foundation, DataLoader documentation' }],
});
