import { definePattern } from '../../pattern.ts';

export const runbook = definePattern({
  id: 'runbook',
  section: 'docs',
  name: 'Runbook',
  aliases: ['operational procedure', 'playbook', 'troubleshooting guide'],
  summary: {
    en: 'A short page per alert and per routine task says what it means, how to check, what to do and when to call whom.',
    ja: 'アラートや定常作業ごとに、意味・確認方法・対処・連絡先を記した短い手順書。',
  },
  problem:
    'The one who knows is on holiday; the one on call reads source code at three in the morning.',
  solution:
    'First lines: user impact and the safe first action. Then checks with commands and links to the dashboard, decisions by what one sees, ways to mitigate (roll back, flag off, shed, fail over), escalation, clean-up. Linked from the alert. Tried by somebody else every half year; changed after each use. Steps done thrice become a script.',
  useWhen: ['Each paging alert, restore, failover, key rotation.'],
  avoidWhen: ['Prose about how the system works: that is documentation.'],
  consequences: [
    'The SRE book reports about threefold better time to repair with a prepared playbook than by improvising (chapter 1).',
    'An untested one costs time: wrong commands at night.',
  ],
  covers: {
    'docs.runbooks': ['Operational procedures', 'troubleshooting guides', 'incident response'],
  },
  related: ['incident-response', 'alert-routing', 'failover'],
  sources: [{ title: 'Beyer et al., Site Reliability Engineering (2016), chapter 1' }],
});
