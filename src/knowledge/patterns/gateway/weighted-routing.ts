import { definePattern } from '../../pattern.ts';

export const weightedRouting = definePattern({
  id: 'weighted-routing',
  section: 'gateway',
  name: 'Weighted routing',
  aliases: ['traffic splitting', 'traffic shifting'],
  summary: {
    en: 'A route names several targets with shares of traffic, which are moved in steps.',
    ja: '一つの経路に複数の宛先と割合を設定し、段階的に移していく。',
  },
  problem: 'A new version meets all users in the same second.',
  solution:
    "Weights at the gateway or mesh, sticky by user hash so nobody flips between versions. Steps such as 1, 5, 25, 100 %, each held for enough requests to judge. Automatic return to 0 when the new one's errors or latency exceed the old one's. Both versions must read the same data.",
  useWhen: ['Canary releases, migrations, regions.'],
  avoidWhen: ['Few requests: 1 % of 100 per hour is one.'],
  consequences: [
    'Weights by request with k replicas cannot go below 1/k when done by replica counts: 1 % needs a router.',
    'To see a doubling from 0.5 % errors one needs about 4,700 requests per side (80 % power, 5 % level).',
  ],
  construct: 'gateway.routes[]: { path: /v1/search, to: search, weight: 5% }',
  covers: {
    'gateway.service-routing': ['weighted routing'],
    'gateway.traffic-management': ['traffic splitting'],
    'deployment.canary-releases': ['traffic shifting'],
  },
  related: ['canary-release', 'ab-testing', 'path-routing'],
  sources: [{ title: 'Kubernetes documentation: Gateway API' }],
});
