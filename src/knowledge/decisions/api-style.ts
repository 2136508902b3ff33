import { defineDecision } from '../decision.ts';
import { all, always, flagged, lists, not, says } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const apiStyle = defineDecision({
  id: 'api-style',
  question: text(
    'What style does the public interface have?',
    '公開インターフェースの様式は何か。',
  ),
  arises: () => true,
  options: [
    {
      id: 'rest',
      title: text('REST over HTTP, described by OpenAPI', 'HTTP 上の REST(OpenAPI で記述)'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'Caches, gateways, tools and people know it.',
          'キャッシュ、ゲートウェイ、道具、人のすべてが対応している。',
        ),
        because(
          5,
          ['protocols'],
          says('protocols', 'rest'),
          'REST is asked for.',
          'REST が指定されている。',
        ),
      ],
      consequences: text(
        'Cacheable and easy to try; clients may have to call twice for one screen.',
        'キャッシュでき試しやすい。1画面に複数回の呼び出しが要ることがある。',
      ),
    },
    {
      id: 'graphql',
      title: text('GraphQL', 'GraphQL'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          5,
          ['protocols'],
          all(says('protocols', 'graphql'), not(says('protocols', 'rest'))),
          'GraphQL is asked for.',
          'GraphQL が指定されている。',
        ),
        because(
          1,
          ['protocols'],
          all(says('protocols', 'graphql'), says('protocols', 'rest')),
          'GraphQL is asked for beside REST.',
          'REST と並んで GraphQL が求められている。',
        ),
        because(
          1,
          ['clients'],
          lists('clients', 3),
          'Three kinds of client and more each want another cut of the data.',
          '3種類以上のクライアントが、それぞれ異なるデータを必要とする。',
        ),
        because(
          1,
          ['realtime', 'clients'],
          all(flagged('realtime'), lists('clients', 2)),
          'Subscriptions belong to the language.',
          '購読が言語に含まれている。',
        ),
      ],
      consequences: text(
        'Clients ask for what they need; cost limits, batching and persisted queries are needed.',
        'クライアントが必要な分だけ求められる。コスト制限、一括取得、永続クエリが要る。',
      ),
    },
    {
      id: 'grpc',
      title: text('gRPC', 'gRPC'),
      complexity: 2,
      impossible: [
        outWhen(
          ['clients'],
          says('clients', 'web', 'browser', 'spa'),
          'Browsers cannot speak it without a translating proxy.',
          'ブラウザーは変換プロキシなしに gRPC を話せない。',
        ),
      ],
      reasons: [
        because(
          3,
          ['protocols'],
          all(
            says('protocols', 'grpc'),
            not(says('protocols', 'rest', 'graphql')),
            lists('clients', 1),
          ),
          'gRPC is asked for, and every client that is named can speak it.',
          'gRPC が指定され、挙げられたクライアントはすべて対応できる。',
        ),
      ],
      consequences: text(
        'Typed, fast, streaming; hard to try by hand.',
        '型付きで高速、ストリーム対応。手で試しにくい。',
      ),
    },
    {
      id: 'soap',
      title: text('SOAP', 'SOAP'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          4,
          ['protocols'],
          all(says('protocols', 'soap'), not(says('protocols', 'rest', 'graphql', 'grpc'))),
          'SOAP is asked for.',
          'SOAP が指定されている。',
        ),
      ],
      consequences: text(
        'What older partners can call; heavy tools.',
        '古い取引先から呼べる。道具が重い。',
      ),
    },
  ],
  sources: [
    {
      title: 'Fielding, Architectural Styles, 2000; GraphQL specification; gRPC-Web documentation',
    },
  ],
});
