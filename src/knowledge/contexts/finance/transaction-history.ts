import { defineContext } from '../../context.ts';

export const transactionHistory = defineContext({
  id: 'transaction-history',
  industry: 'finance',
  archetype: 'tracking',
  purpose: {
    en: 'Keeps every finished transaction in the order it happened and gives statements of it.',
    ja: '完了した取引を発生順に保管し、明細を出す。',
  },
  words: {
    en: {
      names: [
        'transaction history',
        'trade history',
        'order history',
        'statement of account',
        'payment history',
        'trip history',
        'list of movements',
      ],
      cues: ['statement', 'past', 'earlier', 'movement', 'yearly statement', 'account statement'],
    },
    'zh-TW': { names: ['交易紀錄', '交易明細', '對帳單', '歷史紀錄'], cues: ['明細', '歷史'] },
    ja: { names: ['取引履歴', '利用明細', '取引明細', '注文履歴'], cues: ['履歴', '明細'] },
    ko: { names: ['거래 내역', '거래 기록', '이용 내역', '주문 내역'], cues: ['내역', '명세서'] },
    vi: {
      names: ['lịch sử giao dịch', 'sao kê', 'lịch sử đơn hàng'],
      cues: ['lịch sử', 'chi tiết giao dịch'],
    },
  },
  entities: {
    HistoryEntry: {
      id: 'uuid',
      ownerId: 'ref customer.Customer owner indexed',
      kind: 'text indexed',
      amount: 'money financial',
      reference: 'text unique',
      happenedAt: 'timestamp readonly indexed',
    },
    Statement: {
      id: 'uuid',
      ownerId: 'ref customer.Customer',
      from: 'date',
      to: 'date',
      file: 'file',
    },
  },
  commands: {
    recordEntry: { creates: 'HistoryEntry', emits: ['EntryRecorded'] },
    issueStatement: { creates: 'Statement', emits: ['StatementIssued'] },
  },
  events: ['EntryRecorded', 'StatementIssued'],
  neighbours: [
    {
      context: 'transfer-ledger',
      how: 'reacts',
      via: 'TransferPosted',
      because: 'Every posting appears in the history.',
    },
    {
      context: 'market-order',
      how: 'reacts',
      via: 'TradeExecuted',
      because: 'Every trade is kept for the statement.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'Every payment appears in the history.',
    },
    {
      context: 'trip',
      how: 'reacts',
      via: 'TripCompleted',
      because: 'Finished trips are kept for later.',
    },
    {
      context: 'portfolio',
      how: 'reacts',
      via: 'PortfolioRebalanced',
      because: 'Changes of holdings are kept for the statement.',
    },
    {
      context: 'market-data',
      how: 'calls',
      via: 'getPrice',
      because: 'A statement values what is held at current prices.',
    },
  ],
  consistency: 'eventual',
  invariant: { en: 'An entry is never changed or deleted.', ja: '記録は変更も削除もされない。' },
  data: ['personal', 'financial'],
  sources: [
    { title: 'Bank of Anthos: transaction history' },
    { title: 'ISO 20022 camt.053 statement' },
  ],
});
