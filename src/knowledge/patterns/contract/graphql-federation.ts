import { definePattern } from '../../pattern.ts';

export const graphqlFederation = definePattern({
  id: 'graphql-federation',
  section: 'contract',
  name: 'GraphQL federation',
  aliases: ['federated graph', 'subgraphs', 'supergraph'],
  summary: {
    en: 'Each service owns a subgraph; a router composes them into one schema and plans a query across the services by entity keys.',
    ja: '各サービスがサブグラフを所有し、ルーターが一つのスキーマに合成して、エンティティのキーでクエリを分配する。',
  },
  problem: 'One GraphQL server that knows all domains becomes the place every team waits for.',
  solution:
    'A subgraph declares its entities with `@key` and contributes fields to those of others. Composition runs in the build and refuses conflicts before deployment. The router carries timeouts, persisted queries and cost limits; subgraphs stay unreachable from outside. An owner is named for each type.',
  useWhen: [
    'Four or more teams offer parts of one graph.',
    'Clients want one endpoint over many services.',
  ],
  avoidWhen: [
    'One or two teams: a modular schema in one server has no network inside it.',
    'Subgraphs that mirror tables of a shared database.',
  ],
  consequences: [
    'A query over k dependent subgraphs takes k sequential hops: three at 30 ms add 90 ms before the slowest resolver.',
    'The router is a single path for all clients; its availability multiplies with that of every required subgraph.',
  ],
  construct: 'contexts.*.api.graphql: true',
  covers: { 'contract.graphql-schema': ['federation'] },
  related: ['graphql', 'dataloader', 'backend-for-frontend', 'api-composition'],
  sources: [{ title: 'Apollo Federation specification' }],
});
