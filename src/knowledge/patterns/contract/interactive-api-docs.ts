import { definePattern } from '../../pattern.ts';

export const interactiveApiDocs = definePattern({
  id: 'interactive-api-docs',
  section: 'contract',
  name: 'Interactive documentation',
  aliases: ['Swagger UI', 'GraphQL Playground', 'API explorer'],
  summary: {
    en: 'Reference pages from the contract in which a reader signs in, edits an example and sends it to a sandbox.',
    ja: '契約から生成した参照文書で、読者が認証し、例を編集してサンドボックスへ送信できる。',
  },
  problem: 'A developer reads three pages, guesses a header, gets 401 and gives up.',
  solution:
    'Serve Swagger UI, Redoc or GraphiQL from the contract of the running version. Fill it with examples that tests execute, in curl and the two or three languages customers use. Point "try it" to a sandbox with fake data and its own keys. Show every error with its cause and cure.',
  useWhen: [
    'Outside developers start on their own.',
    'Support answers the same first-hour questions again and again.',
  ],
  avoidWhen: [
    'Production consoles: trying things there moves real money.',
    'Internal gRPC where reflection and a command-line client do.',
  ],
  consequences: [
    'The number to watch is the time from sign-up to the first 2xx; a copy-paste request brings it to minutes.',
    'GraphQL introspection is the document; where it must be closed in production, publish the schema elsewhere.',
  ],
  covers: {
    'contract.documentation': [
      'Interactive docs (Swagger UI, GraphQL Playground)',
      'code examples',
    ],
    'docs.api-documentation': ['code examples', 'GraphQL schemas'],
  },
  related: ['openapi-description', 'developer-portal', 'mock-server'],
  sources: [{ title: 'OpenAPI Specification 3.1' }],
});
