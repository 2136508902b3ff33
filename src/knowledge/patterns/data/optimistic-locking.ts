import { definePattern } from '../../pattern.ts';

export const optimisticLocking = definePattern({
  id: 'optimistic-locking',
  section: 'data',
  name: 'Optimistic locking',
  aliases: ['version column', 'compare-and-set', 'lost update protection'],
  summary: {
    en: 'A change states the version it was based on and fails when somebody has changed the record since.',
    ja: '変更時に基となった版を示し、その後に他者が変更していれば失敗させる方式。',
  },
  problem: 'Two clerks edit the same address; the later save erases the earlier without a word.',
  solution:
    '`UPDATE … SET version = version + 1 WHERE id = ? AND version = ?`; zero rows is a conflict. Over HTTP the version is an ETag, required by `If-Match`: 428 when missing, 412 when old. Machines re-read and repeat two or three times; people are shown both versions.',
  useWhen: ['Edits by people, aggregates with few writers.'],
  avoidWhen: ['Hot rows with many writers: counters, last seats.'],
  consequences: [
    'No lock is held while somebody thinks.',
    'With w writes/s on one row and t seconds between read and write about w × t of them conflict: 20/s at 10 ms is a fifth, at which point serialise.',
  ],
  construct: 'contexts.*.commands.*: { on: Customer, conditional: true }',
  covers: { 'data.database-transaction-management': ['ACID'] },
  related: ['pessimistic-locking', 'merge-patch', 'http-caching', 'aggregate'],
  sources: [
    { title: 'Kung and Robinson, On Optimistic Methods for Concurrency Control (1981)' },
    { title: 'RFC 9110, section 13' },
  ],
});
