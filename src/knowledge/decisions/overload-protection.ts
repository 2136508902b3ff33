import { defineDecision } from '../decision.ts';
import { requestsAtLeast } from './forces/load.ts';
import { distributed } from './forces/places.ts';
import { all, always, any, atLeast, intends, stated } from './forces/predicates.ts';
import { because, text } from './forces/reason.ts';

export const overloadProtection = defineDecision({
  id: 'overload-protection',
  question: text(
    'What happens when more comes than can be served?',
    '処理できる量を超えたらどうするか。',
  ),
  arises: () => true,
  options: [
    {
      id: 'limits-and-shedding',
      title: text(
        'Limits per caller, bounded queues, early refusal',
        '呼び出し元ごとの制限、有限の待ち行列、早期拒否',
      ),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'A refusal within a millisecond with Retry-After is better than an answer nobody waits for any more.',
          'もう誰も待っていない応答より、1ミリ秒での拒否と Retry-After の方がよい。',
        ),
      ],
      consequences: text(
        'Some are turned away so that the rest are served; clients must honour 429 and 503.',
        '一部を断り、残りに応える。クライアントは 429 と 503 に従う必要がある。',
      ),
    },
    {
      id: 'waiting-room',
      title: text('A waiting room before the door', '入口の待合室'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          4,
          ['peakFactor'],
          any(atLeast('peakFactor', 20), all(intends('resilience'), atLeast('peakFactor', 10))),
          'Peaks of twenty times ordinary load and more come at an announced hour: people queue fairly instead of hammering.',
          '告知された時刻に通常の20倍以上が集中するため、連打させず公平に並んでもらう。',
        ),
      ],
      consequences: text(
        'Fair and calm; a service of its own that must withstand the rush.',
        '公平で落ち着く。殺到に耐える専用の仕組みが要る。',
      ),
    },
    {
      id: 'adaptive-concurrency',
      title: text('Adaptive concurrency limits', '適応的な同時実行数制限'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          ['peakRps', 'p99Ms'],
          all(distributed, requestsAtLeast(10_000), stated('p99Ms')),
          'At this rate fixed limits are wrong most of the time; measured latency sets them.',
          'この負荷では固定値がほぼ常に外れるため、実測の遅延から決める。',
        ),
      ],
      consequences: text(
        'Follows capacity by itself; harder to foresee.',
        '能力に自動で追従する。予測しにくい。',
      ),
    },
    {
      id: 'autoscaling-only',
      title: text('More replicas only', 'レプリカの追加のみ'),
      complexity: 1,
      impossible: [],
      reasons: [
        because(
          -2,
          [],
          always,
          'Replicas need a minute or more to come, and the database does not grow with them.',
          'レプリカの追加には1分以上かかり、データベースは増えない。',
        ),
      ],
      consequences: text(
        'Nobody is refused in slow growth; a sudden peak overruns it.',
        '緩やかな増加には断らずに済む。急増には追いつかない。',
      ),
    },
  ],
  sources: [
    { title: 'Beyer et al., Site Reliability Engineering, chapters 21 and 22' },
    { title: 'Netflix, concurrency-limits' },
  ],
});
