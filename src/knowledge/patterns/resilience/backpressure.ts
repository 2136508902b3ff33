import { definePattern } from '../../pattern.ts';

export const backpressure = definePattern({
  id: 'backpressure',
  section: 'resilience',
  name: 'Backpressure',
  aliases: ['flow control', 'pull-based consumption'],
  summary: {
    en: 'A slow receiver makes the sender slow down, through credits, bounded buffers or pulling, instead of letting queues grow.',
    ja: '受信側が遅いとき、クレジット・有限バッファー・プルによって送信側を減速させる仕組み。',
  },
  problem:
    'The importer reads a file at 100 MB/s, the database takes 5, and the heap holds the difference.',
  solution:
    'Bound every buffer and decide what a full one does: block, refuse or drop oldest. Prefer pulling: consumers ask for what they can take (prefetch, `request(n)`). Carry it end to end, since one unbounded step anywhere undoes it. At the outer edge, where senders cannot slow, shed.',
  useWhen: ['Streams, pipelines, sockets, consumers of brokers.'],
  avoidWhen: ['Independent web users: they do not slow down; refuse.'],
  consequences: [
    'Memory is bounded by prefetch × message size × consumers: 20 × 1 MB × 8 are 160 MB.',
    'A blocked stage may block unrelated keys behind it: separate lanes by class.',
  ],
  construct: 'broker: { technology: rabbitmq, prefetch: 20, queueLimit: 100000 }',
  covers: {
    'resilience.backpressure': ['Flow control'],
    'security.api-throttling': ['backpressure'],
  },
  related: ['bounded-queue', 'load-shedding', 'stream-processing', 'reactive-streams'],
  sources: [
    { title: 'Reactive Streams specification' },
    { title: 'RFC 9113, HTTP/2, flow control' },
  ],
});
