import { definePattern } from '../../pattern.ts';

export const scheduledJob = definePattern({
  id: 'scheduled-job',
  section: 'async',
  name: 'Scheduled job',
  aliases: ['cron job', 'recurring jobs', 'periodic task'],
  summary: {
    en: 'A job starts by calendar, exactly one instance at a time, tells when it last succeeded and can catch up.',
    ja: '暦に従い同時に一つだけ起動し、最後の成功時刻を示し、取りこぼしを補えるジョブ。',
  },
  problem:
    'Cron on one host runs twice on two hosts, not at all after a crash, and nobody notices for a week.',
  solution:
    'The schedule stands in the design, in UTC. A lease or unique row `(job, slot)` makes one start. Each run knows its period and is idempotent, so late or repeated runs are right. Forbid overlap. Alert on age of the last success, not on failures alone. Add a random offset: not all at midnight.',
  useWhen: ['Closings, clean-up, reconciliation, reports.'],
  avoidWhen: ['Polling for changes: react to events.'],
  consequences: [
    'Local time runs 02:30 twice or never on two days a year.',
    'A nightly job has no retry before tomorrow unless it retries itself: RPO of its result is a day.',
  ],
  construct:
    'contexts.*.jobs.*: { do: closeDay, schedule: "15 2 * * *", timeout: 30m, maxAttempts: 3 }',
  covers: {
    'async.background-jobs': ['job scheduling'],
    'async.scheduled-tasks': ['Cron jobs', 'scheduled tasks', 'recurring jobs'],
  },
  related: ['leader-election', 'job-queue', 'reconciliation', 'batch-job'],
  sources: [
    { title: 'Beyer et al., Site Reliability Engineering (2016), chapter 24' },
    { title: 'Kubernetes documentation: CronJob' },
  ],
});
