import { definePattern } from '../../pattern.ts';

export const timeout = definePattern({
  id: 'timeout',
  section: 'resilience',
  name: 'Timeout',
  aliases: ['request timeout', 'connection timeout'],
  summary: {
    en: 'Every wait for something outside the process has a limit, chosen from the latency that callee really has.',
    ja: 'プロセス外を待つすべての処理に、相手の実際の遅延から決めた上限を設ける。',
  },
  problem:
    'Many clients wait for ever or for minutes by default; a silent partner eats all connections.',
  solution:
    'Set connect, per-attempt and total limits. Attempt: a little above the callee\'s p99.9. Connect: 1-3 round trips, often 100-500 ms inside a region. Total: inside the caller\'s own budget with room for the retry. Inner limits are shorter than outer ones: database statement < handler < gateway < client. A timeout means "unknown", so the repeat must be safe.',
  useWhen: ['Every call, query, lock, pool checkout and DNS lookup.'],
  avoidWhen: ['Nowhere absent; streams use idle limits instead of total ones.'],
  consequences: [
    'At a limit of p99.9, one healthy call in a thousand is cut: that is the chosen cost.',
    "Little's law: 200 calls/s × 5 s of waiting are 1,000 held slots; at 300 ms they are 60.",
  ],
  construct:
    'contexts.*.calls[]: { to: inventory.reserveStock, timeout: 300ms, deadline: propagate }',
  covers: { 'resilience.timeout-management': ['Request timeouts', 'connection timeouts'] },
  related: ['deadline-propagation', 'retry-with-backoff', 'circuit-breaker', 'bulkhead'],
  sources: [
    { title: "AWS Builders' Library, Timeouts, retries, and backoff with jitter" },
    { title: 'Nygard, Release It!, 2nd edition (2018)' },
  ],
});
