import { definePattern } from '../../pattern.ts';

export const persistedQueries = definePattern({
  id: 'persisted-queries',
  section: 'caching',
  name: 'Persisted queries',
  aliases: ['automatic persisted queries', 'APQ', 'trusted documents'],
  summary: {
    en: 'Clients send the hash of a known GraphQL operation instead of its text, which allows GET, caching and an allow list.',
    ja: 'GraphQL操作の本文の代わりに既知のハッシュを送り、GET・キャッシュ・許可リストを可能にする。',
  },
  problem:
    'Queries are POST bodies of kilobytes which no cache keys on and any attacker can invent.',
  solution:
    'Automatic: send SHA-256; on "not found" send once with text, the server stores it. Trusted: the client\'s build registers its operations and the server accepts only those. Send queries by GET with hash and variables so that the CDN caches by URL. Cache parsed and validated documents by hash.',
  useWhen: ['Own clients; public data with few operations.'],
  avoidWhen: ['Open developer APIs: they need free queries with cost limits; APQ only.'],
  consequences: [
    'A request falls from kilobytes to about 100 bytes plus variables.',
    'APQ is no protection: anyone can register. Trusted documents are.',
  ],
  construct: 'contexts.*.api: { graphql: true, maxDepth: 8 }',
  covers: { 'caching.graphql-caching': ['persisted queries', 'APQ'] },
  related: ['graphql', 'graphql-field-caching', 'cdn'],
  sources: [{ title: 'Apollo documentation: automatic persisted queries' }],
});
