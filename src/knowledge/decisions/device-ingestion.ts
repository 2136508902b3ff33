import { defineDecision } from '../decision.ts';
import { inCloud, onOwnMachines } from './forces/places.ts';
import { any, atLeast, chose, not, says, stated, wants } from './forces/predicates.ts';
import { because, outWhen, text } from './forces/reason.ts';

export const deviceIngestion = defineDecision({
  id: 'device-ingestion',
  question: text('How do devices deliver their readings?', '機器は計測値をどう送るか。'),
  arises: any(stated('devices'), says('protocols', 'mqtt', 'coap', 'opc-ua', 'lorawan')),
  options: [
    {
      id: 'https',
      title: text('HTTPS requests in batches', 'まとめて送る HTTPS 要求'),
      complexity: 0,
      impossible: [],
      reasons: [
        because(
          -3,
          ['protocols'],
          says('protocols', 'mqtt', 'lorawan', 'coap'),
          'The devices speak another protocol.',
          '機器が別のプロトコルを話す。',
        ),
        because(
          -2,
          ['devices'],
          atLeast('devices', 1000),
          'Commands back to thousands of devices need connections that stay open.',
          '数千台の機器へ指示を返すには、開いたままの接続が要る。',
        ),
      ],
      consequences: text(
        'Nothing new to run; no push to devices.',
        '新たに動かすものはない。機器への送信はできない。',
      ),
    },
    {
      id: 'mosquitto',
      title: text('MQTT with Eclipse Mosquitto', 'Eclipse Mosquitto による MQTT'),
      complexity: 1,
      impossible: [
        outWhen(
          ['devices'],
          atLeast('devices', 100_000),
          'It is a single process without a cluster of its own.',
          '単一プロセスで、独自のクラスタを持たない。',
        ),
      ],
      reasons: [
        because(
          5,
          ['technologies', 'broker'],
          wants('mosquitto'),
          'It is asked for.',
          '指定されている。',
        ),
        because(
          2,
          ['protocols', 'devices'],
          any(says('protocols', 'mqtt'), atLeast('devices', 50)),
          'Small, open, and enough for thousands of devices.',
          '小さく公開されており、数千台の機器に十分である。',
        ),
        because(
          1,
          ['deployment'],
          onOwnMachines,
          'It runs on any box on site.',
          '現場のどの機械でも動く。',
        ),
      ],
      consequences: text(
        'Session state in one process; keep a second one ready.',
        'セッション状態は1プロセスにある。予備を用意する。',
      ),
    },
    {
      id: 'emqx',
      title: text('MQTT with EMQX', 'EMQX による MQTT'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          5,
          ['technologies', 'broker'],
          wants('emqx'),
          'It is asked for.',
          '指定されている。',
        ),
        because(
          5,
          ['devices'],
          atLeast('devices', 50_000),
          'A cluster carries the connections of tens of thousands of devices.',
          '数万台の接続をクラスタで受けられる。',
        ),
        because(
          1,
          ['availability', 'devices'],
          (s) => atLeast('availability', 0.9995)(s) && stated('devices')(s),
          'Sessions survive the loss of a node.',
          'ノードを失ってもセッションが残る。',
        ),
      ],
      consequences: text(
        'Scales out and bridges to a log; a cluster to run.',
        '水平に拡張でき、ログへ橋渡しできる。クラスタの運用が要る。',
      ),
    },
    {
      id: 'aws-iot-core',
      title: text('AWS IoT Core', 'AWS IoT Core'),
      complexity: 1,
      impossible: [
        outWhen(
          ['cloud'],
          not(any(inCloud('aws'), chose('cloud-provider', 'aws'))),
          'It is a service of AWS, which is not used.',
          'AWS のサービスであり、AWS を使わない。',
        ),
      ],
      reasons: [
        because(
          5,
          ['technologies', 'broker'],
          wants('aws-iot-core'),
          'It is asked for.',
          '指定されている。',
        ),
        because(
          4,
          ['cloud', 'devices'],
          stated('devices'),
          'The provider keeps connections, certificates and shadows of the devices.',
          '事業者が接続、証明書、機器の状態を管理する。',
        ),
      ],
      consequences: text(
        'No broker to run; billed by message.',
        'ブローカー運用が不要。メッセージ単位の課金になる。',
      ),
    },
    {
      id: 'hivemq',
      title: text('MQTT with HiveMQ', 'HiveMQ による MQTT'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          5,
          ['technologies', 'broker'],
          wants('hivemq'),
          'It is asked for.',
          '指定されている。',
        ),
      ],
      consequences: text(
        'Clustered and supported; licences for most of it.',
        'クラスタ構成と保守がある。多くの機能は有償である。',
      ),
    },
    {
      id: 'azure-iot-hub',
      title: text('Azure IoT Hub', 'Azure IoT Hub'),
      complexity: 1,
      impossible: [
        outWhen(
          ['cloud'],
          not(any(inCloud('azure'), chose('cloud-provider', 'azure'))),
          'It is a service of Azure, which is not used.',
          'Azure のサービスであり、Azure を使わない。',
        ),
      ],
      reasons: [
        because(
          5,
          ['technologies', 'broker'],
          wants('azure-iot-hub'),
          'It is asked for.',
          '指定されている。',
        ),
      ],
      consequences: text(
        'Identities and twins of devices without a broker to run; billed by message.',
        'ブローカー運用なしに機器の ID と状態を管理できる。メッセージ単位の課金になる。',
      ),
    },
    {
      id: 'opc-ua',
      title: text('OPC UA through an edge gateway', 'エッジゲートウェイ経由の OPC UA'),
      complexity: 3,
      impossible: [],
      reasons: [
        because(
          5,
          ['protocols', 'technologies'],
          wants('opc-ua'),
          'The plant speaks OPC UA; a gateway on site turns it into events.',
          '設備が OPC UA を話すため、現場のゲートウェイがイベントへ変換する。',
        ),
      ],
      consequences: text(
        'Machines stay as they are; one gateway per site to maintain.',
        '設備はそのまま使える。拠点ごとにゲートウェイの保守が要る。',
      ),
    },
  ],
  sources: [
    { title: 'OASIS MQTT 5.0 specification' },
    { title: 'EMQX and Mosquitto documentation', read: '2026-11-20' },
  ],
});
