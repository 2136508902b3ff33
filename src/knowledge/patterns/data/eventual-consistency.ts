import { definePattern } from '../../pattern.ts';

export const eventualConsistency = definePattern({
  id: 'eventual-consistency',
  section: 'data',
  name: 'Eventual consistency',
  aliases: ['BASE', 'convergence'],
  summary: {
    en: 'Copies may differ for a stated time after a change and are guaranteed to agree once changes stop.',
    ja: '変更後の一定時間は複製間の差を許し、変更が止まれば必ず一致することを保証する。',
  },
  problem:
    'Agreement of all copies before each answer costs latency, and refuses service when the network splits.',
  solution:
    'Decide per rule: what must hold at every moment stays inside one aggregate and store; the rest gets a maximum age and a repair. Versions decide which is newer. Reconcile nightly and count differences. Word screens honestly: "being processed". Where both sides write, merge by rule.',
  useWhen: ['Between contexts and regions.'],
  avoidWhen: ['Uniqueness, balances, last items: one place must decide.'],
  consequences: [
    'CAP: under a partition one chooses answers or agreement; PACELC adds that without one it is still latency or agreement.',
    'The window is a number to measure: outbox age + broker lag + handling, usually under a second.',
  ],
  construct: 'contexts.*.consistency: eventual',
  covers: {
    'data.data-consistency': ['Strong vs eventual consistency', 'CAP theorem trade-offs'],
    'data.database-per-service': ['eventual consistency'],
  },
  related: ['read-your-writes', 'saga', 'event-carried-state-transfer', 'reconciliation'],
  sources: [
    { title: "Gilbert and Lynch, Brewer's conjecture (2002)" },
    { title: 'Abadi, Consistency Tradeoffs in Modern Distributed Database System Design (2012)' },
  ],
});
