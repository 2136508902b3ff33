import { defineDecision } from '../decision.ts';
import { requestsAtLeast } from './forces/load.ts';
import {
  all,
  always,
  any,
  atLeast,
  below,
  chose,
  says,
  stated,
  wants,
} from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const rollout = defineDecision({
  id: 'rollout',
  question: text('How does a new version come in?', '新しい版をどう投入するか。'),
  arises: () => true,
  options: [
    {
      id: 'rolling',
      title: text('Rolling, one replica after the other', 'ローリング(レプリカを順に交換)'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          always,
          'Every platform does it without more machines; readiness probes keep broken replicas out.',
          'どの基盤でも追加の機材なしに行え、準備確認が壊れたレプリカを除く。',
        ),
        because(
          -3,
          ['deployment'],
          says('deployment', 'single-host'),
          'There is one replica only.',
          'レプリカが一つしかない。',
        ),
      ],
      consequences: text(
        'No downtime; both versions answer for some minutes, and the way back is another rollout.',
        '停止がない。数分間は両方の版が応答し、戻すにも再投入が要る。',
      ),
    },
    {
      id: 'recreate',
      title: text('Stop and start', '停止して起動'),
      complexity: 0,
      impossible: [
        outWhen(
          ['availability'],
          atLeast('availability', 0.999),
          'Each rollout is an outage, and under 44 minutes a month are left.',
          '投入のたびに停止し、許容は月44分未満である。',
        ),
      ],
      reasons: [
        because(
          1,
          ['deployment'],
          says('deployment', 'single-host'),
          'On one host there is no second replica.',
          '1台のホストには二つ目のレプリカがない。',
        ),
      ],
      consequences: text(
        'Simplest; seconds to minutes of outage each time.',
        '最も単純。毎回数秒から数分止まる。',
      ),
    },
    {
      id: 'blue-green',
      title: text('Blue-green', 'ブルーグリーン'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          ['availability', 'rtoMin'],
          any(
            all(atLeast('availability', 0.9995), below('rtoMin', 6)),
            atLeast('availability', 0.9999),
          ),
          'The way back is a switch of seconds, which the objective asks for.',
          '数秒の切り替えで戻せることが、目標から必要になる。',
        ),
        because(
          1,
          ['compliance'],
          all(stated('compliance'), atLeast('availability', 0.9995)),
          'A release is accepted in place before anybody uses it.',
          '利用開始前に本番環境で受け入れ確認ができる。',
        ),
      ],
      consequences: text(
        'Instant way back; twice the machines for an hour.',
        '即座に戻せる。一時的に2倍の機材が要る。',
      ),
    },
    {
      id: 'canary',
      title: text('Canary, judged by metrics', 'カナリア(指標で判断)'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          4,
          ['peakRps', 'teamCount'],
          all(requestsAtLeast(1000), any(atLeast('teamCount', 3), atLeast('availability', 0.9999))),
          'One per cent of this traffic shows a fault within minutes, to few people.',
          'この流量の1%で、少数の人にだけ、数分以内に不具合が現れる。',
        ),
        because(
          4,
          ['technologies'],
          wants('argo-rollouts', 'flagger', 'spinnaker'),
          'A tool for it is asked for.',
          'そのための道具が指定されている。',
        ),
        because(
          1,
          ['style'],
          chose('style', 'serverless'),
          'Aliases of functions split traffic by percentage.',
          '関数のエイリアスで流量を割合で分けられる。',
        ),
      ],
      consequences: text(
        'Faults meet few people; needs traffic, metrics and automation.',
        '不具合の影響が少数で済む。流量、指標、自動化が要る。',
      ),
    },
  ],
  sources: [
    { title: 'Beyer et al., The Site Reliability Workbook, chapter 16: canarying releases' },
  ],
});
