import { definePattern } from '../../pattern.ts';

export const compensatingTransaction = definePattern({
  id: 'compensating-transaction',
  section: 'resilience',
  name: 'Compensating transaction',
  aliases: ['compensation', 'semantic undo', 'rollback strategy'],
  summary: {
    en: 'An act that has been committed is taken back by another act with its own rules, since a rollback is no longer possible.',
    ja: '既に確定した処理を、独自の規則を持つ別の処理で打ち消す。ロールバックができない場合の手段。',
  },
  problem:
    'Step three of a saga fails; steps one and two were committed minutes ago and others have seen them.',
  solution:
    'For each step define what taking back means in business terms: release, void, refund, credit note, apology. It is idempotent, cannot be refused for business reasons, and works also when its action never happened or arrives later: leave a tombstone. Retry until done, escalate to a person. Order in reverse unless independent.',
  useWhen: ['Steps before the pivot of a saga; human corrections.'],
  avoidWhen: ['Acts without an inverse, a sent mail or dispensed cash: put them last.'],
  consequences: [
    'State after is not the state before: fees, numbers and history remain.',
    'An undo at 99.9 % that is retried for an hour is practically certain; an undo without retries leaves one order in a thousand half done.',
  ],
  construct:
    'flows.*.saga[]: { do: payments.authorise, undo: payments.void, undoIdempotent: true, tombstone: true }',
  covers: { 'resilience.compensation': ['Compensating transactions', 'rollback strategies'] },
  related: ['saga', 'orchestration', 'idempotent-consumer'],
  sources: [
    { title: 'Garcia-Molina and Salem, Sagas (1987)' },
    { title: 'Gray and Reuter, Transaction Processing (1992)' },
  ],
});
