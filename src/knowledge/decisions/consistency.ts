import { defineDecision } from '../decision.ts';
import { oneProcess } from './forces/places.ts';
import { all, always, counts, flagged, says, shaped } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const consistency = defineDecision({
  id: 'consistency',
  question: text(
    'What may a reader rely on after a write?',
    '書き込みの後、読み手は何を当てにできるか。',
  ),
  fact: 'consistency',
  arises: () => true,
  options: [
    {
      id: 'strong-inside-eventual-between',
      title: text(
        'Strong inside a context, eventual between contexts',
        'コンテキスト内は強整合、コンテキスト間は結果整合',
      ),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          3,
          [],
          always,
          'Invariants belong to one context, where a transaction keeps them; what others know may be seconds old.',
          '不変条件は一つのコンテキストに属し、トランザクションが守る。他が知る内容は数秒古くてもよい。',
        ),
      ],
      consequences: text(
        'No distributed transactions; screens must show that something is still on its way.',
        '分散トランザクションが不要。画面で「処理中」を示す必要がある。',
      ),
    },
    {
      id: 'strong',
      title: text('Strong everywhere', '全体で強整合'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          1,
          ['style'],
          all(oneProcess, shaped('ledger', 'payment')),
          'Money is moved inside one database, where a transaction costs nothing extra.',
          '金銭の移動が一つのデータベース内で行われ、トランザクションに追加費用がない。',
        ),
        because(
          -2,
          [],
          counts('externals', 2),
          'Systems outside take no part in transactions.',
          '外部システムはトランザクションに参加しない。',
        ),
      ],
      consequences: text(
        'Simple to reason about; while parts cannot reach each other they must refuse to write.',
        '考えやすい。部分間が不通の間は書き込みを拒む必要がある。',
      ),
    },
    {
      id: 'eventual',
      title: text('Eventual everywhere', '全体で結果整合'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          2,
          ['offline'],
          flagged('offline'),
          'Sites write without the network and are merged later.',
          '拠点がネットワークなしで書き、後で統合する。',
        ),
        because(
          1,
          ['topology'],
          says('topology', 'active-active'),
          'Regions write without waiting for each other.',
          'リージョンが互いを待たずに書ける。',
        ),
      ],
      consequences: text(
        'Always writable; conflicts need rules that somebody has to invent.',
        '常に書ける。競合の規則を誰かが決めなければならない。',
      ),
    },
    {
      id: 'causal',
      title: text('Causal', '因果整合'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          1,
          ['realtime'],
          all(flagged('realtime'), shaped('messaging')),
          'An answer must never be seen before its question.',
          '返事が質問より先に見えてはならない。',
        ),
      ],
      consequences: text(
        'Order of cause and effect without waiting for all; versions travel with the data.',
        '全体を待たずに因果の順を保つ。データに版情報が付く。',
      ),
    },
  ],
  sources: [
    {
      title:
        "Gilbert and Lynch, Brewer's conjecture and the feasibility of consistent, available, partition-tolerant web services, 2002",
    },
  ],
});
