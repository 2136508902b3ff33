import { defineContext } from '../../context.ts';

export const energyMonitoring = defineContext({
  id: 'energy-monitoring',
  industry: 'iot',
  archetype: 'telemetry',
  purpose: {
    en: 'Shows how much energy each place or machine uses and compares it with a target.',
    ja: '場所や機械ごとのエネルギー使用量を示し、目標と比べる。',
  },
  words: {
    en: {
      names: [
        'energy monitoring',
        'electricity consumption',
        'power consumption',
        'energy use',
        'energy meter',
        'power usage',
      ],
      cues: ['energy saving', 'kilowatt-hour', 'peak load', 'solar panel', 'sub-meter', 'carbon'],
    },
    'zh-TW': {
      names: ['能源監控', '用電監控', '耗電量', '能源管理'],
      cues: ['節能', '度數', '尖峰負載', '太陽能板', '契約容量', '碳排'],
    },
    ja: {
      names: ['電力監視', '消費電力', '電力使用量', 'エネルギー管理', '電力の見える化'],
      cues: ['省エネ', 'デマンド', '太陽光発電', '分電盤', 'ピーク', '二酸化炭素'],
    },
    ko: {
      names: [
        '에너지 모니터링',
        '전력 모니터링',
        '전력 사용량',
        '소비 전력',
        '에너지 절감',
        '에너지 관리',
      ],
      cues: ['최대 수요', '태양광', '분전반', '탄소'],
    },
    vi: {
      names: [
        'giám sát năng lượng',
        'theo dõi điện năng',
        'lượng điện tiêu thụ',
        'tiết kiệm năng lượng',
        'quản lý năng lượng',
      ],
      cues: ['giờ cao điểm', 'pin mặt trời', 'công tơ', 'phát thải'],
    },
  },
  entities: {
    ConsumptionPoint: {
      id: 'uuid',
      name: 'text',
      deviceId: 'ref device-registry.Device?',
      customerId: 'ref customer.Customer? owner personal',
      status: 'active | inactive',
      unit: 'text',
      targetPerMonth: 'decimal?',
      installedAt: 'timestamp indexed',
    },
    ConsumptionInterval: {
      id: 'uuid',
      pointId: 'ref ConsumptionPoint',
      start: 'timestamp indexed',
      length: 'duration',
      amount: 'decimal',
      peak: 'decimal?',
    },
  },
  commands: {
    definePoint: { creates: 'ConsumptionPoint', emits: ['ConsumptionPointDefined'] },
    recordInterval: { creates: 'ConsumptionInterval', emits: ['ConsumptionRecorded'] },
    setTarget: { on: 'ConsumptionPoint', emits: ['EnergyTargetSet'] },
    flagExcess: { on: 'ConsumptionPoint', emits: ['EnergyTargetExceeded'] },
    deactivatePoint: {
      on: 'ConsumptionPoint',
      from: ['active'],
      to: 'inactive',
      emits: ['ConsumptionPointDeactivated'],
    },
  },
  events: [
    'ConsumptionPointDefined',
    'ConsumptionRecorded',
    'EnergyTargetSet',
    'EnergyTargetExceeded',
    'ConsumptionPointDeactivated',
  ],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'MeasurementRecorded',
      because: 'Raw readings are summed into intervals.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'EnergyTargetExceeded',
      because: 'The person in charge wants to react before the bill comes.',
    },
    {
      context: 'reporting',
      how: 'feeds',
      via: 'ConsumptionRecorded',
      because: 'Monthly figures are compared across sites.',
    },
    {
      context: 'demand-response',
      how: 'feeds',
      via: 'EnergyTargetExceeded',
      because: 'Load may be shifted when the peak is too high.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Intervals of one point neither overlap nor are counted twice.',
    ja: '一つの計測点の区間は重ならず、二重に数えない。',
  },
  data: ['personal'],
  sources: [
    { title: 'ISO 50001 energy management' },
    { title: 'OpenEMS energy management system' },
    { title: 'Green Button ESPI' },
  ],
});
