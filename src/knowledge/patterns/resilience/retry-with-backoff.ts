import { definePattern } from '../../pattern.ts';

export const retryWithBackoff = definePattern({
  id: 'retry-with-backoff',
  section: 'resilience',
  name: 'Retry with backoff',
  aliases: ['exponential backoff', 'jitter', 'retry'],
  summary: {
    en: 'A failed call is repeated a few times after growing, random pauses, only where a repeat is safe and the fault may pass.',
    ja: '失敗した呼び出しを、安全で一時的な場合に限り、間隔を延ばし揺らぎを付けて数回繰り返す。',
  },
  problem:
    'A dropped packet or a restarting replica fails one call in a thousand; giving up shows that to users, repeating at once from all clients makes it an outage.',
  solution:
    'Retry on refused connections, timeouts, 429 and 503, not on 400 or business refusals. Two or three attempts in all. Pause = random(0, min(max, base × 2^n)). Honour `Retry-After`. Only idempotent operations or ones with a key. Retry at one layer, nearest the failing one, within the deadline and a budget.',
  useWhen: ['Faults are short and independent between attempts.'],
  avoidWhen: [
    'The dependency is overloaded: retries are what keeps it down.',
    'A person is waiting and can press again.',
  ],
  consequences: [
    'Two attempts turn 99.9 % into 99.9999 % if failures are independent; in an outage they double the load.',
    'Layers multiply: three layers with three attempts each send 27 calls for one.',
    'Full jitter finished the simulated contention with the fewest calls among the variants AWS compared.',
  ],
  construct:
    'contexts.*.calls[]: { to: catalogue.getProduct, timeout: 150ms, retries: { attempts: 2, backoff: { base: 50ms, max: 1s, jitter: full }, budget: 10%, on: [unavailable, timeout, "503"] } }',
  covers: { 'resilience.retry-patterns': ['Exponential backoff', 'jitter', 'idempotency'] },
  related: ['retry-budget', 'idempotency-key', 'timeout', 'circuit-breaker'],
  sources: [
    { title: 'AWS Architecture Blog, Exponential Backoff And Jitter (2015)' },
    { title: "AWS Builders' Library, Timeouts, retries, and backoff with jitter" },
  ],
});
