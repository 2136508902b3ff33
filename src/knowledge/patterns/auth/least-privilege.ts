import { definePattern } from '../../pattern.ts';

export const leastPrivilege = definePattern({
  id: 'least-privilege',
  section: 'auth',
  name: 'Least privilege',
  aliases: ['minimal rights', 'least authority'],
  summary: {
    en: 'Each person, service and job has the rights its task needs and no others, for as long as it needs them.',
    ja: '人・サービス・ジョブに、任務に必要な権限だけを必要な期間だけ与える原則。',
  },
  problem:
    'All services log in to the database as its owner, so an injection in the newsletter drops the orders.',
  solution:
    'One database role per context, owner of its schema only; migrations under another role than the service. Read-only for reporting. Cloud roles per service, derived from observed use. People get administrative rights for hours on request with a reason. Containers run without root and with a read-only file system.',
  useWhen: ['Everywhere, first where data is sensitive.'],
  avoidWhen: ['Never pointless; only the fineness varies: stop where nobody can review the rules.'],
  consequences: [
    'The blast radius of a leaked credential becomes a list one can read.',
    'Too fine rules break at night: keep an audited emergency access.',
  ],
  construct: 'roles: { reporting: { kind: machine, description: Reads views only. } }',
  covers: { 'auth.zero-trust-security': ['least privilege'] },
  related: ['zero-trust', 'secrets-management', 'rbac', 'object-level-authorisation'],
  sources: [
    { title: 'Saltzer and Schroeder, The Protection of Information in Computer Systems (1975)' },
  ],
});
