import { definePattern } from '../../pattern.ts';

export const bigBang = definePattern({
  id: 'big-bang',
  section: 'microservices',
  name: 'Big-bang cutover',
  aliases: ['big-bang migration', 'flag-day migration'],
  summary: {
    en: 'The old system stops at a set hour, data is converted, and the new one takes over everything at once.',
    ja: '決めた時刻に旧システムを止め、データを変換し、新システムが一度に全てを引き継ぐ方式。',
  },
  problem:
    'Two systems cannot share the work: a small data set, one user group, a contract that ends, or records too entangled to split.',
  solution:
    'Rehearse the whole conversion on copies of production until it fits the window twice in a row. Count and reconcile records and sums. Define go, no-go and a point of no return by the clock. Keep the old system readable for months.',
  useWhen: [
    'Data converts within a maintenance window and few parties connect.',
    'Running both would cost more than the interruption.',
  ],
  avoidWhen: [
    'Continuous business with hundreds of integrations.',
    'No way back after first writes in the new system and no rehearsal.',
  ],
  consequences: [
    'All risk falls on one night; a rehearsal that takes 9 of 10 hours has no margin for one repair.',
    'Going back after new writes means converting in reverse: build that too, or name the hour after which it is out.',
  ],
  construct: 'migration.pattern: big-bang',
  covers: { 'microservices.strangler-pattern': ['legacy system integration'] },
  related: ['strangler-fig', 'runbook', 'point-in-time-recovery'],
  sources: [{ title: 'Newman, Monolith to Microservices (2019)' }],
});
