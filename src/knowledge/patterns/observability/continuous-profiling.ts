import { definePattern } from '../../pattern.ts';

export const continuousProfiling = definePattern({
  id: 'continuous-profiling',
  section: 'observability',
  name: 'Continuous profiling',
  aliases: ['production profiler', 'flame graphs', 'CPU profiling', 'heap profiling'],
  summary: {
    en: 'Stacks and allocations are sampled all the time in production, so one can ask which line used the processor or memory.',
    ja: '本番でスタックと割り当てを常時サンプリングし、どの行がCPUやメモリを使ったかを調べられるようにする。',
  },
  problem:
    'The bottleneck appears only under real load and is gone when somebody attaches a profiler.',
  solution:
    "Sample at about 100 Hz with eBPF or the runtime's profiler; keep CPU, off-CPU waiting, heap in use and allocations, labelled by service, version and operation. Compare two versions or two hours as difference flame graphs. Start from the widest frame, not from suspicion. Heap growth: compare snapshots for what is retained.",
  useWhen: ['Costs or latency matter and code changes weekly.'],
  avoidWhen: ['A database-bound service: look at query plans first.'],
  consequences: [
    'Overhead is about 1-2 % of CPU at 100 Hz; sampling a changing part of the machines lowers it further (Ren et al., 2010).',
    'Optimising a function with 5 % of the samples wins 5 % at most (Amdahl).',
  ],
  covers: {
    'observability.profiling': ['CPU profiling', 'memory profiling', 'performance bottlenecks'],
  },
  related: ['distributed-tracing', 'query-plan-analysis', 'load-tests'],
  sources: [
    { title: 'Ren et al., Google-Wide Profiling (2010)' },
    { title: 'Gregg, The Flame Graph, CACM (2016)' },
  ],
});
