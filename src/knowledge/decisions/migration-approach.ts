import { defineDecision } from '../decision.ts';
import {
  all,
  always,
  atLeast,
  below,
  flagged,
  holds,
  intends,
  not,
  shaped,
  stated,
} from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const migrationApproach = defineDecision({
  id: 'migration-approach',
  question: text('How is the existing system replaced?', '既存システムをどう置き換えるか。'),
  arises: intends('migrate'),
  options: [
    {
      id: 'strangler',
      title: text(
        'Strangler: one part after the other, behind a façade',
        'ストラングラー(入口の裏で一部ずつ)',
      ),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          4,
          [],
          always,
          'Each part moves alone and can be sent back; the old system keeps earning meanwhile.',
          '部分ごとに移し、戻すこともできる。その間も旧システムは動き続ける。',
        ),
      ],
      consequences: text(
        'Small risks; two systems and their synchronisation for months.',
        '危険が小さい。数か月間は二つのシステムと同期が要る。',
      ),
    },
    {
      id: 'parallel-run',
      title: text(
        'Parallel run: both compute, results are compared',
        '並行稼働(両方で計算し結果を比べる)',
      ),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          3,
          ['audit'],
          all(shaped('ledger', 'payment', 'claim', 'loan'), flagged('audit')),
          'Sums must match to the cent before the old one may go.',
          '旧システムを止める前に、金額の完全一致を確かめる必要がある。',
        ),
        because(
          2,
          [],
          holds('financial'),
          'Errors in money are found before anybody is billed.',
          '金額の誤りを請求前に見つけられる。',
        ),
      ],
      consequences: text(
        'Proof instead of hope; double work while it lasts.',
        '期待ではなく証拠が得られる。期間中は作業が二重になる。',
      ),
    },
    {
      id: 'branch-by-abstraction',
      title: text('Branch by abstraction inside the old code', '旧コード内の抽象化による分岐'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          1,
          ['teamSize'],
          all(below('teamSize', 6), not(stated('teamCount'))),
          'The same few people own both, and can change the old code.',
          '同じ少人数が両方を持ち、旧コードを変更できる。',
        ),
      ],
      consequences: text(
        'No façade needed; only where the old code may be changed.',
        '入口の変更が不要。旧コードを変えられる場合に限る。',
      ),
    },
    {
      id: 'big-bang',
      title: text('All at once', '一括切替'),
      complexity: 1,
      impossible: [
        outWhen(
          ['availability', 'rtoMin'],
          atLeast('availability', 0.999),
          'A switch over of everything does not fit into 44 minutes a month.',
          '全体の切替は月44分に収まらない。',
        ),
      ],
      reasons: [
        because(
          2,
          ['users'],
          below('users', 50),
          'A few dozen people can stop for a weekend.',
          '利用者が数十人なら週末に止められる。',
        ),
        because(
          -3,
          [],
          always,
          'Every fault shows on the same day, and there is no way back.',
          '不具合が同じ日に一斉に現れ、戻れない。',
        ),
      ],
      consequences: text('Short; all risk on one date.', '短期間で済む。危険が一日に集中する。'),
    },
  ],
  sources: [{ title: 'Fowler, Strangler Fig Application; Newman, Monolith to Microservices' }],
});
