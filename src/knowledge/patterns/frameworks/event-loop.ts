import { definePattern } from '../../pattern.ts';

export const eventLoop = definePattern({
  id: 'event-loop',
  section: 'frameworks',
  name: 'Node.js event loop',
  aliases: ['async patterns in Node.js', 'non-blocking JavaScript'],
  summary: {
    en: 'One thread runs many requests by never waiting; anything that computes long goes elsewhere.',
    ja: '一つのスレッドが待たずに多数の要求を処理し、長い計算は別スレッドや別プロセスに回す。',
  },
  problem: 'A 300 ms JSON parse or a bad regular expression stops every request of the process.',
  solution:
    '`async`/`await` with an AbortSignal through all calls, `Promise.all` with a limit for fan-out, streams with `pipeline` for large bodies. CPU work in worker threads or a queue. Handle every rejection. Measure event-loop delay and shed above 50-100 ms. Context travels by AsyncLocalStorage. One process per core or container.',
  useWhen: ['I/O-bound services with Fastify, Express, NestJS or Koa.'],
  avoidWhen: ['Heavy computation as the main job.'],
  consequences: [
    'The delay of the loop is added to every request: 20 requests/s × 10 ms of CPU are 20 % of it already.',
    'The libuv pool for files, DNS and crypto has four threads by default.',
  ],
  construct: 'technologies.framework: [fastify]',
  covers: { 'frameworks.node-js': ['Express', 'NestJS', 'Fastify', 'Koa', 'async patterns'] },
  related: ['non-blocking-io', 'backpressure', 'load-shedding'],
  sources: [{ title: "Node.js documentation: Don't Block the Event Loop" }],
});
