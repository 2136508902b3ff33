import { definePattern } from '../../pattern.ts';

export const expandContractMigration = definePattern({
  id: 'expand-contract-migration',
  section: 'deployment',
  name: 'Expand and contract',
  aliases: ['parallel change', 'zero-downtime migration', 'schema migration'],
  summary: {
    en: 'A schema changes in compatible steps: add the new beside the old, move writers, data and readers, remove the old later.',
    ja: '新しい構造を旧構造と並べて追加し、書き込み・データ・読み取りを移した後に旧構造を削除する。',
  },
  problem:
    '`ALTER TABLE … RENAME` breaks every replica that still runs the old version, and the way back too.',
  solution:
    'Release 1: add nullable column or table, write both. Backfill in portions. Release 2: read new. Release 3: stop writing old; drop after the rollback window. Lock timeout of a few seconds and retry; indexes concurrently; constraints as not valid, validated later. One direction, numbered, run once by a job, not by each replica at start.',
  useWhen: ['Every schema with running versions. Details of engines go to the database architect.'],
  avoidWhen: ['A maintenance window that costs nobody anything.'],
  consequences: [
    'Three releases instead of one; each can be taken back.',
    'A blocked ALTER queues everything behind it: two seconds of lock timeout bound the outage.',
    'Backfilling 40 million rows at 2,000/s takes five and a half hours.',
  ],
  construct: 'deployment.migrations: expand-contract',
  covers: {
    'deployment.database-migrations': [
      'Schema changes',
      'zero-downtime migrations (defer to database-architect)',
    ],
    'deployment.service-versioning': ['backward compatibility'],
  },
  related: ['rolling-update', 'schema-evolution', 'point-in-time-recovery'],
  sources: [
    { title: 'Ambler and Sadalage, Refactoring Databases (2006)' },
    { title: 'Sato, ParallelChange (2014)' },
  ],
});
