import { definePattern } from '../../pattern.ts';

export const sharding = definePattern({
  id: 'sharding',
  section: 'data',
  name: 'Sharding',
  aliases: ['horizontal partitioning', 'shard key'],
  summary: {
    en: 'Rows are spread over several servers by a key, so each holds and serves a part.',
    ja: 'キーによって行を複数サーバーに分散し、各サーバーが一部を保持・処理する。',
  },
  problem: 'Writes or data exceed what the largest sensible server takes.',
  solution:
    'First indexes, archiving, replicas, partitions and a larger machine. Then choose the key that almost all operations carry, tenant or customer. Hash into many more logical shards than servers and keep a map, so moving is possible. Global lookups get their own index. Plan resharding before the first shard.',
  useWhen: ['Sustained writes beyond one primary; tenants that never meet.'],
  avoidWhen: ['Data under a terabyte and a few thousand writes per second: one server does it.'],
  consequences: [
    'Queries without the key ask all shards; their p99 is that of the slowest of n.',
    'Unique rules and transactions end at the shard.',
    'A tenant with 30 % of the load fills its shard however many there are.',
  ],
  construct: 'contexts.*.store: { engine: postgresql, partitionBy: customerId }',
  covers: { 'performance.horizontal-scaling': ['load distribution'] },
  related: ['consistent-hashing', 'table-partitioning', 'cell-based-architecture', 'read-replica'],
  sources: [{ title: 'Kleppmann, Designing Data-Intensive Applications (2017), chapter 6' }],
});
