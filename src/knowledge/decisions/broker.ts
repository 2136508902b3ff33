import { defineDecision } from '../decision.ts';
import { eventsBelow } from './forces/load.ts';
import { inCloud, onOwnMachines } from './forces/places.ts';
import { all, any, below, chose, counts, flagged, not, says, stated } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

const notIn = (provider: 'aws' | 'gcp' | 'azure', en: string, ja: string) =>
  outWhen(
    ['cloud', 'deployment'],
    not(any(inCloud(provider), chose('cloud-provider', provider))),
    en,
    ja,
  );

export const broker = defineDecision({
  id: 'broker',
  question: text('Which message broker?', 'どのメッセージブローカーを使うか。'),
  concern: 'broker',
  fact: 'broker',
  arises: any(counts('asyncEdges', 1), stated('broker', 'eventsPerSec', 'eventsPerDay')),
  options: [
    {
      id: 'in-process',
      title: text('None: events stay in the process', 'なし(イベントはプロセス内)'),
      complexity: 0,
      impossible: [
        outWhen(
          [],
          chose('messaging-kind', 'queue', 'log'),
          'Events have to leave the process.',
          'イベントをプロセスの外へ出す必要がある。',
        ),
      ],
      reasons: [
        because(
          3,
          [],
          chose('messaging-kind', 'in-process'),
          'Events are delivered inside the process from the outbox table.',
          'イベントはアウトボックス表からプロセス内で配送される。',
        ),
      ],
      consequences: text(
        'No server to run; the same code can use a broker later by configuration.',
        '動かすサーバーがない。後から設定だけでブローカーに切り替えられる。',
      ),
    },
    {
      id: 'postgresql-queue',
      title: text('A queue in PostgreSQL', 'PostgreSQL 上のキュー'),
      complexity: 1,
      impossible: [
        outWhen(
          [],
          chose('messaging-kind', 'log'),
          'A table is no log for tens of thousands of events per second.',
          '表は、毎秒数万件のためのログにはならない。',
        ),
      ],
      reasons: [
        because(
          2,
          ['teamSize', 'eventsPerSec'],
          all(chose('messaging-kind', 'queue'), below('teamSize', 5), eventsBelow(200)),
          'A small team keeps one server less, and a few hundred messages per second fit into tables.',
          '小さなチームがサーバーを一つ減らせる。毎秒数百件なら表で足りる。',
        ),
        because(
          -2,
          ['style'],
          chose('style', 'microservices'),
          'Every service would share one database again.',
          'すべてのサービスが再び一つのデータベースを共有することになる。',
        ),
      ],
      consequences: text(
        'Messages commit with the data; throughput and routing are those of a table.',
        'メッセージがデータと同時に確定する。処理量と経路制御は表の範囲に限られる。',
      ),
    },
    {
      id: 'rabbitmq',
      title: text('RabbitMQ', 'RabbitMQ'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          3,
          [],
          chose('messaging-kind', 'queue'),
          'Quorum queues keep messages on a majority of nodes; exchanges route by topic; retries and dead letters are built in.',
          'クォーラムキューが過半数のノードにメッセージを保持し、トピックで経路を決め、再試行と配信不能の扱いを備える。',
        ),
        because(
          -2,
          [],
          chose('messaging-kind', 'log'),
          'Its queues are not made to be read again.',
          'キューは読み直す用途に作られていない。',
        ),
      ],
      consequences: text(
        'Known everywhere and flexible; a cluster of three nodes to run, and queues must be kept short.',
        '広く知られ柔軟。3ノードのクラスタを運用し、キューを短く保つ必要がある。',
      ),
    },
    {
      id: 'nats',
      title: text('NATS JetStream', 'NATS JetStream'),
      complexity: 2,
      impossible: [],
      reasons: [
        because(
          2,
          [],
          chose('messaging-kind', 'queue', 'log'),
          'One small binary does queues, streams and request-reply.',
          '小さなバイナリ一つで、キュー、ストリーム、要求応答を扱える。',
        ),
        because(
          3,
          ['offline', 'deployment'],
          any(flagged('offline'), says('deployment', 'edge')),
          'Leaf nodes go on without the network and catch up afterwards.',
          'リーフノードはネットワークなしで動き続け、後で追いつく。',
        ),
        because(
          -2,
          ['eventsPerSec'],
          all(chose('messaging-kind', 'log'), not(flagged('offline'))),
          "Its streams have fewer connectors and less tooling than Kafka's.",
          'Kafka に比べ、ストリームの接続部品と道具が少ない。',
        ),
      ],
      consequences: text(
        'Light and fast, also at the edge; fewer people and tools know it.',
        '軽く高速で、エッジにも向く。知る人と道具は少なめである。',
      ),
    },
    {
      id: 'kafka',
      title: text('Apache Kafka', 'Apache Kafka'),
      complexity: 4,
      impossible: [],
      reasons: [
        because(
          4,
          [],
          chose('messaging-kind', 'log'),
          'The log that connectors, stream processors and people know.',
          '接続部品、ストリーム処理、人材がそろったログである。',
        ),
        because(
          -3,
          ['teamSize'],
          all(below('teamSize', 5), not(chose('messaging-kind', 'log'))),
          'Partitions, offsets and rebalances are much to learn for a few people.',
          'パーティション、オフセット、再配置は、少人数には学ぶことが多い。',
        ),
      ],
      consequences: text(
        'Order per key, replay, an ecosystem; at least three brokers and somebody who knows them.',
        'キーごとの順序、再生、豊富な周辺製品。最低3台のブローカーと知識のある人が要る。',
      ),
    },
    {
      id: 'sqs',
      title: text('Amazon SQS and SNS', 'Amazon SQS と SNS'),
      complexity: 1,
      impossible: [
        notIn(
          'aws',
          'It is a service of AWS, which is not used.',
          'AWS のサービスであり、AWS を使わない。',
        ),
        outWhen(
          [],
          chose('messaging-kind', 'log'),
          'Consumed messages are gone and cannot be replayed.',
          '消費したメッセージは消え、再生できない。',
        ),
      ],
      reasons: [
        because(
          4,
          ['cloud'],
          chose('messaging-kind', 'queue'),
          'The provider runs the queues; there is nothing to size.',
          '事業者がキューを運用し、規模の見積もりが不要。',
        ),
      ],
      consequences: text(
        'No operations; small messages only, at-least-once, no order across queues.',
        '運用が不要。メッセージの大きさに上限があり、少なくとも1回の配送で、キュー間の順序はない。',
      ),
    },
    {
      id: 'kinesis',
      title: text('Amazon Kinesis', 'Amazon Kinesis'),
      complexity: 2,
      impossible: [
        notIn(
          'aws',
          'It is a service of AWS, which is not used.',
          'AWS のサービスであり、AWS を使わない。',
        ),
      ],
      reasons: [
        because(
          4,
          ['cloud'],
          chose('messaging-kind', 'log'),
          'A log run by the provider that is used anyway.',
          '利用中の事業者が運用するログである。',
        ),
      ],
      consequences: text(
        '1 MB or 1,000 records per second per shard; a fraction of the tools of Kafka.',
        'シャードあたり毎秒1MBまたは1,000件。Kafka より周辺の道具は少ない。',
      ),
    },
    {
      id: 'azure-service-bus',
      title: text('Azure Service Bus', 'Azure Service Bus'),
      complexity: 1,
      impossible: [
        notIn(
          'azure',
          'It is a service of Azure, which is not used.',
          'Azure のサービスであり、Azure を使わない。',
        ),
        outWhen(
          [],
          chose('messaging-kind', 'log'),
          'Consumed messages are gone and cannot be replayed.',
          '消費したメッセージは消え、再生できない。',
        ),
      ],
      reasons: [
        because(
          4,
          ['cloud'],
          chose('messaging-kind', 'queue'),
          'Queues, topics, sessions and scheduled messages, run by the provider.',
          'キュー、トピック、セッション、予約配送を事業者が運用する。',
        ),
      ],
      consequences: text(
        'Rich in features; bound to the provider.',
        '機能が豊富。事業者に依存する。',
      ),
    },
    {
      id: 'azure-event-hubs',
      title: text('Azure Event Hubs', 'Azure Event Hubs'),
      complexity: 2,
      impossible: [
        notIn(
          'azure',
          'It is a service of Azure, which is not used.',
          'Azure のサービスであり、Azure を使わない。',
        ),
      ],
      reasons: [
        because(
          4,
          ['cloud'],
          chose('messaging-kind', 'log'),
          'A log run by the provider that speaks the protocol of Kafka.',
          'Kafka のプロトコルを話す、事業者運用のログである。',
        ),
      ],
      consequences: text(
        'Kafka clients work unchanged; retention and partitions depend on the tier.',
        'Kafka クライアントがそのまま使える。保持期間と分割数は料金区分による。',
      ),
    },
    {
      id: 'google-pubsub',
      title: text('Google Cloud Pub/Sub', 'Google Cloud Pub/Sub'),
      complexity: 1,
      impossible: [
        notIn(
          'gcp',
          'It is a service of Google Cloud, which is not used.',
          'Google Cloud のサービスであり、Google Cloud を使わない。',
        ),
      ],
      reasons: [
        because(
          4,
          ['cloud'],
          chose('messaging-kind', 'queue', 'log'),
          'Topics without sizing, with ordering keys and replay.',
          '規模の見積もりが不要なトピックで、順序キーと再生を備える。',
        ),
      ],
      consequences: text(
        'Scales by itself; bound to the provider.',
        '自動でスケールする。事業者に依存する。',
      ),
    },
    {
      id: 'artemis',
      title: text('ActiveMQ Artemis', 'ActiveMQ Artemis'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          4,
          ['orchestrator', 'protocols'],
          all(
            chose('messaging-kind', 'queue'),
            onOwnMachines,
            any(says('protocols', 'jms'), says('orchestrator', 'openshift')),
          ),
          'JMS and OpenShift shops get it supported as AMQ.',
          'JMS や OpenShift を使う組織では、AMQ として保守を受けられる。',
        ),
      ],
      consequences: text(
        'JMS, AMQP, MQTT and STOMP in one broker; mostly known among Java people.',
        'JMS、AMQP、MQTT、STOMP を一つで扱う。主に Java の世界で知られている。',
      ),
    },
  ],
  sources: [
    {
      title: 'Amazon Kinesis Data Streams quotas: 1 MB/s or 1,000 records/s in per shard',
      read: '2026-11-20',
    },
    { title: 'RabbitMQ documentation: quorum queues', read: '2026-11-20' },
    { title: 'NATS documentation: leaf nodes and JetStream', read: '2026-11-20' },
  ],
});
