import { defineContext } from '../../context.ts';

export const coldChain = defineContext({
  id: 'cold-chain',
  industry: 'logistics',
  archetype: 'tracking',
  purpose: {
    en: 'Watches the temperature of goods all the way and stops those that got too warm.',
    ja: '輸送中の温度を見守り、逸脱した品を止める。',
  },
  words: {
    en: {
      names: [
        'cold chain',
        'temperature log',
        'refrigerated transport',
        'temperature excursion',
        'frozen goods',
        'chilled goods',
        'reefer',
        'temperature-controlled',
      ],
      cues: ['refrigerator', 'degrees', 'data logger', 'thaw', 'cool box'],
    },
    'zh-TW': {
      names: ['冷鏈', '溫度紀錄', '低溫配送', '冷藏車', '冷凍物流', '溫度異常', '冷藏庫', '冷凍庫', '冷藏溫度'],
      cues: ['冷藏', '冷凍', '溫度計', '退冰', '保冷箱', '低溫'],
    },
    ja: {
      names: ['コールドチェーン', '温度記録', '低温物流', '冷蔵輸送', '温度逸脱', '冷凍輸送', '冷蔵庫', '冷凍庫', '保冷'],
      cues: ['冷蔵', '冷凍', '温度計', '保冷箱', '低温'],
    },
    ko: {
      names: ['콜드체인', '온도 기록', '저온 물류', '냉장 운송', '온도 이탈', '냉동 운송', '냉장 창고', '냉동 창고', '저온 보관'],
      cues: ['냉장', '냉동', '온도계', '보냉 박스', '저온'],
    },
    vi: {
      names: ['chuỗi lạnh', 'nhật ký nhiệt độ', 'vận chuyển lạnh', 'xe lạnh', 'hàng đông lạnh', 'vượt ngưỡng nhiệt độ', 'kho lạnh', 'tủ đông', 'bảo quản lạnh'],
      cues: ['nhiệt kế', 'thùng giữ lạnh', 'làm lạnh'],
    },
  },
  entities: {
    ColdConsignment: {
      id: 'uuid',
      reference: 'text unique',
      product: 'text trade-secret',
      minTemperature: 'decimal',
      maxTemperature: 'decimal',
      status: 'packed | in_transit | delivered | held | rejected',
      loggerId: 'ref device-registry.Device?',
      position: 'geo? location',
      packedAt: 'timestamp indexed',
    },
    Excursion: {
      id: 'uuid',
      consignmentId: 'ref ColdConsignment',
      from: 'timestamp',
      until: 'timestamp?',
      peak: 'decimal',
      verdict: 'usable | discard | open',
    },
  },
  commands: {
    packConsignment: { creates: 'ColdConsignment', emits: ['ColdConsignmentPacked'] },
    departConsignment: {
      on: 'ColdConsignment',
      from: ['packed'],
      to: 'in_transit',
      emits: ['ColdConsignmentDeparted'],
    },
    recordExcursion: { creates: 'Excursion', emits: ['TemperatureExcursionFound'] },
    holdConsignment: {
      on: 'ColdConsignment',
      from: ['in_transit', 'delivered'],
      to: 'held',
      emits: ['ColdConsignmentHeld'],
    },
    acceptConsignment: {
      on: 'ColdConsignment',
      from: ['in_transit', 'held'],
      to: 'delivered',
      emits: ['ColdConsignmentAccepted'],
    },
    rejectConsignment: {
      on: 'ColdConsignment',
      from: ['in_transit', 'held'],
      to: 'rejected',
      emits: ['ColdConsignmentRejected'],
    },
  },
  events: [
    'ColdConsignmentPacked',
    'ColdConsignmentDeparted',
    'TemperatureExcursionFound',
    'ColdConsignmentHeld',
    'ColdConsignmentAccepted',
    'ColdConsignmentRejected',
  ],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'ThresholdCrossed',
      because: 'The logger reports each reading outside the range.',
    },
    {
      context: 'alarm',
      how: 'feeds',
      via: 'TemperatureExcursionFound',
      because: 'Quick help may save the load.',
    },
    {
      context: 'quality',
      how: 'feeds',
      via: 'ColdConsignmentHeld',
      because: 'Somebody qualified decides on the goods.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'ColdConsignmentAccepted',
      because: 'The temperature history belongs to the lot.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Goods with an open excursion are not used.',
    ja: '未判定の温度逸脱がある品は使用しない。',
  },
  data: ['trade-secret', 'location'],
  sources: [
    { title: 'WHO good distribution practice' },
    { title: 'EN 12830 temperature recorders' },
    { title: 'GS1 EPCIS sensor data' },
  ],
});
