import { definePattern } from '../../pattern.ts';

export const schemaPerContext = definePattern({
  id: 'schema-per-context',
  section: 'data',
  name: 'Schema per context',
  aliases: ['schema-per-module'],
  summary: {
    en: 'One database server, one schema and one role per context, and no statement that crosses schemas.',
    ja: '一つのサーバー上でコンテキストごとにスキーマとロールを分け、境界を越えるSQLを禁止する。',
  },
  problem: "A modular monolith's borders vanish the day somebody joins across them.",
  solution:
    'Create role and schema per context, grant nothing across. Migrations run per schema. Cross-context facts go through module interfaces and events, as if the databases were apart. Moving one out later is a dump, a connection string and a change of transport.',
  useWhen: ['Modular monoliths and small fleets.'],
  avoidWhen: ['Contexts with very different load or engines.'],
  consequences: [
    'One backup gives a consistent state of all contexts; one server also fails and saturates for all.',
    "Connections add up: contexts × replicas × pool size must stay under the server's limit, 100 in a fresh PostgreSQL.",
  ],
  construct: 'contexts.*.store: { engine: postgresql, schema: inventory, poolSize: 5 }',
  covers: { 'data.database-per-service': ['data ownership'] },
  related: ['database-per-service', 'modular-monolith', 'connection-pool'],
  sources: [{ title: 'Richardson, Microservices Patterns (2018)' }],
});
