import { definePattern } from '../../pattern.ts';

export const repository = definePattern({
  id: 'repository',
  section: 'data',
  name: 'Repository',
  aliases: ['repository pattern'],
  summary: {
    en: 'A collection-like port that loads and saves whole aggregates and hides how they are stored.',
    ja: '集約を丸ごと読み書きし、保存方法を隠すコレクション風のポート。',
  },
  problem:
    'Queries are spread over handlers; a renamed column touches forty files, and rules are tested through the database.',
  solution:
    "One per aggregate root: `find(id)`, `save(aggregate, expectedVersion)`, and the few lookups that commands need. It takes the caller's tenant or owner. Lists for screens do not go through it; they query tables or views directly. Test it against the real engine.",
  useWhen: ['Domain models with rules, several stores or test speed in mind.'],
  avoidWhen: ['CRUD: a generic repository over an ORM repeats the ORM.'],
  consequences: [
    'The domain compiles without a driver; the price is mapping code per aggregate.',
    'A `findAll(filter)` that grows parameters is a query model that wants to be one.',
  ],
  construct: 'contexts.*.store: postgresql',
  covers: { 'data.data-access-layer': ['Repository pattern'] },
  related: ['unit-of-work', 'data-access-object', 'hexagonal-architecture', 'aggregate'],
  sources: [
    { title: 'Evans, Domain-Driven Design (2003)' },
    { title: 'Fowler, Patterns of Enterprise Application Architecture (2002)' },
  ],
});
