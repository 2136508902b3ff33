import { definePattern } from '../../pattern.ts';

export const deepHealthCheck = definePattern({
  id: 'deep-health-check',
  section: 'resilience',
  name: 'Deep health check',
  aliases: ['dependency health check', 'diagnostic endpoint'],
  summary: {
    en: 'A check for people and monitors that tries each dependency and reports state, latency and version, apart from what restarts replicas.',
    ja: '各依存先を実際に試し状態・遅延・版を報告する監視向けの確認。再起動判定とは切り離す。',
  },
  problem:
    "The shallow probe is green while the replica's credentials for the broker have expired.",
  solution:
    'Run cheap real operations in the background each 10-30 s, cache the result, serve it on an internal path: per dependency ok, since when, latency, whether hard or optional. Monitors alert on it; balancers use it only when few replicas differ, and never take out more than a share of them.',
  useWhen: ['Diagnosis, smoke tests after deployment, dashboards of dependencies.'],
  avoidWhen: ['As liveness.'],
  consequences: [
    'n replicas × d dependencies / interval is load: 200 × 6 / 10 s are 120 checks per second.',
    'With fail-open (all unhealthy means all serve) a shared fault does not empty the pool.',
  ],
  construct: 'services.*.probes: [live, ready]',
  covers: { 'resilience.health-checks': ['deep health checks'] },
  related: ['health-checks', 'synthetic-monitoring', 'dashboards'],
  sources: [{ title: "AWS Builders' Library, Implementing health checks" }],
});
