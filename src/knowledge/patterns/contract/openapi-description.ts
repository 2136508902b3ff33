import { definePattern } from '../../pattern.ts';

export const openapiDescription = definePattern({
  id: 'openapi-description',
  section: 'contract',
  name: 'OpenAPI description',
  aliases: ['Swagger', 'OpenAPI', 'API description'],
  summary: {
    en: 'A machine-readable file of every path, schema, error and security scheme, from which documents, clients, mocks and tests are made.',
    ja: 'すべてのパス・スキーマ・エラー・認証方式を機械可読に記述し、文書・クライアント・モック・試験の元とする。',
  },
  problem:
    'The wiki says one thing, the service does another, and each client team finds out alone.',
  solution:
    'Keep one OpenAPI file per interface in the repository of the service. Name every schema, give each operation an `operationId`, examples, all error answers and its scopes. Lint it in the build, compare it with the last release, and validate real traffic against it in tests so that it cannot drift. Generate the reference pages from it.',
  useWhen: [
    'HTTP APIs with any client outside the own team.',
    'Gateways, mock servers and SDKs are to follow from one source.',
  ],
  avoidWhen: [
    'Events and sockets: describe them with AsyncAPI.',
    'GraphQL, whose schema already is the contract.',
  ],
  consequences: [
    'A description that is not tested against the running service is wrong within a few releases; the check costs one test.',
    'OpenAPI 3.1 schemas are JSON Schema 2020-12, so payload checks can reuse them; some tools still read 3.0 only.',
  ],
  construct: 'contexts.*.api.rest: v1',
  covers: {
    'contract.openapi-swagger': ['Schema definition', 'documentation generation'],
    'docs.api-documentation': ['OpenAPI'],
  },
  related: [
    'api-first',
    'code-generation',
    'interactive-api-docs',
    'breaking-change-gate',
    'conformance-tests',
  ],
  sources: [{ title: 'OpenAPI Specification 3.1' }],
});
