import { definePattern } from '../../pattern.ts';

export const requestResponse = definePattern({
  id: 'request-response',
  section: 'microservices',
  name: 'Synchronous call',
  aliases: ['request-response', 'blocking call', 'RPC call'],
  summary: {
    en: 'One context asks another and waits, because it cannot go on without the answer.',
    ja: '答えがなければ先に進めない場合に、他のコンテキストへ問い合わせて待つ呼び出し。',
  },
  problem:
    "Some answers are needed now: is it in stock, may this card pay? Yet every wait ties the caller's latency and availability to the callee's.",
  solution:
    "Make the call explicit with a reason, a timeout taken from the caller's budget, bounded retries where it may be repeated, a breaker, and a statement of what the user gets without it. Ask once for many items. Run independent calls side by side. Prefer a local copy fed by events for data that may be a minute old.",
  useWhen: [
    'The answer changes what happens next in this request.',
    'The callee is as available and fast as the promise needs.',
  ],
  avoidWhen: [
    'The caller only informs: publish an event.',
    'Chains deeper than two hops; latency adds and failures multiply.',
  ],
  consequences: [
    'Serial availability multiplies: three calls at 99.9 % leave 99.7 %.',
    'p99 does not add up neatly: with five parallel calls each slow once in a hundred, one request in twenty is slow (Dean and Barroso, 2013).',
  ],
  construct:
    'contexts.*.calls[]: { to: inventory.reserveStock, timeout: 300ms, because: The answer decides whether the order goes on. }',
  covers: { 'microservices.service-communication': ['Synchronous (REST, gRPC)'] },
  related: [
    'timeout',
    'circuit-breaker',
    'event-driven',
    'event-carried-state-transfer',
    'deadline-propagation',
  ],
  sources: [{ title: 'Dean and Barroso, The Tail at Scale, CACM (2013)' }],
});
