import { definePattern } from '../../pattern.ts';

export const requestReply = definePattern({
  id: 'request-reply',
  section: 'events',
  name: 'Request-reply messaging',
  aliases: ['asynchronous request-reply', 'reply queue'],
  summary: {
    en: 'A request message names a reply address and a correlation id, and the answer comes back as a message, maybe much later.',
    ja: '要求メッセージに返信先と相関IDを付け、応答を後からメッセージで受け取る方式。',
  },
  problem:
    'An answer is needed, but the answerer may be down for minutes or takes long, and a held connection would break.',
  solution:
    'Send the command through the outbox with `replyTo`, `correlationId` and an expiry. The receiver stores its effect and reply together. The requester keeps the pending request as a row with a timer, matches replies, and ignores those that come late or twice.',
  useWhen: ['Saga steps and slow partner systems.', 'Load must be levelled before the answerer.'],
  avoidWhen: [
    'A person waits for the page: a direct call with a timeout is honest.',
    'Request-reply over a broker just to avoid HTTP: the coupling is the same, the debugging worse.',
  ],
  consequences: [
    'Latency gains two broker hops; throughput no longer depends on held threads.',
    'Replies without a stored request after a restart are lost: memory is no place for the correlation.',
  ],
  construct:
    'flows.*: { saga: [{ do: payments.authorise, undo: payments.void, async: true, timeout: 30s }] }',
  covers: { 'events.message-patterns': ['Request-reply'] },
  related: ['request-response', 'correlation-id', 'orchestration', 'long-running-operation'],
  sources: [
    {
      title:
        'Hohpe and Woolf, Enterprise Integration Patterns (2003): Request-Reply, Correlation Identifier',
    },
  ],
});
