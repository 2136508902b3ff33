import { definePattern } from '../../pattern.ts';

export const redMetrics = definePattern({
  id: 'red-metrics',
  section: 'observability',
  name: 'RED metrics',
  aliases: ['rate errors duration', 'golden signals', 'service metrics'],
  summary: {
    en: 'For each operation three series are kept: how many requests, how many failed, and how long they took as a histogram.',
    ja: '操作ごとに要求数・エラー数・所要時間の分布という三系列を計測する。',
  },
  problem: 'Hundreds of charts show processors and memory, none shows whether users get answers.',
  solution:
    'Measure at the server and, for each dependency, at the client. Labels: operation, outcome class, method; never user or id. Histograms with buckets around the objective, so quantiles can be added over replicas. For resources keep the other trio: utilisation, saturation, errors.',
  useWhen: ['Every request-driven service and consumer.'],
  avoidWhen: ['Batch jobs: last success, duration, items.'],
  consequences: [
    'Series = operations × outcomes × buckets × replicas: 40 × 5 × 12 × 10 are 24,000; one user-id label makes millions.',
    'Averages of p99 over replicas are wrong; add buckets first.',
  ],
  construct: 'telemetry.metrics: prometheus',
  covers: {
    'observability.metrics': ['Application metrics', 'RED metrics (Rate, Errors, Duration)'],
    'observability.performance-monitoring': ['Response times', 'throughput', 'error rates'],
  },
  related: ['business-metrics', 'service-level-objectives', 'dashboards', 'resource-metrics'],
  sources: [
    { title: 'Wilkie, The RED Method (2018)' },
    { title: 'Beyer et al., Site Reliability Engineering (2016), chapter 6' },
  ],
});
