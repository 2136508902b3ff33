import { definePattern } from '../../pattern.ts';

export const tokioRuntime = definePattern({
  id: 'tokio-runtime',
  section: 'frameworks',
  name: 'Tokio runtime',
  aliases: ['async Rust', 'Rust async service'],
  summary: {
    en: "Rust services run futures on Tokio's work-stealing threads, with blocking work moved off and cancellation by dropping.",
    ja: 'Tokioのワークスティーリング上でフューチャーを動かし、ブロッキング処理は分離、破棄により取消を行う。',
  },
  problem:
    'A synchronous call or a lock held across `.await` stalls a worker thread; a dropped future leaves a half-done effect.',
  solution:
    'Axum, Actix or Rocket over Tokio. `spawn_blocking` for CPU and files; `tokio::time::timeout` around waits; semaphores and bounded channels; tower layers for timeout, concurrency limit and shedding. Make handlers safe when dropped at any await: do the effect in one transaction. `JoinSet` for fan-out, cancellation tokens for shutdown.',
  useWhen: ['Latency-critical, memory-tight or high-rate services.'],
  avoidWhen: ['A team that first has to learn it, for CRUD.'],
  consequences: [
    'No garbage collector: p99 stays near p50 under steady load; compile time and learning are the price.',
    'Worker threads equal cores by default; the blocking pool goes to 512.',
  ],
  construct: 'technologies.framework: [axum]',
  covers: { 'frameworks.rust': ['Actix', 'Rocket', 'Axum', 'async runtime (Tokio)'] },
  related: ['non-blocking-io', 'backpressure', 'load-shedding'],
  sources: [{ title: 'Tokio documentation' }],
});
