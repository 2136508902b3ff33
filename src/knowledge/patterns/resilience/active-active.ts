import { definePattern } from '../../pattern.ts';

export const activeActive = definePattern({
  id: 'active-active',
  section: 'resilience',
  name: 'Active-active regions',
  aliases: ['multi-primary', 'geo-distributed service'],
  summary: {
    en: 'Two or more regions serve at the same time, each able to carry the load of a lost one, with a rule for conflicting writes.',
    ja: '複数リージョンが同時に稼働し、失われた側の負荷を引き受けられる。競合書き込みの規則を定める。',
  },
  problem:
    'Users on two continents wait for one region, and a standby that never works cannot be trusted.',
  solution:
    'Give each record a home region that writes it, others read copies; or use a store with consensus and pay latency; or merge by rules where the domain allows (sets, counters, last writer for preferences). Route by nearest healthy. Keep each region below n-1 capacity. Drain one each month.',
  useWhen: ['Global users, near-zero RTO.'],
  avoidWhen: ['Invariants over all records, such as the last seat, without a home for it.'],
  consequences: [
    'With two regions each runs at no more than half: double the cost; with three, two thirds.',
    'A consensus write across regions costs at least one wide round trip: 70 ms across the Atlantic, 150 ms to Asia.',
  ],
  construct: 'deployment: { topology: active-active, regions: [eu-west-1, us-east-1] }',
  covers: { 'data.data-consistency': ['CAP theorem trade-offs'] },
  related: ['failover', 'eventual-consistency', 'sharding'],
  sources: [
    { title: 'Abadi, Consistency Tradeoffs in Modern Distributed Database System Design (2012)' },
  ],
});
