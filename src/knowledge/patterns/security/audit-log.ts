import { definePattern } from '../../pattern.ts';

export const auditLog = definePattern({
  id: 'audit-log',
  section: 'security',
  name: 'Audit log',
  aliases: ['audit trail', 'tamper-evident log'],
  summary: {
    en: 'An append-only record of who did what to which record, when, from where and by what right.',
    ja: '誰が・いつ・どこから・どの権限で・何に対して何をしたかを追記専用で残す記録。',
  },
  problem:
    'A dispute or an inspector asks who saw a file in March; application logs were sampled and deleted after 30 days.',
  solution:
    'Write the entry in the transaction of the change, and for reads of sensitive records before the answer. Actor, on whose behalf, operation, record id, outcome, policy version, trace id; before and after where law asks. No update or delete rights, copies to write-once storage, each entry hashed with the one before. Separate access from operations logs.',
  useWhen: ['Health, money, administration, anything with "must be provable".'],
  avoidWhen: ["Debugging: that is the log's task."],
  consequences: [
    'One row per act: 50 acts/s at 500 B are about 790 GB a year before indexes.',
    'It holds personal data itself: retention by law, access by two people.',
  ],
  construct: 'requirements.audit: true',
  covers: { 'observability.logging': ['Structured logging'] },
  related: ['structured-logging', 'event-sourcing', 'object-level-authorisation'],
  sources: [{ title: 'NIST SP 800-92, Guide to Computer Security Log Management' }],
});
