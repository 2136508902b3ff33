import { definePattern } from '../../pattern.ts';

export const pessimisticLocking = definePattern({
  id: 'pessimistic-locking',
  section: 'data',
  name: 'Pessimistic locking',
  aliases: ['SELECT FOR UPDATE', 'row lock'],
  summary: {
    en: 'A transaction locks the rows it will change before it reads them, so others wait or are told.',
    ja: '変更対象の行を読む前にロックし、他の処理を待たせるか通知する方式。',
  },
  problem: 'Under contention optimistic writers repeat again and again and nobody gets on.',
  solution:
    "`SELECT … FOR UPDATE` in a fixed order, `NOWAIT` or a lock timeout of a second, `SKIP LOCKED` for queues. Lock the parent row for rules over children. Only inside one short transaction; never over a person's thinking time, for which use a reservation.",
  useWhen: ['Hot rows, queues in tables, rules over sets.'],
  avoidWhen: ['Long edits and anything with remote calls inside.'],
  consequences: [
    'Throughput on the row is 1 ÷ hold time: at 5 ms 200 per second.',
    'Deadlocks are found after a second by default in PostgreSQL; the victim repeats.',
  ],
  construct: 'contexts.*.store: { engine: postgresql, lockTimeout: 1s }',
  covers: { 'data.database-transaction-management': ['ACID'] },
  related: ['optimistic-locking', 'reservation', 'isolation-levels'],
  sources: [{ title: 'PostgreSQL documentation: Explicit Locking' }],
});
