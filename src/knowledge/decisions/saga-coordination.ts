import { defineDecision } from '../decision.ts';
import { all, always, any, counts, not, shaped, wants } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const sagaCoordination = defineDecision({
  id: 'saga-coordination',
  question: text(
    'Who leads a transaction that spans contexts?',
    'コンテキストをまたぐ取引を誰が進めるか。',
  ),
  concern: 'workflow',
  arises: any(counts('sagas', 1), wants('temporal', 'camunda', 'step-functions')),
  options: [
    {
      id: 'orchestrated',
      title: text(
        'Orchestration: one saga with stored state',
        'オーケストレーション(状態を保存する進行役)',
      ),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          3,
          [],
          always,
          'Steps, compensations and timeouts stand in one place, where they can be read, tested and resumed.',
          '手順、補償、期限が一か所にあり、読んで、試験し、再開できる。',
        ),
        because(
          1,
          [],
          any(counts('externals', 1), shaped('payment', 'ledger')),
          'Money or an outside system takes part: somebody must know how far it got.',
          '金銭や外部システムが関わり、どこまで進んだかを誰かが知っている必要がある。',
        ),
      ],
      consequences: text(
        'The process is visible; the orchestrator knows all participants.',
        '過程が見える。進行役は全参加者を知る。',
      ),
    },
    {
      id: 'choreographed',
      title: text('Choreography: each reacts to events', 'コレオグラフィ(各自がイベントに反応)'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          all(not(counts('sagas', 2)), not(counts('contexts', 4))),
          'Two or three participants need no leader.',
          '参加者が二つ三つなら進行役は要らない。',
        ),
      ],
      consequences: text(
        'Loose coupling; nobody can say where a process stands, and loops arise unseen.',
        '結合が緩い。進み具合を誰も答えられず、循環に気づきにくい。',
      ),
    },
    {
      id: 'temporal',
      title: text('A workflow engine: Temporal', 'ワークフローエンジン(Temporal)'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          counts('sagas', 6),
          'Many long processes with timers and people in between deserve an engine.',
          '期限や人手を含む長い処理が多く、専用エンジンに見合う。',
        ),
      ],
      consequences: text(
        'Durable code, retries and history for free; a cluster to run and rules for deterministic code.',
        '永続する処理、再試行、履歴が得られる。クラスタの運用と決定的コードの規則が要る。',
      ),
    },
    {
      id: 'camunda',
      title: text('A workflow engine: Camunda', 'ワークフローエンジン(Camunda)'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          3,
          [],
          all(counts('sagas', 3), shaped('claim', 'loan', 'case'), wants('java')),
          'Specialists read and change the process as a diagram.',
          '業務担当者が過程を図として読み、変更する。',
        ),
      ],
      consequences: text(
        'Diagrams that run; an engine and its licence to mind.',
        '図がそのまま動く。エンジンとライセンスの管理が要る。',
      ),
    },
    {
      id: 'step-functions',
      title: text('AWS Step Functions', 'AWS Step Functions'),
      complexity: 2,
      impossible: [
        {
          when: not(wants('aws')),
          weight: -5,
          facts: ['cloud'],
          text: {
            en: 'It is a service of AWS, which is not used.',
            ja: 'AWS のサービスであり、AWS を使わない。',
          },
        },
      ],
      reasons: [
        because(
          5,
          ['style', 'cloud'],
          wants('aws-lambda'),
          'Functions forget; the state machine of the provider remembers between them.',
          '関数は状態を持たない。事業者のステートマシンが間の状態を覚える。',
        ),
      ],
      consequences: text(
        "No server; definitions in the provider's own language.",
        'サーバー不要。定義は事業者独自の言語になる。',
      ),
    },
  ],
  sources: [
    { title: 'Garcia-Molina and Salem, Sagas, SIGMOD 1987' },
    { title: 'Richardson, Microservices Patterns, chapter 4' },
  ],
});
