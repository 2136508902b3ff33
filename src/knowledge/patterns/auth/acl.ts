import { definePattern } from '../../pattern.ts';

export const acl = definePattern({
  id: 'acl',
  section: 'auth',
  name: 'Access control list',
  aliases: ['ACL', 'per-record permissions'],
  summary: {
    en: 'Each record carries the list of people and groups that may do what with it.',
    ja: 'レコードごとに、誰が何をできるかの一覧を持たせる方式。',
  },
  problem: 'A few records need exceptions that neither role nor ownership explains.',
  solution:
    'Store `(record, subject, right, granted_by, until)` in the same database, joined in the query. Let groups be subjects. Give every entry an end and a reason. Owners grant, administrators review. Inheritance, once wanted, is the step to relations.',
  useWhen: ['Files, projects or rooms with explicit members.'],
  avoidWhen: ['Millions of records × hundreds of subjects.', 'Nested folders with inheritance.'],
  consequences: [
    '1 million records × 20 entries are 20 million rows: fine with an index on subject, slow without.',
    'Entries outlive reasons; without an end date the list only grows.',
  ],
  construct: 'identity: { methods: [session], authorisation: [acl] }',
  covers: { 'auth.rbac': ['permission models'] },
  related: ['rebac', 'rbac', 'object-level-authorisation'],
  sources: [
    { title: 'NIST SP 800-192, Verification and Test Methods for Access Control Policies' },
  ],
});
