import { definePattern } from '../../pattern.ts';

export const featureFlags = definePattern({
  id: 'feature-flags',
  section: 'deployment',
  name: 'Feature flags',
  aliases: ['feature toggles', 'kill switch', 'gradual rollout'],
  summary: {
    en: 'A switch outside the code decides at run time who gets a behaviour, so that deploying and releasing are two acts.',
    ja: 'コード外のスイッチで実行時に機能の対象者を決め、配備と公開を別の行為にする。',
  },
  problem:
    'A half-finished feature blocks the branch, or a bad one needs an hour of redeployment to go.',
  solution:
    'Kinds with different lives: release (weeks), experiment (until decided), operations (kept, tested), permission (lasting, belongs to entitlements). Name, owner, default and end date for each. Evaluate locally from pushed rules, sticky by user. Roll out 1, 10, 50, 100 %. Test both sides while both exist. Old ones fail the build after their date.',
  useWhen: ['Trunk-based work, risky changes, kill switches.'],
  avoidWhen: ['Choices that belong in configuration or contract.'],
  consequences: [
    "Turning off takes seconds instead of a deployment's minutes.",
    'n independent flags are 2^n states: 10 are 1,024; only few may touch the same flow.',
    'Knight Capital lost some 460 million dollars in 45 minutes in 2012 when a reused flag woke dead code.',
  ],
  construct: 'flags.*: { description: New checkout., kind: release, until: 2027-01-31 }',
  covers: {
    'deployment.feature-flags': ['Feature toggles', 'gradual rollouts', 'A/B testing'],
    'resilience.graceful-degradation': ['feature toggles'],
  },
  related: ['canary-release', 'ab-testing', 'branch-by-abstraction', 'graceful-degradation'],
  sources: [
    { title: 'Hodgson, Feature Toggles (2017)' },
    { title: 'SEC, Order in the matter of Knight Capital Americas (2013)' },
  ],
});
