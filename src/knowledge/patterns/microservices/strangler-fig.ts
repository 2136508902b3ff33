import { definePattern } from '../../pattern.ts';

export const stranglerFig = definePattern({
  id: 'strangler-fig',
  section: 'microservices',
  name: 'Strangler fig',
  aliases: ['strangler pattern', 'strangler', 'incremental migration'],
  summary: {
    en: 'A façade routes requests to the old or the new system, part by part, until nothing calls the old one.',
    ja: 'ファサードで要求を旧・新システムに振り分け、部分ごとに移行して旧システムへの呼び出しをなくす方式。',
  },
  problem:
    'The old system earns the money and cannot stop. A rewrite delivers nothing for two years and then everything at once.',
  solution:
    'Put a router before the old system, changing nothing. Choose a slice with value and few writes into shared tables. Build it as a context, keep data in step by change data capture, move one share of the traffic, compare, move the rest, name the new side master, delete the old code. Each step has a way back and a date.',
  useWhen: [
    'A system in use that must go on through the change.',
    'Requests can be told apart at the edge: by path, tenant or record.',
  ],
  avoidWhen: [
    'A system small enough to replace in some weeks.',
    'Calls inside the old system never pass an edge: use branch by abstraction there.',
  ],
  consequences: [
    'Both systems run and cost until the last slice; programmes stop at 80 % and keep two for ever unless removal is part of each step.',
    'Two masters of one record lose updates; at any time exactly one side may write.',
  ],
  construct:
    'migration: { from: legacy-shop, pattern: strangler, rollback: 1h, steps: [{ context: catalogue, master: old, sync: change-data-capture, reversible: true }] }',
  covers: { 'microservices.strangler-pattern': ['Gradual migration', 'legacy system integration'] },
  related: [
    'anti-corruption-layer',
    'branch-by-abstraction',
    'parallel-run',
    'change-data-capture',
    'content-based-router',
  ],
  sources: [
    { title: 'Fowler, StranglerFigApplication (2004)' },
    { title: 'Newman, Monolith to Microservices (2019)' },
  ],
});
