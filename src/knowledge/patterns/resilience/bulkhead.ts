import { definePattern } from '../../pattern.ts';

export const bulkhead = definePattern({
  id: 'bulkhead',
  section: 'resilience',
  name: 'Bulkhead',
  aliases: ['resource isolation', 'concurrency limit per dependency', 'thread pool isolation'],
  summary: {
    en: 'Each dependency or class of work gets its own limited share of threads, connections or slots, so one cannot sink the rest.',
    ja: '依存先や処理種別ごとに専用の上限付き資源を割り当て、一つの障害が全体を沈めないようにする。',
  },
  problem: 'The report export holds all 50 connections of the pool, and checkout waits.',
  solution:
    "Give each call target a maximum of concurrent calls with a short or no queue; give exports and interactive work separate pools; give important tenants or flows separate replicas. Size by Little's law: rate × p99 latency, with some spare. Refuse at once when full, and count it.",
  useWhen: ['One process serves work of unequal importance, or calls partners of unequal health.'],
  avoidWhen: ['Everything depends on the one resource anyway.'],
  consequences: [
    '50 calls/s at a p99 of 400 ms need 20 slots; at a timeout of 2 s they would want 100, and the bulkhead refuses the 80.',
    'Split pools use capacity worse than shared ones: the price of isolation.',
  ],
  construct:
    'contexts.*.calls[]: { to: payments.authorise, timeout: 800ms, bulkhead: { maxConcurrent: 20, maxQueue: 0 } }',
  covers: {
    'resilience.bulkhead-pattern': ['Resource isolation', 'thread pools', 'connection pools'],
    'microservices.circuit-breaker': ['failure isolation'],
  },
  related: ['circuit-breaker', 'connection-pool', 'load-shedding', 'cell-based-architecture'],
  sources: [{ title: 'Nygard, Release It!, 2nd edition (2018)' }],
});
