import { definePattern } from '../../pattern.ts';

export const consumerDrivenContracts = definePattern({
  id: 'consumer-driven-contracts',
  section: 'testing',
  name: 'Consumer-driven contracts',
  aliases: ['Pact tests', 'contract testing', 'provider verification'],
  summary: {
    en: 'Each consumer records the requests it makes and the answers it needs; the provider proves in its build that it gives them.',
    ja: '利用側が送る要求と必要な応答を記録し、提供側が自身のビルドで満たすことを証明する。',
  },
  problem:
    'The provider removes a field that it believes unused; the consumer learns in production.',
  solution:
    "Consumer tests run against a mock that writes the contract, matching types and only fields it uses. A broker stores it by version. The provider replays with states set up, publishes the result; `can-i-deploy` asks whether this version fits those running. Works for messages too. The provider's schema remains the general contract.",
  useWhen: ['Independently deployed services of one organisation.'],
  avoidWhen: ['Public APIs with unknown consumers; two parts that deploy together.'],
  consequences: [
    'Replaces most cross-service end-to-end tests: minutes instead of an hour, and the failure names the pair.',
    'n consumers × states is upkeep: contracts state what is needed, not behaviour in detail.',
  ],
  construct: 'contexts.*.calls[]: { to: catalogue.getProduct, timeout: 150ms }',
  covers: {
    'contract.api-first-design': ['consumer-driven contracts'],
    'contract.contract-testing': ['Pact', 'Spring Cloud Contract'],
    'testing.contract-testing': ['API contracts', 'consumer-driven contracts'],
  },
  related: ['mock-server', 'breaking-change-gate', 'conformance-tests', 'end-to-end-tests'],
  sources: [
    { title: 'Robinson, Consumer-Driven Contracts: A Service Evolution Pattern (2006)' },
    { title: 'Pact documentation' },
  ],
});
