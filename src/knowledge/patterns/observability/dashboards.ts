import { definePattern } from '../../pattern.ts';

export const dashboards = definePattern({
  id: 'dashboards',
  section: 'observability',
  name: 'Service dashboards',
  aliases: ['Grafana dashboards as code', 'real-time monitoring'],
  summary: {
    en: 'One page per service in a fixed order: objectives, RED per operation, dependencies, resources, deployments; kept as code.',
    ja: 'サービスごとに目標・RED・依存先・資源・配備を定まった順で示す画面をコードとして管理する。',
  },
  problem:
    'Eighty panels made by hand in past incidents; in the next one nobody finds the right one.',
  solution:
    'Generate from the architecture: rows follow calls and stores. Top row answers "are users hurt?", next "where?", then "why?". Mark deployments and flags as annotations. One page for the business flow across services. Refresh 10-30 s; ranges that fit the objective. Custom panels live in the repository, others expire.',
  useWhen: ['Every operated service.'],
  avoidWhen: ['As a replacement for alerts: nobody watches walls.'],
  consequences: [
    'Refresh × panels × viewers is query load: 30 panels every 5 s for 20 viewers are 120 queries per second; recording rules cut that.',
  ],
  construct: 'telemetry.dashboards: grafana',
  covers: {
    'observability.dashboards': ['Grafana', 'Kibana', 'custom dashboards', 'real-time monitoring'],
  },
  related: ['red-metrics', 'service-level-objectives', 'resource-metrics'],
  sources: [{ title: 'Gregg, Systems Performance, 2nd edition (2020)' }],
});
