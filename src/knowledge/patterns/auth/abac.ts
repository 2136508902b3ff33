import { definePattern } from '../../pattern.ts';

export const abac = definePattern({
  id: 'abac',
  section: 'auth',
  name: 'Attribute-based access control',
  aliases: ['ABAC', 'policy-based access control'],
  summary: {
    en: 'A decision is computed from attributes of caller, record, action and situation, by rules kept apart from the code.',
    ja: '呼び出し元・対象・操作・状況の属性から、コードと分離した規則で許否を計算する方式。',
  },
  problem:
    'Rules such as "a doctor sees patients of her ward while on duty" cannot be said with roles alone.',
  solution:
    'Write policies in a language with tests (Cedar, Rego). Collect attributes before asking: from the token, from the record, from the clock. Deny by default, forbid beats permit. For lists turn the policy into a filter of the query rather than checking row by row. Log the decision with the policy version.',
  useWhen: [
    'Rights depend on amount, place, time, relation to the record, or consent.',
    'Auditors want to read the rules.',
  ],
  avoidWhen: [
    'A few fixed roles with uniform rights.',
    'Attributes of unknown quality: a wrong department is a wrong decision.',
  ],
  consequences: [
    'A check in process takes well under a millisecond; a remote one adds a hop to every request and must be available as the service is.',
    'Policies interact: test the whole set, including who must NOT get in.',
  ],
  construct:
    'access.*: { effect: permit, roles: [doctor], operations: [records.readRecord], when: caller.ward == record.ward }',
  covers: { 'auth.abac': ['Attribute-based access control', 'fine-grained permissions'] },
  related: ['externalised-authorisation', 'rbac', 'rebac', 'object-level-authorisation'],
  sources: [{ title: 'NIST SP 800-162, Guide to Attribute Based Access Control' }],
});
