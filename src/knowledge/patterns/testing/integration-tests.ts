import { definePattern } from '../../pattern.ts';

export const integrationTests = definePattern({
  id: 'integration-tests',
  section: 'testing',
  name: 'Integration tests',
  aliases: ['service tests', 'API tests'],
  summary: {
    en: 'A service runs with its real database and broker and is tested through its interfaces, with only foreign systems replaced.',
    ja: '実際のデータベースとブローカーでサービスを動かし、外部システムだけを置き換えてAPI経由で試験する。',
  },
  problem:
    'An in-memory database accepts what PostgreSQL refuses; everything is green and the first deployment fails.',
  solution:
    "Start engines in containers once per run, migrate by the real scripts, isolate tests by transaction, schema or tenant. Per operation: success, each documented error, foreign user's record, repeat with the same key, conflict. Foreign systems as contract-checked stubs that also time out. Check emitted events.",
  useWhen: ['Every service; this layer carries most trust.'],
  avoidWhen: ['All combinations of rules: unit tests.'],
  consequences: [
    '10-50 ms per test with a warm database: a thousand in under a minute.',
    'Shared data makes them flaky: each test makes its own.',
  ],
  construct: 'contexts.*.store: postgresql',
  covers: {
    'testing.integration-testing': ['API endpoints', 'database integration', 'external services'],
  },
  related: ['unit-tests', 'mock-server', 'conformance-tests', 'consumer-driven-contracts'],
  sources: [{ title: 'Fowler, IntegrationTest (2018)' }, { title: 'Testcontainers documentation' }],
});
