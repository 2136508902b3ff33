import { definePattern } from '../../pattern.ts';

export const rollbackPlan = definePattern({
  id: 'rollback-plan',
  section: 'deployment',
  name: 'Rollback and roll forward',
  aliases: ['release rollback', 'revert strategy'],
  summary: {
    en: 'Before a release it is known how to take it back, within what time, who decides, and after what it is no longer possible.',
    ja: 'リリース前に、取り消し方法・所要時間・決定者・取り消せなくなる時点を明らかにしておく。',
  },
  problem: 'At 2 a.m. the team finds that the old version cannot read what the new one wrote.',
  solution:
    'Keep the last artefact and configuration ready. Code back by route or rollout, data forward only: schemas stay compatible one version back. Flags for behaviour. Automatic triggers on burn rate in the first hour. Messages produced meanwhile must be understood by the old version. Rehearse on each release in the test stage.',
  useWhen: ['Every release.'],
  avoidWhen: ['Irreversible steps: isolate them as own releases with a check beforehand.'],
  consequences: [
    'Time to restore is detect + decide + return: automation takes decide from 20 minutes to none.',
  ],
  construct: 'deployment.rollback: 5m',
  covers: { 'deployment.blue-green-deployment': ['rollback strategies'] },
  related: [
    'blue-green-deployment',
    'canary-release',
    'feature-flags',
    'expand-contract-migration',
  ],
  sources: [{ title: 'Forsgren, Humble, Kim, Accelerate (2018)' }],
});
