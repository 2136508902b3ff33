import { definePattern } from '../../pattern.ts';

export const consistentHashing = definePattern({
  id: 'consistent-hashing',
  section: 'gateway',
  name: 'Consistent hashing',
  aliases: ['hash ring', 'rendezvous hashing'],
  summary: {
    en: 'Keys are mapped to nodes so that adding or losing one moves only its share of keys.',
    ja: 'ノードの増減時に、その分のキーだけが移動するようにキーを割り当てる方式。',
  },
  problem: '`hash mod n` moves nearly all keys when n changes; every cache entry misses at once.',
  solution:
    'Ring with 100-200 virtual nodes per server, or rendezvous hashing for few nodes, or fixed slots with a map. Bound the load: a node over 1.25 × the mean passes keys on. All clients share the same function and member list.',
  useWhen: ['Caches, shards, sticky connections, per-key ordering.'],
  avoidWhen: ['Stateless request spreading.'],
  consequences: [
    'Going from 9 to 10 nodes moves about 10 % of keys instead of 90 %.',
    'A hot key stays hot on its one node.',
  ],
  construct: 'gateway.balancing: consistent-hash',
  covers: {
    'gateway.load-balancing': ['consistent hashing'],
    'caching.distributed-caching': ['cache partitioning'],
  },
  related: ['distributed-cache', 'sharding', 'load-balancing'],
  sources: [
    { title: 'Karger et al., Consistent Hashing and Random Trees (1997)' },
    { title: 'Mirrokni et al., Consistent Hashing with Bounded Loads (2018)' },
  ],
});
