import { definePattern } from '../../pattern.ts';

export const graphqlSchemaFirst = definePattern({
  id: 'graphql-schema-first',
  section: 'contract',
  name: 'Schema-first GraphQL',
  aliases: ['SDL-first', 'schema directives'],
  summary: {
    en: 'The schema is written and reviewed as text before resolvers exist; types, nullability and directives are the agreement.',
    ja: 'リゾルバより先にスキーマを書き、型・null許容・ディレクティブを合意として確認する。',
  },
  problem:
    'Schemas generated from tables or classes leak column names and change whenever somebody refactors.',
  solution:
    'Write SDL in the terms of the domain, discuss it with the clients, lint naming, and check each change against recorded client operations. Types are nullable unless a failure should take the parent along. Directives carry cross-cutting facts: `@deprecated(reason)`, `@auth`, `@cost`, `@cacheControl`. Types of the resolvers are generated from it.',
  useWhen: [
    'Several teams or clients share the schema.',
    'Existing data models are poor guides to the domain.',
  ],
  avoidWhen: ['A prototype with one developer: code-first in one language is faster to change.'],
  consequences: [
    'Checks against recorded operations tell exactly which clients a removal would break, better than any version number.',
    'Directives are only promises: each needs a server plugin that enforces it and a test.',
  ],
  construct: 'contexts.*.api.graphql: true',
  covers: {
    'contract.graphql-schema': ['Schema-first design', 'type system', 'directives'],
    'docs.api-documentation': ['GraphQL schemas'],
  },
  related: ['graphql', 'graphql-federation', 'breaking-change-gate', 'api-first'],
  sources: [{ title: 'GraphQL specification, type system' }],
});
