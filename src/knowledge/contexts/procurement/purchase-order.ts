import { defineContext } from '../../context.ts';

export const purchaseOrder = defineContext({
  id: 'purchase-order',
  industry: 'procurement',
  archetype: 'order',
  purpose: {
    en: 'Orders goods or work from a supplier and follows the order until it is received.',
    ja: '仕入先に物品や作業を発注し、受領まで追う。',
  },
  words: {
    en: {
      names: [
        'purchase order',
        'supplier order',
        'vendor order',
        'po number',
        'procurement',
        'buy from supplier',
        'replenishment order',
      ],
      cues: ['supplier', 'vendor', 'buyer', 'lead time', 'restock order', 'purchasing'],
    },
    'zh-TW': {
      names: ['採購單', '採購', '進貨單', '叫貨', '向廠商訂貨', '發包單', '叫料', '進貨', '採購作業', '訂料'],
      cues: ['供應商', '廠商', '採購員', '交期', '補料'],
    },
    ja: {
      names: ['発注', '発注書', '仕入', '資材調達', '購買業務', '資材発注', '仕入れ', '買い付け', '発注管理'],
      cues: ['仕入先', '取引先', '納期', 'バイヤー', '補充発注', '頼む'],
    },
    ko: {
      names: ['발주', '발주서', '구매 발주', '매입', '물품 조달', '자재 발주', '매입 관리', '식자재 발주'],
      cues: ['공급업체', '거래처', '납기', '구매 담당자', '공급사', '주문 넣다', '구매'],
    },
    vi: {
      names: ['đơn mua hàng', 'đặt hàng nhà cung cấp', 'thu mua', 'đơn đặt mua', 'mua sắm vật tư', 'nhập hàng', 'mua vật tư', 'đặt vật tư', 'mua nguyên liệu'],
      cues: ['nhà cung cấp', 'thời hạn giao', 'bộ phận mua hàng', 'gọi hàng'],
    },
  },
  entities: {
    PurchaseOrder: {
      id: 'uuid',
      number: 'text unique',
      supplierId: 'ref supplier.Supplier',
      requisitionId: 'ref requisition.Requisition?',
      status: 'draft | sent | accepted | refused | in_transit | received | cancelled',
      lines: 'PurchaseOrderLine[]',
      total: 'money trade-secret',
      expectedOn: 'date?',
      tolerance: 'decimal?',
    },
    PurchaseOrderLine: {
      item: 'text',
      quantity: 'int',
      received: 'int',
      unitPrice: 'money trade-secret',
    },
    PurchaseOrderChange: {
      id: 'uuid',
      purchaseOrderId: 'ref PurchaseOrder',
      change: 'json',
      requestedAt: 'timestamp readonly',
    },
  },
  commands: {
    draftPurchaseOrder: {
      creates: 'PurchaseOrder',
      emits: ['PurchaseOrderDrafted'],
      undo: 'cancelPurchaseOrder',
    },
    sendPurchaseOrder: {
      on: 'PurchaseOrder',
      from: ['draft'],
      to: 'sent',
      emits: ['PurchaseOrderSent'],
      undo: 'cancelPurchaseOrder',
    },
    acceptPurchaseOrder: {
      on: 'PurchaseOrder',
      from: ['sent'],
      to: 'accepted',
      emits: ['PurchaseOrderAccepted'],
    },
    refusePurchaseOrder: {
      on: 'PurchaseOrder',
      from: ['sent'],
      to: 'refused',
      emits: ['PurchaseOrderRefused'],
    },
    changePurchaseOrder: { creates: 'PurchaseOrderChange', emits: ['PurchaseOrderChanged'] },
    announceDespatch: {
      on: 'PurchaseOrder',
      from: ['accepted'],
      to: 'in_transit',
      emits: ['PurchaseOrderDespatched'],
    },
    closePurchaseOrder: {
      on: 'PurchaseOrder',
      from: ['accepted', 'in_transit'],
      to: 'received',
      emits: ['PurchaseOrderReceived'],
    },
    cancelPurchaseOrder: {
      on: 'PurchaseOrder',
      from: ['draft', 'sent', 'accepted'],
      to: 'cancelled',
      emits: ['PurchaseOrderCancelled'],
    },
  },
  events: [
    'PurchaseOrderDrafted',
    'PurchaseOrderSent',
    'PurchaseOrderAccepted',
    'PurchaseOrderRefused',
    'PurchaseOrderChanged',
    'PurchaseOrderDespatched',
    'PurchaseOrderReceived',
    'PurchaseOrderCancelled',
  ],
  neighbours: [
    {
      context: 'requisition',
      how: 'reacts',
      via: 'RequisitionApproved',
      because: 'Approved demand is turned into orders.',
    },
    {
      context: 'inventory',
      how: 'reacts',
      via: 'ReorderPointReached',
      because: 'Low stock is ordered again.',
    },
    {
      context: 'supplier-qualification',
      how: 'calls',
      via: 'checkSupplier',
      because: 'Suspended suppliers get no orders.',
    },
    {
      context: 'goods-receipt',
      how: 'reacts',
      via: 'GoodsReceived',
      because: 'An order closes when everything has arrived.',
    },
    {
      context: 'invoice-matching',
      how: 'feeds',
      via: 'PurchaseOrderAccepted',
      because: 'Invoices are compared with what was agreed.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'The quantity received never exceeds the quantity ordered plus the agreed tolerance.',
    ja: '受領数は発注数に許容差を加えた数を超えない。',
  },
  data: ['trade-secret'],
  sources: [
    { title: 'OpenLMIS: OrderStatus', read: '2026-11-20' },
    { title: 'OASIS UBL 2.4: Order, Order Response, Order Change' },
  ],
});
