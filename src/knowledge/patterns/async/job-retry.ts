import { definePattern } from '../../pattern.ts';

export const jobRetry = definePattern({
  id: 'job-retry',
  section: 'async',
  name: 'Job retry',
  aliases: ['job retry policy', 'retry schedule'],
  summary: {
    en: 'A failed job runs again after growing pauses when the cause may pass, and stops for a person when it will not.',
    ja: '一時的な失敗は間隔を延ばして再実行し、解消しない失敗は停止して人に渡す。',
  },
  problem: 'A mail server is down for an hour: jobs that try five times in a minute are all lost.',
  solution:
    'Classify errors: transient, throttled with a time, permanent. Pauses base × 2^n with full jitter up to an hour, total longer than the outage to survive. State after each step, so a retry continues instead of starting over. After the last attempt dead-letter with reason and a button to run again. Count attempts per kind.',
  useWhen: ['All jobs with outside effects.'],
  avoidWhen: ['Validation failures: fail at once.'],
  consequences: [
    'From 10 s doubling, 10 attempts cover 85 minutes; 5 cover two and a half.',
    'Attempts need idempotency; otherwise each adds a mail.',
  ],
  construct: 'contexts.*.jobs.*: { do: sendInvoice, maxAttempts: 10, deadLetter: true }',
  covers: { 'async.job-retry': ['Retry logic', 'exponential backoff', 'dead letter queues'] },
  related: ['dead-letter-queue', 'retry-with-backoff', 'job-queue'],
  sources: [{ title: "AWS Builders' Library, Timeouts, retries, and backoff with jitter" }],
});
