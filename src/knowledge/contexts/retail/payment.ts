import { defineContext } from '../../context.ts';

export const payment = defineContext({
  id: 'payment',
  industry: 'retail',
  archetype: 'payment',
  purpose: {
    en: "Takes, holds and returns a customer's money for something bought.",
    ja: '購入に対する代金の与信確保、受領、返金を行う。',
  },
  words: {
    en: {
      names: [
        'payment',
        'refund',
        'credit card payment',
        'pay online',
        'charge the card',
        'payment method',
        'payout',
        'checkout payment',
      ],
      cues: ['pay', 'paid', 'charge', 'card number', 'capture', 'payment gateway', 'deposit paid'],
    },
    'zh-TW': {
      names: ['付款', '支付', '金流', '刷卡', '退款', '收款', '線上付款', '繳費', '繳款', '扣款成功', '線上繳費', '付清', '退費'],
      cues: ['信用卡', '請款', '授權', '行動支付', '付費', '扣款', '繳錢', '收錢'],
    },
    ja: {
      names: ['決済', '支払い', '返金', '入金', 'クレジットカード払い', 'お支払い', '入金確認', '代金支払い', '料金の支払い', '口座引き落とし', 'クレカ決済'],
      cues: ['課金', '与信', '代金', '電子マネー', '払い戻し', '引き落とし', '会計する'],
    },
    ko: {
      names: ['결제', '지불', '환불', '카드 결제', '간편결제', '결제 수단', '납부', '결제 금액', '요금 납부', '입금 확인', '카드로 결제'],
      cues: ['입금', '승인', '청구', '대금', '무통장입금', '돈을 내다', '수납'],
    },
    vi: {
      names: ['thanh toán', 'hoàn tiền', 'trả tiền', 'thanh toán thẻ', 'cổng thanh toán', 'thu tiền', 'trả bằng thẻ', 'đóng tiền', 'thu phí', 'nộp tiền', 'trả tiền mặt'],
      cues: ['thẻ tín dụng', 'chuyển khoản', 'đặt cọc', 'ví điện tử', 'trừ tiền', 'trả bằng', 'tiền mặt', 'quẹt thẻ'],
    },
  },
  entities: {
    Payment: {
      id: 'uuid',
      payerId: 'ref customer.Customer owner',
      reference: 'text indexed',
      amount: 'money financial',
      status: 'pending | authorised | captured | failed | voided | refunded',
      method: 'card | wallet | bank_transfer | cash',
      cardToken: 'text? card secret',
      payerName: 'text? personal',
      idempotencyKey: 'text unique',
    },
    Refund: {
      id: 'uuid',
      paymentId: 'ref Payment',
      amount: 'money financial',
      reason: 'text?',
      refundedAt: 'timestamp readonly',
    },
    PaymentAttempt: {
      id: 'uuid',
      paymentId: 'ref Payment',
      outcome: 'pending | succeeded | failed',
      gatewayReference: 'text? indexed',
      attemptedAt: 'timestamp readonly',
    },
  },
  commands: {
    startPayment: { creates: 'Payment', emits: ['PaymentStarted'], undo: 'voidPayment' },
    authorisePayment: {
      on: 'Payment',
      from: ['pending'],
      to: 'authorised',
      emits: ['PaymentAuthorised'],
      undo: 'voidPayment',
    },
    capturePayment: {
      on: 'Payment',
      from: ['authorised'],
      to: 'captured',
      emits: ['PaymentCaptured'],
      undo: 'refundPayment',
    },
    failPayment: {
      on: 'Payment',
      from: ['pending', 'authorised'],
      to: 'failed',
      emits: ['PaymentFailed'],
    },
    voidPayment: {
      on: 'Payment',
      from: ['pending', 'authorised'],
      to: 'voided',
      emits: ['PaymentVoided'],
    },
    refundPayment: {
      on: 'Payment',
      from: ['captured'],
      to: 'refunded',
      emits: ['PaymentRefunded'],
    },
  },
  events: [
    'PaymentStarted',
    'PaymentAuthorised',
    'PaymentCaptured',
    'PaymentFailed',
    'PaymentVoided',
    'PaymentRefunded',
  ],
  neighbours: [
    {
      context: 'fraud-evaluation',
      how: 'calls',
      via: 'evaluateRisk',
      because: 'A doubtful payment is stopped before money moves.',
    },
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderCancelled',
      because: 'A cancelled order must not be charged.',
    },
    {
      context: 'returns',
      how: 'reacts',
      via: 'ReturnReceived',
      because: 'Money goes back when the goods came back.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'PaymentCaptured',
      because: 'Money received is booked.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PaymentFailed',
      because: 'The payer has to try again.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Refunds of a payment never exceed what was captured, and one idempotency key moves money once.',
    ja: '返金の合計は受領額を超えず、同じ冪等キーで資金が二度動くことはない。',
  },
  data: ['card', 'secret', 'financial', 'personal'],
  sources: [
    { title: 'TM Forum TMF676 Payment Management', read: '2026-11-20' },
    { title: 'commercetools API reference: TransactionState', read: '2026-11-20' },
    { title: 'Medusa payment events', read: '2026-11-20' },
  ],
});
