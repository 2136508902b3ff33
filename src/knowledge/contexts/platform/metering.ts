import { defineContext } from '../../context.ts';

export const metering = defineContext({
  id: 'metering',
  industry: 'platform',
  archetype: 'telemetry',
  purpose: {
    en: 'Counts what each subject uses, from a stream of events that may come twice or late.',
    ja: '重複や遅れのある利用イベントを受け、利用者ごとの使用量を数える。',
  },
  words: {
    en: {
      names: [
        'usage metering',
        'pay per use',
        'usage-based',
        'api call volume',
        'consumption tracking',
        'count usage',
        'usage is counted',
      ],
      cues: ['usage event', 'credits used', 'requests per month', 'consumption', 'meter'],
    },
    'zh-TW': {
      names: ['用量計量', '按量計價', '使用量統計', '用量計算', '呼叫次數統計'],
      cues: ['使用量', '用量', '呼叫次數', '計次'],
    },
    ja: {
      names: ['利用量計測', '使用量計測', '従量計測', '利用回数の集計', '使った分だけ'],
      cues: ['利用量', '使用量', '呼び出し回数', '計測'],
    },
    ko: {
      names: ['사용량 측정', '사용량 집계', '종량제', '호출 횟수 집계', '쓴 만큼'],
      cues: ['사용량', '호출 횟수', '소비량', '계량'],
    },
    vi: {
      names: ['đo lượng sử dụng', 'trả theo mức dùng', 'đếm lượt gọi', 'thống kê mức sử dụng'],
      cues: ['mức sử dụng', 'lượt gọi', 'lượng tiêu dùng'],
    },
  },
  entities: {
    UsageEvent: {
      id: 'uuid',
      source: 'text',
      eventId: 'text unique',
      subjectId: 'ref customer.Customer owner',
      meterId: 'ref Meter indexed',
      value: 'decimal',
      occurredAt: 'timestamp indexed',
    },
    Meter: {
      id: 'uuid',
      name: 'text unique',
      unit: 'text',
      aggregation: 'text',
      lateWindow: 'duration',
    },
    UsageTotal: {
      meterId: 'ref Meter',
      subjectId: 'ref customer.Customer owner',
      windowStart: 'timestamp indexed',
      total: 'decimal',
    },
  },
  commands: {
    recordUsage: { creates: 'UsageEvent', emits: ['UsageRecorded'] },
    defineMeter: { creates: 'Meter', emits: ['MeterDefined'] },
    correctUsage: { on: 'UsageEvent', emits: ['UsageCorrected'] },
    closeUsageWindow: { on: 'UsageTotal', emits: ['UsageWindowClosed'] },
  },
  events: ['UsageRecorded', 'MeterDefined', 'UsageCorrected', 'UsageWindowClosed'],
  neighbours: [
    {
      context: 'entitlement',
      how: 'feeds',
      via: 'UsageRecorded',
      because: 'Use eats up the allowance of the plan.',
    },
    {
      context: 'subscription-invoice',
      how: 'feeds',
      via: 'UsageWindowClosed',
      because: 'The closed total is what is billed.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'UsageRecorded',
      because: 'Product and sales look at what is used.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'One event with the same source and id counts once, whatever the number of deliveries.',
    ja: '同じ送信元と番号のイベントは、何度届いても一度だけ数える。',
  },
  data: [],
  sources: [
    { title: 'OpenMeter ingest, meter and deduplication', read: '2026-11-20' },
    { title: 'CloudEvents 1.0' },
  ],
});
