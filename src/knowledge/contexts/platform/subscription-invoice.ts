import { defineContext } from '../../context.ts';

export const subscriptionInvoice = defineContext({
  id: 'subscription-invoice',
  industry: 'platform',
  archetype: 'document',
  purpose: {
    en: 'Collects recurring fees and usage into an invoice, issues it and follows it until paid.',
    ja: '定期料金と利用量を請求書にまとめて発行し、支払われるまで追う。',
  },
  words: {
    en: {
      names: [
        'subscription invoice',
        'recurring invoice',
        'subscription billing',
        'recurring billing',
        'usage-based billing',
        'monthly invoice',
        'dunning',
      ],
      cues: [
        'billing cycle',
        'proration',
        'overdue',
        'failed charge',
        'retry payment',
        'usage fee',
      ],
    },
    'zh-TW': {
      names: ['訂閱帳單', '定期扣款', '自動扣款', '用量計費', '週期帳單'],
      cues: ['帳單週期', '按比例計費', '逾期', '扣款失敗'],
    },
    ja: {
      names: ['定期請求', '自動課金', '継続課金', '従量課金', '月次請求'],
      cues: ['請求サイクル', '日割り', '未払い', '督促'],
    },
    ko: {
      names: ['정기 결제', '자동 결제', '구독 청구서', '사용량 과금', '정기 청구'],
      cues: ['청구 주기', '일할 계산', '연체', '결제 실패'],
    },
    vi: {
      names: [
        'hóa đơn định kỳ',
        'thanh toán định kỳ',
        'tính phí theo mức dùng',
        'tự động trừ tiền',
        'hóa đơn thuê bao',
      ],
      cues: ['kỳ thanh toán', 'tính theo tỷ lệ', 'quá hạn', 'nhắc phí'],
    },
  },
  entities: {
    Invoice: {
      id: 'uuid',
      number: 'text unique',
      customerId: 'ref customer.Customer owner',
      subscriptionId: 'ref subscription.Subscription indexed',
      status: 'gathering | draft | issued | paid | overdue | uncollectible | voided',
      lines: 'InvoiceLine[]',
      total: 'money financial',
      dueOn: 'date indexed',
      issuedAt: 'timestamp?',
    },
    InvoiceLine: {
      description: 'text',
      quantity: 'decimal',
      unitPrice: 'money',
      periodStart: 'date',
      periodEnd: 'date',
    },
  },
  commands: {
    gatherInvoice: { creates: 'Invoice', emits: ['InvoiceGathered'], undo: 'voidInvoice' },
    closeInvoicePeriod: {
      on: 'Invoice',
      from: ['gathering'],
      to: 'draft',
      emits: ['InvoiceDrafted'],
    },
    issueInvoice: { on: 'Invoice', from: ['draft'], to: 'issued', emits: ['InvoiceIssued'] },
    markInvoicePaid: {
      on: 'Invoice',
      from: ['issued', 'overdue'],
      to: 'paid',
      emits: ['InvoicePaid'],
    },
    markInvoiceOverdue: {
      on: 'Invoice',
      from: ['issued'],
      to: 'overdue',
      emits: ['InvoiceOverdue'],
    },
    writeOffInvoice: {
      on: 'Invoice',
      from: ['overdue'],
      to: 'uncollectible',
      emits: ['InvoiceWrittenOff'],
    },
    voidInvoice: {
      on: 'Invoice',
      from: ['gathering', 'draft', 'issued'],
      to: 'voided',
      emits: ['InvoiceVoided'],
    },
  },
  events: [
    'InvoiceGathered',
    'InvoiceDrafted',
    'InvoiceIssued',
    'InvoicePaid',
    'InvoiceOverdue',
    'InvoiceWrittenOff',
    'InvoiceVoided',
  ],
  neighbours: [
    {
      context: 'metering',
      how: 'reacts',
      via: 'UsageRecorded',
      because: 'Usage of the period becomes lines.',
    },
    {
      context: 'subscription',
      how: 'reacts',
      via: 'SubscriptionPlanChanged',
      because: 'Old and new price are prorated.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'capturePayment',
      because: 'The stored means of payment is charged on issue.',
    },
    {
      context: 'tax',
      how: 'calls',
      via: 'calculateTax',
      because: "Lines bear the tax of the customer's place.",
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'InvoiceIssued',
      because: 'Revenue and receivable are posted.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'InvoiceOverdue',
      because: 'The customer is reminded before access is blocked.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An issued invoice is never edited; a credit note corrects it.',
    ja: '発行した請求書は書き換えず、訂正は貸方票で行う。',
  },
  data: ['financial'],
  sources: [
    { title: 'OpenMeter invoice states', read: '2026-11-20' },
    { title: 'Kill Bill InvoiceStatus', read: '2026-11-20' },
  ],
});
