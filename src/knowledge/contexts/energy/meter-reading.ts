import { defineContext } from '../../context.ts';

export const meterReading = defineContext({
  id: 'meter-reading',
  industry: 'energy',
  archetype: 'telemetry',
  purpose: {
    en: 'Collects readings from meters, checks and completes them, and passes on usage that bills can rest on.',
    ja: '計器の検針値を集め、確認と補完を行い、請求に使える使用量として渡す。',
  },
  words: {
    en: {
      names: [
        'meter reading',
        'smart meter',
        'electricity meter',
        'gas meter',
        'water meter',
        'electricity usage',
      ],
      cues: ['kilowatt hours', 'interval', 'read the meter', 'usage point', 'meter'],
    },
    'zh-TW': {
      names: ['抄表', '智慧電表', '電表', '水錶', '自來水表', '水電表', '度數抄錄'],
      cues: ['用電量', '用水量', '度數', '瓦斯表', '讀表', '推估', '抄錄'],
    },
    ja: {
      names: ['検針', 'スマートメーター', '電力量計', '検針データ', '水道メーター', 'メーター検針', '使用量の確認'],
      cues: ['計量地点', '電気使用量', 'ガスメーター', '推定値', 'メーター'],
    },
    ko: {
      names: ['검침', '스마트 미터', '전력량계', '원격 검침', '수도 계량기', '계량기 검침', '사용량 확인'],
      cues: ['전기 사용량', '계량기', '사용량', '추정치', '계량'],
    },
    vi: {
      names: ['chỉ số công tơ', 'công tơ điện', 'ghi chỉ số', 'đồng hồ nước', 'công tơ thông minh', 'ghi số nước', 'ghi số điện', 'đọc đồng hồ'],
      cues: ['điện năng tiêu thụ', 'điểm đo', 'số điện', 'ước tính', 'số nước'],
    },
  },
  entities: {
    MeterReading: {
      id: 'uuid',
      usagePointId: 'ref UsagePoint indexed',
      intervalStart: 'timestamp indexed',
      intervalMinutes: 'int',
      value: 'decimal',
      unit: 'kwh | m3 | kw',
      quality: 'measured | estimated | edited',
      status: 'received | validated | rejected',
      receivedAt: 'timestamp readonly',
    },
    UsagePoint: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      meterSerial: 'text unique',
      supply: 'electricity | gas | water | heat',
      address: 'text personal',
    },
  },
  commands: {
    recordReading: { creates: 'MeterReading', emits: ['ReadingReceived'] },
    validateReading: {
      on: 'MeterReading',
      from: ['received', 'rejected'],
      to: 'validated',
      emits: ['ReadingValidated'],
    },
    rejectReading: {
      on: 'MeterReading',
      from: ['received'],
      to: 'rejected',
      emits: ['ReadingRejected'],
    },
    estimateReading: { creates: 'MeterReading', emits: ['ReadingEstimated'] },
    registerUsagePoint: { creates: 'UsagePoint', emits: ['UsagePointRegistered'] },
    reportPowerLoss: { on: 'UsagePoint', emits: ['LastGaspReceived'] },
  },
  events: [
    'ReadingReceived',
    'ReadingValidated',
    'ReadingRejected',
    'ReadingEstimated',
    'UsagePointRegistered',
    'LastGaspReceived',
  ],
  neighbours: [
    {
      context: 'device-twin',
      how: 'calls',
      via: 'getThing',
      because: 'A reading counts only if the meter is known at this point.',
    },
    {
      context: 'energy-billing',
      how: 'feeds',
      via: 'ReadingValidated',
      because: 'Checked usage is what is billed.',
    },
    {
      context: 'outage-work',
      how: 'feeds',
      via: 'LastGaspReceived',
      because: 'Meters that lose power show where supply failed.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'ReadingValidated',
      because: 'Load curves are built from checked readings.',
    },
    {
      context: 'utility-connection',
      how: 'reacts',
      via: 'ConnectionActivated',
      because: 'A new connection brings a new usage point.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'There is one valid reading per usage point and interval, however often it is sent.',
    ja: '同じ計量地点と時間帯には、何度送られても有効な検針値は一つだけである。',
  },
  data: ['personal'],
  sources: [{ title: 'NAESB ESPI (Green Button), IEC 61968-9' }],
});
