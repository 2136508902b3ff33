import { defineContext } from '../../context.ts';

export const goodsReceipt = defineContext({
  id: 'goods-receipt',
  industry: 'procurement',
  archetype: 'inspection',
  purpose: {
    en: 'Records what a supplier really delivered and what was missing, wrong or broken.',
    ja: '仕入先が実際に納めた物と、不足、誤り、破損を記録する。',
  },
  words: {
    en: {
      names: [
        'goods receipt',
        'goods received',
        'receiving dock',
        'delivery note',
        'despatch advice',
        'inbound delivery',
      ],
      cues: [
        'unload',
        'short delivery',
        'damaged goods',
        'count the delivery',
        'inbound',
        'receiving clerk',
        'proof of delivery',
      ],
    },
    'zh-TW': {
      names: ['驗收單', '進貨驗收', '點收', '送貨單', '收貨驗收', '到貨驗收', '驗收', '收貨', '進貨點收', '到貨'],
      cues: ['短少', '破損', '入庫', '卸貨', '簽收', '點貨'],
    },
    ja: {
      names: ['入荷', '検収', '受入検品', '納品書', '荷受け', '受け入れ', '入荷検品', '荷受け作業'],
      cues: ['数量不足', '破損', '検品', '入庫', '納品', '届いた品'],
    },
    ko: {
      names: ['입고', '검수', '입고 검수', '납품서', '물품 인수', '물품 검수', '입고 처리', '입고 등록'],
      cues: ['수량 부족', '파손', '하차', '납품', '인수증', '들어온 물건'],
    },
    vi: {
      names: ['phiếu nhập kho', 'nhập kho', 'biên bản giao nhận', 'kiểm hàng', 'nhập hàng vào kho', 'nhận hàng về', 'nghiệm thu hàng', 'kiểm nhận'],
      cues: ['giao thiếu', 'hàng hỏng', 'dỡ hàng', 'phiếu giao hàng', 'thủ kho', 'hàng về'],
    },
  },
  entities: {
    GoodsReceipt: {
      id: 'uuid',
      purchaseOrderId: 'ref purchase-order.PurchaseOrder indexed',
      status: 'initiated | confirmed | rejected',
      lines: 'ReceiptLine[]',
      deliveredBy: 'text?',
      signature: 'file?',
      receivedAt: 'timestamp readonly',
    },
    ReceiptLine: {
      item: 'text',
      shipped: 'int',
      accepted: 'int',
      refused: 'int',
      lot: 'text?',
    },
    Discrepancy: {
      id: 'uuid',
      goodsReceiptId: 'ref GoodsReceipt',
      kind: 'shortage | surplus | damage | wrong_item',
      note: 'text?',
      photo: 'file?',
    },
  },
  commands: {
    beginReceipt: { creates: 'GoodsReceipt', emits: ['ReceiptBegun'], undo: 'rejectDelivery' },
    confirmReceipt: {
      on: 'GoodsReceipt',
      from: ['initiated'],
      to: 'confirmed',
      emits: ['GoodsReceived'],
    },
    rejectDelivery: {
      on: 'GoodsReceipt',
      from: ['initiated'],
      to: 'rejected',
      emits: ['DeliveryRejected'],
    },
    reportDiscrepancy: { creates: 'Discrepancy', emits: ['DiscrepancyFound'] },
  },
  events: ['ReceiptBegun', 'GoodsReceived', 'DeliveryRejected', 'DiscrepancyFound'],
  neighbours: [
    {
      context: 'purchase-order',
      how: 'calls',
      via: 'getPurchaseOrder',
      because: 'The delivery is compared with what was ordered.',
    },
    {
      context: 'inventory',
      how: 'feeds',
      via: 'GoodsReceived',
      because: 'Accepted goods raise the stock.',
    },
    {
      context: 'invoice-matching',
      how: 'feeds',
      via: 'GoodsReceived',
      because: 'Only what arrived is paid for.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'GoodsReceived',
      because: "The goods' journey is recorded.",
    },
    {
      context: 'supplier-qualification',
      how: 'feeds',
      via: 'DiscrepancyFound',
      because: 'Bad deliveries count against a supplier.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Accepted plus refused equals what was counted as shipped.',
    ja: '受入数と拒否数の合計は、数えた到着数に等しい。',
  },
  data: [],
  sources: [
    { title: 'OASIS UBL 2.4: Despatch Advice, Receipt Advice' },
    { title: 'OpenLMIS: proof of delivery', read: '2026-11-20' },
  ],
});
