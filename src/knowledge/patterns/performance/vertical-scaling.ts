import { definePattern } from '../../pattern.ts';

export const verticalScaling = definePattern({
  id: 'vertical-scaling',
  section: 'performance',
  name: 'Vertical scaling',
  aliases: ['right-sizing', 'instance sizing', 'performance tuning'],
  summary: {
    en: 'A process gets more or fewer cores and memory until its measured need is met with room, before more of them are added.',
    ja: '台数を増やす前に、実測の必要量に余裕を加えてコアとメモリを増減する。',
  },
  problem:
    'Twenty replicas with 0.25 cores each are throttled at every burst and spend memory on twenty runtimes.',
  solution:
    'Measure CPU, throttled time and live heap under peak; request what p95 uses, memory limit with a third spare, heap set from it. Give databases memory for the hot set. Tune garbage collector, pool and thread numbers with one change at a time. Step up while cost per request falls.',
  useWhen: ['Databases, single-writer parts, per-process overhead.'],
  avoidWhen: ['When loss of one machine must not matter: keep at least two or three.'],
  consequences: [
    'Two machines of 8 cores queue shorter than sixteen of 1 at the same load: pooling wins at equal capacity.',
    'There is a largest machine, and resizing it usually means a restart.',
  ],
  construct: 'services.*: { contexts: [ordering], cpu: 2, memoryMb: 2048, concurrency: 64 }',
  covers: {
    'performance.vertical-scaling': [
      'Resource optimization',
      'instance sizing',
      'performance tuning',
    ],
  },
  related: ['autoscaling', 'capacity-planning', 'continuous-profiling'],
  sources: [{ title: 'Gregg, Systems Performance, 2nd edition (2020)' }],
});
