import { definePattern } from '../../pattern.ts';

export const serviceDecomposition = definePattern({
  id: 'service-decomposition',
  section: 'microservices',
  name: 'Service decomposition',
  aliases: ['decompose by business capability', 'decompose by subdomain'],
  summary: {
    en: 'Deployables are cut along business capabilities and rates of change, only where separate scaling, release or failure pays for a network.',
    ja: '業務能力と変更の単位に沿って配備単位を分割し、独立した拡張・リリース・障害分離が見合う箇所だけをネットワークで隔てる。',
  },
  problem: 'Services cut by entity or by layer turn each feature into a release train of five.',
  solution:
    'List capabilities and group those whose data must be consistent at once. Split a group off when it has another load curve, another availability target, another team or another regulation. Check each candidate: how many existing flows would cross the new border, and which would need a saga? Fewer than a fifth is a good sign.',
  useWhen: [
    'A part needs ten times the replicas of the rest.',
    'Teams of more than about eight share one deployable and wait for each other.',
  ],
  avoidWhen: [
    'Splits for size alone: small services with chatty calls are one service with latency.',
    'Team of five with twenty services.',
  ],
  consequences: [
    'Every synchronous border adds a round trip and a failure mode: five 99.95 % services in series are 99.75 %, almost 22 hours a year.',
    'Each service brings a pipeline, dashboards, alerts and an on-call owner.',
  ],
  construct: 'services.*: { contexts: [ordering, pricing], replicas: 3, owner: sales }',
  covers: { 'microservices.service-boundaries': ['service decomposition'] },
  related: ['bounded-context', 'modular-monolith', 'microservices', 'strangler-fig'],
  sources: [
    { title: 'Newman, Building Microservices, 2nd edition (2021)' },
    { title: 'Richardson, Microservices Patterns (2018)' },
  ],
});
