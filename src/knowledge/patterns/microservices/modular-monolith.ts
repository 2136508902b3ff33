import { definePattern } from '../../pattern.ts';

export const modularMonolith = definePattern({
  id: 'modular-monolith',
  section: 'microservices',
  name: 'Modular monolith',
  aliases: ['modulith', 'majestic monolith'],
  summary: {
    en: 'All contexts run in one deployable but keep their own modules, schemas and interfaces, so any of them can leave later.',
    ja: '全コンテキストを一つの配備単位で動かしつつ、モジュール・スキーマ・インターフェースを分け、後から切り出せる構成。',
  },
  problem:
    'A small team wants clear borders without paying for networks, pipelines and distributed transactions on day one.',
  solution:
    'One module per context with a public interface; everything else is private and a build rule enforces it. A schema per context, no joins across. Calls go through the interface, facts through an outbox and an in-process bus. The same events travel over a broker once a module leaves.',
  useWhen: [
    'Up to about ten developers, or borders still being learnt.',
    'Load that a few replicas of one process carry.',
  ],
  avoidWhen: [
    'Teams in different time zones blocked by one release.',
    'One part needs hardware, languages or isolation of its own.',
  ],
  consequences: [
    'Calls between modules cost nanoseconds and never time out; one local transaction may cover what would be a saga, yet use that sparingly.',
    'A leak or crash takes all contexts down together; replicas, bulkheads and limits matter inside the process too.',
    'Extraction of a clean module is days of work; of a tangled one, months. The build rule is the investment.',
  ],
  construct: 'style: modular-monolith',
  covers: { 'microservices.service-boundaries': ['service decomposition'] },
  related: ['schema-per-context', 'bounded-context', 'microservices', 'hexagonal-architecture'],
  sources: [{ title: 'Fowler, MonolithFirst (2015)' }],
});
