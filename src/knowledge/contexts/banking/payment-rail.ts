import { defineContext } from '../../context.ts';

export const paymentRail = defineContext({
  id: 'payment-rail',
  industry: 'banking',
  archetype: 'document',
  purpose: {
    en: 'Exchanges clearing and settlement messages with other banks and schemes.',
    ja: '他行や決済網と、清算および決済の電文を交換する。',
  },
  words: {
    en: {
      names: [
        'interbank settlement',
        'payment rail',
        'clearing house',
        'interbank message',
        'swift message',
        'iso 20022',
        'payment clearing',
        'clearing and settlement',
      ],
      cues: ['nostro', 'correspondent bank', 'batch file', 'returned payment', 'netting'],
    },
    'zh-TW': {
      names: ['清算', '跨行清算', '票據交換', '財金系統', '清算電文'],
      cues: ['同業帳戶', '批次檔', '退匯', '結算'],
    },
    ja: {
      names: ['銀行間決済', '全銀電文', '清算', '決済網', '資金清算'],
      cues: ['コルレス', '一括ファイル', '組戻し', '電文', 'ネッティング'],
    },
    ko: {
      names: ['은행간 결제', '청산', '금융결제원', '결제망', '전문 송수신'],
      cues: ['환거래', '일괄 파일', '반환', '차액 결제'],
    },
    vi: {
      names: ['thanh toán bù trừ', 'liên ngân hàng', 'bù trừ điện tử', 'điện thanh toán'],
      cues: ['ngân hàng đại lý', 'tệp lô', 'hoàn trả điện', 'quyết toán'],
    },
  },
  entities: {
    ClearingMessage: {
      id: 'uuid',
      messageId: 'text unique',
      kind: 'credit_transfer | direct_debit | return | report',
      status: 'created | sent | acknowledged | settled | returned',
      amount: 'money financial',
      counterpartyBank: 'text indexed',
      body: 'text financial',
      sentAt: 'timestamp?',
    },
    SettlementPosition: { id: 'uuid', scheme: 'text', day: 'date indexed', net: 'money financial' },
  },
  commands: {
    createMessage: {
      creates: 'ClearingMessage',
      emits: ['ClearingMessageCreated'],
      undo: 'returnMessage',
    },
    sendMessage: {
      on: 'ClearingMessage',
      from: ['created'],
      to: 'sent',
      emits: ['ClearingMessageSent'],
    },
    acknowledgeMessage: {
      on: 'ClearingMessage',
      from: ['sent'],
      to: 'acknowledged',
      emits: ['ClearingMessageAcknowledged'],
    },
    settleMessage: {
      on: 'ClearingMessage',
      from: ['acknowledged'],
      to: 'settled',
      emits: ['ClearingMessageSettled'],
    },
    returnMessage: {
      on: 'ClearingMessage',
      from: ['created', 'sent', 'acknowledged', 'settled'],
      to: 'returned',
      emits: ['ClearingMessageReturned'],
    },
  },
  events: [
    'ClearingMessageCreated',
    'ClearingMessageSent',
    'ClearingMessageAcknowledged',
    'ClearingMessageSettled',
    'ClearingMessageReturned',
  ],
  neighbours: [
    {
      context: 'payment-order',
      how: 'reacts',
      via: 'PaymentOrderAccepted',
      because: 'Accepted orders are sent to the scheme.',
    },
    {
      context: 'payment-order',
      how: 'feeds',
      via: 'ClearingMessageSettled',
      because: 'Settlement closes the order.',
    },
    {
      context: 'card-authorisation',
      how: 'feeds',
      via: 'ClearingMessageSettled',
      because: 'Card transactions are cleared through the scheme.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'ClearingMessageSettled',
      because: 'Positions with other banks are booked.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A message identifier is processed once, however often the message arrives.',
    ja: '電文は何度届いても、識別子ごとに一度だけ処理される。',
  },
  data: ['financial'],
  sources: [
    { title: 'BIAN Service Landscape 14.0.0: Payment Rail Operations', read: '2026-11-20' },
    { title: 'ISO 20022 pacs and camt messages' },
  ],
});
