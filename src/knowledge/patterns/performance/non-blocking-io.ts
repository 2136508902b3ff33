import { definePattern } from '../../pattern.ts';

export const nonBlockingIo = definePattern({
  id: 'non-blocking-io',
  section: 'performance',
  name: 'Non-blocking I/O',
  aliases: ['asynchronous I/O', 'async/await'],
  summary: {
    en: 'Threads hand waits to the operating system and serve others meanwhile, so waiting requests cost memory, not threads.',
    ja: '待ちをOSに委ね、その間スレッドは他の要求を処理する。待機はメモリだけを消費する。',
  },
  problem:
    '200 threads all wait for a partner that answers in two seconds; request 201 is refused with an idle processor.',
  solution:
    'Drivers and clients that are asynchronous to the bottom, `async/await` or lightweight threads, a timeout and cancellation on each wait, limits on concurrent work since threads no longer limit it. Keep CPU work off the loop.',
  useWhen: ['I/O-bound services, many slow connections.'],
  avoidWhen: ['CPU-bound work, simple tools.'],
  consequences: [
    "By Little's law 1,000/s × 2 s are 2,000 waiting: 2 GB of 1 MB thread stacks or some tens of megabytes of tasks.",
    'The database behind has not grown: without a limit the overload only moves there.',
  ],
  construct: 'services.*: { contexts: [ordering], concurrency: 256 }',
  covers: { 'performance.async-operations': ['Non-blocking I/O', 'async/await'] },
  related: ['event-loop', 'scatter-gather', 'backpressure'],
  sources: [{ title: 'Kegel, The C10K problem (1999)' }],
});
