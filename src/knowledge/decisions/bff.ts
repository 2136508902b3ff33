import { defineDecision } from '../decision.ts';
import { distributed } from './forces/places.ts';
import { all, always, atLeast, chose, counts, intends, lists, not } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const bff = defineDecision({
  id: 'bff',
  question: text(
    'Does each kind of client get a backend of its own?',
    'クライアントの種類ごとに専用のバックエンドを置くか。',
  ),
  arises: () => true,
  options: [
    {
      id: 'none',
      title: text('No: one interface for all clients', '置かない(全クライアント共通)'),
      complexity: 0,
      impossible: [
        outWhen(
          [],
          intends('bff'),
          'Backends for frontends are what is asked for.',
          'BFF 自体が求められている。',
        ),
      ],
      reasons: [
        because(
          1,
          ['clients'],
          not(lists('clients', 2)),
          'There is one kind of client.',
          'クライアントは1種類である。',
        ),
      ],
      consequences: text(
        'One contract to keep; large answers for small screens.',
        '契約が一つで済む。小さな画面にも大きな応答が届く。',
      ),
    },
    {
      id: 'per-client',
      title: text('A BFF for each kind of client', 'クライアントの種類ごとの BFF'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(2, [], intends('bff'), 'It is what is asked for.', '求められている。'),
        because(
          2,
          ['clients'],
          all(lists('clients', 2), distributed, counts('contexts', 4)),
          'A screen needs several services, and phones need less data than desks.',
          '1画面に複数のサービスが必要で、携帯端末は机上より少ないデータで足りる。',
        ),
        because(
          1,
          ['teamCount'],
          all(lists('clients', 2), atLeast('teamCount', 2)),
          'Front-end teams change their own backend.',
          'フロントエンドのチームが自分のバックエンドを変えられる。',
        ),
      ],
      consequences: text(
        'Answers fit the screen; one more deployable per client, without business rules.',
        '応答が画面に合う。クライアントごとにデプロイ単位が増え、業務規則は置かない。',
      ),
    },
    {
      id: 'graphql-gateway',
      title: text(
        'One GraphQL interface that all clients cut to size',
        '全クライアントが必要分を選ぶ GraphQL',
      ),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          3,
          ['protocols', 'clients'],
          all(chose('api-style', 'graphql'), lists('clients', 2)),
          'GraphQL is chosen, and lets each client ask for its own cut.',
          'GraphQL が選ばれており、各クライアントが必要な形で求められる。',
        ),
        because(
          -1,
          [],
          always,
          "Cost limits and batching become everybody's business.",
          'コスト制限と一括取得が全員の関心事になる。',
        ),
      ],
      consequences: text(
        'One graph for all; its owner must be named.',
        '全員で一つのグラフを使う。その持ち主を決める必要がある。',
      ),
    },
  ],
  sources: [
    { title: 'Newman, Backends for Frontends; Calçado, The Back-end for Front-end Pattern' },
  ],
});
