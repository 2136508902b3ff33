import { defineDecision } from '../decision.ts';
import { eventsAtLeast, eventsBelow } from './forces/load.ts';
import { distributed, oneProcess } from './forces/places.ts';
import {
  all,
  always,
  any,
  counts,
  flagged,
  says,
  shaped,
  stated,
  wants,
} from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const messagingKind = defineDecision({
  id: 'messaging-kind',
  question: text(
    'How do events get from context to context?',
    'イベントをコンテキスト間でどう運ぶか。',
  ),
  arises: any(counts('asyncEdges', 1), stated('broker', 'eventsPerSec', 'eventsPerDay')),
  options: [
    {
      id: 'in-process',
      title: text('In the process, over an outbox table', 'プロセス内(アウトボックス表経由)'),
      complexity: 0,
      impossible: [
        outWhen(
          ['style'],
          all(distributed, counts('asyncEdges', 1)),
          'The contexts run in processes of their own, so events have to travel between machines.',
          'コンテキストが別々のプロセスで動くため、イベントはマシン間を移動する必要がある。',
        ),
      ],
      reasons: [
        because(
          2,
          ['style'],
          oneProcess,
          'All contexts share a process and a database: an outbox table and a dispatcher deliver at least once without another server.',
          '全コンテキストがプロセスとデータベースを共有するため、アウトボックス表と配送処理だけで、追加サーバーなしに「少なくとも1回」配送できる。',
        ),
        because(
          -3,
          ['eventsPerSec', 'eventsPerDay'],
          eventsAtLeast(5000),
          'A table that is polled and cleaned would spend the database on thousands of events per second.',
          '毎秒数千件では、表の走査と削除だけでデータベースの能力を使い切る。',
        ),
      ],
      consequences: text(
        'Nothing to operate; consumers outside the process need a broker later.',
        '運用するものがない。プロセス外の購読者ができたらブローカーが必要になる。',
      ),
    },
    {
      id: 'queue',
      title: text('A message queue', 'メッセージキュー'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          5,
          ['broker', 'technologies'],
          wants(
            'rabbitmq',
            'artemis',
            'activemq',
            'sqs',
            'azure-service-bus',
            'ibm-mq',
            'tibco',
            'solace',
            'google-pubsub',
          ),
          'A queueing broker is asked for.',
          'キュー型のブローカーが指定されている。',
        ),
        because(
          2,
          ['style'],
          distributed,
          'Work is handed to consumers one message at a time, with retries and dead letters per message.',
          '仕事を1通ずつ消費者に渡し、再試行と配信不能の扱いをメッセージ単位で行える。',
        ),
        because(
          1,
          [],
          counts('sagas', 1),
          'Steps of sagas want retries and delays per message, which logs lack.',
          'サーガの各手順にはメッセージ単位の再試行と遅延が必要で、ログ型にはそれがない。',
        ),
        because(
          1,
          ['eventsPerSec', 'eventsPerDay'],
          eventsBelow(5000),
          "The rate is well within one quorum queue (tens of thousands per second in the makers' own benchmarks).",
          'この件数はクォーラムキュー1本に十分収まる(開発元の計測で毎秒数万件)。',
        ),
      ],
      consequences: text(
        'Flexible routing and per-message retries; what is consumed is gone.',
        '柔軟な経路制御とメッセージ単位の再試行ができる。消費したものは残らない。',
      ),
    },
    {
      id: 'log',
      title: text('A partitioned log', '分割されたログ'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          5,
          ['broker', 'technologies'],
          wants(
            'kafka',
            'redpanda',
            'pulsar',
            'kinesis',
            'azure-event-hubs',
            'flink',
            'kafka-streams',
            'debezium',
          ),
          'A log, or something that reads one, is asked for.',
          'ログ、またはログを読む製品が指定されている。',
        ),
        because(
          4,
          ['eventsPerSec', 'eventsPerDay'],
          eventsAtLeast(20_000),
          'From tens of thousands of events per second on, batches and partitions pay.',
          '毎秒数万件からは、一括処理と分割の効果が大きい。',
        ),
        because(
          2,
          ['ordering'],
          all(says('ordering', 'per-key'), eventsAtLeast(2000)),
          'Partitions keep the order per key at a high rate.',
          '高い件数でも、パーティションがキーごとの順序を保つ。',
        ),
        because(
          1,
          ['eventsPerSec'],
          all(eventsAtLeast(2000), shaped('telemetry', 'tracking')),
          'Readings are read again for analysis and new models.',
          '計測値は分析や新しいモデルのために読み直される。',
        ),
        because(
          1,
          ['audit', 'retentionDays', 'retentionYears'],
          all(flagged('audit'), distributed, eventsAtLeast(1000)),
          'Events can be kept and replayed.',
          'イベントを保持し、再生できる。',
        ),
        because(
          -1,
          [],
          always,
          'Per-message retries, delays and priorities have to be built by hand.',
          'メッセージ単位の再試行、遅延、優先度は自作になる。',
        ),
      ],
      consequences: text(
        'Order per key, replay and high throughput; partitions must be planned, and one slow message holds up its partition.',
        'キーごとの順序、再生、高い処理量が得られる。分割数の計画が必要で、遅い1通がそのパーティションを止める。',
      ),
    },
  ],
  sources: [
    {
      title:
        'RabbitMQ: quorum queue benchmarks published with release 3.10 (about 30,000 messages per second per queue)',
      read: '2026-11-20',
    },
    { title: 'Kleppmann, Designing Data-Intensive Applications, chapter 11' },
  ],
});
