import { definePattern } from '../../pattern.ts';

export const fallback = definePattern({
  id: 'fallback',
  section: 'resilience',
  name: 'Fallback',
  aliases: ['fallback response', 'default answer'],
  summary: {
    en: 'When a call fails the caller gives a stated lesser answer: a default, an older value, a queue or another source.',
    ja: '呼び出しが失敗したとき、既定値・古い値・後処理・別経路など、定めた次善の応答を返す。',
  },
  problem: 'Recommendations are down and the product page shows an error.',
  solution:
    'Decide with the product owner per call: leave the part out, a neutral default, the last known value with its age, accept and finish later, or ask a second source. Mark the answer as degraded. The fallback must be simpler than the call and need nothing that failed with it. Count its use and test it in production now and then.',
  useWhen: ['The missing part is optional or may be late.'],
  avoidWhen: [
    'Balances, prices and rights: a guess is worse than an error.',
    'A fallback to another overloaded system: the failure moves on.',
  ],
  consequences: [
    'The call leaves the availability product of the flow: 99.95 % instead of 99.85 % with one 99.9 % dependency less.',
    'A fallback that runs once a year fails once a year: code that is never run does not work.',
  ],
  construct:
    'contexts.*.calls[]: { to: recommendations.listForUser, timeout: 100ms, fallback: { kind: default, description: Best sellers instead of personal ones. }, hard: false }',
  covers: {
    'microservices.circuit-breaker': ['fallback strategies'],
    'resilience.graceful-degradation': ['Fallback responses'],
  },
  related: ['graceful-degradation', 'stale-if-error', 'circuit-breaker'],
  sources: [{ title: "AWS Builders' Library, Avoiding fallback in distributed systems" }],
});
