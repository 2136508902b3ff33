import { definePattern } from '../../pattern.ts';

export const hedgedRequests = definePattern({
  id: 'hedged-requests',
  section: 'resilience',
  name: 'Hedged requests',
  aliases: ['backup requests', 'speculative retry'],
  summary: {
    en: 'When an answer takes longer than usual a second request goes to another replica, and the first answer wins.',
    ja: '応答が通常より遅いとき別のレプリカにも要求を送り、先に届いた応答を採用する。',
  },
  problem:
    'With a hundred parallel reads the slowest replica decides, and one of them is always collecting garbage.',
  solution:
    'Send the second after the p95 of the callee, to another replica, cancel the loser. Only for idempotent reads. Cap hedges to a few per cent of requests and stop when the callee is loaded. Watch whether they win: if never, slowness is shared.',
  useWhen: ['Fan-out reads over replicas whose slowness is independent.'],
  avoidWhen: [
    'Shared cause of slowness: one database, a lock, an overloaded cluster.',
    'Operations with effects.',
  ],
  consequences: [
    'Google read 1,000 keys over 100 servers: hedging after 10 ms cut the 99.9th percentile from 1,800 to 74 ms for 2 % more requests (Dean and Barroso, 2013).',
    'At a p95 trigger the load rises by 5 % at most, until everything is slow; then the cap matters.',
  ],
  construct: 'contexts.*.calls[]: { to: search.listProducts, timeout: 300ms, hedge: 80ms }',
  covers: { 'resilience.retry-patterns': [] },
  related: ['deadline-propagation', 'retry-budget', 'scatter-gather'],
  sources: [{ title: 'Dean and Barroso, The Tail at Scale, CACM (2013)' }],
});
