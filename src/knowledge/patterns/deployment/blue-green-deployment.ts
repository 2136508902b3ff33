import { definePattern } from '../../pattern.ts';

export const blueGreenDeployment = definePattern({
  id: 'blue-green-deployment',
  section: 'deployment',
  name: 'Blue-green deployment',
  aliases: ['red-black deployment'],
  summary: {
    en: 'The new version starts complete beside the old one, is tested, gets all traffic by one switch, and the old waits for the way back.',
    ja: '新版を旧版と並べて完全に起動・検証し、一度の切替で全トラフィックを移し、旧版は復帰用に待機させる。',
  },
  problem: 'Going back after a bad release takes as long as the release.',
  solution:
    'Two equal sets of replicas on the same stores. Smoke-test green by its own address, warm its caches, switch route or balancer, drain blue, keep it an hour. Only one side runs schedulers and consumers. Schema suits both, by expand and contract; data written by green must be readable by blue.',
  useWhen: ['Quick way back, versions that should not mix for users.'],
  avoidWhen: [
    'Large fleets where twice the capacity is not there.',
    'A fault that shows only in 1 % of users: canary finds it cheaper.',
  ],
  consequences: [
    'Return takes seconds plus DNS or drain; all users meet the new version at once.',
    'Double capacity during the change, some 30-60 minutes per release.',
  ],
  construct: 'deployment: { rollout: blue-green, rollback: 1m, migrations: expand-contract }',
  covers: {
    'deployment.blue-green-deployment': ['Zero-downtime deployments', 'rollback strategies'],
    'gateway.traffic-management': ['blue-green'],
  },
  related: ['canary-release', 'rolling-update', 'expand-contract-migration'],
  sources: [{ title: 'Humble and Farley, Continuous Delivery (2010)' }],
});
