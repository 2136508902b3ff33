import { definePattern } from '../../pattern.ts';

export const priorityQueue = definePattern({
  id: 'priority-queue',
  section: 'async',
  name: 'Priority queue',
  aliases: ['job prioritisation', 'SLA-based scheduling', 'lanes'],
  summary: {
    en: 'Work is taken by importance or by nearest due time, with a guarantee that the unimportant is not starved.',
    ja: '重要度や期限の近さで処理順を決めつつ、低優先の処理が飢えないことを保証する。',
  },
  problem: '200,000 newsletter jobs stand before the password mail.',
  solution:
    'Separate queues for two or three classes with own workers, or weighted taking 6:3:1. By agreement: due = created + promised time, take the earliest due. Age raises priority. Per-tenant fairness inside a class. Measure wait against promise per class.',
  useWhen: ['Mixed urgency on shared workers.'],
  avoidWhen: ['One class in reality: people mark everything urgent.'],
  consequences: [
    'Under overload strict priority never serves the lowest class; weights bound its share from below.',
    'Long jobs block short ones whatever their class: own pool or splitting.',
  ],
  construct: 'contexts.*.jobs.*: { do: sendPasswordMail, priority: 10, timeout: 10s }',
  covers: { 'async.job-prioritization': ['Priority queues', 'SLA-based prioritization'] },
  related: ['job-queue', 'bulkhead', 'competing-consumers'],
  sources: [{ title: 'Liu and Layland, Scheduling Algorithms for Multiprogramming (1973)' }],
});
