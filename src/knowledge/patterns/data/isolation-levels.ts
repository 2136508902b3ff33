import { definePattern } from '../../pattern.ts';

export const isolationLevels = definePattern({
  id: 'isolation-levels',
  section: 'data',
  name: 'Transaction isolation',
  aliases: ['ACID isolation', 'serializable', 'snapshot isolation'],
  summary: {
    en: 'The level of isolation is chosen per transaction from the anomaly that would break its rule.',
    ja: '規則を壊す異常に応じて、トランザクションごとに分離レベルを選ぶ。',
  },
  problem:
    'Two doctors both check that another is on call, both sign off, and nobody is: each transaction alone was right.',
  solution:
    'Read committed by default. Guard single rows by version or conditional update. For rules over several rows lock the parent row, use a constraint, or run serializable and repeat on failure 40001. Keep transactions short, touch rows in one order, set lock timeouts.',
  useWhen: ['Rules over sets: overlaps, sums, "at least one".'],
  avoidWhen: ['Long reads on serializable; use a snapshot or replica.'],
  consequences: [
    "PostgreSQL's and Oracle's default is read committed, MySQL's repeatable read: the same code behaves differently.",
    'Serializable costs little at low contention and aborts at high: repeat with backoff, three times at most.',
  ],
  construct:
    'contexts.*: { invariant: Somebody is always on call., store: { engine: postgresql, lockTimeout: 1s, statementTimeout: 5s } }',
  covers: { 'data.database-transaction-management': ['ACID'] },
  related: ['unit-of-work', 'pessimistic-locking', 'optimistic-locking', 'aggregate'],
  sources: [
    { title: 'Berenson et al., A Critique of ANSI SQL Isolation Levels (1995)' },
    { title: 'PostgreSQL documentation: Transaction Isolation' },
  ],
});
