import { definePattern } from '../../pattern.ts';

export const eventCarriedStateTransfer = definePattern({
  id: 'event-carried-state-transfer',
  section: 'events',
  name: 'Event-carried state transfer',
  aliases: ['fat events', 'local replica by events'],
  summary: {
    en: 'Events carry the data consumers need, who keep a local copy and stop asking the owner.',
    ja: '必要なデータをイベントに載せ、利用側が手元に複製を持って所有者に問い合わせずに済ませる方式。',
  },
  problem:
    "Each order line asks the catalogue for the product's name, so ordering is down when the catalogue is.",
  solution:
    'Publish changed records with identity and version. Consumers store the few fields they use, ignore older versions, and treat the copy as read-only. Start from a snapshot topic or compacted log, then follow. Say in the screen or the rule how old the copy may be.',
  useWhen: [
    'Reads far exceed changes and a minute of age does no harm.',
    "The reader must survive the owner's outage.",
  ],
  avoidWhen: [
    'The decision needs the value of this instant: limits, seats, balances.',
    'Personal data would spread to many stores that must all forget on request.',
  ],
  consequences: [
    'A call at 99.9 % disappears from the serial chain; the price is storage and a lag of typically under a second, hours in trouble.',
    'Deletion must travel as well: tombstones, and a reconciliation job that counts both sides.',
  ],
  construct: 'contexts.*.events.*: { of: Product, carries: [id, name, price], key: id }',
  covers: {
    'events.event-driven-microservices': ['event collaboration'],
    'data.event-driven-data-sync': ['event propagation'],
  },
  related: [
    'event-notification',
    'change-data-capture',
    'materialised-view',
    'eventual-consistency',
  ],
  sources: [{ title: 'Fowler, What do you mean by Event-Driven? (2017)' }],
});
