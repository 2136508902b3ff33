import { definePattern } from '../../pattern.ts';

export const conformanceTests = definePattern({
  id: 'conformance-tests',
  section: 'testing',
  name: 'Schema conformance tests',
  aliases: ['contract conformance', 'schema fuzzing', 'schema validation tests'],
  summary: {
    en: 'Requests generated from the contract are sent to the running service, and every answer is validated against it.',
    ja: '契約から生成した要求を稼働中のサービスに送り、全応答を契約に照らして検証する。',
  },
  problem:
    'The OpenAPI file says 404, the service says 500 with a stack trace for an id with a quote.',
  solution:
    'Property-based generation over paths, bodies and headers: valid, edge, slightly invalid. Check: no 5xx, documented status, schema-valid body, right content type, refused invalid input, no acceptance without token. Chain operations through links. Validate traffic of the other tests too. Seeded and bounded in time.',
  useWhen: ['Services with a machine-readable contract.'],
  avoidWhen: ['Business correctness: generated data cannot judge it.'],
  consequences: [
    'Some thousand requests in a minute find crashes on odd input that nobody wrote by hand.',
  ],
  construct: 'contexts.*.api: { rest: v1, errors: problem+json }',
  covers: { 'testing.contract-testing': ['schema validation'] },
  related: ['openapi-description', 'input-validation', 'integration-tests'],
  sources: [
    {
      title:
        'Hatfield-Dodds and Dygalo, Deriving Semantics-Aware Fuzzers from Web API Schemas (2022)',
    },
  ],
});
