import { defineContext } from '../../context.ts';

export const telemetry = defineContext({
  id: 'telemetry',
  industry: 'manufacturing',
  archetype: 'telemetry',
  purpose: {
    en: 'Takes in measurements from devices at a high rate, keeps them in order and notices crossed limits.',
    ja: '機器からの測定値を高い頻度で受け入れ、時系列に保ち、限度の超過を見つける。',
  },
  words: {
    en: {
      names: [
        'sensor',
        'telemetry',
        'sensor data',
        'temperature sensor',
        'gps position',
        'iot',
        'sensor measurement',
      ],
      cues: [
        'measurement',
        'threshold',
        'device',
        'humidity',
        'vibration',
        'every second',
        'gateway',
      ],
    },
    'zh-TW': {
      names: ['感測器', '遙測', '感測資料', '量測值', '溫度監測', '物聯網', '監測', '數值回報', '感測數據', '即時監測', '水質感測'],
      cues: ['門檻', '溫濕度', '定位', '上傳頻率', '每秒回報'],
    },
    ja: {
      names: ['センサー', 'テレメトリ', '計測データ', '測定値', '温度監視', 'iot', '計測', 'モニタリング', '測定データ', '水温計測', '状態監視'],
      cues: ['しきい値', '湿度', '位置情報', '振動', '測る'],
    },
    ko: {
      names: ['센서', '텔레메트리', '측정값', '계측 데이터', '온도 모니터링', '사물인터넷', '계측', '모니터링', '측정 데이터', '센서값', '실시간 측정'],
      cues: ['임계값', '습도', '위치 정보', '진동', '재다'],
    },
    vi: {
      names: ['cảm biến', 'đo từ xa', 'dữ liệu cảm biến', 'giám sát nhiệt độ', 'internet vạn vật', 'đo đạc', 'quan trắc', 'phao đo', 'số liệu đo', 'theo dõi nhiệt độ'],
      cues: ['ngưỡng', 'độ ẩm', 'định vị', 'rung động', 'đo được'],
    },
  },
  entities: {
    Measurement: {
      id: 'uuid',
      streamId: 'ref Datastream indexed',
      measuredAt: 'timestamp indexed',
      value: 'decimal',
      position: 'geo? location',
      sequence: 'int',
      receivedAt: 'timestamp readonly',
    },
    Datastream: {
      id: 'uuid',
      thingId: 'ref device-twin.Thing indexed',
      quantity: 'text',
      unit: 'text',
      status: 'active | silent',
    },
    Threshold: {
      id: 'uuid',
      streamId: 'ref Datastream',
      lower: 'decimal?',
      upper: 'decimal?',
      holdSeconds: 'int',
    },
  },
  commands: {
    openDatastream: { creates: 'Datastream' },
    recordMeasurement: { creates: 'Measurement', emits: ['MeasurementRecorded'] },
    reportPosition: { on: 'Datastream', emits: ['PositionReported'] },
    setThreshold: { creates: 'Threshold', emits: ['ThresholdSet'] },
    raiseCrossing: { on: 'Datastream', emits: ['ThresholdCrossed'] },
    markSilent: { on: 'Datastream', from: ['active'], to: 'silent', emits: ['DeviceFellSilent'] },
    resumeStream: { on: 'Datastream', from: ['silent'], to: 'active', emits: ['DeviceResumed'] },
  },
  events: [
    'MeasurementRecorded',
    'PositionReported',
    'ThresholdSet',
    'ThresholdCrossed',
    'DeviceFellSilent',
    'DeviceResumed',
  ],
  neighbours: [
    {
      context: 'device-twin',
      how: 'calls',
      via: 'getThing',
      because: 'Only known devices may send.',
    },
    {
      context: 'device-registry',
      how: 'reacts',
      via: 'DeviceRegistered',
      because: 'A registered device may open its streams.',
    },
    {
      context: 'alarm',
      how: 'feeds',
      via: 'ThresholdCrossed',
      because: 'A crossed limit may need somebody to act.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'MeasurementRecorded',
      because: 'Trends are computed from all measurements.',
    },
    {
      context: 'device-twin',
      how: 'feeds',
      via: 'MeasurementRecorded',
      because: 'The newest value is the last known state.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A measurement of a device at a time counts once, however late or often it arrives.',
    ja: '同じ機器の同じ時刻の測定値は、遅れても重複しても一度だけ数える。',
  },
  data: ['location'],
  sources: [
    { title: 'OGC SensorThings 1.1' },
    { title: 'Eclipse Ditto documentation', read: '2026-11-20' },
  ],
});
