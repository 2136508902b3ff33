import { definePattern } from '../../pattern.ts';

export const materialisedView = definePattern({
  id: 'materialised-view',
  section: 'data',
  name: 'Materialised view',
  aliases: ['precomputed view', 'summary table'],
  summary: {
    en: 'The result of a dear query is stored as a table and refreshed by schedule, by trigger or by events.',
    ja: '重い問い合わせの結果を表として保存し、定期・トリガー・イベントで更新する。',
  },
  problem: 'A dashboard sums 200 million rows for each visitor.',
  solution:
    'Name the age it may have. Refresh whole at night, incrementally by changed keys, or by a consumer of events. Swap by rename or refresh concurrently so that readers never wait. Store the moment of truth and show it. It must be rebuildable from the source.',
  useWhen: ['Aggregates and joins read far more often than changed.'],
  avoidWhen: ['Figures that decide the next write.'],
  consequences: [
    'One refresh of 40 s each five minutes replaces 40 s per view; at 100 views/h that is already 12 refreshes against 100 runs.',
    'Incremental sums drift with bugs: rebuild weekly and compare.',
  ],
  construct: 'contexts.*.queries.*: { of: DailySales, staleness: 5m }',
  covers: { 'data.cqrs-integration': ['query models'] },
  related: ['projections', 'cqrs', 'cache-aside'],
  sources: [{ title: 'Gupta and Mumick, Maintenance of Materialized Views (1995)' }],
});
