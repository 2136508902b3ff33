import { defineContext } from '../../context.ts';

export const fulfilment = defineContext({
  id: 'fulfilment',
  industry: 'retail',
  archetype: 'order',
  purpose: {
    en: 'Picks, packs and ships what was ordered until it reaches the buyer.',
    ja: '注文品をピッキングし、梱包し、買い手に届くまで出荷する。',
  },
  words: {
    en: {
      names: [
        'fulfilment',
        'fulfillment',
        'shipping',
        'shipment',
        'order packing',
        'pick and pack',
        'ship the order',
        'dispatch of goods',
      ],
      cues: [
        'ship',
        'shipped',
        'packing slip',
        'carrier',
        'backordered',
        'packed',
        'tracking number',
      ],
    },
    'zh-TW': {
      names: ['出貨', '發貨', '出貨單', '揀貨包裝', '寄送商品', '備貨', '寄出', '出貨作業', '寄件'],
      cues: ['包裝', '物流商', '宅配', '運送', '打包', '揀貨'],
    },
    ja: {
      names: ['出荷', '発送', '梱包', '出荷指示', '商品の発送', '発送作業', '出荷作業', '出荷手配', '箱詰め'],
      cues: ['配送', '運送会社', '送り状', 'ピッキング', '発送通知', '送り出す'],
    },
    ko: {
      names: ['출고', '출하', '포장', '상품 발송', '발송', '출고 작업', '출하 관리', '상품 포장'],
      cues: ['배송', '운송장', '택배사', '피킹', '출고 지시', '보내 드리다'],
    },
    vi: {
      names: ['xuất hàng', 'đóng gói hàng', 'gửi hàng', 'xử lý giao hàng', 'lô hàng giao', 'gửi đi', 'chuyển phát', 'xuất kho giao', 'soạn đơn'],
      cues: ['giao hàng', 'vận chuyển', 'mã vận đơn', 'đơn vị vận chuyển', 'soạn hàng', 'đóng thùng'],
    },
  },
  entities: {
    Shipment: {
      id: 'uuid',
      orderId: 'ref order.Order indexed',
      status: 'planned | picked | packed | shipped | delivered | cancelled',
      items: 'ShipmentItem[]',
      recipient: 'text personal',
      address: 'text personal location',
      carrierReference: 'text? indexed',
      shippedAt: 'timestamp?',
    },
    ShipmentItem: { productId: 'ref product-catalogue.Product', quantity: 'int', lot: 'text?' },
  },
  commands: {
    planShipment: { creates: 'Shipment', emits: ['ShipmentPlanned'], undo: 'cancelShipment' },
    pickShipment: { on: 'Shipment', from: ['planned'], to: 'picked', emits: ['ShipmentPicked'] },
    packShipment: { on: 'Shipment', from: ['picked'], to: 'packed', emits: ['ShipmentPacked'] },
    shipShipment: { on: 'Shipment', from: ['packed'], to: 'shipped', emits: ['ShipmentShipped'] },
    confirmDelivery: {
      on: 'Shipment',
      from: ['shipped'],
      to: 'delivered',
      emits: ['ShipmentDelivered'],
    },
    cancelShipment: {
      on: 'Shipment',
      from: ['planned', 'picked', 'packed'],
      to: 'cancelled',
      emits: ['ShipmentCancelled'],
    },
  },
  events: [
    'ShipmentPlanned',
    'ShipmentPicked',
    'ShipmentPacked',
    'ShipmentShipped',
    'ShipmentDelivered',
    'ShipmentCancelled',
  ],
  neighbours: [
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderConfirmed',
      because: 'A confirmed order starts the picking.',
    },
    {
      context: 'inventory',
      how: 'calls',
      via: 'consumeStock',
      because: 'What is packed is taken from the stock that was held.',
    },
    {
      context: 'last-mile',
      how: 'calls',
      via: 'acceptParcel',
      because: 'The carrier gives a label and a tracking number.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'ShipmentShipped',
      because: "The goods' journey is recorded.",
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ShipmentShipped',
      because: 'The buyer is told that the goods are on their way.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Of each ordered line no more is shipped than was ordered.',
    ja: '各明細の出荷数は注文数を超えない。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'Mantle Universal Data Model: shipment statuses', read: '2026-11-20' },
    { title: 'commercetools API reference: ShipmentState', read: '2026-11-20' },
    { title: 'Saleor fulfilment statuses', read: '2026-11-20' },
  ],
});
