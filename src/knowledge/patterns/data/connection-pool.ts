import { definePattern } from '../../pattern.ts';

export const connectionPool = definePattern({
  id: 'connection-pool',
  section: 'data',
  name: 'Database connection pool',
  aliases: ['connection pooling', 'pool sizing', 'PgBouncer'],
  summary: {
    en: "A small, fixed set of open connections is shared by all requests of a replica, sized from the database's capacity.",
    ja: '少数の開いた接続を全要求で共有し、データベースの能力から大きさを決める。',
  },
  problem:
    'Opening a connection costs tens of milliseconds and a process on the server; a thousand open ones make all slow.',
  solution:
    "Size by what the server can run at once, cores × 2 plus disks as a start, divided over replicas including those of a rolling update. Checkout timeout below the request's. Maximum life shorter than the network's idle cut, staggered. Validate on borrow only after idleness. In the cloud or with functions put a transaction-mode pooler between.",
  useWhen: ['Every service with a database.'],
  avoidWhen: [
    'Session features (temporary tables, session locks) behind a transaction-mode pooler.',
  ],
  consequences: [
    "replicas × pool ≤ server limit: 12 × 10 = 120 exceeds PostgreSQL's default of 100 before the deployment doubles it.",
    "By Little's law 400 queries/s × 5 ms need two connections; ten are plenty.",
  ],
  construct: 'contexts.*.store: { engine: postgresql, poolSize: 8, maxConnections: 200 }',
  covers: {
    'data.connection-pooling': ['Pool sizing', 'connection lifecycle', 'cloud considerations'],
    'performance.connection-pooling': ['Database connections', 'resource management'],
  },
  related: ['bulkhead', 'timeout', 'http-client-pool', 'schema-per-context'],
  sources: [{ title: 'HikariCP wiki: About Pool Sizing' }],
});
