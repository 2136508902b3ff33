import { defineContext } from '../../context.ts';

export const customerBill = defineContext({
  id: 'customer-bill',
  industry: 'telecom',
  archetype: 'document',
  purpose: {
    en: 'Gathers charges per billing cycle into a bill, sends it and follows it until it is settled.',
    ja: '締め期間ごとに料金をまとめて請求書を作り、送付から入金完了まで追う。',
  },
  words: {
    en: {
      names: ['phone bill', 'telecom bill', 'mobile bill', 'internet bill', 'bill run'],
      cues: ['monthly bill', 'billing cycle', 'overdue bill', 'itemised', 'late fee'],
    },
    'zh-TW': {
      names: ['電信帳單', '電話帳單', '電信費', '手機帳單'],
      cues: ['帳單', '出帳', '繳費期限', '逾期未繳', '帳單明細'],
    },
    ja: {
      names: ['通信料金', '通信料請求', '電話料金', '携帯代'],
      cues: ['請求書', '支払期限', '未払い', '口座振替'],
    },
    ko: {
      names: ['통신 요금', '통신비', '휴대폰 요금', '전화 요금'],
      cues: ['청구서', '납부 기한', '미납', '자동이체'],
    },
    vi: {
      names: ['hóa đơn cước', 'cước tháng', 'cước điện thoại', 'kỳ cước', 'tiền cước', 'tiền mạng'],
      cues: ['hạn thanh toán', 'nợ cước', 'bảng kê', 'quá hạn'],
    },
  },
  entities: {
    CustomerBill: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      number: 'text unique',
      status: 'created | validated | sent | overdue | settled | on_hold',
      periodStart: 'date',
      periodEnd: 'date',
      lines: 'BillLine[]',
      total: 'money financial',
      dueOn: 'date',
      billingAddress: 'text personal',
    },
    BillLine: {
      kind: 'recurring | usage | one_off | adjustment',
      text: 'text',
      amount: 'money',
      tax: 'money',
    },
  },
  commands: {
    runBillingCycle: { creates: 'CustomerBill', emits: ['BillCreated'] },
    validateBill: {
      on: 'CustomerBill',
      from: ['created', 'on_hold'],
      to: 'validated',
      emits: ['BillValidated'],
    },
    holdBill: {
      on: 'CustomerBill',
      from: ['created', 'validated'],
      to: 'on_hold',
      emits: ['BillHeld'],
    },
    sendBill: { on: 'CustomerBill', from: ['validated'], to: 'sent', emits: ['BillSent'] },
    settleBill: {
      on: 'CustomerBill',
      from: ['sent', 'overdue'],
      to: 'settled',
      emits: ['BillSettled'],
    },
    markBillOverdue: { on: 'CustomerBill', from: ['sent'], to: 'overdue', emits: ['BillOverdue'] },
  },
  events: ['BillCreated', 'BillValidated', 'BillHeld', 'BillSent', 'BillSettled', 'BillOverdue'],
  neighbours: [
    {
      context: 'usage-rating',
      how: 'reacts',
      via: 'UsageRated',
      because: 'Priced use becomes a line of the bill.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Bills with a stored mandate are collected on the due date.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'The bill as sent is kept unchanged.',
    },
    {
      context: 'collections',
      how: 'feeds',
      via: 'BillOverdue',
      because: 'Unpaid bills are followed up.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'BillSent',
      because: 'The customer learns what is due and when.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The charges of a closed cycle are frozen; corrections go into a later bill.',
    ja: '締めた期間の料金は固定され、訂正は後の請求に載せる。',
  },
  data: ['personal', 'financial'],
  sources: [
    { title: 'TM Forum TMF678 Customer Bill, TMF666 Account Management', read: '2026-11-20' },
  ],
});
