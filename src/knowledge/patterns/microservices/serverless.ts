import { definePattern } from '../../pattern.ts';

export const serverless = definePattern({
  id: 'serverless',
  section: 'microservices',
  name: 'Serverless',
  aliases: ['functions as a service', 'FaaS'],
  summary: {
    en: 'Code runs as functions that the provider starts on demand, scales with events and bills by use.',
    ja: '要求に応じて事業者が起動・拡張し、使用量で課金される関数としてコードを動かす構成。',
  },
  problem:
    'Load is zero most of the time and huge at moments. Idle servers cost money, and nobody wants to patch them.',
  solution:
    "Write handlers without local state, keep connections in a pooling proxy, put events and queues between functions, and cap concurrency to what the database bears. Keep domain code free of the provider's types. Give each function its own smallest rights.",
  useWhen: [
    'Spiky or rare work: files arriving, webhooks, nightly jobs.',
    'A team without operators.',
  ],
  avoidWhen: [
    'Steady high load: rented capacity is then cheaper than per-request billing.',
    'Latency targets under 100 ms at p99 with languages that start slowly, or connections held open.',
  ],
  consequences: [
    'A cold start adds from about 100 ms to several seconds, depending on runtime and package; provisioned capacity removes it and the saving.',
    'AWS Lambda runs at most 15 minutes per invocation and 1,000 concurrently per region until raised (AWS Lambda quotas).',
    'A thousand instances open a thousand database connections; without a proxy the database fails first.',
  ],
  construct: 'style: serverless',
  covers: {
    'microservices.service-boundaries': ['service decomposition'],
    'performance.horizontal-scaling': ['auto-scaling'],
  },
  related: ['stateless-service', 'connection-pool', 'event-driven', 'autoscaling'],
  sources: [{ title: 'Roberts, Serverless Architectures (2018)' }, { title: 'AWS Lambda quotas' }],
});
