import { defineContext } from '../../context.ts';

export const inventory = defineContext({
  id: 'inventory',
  industry: 'retail',
  archetype: 'stock',
  purpose: {
    en: 'Knows how much of each item is on hand, reserved and available, and where.',
    ja: '品目ごとの手持ち数、引当数、販売可能数を場所別に管理する。',
  },
  words: {
    en: {
      names: [
        'inventory',
        'stock',
        'stock level',
        'stock on hand',
        'out of stock',
        'in stock',
        'on the shelf',
        'stock count',
        'restock',
      ],
      cues: ['replenish', 'low stock', 'sold out', 'backorder', 'shelf', 'quantity left'],
    },
    'zh-TW': {
      names: ['庫存', '存貨', '缺貨', '補貨', '盤點', '庫存量', '庫存數量', '進銷存', '補貨量'],
      cues: ['現貨', '售完', '安全庫存', '貨架', '剩餘數量', '剩多少', '賣完'],
    },
    ja: {
      names: ['在庫', '在庫数', '在庫切れ', '棚卸', '欠品', '在庫引当', '在庫管理', '在庫量', '残り数', '在庫補充'],
      cues: ['補充', '品切れ', '入荷待ち', '売り切れ', '棚卸し', '足りなくなる', '残数'],
    },
    ko: {
      names: ['재고', '재고 수량', '품절', '재고 실사', '재고 관리', '재고량', '재고 부족', '남은 재고', '재고 보충'],
      cues: ['보충', '입고 알림', '매진', '안전재고', '남은 수량', '떨어지면', '채워 넣다'],
    },
    vi: {
      names: ['tồn kho', 'hàng tồn', 'hết hàng', 'kiểm kê', 'còn hàng', 'nhập thêm hàng', 'số tồn', 'còn tồn', 'quản lý tồn kho', 'sắp hết hàng'],
      cues: ['bổ sung hàng', 'kệ hàng', 'số lượng còn lại', 'hàng dự trữ', 'còn bao nhiêu', 'cạn hàng'],
    },
  },
  entities: {
    StockEntry: {
      id: 'uuid',
      productId: 'ref product-catalogue.Product indexed',
      locationId: 'ref StockLocation',
      onHand: 'int',
      reserved: 'int',
      reorderPoint: 'int?',
      countedAt: 'timestamp?',
    },
    StockReservation: {
      id: 'uuid',
      stockEntryId: 'ref StockEntry',
      reference: 'text indexed',
      quantity: 'int',
      status: 'held | consumed | released | expired',
      expiresAt: 'timestamp indexed',
    },
    StockLocation: { id: 'uuid', name: 'text unique', kind: 'text' },
  },
  commands: {
    addStockEntry: { creates: 'StockEntry', emits: ['StockEntryAdded'] },
    reserveStock: { creates: 'StockReservation', emits: ['StockReserved'], undo: 'releaseStock' },
    releaseStock: {
      on: 'StockReservation',
      from: ['held'],
      to: 'released',
      emits: ['StockReleased'],
    },
    consumeStock: {
      on: 'StockReservation',
      from: ['held'],
      to: 'consumed',
      emits: ['StockConsumed'],
      undo: 'adjustStock',
    },
    expireReservation: {
      on: 'StockReservation',
      from: ['held'],
      to: 'expired',
      emits: ['StockReservationExpired'],
    },
    adjustStock: {
      on: 'StockEntry',
      emits: ['StockAdjusted', 'StockDepleted', 'ReorderPointReached'],
    },
    countStock: { on: 'StockEntry', emits: ['StockCounted'] },
  },
  events: [
    'StockEntryAdded',
    'StockReserved',
    'StockReleased',
    'StockConsumed',
    'StockReservationExpired',
    'StockAdjusted',
    'StockDepleted',
    'ReorderPointReached',
    'StockCounted',
  ],
  neighbours: [
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderCancelled',
      because: 'Goods held for a cancelled order are free again.',
    },
    {
      context: 'fulfilment',
      how: 'reacts',
      via: 'ShipmentShipped',
      because: 'Goods that left the building are no longer on hand.',
    },
    {
      context: 'goods-receipt',
      how: 'reacts',
      via: 'GoodsReceived',
      because: 'Deliveries that were counted raise the quantity on hand.',
    },
    {
      context: 'purchase-order',
      how: 'feeds',
      via: 'ReorderPointReached',
      because: 'Low stock is bought again.',
    },
    {
      context: 'product-catalogue',
      how: 'feeds',
      via: 'StockDepleted',
      because: 'Shoppers see that the item is sold out.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Available stock, that is on hand less reserved, is never below zero.',
    ja: '販売可能数（手持ち数から引当数を引いた数）は負にならない。',
  },
  data: [],
  sources: [
    { title: 'commercetools API reference: inventory', read: '2026-11-20' },
    { title: 'TM Forum TMF687 Stock Management', read: '2026-11-20' },
    { title: 'Medusa inventory module', read: '2026-11-20' },
  ],
});
