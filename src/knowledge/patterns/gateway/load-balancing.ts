import { definePattern } from '../../pattern.ts';

export const loadBalancing = definePattern({
  id: 'load-balancing',
  section: 'gateway',
  name: 'Load balancing',
  aliases: ['round-robin', 'least connections', 'power of two choices'],
  summary: {
    en: 'Requests are spread over the replicas of a service by a rule that fits how different they are.',
    ja: '要求の性質に合った規則で、サービスのレプリカに振り分ける。',
  },
  problem:
    'Plain rotation sends as much to a slow or cold replica as to a fast one, and one queue overflows while others idle.',
  solution:
    'Round-robin for short equal requests. Least connections, or the better of two random choices, for uneven ones. Hash for caches and sticky state. Prefer the same zone while it has capacity. Slow-start new replicas. Balance per request at layer 7 for HTTP/2 and gRPC, since connections live long.',
  useWhen: ['Two or more replicas.'],
  avoidWhen: ['Work pulled from a queue balances itself.'],
  consequences: [
    'With n requests on n servers random choice loads the worst with about log n / log log n, two choices with log log n (Mitzenmacher, 2001).',
    'Least connections favours a replica that fails fast: pair it with outlier ejection.',
  ],
  construct: 'gateway.balancing: least-connections',
  covers: {
    'gateway.load-balancing': [
      'Round-robin',
      'least connections',
      'consistent hashing',
      'health-aware',
    ],
    'performance.horizontal-scaling': ['load distribution'],
  },
  related: ['consistent-hashing', 'health-aware-balancing', 'service-discovery', 'autoscaling'],
  sources: [
    { title: 'Mitzenmacher, The Power of Two Choices in Randomized Load Balancing (2001)' },
  ],
});
