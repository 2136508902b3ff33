import { definePattern } from '../../pattern.ts';

export const cacheTags = definePattern({
  id: 'cache-tags',
  section: 'caching',
  name: 'Cache tags',
  aliases: ['surrogate keys', 'group invalidation'],
  summary: {
    en: 'Entries carry tags of the things they contain, and one purge by tag drops all pages, lists and fragments with that thing.',
    ja: 'エントリに含まれる対象のタグを付け、タグ単位の一回の無効化で関連するものをすべて落とす。',
  },
  problem:
    'Product 42 appears in six lists, three languages and a search page; nobody can name all keys.',
  solution:
    'The renderer collects tags as it reads (`product:42`, `category:7`) and sends them, as a surrogate-key header or beside the entry. Change events purge by tag. In own stores use a version number per tag in the key: raising it makes old entries unreachable.',
  useWhen: ['CDN or fragment caches of composed answers.'],
  avoidWhen: ['One entry per entity: the key says it.'],
  consequences: [
    'Tag versions add one multi-get per read; purges at CDNs take from 150 ms to some seconds.',
    'A broad tag (`all-products`) is a button for a miss storm.',
  ],
  construct:
    'contexts.*.caches.*: { of: catalogue.listProducts, layer: cdn, ttl: 1h, tags: [product, category] }',
  covers: { 'caching.cache-invalidation': ['cache tags'] },
  related: ['event-driven-invalidation', 'cdn', 'response-cache'],
  sources: [{ title: 'Fastly documentation: surrogate keys' }],
});
