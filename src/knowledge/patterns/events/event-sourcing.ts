import { definePattern } from '../../pattern.ts';

export const eventSourcing = definePattern({
  id: 'event-sourcing',
  section: 'events',
  name: 'Event sourcing',
  aliases: ['event store', 'event-sourced aggregate'],
  summary: {
    en: 'The events are the record; current state is what one gets by applying them in order.',
    ja: 'イベントを正本とし、現在の状態は順に適用した結果として得る方式。',
  },
  problem:
    'A row shows what is, not how it came to be. Auditors, disputes and new questions about the past find nothing.',
  solution:
    'Append events to a stream per aggregate with the expected version; a mismatch is a conflict. Load by folding the stream, from a snapshot when long. Queries read projections. Replay builds new ones. Never change an event: correct by another. Personal data is encrypted per subject, so that deleting the key forgets it.',
  useWhen: [
    'History is the business: ledgers, claims, trading, regulated records.',
    'New views of old facts are asked for often.',
  ],
  avoidWhen: [
    'Forms over data, or teams new to it with a date near.',
    'Laws that demand erasure and no key management to do it.',
  ],
  consequences: [
    'Appends are cheap and conflict-checked; every list screen needs a projection and tolerates its lag.',
    'Old event versions live for ever: upcasters accumulate, and a replay of 100 million events at 20,000/s takes 83 minutes.',
  ],
  construct: 'contexts.*: { eventSourced: true, snapshotEvery: 100 }',
  covers: { 'events.event-sourcing': ['Event store', 'event replay'] },
  related: ['event-snapshots', 'projections', 'cqrs', 'upcasting', 'crypto-shredding'],
  sources: [{ title: 'Young, CQRS Documents (2010)' }, { title: 'Fowler, Event Sourcing (2005)' }],
});
