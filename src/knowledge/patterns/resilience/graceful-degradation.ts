import { definePattern } from '../../pattern.ts';

export const gracefulDegradation = definePattern({
  id: 'graceful-degradation',
  section: 'resilience',
  name: 'Graceful degradation',
  aliases: ['degraded mode', 'brownout'],
  summary: {
    en: 'Functions are ranked, and under failure or overload the less important ones are switched off so the important ones go on.',
    ja: '機能に優先順位を付け、障害・過負荷時に重要度の低いものから止めて重要なものを守る。',
  },
  problem: "In the sale's first minute search suggestions take the capacity that payments need.",
  solution:
    'Name three levels with the business: must, should, may. For each "may" have a switch that operators or a load signal can throw: no suggestions, smaller pages, cached lists, postponed mails. Pages render without optional parts. Exercise each switch every quarter and show which are off.',
  useWhen: ['Peaks and partial outages with a clear core: order, pay, call for help.'],
  avoidWhen: ['Everything is equally vital.'],
  consequences: [
    'A page with six optional calls of 99.5 % each is complete 97 % of the time, but usable 99.95 % if they may fail.',
    'Automatic switching needs hysteresis, or the system flips between modes.',
  ],
  construct: 'flags.*: { description: Hides product suggestions., kind: operations }',
  covers: {
    'resilience.graceful-degradation': [
      'Fallback responses',
      'feature toggles',
      'cached responses',
    ],
  },
  related: ['fallback', 'load-shedding', 'feature-flags', 'stale-if-error'],
  sources: [{ title: 'Beyer et al., Site Reliability Engineering (2016), chapter 22' }],
});
