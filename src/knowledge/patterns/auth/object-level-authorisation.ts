import { definePattern } from '../../pattern.ts';

export const objectLevelAuthorisation = definePattern({
  id: 'object-level-authorisation',
  section: 'auth',
  name: 'Object-level authorisation',
  aliases: ['record ownership check', 'BOLA protection', 'IDOR protection'],
  summary: {
    en: 'Every operation that names a record checks that this caller may touch this record, in the query itself.',
    ja: 'レコードを指定するすべての操作で、その呼び出し元がそのレコードを扱えるかをクエリ自体で確認する。',
  },
  problem:
    "The role is right, the id is someone else's: `/orders/1043` shows the neighbour's order. OWASP ranks this first among API risks.",
  solution:
    "Mark the owner or tenant field in the model. The repository takes the caller and adds the condition to each statement; row-level security in the database backs it up. Answer 404 where existence itself is private. Generate a test per operation that tries another user's id.",
  useWhen: ['Every system with more than one user or tenant.'],
  avoidWhen: ['Public reference data.'],
  consequences: [
    'One condition per query, on an indexed column, costs nothing; finding its absence later costs a breach.',
    'Random ids make guessing harder but are no check.',
  ],
  construct: 'contexts.*.entities.*: { id: uuid, customerId: ref customers.Customer owner }',
  covers: {
    'auth.abac': ['fine-grained permissions'],
    'auth.zero-trust-security': ['policy enforcement'],
  },
  related: ['row-level-tenancy', 'rbac', 'abac', 'security-tests'],
  sources: [{ title: 'OWASP API Security Top 10 (2023), API1' }],
});
