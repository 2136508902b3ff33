import { definePattern } from '../../pattern.ts';

export const leaderElection = definePattern({
  id: 'leader-election',
  section: 'resilience',
  name: 'Leader election',
  aliases: ['lease', 'single active instance', 'distributed lock'],
  summary: {
    en: 'Of several replicas one holds a time-limited lease and does what must be done once; another takes over when it lapses.',
    ja: '複数レプリカのうち一つが期限付きリースを保持し、一度だけ行うべき処理を担う。失効すれば他が引き継ぐ。',
  },
  problem:
    'Three replicas run the nightly billing three times, or one fixed instance dies and nobody bills.',
  solution:
    'Take a row or key with holder, expiry and a growing fencing number; renew at a third of the lease; stop at once when renewal fails. Writes carry the fencing number and the store refuses older ones. Make the work idempotent anyway.',
  useWhen: ['Schedulers, relays that must keep order, compaction.'],
  avoidWhen: [
    'Work that can be split by key: partition instead.',
    'Locks as protection of data: use a transaction or version.',
  ],
  consequences: [
    'Takeover takes up to one lease: 15 s of lease, up to 15 s of pause.',
    'A paused process may believe it leads after its lease: without fencing two write (Kleppmann, 2016).',
  ],
  construct: 'contexts.*.jobs.*: { do: billSubscriptions, schedule: "0 2 * * *", maxAttempts: 3 }',
  covers: { 'async.background-jobs': ['job scheduling'] },
  related: ['scheduled-job', 'optimistic-locking'],
  sources: [
    { title: 'Burrows, The Chubby lock service (2006)' },
    { title: 'Kleppmann, How to do distributed locking (2016)' },
  ],
});
