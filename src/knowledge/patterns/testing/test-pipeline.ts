import { definePattern } from '../../pattern.ts';

export const testPipeline = definePattern({
  id: 'test-pipeline',
  section: 'testing',
  name: 'Automated test suite',
  aliases: ['continuous integration', 'regression tests', 'test automation'],
  summary: {
    en: 'Every change runs the same staged tests in minutes, failures stop it, and every bug leaves a test behind.',
    ja: '変更ごとに段階的な試験を数分で実行し、失敗で止め、不具合ごとに試験を残す。',
  },
  problem: 'Tests run nightly, are red for weeks, and nobody knows which change did it.',
  solution:
    'Order by speed: types and lint, units, integration, contracts, then end-to-end for candidates. Under ten minutes to the first verdict by caching, selection and shards. Quarantine flaky tests with an owner and a date. A bug report becomes a failing test first. The same command runs locally.',
  useWhen: ['Any code that more than one person changes.'],
  avoidWhen: ['Gates nobody believes: remove or repair.'],
  consequences: [
    'Small changes that integrate daily keep the culprit to one commit.',
    'Ten minutes × 40 changes × 4 cores are 27 core-hours a day: parallel costs the same, waiting does not.',
  ],
  construct: 'technologies.ci: [github-actions]',
  covers: {
    'testing.test-automation': ['CI/CD integration', 'automated test suites', 'regression testing'],
  },
  related: ['delivery-pipeline', 'unit-tests', 'integration-tests'],
  sources: [
    { title: 'Humble and Farley, Continuous Delivery (2010)' },
    { title: 'Forsgren, Humble, Kim, Accelerate (2018)' },
  ],
});
