import { definePattern } from '../../pattern.ts';

export const loadTests = definePattern({
  id: 'load-tests',
  section: 'testing',
  name: 'Load tests',
  aliases: ['stress test', 'performance test', 'soak test'],
  summary: {
    en: 'The system is driven by a realistic open arrival of requests to its target, beyond it, and for hours, while objectives are watched.',
    ja: '現実的な到着率で目標負荷・限界超過・長時間の負荷をかけ、目標の達成を確認する。',
  },
  problem:
    'A test with 50 looping users slows down with the system and reports fine latencies at a rate nobody reaches.',
  solution:
    'Open model: fixed arrivals per second, mix and data distribution from production logs, think of cache warmth and data volume. Load: the peak for an hour against p99 and errors. Stress: step up until it breaks, and see that it sheds and recovers. Soak: a day for leaks. Spike: autoscaling. Partners as stubs with real latency. Note the knee, compare per release.',
  useWhen: ['Before a known peak, after changes of structure.'],
  avoidWhen: ['Micro-tuning by one run: noise exceeds 5 %.'],
  consequences: [
    'Closed loops hide waiting (coordinated omission): p99 may be wrong by orders of magnitude.',
    'The generator saturates first if nobody watches it.',
  ],
  construct: 'contexts.*.commands.*: { creates: Order, peakRps: 500, p99: 300ms }',
  covers: {
    'testing.load-testing': ['Performance testing', 'stress testing', 'capacity planning'],
  },
  related: ['capacity-planning', 'service-level-objectives', 'chaos-experiment'],
  sources: [
    { title: 'Schroeder, Wierman, Harchol-Balter, Open Versus Closed (2006)' },
    { title: 'Tene, How NOT to Measure Latency (2015)' },
  ],
});
