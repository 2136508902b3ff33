import { definePattern } from '../../pattern.ts';

export const leakyBucket = definePattern({
  id: 'leaky-bucket',
  section: 'security',
  name: 'Leaky bucket',
  aliases: ['traffic shaping', 'request smoothing'],
  summary: {
    en: 'Requests enter a short queue that drains at a constant rate; what does not fit is refused.',
    ja: '要求を短いキューに入れて一定の速さで流し、あふれた分を拒否する方式。',
  },
  problem:
    'A partner allows exactly ten calls a second and blocks whoever sends twenty in one and none in the next.',
  solution:
    "Queue with a maximum length, one departure each 1/rate seconds. Refuse when the wait would exceed the caller's deadline. Over several senders share the schedule in one place: reserve the next departure time by an atomic update.",
  useWhen: ['Outgoing calls to limited systems, and steady ingestion.'],
  avoidWhen: ['Interactive traffic where waiting 2 s is worse than a refusal.'],
  consequences: [
    'Output never exceeds the rate; latency grows to queue / rate: 50 waiting at 10/s are 5 s.',
  ],
  construct: 'gateway.limits[]: { per: global, requests: 10, window: 1s, algorithm: leaky-bucket }',
  covers: { 'security.rate-limiting': ['leaky bucket'] },
  related: ['token-bucket', 'bounded-queue', 'backpressure'],
  sources: [{ title: 'Turner, New directions in communications (1986)' }],
});
