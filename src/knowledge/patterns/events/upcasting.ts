import { definePattern } from '../../pattern.ts';

export const upcasting = definePattern({
  id: 'upcasting',
  section: 'events',
  name: 'Upcasting',
  aliases: ['event upcaster', 'message translation on read'],
  summary: {
    en: 'Old stored events are lifted to the newest shape when they are read, so handlers know one version only.',
    ja: '保存済みの旧い版のイベントを読み込み時に最新の形へ変換し、処理側は一つの版だけを扱う方式。',
  },
  problem:
    'A stream of eight years holds four shapes of `PolicyIssued`, and every handler has four branches.',
  solution:
    'Write one small function from each version to the next and chain them on read. Missing facts get a stated default or "unknown", never an invented value. Test with real events of each version. Where the chain is slow or ugly, copy the stream once into the new shape and keep the old archived.',
  useWhen: ['Event stores and long-retained logs.'],
  avoidWhen: ['Meaning changed, not shape: that is another event.'],
  consequences: [
    'Chains cost microseconds per event and never touch stored data; they are kept as long as the data.',
  ],
  construct: 'contexts.*.events.*: { of: Policy, version: 4, compatibility: backward }',
  covers: { 'events.event-schema-evolution': ['Versioning'] },
  related: ['schema-evolution', 'event-sourcing'],
  sources: [{ title: 'Young, Versioning in an Event Sourced System (2017)' }],
});
