import { definePattern } from '../../pattern.ts';

export const endToEndTests = definePattern({
  id: 'end-to-end-tests',
  section: 'testing',
  name: 'End-to-end tests',
  aliases: ['full workflow tests', 'user journey tests'],
  summary: {
    en: 'A few journeys that earn the money are run through the whole deployed system as a user would.',
    ja: '収益に直結する少数の利用シナリオを、配備済みシステム全体で利用者同様に実行する。',
  },
  problem:
    'Every part is right and the order still does not arrive, as a topic name differs between two environments.',
  solution:
    'Five to twenty journeys taken from the flows of the design, including one failure with compensation. Own data per run, waiting for events by polling with a limit, never by sleeping. Against a fresh environment and, harmlessly, against production. A flaky one is fixed or removed the same week.',
  useWhen: ['Critical flows across services.'],
  avoidWhen: ['Field validation, permutations, anything a lower level can say.'],
  consequences: [
    'With 100 tests at 99.5 % reliability a run is green 61 % of the time: few and stable.',
  ],
  construct: 'flows.*: { trigger: ordering.placeOrder, critical: true }',
  covers: { 'testing.end-to-end-testing': ['Full workflow testing', 'user scenarios'] },
  related: ['integration-tests', 'consumer-driven-contracts', 'synthetic-monitoring'],
  sources: [{ title: 'Vocke, The Practical Test Pyramid (2018)' }],
});
