import { definePattern } from '../../pattern.ts';

export const businessMetrics = definePattern({
  id: 'business-metrics',
  section: 'observability',
  name: 'Business metrics',
  aliases: ['custom metrics', 'domain metrics'],
  summary: {
    en: 'Counts and sums in the words of the business, such as orders or refused payments, emitted where they are decided.',
    ja: '注文数や決済拒否数など業務の言葉による計数を、決定した場所で発行する。',
  },
  problem: 'All technical charts are green while a broken button has stopped orders for an hour.',
  solution:
    'Derive counters from domain events: `orders_placed_total{channel}`, `payment_refused_total{reason}`. Alert on deviation from the same hour of past weeks. Give the owner of the number a dashboard. Keep exact sums in the warehouse; metrics may miss a scrape.',
  useWhen: ['The few flows that earn the money or carry the duty.'],
  avoidWhen: ['Reports for finance: counters restart and sample.'],
  consequences: [
    '"No order for five minutes" catches faults no status code shows; at low volume widen the window until silence is improbable: at 12 per hour an empty half hour still has 0.25 % chance.',
  ],
  construct: 'telemetry: { metrics: prometheus, dashboards: grafana }',
  covers: { 'observability.metrics': ['custom metrics'] },
  related: ['red-metrics', 'anomaly-detection', 'domain-events'],
  sources: [{ title: 'Beyer et al., The Site Reliability Workbook (2018)' }],
});
