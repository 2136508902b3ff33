import { definePattern } from '../../pattern.ts';

export const databasePerService = definePattern({
  id: 'database-per-service',
  section: 'data',
  name: 'Database per service',
  aliases: ['private database', 'data ownership'],
  summary: {
    en: 'Each service owns a database that no other may open; data leaves only by its interface and events.',
    ja: '各サービスが専用のデータベースを所有し、他は直接開けない。データはAPIとイベントでのみ出る。',
  },
  problem:
    "A shared schema makes every table a public interface, and one service's migration or slow query is everybody's outage.",
  solution:
    "Separate databases or servers with separate credentials. Choose the engine by the context's queries. What others need is published by events and copied, or asked for. Reports read from a warehouse fed by both. Each record has one master, and copies are named as such.",
  useWhen: ['Independent release, scaling or engines.'],
  avoidWhen: ['One team, one process: a schema per context gives most of it.'],
  consequences: [
    'No joins and no foreign keys across: consistency between services is eventual and wants reconciliation jobs.',
    'n databases are n backups, upgrades and restore tests; restoring one leaves it behind the others by its RPO.',
  ],
  construct: 'contexts.*.store: { engine: postgresql, schema: ordering, replicas: 1 }',
  covers: {
    'data.database-per-service': ['Service autonomy', 'data ownership', 'eventual consistency'],
  },
  related: [
    'schema-per-context',
    'shared-database',
    'api-composition',
    'event-carried-state-transfer',
  ],
  sources: [{ title: 'Richardson, Microservices Patterns (2018): Database per service' }],
});
