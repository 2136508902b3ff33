import { definePattern } from '../../pattern.ts';

export const projections = definePattern({
  id: 'projections',
  section: 'events',
  name: 'Projection',
  aliases: ['read-model projection', 'event handler view'],
  summary: {
    en: 'A consumer folds events into a table or index made for one kind of question, with its position stored beside.',
    ja: 'イベントを特定の問い合わせ向けの表や索引に畳み込み、適用位置を併せて保存する消費者。',
  },
  problem:
    'Events answer "what happened", screens ask "what is open for this customer, sorted by date".',
  solution:
    'One projection per question, idempotent by position. Store row and position in one transaction. Build a new version beside the old from the start of the log, compare, switch, drop. Measure lag in seconds and events. Never let a command decide by a projection that may be late, unless the rule allows it.',
  useWhen: ['Event-sourced contexts and views over several contexts.'],
  avoidWhen: ['Single-context queries that an index answers directly.'],
  consequences: [
    'Rebuild time is events ÷ speed: 50 million at 5,000/s are almost three hours; partition to shorten it.',
    'External effects must not sit in a projection: replay would send every mail again.',
  ],
  construct: 'contexts.*.readModel: true',
  covers: { 'events.event-sourcing': ['projections'], 'data.cqrs-integration': ['query models'] },
  related: ['cqrs', 'materialised-view', 'event-sourcing', 'search-endpoint'],
  sources: [{ title: 'Young, CQRS Documents (2010)' }],
});
