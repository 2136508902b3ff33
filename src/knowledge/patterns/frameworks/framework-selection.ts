import { definePattern } from '../../pattern.ts';

export const frameworkSelection = definePattern({
  id: 'framework-selection',
  section: 'frameworks',
  name: 'Framework selection',
  aliases: ['choosing a framework', 'technology selection'],
  summary: {
    en: 'Language and framework follow from the team, the ecosystem the problem needs, the load and the years it must last, in that order.',
    ja: 'チーム・必要なエコシステム・負荷・存続年数の順に照らして言語とフレームワークを選ぶ。',
  },
  problem: 'A benchmark of "hello world" decides, and two years later nobody can be hired for it.',
  solution:
    'Write the forces with numbers: who knows what, needed clients (broker, database, identity), latency target, start time, support period. Compare two or three by a spike of the hardest use case with real database calls. Keep domain code free of it, so that the choice can be revised. One main stack per organisation, a second only for a stated reason.',
  useWhen: ['A new system or a first service of a kind.'],
  avoidWhen: ['Rewriting a working service for taste.'],
  consequences: [
    'With 5 ms of database time per request, a framework that saves 0.2 ms changes 4 %.',
    'Each further stack brings its own chassis, security updates and on-call knowledge.',
  ],
  construct: 'technologies.framework: [fastify]',
  covers: {
    'frameworks.framework-selection': [
      'Performance',
      'ecosystem',
      'team expertise',
      'use case fit',
    ],
  },
  related: ['hexagonal-architecture', 'architecture-decision-record', 'event-loop'],
  sources: [{ title: 'McKinley, Choose Boring Technology (2015)' }],
});
