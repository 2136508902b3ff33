import { definePattern } from '../../pattern.ts';

export const readReplica = definePattern({
  id: 'read-replica',
  section: 'data',
  name: 'Read replica',
  aliases: ['follower reads', 'replica reads'],
  summary: {
    en: 'Copies of the database follow the primary and answer reads that may be a little old.',
    ja: '主系に追従する複製が、多少古くてもよい読み取りに応答する。',
  },
  problem: "Reports and lists take the primary's processor, which only writes really need.",
  solution:
    "Route by use case, not by verb: lists and reports to replicas, reads that decide or follow one's own write to the primary. Measure lag and take a replica out above a limit. Set statement timeouts; long reads on a PostgreSQL standby conflict with replay.",
  useWhen: ['Many reads per write, heavy lists.'],
  avoidWhen: ['Write load: each replica repeats all writes.'],
  consequences: [
    'Lag is milliseconds usually and minutes in a bulk load: state the age a query may have.',
    'Two replicas triple the read capacity, not the write capacity.',
  ],
  construct: 'contexts.*.store: { engine: postgresql, readReplicas: 2 }',
  covers: { 'data.cqrs-integration': ['read replicas'] },
  related: ['read-your-writes', 'cqrs', 'failover', 'sharding'],
  sources: [{ title: 'Kleppmann, Designing Data-Intensive Applications (2017), chapter 5' }],
});
