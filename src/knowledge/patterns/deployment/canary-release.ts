import { definePattern } from '../../pattern.ts';

export const canaryRelease = definePattern({
  id: 'canary-release',
  section: 'deployment',
  name: 'Canary release',
  aliases: ['progressive delivery', 'canary deployment'],
  summary: {
    en: "A small share of users meets the new version first; its metrics are compared with the old one's before each next step.",
    ja: '少数の利用者から新版に触れさせ、各段階で旧版と指標を比較してから割合を増やす。',
  },
  problem: 'Tests cannot show what real users, data and load do; a full release shows it to all.',
  solution:
    'Start baseline and canary equal in size, 1 % then 5, 25, 50, sticky by user. Compare error ratio, p99 and a business count by a statistical test, not by eye; enough requests per step. Abort goes to zero by itself. Deploy quiet services slower. Zone by zone for infrastructure.',
  useWhen: ['Enough traffic, objectives that can be measured per version.'],
  avoidWhen: ['Ten requests a minute.', 'Schema or protocol breaks that touch both versions.'],
  consequences: [
    'Users hurt = share × time to see: 5 % for 10 minutes instead of 100 % for 15.',
    'A rise from 0.1 to 0.2 % errors needs about 23,500 requests per side to be seen (80 % power, 5 % level): at 5 % of 200/s 40 minutes.',
  ],
  construct: 'deployment: { rollout: canary, rollback: 1m }',
  covers: {
    'deployment.canary-releases': ['Progressive rollouts', 'traffic shifting', 'monitoring'],
    'gateway.traffic-management': ['Canary deployments'],
  },
  related: ['weighted-routing', 'feature-flags', 'blue-green-deployment', 'slo-burn-rate-alerts'],
  sources: [{ title: 'Beyer et al., The Site Reliability Workbook (2018), chapter 16' }],
});
