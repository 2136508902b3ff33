import { definePattern } from '../../pattern.ts';

export const streamProcessing = definePattern({
  id: 'stream-processing',
  section: 'async',
  name: 'Stream processing',
  aliases: ['real-time analytics', 'windowed aggregation', 'event stream processing'],
  summary: {
    en: 'Events are filtered, joined and summed continuously over windows of event time, with state that survives failures.',
    ja: 'イベントを発生時刻の窓で継続的に絞り込み・結合・集計し、障害に耐える状態を保持する。',
  },
  problem:
    'Fraud, prices and machine health must be judged within seconds; a nightly sum is too late.',
  solution:
    'Key, window by event time, set a watermark for lateness and say what late events do: update, or go aside. State in the processor with checkpoints. Sinks are idempotent or transactional. Begin with a plain consumer and a table; take Flink or Kafka Streams for joins, large state and high rates.',
  useWhen: ['Continuous decisions over thousands of events per second.'],
  avoidWhen: ['Some hundred per second with simple counts: SQL upserts.'],
  consequences: [
    'State = keys × windows × bytes: 1 million keys × 60 minute-windows × 100 B are 6 GB.',
    'Waiting for late events is latency: a watermark of 30 s delays every result by 30 s.',
  ],
  construct: 'technologies.stream-processing: [flink]',
  covers: { 'async.stream-processing': ['Real-time data processing', 'stream analytics'] },
  related: ['event-log', 'projections', 'etl-pipeline', 'backpressure'],
  sources: [{ title: 'Akidau et al., The Dataflow Model (2015)' }],
});
