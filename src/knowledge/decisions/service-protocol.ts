import { defineDecision } from '../decision.ts';
import { mustAnswerWithin, requestsAtLeast } from './forces/load.ts';
import { distributed, oneProcess } from './forces/places.ts';
import { all, always, any, counts, wants } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const serviceProtocol = defineDecision({
  id: 'service-protocol',
  question: text(
    'How does one context ask another and wait?',
    'コンテキストが他のコンテキストに問い合わせて待つ方法は何か。',
  ),
  arises: any(counts('syncEdges', 1), distributed),
  options: [
    {
      id: 'in-process',
      title: text(
        "A function call through the module's interface",
        'モジュールの公開関数の呼び出し',
      ),
      complexity: 0,
      impossible: [
        outWhen(
          ['style'],
          distributed,
          'The contexts run in different processes.',
          'コンテキストが別々のプロセスで動く。',
        ),
      ],
      reasons: [
        because(
          3,
          ['style'],
          oneProcess,
          'Both run in one process; a call costs nothing and cannot be lost.',
          '同じプロセスで動くため、呼び出しの費用がなく、失われることもない。',
        ),
      ],
      consequences: text(
        'No network; the interface must stay as narrow as if there were one.',
        'ネットワークがない。あるつもりで狭い公開面を保つ必要がある。',
      ),
    },
    {
      id: 'rest',
      title: text('HTTP with JSON', 'HTTP と JSON'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          2,
          ['style'],
          distributed,
          'The contract of the public interface serves inside as well.',
          '公開インターフェースの契約を内部でも使える。',
        ),
      ],
      consequences: text(
        'One technology for all calls; types only as good as the generated clients.',
        '呼び出しの技術が一つで済む。型は生成クライアント次第である。',
      ),
    },
    {
      id: 'grpc',
      title: text('gRPC', 'gRPC'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(5, ['protocols'], wants('grpc'), 'gRPC is asked for.', 'gRPC が指定されている。'),
        because(
          3,
          ['peakRps', 'p99Ms'],
          all(distributed, requestsAtLeast(10_000), mustAnswerWithin(200)),
          'Many short calls within a tight deadline profit from binary frames and deadlines that travel along.',
          '厳しい期限内の多数の短い呼び出しには、バイナリ形式と期限の伝播が効く。',
        ),
        because(
          -2,
          ['style'],
          oneProcess,
          'There is no network between modules of one process.',
          '1プロセスのモジュール間にはネットワークがない。',
        ),
        because(
          -1,
          [],
          always,
          'Load balancing has to understand HTTP/2 connections.',
          '負荷分散が HTTP/2 の接続を理解する必要がある。',
        ),
      ],
      consequences: text(
        'Typed stubs, streaming, deadlines; a second interface language beside OpenAPI.',
        '型付きスタブ、ストリーム、期限を備える。OpenAPI のほかに記述言語が増える。',
      ),
    },
  ],
  sources: [{ title: 'gRPC documentation: deadlines, load balancing', read: '2026-11-20' }],
});
