import { defineContext } from '../../context.ts';

export const stockTransfer = defineContext({
  id: 'stock-transfer',
  industry: 'logistics',
  archetype: 'stock',
  purpose: {
    en: 'Moves goods between own locations: request, pick, ship, receive, explain differences.',
    ja: '自社の拠点間で商品を移すため、依頼、出庫、輸送、入庫、差異の説明を管理する。',
  },
  words: {
    en: {
      names: [
        'stock transfer',
        'transfer between warehouses',
        'transfer between stores',
        'move stock between',
        'inter-branch transfer',
        'transfer order of goods',
        'replenish a shop from the warehouse',
      ],
      cues: ['transfer', 'in transit', 'shortage', 'ship to the branch', 'receive goods'],
    },
    'zh-TW': {
      names: ['調撥', '庫存調撥', '調貨', '倉間調撥', '門市調撥'],
      cues: ['調出', '調入', '在途', '差異'],
    },
    ja: {
      names: ['在庫移動', '倉庫間移動', '店舗間移動', '移動指示', '在庫振替'],
      cues: ['出庫', '入庫', '移動中', '差異'],
    },
    ko: {
      names: ['재고 이동', '창고 간 이동', '점간 이동', '재고 이관', '이동 지시'],
      cues: ['출고', '입고', '이동 중', '차이'],
    },
    vi: {
      names: [
        'chuyển kho',
        'điều chuyển hàng',
        'chuyển hàng giữa các kho',
        'điều chuyển nội bộ',
        'lệnh điều chuyển',
      ],
      cues: ['xuất kho', 'nhập kho', 'đang chuyển', 'chênh lệch'],
    },
  },
  entities: {
    StockTransfer: {
      id: 'uuid',
      number: 'text unique',
      fromSiteId: 'ref site.Site indexed',
      toSiteId: 'ref site.Site indexed',
      lines: 'TransferLine[]',
      status: 'requested | approved | shipped | received | cancelled',
      shippedAt: 'timestamp?',
      receivedAt: 'timestamp?',
    },
    TransferLine: {
      productId: 'ref product-catalogue.Product',
      requested: 'decimal',
      shipped: 'decimal?',
      received: 'decimal?',
      difference: 'text?',
    },
  },
  commands: {
    requestStockTransfer: {
      creates: 'StockTransfer',
      emits: ['StockTransferRequested'],
      undo: 'cancelStockTransfer',
    },
    approveStockTransfer: {
      on: 'StockTransfer',
      from: ['requested'],
      to: 'approved',
      emits: ['StockTransferApproved'],
    },
    shipStockTransfer: {
      on: 'StockTransfer',
      from: ['approved'],
      to: 'shipped',
      emits: ['StockTransferShipped'],
    },
    receiveStockTransfer: {
      on: 'StockTransfer',
      from: ['shipped'],
      to: 'received',
      emits: ['StockTransferReceived', 'TransferDifferenceFound'],
    },
    cancelStockTransfer: {
      on: 'StockTransfer',
      from: ['requested', 'approved'],
      to: 'cancelled',
      emits: ['StockTransferCancelled'],
    },
  },
  events: [
    'StockTransferRequested',
    'StockTransferApproved',
    'StockTransferShipped',
    'StockTransferReceived',
    'TransferDifferenceFound',
    'StockTransferCancelled',
  ],
  neighbours: [
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'Goods on the way out are not sold meanwhile.',
    },
    {
      context: 'inventory',
      how: 'feeds',
      via: 'StockTransferReceived',
      because: 'The receiving place has more.',
    },
    {
      context: 'trip',
      how: 'feeds',
      via: 'StockTransferApproved',
      because: 'Goods go along on the next run.',
    },
    {
      context: 'case-management',
      how: 'feeds',
      via: 'TransferDifferenceFound',
      because: 'Missing goods have to be explained.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'What left one place is in transit, received or explained as lost: nothing vanishes.',
    ja: '出庫した品は、移動中、入庫済み、差異として説明済みのいずれかであり、消えることはない。',
  },
  data: [],
  sources: [
    { title: 'OpenLMIS fulfilment' },
    { title: 'Moqui Mantle shipment and inventory transfer' },
  ],
});
