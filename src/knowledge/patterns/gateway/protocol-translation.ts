import { definePattern } from '../../pattern.ts';

export const protocolTranslation = definePattern({
  id: 'protocol-translation',
  section: 'gateway',
  name: 'Protocol translation',
  aliases: ['gRPC transcoding', 'protocol bridge', 'REST to gRPC'],
  summary: {
    en: "The edge speaks the client's protocol and the service's own, and translates messages, status and deadlines between them.",
    ja: 'クライアント側とサービス側の異なるプロトコル間で、メッセージ・状態・期限を相互に変換する。',
  },
  problem: 'Services speak gRPC, browsers and partners speak JSON over HTTP, some want a socket.',
  solution:
    "Annotate methods with their HTTP form and transcode at the gateway. Map codes once (NOT_FOUND 404, ABORTED 409, RESOURCE_EXHAUSTED 429), deadlines both ways. For sockets a bridge node turns messages into calls and events into pushes, with the user's identity. SOAP stays behind an adapter.",
  useWhen: ['Few edge protocols over one inside.'],
  avoidWhen: ['Two contracts by hand: generate one from the other.'],
  consequences: [
    'A translation costs parse and print, tenths of a millisecond per kilobyte-size message.',
    '64-bit integers become strings in JSON: say so in the contract.',
  ],
  construct: 'gateway.routes[]: { path: /v1/prices, to: pricing, translate: rest-to-grpc }',
  covers: { 'gateway.protocol-translation': ['REST to gRPC', 'HTTP to WebSocket'] },
  related: ['grpc', 'websocket', 'request-transformation', 'version-adapter'],
  sources: [{ title: 'Google AIP-127, HTTP and gRPC transcoding' }],
});
