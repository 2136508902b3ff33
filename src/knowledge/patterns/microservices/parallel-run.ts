import { definePattern } from '../../pattern.ts';

export const parallelRun = definePattern({
  id: 'parallel-run',
  section: 'microservices',
  name: 'Parallel run',
  aliases: ['shadow run', 'dark launch comparison'],
  summary: {
    en: "Old and new compute the same inputs, the old one's answer counts, and differences are collected until they are explained.",
    ja: '新旧が同じ入力を計算し、旧の結果を正としつつ差異を集めて解消する方式。',
  },
  problem:
    'Nobody can say all the rules of the old premium or payroll calculation, yet each difference is money.',
  solution:
    'Copy inputs to the new side without side effects, store both results with the version of the rules, compare by tolerance, classify differences as bug old, bug new or intended. Set an exit rule, say two month-ends with no unexplained difference. Then swap roles and keep comparing for a while.',
  useWhen: [
    'Calculations with legal or financial weight.',
    'Results can be compared field by field.',
  ],
  avoidWhen: [
    'Operations with external effects: a second payment is not a comparison.',
    'The old system is known to be wrong in most cases.',
  ],
  consequences: [
    'The load on shared readers doubles during the run; mirror a sample where that hurts.',
    'Exit rules need a date; comparisons without an owner of the differences run for ever.',
  ],
  construct: 'migration.pattern: parallel-run',
  covers: { 'microservices.strangler-pattern': ['Gradual migration'] },
  related: ['strangler-fig', 'traffic-mirroring', 'branch-by-abstraction'],
  sources: [{ title: 'Newman, Monolith to Microservices (2019)' }],
});
