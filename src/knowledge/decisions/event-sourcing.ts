import { defineDecision } from '../decision.ts';
import { all, always, below, flagged, says, shaped, wants } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const eventSourcing = defineDecision({
  id: 'event-sourcing',
  question: text(
    'Is the state stored, or the events that led to it?',
    '状態を保存するか、そこに至るイベントを保存するか。',
  ),
  arises: () => true,
  options: [
    {
      id: 'stored-state',
      title: text('State, with an audit trail where needed', '状態(必要な所に監査証跡)'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'The present state is what nearly every query wants.',
          'ほとんどの問い合わせが必要とするのは現在の状態である。',
        ),
        because(
          2,
          ['audit'],
          flagged('audit'),
          'An append-only trail written in the same transaction proves who did what.',
          '同じトランザクションで書く追記専用の証跡で、誰が何をしたかを示せる。',
        ),
      ],
      consequences: text(
        'Plain tables; history is only what the trail records.',
        '通常の表で済む。履歴は証跡に記録したものに限られる。',
      ),
    },
    {
      id: 'event-sourcing',
      title: text('Event sourcing', 'イベントソーシング'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          5,
          ['technologies'],
          wants('kurrentdb', 'axon', 'marten', 'eventuate'),
          'An event store is asked for.',
          'イベントストアが指定されている。',
        ),
        because(
          2,
          ['audit'],
          all(flagged('audit'), shaped('ledger', 'market')),
          'Every past balance must be explainable from what happened.',
          '過去のどの残高も、起きた事から説明できなければならない。',
        ),
        because(
          1,
          ['ordering'],
          all(says('ordering', 'global'), flagged('audit')),
          'The order of events is part of the truth.',
          'イベントの順序自体が事実の一部である。',
        ),
        because(
          -2,
          ['teamSize'],
          below('teamSize', 6),
          'Projections, snapshots and versions of events are much work for a small team.',
          '射影、スナップショット、イベントの版管理は、小さなチームには負担が大きい。',
        ),
      ],
      consequences: text(
        'Complete history and new views from old facts; erasing personal data and changing events are hard.',
        '完全な履歴があり、過去の事実から新しい見方を作れる。個人データの消去とイベントの変更は難しい。',
      ),
    },
  ],
  sources: [{ title: 'Young, CQRS Documents; Fowler, Event Sourcing' }],
});
