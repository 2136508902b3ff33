import { definePattern } from '../../pattern.ts';

export const distributedCache = definePattern({
  id: 'distributed-cache',
  section: 'caching',
  name: 'Distributed cache',
  aliases: ['cache cluster', 'shared cache'],
  summary: {
    en: 'A cluster of cache nodes holds entries for all replicas, spread by hash, replicated where loss would hurt.',
    ja: 'キャッシュノード群が全レプリカのエントリをハッシュで分散保持し、損失が痛手なら複製する。',
  },
  problem: "Every replica loads the same thing, and one node's memory no longer holds it.",
  solution:
    'Partition by hash slots or a consistent-hash client. Set a maximum memory and an eviction rule. Short timeouts of 20-50 ms and a breaker: without it the service must still work, slower, so size the database for the miss storm or shed. Namespaces per context with a version. Treat it as lossy.',
  useWhen: ['Expensive values shared by many replicas.'],
  avoidWhen: ['A cache that may not be lost: that is a database.'],
  consequences: [
    'A node of n lost drops 1/n of hits: hit ratio 90 % with 3 nodes falls to 60 %, and the database sees four times its reads.',
    'One hot key lives on one node: copy it into process memory or split it.',
    'Asynchronous replication may lose the last writes on failover: no locks or counters that must be right.',
  ],
  construct:
    'contexts.*.caches.*: { of: catalogue.listProducts, technology: redis, ttl: 5m, hitRatio: 90% }',
  covers: {
    'caching.distributed-caching': ['Cache clustering', 'cache partitioning', 'consistency'],
    'caching.cache-technologies': ['Redis', 'Memcached'],
  },
  related: ['consistent-hashing', 'cache-aside', 'in-memory-cache', 'single-flight'],
  sources: [{ title: 'Nishtala et al., Scaling Memcache at Facebook (2013)' }],
});
