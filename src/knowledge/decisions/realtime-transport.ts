import { defineDecision } from '../decision.ts';
import {
  all,
  always,
  any,
  atLeast,
  flagged,
  intends,
  not,
  says,
  shaped,
} from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const realtimeTransport = defineDecision({
  id: 'realtime-transport',
  question: text(
    'How do changes reach people as they happen?',
    '変化を利用者へ即時にどう届けるか。',
  ),
  arises: any(
    flagged('realtime'),
    intends('realtime'),
    says('protocols', 'websocket', 'sse', 'socket-io', 'signalr'),
  ),
  options: [
    {
      id: 'sse',
      title: text('Server-Sent Events', 'Server-Sent Events'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'Plain HTTP that browsers reconnect by themselves, with the id of the last event; enough when only the server speaks.',
          '通常の HTTP で、ブラウザーが最後のイベント番号付きで自動再接続する。サーバーだけが話すなら十分である。',
        ),
        because(
          4,
          ['protocols'],
          says('protocols', 'sse'),
          'Server-Sent Events are asked for.',
          'SSE が指定されている。',
        ),
      ],
      consequences: text(
        'Passes proxies and balancers; one direction only.',
        'プロキシや負荷分散を通る。一方向のみ。',
      ),
    },
    {
      id: 'websocket',
      title: text('WebSocket', 'WebSocket'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          5,
          ['protocols'],
          says('protocols', 'websocket', 'socket-io', 'signalr'),
          'WebSocket is asked for.',
          'WebSocket が指定されている。',
        ),
        because(3, [], shaped('messaging'), 'Both sides speak often.', '双方が頻繁に送る。'),
        because(
          1,
          ['offline'],
          all(flagged('offline'), flagged('realtime')),
          'Edits come back from clients in bursts.',
          'クライアントから編集がまとめて戻る。',
        ),
      ],
      consequences: text(
        "Both directions on one connection; heartbeat, replay and draining are one's own.",
        '一つの接続で双方向。死活監視、再送、切断処理は自作になる。',
      ),
    },
    {
      id: 'polling',
      title: text('Polling', 'ポーリング'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          3,
          ['latencyMs'],
          all(atLeast('latencyMs', 30_000), not(says('protocols', 'websocket', 'sse'))),
          'Half a minute and more may pass; a request with an ETag costs next to nothing.',
          '30秒以上の遅れが許されるため、ETag 付きの要求でほとんど費用がかからない。',
        ),
      ],
      consequences: text(
        'No open connections; as late as the interval.',
        '接続を保たない。間隔の分だけ遅れる。',
      ),
    },
    {
      id: 'long-polling',
      title: text('Long polling', 'ロングポーリング'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          -1,
          [],
          always,
          'A request per message is more than a stream needs.',
          'メッセージごとの要求は、ストリームより負担が大きい。',
        ),
      ],
      consequences: text(
        'Works through the oldest proxies; busy with reconnecting.',
        '古いプロキシも通る。再接続が絶えない。',
      ),
    },
  ],
  sources: [{ title: 'WHATWG HTML: server-sent events; RFC 6455' }],
});
