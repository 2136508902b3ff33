import { definePattern } from '../../pattern.ts';

export const anomalyDetection = definePattern({
  id: 'anomaly-detection',
  section: 'observability',
  name: 'Anomaly detection',
  aliases: ['seasonal baseline alerting'],
  summary: {
    en: 'A series is compared with what its own past makes likely at this hour, and strong deviation is reported.',
    ja: '系列をその時間帯の過去の挙動から予想される範囲と比較し、大きな逸脱を通知する。',
  },
  problem: 'Orders per minute vary by ten over the day; no fixed threshold fits noon and night.',
  solution:
    'Baseline from the same hour of several weeks, median and spread; flag several deviations lasting minutes. Exclude holidays and past incidents. Begin as a ticket, promote to a page what proved right. Show the expected band beside the value.',
  useWhen: ['Business counts, cost, traffic by partner.'],
  avoidWhen: ['Error ratios: they have an objective, use it.'],
  consequences: [
    'At three standard deviations and one check a minute, pure chance fires about four times a day per series: demand duration and pair it with impact.',
    'Slow drift becomes the baseline and is never seen.',
  ],
  construct: 'telemetry.alerting: alertmanager',
  covers: { 'observability.alerting': ['anomaly detection'] },
  related: ['business-metrics', 'slo-burn-rate-alerts'],
  sources: [{ title: 'Hyndman and Athanasopoulos, Forecasting: Principles and Practice' }],
});
