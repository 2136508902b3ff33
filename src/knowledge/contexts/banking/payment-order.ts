import { defineContext } from '../../context.ts';

export const paymentOrder = defineContext({
  id: 'payment-order',
  industry: 'banking',
  archetype: 'order',
  purpose: {
    en: 'Takes a transfer from one account to another through checks, clearing and settlement.',
    ja: '口座間の送金を、確認、清算、決済まで進める。',
  },
  words: {
    en: {
      names: [
        'money transfer',
        'bank transfer',
        'wire transfer',
        'remittance',
        'send money',
        'fund transfer',
        'instant transfer',
        'direct debit',
      ],
      cues: [
        'transfer',
        'beneficiary',
        'payee',
        'cut-off time',
        'scheduled transfer',
        'cross-border',
      ],
    },
    'zh-TW': {
      names: ['轉帳', '匯款', '跨行轉帳', '電匯', '跨境匯款', '代扣'],
      cues: ['收款人', '受款帳號', '預約轉帳', '手續費', '即時到帳'],
    },
    ja: {
      names: ['振込', '送金', '口座振替', '海外送金', '銀行送金'],
      cues: ['受取人', '振込先', '予約振込', '手数料', '着金'],
    },
    ko: {
      names: ['송금', '계좌이체', '이체', '해외송금', '자동이체'],
      cues: ['수취인', '받는 계좌', '예약 이체', '수수료', '즉시이체'],
    },
    vi: {
      names: [
        'chuyển tiền',
        'chuyển khoản ngân hàng',
        'kiều hối',
        'chuyển tiền quốc tế',
        'ủy nhiệm chi',
      ],
      cues: ['người thụ hưởng', 'người nhận tiền', 'phí chuyển', 'chuyển nhanh', 'đặt lịch chuyển'],
    },
  },
  entities: {
    PaymentOrder: {
      id: 'uuid',
      endToEndId: 'text unique',
      debtorAccountId: 'ref deposit-account.DepositAccount owner',
      creditorIban: 'text financial',
      creditorName: 'text personal',
      amount: 'money financial',
      status: 'received | pending | accepted | settled | rejected | cancelled | blocked',
      executeOn: 'date indexed',
    },
    PaymentStatusReport: {
      id: 'uuid',
      paymentOrderId: 'ref PaymentOrder',
      code: 'text',
      reason: 'text?',
      reportedAt: 'timestamp readonly',
    },
  },
  commands: {
    initiatePayment: {
      creates: 'PaymentOrder',
      emits: ['PaymentOrderReceived'],
      undo: 'cancelPaymentOrder',
    },
    checkPaymentOrder: {
      on: 'PaymentOrder',
      from: ['received'],
      to: 'pending',
      emits: ['PaymentOrderChecked'],
    },
    acceptPaymentOrder: {
      on: 'PaymentOrder',
      from: ['pending'],
      to: 'accepted',
      emits: ['PaymentOrderAccepted'],
      undo: 'rejectPaymentOrder',
    },
    settlePaymentOrder: {
      on: 'PaymentOrder',
      from: ['accepted'],
      to: 'settled',
      emits: ['PaymentOrderSettled'],
    },
    rejectPaymentOrder: {
      on: 'PaymentOrder',
      from: ['received', 'pending', 'accepted', 'blocked'],
      to: 'rejected',
      emits: ['PaymentOrderRejected'],
    },
    blockPaymentOrder: {
      on: 'PaymentOrder',
      from: ['received', 'pending'],
      to: 'blocked',
      emits: ['PaymentOrderBlocked'],
    },
    cancelPaymentOrder: {
      on: 'PaymentOrder',
      from: ['received', 'pending'],
      to: 'cancelled',
      emits: ['PaymentOrderCancelled'],
    },
  },
  events: [
    'PaymentOrderReceived',
    'PaymentOrderChecked',
    'PaymentOrderAccepted',
    'PaymentOrderSettled',
    'PaymentOrderRejected',
    'PaymentOrderBlocked',
    'PaymentOrderCancelled',
  ],
  neighbours: [
    {
      context: 'deposit-account',
      how: 'calls',
      via: 'holdFunds',
      because: 'The money must be there and stay there.',
    },
    {
      context: 'fraud-evaluation',
      how: 'calls',
      via: 'evaluateRisk',
      because: 'A transfer is hard to get back.',
    },
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: "A third party may only pay with the holder's leave.",
    },
    {
      context: 'payment-rail',
      how: 'feeds',
      via: 'PaymentOrderAccepted',
      because: 'Accepted orders go to clearing.',
    },
    {
      context: 'payment-rail',
      how: 'reacts',
      via: 'ClearingMessageSettled',
      because: "The other bank's answer settles the order.",
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PaymentOrderRejected',
      because: 'The payer has to know that nothing was sent.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'One end-to-end identifier moves money exactly once.',
    ja: '一つの取引識別子で資金が動くのは一度だけである。',
  },
  data: ['financial', 'personal'],
  sources: [
    { title: 'UK Open Banking Read/Write API 4.0.0: payment initiation', read: '2026-11-20' },
    { title: 'BIAN Service Landscape 14.0.0: Payment Order Initiation', read: '2026-11-20' },
    { title: 'ISO 20022 pain and pacs messages' },
  ],
});
