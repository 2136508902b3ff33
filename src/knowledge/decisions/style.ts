import { defineDecision } from '../decision.ts';
import { eventsAtLeast, mustAnswerWithin, requestsAtLeast, requestsBelow } from './forces/load.ts';
import { onOwnMachines } from './forces/places.ts';
import {
  all,
  always,
  any,
  atLeast,
  below,
  counts,
  flagged,
  not,
  says,
  wants,
} from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

const functions = wants('aws-lambda', 'azure-functions', 'google-cloud-functions', 'cloud-run');

export const style = defineDecision({
  id: 'style',
  question: text(
    'How are the contexts deployed?',
    'コンテキストをどのような単位でデプロイするか。',
  ),
  fact: 'style',
  arises: () => true,
  options: [
    {
      id: 'modular-monolith',
      title: text('Modular monolith', 'モジュラーモノリス'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          1,
          [],
          always,
          'Modules can be split off later, once load or teams ask for it; services are hard to join again.',
          'モジュールは、負荷やチームの必要が生じてから切り出せる。分けたサービスを戻すのは難しい。',
        ),
        because(
          3,
          ['teamSize'],
          below('teamSize', 10),
          'One team builds it; boundaries between modules cost it far less than boundaries between deployables. Team Topologies puts a team at five to nine people.',
          '一つのチームで開発するため、デプロイ単位を分けるよりモジュールで境界を引く方がはるかに安い。Team Topologies はチームを5〜9人としている。',
        ),
        because(
          1,
          ['peakRps', 'sustainedRps'],
          requestsBelow(1500),
          'Four replicas of one process, each with 16 requests at a time of 40 ms, serve 1,600 requests per second: the load asks for no split.',
          '1プロセスのレプリカ4個が、40ミリ秒の要求を同時に16件ずつ処理すれば毎秒1,600件になる。負荷の面で分割する必要はない。',
        ),
        because(
          1,
          ['consistency'],
          says('consistency', 'strong'),
          'Inside one process a change across modules can be one transaction.',
          '1プロセス内なら、モジュールをまたぐ変更を一つのトランザクションにできる。',
        ),
        because(
          3,
          ['deployment'],
          says('deployment', 'single-host', 'docker-compose', 'edge'),
          'On a single machine separate services share every failure and gain nothing.',
          '1台のマシンでは、サービスを分けても障害は共有され、得るものがない。',
        ),
      ],
      consequences: text(
        'One build, one deployment, transactions where they are needed. Modules must be kept apart by checks, since the compiler would let them grow together; all of them scale together.',
        'ビルドもデプロイも一つで、必要な所ではトランザクションが使える。モジュールの分離は検査で守る必要があり、スケールは全体で行う。',
      ),
    },
    {
      id: 'microservices',
      title: text('Microservices', 'マイクロサービス'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          3,
          ['eventsPerSec', 'eventsPerDay'],
          eventsAtLeast(10_000),
          'Taking in tens of thousands of events per second must neither slow nor stop the rest.',
          '毎秒数万件のイベント受信が、他の部分を遅くしたり止めたりしてはならない。',
        ),
        because(
          4,
          ['teamCount'],
          atLeast('teamCount', 3),
          'Several teams can release without waiting for each other.',
          '複数のチームが互いを待たずにリリースできる。',
        ),
        because(
          2,
          ['teamCount'],
          all(atLeast('teamCount', 2), below('teamCount', 3)),
          'Two teams can own deployables of their own.',
          '2つのチームがそれぞれ自分のデプロイ単位を持てる。',
        ),
        because(
          3,
          ['teamSize'],
          atLeast('teamSize', 16),
          'The developers make two teams or more of five to nine people.',
          '開発者の数は、5〜9人のチーム二つ以上に当たる。',
        ),
        because(
          3,
          ['peakRps', 'sustainedRps'],
          requestsAtLeast(1500),
          'Above what four replicas of one process serve (1,600 requests per second at 40 ms and 16 at a time), parts with different load deserve replicas of their own.',
          '1プロセスのレプリカ4個の処理量(40ミリ秒、同時16件で毎秒1,600件)を超えるため、負荷の異なる部分は個別にレプリカを持つ方がよい。',
        ),
        because(
          2,
          ['peakRps', 'sustainedRps'],
          requestsAtLeast(5000),
          'At this rate one busy part would starve the others of a shared process and its connection pool.',
          'この負荷では、忙しい部分が共有プロセスと接続プールを占有し、他を圧迫する。',
        ),
        because(
          1,
          ['availability'],
          atLeast('availability', 0.9995),
          'A fault in one part should not take the critical flow down with it.',
          '一部の障害で、重要なフローまで止まってはならない。',
        ),
        because(
          1,
          ['orchestrator'],
          wants('kubernetes', 'openshift', 'nomad'),
          'A platform that runs many services is wanted anyway.',
          '多数のサービスを動かす基盤がいずれにせよ求められている。',
        ),
        because(
          -4,
          ['teamSize'],
          below('teamSize', 5),
          'Fewer than five people cannot build, run and be on call for many deployables.',
          '5人未満では、多数のデプロイ単位の開発、運用、当番を担えない。',
        ),
        because(
          -3,
          ['deployment'],
          says('deployment', 'single-host', 'docker-compose', 'edge'),
          'On one machine the services would fail together anyway.',
          '1台のマシンでは、サービスはどのみち同時に止まる。',
        ),
      ],
      consequences: text(
        'Teams release alone and parts scale alone. Every call can fail, data is eventually consistent between services, and tracing, discovery and contract tests become necessary.',
        'チームごとにリリースでき、部分ごとにスケールできる。一方で呼び出しはすべて失敗し得るようになり、サービス間のデータは結果整合となり、トレース、ディスカバリ、契約テストが必要になる。',
      ),
    },
    {
      id: 'serverless',
      title: text('Serverless functions', 'サーバーレス(関数)'),
      complexity: 3,
      impossible: [
        outWhen(
          ['deployment'],
          all(onOwnMachines, not(wants('knative', 'openfaas', 'openwhisk'))),
          'Functions are a service of a public cloud, and it must run on own machines.',
          '関数実行基盤はパブリッククラウドのサービスであり、自前のマシンで動かすという条件に反する。',
        ),
      ],
      reasons: [
        because(
          5,
          ['technologies', 'cloud'],
          functions,
          'A function service is asked for.',
          '関数サービスの利用が求められている。',
        ),
        because(
          2,
          ['peakFactor'],
          atLeast('peakFactor', 20),
          'Peaks of twenty times ordinary load and more are paid for only while they last.',
          '通常の20倍以上のピークでも、料金はその間だけで済む。',
        ),
        because(
          2,
          ['teamSize', 'budgetPerMonth'],
          all(
            below('teamSize', 3),
            any(says('deployment', 'public-cloud'), wants('aws', 'gcp', 'azure')),
            requestsBelow(50),
          ),
          'One or two people need not run servers for so little load.',
          'この程度の負荷なら、一人か二人のチームがサーバーを運用する必要はない。',
        ),
        because(
          -3,
          ['p95Ms', 'p99Ms', 'latencyMs'],
          mustAnswerWithin(200),
          'A cold start alone takes from 100 ms to over a second (AWS, Operating Lambda), more than the latency objective leaves.',
          'コールドスタートだけで100ミリ秒から1秒以上かかり(AWS の資料)、応答時間の目標に収まらない。',
        ),
        because(
          -2,
          ['sustainedRps'],
          atLeast('sustainedRps', 500),
          'Under steady load reserved instances cost less than billed invocations.',
          '負荷が一定なら、呼び出し課金より常時起動のインスタンスの方が安い。',
        ),
        because(
          -2,
          ['realtime'],
          flagged('realtime'),
          'Connections that stay open do not fit functions that end.',
          '開いたままの接続は、短時間で終わる関数に合わない。',
        ),
        because(
          -1,
          [],
          counts('sagas', 3),
          'Many long-running processes need durable workflows beside the functions.',
          '長時間の処理が多く、関数のほかに永続的なワークフローが必要になる。',
        ),
      ],
      consequences: text(
        'No servers to run and nothing to pay when idle. Cold starts, limits of the provider, and a design that is hard to move elsewhere.',
        'サーバー運用が不要で、使わない時は費用がかからない。コールドスタートと事業者の制限があり、他へ移しにくい設計になる。',
      ),
    },
  ],
  sources: [
    { title: 'Skelton and Pais, Team Topologies: teams of five to nine people' },
    {
      title:
        'AWS Lambda, Operating Lambda: performance optimization (cold starts under 100 ms to over 1 s)',
    },
    { title: 'Newman, Monolith to Microservices: start with modules' },
  ],
});
