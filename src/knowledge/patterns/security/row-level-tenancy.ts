import { definePattern } from '../../pattern.ts';

export const rowLevelTenancy = definePattern({
  id: 'row-level-tenancy',
  section: 'security',
  name: 'Row-level tenant isolation',
  aliases: ['row-level security', 'RLS', 'shared schema multi-tenancy'],
  summary: {
    en: 'All tenants share tables, every row names its tenant, and the database itself filters by the tenant of the session.',
    ja: '全テナントが表を共有し、行ごとにテナントを持ち、データベース自身がセッションのテナントで絞り込む方式。',
  },
  problem: "One forgotten WHERE shows a customer's invoices to a competitor.",
  solution:
    '`tenant_id` first in every key and index. Policies with `USING` and `WITH CHECK`, forced also for the table owner; the service sets the tenant with `SET LOCAL` in each transaction from the verified token. Tests try to cross for each operation. Jobs run per tenant. Very large tenants may move to a store of their own.',
  useWhen: ['Many small tenants on one schema.'],
  avoidWhen: ['Contracts that demand separate keys, backups or regions per tenant.'],
  consequences: [
    'Policies cost little when the tenant leads the index; functions inside them can ruin plans.',
    "A noisy tenant is everybody's problem: limits per tenant in pool, queue and rate.",
  ],
  construct: 'contexts.*.entities.*: { id: uuid, organisationId: ref tenants.Organisation tenant }',
  covers: { 'auth.abac': ['fine-grained permissions'] },
  related: ['object-level-authorisation', 'usage-quota', 'sharding'],
  sources: [{ title: 'PostgreSQL documentation: Row Security Policies' }],
});
