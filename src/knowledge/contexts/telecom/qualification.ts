import { defineContext } from '../../context.ts';

export const qualification = defineContext({
  id: 'qualification',
  industry: 'telecom',
  archetype: 'pricing',
  purpose: {
    en: 'Answers whether a plan or service can be supplied at an address or to a customer.',
    ja: '指定の住所や契約者に、そのプランやサービスを提供できるかを判定する。',
  },
  words: {
    en: {
      names: [
        'service qualification',
        'coverage check',
        'serviceability',
        'coverage area',
        'broadband availability',
      ],
      cues: ['available at my address', 'address check', 'eligibility check', 'fibre available'],
    },
    'zh-TW': {
      names: ['供裝查詢', '涵蓋範圍', '可供裝', '訊號涵蓋', '申裝資格'],
      cues: ['地址查詢', '是否可申請', '光纖到府'],
    },
    ja: {
      names: ['提供エリア', '提供可否', 'エリア判定', '開通可否'],
      cues: ['住所検索', '対応エリア', '利用できるか'],
    },
    ko: {
      names: ['설치 가능 여부', '서비스 가능 지역', '개통 가능 지역', '커버리지 조회'],
      cues: ['주소 조회', '가입 가능 여부', '제공 지역', '광케이블'],
    },
    vi: {
      names: ['vùng phủ sóng', 'kiểm tra hạ tầng', 'khả năng lắp đặt'],
      cues: ['kiểm tra địa chỉ', 'có lắp được không', 'cáp quang', 'khu vực phục vụ'],
    },
  },
  entities: {
    Check: {
      id: 'uuid',
      customerId: 'ref customer.Customer? owner',
      offeringId: 'ref product-offering.Offering',
      address: 'text personal',
      position: 'geo? location',
      status: 'accepted | in_progress | done | failed',
      outcome: 'text?',
      results: 'CheckResult[]',
      expiresAt: 'timestamp? indexed',
    },
    CheckResult: {
      offeringId: 'ref product-offering.Offering',
      reason: 'text',
      alternativeId: 'ref product-offering.Offering?',
    },
  },
  commands: {
    requestCheck: { creates: 'Check', emits: ['CheckRequested'] },
    startCheck: { on: 'Check', from: ['accepted'], to: 'in_progress' },
    completeCheck: { on: 'Check', from: ['in_progress'], to: 'done', emits: ['CheckCompleted'] },
    failCheck: { on: 'Check', from: ['in_progress'], to: 'failed', emits: ['CheckFailed'] },
  },
  events: ['CheckRequested', 'CheckCompleted', 'CheckFailed'],
  neighbours: [
    {
      context: 'resource-inventory',
      how: 'calls',
      via: 'listResources',
      because: 'The answer depends on free ports and numbers near the address.',
    },
    {
      context: 'product-offering',
      how: 'calls',
      via: 'getOffering',
      because: 'The rules of who may buy belong to the plan.',
    },
    {
      context: 'mapping',
      how: 'calls',
      via: 'findPlace',
      because: 'An address must be placed on the map first.',
    },
    {
      context: 'product-offering',
      how: 'reacts',
      via: 'OfferingRetired',
      because: 'Open answers for a retired plan are withdrawn.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'An answer is only valid until its expiry and is never used after it.',
    ja: '判定結果は有効期限までしか使えず、期限後に利用されることはない。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'TM Forum TMF645 Service Qualification', read: '2026-11-20' },
    { title: 'TM Forum TMF679 Product Offering Qualification' },
  ],
});
