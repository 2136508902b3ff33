import { definePattern } from '../../pattern.ts';

export const contextPropagation = definePattern({
  id: 'context-propagation',
  section: 'observability',
  name: 'Context propagation',
  aliases: ['trace context', 'distributed context', 'baggage'],
  summary: {
    en: 'Trace id, sampling flag and a few business keys are carried over every hop, HTTP, message, job and thread.',
    ja: 'トレースID・サンプリング情報・少数の業務キーを、HTTP・メッセージ・ジョブ・スレッドのすべてで引き継ぐ。',
  },
  problem: 'The trace ends at the queue; the second half of the story is an orphan.',
  solution:
    "Use W3C `traceparent` and `tracestate`, `baggage` for tenant or test marks. Inject in clients and publishers, extract in servers and consumers, store in outbox and job rows. Inside a process use the runtime's context (AsyncLocalStorage, contextvars, ThreadLocal bridges). Strip baggage at the border of the system.",
  useWhen: ['Anything asynchronous, any multi-service system.'],
  avoidWhen: ['Carrying data that handlers need to decide: that belongs in the message.'],
  consequences: [
    '`traceparent` is 55 characters; baggage adds its size to every call below.',
    'Accepting trace flags from the public lets strangers force sampling.',
  ],
  construct: 'telemetry: { correlation: true, traces: jaeger }',
  covers: {
    'observability.tracing': ['trace context'],
    'observability.correlation': ['distributed context'],
  },
  related: ['distributed-tracing', 'event-envelope', 'correlation-id'],
  sources: [{ title: 'W3C, Trace Context' }],
});
