import { definePattern } from '../../pattern.ts';

export const graphqlFieldCaching = definePattern({
  id: 'graphql-field-caching',
  section: 'caching',
  name: 'GraphQL field caching',
  aliases: ['field-level caching', 'cache control directive', 'entity cache'],
  summary: {
    en: 'Each field states how long it may live, a response lives as long as its shortest field, and resolvers cache by entity.',
    ja: 'フィールドごとに寿命を宣言し、応答全体は最短に従わせ、リゾルバはエンティティ単位でキャッシュする。',
  },
  problem: 'One response mixes a description that lasts a day with stock that lasts a second.',
  solution:
    'Annotate types with `@cacheControl(maxAge, scope)`. Cache whole responses of public operations by hash, variables and scope. Below, cache entities by type and id in the data sources. Split volatile parts into another query or defer them. Clients normalise by `__typename` and `id`.',
  useWhen: ['Mixed-age graphs with much reading.'],
  avoidWhen: ['Mostly personal graphs.'],
  consequences: [
    'One field with maxAge 0 makes the whole response uncacheable: check it per operation in the build.',
  ],
  construct: 'contexts.*.caches.*: { of: catalogue.getProduct, layer: api, ttl: 30s }',
  covers: { 'caching.graphql-caching': ['Field-level caching'] },
  related: ['persisted-queries', 'dataloader', 'response-cache'],
  sources: [{ title: 'Apollo documentation: server-side caching' }],
});
