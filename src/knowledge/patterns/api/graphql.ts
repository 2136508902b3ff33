import { definePattern } from '../../pattern.ts';

export const graphql = definePattern({
  id: 'graphql',
  section: 'api',
  name: 'GraphQL API',
  aliases: ['GraphQL'],
  summary: {
    en: 'One typed endpoint at which each client asks for exactly the fields it shows, answered by resolvers over the services behind.',
    ja: '型付きの単一エンドポイントで、クライアントが必要なフィールドだけを要求し、背後のサービスに対するリゾルバが応答する。',
  },
  problem:
    'A phone, a web page and a partner need different cuts of the same graph. Fixed endpoints send too much to one and force the other into five requests.',
  solution:
    'Model the schema after the domain, not the tables. Queries read, mutations are named after business commands and take one input object and return a payload with its own errors. Each resolver fetches through a per-request batch loader. Limit depth and computed cost before execution, and page every list with connections.',
  useWhen: [
    'Several kinds of client with different screens read the same connected data.',
    'Front-end teams change their data needs weekly and the back end cannot follow each.',
  ],
  avoidWhen: [
    'One client, few screens, or mostly file transfer: REST is less to run.',
    'Anonymous callers on the open internet where arbitrary queries cannot be priced; allow only persisted queries there.',
  ],
  consequences: [
    'Every request is POST to one URL and usually 200, so HTTP caches, status-based alerts and gateway rules see nothing without extra work.',
    'An unbounded query nests: 50 items per level at depth 4 are 6.25 million objects. Depth and cost limits are part of the contract.',
    'Nullability decides the blast radius: a failing non-null field removes its nearest nullable parent from the answer.',
  ],
  construct: 'contexts.*.api: { graphql: true, maxDepth: 8, maxCost: 1000 }',
  covers: {
    'api.graphql-apis': ['Schema design', 'resolvers', 'mutations'],
    'contract.graphql-schema': ['type system'],
  },
  related: [
    'dataloader',
    'graphql-subscriptions',
    'persisted-queries',
    'graphql-federation',
    'graphql-schema-first',
  ],
  sources: [
    { title: 'GraphQL Foundation, GraphQL specification' },
    { title: 'Facebook, GraphQL: a data query language (2015)' },
  ],
});
