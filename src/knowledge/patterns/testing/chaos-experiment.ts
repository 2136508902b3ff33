import { definePattern } from '../../pattern.ts';

export const chaosExperiment = definePattern({
  id: 'chaos-experiment',
  section: 'testing',
  name: 'Chaos experiment',
  aliases: ['chaos engineering', 'fault injection', 'game day'],
  summary: {
    en: "A fault is injected on purpose under a hypothesis about users' metrics, with a small radius and a stop button.",
    ja: '利用者指標についての仮説のもと、影響範囲を絞り停止手段を備えて意図的に障害を注入する。',
  },
  problem:
    'Breakers, fallbacks and failover exist on paper; the first real outage is their first run.',
  solution:
    'State the steady measure and the claim: "with payments slow by 2 s, checkout stays above 99 %". Inject latency, errors, killed replicas, a lost zone, a full disk, clock drift, a dead broker; first in tests, then for a share of production in office hours. Stop automatically on burn rate. Fix what surprised, then automate it.',
  useWhen: ['Systems with redundancy that claim to survive.'],
  avoidWhen: ['Known weaknesses: fix them first.'],
  consequences: [
    'Latency is the more telling fault: refused connections fail fast, slow ones fill pools.',
    'A simulation of the design finds the gross errors for nothing; the experiment finds those of the implementation.',
  ],
  construct:
    'contexts.*.calls[]: { to: payments.authorise, timeout: 800ms, breaker: true, fallback: queue }',
  covers: {
    'resilience.chaos-engineering': ['Fault injection', 'failure testing', 'resilience validation'],
    'testing.chaos-testing': ['Fault injection', 'resilience testing', 'failure scenarios'],
  },
  related: ['circuit-breaker', 'runbook', 'load-tests', 'graceful-degradation'],
  sources: [
    { title: 'Basiri et al., Chaos Engineering, IEEE Software (2016)' },
    { title: 'Principles of Chaos Engineering' },
  ],
});
