import { definePattern } from '../../pattern.ts';

export const alertRouting = definePattern({
  id: 'alert-routing',
  section: 'observability',
  name: 'Alert routing and on-call',
  aliases: ['on-call rotation', 'escalation policy', 'alert grouping'],
  summary: {
    en: 'Each alert goes to the team that owns the service, by its severity, grouped, silenced in maintenance, and escalated when nobody answers.',
    ja: 'アラートを所有チームへ重要度に応じて送り、集約・保守時抑止・未応答時のエスカレーションを行う。',
  },
  problem:
    'Three hundred mails go to everybody, so nobody reads them; the one that mattered was among them.',
  solution:
    'Owner and severity are labels from the service catalogue. Page only what needs a person now; the rest are tickets. Group by cause, inhibit followers when the root alerts. Primary, secondary, then manager after 5 and 15 minutes. Review each page weekly: was it actionable? Delete or fix the others. Rota of at least six to eight people.',
  useWhen: ['Any service with a promise outside office hours.'],
  avoidWhen: ['Tools without users at night: office-hours tickets.'],
  consequences: [
    "Google's limit is two incidents per shift of twelve hours; more leaves no time to mend causes (Site Reliability Engineering, chapter 11).",
    "An unowned service's alert goes nowhere: make ownership a check of the build.",
  ],
  construct: 'contexts.*.owner: payments-team',
  covers: { 'observability.alerting': ['alert routing', 'on-call'] },
  related: ['slo-burn-rate-alerts', 'runbook', 'incident-response'],
  sources: [{ title: 'Beyer et al., Site Reliability Engineering (2016), chapter 11' }],
});
