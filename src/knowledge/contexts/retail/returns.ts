import { defineContext } from '../../context.ts';

export const returns = defineContext({
  id: 'returns',
  industry: 'retail',
  archetype: 'claim',
  purpose: {
    en: 'Handles goods that buyers send back, exchange or report as damaged.',
    ja: '買い手からの返品、交換、破損申告を処理する。',
  },
  words: {
    en: {
      names: [
        'product return',
        'return request',
        'return of goods',
        'returned item',
        'send back',
        'rma',
        'return an item',
        'exchange an item',
      ],
      cues: [
        'exchange',
        'damaged on arrival',
        'wrong size',
        'return label',
        'return window',
        'restocking',
      ],
    },
    'zh-TW': {
      names: ['退貨', '換貨', '退換貨', '退貨申請', '瑕疵退回', '退回', '換貨申請', '退件'],
      cues: ['鑑賞期', '破損', '寄回', '尺寸不合', '逆物流', '不合'],
    },
    ja: {
      names: ['返品', '返品交換', '商品交換', '返品受付', '返送', '返品処理', '返却品', '交換対応'],
      cues: ['破損', '不良品', 'サイズ違い', '初期不良', '戻ってきた'],
    },
    ko: {
      names: [
        '반품',
        '교환 신청',
        '반품 신청',
        '교환 반품',
        '회수 요청',
        '반송',
        '반품 처리',
        '환불 반품',
      ],
      cues: ['교환', '파손', '불량', '단순 변심', '되돌려 보내다'],
    },
    vi: {
      names: [
        'trả hàng',
        'đổi trả',
        'đổi hàng',
        'hàng trả lại',
        'yêu cầu trả hàng',
        'trả lại hàng',
        'hoàn hàng',
        'đổi sản phẩm',
      ],
      cues: ['hàng lỗi', 'hư hỏng', 'gửi trả', 'sai kích cỡ', 'gửi lại'],
    },
  },
  entities: {
    Return: {
      id: 'uuid',
      orderId: 'ref order.Order indexed',
      customerId: 'ref customer.Customer owner',
      status: 'requested | approved | partially_received | received | refused | cancelled',
      wanted: 'refund | replacement',
      reason: 'text personal',
      items: 'ReturnItem[]',
      requestedAt: 'timestamp readonly',
    },
    ReturnItem: {
      productId: 'ref product-catalogue.Product',
      quantity: 'int',
      condition: 'unopened | used | damaged',
    },
  },
  commands: {
    requestReturn: { creates: 'Return', emits: ['ReturnRequested'], undo: 'cancelReturn' },
    approveReturn: { on: 'Return', from: ['requested'], to: 'approved', emits: ['ReturnApproved'] },
    refuseReturn: { on: 'Return', from: ['requested'], to: 'refused', emits: ['ReturnRefused'] },
    receivePartOfReturn: {
      on: 'Return',
      from: ['approved'],
      to: 'partially_received',
      emits: ['ReturnPartReceived'],
    },
    receiveReturn: {
      on: 'Return',
      from: ['approved', 'partially_received'],
      to: 'received',
      emits: ['ReturnReceived'],
    },
    cancelReturn: {
      on: 'Return',
      from: ['requested', 'approved'],
      to: 'cancelled',
      emits: ['ReturnCancelled'],
    },
  },
  events: [
    'ReturnRequested',
    'ReturnApproved',
    'ReturnRefused',
    'ReturnPartReceived',
    'ReturnReceived',
    'ReturnCancelled',
  ],
  neighbours: [
    {
      context: 'fulfilment',
      how: 'reacts',
      via: 'ShipmentDelivered',
      because: 'The time allowed for a return begins with delivery.',
    },
    {
      context: 'payment',
      how: 'feeds',
      via: 'ReturnReceived',
      because: 'Money is paid back once the goods are there.',
    },
    {
      context: 'inventory',
      how: 'calls',
      via: 'adjustStock',
      because: 'Goods in good condition are sold again.',
    },
    {
      context: 'order',
      how: 'calls',
      via: 'getOrder',
      because: 'Only what was bought can come back.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ReturnApproved',
      because: 'The buyer needs the label and the address.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'No more of a line comes back than was delivered.',
    ja: '返品数は納品数を超えない。',
  },
  data: ['personal'],
  sources: [{ title: 'Medusa: returns, claims and exchanges', read: '2026-11-20' }],
});
