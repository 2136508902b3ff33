import { definePattern } from '../../pattern.ts';

export const eventSnapshots = definePattern({
  id: 'event-snapshots',
  section: 'events',
  name: 'Event snapshots',
  aliases: ['aggregate snapshot'],
  summary: {
    en: 'The folded state of a stream is stored now and then, so loading reads the snapshot and only the events after it.',
    ja: 'ストリームの畳み込み結果を時々保存し、以後のイベントだけを読んで復元する方式。',
  },
  problem: 'An account with 40,000 entries takes seconds to load for each command.',
  solution:
    'Every n events, or in the background, write state, version and schema version of the snapshot. Load newest compatible snapshot, apply the rest. Discard snapshots freely when the fold changes: they are a cache. Look first whether the stream should have been closed per period.',
  useWhen: ['Streams longer than a few hundred events that are loaded often.'],
  avoidWhen: ['Short streams: reading 50 events is one indexed query.'],
  consequences: [
    'With one each 100 events a load applies 50 on average instead of thousands.',
    'A stale snapshot format gives wrong state silently; the version in it is not optional.',
  ],
  construct: 'contexts.*.snapshotEvery: 100',
  covers: { 'events.event-sourcing': ['snapshots'] },
  related: ['event-sourcing', 'projections'],
  sources: [{ title: 'Young, CQRS Documents (2010)' }],
});
