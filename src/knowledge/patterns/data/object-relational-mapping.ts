import { definePattern } from '../../pattern.ts';

export const objectRelationalMapping = definePattern({
  id: 'object-relational-mapping',
  section: 'data',
  name: 'Object-relational mapping',
  aliases: ['ORM'],
  summary: {
    en: 'A library maps rows to objects and object changes to statements, with the generated SQL kept in sight.',
    ja: '行とオブジェクトを対応付けるライブラリを使い、生成されるSQLを常に確認する。',
  },
  problem:
    'Hand-written mapping is dull and wrong in places; hidden mapping sends 200 statements per page.',
  solution:
    'Use it for writes of aggregates; queries of screens are written as SQL or with a typed builder. Switch lazy loading off or make it an error in tests. State fetch plans per use case. Schema changes come from reviewed migrations, not from model synchronisation. Count statements per request in tests.',
  useWhen: ['Many entities with simple shapes, typed languages.'],
  avoidWhen: ['Bulk updates, window functions, reporting.'],
  consequences: [
    'Development is faster for the simple nine tenths, slower for the rest unless SQL is allowed beside it.',
    'The session cache holds every object read: long jobs must clear it.',
  ],
  construct: 'technologies.orm: [prisma]',
  covers: { 'data.orm-integration': ['Entity Framework', 'SQLAlchemy', 'Prisma', 'TypeORM'] },
  related: ['eager-loading', 'dataloader', 'unit-of-work', 'parameterised-queries'],
  sources: [
    { title: 'Neward, The Vietnam of Computer Science (2006)' },
    { title: 'Fowler, Patterns of Enterprise Application Architecture (2002)' },
  ],
});
