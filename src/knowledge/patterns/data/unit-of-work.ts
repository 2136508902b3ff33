import { definePattern } from '../../pattern.ts';

export const unitOfWork = definePattern({
  id: 'unit-of-work',
  section: 'data',
  name: 'Unit of work',
  aliases: ['transaction script boundary', 'change tracking'],
  summary: {
    en: 'All changes of one command are gathered and written in one short transaction at its end, events included.',
    ja: '一つのコマンドの変更をすべて集め、イベントも含めて最後に一つの短いトランザクションで書き込む。',
  },
  problem:
    "Half of a command's writes are committed when the other half fails, or a transaction stays open during a call to the bank.",
  solution:
    'Open it in the command handler, pass it explicitly or by context, write aggregate, outbox and inbox rows, commit. Remote calls happen before it with their answers as input, or after it by event. Retry the whole unit on serialization failure or version conflict, two or three times.',
  useWhen: ['Every command that writes more than one row.'],
  avoidWhen: ['Bulk loads: portions with own commits.'],
  consequences: [
    'Locks last as long as the unit: 5 ms of statements or 800 ms with a remote call inside, during which a pool of 20 serves 25 per second.',
    'Automatic change tracking writes what somebody touched by accident; log the statement count per command.',
  ],
  construct: 'contexts.*.commands.*: { on: Order, emits: [OrderConfirmed] }',
  covers: {
    'data.data-access-layer': ['unit of work'],
    'data.database-transaction-management': ['ACID'],
  },
  related: ['repository', 'transactional-outbox', 'isolation-levels', 'optimistic-locking'],
  sources: [{ title: 'Fowler, Patterns of Enterprise Application Architecture (2002)' }],
});
