import { definePattern } from '../../pattern.ts';

export const parameterisedQueries = definePattern({
  id: 'parameterised-queries',
  section: 'security',
  name: 'Parameterised queries',
  aliases: ['SQL injection prevention', 'prepared statements', 'bind variables'],
  summary: {
    en: 'SQL text is constant and values travel apart from it, so no input can become code.',
    ja: 'SQL文を固定し値を別に渡すことで、入力がコードとして解釈されないようにする。',
  },
  problem: "A query glued together from strings lets `' OR 1=1` read the table.",
  solution:
    "Bind every value. Names of columns and directions of sorting come from an allow list, never from input. Query builders and ORMs bind by default; forbid their raw-string doors by a lint rule, with reviewed exceptions. The service's database role cannot alter schemas. Test with a scanner.",
  useWhen: ['Every statement, in every store with a query language, documents too.'],
  avoidWhen: ['Nothing excuses concatenation; generated identifiers need quoting functions.'],
  consequences: [
    'Prepared statements also save parsing; behind a transaction-mode pooler check that they are supported.',
    'An ORM protects what it builds, not the fragments one hands it.',
  ],
  construct: 'technologies.orm: [kysely]',
  covers: {
    'security.sql-injection-prevention': ['Parameterized queries', 'ORM usage', 'input validation'],
  },
  related: [
    'input-validation',
    'least-privilege',
    'object-relational-mapping',
    'filtering-and-sorting',
  ],
  sources: [{ title: 'OWASP SQL Injection Prevention Cheat Sheet' }],
});
