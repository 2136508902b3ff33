import { definePattern } from '../../pattern.ts';

export const syntheticMonitoring = definePattern({
  id: 'synthetic-monitoring',
  section: 'observability',
  name: 'Synthetic monitoring',
  aliases: ['probing', 'canary transactions', 'black-box monitoring'],
  summary: {
    en: 'A robot performs the important flows from outside every minute and reports like a user would.',
    ja: 'ロボットが外部から毎分主要な流れを実行し、利用者の立場で結果を報告する。',
  },
  problem:
    'DNS, certificate or login breaks and no server metric changes, since no request arrives.',
  solution:
    'Two to five flows from several places, with test accounts and data that reports exclude, including undo. Alert when two of three places fail twice. Check certificates and DNS ends weeks ahead. Keep it independent from the platform that it watches.',
  useWhen: ['Low traffic, third-party login, public sites.'],
  avoidWhen: ['Every operation: the suite then becomes a flaky end-to-end test.'],
  consequences: [
    'A probe each 60 s detects within two minutes at 1,440 runs a day and place; it says "down", seldom "slow for some".',
  ],
  construct: 'flows.*: { slo: { availability: 99.9% }, critical: true }',
  covers: { 'observability.performance-monitoring': ['Response times'] },
  related: ['service-level-objectives', 'deep-health-check', 'end-to-end-tests'],
  sources: [{ title: 'Beyer et al., Site Reliability Engineering (2016), chapter 6' }],
});
