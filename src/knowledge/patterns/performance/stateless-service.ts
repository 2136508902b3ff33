import { definePattern } from '../../pattern.ts';

export const statelessService = definePattern({
  id: 'stateless-service',
  section: 'performance',
  name: 'Stateless service',
  aliases: ['share-nothing process'],
  summary: {
    en: 'A replica keeps nothing between requests that another could not continue with; state lies in stores made for it.',
    ja: '要求間の状態をレプリカに残さず、専用のストアに置き、どのレプリカでも続行できるようにする。',
  },
  problem:
    'Uploads on local disk, sessions in memory and timers in the process tie users to one replica.',
  solution:
    "Sessions in a store or signed cookie, files in object storage, timers and jobs as rows, caches that may vanish. Sticky routing only as optimisation. Test by killing a replica in the middle of a user's flow.",
  useWhen: ['Everything that is to scale out, move or restart.'],
  avoidWhen: ['Databases, brokers and stream processors, whose work is state.'],
  consequences: [
    'Adding a replica adds its capacity at once, until the shared store is the limit: measure where that is.',
    'Each externalised read costs 0.5-1 ms.',
  ],
  construct: 'services.*: { contexts: [ordering], stateless: true, replicas: 3 }',
  covers: { 'performance.horizontal-scaling': ['Stateless services'] },
  related: ['autoscaling', 'distributed-sessions', 'load-balancing'],
  sources: [{ title: 'The Twelve-Factor App: processes' }],
});
