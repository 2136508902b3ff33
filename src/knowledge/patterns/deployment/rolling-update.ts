import { definePattern } from '../../pattern.ts';

export const rollingUpdate = definePattern({
  id: 'rolling-update',
  section: 'deployment',
  name: 'Rolling update',
  aliases: ['rolling deployment'],
  summary: {
    en: 'Replicas are replaced a few at a time, each new one proving ready before an old one goes.',
    ja: 'レプリカを少数ずつ入れ替え、新しいものの準備完了を確認してから古いものを止める。',
  },
  problem: 'Stopping all and starting all is downtime on each release.',
  solution:
    'Surge one or 25 %, unavailable zero, readiness that means it, minimum ready time of 30 s or more, drain before kill. Old and new run together: schema, events and cache entries must suit both. Stop automatically when new replicas fail; going back is the same in reverse.',
  useWhen: ['The default for stateless services.'],
  avoidWhen: [
    'Versions that cannot live together.',
    'Changes to be judged by metrics on few users: canary.',
  ],
  consequences: [
    'Duration = replicas ÷ surge × (start + ready time): 20 ÷ 5 × 60 s are four minutes, and so is the way back.',
    'Kubernetes defaults: surge 25 %, unavailable 25 %; the latter takes capacity at peak.',
  ],
  construct: 'deployment: { target: kubernetes, rollout: rolling, rollback: 5m }',
  covers: {
    'deployment.orchestration': ['rolling updates'],
    'gateway.traffic-management': ['traffic splitting'],
  },
  related: [
    'canary-release',
    'blue-green-deployment',
    'graceful-shutdown',
    'expand-contract-migration',
  ],
  sources: [{ title: 'Kubernetes documentation: Deployments' }],
});
