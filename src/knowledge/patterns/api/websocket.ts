import { definePattern } from '../../pattern.ts';

export const websocket = definePattern({
  id: 'websocket',
  section: 'api',
  name: 'WebSocket API',
  aliases: ['WebSockets', 'full-duplex socket'],
  summary: {
    en: 'A connection that a browser or device keeps open so that both sides can send messages at any moment.',
    ja: 'ブラウザや端末が開いたままにし、双方がいつでもメッセージを送れる接続。',
  },
  problem:
    'Chat, games and shared editing need messages in both directions within tens of milliseconds; requests that open a connection each time or poll are too slow and too many.',
  solution:
    'Upgrade one authenticated HTTP request, check its Origin, and give each message a type, an id and a sequence number. Ping every 20-30 s and drop peers that miss two. The client reconnects with jittered backoff, names the last sequence it saw and gets the gap. Keep business commands idempotent, since a client cannot know whether the last one arrived.',
  useWhen: [
    'Both sides speak often: collaboration, games, trading, remote control.',
    'Latency below 100 ms matters for messages from the client too.',
  ],
  avoidWhen: [
    'Only the server speaks: server-sent events reconnect by themselves and pass through ordinary HTTP infrastructure.',
    'Updates every few minutes: polling with ETag costs less than a million open sockets.',
  ],
  consequences: [
    'Memory is sockets × buffers: 100,000 idle ones at 30 KB each take 3 GB before any business state.',
    'Proxies close silent connections, nginx after 60 s by default (proxy_read_timeout), so heartbeats must be shorter.',
    'A restart drops all clients of a replica at once; spread reconnection over a minute or the login path takes the whole peak.',
  ],
  construct: 'contexts.*.api.websocket: true',
  covers: { 'api.websocket-apis': ['Real-time communication', 'connection management'] },
  related: ['websocket-backplane', 'server-sent-events', 'graceful-shutdown', 'backpressure'],
  sources: [{ title: 'RFC 6455, The WebSocket Protocol' }],
});
