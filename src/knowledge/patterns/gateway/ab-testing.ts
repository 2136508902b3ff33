import { definePattern } from '../../pattern.ts';

export const abTesting = definePattern({
  id: 'ab-testing',
  section: 'gateway',
  name: 'A/B testing',
  aliases: ['online experiment', 'split testing'],
  summary: {
    en: 'Users are assigned at random and for good to variants, and a metric chosen beforehand decides between them.',
    ja: '利用者を無作為かつ固定的に各案へ割り当て、事前に定めた指標で優劣を決める。',
  },
  problem: 'Opinion decides which checkout is better, or a chart is watched until it looks right.',
  solution:
    "Assign by hash of user and experiment, at the edge or by flag, log exposure where the variant is shown. State metric, smallest effect worth having, sample and end before the start. Watch guard metrics: errors, latency, refunds. Check that the split is what was meant. Remove the loser's code.",
  useWhen: ['Many users and a measurable outcome.'],
  avoidWhen: ["Safety of a release: that is a canary's task."],
  consequences: [
    'Seeing 5 % relative change at a base of 5 % takes about 120,000 users per variant (80 % power, 5 % level).',
    'Looking daily and stopping at the first significance multiplies false wins.',
  ],
  construct: 'flags.*: { description: Shorter checkout., kind: experiment, until: 2027-03-31 }',
  covers: {
    'gateway.service-routing': ['A/B testing'],
    'deployment.feature-flags': ['A/B testing'],
  },
  related: ['feature-flags', 'weighted-routing', 'canary-release'],
  sources: [{ title: 'Kohavi, Tang, Xu, Trustworthy Online Controlled Experiments (2020)' }],
});
