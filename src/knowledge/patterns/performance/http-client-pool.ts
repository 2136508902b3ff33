import { definePattern } from '../../pattern.ts';

export const httpClientPool = definePattern({
  id: 'http-client-pool',
  section: 'performance',
  name: 'HTTP connection reuse',
  aliases: ['keep-alive pool', 'HTTP client pool'],
  summary: {
    en: "One shared client per target keeps connections open, bounded and shorter-lived than the other side's idle limit.",
    ja: '宛先ごとに共有クライアントを持ち、上限付きで接続を維持し、相手のアイドル時間より短く閉じる。',
  },
  problem:
    'A new client per call pays DNS, TCP and TLS each time and leaves thousands of sockets in TIME_WAIT.',
  solution:
    "One client per dependency with maximum connections, maximum waiting, connect and checkout timeouts. Idle time below the server's keep-alive, else the first call on a closed connection fails. Maximum age of a minute or five so that DNS changes and new replicas are seen. Expose pool metrics.",
  useWhen: ['Every outgoing HTTP dependency.'],
  avoidWhen: ['One call an hour.'],
  consequences: [
    'A fresh TLS 1.3 connection costs two round trips before the request: 2 ms in a region, 140 ms over the Atlantic.',
    "Pool size by Little's law: 200/s × 50 ms are 10; its maximum is a bulkhead.",
  ],
  construct: 'services.*: { contexts: [ordering], keepAlive: 75s }',
  covers: { 'performance.connection-pooling': ['HTTP clients', 'resource management'] },
  related: ['connection-pool', 'bulkhead', 'timeout'],
  sources: [{ title: 'RFC 9112, HTTP/1.1, connection management' }],
});
