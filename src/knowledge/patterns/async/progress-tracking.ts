import { definePattern } from '../../pattern.ts';

export const progressTracking = definePattern({
  id: 'progress-tracking',
  section: 'async',
  name: 'Progress tracking',
  aliases: ['job status', 'progress notification'],
  summary: {
    en: 'Long work keeps a public state, an honest measure of progress and tells the people concerned when it changes.',
    ja: '長い処理が公開状態と正直な進捗を持ち、変化時に関係者へ知らせる。',
  },
  problem:
    'The user sees a spinner for four minutes, starts the export again and then a third time.',
  solution:
    'States: queued, running, succeeded, failed, cancelled; counts done and total, current step, started, estimate. Workers write at most each second or per cent. Clients poll with ETag or listen by server-sent events; the end comes by notification or mail. Cancelling is a request that workers check between portions.',
  useWhen: ['Work beyond some five seconds.'],
  avoidWhen: ['Percentages invented from time: say the step instead.'],
  consequences: [
    'Progress writes cost: 100 jobs × each row of 10,000 would be a million updates; per cent steps make 10,000.',
  ],
  construct: 'contexts.*.jobs.*: { do: exportOrders, progress: true, timeout: 30m }',
  covers: { 'async.progress-tracking': ['Job status', 'progress updates', 'notifications'] },
  related: ['long-running-operation', 'server-sent-events', 'job-queue'],
  sources: [{ title: 'Google AIP-151, Long-running operations' }],
});
