import { definePattern } from '../../pattern.ts';

export const cqrs = definePattern({
  id: 'cqrs',
  section: 'microservices',
  name: 'CQRS',
  aliases: ['command query responsibility segregation', 'separate read model'],
  summary: {
    en: 'Commands change a model made for rules; queries read another made for screens and fed by the events of the first.',
    ja: '規則のための書き込みモデルと、イベントで更新される画面用の読み取りモデルを分ける方式。',
  },
  problem:
    'The model that protects invariants is poor at lists that join six things, and tuning it for one hurts the other.',
  solution:
    'Commands load an aggregate and emit events. Projections write denormalised tables, search or cache entries, one per group of screens, with the position of the last event applied. Queries touch only those. After a command return the version, so a client can wait for it or show its own change. Rebuild a projection by replay into a new table and switch.',
  useWhen: [
    'Reads outnumber writes many times and need other shapes.',
    'The state is event-sourced, or screens join many contexts.',
  ],
  avoidWhen: [
    'One table, one form: separate methods on the same model are enough.',
    'Users must see every change at once everywhere.',
  ],
  consequences: [
    'Lag is normal: tens of milliseconds, minutes when a projection is stuck. Measure and alert on it.',
    'Two models and a rebuild path per context; take it where it pays, not everywhere.',
  ],
  construct: 'contexts.*.readModel: true',
  covers: {
    'microservices.cqrs': [
      'Command-query separation',
      'read/write models',
      'event sourcing integration',
    ],
    'data.cqrs-integration': ['Command models', 'query models'],
  },
  related: [
    'projections',
    'event-sourcing',
    'read-replica',
    'materialised-view',
    'read-your-writes',
  ],
  sources: [{ title: 'Young, CQRS Documents (2010)' }, { title: 'Fowler, CQRS (2011)' }],
});
