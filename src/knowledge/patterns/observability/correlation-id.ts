import { definePattern } from '../../pattern.ts';

export const correlationId = definePattern({
  id: 'correlation-id',
  section: 'observability',
  name: 'Correlation id',
  aliases: ['request id', 'log correlation', 'causation id'],
  summary: {
    en: 'One id per business act travels through calls, messages and logs, so all traces of it can be found together.',
    ja: '一つの業務処理ごとのIDを呼び出し・メッセージ・ログに伝え、関連する記録をまとめて検索できるようにする。',
  },
  problem: 'Support has an order number, five services have logs, and nothing joins them.',
  solution:
    'Take the trace id of W3C Trace Context as the id; create it at the edge, ignore foreign ones from the public or keep them apart. Put it into each log line, event envelope, job row, and the error shown to the user. Add causation id, the message that led to this one. Business ids (order) are logged beside.',
  useWhen: ['More than one process or any asynchronous step.'],
  avoidWhen: ['A single script.'],
  consequences: [
    'Diagnosis of a failed order becomes one search instead of five; the cost is some 50 bytes per line.',
    'A break in the chain, such as a job table without the column, ends the trail: test it end to end.',
  ],
  construct: 'telemetry.correlation: true',
  covers: {
    'observability.logging': ['correlation IDs'],
    'observability.correlation': ['log correlation', 'Request tracing'],
  },
  related: ['context-propagation', 'distributed-tracing', 'structured-logging'],
  sources: [
    { title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003): Correlation Identifier' },
  ],
});
