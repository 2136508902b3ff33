import { definePattern } from '../../pattern.ts';

export const twoPhaseCommit = definePattern({
  id: 'two-phase-commit',
  section: 'data',
  name: 'Two-phase commit',
  aliases: ['2PC', 'XA transaction', 'distributed ACID transaction'],
  summary: {
    en: 'A coordinator asks all stores to prepare and then tells all to commit, so that they change together or not at all.',
    ja: '調整役が全ストアに準備を求め、その後一斉にコミットさせ、全体を原子的に変更する方式。',
  },
  problem: 'Two databases must change together and no intermediate state may be visible.',
  solution:
    "Only inside one operator's network with XA-capable stores and a durable coordinator. Prepared transactions hold locks until decided: alert on their age, have a procedure for in-doubt ones. Usually better: move both data into one store, or a saga.",
  useWhen: ['Few transactions between two databases of the same team.'],
  avoidWhen: ['Across teams, over HTTP, with brokers or SaaS.'],
  consequences: [
    'Two round trips and two forced log writes per participant; a coordinator that dies leaves locks until it is back.',
    'Availability is the product of all participants at commit time.',
    'PostgreSQL ships with prepared transactions off (max_prepared_transactions = 0).',
  ],
  covers: {
    'data.database-transaction-management': ['distributed transactions'],
    'microservices.saga-pattern': ['Distributed transactions'],
  },
  related: ['saga', 'unit-of-work', 'isolation-levels'],
  sources: [
    { title: 'Gray and Reuter, Transaction Processing (1992)' },
    { title: 'Helland, Life beyond Distributed Transactions (2007)' },
  ],
});
