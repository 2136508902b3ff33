import { definePattern } from '../../pattern.ts';

export const readYourWrites = definePattern({
  id: 'read-your-writes',
  section: 'data',
  name: 'Read your writes',
  aliases: ['session consistency', 'monotonic reads'],
  summary: {
    en: 'After a change its author sees it at once, even where other readers may wait.',
    ja: '変更した本人には直ちに反映を見せる。他の読み手には遅れがあってもよい。',
  },
  problem: 'The user saves, the list comes from a replica without the change, and she saves again.',
  solution:
    'Return the version or log position of the write; the next reads carry it and go to a source that has reached it, waiting some tens of milliseconds, else to the primary. Simpler: read the primary for a few seconds after a write in the session. Or show the change locally until confirmed.',
  useWhen: ['Replicas, projections or caches behind screens that edit.'],
  avoidWhen: ['Data people do not edit.'],
  consequences: [
    'At ten reads per write and a window of 3 s only a few per cent of reads return to the primary.',
    'Positions must travel between services, or the guarantee ends at the first hop.',
  ],
  construct: 'contexts.*.consistency: strong',
  covers: { 'data.data-consistency': ['Strong vs eventual consistency'] },
  related: ['read-replica', 'eventual-consistency', 'cqrs'],
  sources: [
    { title: 'Terry et al., Session Guarantees for Weakly Consistent Replicated Data (1994)' },
  ],
});
