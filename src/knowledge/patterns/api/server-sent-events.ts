import { definePattern } from '../../pattern.ts';

export const serverSentEvents = definePattern({
  id: 'server-sent-events',
  section: 'api',
  name: 'Server-sent events',
  aliases: ['SSE', 'EventSource'],
  summary: {
    en: 'A response that never ends, text/event-stream, on which the server writes events and from which browsers resume by themselves.',
    ja: '終わらない応答（text/event-stream）にサーバーがイベントを書き込み、ブラウザが自動で再接続・再開する方式。',
  },
  problem:
    'Screens should follow progress, prices or notifications. The client has nothing to say, yet polling makes it ask all the time.',
  solution:
    'Write `id:`, `event:` and `data:` lines, flush after each, and a comment every 15-20 s to keep proxies awake. On reconnect the browser sends `Last-Event-ID`; replay from a short log of recent events, or send a fresh snapshot when the id is too old. Set `retry:` with jitter before a deployment.',
  useWhen: [
    'One-way pushes: dashboards, job progress, tickers, tokens of a language model.',
    'Only plain HTTP gets through the network between.',
  ],
  avoidWhen: [
    'Clients send as often as they receive: WebSocket.',
    'Binary payloads; the format is UTF-8 text.',
  ],
  consequences: [
    'Over HTTP/1.1 browsers allow six connections per host, shared by all tabs; HTTP/2 lifts that to about 100 streams (MDN, EventSource).',
    'EventSource cannot set headers; authenticate by cookie or use fetch streaming.',
    'Buffering proxies swallow the stream: switch off response buffering and compression buffering for the path.',
  ],
  construct: 'contexts.*.api.sse: true',
  covers: {
    'api.server-sent-events': ['One-way streaming', 'event formats', 'reconnection strategies'],
  },
  related: ['websocket', 'progress-tracking', 'http-caching'],
  sources: [
    { title: 'WHATWG HTML Standard, section Server-sent events' },
    { title: 'MDN, EventSource' },
  ],
});
