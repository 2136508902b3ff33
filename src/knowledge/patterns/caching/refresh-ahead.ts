import { definePattern } from '../../pattern.ts';

export const refreshAhead = definePattern({
  id: 'refresh-ahead',
  section: 'caching',
  name: 'Refresh-ahead',
  aliases: ['background refresh', 'proactive refresh'],
  summary: {
    en: 'An entry that is read near its end is renewed in the background, so nobody waits for the load.',
    ja: '期限が近いエントリを読まれた時点で裏で更新し、誰も読み込みを待たないようにする。',
  },
  problem: 'Each minute one unlucky reader of the home page waits 800 ms.',
  solution:
    'At a read after some 75 % of the TTL start one refresh and answer the current value. Or decide by chance growing towards the end, weighted by how long a load takes, which needs no coordination. Stop refreshing what nobody reads.',
  useWhen: ['Few hot keys with slow loads.'],
  avoidWhen: ['A long tail of rarely read keys.'],
  consequences: [
    'Hot keys never miss; loads rise slightly as entries are renewed before their end.',
  ],
  construct:
    'contexts.*.caches.*: { of: catalogue.listFeatured, pattern: refresh-ahead, ttl: 60s }',
  covers: { 'caching.cache-warming': ['background refresh'] },
  related: ['stale-while-revalidate', 'cache-warming', 'single-flight'],
  sources: [
    {
      title:
        'Vattani, Chierichetti, Lowenstein, Optimal Probabilistic Cache Stampede Prevention (2015)',
    },
  ],
});
