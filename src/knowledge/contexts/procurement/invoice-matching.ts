import { defineContext } from '../../context.ts';

export const invoiceMatching = defineContext({
  id: 'invoice-matching',
  industry: 'procurement',
  archetype: 'document',
  purpose: {
    en: "Compares a supplier's invoice with order and receipt and releases it for payment.",
    ja: '仕入先の請求書を発注と検収に照らし、支払いを許可する。',
  },
  words: {
    en: {
      names: [
        'supplier invoice',
        'invoice matching',
        'three-way match',
        'vendor invoice',
        'purchase invoice',
        'invoice approval',
      ],
      cues: [
        'accounts payable',
        'invoice number',
        'credit note',
        'price difference',
        'remittance',
        'approve for payment',
      ],
    },
    'zh-TW': {
      names: ['廠商發票', '發票比對', '三方比對', '進項發票', '供應商請款', '廠商請款'],
      cues: ['應付帳款', '折讓單', '核銷', '對帳', '發票號碼', '請款單'],
    },
    ja: {
      names: ['仕入請求書', '請求書照合', '三点照合', '請求書承認', '受領請求書'],
      cues: ['買掛金', '差異', '請求番号', '支払承認', '貸方票'],
    },
    ko: {
      names: ['매입 송장', '송장 대조', '매입 세금계산서', '송장 승인', '삼자 대조'],
      cues: ['미지급금', '단가 차이', '지급 승인', '송장 번호'],
    },
    vi: {
      names: [
        'hóa đơn nhà cung cấp',
        'đối chiếu hóa đơn',
        'hóa đơn đầu vào',
        'duyệt hóa đơn',
        'hóa đơn mua hàng',
      ],
      cues: [
        'công nợ phải trả',
        'chênh lệch giá',
        'giấy báo có',
        'số hóa đơn',
        'đề nghị thanh toán',
      ],
    },
  },
  entities: {
    SupplierInvoice: {
      id: 'uuid',
      number: 'text indexed',
      supplierId: 'ref supplier.Supplier',
      purchaseOrderId: 'ref purchase-order.PurchaseOrder',
      status: 'received | matched | disputed | approved | paid | cancelled',
      total: 'money financial',
      terms: 'text? trade-secret',
      bankAccount: 'text financial',
      dueOn: 'date indexed',
    },
    InvoiceLine: { item: 'text', quantity: 'int', unitPrice: 'money trade-secret' },
    CreditNote: {
      id: 'uuid',
      supplierInvoiceId: 'ref SupplierInvoice',
      amount: 'money financial',
      reason: 'text',
    },
  },
  commands: {
    submitInvoice: {
      creates: 'SupplierInvoice',
      emits: ['InvoiceSubmitted'],
      undo: 'cancelInvoice',
    },
    matchInvoice: {
      on: 'SupplierInvoice',
      from: ['received', 'disputed'],
      to: 'matched',
      emits: ['InvoiceMatched'],
    },
    disputeInvoice: {
      on: 'SupplierInvoice',
      from: ['received', 'matched'],
      to: 'disputed',
      emits: ['InvoiceDisputed'],
    },
    approveInvoice: {
      on: 'SupplierInvoice',
      from: ['matched'],
      to: 'approved',
      emits: ['InvoiceApproved'],
    },
    recordInvoicePayment: {
      on: 'SupplierInvoice',
      from: ['approved'],
      to: 'paid',
      emits: ['InvoicePaid'],
    },
    cancelInvoice: {
      on: 'SupplierInvoice',
      from: ['received', 'disputed'],
      to: 'cancelled',
      emits: ['InvoiceCancelled'],
    },
    recordCreditNote: { creates: 'CreditNote', emits: ['CreditNoteRecorded'] },
  },
  events: [
    'InvoiceSubmitted',
    'InvoiceMatched',
    'InvoiceDisputed',
    'InvoiceApproved',
    'InvoicePaid',
    'InvoiceCancelled',
    'CreditNoteRecorded',
  ],
  neighbours: [
    {
      context: 'purchase-order',
      how: 'calls',
      via: 'getPurchaseOrder',
      because: 'The agreed price is the measure.',
    },
    {
      context: 'goods-receipt',
      how: 'calls',
      via: 'getReceipt',
      because: 'Only what was received is owed.',
    },
    {
      context: 'payment-order',
      how: 'feeds',
      via: 'InvoiceApproved',
      because: 'An approved invoice is paid on its due day.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'InvoiceApproved',
      because: 'The debt to the supplier is booked.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'InvoiceDisputed',
      because: 'Supplier and buyer have to clear the difference.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An invoice number occurs once per supplier.',
    ja: '請求書番号は仕入先ごとに一度しか現れない。',
  },
  data: ['financial', 'trade-secret'],
  sources: [
    { title: 'Mantle Universal Data Model: invoice statuses', read: '2026-11-20' },
    { title: 'OASIS UBL 2.4: Invoice, Credit Note' },
  ],
});
