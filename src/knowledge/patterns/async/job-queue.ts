import { definePattern } from '../../pattern.ts';

export const jobQueue = definePattern({
  id: 'job-queue',
  section: 'async',
  name: 'Background jobs',
  aliases: ['job queue', 'worker pool', 'task queue'],
  summary: {
    en: 'Work nobody waits for is stored as a job and done by workers with limits, retries and a visible state.',
    ja: '待つ必要のない処理をジョブとして保存し、上限・再試行・状態表示を備えたワーカーが実行する。',
  },
  problem:
    'Mails, PDFs and imports run inside requests: slow for the user and lost when the process dies.',
  solution:
    'Insert the job in the transaction that wants it; in a table with `FOR UPDATE SKIP LOCKED`, or by outbox into a queue product. Jobs carry identities, not objects, and are idempotent. Separate pools per kind, so that exports do not block mails. A lease is renewed while running; a lapsed one returns the job. Deploying drains.',
  useWhen: ['Any effect that may come seconds later.'],
  avoidWhen: ['Work whose result the response needs.'],
  consequences: [
    'Workers = arrival rate × mean duration ÷ 0.8: 5/s × 2 s need 13.',
    'A PostgreSQL queue handles some thousand jobs per second; beyond that or with fan-out use a broker.',
  ],
  construct:
    'contexts.*.jobs.*: { do: sendInvoice, maxAttempts: 5, timeout: 60s, deadLetter: true }',
  covers: {
    'async.background-jobs': ['Job queues', 'worker pools'],
    'async.task-processing': ['Celery', 'Bull', 'Sidekiq'],
  },
  related: ['message-queue', 'job-retry', 'priority-queue', 'scheduled-job', 'progress-tracking'],
  sources: [
    { title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003)' },
    { title: 'PostgreSQL documentation: SELECT, SKIP LOCKED' },
  ],
});
