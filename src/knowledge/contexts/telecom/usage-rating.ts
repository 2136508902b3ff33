import { defineContext } from '../../context.ts';

export const usageRating = defineContext({
  id: 'usage-rating',
  industry: 'telecom',
  archetype: 'telemetry',
  purpose: {
    en: 'Collects records of calls, messages and data use and puts a price on each.',
    ja: '通話、メッセージ、データ通信の利用記録を集め、一件ずつ料金を計算する。',
  },
  words: {
    en: {
      names: [
        'call detail record',
        'usage record',
        'call record',
        'mobile data usage',
        'data allowance',
        'roaming usage',
      ],
      cues: ['rate usage', 'minutes used', 'megabytes', 'text messages sent', 'remaining data'],
    },
    'zh-TW': {
      names: ['通話明細', '用量紀錄', '上網用量', '話費計算', '漫遊用量'],
      cues: ['通話分鐘', '剩餘流量', '簡訊則數', '計費'],
    },
    ja: {
      names: ['通話明細', '通信量', 'データ使用量', '通話記録', 'ローミング利用'],
      cues: ['通話時間', '残りデータ量', '従量課金', '料金計算'],
    },
    ko: {
      names: ['통화 내역', '데이터 사용량', '통화 기록', '로밍 이용'],
      cues: ['통화 시간', '잔여 데이터', '문자 건수', '과금'],
    },
    vi: {
      names: [
        'chi tiết cuộc gọi',
        'lưu lượng data',
        'bản ghi cước',
        'tính cước cuộc gọi',
        'cước chuyển vùng',
      ],
      cues: ['phút gọi', 'dung lượng còn lại', 'tin nhắn đã gửi'],
    },
  },
  entities: {
    Usage: {
      id: 'uuid',
      productId: 'ref product-inventory.Product indexed',
      customerId: 'ref customer.Customer owner',
      kind: 'voice | message | data | roaming',
      quantity: 'decimal',
      status: 'received | rated | billed | rejected',
      price: 'money?',
      cell: 'text? location',
      otherNumber: 'phone? personal',
      usedAt: 'timestamp readonly indexed',
      recordKey: 'text unique',
    },
    UsageBucket: {
      id: 'uuid',
      productId: 'ref product-inventory.Product',
      status: 'active | expired',
      allowance: 'decimal',
      used: 'decimal',
      validUntil: 'timestamp',
    },
  },
  commands: {
    recordUsage: { creates: 'Usage', emits: ['UsageRecorded'] },
    rateUsage: { on: 'Usage', from: ['received'], to: 'rated', emits: ['UsageRated'] },
    rejectUsage: { on: 'Usage', from: ['received'], to: 'rejected', emits: ['UsageRejected'] },
    billUsage: { on: 'Usage', from: ['rated'], to: 'billed' },
    openBucket: { creates: 'UsageBucket', emits: ['BucketOpened'] },
    expireBucket: { on: 'UsageBucket', from: ['active'], to: 'expired', emits: ['BucketExpired'] },
    warnAllowance: { on: 'UsageBucket', emits: ['AllowanceLow'] },
  },
  events: [
    'UsageRecorded',
    'UsageRated',
    'UsageRejected',
    'BucketOpened',
    'BucketExpired',
    'AllowanceLow',
  ],
  neighbours: [
    {
      context: 'product-inventory',
      how: 'calls',
      via: 'findProduct',
      because: 'A record must be traced to the line that made it.',
    },
    {
      context: 'prepaid-balance',
      how: 'calls',
      via: 'deductBalance',
      because: 'Prepaid use is paid at once.',
    },
    {
      context: 'customer-bill',
      how: 'feeds',
      via: 'UsageRated',
      because: 'Priced use appears on the next bill.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'AllowanceLow',
      because: 'The subscriber is warned before extra cost begins.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A usage record is counted exactly once, however often it arrives.',
    ja: '同じ利用記録が何度届いても、計上は一度だけである。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'TM Forum TMF635 Usage Management, TMF677 Usage Consumption', read: '2026-11-20' },
  ],
});
