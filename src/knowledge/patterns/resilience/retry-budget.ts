import { definePattern } from '../../pattern.ts';

export const retryBudget = definePattern({
  id: 'retry-budget',
  section: 'resilience',
  name: 'Retry budget',
  aliases: ['retry throttling', 'retry token bucket'],
  summary: {
    en: 'Retries may be only a small share of all requests; when the budget is used up, failures are returned at once.',
    ja: '再試行を全要求の一定割合に制限し、使い切ったら失敗を即座に返す。',
  },
  problem:
    'In an outage every request is retried, load triples, and the dependency cannot come back.',
  solution:
    'Keep a token bucket per dependency in each client: requests add a fraction of a token, retries take one. Start with 10 %. Count retries as a metric of its own. Servers mark "do not retry" when overloaded and clients obey. Put the budget into the shared client or mesh.',
  useWhen: ['Any automatic retry at more than a few calls per second.'],
  avoidWhen: ['Rare background calls: a maximum of attempts suffices.'],
  consequences: [
    'Worst-case load is 1.1 × instead of 3 × with three attempts.',
    "Google's client rule is the same: stop when retries exceed 10 % of requests (Site Reliability Engineering, chapter 21).",
  ],
  construct: 'contexts.*.calls[].retries: { attempts: 3, budget: 10% }',
  covers: { 'resilience.retry-patterns': ['retry budgets'] },
  related: ['retry-with-backoff', 'load-shedding', 'circuit-breaker'],
  sources: [{ title: 'Beyer et al., Site Reliability Engineering (2016), chapter 21' }],
});
