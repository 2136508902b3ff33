import { definePattern } from '../../pattern.ts';

export const delayedJob = definePattern({
  id: 'delayed-job',
  section: 'async',
  name: 'Delayed jobs',
  aliases: ['scheduled message', 'timer row'],
  summary: {
    en: 'A job with a due time is kept durable and runs once that time has come, unless it was cancelled before.',
    ja: '実行予定時刻を持つジョブを永続化し、取り消されない限りその時刻に一度実行する。',
  },
  problem:
    '"Remind after three days", "cancel if unpaid in 15 minutes": timers in memory die with the process.',
  solution:
    "A row with `due_at`, kind, subject and a unique key per subject; a poller takes due ones. When run it checks the present state: paid meanwhile means nothing to do. Cancelling is a delete. Spread equal due times with jitter. Brokers' delays are limited (SQS 15 minutes); use the table for longer.",
  useWhen: ['Timeouts of business processes, reminders, retries.'],
  avoidWhen: ['Precise times below a second.'],
  consequences: [
    'Accuracy is the poll interval plus the backlog; an index on `(due_at)` for open rows keeps it cheap for millions.',
  ],
  construct: 'flows.*: { saga: [{ do: payments.authorise, undo: payments.void, timeout: 15m }] }',
  covers: { 'async.task-processing': ['delayed jobs'] },
  related: ['job-queue', 'scheduled-job', 'reservation'],
  sources: [{ title: 'AWS documentation: Amazon SQS delay queues' }],
});
