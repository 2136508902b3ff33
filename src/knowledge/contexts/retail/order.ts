import { defineContext } from '../../context.ts';

export const order = defineContext({
  id: 'order',
  industry: 'retail',
  archetype: 'order',
  purpose: {
    en: 'Takes a purchase from the moment it is placed until it is completed or cancelled.',
    ja: '注文を受け付けてから、完了または取消になるまでを管理する。',
  },
  words: {
    en: {
      names: ['order', 'purchase', 'checkout', 'sales order'],
      cues: ['buy', 'buyer', 'basket', 'place an order', 'order line'],
    },
    'zh-TW': {
      names: ['訂單', '下單', '訂購', '叫貨單', '線上訂購', '買單', '成立訂單'],
      cues: ['購買', '買家', '購物', '訂貨', '下訂'],
    },
    ja: {
      names: ['注文', '受注', '購入手続き', 'ご注文', 'オーダー受付', '購入申込', '通販注文'],
      cues: ['購入', '買い手', 'カート', 'お買い上げ', '申し込む'],
    },
    // 순서 is what machines make of order.
    ko: {
      names: [
        '주문',
        '수주',
        '구매',
        '순서 관리',
        '순서 처리',
        '주문서',
        '주문 내역 관리',
        '온라인 주문',
      ],
      cues: ['구매자', '장바구니', '결제하기', '주문자', '사다'],
    },
    vi: {
      names: [
        'đơn hàng',
        'đặt hàng',
        'mua hàng',
        'đơn đặt hàng',
        'chốt đơn',
        'lên đơn',
        'đơn online',
      ],
      cues: ['người mua', 'giỏ hàng', 'khách đặt', 'mua sắm'],
    },
  },
  entities: {
    Order: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      status: 'open | confirmed | completed | cancelled',
      lines: 'OrderLine[]',
      total: 'money',
      deliveryAddress: 'text? personal',
      placedAt: 'timestamp readonly indexed',
    },
    OrderLine: { productId: 'ref product-catalogue.Product', quantity: 'int', unitPrice: 'money' },
  },
  commands: {
    placeOrder: { creates: 'Order', emits: ['OrderPlaced'], undo: 'cancelOrder' },
    confirmOrder: { on: 'Order', from: ['open'], to: 'confirmed', emits: ['OrderConfirmed'] },
    cancelOrder: {
      on: 'Order',
      from: ['open', 'confirmed'],
      to: 'cancelled',
      emits: ['OrderCancelled'],
    },
    completeOrder: { on: 'Order', from: ['confirmed'], to: 'completed', emits: ['OrderCompleted'] },
  },
  events: ['OrderPlaced', 'OrderConfirmed', 'OrderCancelled', 'OrderCompleted'],
  neighbours: [
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'An order may only be confirmed for goods that are there.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The answer decides whether the order goes on.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'A paid order is confirmed.',
    },
    {
      context: 'fulfilment',
      how: 'feeds',
      via: 'OrderConfirmed',
      because: 'A confirmed order is picked and shipped.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'OrderConfirmed',
      because: 'The buyer wants to know.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The total is the sum of the lines less discounts plus tax.',
    ja: '合計は明細の合計から割引を引き、税を加えた額に等しい。',
  },
  data: ['personal'],
  sources: [
    { title: 'commercetools API reference: OrderState', read: '2026-11-20' },
    { title: 'Saleor order statuses' },
  ],
});
