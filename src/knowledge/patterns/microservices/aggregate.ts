import { definePattern } from '../../pattern.ts';

export const aggregate = definePattern({
  id: 'aggregate',
  section: 'microservices',
  name: 'Aggregate',
  aliases: ['consistency boundary', 'aggregate root'],
  summary: {
    en: 'A cluster of objects with one root that is loaded, changed and saved as a whole, because a rule must hold over it at every moment.',
    ja: '常に守るべき規則の範囲をまとめ、ルートを通して一括で読み書きするオブジェクト群。',
  },
  problem:
    'Lines are inserted directly, the total is recalculated elsewhere, and two requests together exceed the credit limit that each respected.',
  solution:
    "Draw the smallest group over which an invariant must be true after each transaction. Outside code holds only the root's identity. One transaction changes one aggregate; others follow by events. A version on the root detects concurrent writers.",
  useWhen: [
    'Rules over several rows: sums, quotas, state machines.',
    'Concurrent writers to the same business thing.',
  ],
  avoidWhen: [
    'Reports and lists: read tables or views directly.',
    'Aggregates that grow without bound, such as an account with all its entries.',
  ],
  consequences: [
    'Contention is per root: one hot root serves about 1 / (transaction time) writes, 100 per second at 10 ms.',
    'Small aggregates need eventual rules between them; ask the expert how long a mismatch may last.',
  ],
  construct:
    'contexts.*: { invariant: The total is the sum of the lines., commands: { addLine: { on: Order, conditional: true } } }',
  covers: {
    'microservices.service-boundaries': ['Domain-Driven Design'],
    'data.database-transaction-management': ['ACID'],
  },
  related: ['bounded-context', 'optimistic-locking', 'domain-events', 'repository'],
  sources: [
    { title: 'Evans, Domain-Driven Design (2003), chapter 6' },
    { title: 'Vernon, Effective Aggregate Design (2011)' },
  ],
});
