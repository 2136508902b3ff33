import { definePattern } from '../../pattern.ts';

export const containerOrchestration = definePattern({
  id: 'container-orchestration',
  section: 'deployment',
  name: 'Container orchestration',
  aliases: ['Kubernetes deployment', 'declarative deployment'],
  summary: {
    en: 'The desired state of all services is declared, and a controller keeps replicas running, spread, replaced and reachable.',
    ja: '全サービスの望ましい状態を宣言し、制御系がレプリカの維持・分散・交換・到達性を保つ。',
  },
  problem: 'Scripts start processes on named machines; a dead host is noticed by users.',
  solution:
    'Deployment with requests and limits, probes, at least two replicas spread over zones, disruption budget, grace period, rights of its own service account, network policy that denies by default. Configuration and image by digest from git. Stateful engines as managed services where one can. Keep the number of clusters small.',
  useWhen: ['Ten and more services, several teams, self-healing.'],
  avoidWhen: ['One team and five containers: a managed container service or Compose.'],
  consequences: [
    'Loss of a node is repaired in minutes, not seconds: unreachable pods are evicted after 300 s by default.',
    'The platform is a product with upgrades three times a year: somebody must own it.',
  ],
  construct: 'deployment: { target: kubernetes, zones: 3, rollout: rolling }',
  covers: { 'deployment.orchestration': ['Kubernetes', 'service deployment'] },
  related: ['rolling-update', 'health-checks', 'autoscaling', 'service-discovery'],
  sources: [
    { title: 'Burns et al., Borg, Omega, and Kubernetes (2016)' },
    { title: 'Kubernetes documentation' },
  ],
});
