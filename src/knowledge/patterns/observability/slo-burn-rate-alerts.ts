import { definePattern } from '../../pattern.ts';

export const sloBurnRateAlerts = definePattern({
  id: 'slo-burn-rate-alerts',
  section: 'observability',
  name: 'Burn-rate alerts',
  aliases: ['multi-window alerting', 'error budget alerts', 'threshold alerts'],
  summary: {
    en: 'People are woken when the error budget burns so fast that it would be gone in hours, seen over a long and a short window.',
    ja: 'エラーバジェットが数時間で尽きる速さで消費されているとき、長短二つの時間窓で確認して呼び出す。',
  },
  problem:
    'A fixed threshold fires on every blip at night and stays silent while 0.5 % of requests fail for a week.',
  solution:
    'Burn rate = error ratio ÷ (1 − objective). Page when both windows exceed: 14.4 over 1 h and 5 min, 6 over 6 h and 30 min. Ticket: 1 over 3 days and 6 h. Keep plain thresholds for causes with a known cliff: disk full, certificate end, queue age. Each alert names flow, impact and runbook.',
  useWhen: ['Services with objectives and enough traffic.'],
  avoidWhen: [
    'Fewer than some hundred events per hour: lengthen windows or add synthetic requests.',
  ],
  consequences: [
    '14.4 for one hour spends 2 % of a 30-day budget; 6 for six hours 5 %; 1 for three days 10 % (Site Reliability Workbook, chapter 5).',
    'At 99.9 % the page needs 1.44 % errors in the last hour; a total outage pages after about a minute.',
  ],
  construct:
    'contexts.*.commands.*: { on: Order, slo: { availability: 99.9%, alerts: [{ burnRate: 14.4, long: 1h, short: 5m, severity: page }] } }',
  covers: { 'observability.alerting': ['Threshold-based'] },
  related: ['service-level-objectives', 'alert-routing', 'runbook', 'anomaly-detection'],
  sources: [{ title: 'Beyer et al., The Site Reliability Workbook (2018), chapter 5' }],
});
