import { definePattern } from '../../pattern.ts';

export const problemDetails = definePattern({
  id: 'problem-details',
  section: 'api',
  name: 'Problem details',
  aliases: ['RFC 9457', 'problem+json', 'error format'],
  summary: {
    en: 'Errors as application/problem+json: a type URI to branch on, a title, the status, a detail for people and fields of its own.',
    ja: 'エラーをapplication/problem+jsonで返し、種別URI・題名・状態・詳細・追加項目を持たせる。',
  },
  problem:
    'Each service words errors differently; clients parse messages, and a changed sentence breaks them.',
  solution:
    'Register one URI per kind of problem and keep it for ever. `detail` speaks to the person, extension members to the program: `errors` with JSON pointers for invalid fields, `retryAfter`, the trace id for support. Never send stack traces or SQL. Map the same kinds in GraphQL extensions and gRPC status details.',
  useWhen: [
    'Any HTTP interface with more than one client.',
    'Gateways and services should fail in the same form.',
  ],
  avoidWhen: ["A partner's standard prescribes another form (SOAP faults, OData)."],
  consequences: [
    'Clients switch on `type`; status codes may be refined later without harm.',
    'RFC 9457 replaced RFC 7807 in 2023 without breaking it, and adds a registry of common types.',
  ],
  construct: 'contexts.*.api.errors: problem+json',
  covers: { 'api.restful-apis': ['status codes'] },
  related: ['resource-oriented-api', 'input-validation', 'correlation-id'],
  sources: [{ title: 'RFC 9457, Problem Details for HTTP APIs' }],
});
