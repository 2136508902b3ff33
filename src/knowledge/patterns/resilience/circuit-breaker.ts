import { definePattern } from '../../pattern.ts';

export const circuitBreaker = definePattern({
  id: 'circuit-breaker',
  section: 'resilience',
  name: 'Circuit breaker',
  aliases: ['breaker'],
  summary: {
    en: 'After too many failures calls to a dependency are refused at once for a while, then a few are let through to see if it is back.',
    ja: '失敗が続いた依存先への呼び出しを一定時間即座に拒否し、その後少数を通して回復を確かめる仕組み。',
  },
  problem:
    'A dependency that answers after 30 s holds all threads of the caller; soon the caller is down too, and with it everything before it.',
  solution:
    'Count outcomes over a sliding window. Open above a failure or slow-call rate once a minimum of calls was seen; after the open time go half-open and let a handful test. Failures are timeouts, 5xx and refused connections, never 4xx. One breaker per dependency and operation class, state per replica, transitions as metrics. Say what the user gets while open.',
  useWhen: ['Remote calls at more than about one per second, with something useful to do instead.'],
  avoidWhen: [
    'Rare calls: the window never fills; a timeout does it.',
    "Calls to the context's own database, without which it cannot work: shed load.",
  ],
  consequences: [
    'Time to trip = minimum calls ÷ rate: 20 calls at 5/s are 4 s of failures first.',
    'resilience4j defaults: 50 % of 100 calls, open 60 s; Hystrix: 50 % of at least 20 calls in 10 s, open 5 s.',
    'A breaker hides short faults and lengthens them: at 30 s open, a 2 s fault costs 30 s.',
  ],
  construct:
    'contexts.*.calls[]: { to: payments.authorise, timeout: 800ms, breaker: { failureRate: 50%, windowCalls: 100, minimumCalls: 20, open: 30s }, fallback: queue }',
  covers: {
    'microservices.circuit-breaker': ['Resilience patterns', 'failure isolation'],
    'resilience.circuit-breaker': [
      'Hystrix',
      'resilience4j',
      'failure detection',
      'state management',
    ],
  },
  related: ['timeout', 'fallback', 'bulkhead', 'retry-with-backoff', 'health-aware-balancing'],
  sources: [
    { title: 'Nygard, Release It!, 2nd edition (2018)' },
    { title: 'resilience4j documentation: CircuitBreaker' },
  ],
});
