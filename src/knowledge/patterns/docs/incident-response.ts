import { definePattern } from '../../pattern.ts';

export const incidentResponse = definePattern({
  id: 'incident-response',
  section: 'docs',
  name: 'Incident response',
  aliases: ['incident command', 'post-mortem', 'blameless review'],
  summary: {
    en: 'An outage is run by roles, mitigated before it is understood, told to users, and afterwards turned into changes without blame.',
    ja: '役割を決めて障害に当たり、原因究明より緩和を優先し、利用者に知らせ、後に責めずに改善へつなげる。',
  },
  problem:
    "Eight people debug in eight channels, two undo each other's changes, and customers hear nothing.",
  solution:
    'Declare early by severity with set criteria. One commander who decides, one who works, one who tells; a log with times. Mitigate first: roll back, shed, fail over. Updates each 30 minutes. Within a week a review: time line, what helped, what hindered, actions with owner and date tracked like bugs. Security incidents have own rules for evidence and notices.',
  useWhen: ['Anything that hurts users or data.'],
  avoidWhen: ['Noise: improve the alert.'],
  consequences: [
    'GDPR gives 72 hours to notify the authority of a personal-data breach (article 33).',
    'The yield is the share of actions done after 90 days.',
  ],
  covers: { 'docs.runbooks': ['incident response'] },
  related: ['runbook', 'alert-routing', 'rollback-plan'],
  sources: [{ title: 'Beyer et al., Site Reliability Engineering (2016), chapters 14 and 15' }],
});
