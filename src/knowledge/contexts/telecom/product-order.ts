import { defineContext } from '../../context.ts';

export const productOrder = defineContext({
  id: 'product-order',
  industry: 'telecom',
  archetype: 'order',
  purpose: {
    en: 'Carries a customer order for lines and services through checking, activation and start of billing.',
    ja: '回線やサービスの申込を、審査から開通、課金開始まで進める。',
  },
  words: {
    en: {
      names: [
        'line order',
        'number porting',
        'new line',
        'sign up for a plan',
        'product order',
        'sim order',
      ],
      cues: ['switch provider', 'change plan', 'activation', 'keep my number', 'terminate'],
    },
    'zh-TW': {
      names: ['門號申辦', '攜碼', '申裝', '新辦門號', '申辦方案'],
      cues: ['換方案', '開通', '退租', '攜入'],
    },
    ja: {
      names: ['回線申込', '番号ポータビリティ', '乗り換え申込', '新規回線', '回線契約'],
      cues: ['プラン変更', '解約', '転入', '申し込み'],
    },
    ko: {
      names: ['번호이동', '회선 가입', '개통 신청', '신규 개통'],
      cues: ['요금제 변경', '해지', '가입 신청', '기기변경'],
    },
    vi: {
      names: [
        'chuyển mạng giữ số',
        'đăng ký lắp mạng',
        'hòa mạng',
        'đăng ký gói cước',
        'đăng ký sim',
      ],
      cues: ['đổi gói', 'hủy gói', 'kích hoạt', 'khách hàng mới'],
    },
  },
  entities: {
    ProductOrder: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      status: 'acknowledged | in_progress | held | completed | failed | cancelled',
      items: 'ProductOrderItem[]',
      requestedStart: 'date?',
      contactPhone: 'phone personal',
      placedAt: 'timestamp readonly indexed',
    },
    ProductOrderItem: {
      action: 'add | modify | delete',
      offeringId: 'ref product-offering.Offering',
      productId: 'ref product-inventory.Product?',
      state: 'text',
    },
  },
  commands: {
    submitProductOrder: {
      creates: 'ProductOrder',
      emits: ['ProductOrderSubmitted'],
      undo: 'cancelProductOrder',
    },
    startProductOrder: {
      on: 'ProductOrder',
      from: ['acknowledged', 'held'],
      to: 'in_progress',
      emits: ['ProductOrderStarted'],
    },
    requestInformation: {
      on: 'ProductOrder',
      from: ['in_progress'],
      to: 'held',
      emits: ['InformationRequired'],
    },
    completeProductOrder: {
      on: 'ProductOrder',
      from: ['in_progress'],
      to: 'completed',
      emits: ['ProductOrderCompleted'],
    },
    cancelProductOrder: {
      on: 'ProductOrder',
      from: ['acknowledged', 'in_progress', 'held'],
      to: 'cancelled',
      emits: ['ProductOrderCancelled'],
    },
    failProductOrder: {
      on: 'ProductOrder',
      from: ['in_progress'],
      to: 'failed',
      emits: ['ProductOrderFailed'],
    },
  },
  events: [
    'ProductOrderSubmitted',
    'ProductOrderStarted',
    'InformationRequired',
    'ProductOrderCompleted',
    'ProductOrderCancelled',
    'ProductOrderFailed',
  ],
  neighbours: [
    {
      context: 'qualification',
      how: 'calls',
      via: 'requestCheck',
      because: 'Nothing is sold that cannot be supplied.',
    },
    {
      context: 'service-order',
      how: 'calls',
      via: 'submitServiceOrder',
      because: 'Each item becomes technical work with its own undo.',
    },
    {
      context: 'service-order',
      how: 'reacts',
      via: 'MilestoneReached',
      because: 'Progress of the technical work moves the order on.',
    },
    {
      context: 'product-inventory',
      how: 'feeds',
      via: 'ProductOrderCompleted',
      because: 'What was ordered is now what the customer has.',
    },
    {
      context: 'customer-bill',
      how: 'feeds',
      via: 'ProductOrderCompleted',
      because: 'Billing starts with the service.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'InformationRequired',
      because: 'The customer must add what is missing.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'An order is complete only when all its items are; cancelling it takes back every item already started.',
    ja: '全明細が完了してはじめて申込が完了し、取消の際は着手済みの明細をすべて元に戻す。',
  },
  data: ['personal'],
  sources: [{ title: 'TM Forum TMF622 Product Ordering v4', read: '2026-11-20' }],
});
