import { defineContext } from '../../context.ts';

export const irrigationZone = defineContext({
  id: 'irrigation-zone',
  industry: 'nature',
  archetype: 'scheduling',
  purpose: {
    en: 'Waters fields and gardens by valve, plan and soil moisture, and notices leaks.',
    ja: '弁、計画、土壌水分により畑や庭に水をやり、漏れに気付く。',
  },
  words: {
    en: {
      names: [
        'irrigation',
        'watering',
        'sprinkler',
        'drip irrigation',
        'water valve',
        'soil moisture',
        'garden watering',
        'watering schedule',
      ],
      cues: ['valve', 'dry', 'pump', 'litres', 'field'],
    },
    'zh-TW': {
      names: ['灌溉', '澆水', '灑水', '滴灌', '土壤濕度', '自動澆灌'],
      cues: ['閥門', '水泵', '田區', '缺水'],
    },
    ja: {
      names: ['灌漑', '水やり', 'スプリンクラー', '点滴灌漑', '土壌水分', '散水'],
      cues: ['バルブ', 'ポンプ', '圃場', '乾燥'],
    },
    ko: {
      names: ['관개', '관수', '스프링클러', '점적 관수', '토양 수분', '물주기'],
      cues: ['밸브', '펌프', '밭작물', '가뭄'],
    },
    vi: {
      names: ['tưới tiêu', 'tưới nước', 'tưới nhỏ giọt', 'vòi phun', 'độ ẩm đất', 'tưới tự động'],
      cues: ['van nước', 'máy bơm', 'khô hạn'],
    },
  },
  entities: {
    IrrigationZone: {
      id: 'uuid',
      name: 'text',
      area: 'geo location',
      valveId: 'ref device-registry.Device?',
      status: 'idle | watering | blocked | retired',
      moistureTarget: 'decimal',
      maxMinutes: 'int',
      lastWateredAt: 'timestamp? indexed',
    },
    Watering: {
      id: 'uuid',
      zoneId: 'ref IrrigationZone',
      startedAt: 'timestamp indexed',
      litres: 'decimal?',
      cause: 'schedule | moisture | manual',
    },
  },
  commands: {
    defineZone: { creates: 'IrrigationZone', emits: ['IrrigationZoneDefined'] },
    startWatering: {
      on: 'IrrigationZone',
      from: ['idle'],
      to: 'watering',
      emits: ['WateringStarted'],
      undo: 'stopWatering',
    },
    stopWatering: {
      on: 'IrrigationZone',
      from: ['watering'],
      to: 'idle',
      emits: ['WateringStopped'],
    },
    blockZone: {
      on: 'IrrigationZone',
      from: ['idle', 'watering'],
      to: 'blocked',
      emits: ['IrrigationBlocked'],
    },
    recordWatering: { creates: 'Watering', emits: ['WateringRecorded'] },
    retireZone: {
      on: 'IrrigationZone',
      from: ['idle', 'blocked'],
      to: 'retired',
      emits: ['IrrigationZoneRetired'],
    },
  },
  events: [
    'IrrigationZoneDefined',
    'WateringStarted',
    'WateringStopped',
    'IrrigationBlocked',
    'WateringRecorded',
    'IrrigationZoneRetired',
  ],
  neighbours: [
    {
      context: 'device-command',
      how: 'calls',
      via: 'sendCommand',
      because: 'The valve is opened and shut.',
    },
    {
      context: 'weather',
      how: 'calls',
      via: 'readForecast',
      because: 'Nobody waters before rain.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'ThresholdCrossed',
      because: 'Dry soil asks for water.',
    },
    {
      context: 'alarm',
      how: 'feeds',
      via: 'IrrigationBlocked',
      because: 'A leak or a stuck valve wants a person.',
    },
    {
      context: 'field-operation',
      how: 'feeds',
      via: 'WateringRecorded',
      because: 'Water belongs to the log of the field.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A valve shuts after its longest time even when the connection is lost.',
    ja: '通信が切れても、弁は最長時間の後に必ず閉じる。',
  },
  data: ['location'],
  sources: [{ title: 'FAO irrigation scheduling guidance' }, { title: 'OpenSprinkler' }],
});
