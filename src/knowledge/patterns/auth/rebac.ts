import { definePattern } from '../../pattern.ts';

export const rebac = definePattern({
  id: 'rebac',
  section: 'auth',
  name: 'Relationship-based access control',
  aliases: ['ReBAC', 'Zanzibar'],
  summary: {
    en: 'Rights follow from relations stored as a graph: owner of, member of, parent folder of.',
    ja: '所有・所属・親フォルダーなどの関係をグラフとして保存し、そこから権限を導く方式。',
  },
  problem:
    "People share documents with people, groups and links; a folder's rights hold for everything inside.",
  solution:
    'Store tuples `object#relation@subject`, define in a schema how relations imply each other, and ask "may u do r on o?" or "which o?". Write tuples in the same act as the business change, by outbox. Pass a consistency token after revocation so that an old answer is not used.',
  useWhen: ['Sharing, nested organisations, multi-level ownership.'],
  avoidWhen: ['Rights by job with no sharing: roles.', 'Decisions by amount or time: attributes.'],
  consequences: [
    'Zanzibar answered checks under 10 ms at p95 at Google with over 99.999 % availability, after great effort in caching (Pang et al., 2019).',
    'Listing all that a user may see is the dear direction; index it where screens need it.',
  ],
  construct: 'identity: { methods: [oidc], authorisation: [rebac] }',
  covers: { 'auth.rbac': ['permission models'] },
  related: ['abac', 'acl', 'externalised-authorisation'],
  sources: [
    { title: "Pang et al., Zanzibar: Google's Consistent, Global Authorization System (2019)" },
  ],
});
