import { definePattern } from '../../pattern.ts';

export const serviceLevelObjectives = definePattern({
  id: 'service-level-objectives',
  section: 'observability',
  name: 'Service level objectives',
  aliases: ['SLO', 'SLI', 'error budget'],
  summary: {
    en: 'For each user flow a measured share of good events is promised over 30 days, and the rest is a budget to spend.',
    ja: '利用者の流れごとに良好な事象の割合を30日単位で約束し、残りをエラーバジェットとして使う。',
  },
  problem:
    '"It must always work" gives no rule for whether to release on Friday or to build a second region.',
  solution:
    'Indicator: good ÷ valid events, measured as near the user as possible; good means right and fast enough. Objective below what the dependencies allow. Agree beforehand what happens when the budget is gone: releases stop, reliability work starts. Two to four objectives per product. Review every quarter.',
  useWhen: ['Services with users and a team that may say no.'],
  avoidWhen: ['Services with ten requests a day: single events decide.'],
  consequences: [
    '99.9 % are 43 minutes in 30 days, 99.95 % 21.6, 99.99 % 4.3: no human reacts in the last.',
    'An objective cannot exceed the product of hard dependencies: three at 99.9 % cap it at 99.7 %.',
  ],
  construct: 'flows.*.slo: { availability: 99.95%, p99: 800ms }',
  covers: { 'observability.performance-monitoring': ['SLIs/SLOs'] },
  related: ['slo-burn-rate-alerts', 'red-metrics', 'synthetic-monitoring'],
  sources: [
    { title: 'Beyer et al., Site Reliability Engineering (2016), chapter 4' },
    { title: 'Beyer et al., The Site Reliability Workbook (2018), chapter 2' },
  ],
});
