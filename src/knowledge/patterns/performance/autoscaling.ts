import { definePattern } from '../../pattern.ts';

export const autoscaling = definePattern({
  id: 'autoscaling',
  section: 'performance',
  name: 'Autoscaling',
  aliases: ['auto-scaling', 'horizontal pod autoscaler'],
  summary: {
    en: 'The number of replicas follows a measure of load between a floor and a ceiling, early enough for the time a replica needs.',
    ja: '負荷の指標に応じてレプリカ数を下限・上限の間で調整し、起動時間を見込んで早めに増やす。',
  },
  problem: 'Fixed capacity is too dear at night and too small on Monday at nine.',
  solution:
    "Scale on what saturates: concurrency or CPU for services, age of the oldest message for consumers. Target about 60 %, leaving room for the reaction time and a lost zone. Up fast, down slowly. Schedule known peaks. Ceiling from the database's connections and the budget. Load-test the scaling itself.",
  useWhen: ['Load that varies by two and more.'],
  avoidWhen: ['Spikes faster than a start: keep reserve and shed.'],
  consequences: [
    'Headroom = growth during reaction: load that doubles in 5 min with 2 min to ready needs about 32 % spare.',
    'At the ceiling the rest must be shed, or more replicas only kill the database.',
  ],
  construct:
    'services.*: { contexts: [search], autoscale: { min: 3, max: 20, target: 60%, reaction: 90s } }',
  covers: { 'performance.horizontal-scaling': ['auto-scaling', 'load distribution'] },
  related: ['load-shedding', 'stateless-service', 'capacity-planning', 'competing-consumers'],
  sources: [{ title: 'Kubernetes documentation: Horizontal Pod Autoscaling' }],
});
