import { definePattern } from '../../pattern.ts';

export const cellBasedArchitecture = definePattern({
  id: 'cell-based-architecture',
  section: 'resilience',
  name: 'Cell-based architecture',
  aliases: ['cells', 'shuffle sharding', 'deployment stamps'],
  summary: {
    en: 'The system is built as many complete, independent copies, each serving a share of customers, with a thin router before them.',
    ja: '完結した独立の複製を多数並べ、それぞれが顧客の一部を受け持ち、薄いルーターで振り分ける構成。',
  },
  problem:
    'One bad release, one poisonous tenant or one full database takes everybody down at once.',
  solution:
    "Choose the key, usually tenant. Fix a cell's maximum size and test it to that. Cells share nothing but the router and the build. Deploy cell by cell. Keep a map key → cell and a way to move tenants. With shuffle sharding each tenant gets a random pair of workers.",
  useWhen: ['Many tenants and strict limits to how many may be hurt together.'],
  avoidWhen: ['Data that everybody shares and writes.'],
  consequences: [
    'With n cells a failure touches 1/n of the customers.',
    'Eight workers in pairs give 28 combinations: one poisonous tenant wholly overlaps with 1 in 28 others (AWS).',
    'Everything is multiplied: alerts, migrations, spare capacity per cell.',
  ],
  construct: 'deployment.topology: multi-region',
  covers: { 'resilience.bulkhead-pattern': ['Resource isolation'] },
  related: ['bulkhead', 'sharding', 'weighted-routing'],
  sources: [
    { title: 'AWS, Reducing the Scope of Impact with Cell-Based Architecture (2023)' },
    { title: "AWS Builders' Library, Workload isolation using shuffle-sharding" },
  ],
});
