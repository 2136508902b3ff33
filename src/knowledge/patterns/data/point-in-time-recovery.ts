import { definePattern } from '../../pattern.ts';

export const pointInTimeRecovery = definePattern({
  id: 'point-in-time-recovery',
  section: 'data',
  name: 'Point-in-time recovery',
  aliases: ['PITR', 'backup and restore', 'restore test'],
  summary: {
    en: 'Base backups plus a continuous archive of the log let the database return to any second of the last weeks.',
    ja: '基本バックアップと継続的なログ保管により、過去数週間の任意の時点に復元できるようにする。',
  },
  problem:
    "A bad migration at 14:03 deletes rows; replicas copied the deletion at once and last night's dump loses the day.",
  solution:
    'Archive the log each minute or stream it, base backup daily, another account and region, encrypted, immutable for its retention. Restore automatically every week into a scratch server, check counts, and record the time. Write the steps for one context while the others live on: events must be replayed or reconciled.',
  useWhen: ['All data that cannot be derived.'],
  avoidWhen: ['Caches and projections: rebuild.'],
  consequences: [
    'RPO is the archive interval; RTO is size ÷ speed: 1 TB at 200 MB/s is 83 minutes plus log replay.',
    'A backup never restored is a hope.',
  ],
  construct:
    'contexts.*.store: { engine: postgresql, backup: { every: 1m, restore: 90m, tested: true } }',
  covers: { 'resilience.compensation': ['rollback strategies'] },
  related: ['failover', 'runbook', 'expand-contract-migration'],
  sources: [{ title: 'PostgreSQL documentation: Continuous Archiving and Point-in-Time Recovery' }],
});
