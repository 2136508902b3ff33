import { definePattern } from '../../pattern.ts';

export const tablePartitioning = definePattern({
  id: 'table-partitioning',
  section: 'data',
  name: 'Table partitioning',
  aliases: ['time partitioning', 'range partitions'],
  summary: {
    en: 'One large table is split by time or key inside one server, so old parts drop at once and queries touch few.',
    ja: '大きな表を時刻やキーで同一サーバー内に分割し、古い部分を即時削除し、検索範囲を絞る。',
  },
  problem: 'Deleting a year of readings takes a night, bloats the table and slows everybody.',
  solution:
    'Range partitions by day or month, made ahead by a job, dropped by retention. Every frequent query carries the key. Unique keys include it. Indexes per partition stay small enough for memory. Archive a detached partition to object storage before dropping.',
  useWhen: ['Readings, logs, outbox, audit: time-ordered, with an end.'],
  avoidWhen: ['Tables under some 50 million rows without retention.'],
  consequences: [
    'Dropping a partition takes milliseconds; deleting 100 million rows takes hours and vacuum after it.',
    'Thousands of partitions slow planning: months rather than hours.',
  ],
  construct:
    'contexts.*: { store: { engine: postgresql, partitionBy: recordedAt }, about: { Reading: { retention: 365d } } }',
  covers: { 'performance.database-optimization': [] },
  related: ['sharding', 'query-plan-analysis'],
  sources: [{ title: 'PostgreSQL documentation: Table Partitioning' }],
});
