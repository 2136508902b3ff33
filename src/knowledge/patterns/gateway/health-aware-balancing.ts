import { definePattern } from '../../pattern.ts';

export const healthAwareBalancing = definePattern({
  id: 'health-aware-balancing',
  section: 'gateway',
  name: 'Health-aware balancing',
  aliases: ['outlier detection', 'outlier ejection', 'passive health checks'],
  summary: {
    en: 'The balancer watches real answers and takes failing or slow replicas out for a while, never too many at once.',
    ja: '実際の応答を監視し、失敗や遅延の多いレプリカを一時的に外す。ただし一度に多くは外さない。',
  },
  problem:
    'The probe is green, but one replica of eight fails every call since its credentials broke.',
  solution:
    "Active probes for start and drain; passive ejection after five 5xx in a row or a success rate far below the others', for 30 s growing. Cap ejected to a third; beyond it serve all (panic mode). Retry once on another replica. Report ejections.",
  useWhen: ['Several replicas, partial faults.'],
  avoidWhen: ['A shared cause: ejecting solves nothing and concentrates load.'],
  consequences: [
    'One bad of eight costs 12.5 % of requests until ejected: five in a row at 100/s per replica take 50 ms.',
    'Envoy ejects at most 10 % by default and always at least one.',
  ],
  construct: 'gateway: { technology: envoy, balancing: least-connections }',
  covers: { 'gateway.load-balancing': ['health-aware'] },
  related: ['health-checks', 'circuit-breaker', 'load-balancing'],
  sources: [{ title: 'Envoy documentation: outlier detection' }],
});
