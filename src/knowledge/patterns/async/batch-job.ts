import { definePattern } from '../../pattern.ts';

export const batchJob = definePattern({
  id: 'batch-job',
  section: 'async',
  name: 'Batch job',
  aliases: ['chunk-oriented processing', 'bulk job'],
  summary: {
    en: 'A large set is processed in portions, each with its own commit and a checkpoint, so a failure resumes where it stopped.',
    ja: '大量データを分割し、部分ごとにコミットとチェックポイントを行い、失敗時に途中から再開する。',
  },
  problem:
    'Interest for 4 million accounts in one transaction fails at 98 % and starts again at three in the morning.',
  solution:
    "Fix the input set first (as of a time). Portions of 500-5,000 by key range, parallel where independent. Read, compute, write with the checkpoint. Bad items go to an error table up to a limit, beyond it the job stops. Throttle by the database's load. Totals are controlled at the end.",
  useWhen: ['Closings, recalculation, migration of data.'],
  avoidWhen: ['Work that could follow each event as it comes.'],
  consequences: [
    '4 million × 2 ms ÷ 8 workers are 17 minutes; the window and the growth decide whether that lasts.',
    'Too large portions hold locks, too small ones pay commits: measure at 1,000.',
  ],
  construct:
    'contexts.*.jobs.*: { do: accrueInterest, schedule: "0 1 * * *", timeout: 2h, progress: true }',
  covers: { 'async.batch-processing': ['Batch jobs'] },
  related: ['etl-pipeline', 'scheduled-job', 'progress-tracking', 'batch-operations'],
  sources: [{ title: 'Spring Batch reference: chunk-oriented processing' }],
});
