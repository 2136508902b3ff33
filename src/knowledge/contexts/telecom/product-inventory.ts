import { defineContext } from '../../context.ts';

export const productInventory = defineContext({
  id: 'product-inventory',
  industry: 'telecom',
  archetype: 'registry',
  purpose: {
    en: 'Keeps which lines and services each customer has and in which state they are.',
    ja: '契約者ごとに、どの回線やサービスを持ち、どの状態にあるかを保持する。',
  },
  words: {
    en: {
      names: ['subscriber line', 'mobile line', 'broadband line', 'installed base', 'phone line'],
      cues: ['suspend', 'reconnect', 'subscriber', 'subscribed services', 'terminate'],
    },
    'zh-TW': {
      names: ['門號', '用戶線路', '租用服務', '已申辦服務'],
      cues: ['停話', '復話', '用戶', '退租'],
    },
    ja: {
      names: ['契約回線', '加入者回線', '加入中の回線', '携帯回線'],
      cues: ['利用停止', '再開', '加入者', '利用中のサービス'],
    },
    ko: {
      names: ['가입 회선', '회선 정보', '휴대폰 회선', '가입 상품'],
      cues: ['이용 정지', '가입자', '재개', '이용 중인 서비스'],
    },
    vi: {
      names: ['thuê bao di động', 'số thuê bao', 'đường truyền khách hàng', 'thuê bao internet'],
      cues: ['thuê bao', 'tạm khóa', 'mở lại', 'cắt dịch vụ'],
    },
  },
  entities: {
    Product: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      offeringId: 'ref product-offering.Offering',
      status: 'created | active | suspended | terminated',
      number: 'phone? personal indexed',
      startedAt: 'timestamp?',
      services: 'Service[]',
    },
    Service: {
      id: 'uuid',
      productId: 'ref Product',
      status: 'reserved | active | terminated',
      resourceId: 'ref resource-inventory.Resource?',
      featureCodes: 'text[]',
    },
  },
  commands: {
    createProduct: { creates: 'Product', emits: ['ProductCreated'], undo: 'terminateProduct' },
    activateProduct: {
      on: 'Product',
      from: ['created', 'suspended'],
      to: 'active',
      emits: ['ProductActivated'],
    },
    suspendProduct: {
      on: 'Product',
      from: ['active'],
      to: 'suspended',
      emits: ['ProductSuspended'],
    },
    terminateProduct: {
      on: 'Product',
      from: ['created', 'active', 'suspended'],
      to: 'terminated',
      emits: ['ProductTerminated'],
    },
    addService: { creates: 'Service', emits: ['ServiceAdded'] },
    activateService: {
      on: 'Service',
      from: ['reserved'],
      to: 'active',
      emits: ['ServiceActivated'],
    },
    endService: {
      on: 'Service',
      from: ['reserved', 'active'],
      to: 'terminated',
      emits: ['ServiceEnded'],
    },
  },
  events: [
    'ProductCreated',
    'ProductActivated',
    'ProductSuspended',
    'ProductTerminated',
    'ServiceAdded',
    'ServiceActivated',
    'ServiceEnded',
  ],
  neighbours: [
    {
      context: 'product-order',
      how: 'reacts',
      via: 'ProductOrderCompleted',
      because: 'A finished order changes what the customer has.',
    },
    {
      context: 'customer-bill',
      how: 'reacts',
      via: 'BillOverdue',
      because: 'A line is suspended when its bill stays unpaid.',
    },
    {
      context: 'entitlement',
      how: 'feeds',
      via: 'ProductActivated',
      because: 'The features of an active line may be used.',
    },
    {
      context: 'resource-inventory',
      how: 'feeds',
      via: 'ProductTerminated',
      because: 'Numbers and ports of an ended line become free.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ProductSuspended',
      because: 'The subscriber is told before the line stops.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A number belongs to one active service only.',
    ja: '一つの番号に対して有効なサービスは一つだけである。',
  },
  data: ['personal'],
  sources: [
    { title: 'TM Forum TMF637 Product Inventory, TMF638 Service Inventory', read: '2026-11-20' },
  ],
});
