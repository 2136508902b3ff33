import { definePattern } from '../../pattern.ts';

export const grpc = definePattern({
  id: 'grpc',
  section: 'api',
  name: 'gRPC service',
  aliases: ['gRPC', 'protobuf RPC'],
  summary: {
    en: 'Procedures declared in a .proto file and called over HTTP/2 with binary Protocol Buffers, with deadlines and status codes built in.',
    ja: '.protoファイルで宣言した手続きを、HTTP/2上のProtocol Buffersで呼び出す。期限と状態コードを標準で備える。',
  },
  problem:
    'Calls between services in several languages drift apart: each side writes its own client, field names are misspelt, and text parsing eats CPU on hot paths.',
  solution:
    'Describe the service and its messages once in proto3 and generate both sides. Field numbers are the contract: never reuse one, reserve what is removed. Give every method a request and a response message of its own, set a deadline on each call, and map business refusals to canonical codes such as FAILED_PRECONDITION rather than UNKNOWN.',
  useWhen: [
    'Internal calls at high rate, or in four languages at once.',
    'Streams in either direction between services.',
  ],
  avoidWhen: [
    'Browsers call it directly: they need a proxy (gRPC-Web) and lose client streaming.',
    'The caller and the called run in one process; a function call does it.',
  ],
  consequences: [
    'gRPC sets no deadline by itself; a call without one waits for ever (gRPC documentation).',
    'Connections are long-lived, so a layer-4 balancer sends all calls of a client to one replica; balance per call in the client, a mesh or a layer-7 proxy.',
    'Received messages are refused above 4 MB by default; larger things go as a stream or through object storage.',
  ],
  construct: 'contexts.*.api.grpc: true',
  covers: { 'api.grpc-services': ['Protocol Buffers', 'service definition'] },
  related: [
    'grpc-streaming',
    'deadline-propagation',
    'schema-evolution',
    'protocol-translation',
    'load-balancing',
  ],
  sources: [
    { title: 'gRPC documentation: core concepts, deadlines' },
    { title: 'Protocol Buffers language guide (proto3)' },
  ],
});
