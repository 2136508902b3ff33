import { defineContext } from '../../context.ts';

export const invoicing = defineContext({
  id: 'invoicing',
  industry: 'finance',
  archetype: 'document',
  purpose: {
    en: 'Turns delivered work or goods into a numbered invoice and corrects it by credit notes.',
    ja: '納めた品や作業を番号付きの請求書にし、訂正は貸方票で行う。',
  },
  words: {
    en: {
      names: [
        'invoice',
        'invoicing',
        'e-invoice',
        'issue an invoice',
        'credit note',
        'customer invoice',
        'send the bill',
        'bill the customer',
      ],
      cues: ['bill', 'due date', 'paid', 'amount due', 'billing', 'line items'],
    },
    'zh-TW': {
      names: ['開立發票', '發票', '電子發票', '請款單', '折讓單', '開帳單', '帳單', '開發票', '月結帳單', '對帳單開立'],
      cues: ['請款', '統一編號', '應付金額', '付款期限', '出帳'],
    },
    ja: {
      names: ['請求書', '請求書発行', '電子インボイス', 'インボイス', '請求書送付', '赤伝', '請求業務', '請求締め', '月締め請求'],
      cues: ['請求', '支払期限', '請求額', '締め日', '締め日請求'],
    },
    ko: {
      names: ['청구서', '세금계산서', '전자세금계산서', '청구서 발행', '계산서', '청구 업무', '월말 청구', '거래명세서', '고지서'],
      cues: ['청구', '납부 기한', '청구 금액', '마감일', '청구하다'],
    },
    vi: {
      names: ['hóa đơn', 'xuất hóa đơn', 'hóa đơn điện tử', 'lập hóa đơn', 'hóa đơn điều chỉnh', 'giấy báo phí', 'phiếu tính tiền', 'hóa đơn tháng'],
      cues: ['hạn thanh toán', 'số tiền phải trả', 'mã số thuế', 'kỳ hóa đơn', 'tính tiền'],
    },
  },
  entities: {
    Invoice: {
      id: 'uuid',
      number: 'text? unique',
      customerId: 'ref customer.Customer owner',
      orderId: 'ref order.Order? indexed',
      status: 'draft | issued | paid | cancelled',
      lines: 'InvoiceLine[]',
      net: 'money financial',
      tax: 'money',
      total: 'money financial',
      dueOn: 'date indexed',
      issuedAt: 'timestamp?',
    },
    InvoiceLine: {
      description: 'text',
      quantity: 'decimal',
      unitPrice: 'money',
      taxRate: 'decimal',
    },
    CreditNote: {
      id: 'uuid',
      number: 'text unique',
      invoiceId: 'ref Invoice',
      amount: 'money',
      reason: 'text',
      issuedAt: 'timestamp readonly',
    },
  },
  commands: {
    draftInvoice: { creates: 'Invoice', emits: ['InvoiceDrafted'], undo: 'cancelInvoice' },
    issueInvoice: { on: 'Invoice', from: ['draft'], to: 'issued', emits: ['InvoiceIssued'] },
    markInvoicePaid: { on: 'Invoice', from: ['issued'], to: 'paid', emits: ['InvoicePaid'] },
    cancelInvoice: { on: 'Invoice', from: ['draft'], to: 'cancelled', emits: ['InvoiceCancelled'] },
    creditInvoice: { creates: 'CreditNote', emits: ['CreditNoteIssued'] },
  },
  events: [
    'InvoiceDrafted',
    'InvoiceIssued',
    'InvoicePaid',
    'InvoiceCancelled',
    'CreditNoteIssued',
  ],
  neighbours: [
    {
      context: 'tax',
      how: 'calls',
      via: 'calculateTax',
      because: 'Each line bears the tax of the place of supply.',
    },
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderCompleted',
      because: 'Completed orders are invoiced.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'Money that came in settles the invoice.',
    },
    {
      context: 'receivable',
      how: 'feeds',
      via: 'InvoiceIssued',
      because: 'What is owed is followed until paid.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'InvoiceIssued',
      because: 'Revenue is booked.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'InvoiceIssued',
      because: 'The customer receives the invoice.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Invoice numbers have no gaps within a series, and an issued invoice never changes.',
    ja: '請求書番号は系列内で欠番がなく、発行後の請求書は変えない。',
  },
  data: ['financial'],
  sources: [
    { title: 'UBL 2.4 Invoice and Credit Note' },
    { title: 'EN 16931 electronic invoicing' },
  ],
});
