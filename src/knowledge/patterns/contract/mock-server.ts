import { definePattern } from '../../pattern.ts';

export const mockServer = definePattern({
  id: 'mock-server',
  section: 'contract',
  name: 'Contract mock server',
  aliases: ['API mocking', 'stub services', 'service virtualisation'],
  summary: {
    en: 'A server made from the contract that answers with valid examples, so consumers work and test without the real thing.',
    ja: '契約から作られ妥当な例で応答するサーバー。実物なしで利用側が開発・試験できる。',
  },
  problem:
    'The provider is not built yet, costs money per call, or cannot be made to fail on demand.',
  solution:
    'Run a mock from the OpenAPI file or recorded Pact interactions. Let tests choose the answer: success, each documented error, a delay, a dropped connection. Validate incoming requests too, so that a wrong client fails here. Refresh it from the published contract in every build.',
  useWhen: [
    'Teams build both sides at once.',
    'Third-party systems in local development and in load tests.',
  ],
  avoidWhen: [
    'It replaces the only test against the real provider; keep a nightly one.',
    'Logic creeps in: a mock that calculates is a second implementation.',
  ],
  consequences: [
    'Tests run without network in milliseconds and can produce a timeout at will.',
    'Nothing proves that the real provider behaves so; consumer-driven contracts close that gap.',
  ],
  construct: 'externals.*: { kind: third-party, protocol: rest, operations: [authorise] }',
  covers: {
    'contract.contract-testing': ['API mocking'],
    'testing.mocking': ['stub services', 'External service mocking'],
  },
  related: ['consumer-driven-contracts', 'test-doubles', 'api-first'],
  sources: [{ title: 'Meszaros, xUnit Test Patterns (2007)' }],
});
