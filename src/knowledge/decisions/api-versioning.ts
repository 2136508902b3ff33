import { defineDecision } from '../decision.ts';
import { always, chose, says } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const apiVersioning = defineDecision({
  id: 'api-versioning',
  question: text(
    'How are versions of the interface told apart?',
    'インターフェースの版をどう区別するか。',
  ),
  arises: () => true,
  options: [
    {
      id: 'url',
      title: text('In the path: /v1/', 'パスに含める(/v1/)'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'Visible in every log, easy to route and to try.',
          'どのログにも見え、経路制御も試行も簡単。',
        ),
      ],
      consequences: text(
        'One address per version; a new one is a big step, which keeps it rare.',
        '版ごとにアドレスが変わる。大きな変更なので自然に回数が減る。',
      ),
    },
    {
      id: 'header',
      title: text('In a header, by date', 'ヘッダー(日付)で指定'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          ['clients'],
          says('clients', 'partners', 'partner', 'third-party', 'public'),
          'Outside developers upgrade one version at a time, in their own time.',
          '外部の開発者が、自分の都合で版を一つずつ上げられる。',
        ),
      ],
      consequences: text(
        'Many small versions; every old one must be translated.',
        '小さな版を多数持てる。古い版の変換が要る。',
      ),
    },
    {
      id: 'media-type',
      title: text('By content negotiation', 'コンテントネゴシエーション'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          -1,
          [],
          always,
          'Few clients and tools send the right Accept header.',
          '正しい Accept ヘッダーを送るクライアントや道具は少ない。',
        ),
      ],
      consequences: text(
        'One address per resource for ever; hard to see and to cache.',
        '資源のアドレスが変わらない。見えにくく、キャッシュしにくい。',
      ),
    },
    {
      id: 'schema-evolution',
      title: text(
        'No versions: fields are added and deprecated',
        '版なし(フィールドの追加と廃止予告)',
      ),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          5,
          ['protocols'],
          chose('api-style', 'graphql', 'grpc'),
          'The style is made to grow by adding fields; use of old ones can be measured.',
          'この様式はフィールドの追加で育てるもので、古い項目の利用も計測できる。',
        ),
      ],
      consequences: text(
        'Clients never break at once; removal waits until nobody asks any more.',
        'クライアントが一斉に壊れない。削除は利用がなくなるまで待つ。',
      ),
    },
  ],
  sources: [{ title: 'RFC 8594 (Sunset header); GraphQL documentation: versioning' }],
});
