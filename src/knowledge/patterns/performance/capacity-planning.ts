import { definePattern } from '../../pattern.ts';

export const capacityPlanning = definePattern({
  id: 'capacity-planning',
  section: 'performance',
  name: 'Capacity planning',
  aliases: ['headroom planning', 'sizing'],
  summary: {
    en: 'Needed replicas, connections and storage are calculated from peak load, service time and a use that keeps latency, and proven by test.',
    ja: 'ピーク負荷・処理時間・許容使用率から必要な台数・接続・容量を計算し、試験で裏付ける。',
  },
  problem:
    'Capacity is guessed, twice too much for some services and a tenth too little for the one that matters.',
  solution:
    "Peak = daily × share of peak hour × burst. Replicas = peak × service time ÷ (concurrency × 0.6), plus the loss of a zone. Queueing formulas for waits, Little's law for pools. Storage = rate × size × retention × copies. Forecast from growth, order ahead. Compare with load tests each quarter.",
  useWhen: ['Any system with a latency or availability promise.'],
  avoidWhen: ['Ten users: the smallest machine.'],
  consequences: [
    'With three zones each must carry half of the whole: run at two thirds of what is safe.',
    'At 60 % use M/M/1 waits 1.5 service times, at 90 % nine.',
  ],
  construct:
    'services.*: { contexts: [ordering], peakRps: 5000, serviceTime: 8ms, concurrency: 16, zones: 3 }',
  covers: {
    'testing.load-testing': ['capacity planning'],
    'performance.vertical-scaling': ['instance sizing'],
  },
  related: ['load-tests', 'autoscaling', 'resource-metrics'],
  sources: [
    { title: 'Gunther, Guerrilla Capacity Planning (2007)' },
    { title: 'Harchol-Balter, Performance Modeling and Design of Computer Systems (2013)' },
  ],
});
