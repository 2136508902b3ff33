import { definePattern } from '../../pattern.ts';

export const reconciliation = definePattern({
  id: 'reconciliation',
  section: 'data',
  name: 'Reconciliation',
  aliases: ['consistency check job', 'anti-entropy'],
  summary: {
    en: 'A job compares two records of the same facts regularly, reports differences and repairs those with a known rule.',
    ja: '同じ事実の二つの記録を定期的に突き合わせ、差異を報告し、規則のあるものを修復するジョブ。',
  },
  problem:
    'Events get lost by bugs, partners book differently, and copies drift for months unseen.',
  solution:
    "Compare counts and sums per day and key range first, then rows where they differ. Leave a grace for what is on the way. Classify: missing here, missing there, different. Repair by the owner's operations or by sending the event again. Trend the difference count as a metric.",
  useWhen: ['Payments against the provider, stock against counts, copies fed by events.'],
  avoidWhen: ['Two views inside one transaction.'],
  consequences: [
    'Range hashes find one wrong row in 10 million with a few dozen comparisons.',
    'It turns "eventually" into a bound: no difference older than a day goes unseen.',
  ],
  construct:
    'contexts.*.jobs.*: { do: reconcilePayments, schedule: "0 3 * * *", deadLetter: true }',
  covers: { 'data.data-consistency': ['Strong vs eventual consistency'] },
  related: ['eventual-consistency', 'event-carried-state-transfer', 'scheduled-job'],
  sources: [{ title: 'DeCandia et al., Dynamo (2007), anti-entropy' }],
});
