import { definePattern } from '../../pattern.ts';

export const grpcStreaming = definePattern({
  id: 'grpc-streaming',
  section: 'api',
  name: 'gRPC streaming',
  aliases: ['server streaming', 'client streaming', 'bidirectional streaming'],
  summary: {
    en: 'The four call shapes of gRPC: one message each way, many from the server, many from the client, or both at once on one ordered stream.',
    ja: 'gRPCの四つの呼び出し形式。単項、サーバー側・クライアント側・双方向のストリームを、順序付きで流す。',
  },
  problem:
    'A large result, a long upload or a conversation does not fit into one request and one response without buffering everything in memory.',
  solution:
    'Start with unary. Use server streaming for results that arrive over time, client streaming for uploads that end in one summary, bidirectional for conversations. HTTP/2 flow control slows the sender when the receiver lags; honour it instead of queueing. Carry a resume position in messages, since a broken stream does not continue by itself.',
  useWhen: [
    'Results are long and the reader can start with the first.',
    'Devices or agents report continuously over a stable connection.',
  ],
  avoidWhen: [
    'A page of a hundred items: unary with a cursor is easier to retry, balance and cache.',
    'Proxies on the way cut connections after a minute and cannot be changed.',
  ],
  consequences: [
    'A stream stays on the replica it began on; scaling out helps new streams only, so bound their age (MAX_CONNECTION_AGE).',
    'Retries do not apply once the first message has arrived; the application resumes from its own position.',
  ],
  construct: 'contexts.*.api.grpc: true',
  covers: { 'api.grpc-services': ['streaming (unary, server, client, bidirectional)'] },
  related: ['grpc', 'backpressure', 'websocket'],
  sources: [
    { title: 'gRPC documentation: core concepts, flow control' },
    { title: 'RFC 9113, HTTP/2' },
  ],
});
