import { definePattern } from '../../pattern.ts';

export const dataAccessObject = definePattern({
  id: 'data-access-object',
  section: 'data',
  name: 'Data access object',
  aliases: ['DAO', 'table gateway'],
  summary: {
    en: 'One object per table or view holds its SQL and returns plain rows, without domain behaviour.',
    ja: '表やビューごとにSQLをまとめ、業務ロジックを持たない行を返すオブジェクト。',
  },
  problem:
    'Reports and read screens need tuned statements, and an aggregate is the wrong shape for them.',
  solution:
    'Put each statement into a named function with typed parameters and row type, checked against the schema at build time. No lazy loading, no state. The transaction is passed in. Keep them in the module of the context that owns the table.',
  useWhen: ['Read models, bulk work, reporting, simple contexts.'],
  avoidWhen: ['Rules that span rows: an aggregate and its repository.'],
  consequences: [
    'One row type per query is more code than one entity for all, and never loads a column too many.',
  ],
  construct: 'contexts.*.readModel: true',
  covers: { 'data.data-access-layer': ['DAO pattern'] },
  related: ['repository', 'projections', 'parameterised-queries'],
  sources: [{ title: 'Alur, Crupi, Malks, Core J2EE Patterns (2003)' }],
});
