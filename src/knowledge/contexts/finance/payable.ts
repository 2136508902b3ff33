import { defineContext } from '../../context.ts';

export const payable = defineContext({
  id: 'payable',
  industry: 'finance',
  archetype: 'ledger',
  purpose: {
    en: 'Follows what suppliers are owed and pays it on time, once, to the right account.',
    ja: '仕入先への未払い金を追い、期日どおりに一度だけ正しい口座へ支払う。',
  },
  words: {
    en: {
      names: [
        'accounts payable',
        'payable',
        'supplier bill',
        'money we owe',
        'pay suppliers',
        'payment run',
        'bills from suppliers',
        'supplier payment',
      ],
      cues: [
        'due',
        'approve for payment',
        'early-payment discount',
        'vendor bill',
        'remittance',
        'bank transfer',
      ],
    },
    'zh-TW': {
      names: ['應付帳款', '應付款項', '付款作業', '應付管理', '廠商付款'],
      cues: ['付款', '匯款', '到期', '核銷', '請款'],
    },
    ja: {
      names: ['買掛金', '買掛管理', '支払処理', '仕入先への支払い', '未払金', '支払予定'],
      cues: ['支払日', '振込', '承認', '支払通知'],
    },
    ko: {
      names: ['미지급금', '외상매입금', '매입채무', '거래처 대금 지급', '지급 처리'],
      cues: ['지급일', '송금', '매입 계산서', '대금'],
    },
    vi: {
      names: [
        'công nợ phải trả',
        'khoản phải trả',
        'thanh toán nhà cung cấp',
        'lịch chi trả',
        'sổ phải trả',
      ],
      cues: ['đến hạn', 'chuyển khoản', 'duyệt chi', 'chiết khấu thanh toán'],
    },
  },
  entities: {
    PayableItem: {
      id: 'uuid',
      supplierId: 'ref supplier.Supplier indexed',
      invoiceNumber: 'text',
      amount: 'money financial',
      dueOn: 'date indexed',
      status: 'recorded | approved | scheduled | paid | blocked',
      discountUntil: 'date?',
    },
    PaymentRun: {
      id: 'uuid',
      executeOn: 'date indexed',
      total: 'money financial',
      status: 'proposed | released | executed',
      approvedBy: 'ref identity-access.User?',
    },
  },
  commands: {
    recordPayable: { creates: 'PayableItem', emits: ['PayableRecorded'] },
    approvePayable: {
      on: 'PayableItem',
      from: ['recorded', 'blocked'],
      to: 'approved',
      emits: ['PayableApproved'],
    },
    blockPayable: {
      on: 'PayableItem',
      from: ['recorded', 'approved', 'scheduled'],
      to: 'blocked',
      emits: ['PayableBlocked'],
    },
    schedulePayable: {
      on: 'PayableItem',
      from: ['approved'],
      to: 'scheduled',
      emits: ['PayableScheduled'],
      undo: 'blockPayable',
    },
    proposePaymentRun: { creates: 'PaymentRun', emits: ['PaymentRunProposed'] },
    releasePaymentRun: {
      on: 'PaymentRun',
      from: ['proposed'],
      to: 'released',
      emits: ['PaymentRunReleased'],
    },
    executePaymentRun: {
      on: 'PaymentRun',
      from: ['released'],
      to: 'executed',
      emits: ['PaymentRunExecuted'],
    },
    markPayablePaid: { on: 'PayableItem', from: ['scheduled'], to: 'paid', emits: ['PayablePaid'] },
  },
  events: [
    'PayableRecorded',
    'PayableApproved',
    'PayableBlocked',
    'PayableScheduled',
    'PaymentRunProposed',
    'PaymentRunReleased',
    'PaymentRunExecuted',
    'PayablePaid',
  ],
  neighbours: [
    {
      context: 'invoice-matching',
      how: 'reacts',
      via: 'InvoiceApproved',
      because: 'Only matched invoices are paid.',
    },
    {
      context: 'supplier',
      how: 'reacts',
      via: 'SupplierBankDetailChanged',
      because: 'The account is checked before the next run.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'A second person releases the run.',
    },
    {
      context: 'payment-order',
      how: 'feeds',
      via: 'PaymentRunReleased',
      because: 'The bank carries out the transfers.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'PayablePaid',
      because: 'Cash and payable are booked.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A supplier invoice is paid once, after approval, to a confirmed account.',
    ja: '仕入先の請求は、承認後に確認済みの口座へ一度だけ支払う。',
  },
  data: ['financial'],
  sources: [
    { title: 'ISO 20022 pain.001 payment initiation' },
    { title: 'UBL 2.4 Remittance Advice' },
  ],
});
