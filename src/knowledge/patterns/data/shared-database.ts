import { definePattern } from '../../pattern.ts';

export const sharedDatabase = definePattern({
  id: 'shared-database',
  section: 'data',
  name: 'Shared database',
  aliases: ['integration database', 'shared database anti-pattern'],
  summary: {
    en: 'Several services read and write the same tables: an anti-pattern, met in legacy systems and tolerated only on purpose.',
    ja: '複数サービスが同じ表を読み書きするアンチパターン。既存システムで見られ、意図的な場合のみ許容する。',
  },
  problem:
    'Nobody can rename a column, rules live in five programs, and locks of one job stop another service.',
  solution:
    "Where it exists: list who touches which table, name one owner each, give others views with read rights, and replace their writes by the owner's operations one table at a time, with triggers or change data capture meanwhile. State each remaining reader as an exception with an end.",
  useWhen: ['Only as a step of a migration, or for reporting on a replica.'],
  avoidWhen: ['New designs with independent deployment in mind.'],
  consequences: [
    'n services on one schema have n(n-1)/2 possible collisions: eight have 28.',
    'One real transaction over everything is what one gives up by leaving; find which rules need it first.',
  ],
  construct: 'contexts.*.store: { engine: postgresql, readBy: [reporting] }',
  covers: { 'data.shared-database': ['Anti-pattern considerations', 'legacy integration'] },
  related: [
    'database-per-service',
    'change-data-capture',
    'strangler-fig',
    'anti-corruption-layer',
  ],
  sources: [
    { title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003): Shared Database' },
    { title: 'Newman, Monolith to Microservices (2019)' },
  ],
});
