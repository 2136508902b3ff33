import { defineContext } from '../../context.ts';

export const receivable = defineContext({
  id: 'receivable',
  industry: 'finance',
  archetype: 'ledger',
  purpose: {
    en: 'Follows what customers owe until it is paid, reminded or written off.',
    ja: '顧客の未払い金を、入金、督促、貸倒れまで追う。',
  },
  words: {
    en: {
      names: [
        'accounts receivable',
        'receivable',
        'outstanding invoice',
        'unpaid invoice',
        'money owed to us',
        'payment reminder',
        'overdue invoice',
        'open items',
      ],
      cues: [
        'overdue',
        'debt',
        'remind',
        'dunning letter',
        'write off',
        'credit limit',
        'late payment',
      ],
    },
    'zh-TW': {
      names: ['應收帳款', '應收款項', '未收款', '催款', '帳款逾期', '沖帳', '賒帳', '欠款管理', '收帳'],
      cues: ['欠款', '逾期', '呆帳', '帳齡', '收款', '掛帳'],
    },
    ja: {
      names: ['売掛金', '売掛管理', '未収金', '入金消込', '債権管理', '滞留債権', '掛け売り', '売掛残高', '未収管理'],
      cues: ['滞納', '督促', '貸倒れ', '与信', '入金予定', 'ツケ'],
    },
    ko: {
      names: ['미수금', '외상매출금', '매출채권', '수금 관리', '미납 청구서', '채권 관리', '외상 거래', '외상값', '미수 관리'],
      cues: ['연체', '독촉', '대손', '수금', '여신', '외상'],
    },
    vi: {
      names: ['công nợ phải thu', 'khoản phải thu', 'nợ khách hàng', 'thu hồi công nợ', 'hóa đơn chưa thanh toán', 'hóa đơn quá hạn', 'bán chịu', 'trừ nợ', 'sổ nợ', 'ghi nợ khách'],
      cues: ['quá hạn', 'nợ xấu', 'đòi nợ', 'tuổi nợ', 'thu tiền', 'thiếu nợ'],
    },
  },
  entities: {
    OpenItem: {
      id: 'uuid',
      invoiceRef: 'text unique',
      customerId: 'ref customer.Customer owner',
      amount: 'money financial',
      open: 'money financial',
      dueOn: 'date indexed',
      status: 'open | reminded | settled | written_off',
      reminderLevel: 'int',
    },
    Receipt: {
      id: 'uuid',
      customerId: 'ref customer.Customer? owner',
      amount: 'money financial',
      paymentRef: 'text unique',
      receivedOn: 'date',
    },
    Allocation: {
      id: 'uuid',
      receiptId: 'ref Receipt',
      itemId: 'ref OpenItem indexed',
      amount: 'money',
    },
  },
  commands: {
    openItem: { creates: 'OpenItem', emits: ['OpenItemCreated'] },
    recordReceipt: { creates: 'Receipt', emits: ['ReceiptRecorded'] },
    allocateReceipt: {
      creates: 'Allocation',
      emits: ['ReceiptAllocated'],
      undo: 'reverseAllocation',
    },
    reverseAllocation: { on: 'Allocation', emits: ['AllocationReversed'] },
    remindItem: { on: 'OpenItem', from: ['open'], to: 'reminded', emits: ['PaymentReminded'] },
    settleItem: {
      on: 'OpenItem',
      from: ['open', 'reminded'],
      to: 'settled',
      emits: ['OpenItemSettled'],
    },
    writeOffItem: {
      on: 'OpenItem',
      from: ['open', 'reminded'],
      to: 'written_off',
      emits: ['OpenItemWrittenOff'],
    },
  },
  events: [
    'OpenItemCreated',
    'ReceiptRecorded',
    'ReceiptAllocated',
    'AllocationReversed',
    'PaymentReminded',
    'OpenItemSettled',
    'OpenItemWrittenOff',
  ],
  neighbours: [
    {
      context: 'invoicing',
      how: 'reacts',
      via: 'InvoiceIssued',
      because: 'Every issued invoice is owed.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'Money that came in is matched to items.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PaymentReminded',
      because: 'The customer is asked to pay.',
    },
    {
      context: 'collections',
      how: 'feeds',
      via: 'OpenItemWrittenOff',
      because: 'What is not paid goes to collection.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'ReceiptAllocated',
      because: 'Cash and receivable are booked.',
    },
    {
      context: 'order',
      how: 'feeds',
      via: 'PaymentReminded',
      because: 'Late payers may lose credit.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Open items are the invoices less payments and credits, and a payment settles each item once.',
    ja: '未収残高は請求から入金と貸方を引いた額で、一つの入金は各明細を一度だけ消し込む。',
  },
  data: ['financial'],
  sources: [
    { title: 'Moqui Mantle payment application' },
    { title: 'ISO 20022 camt.053 statement' },
  ],
});
