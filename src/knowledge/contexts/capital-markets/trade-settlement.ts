import { defineContext } from '../../context.ts';

export const tradeSettlement = defineContext({
  id: 'trade-settlement',
  industry: 'capital-markets',
  archetype: 'order',
  purpose: {
    en: 'Confirms and clears trades and exchanges securities against money.',
    ja: '約定を照合、清算し、証券と資金を引き換える。',
  },
  words: {
    en: {
      names: [
        'trade settlement',
        'delivery versus payment',
        'trade confirmation',
        'settlement date',
        'post-trade',
        'trade clearing',
      ],
      cues: [
        'counterparty',
        'clearing house',
        'settlement failure',
        'allocation',
        'custodian',
        't+2',
      ],
    },
    'zh-TW': {
      names: ['交割', '款券交割', '成交確認', '證券結算', '交割日'],
      cues: ['交易對手', '違約交割', '結算機構', '分配'],
    },
    ja: {
      names: ['証券決済', '約定照合', '証券清算', '決済日', '証券受渡'],
      cues: ['相手方', '清算機関', '配分', '決済不履行'],
    },
    ko: {
      names: ['매매 결제', '증권 결제', '거래 확인', '증권 청산', '결제일'],
      cues: ['거래 상대방', '결제 불이행', '예탁결제원', '배분'],
    },
    vi: {
      names: [
        'thanh toán chứng khoán',
        'bù trừ chứng khoán',
        'xác nhận giao dịch',
        'ngày thanh toán',
        'chuyển giao chứng khoán',
      ],
      cues: ['bên đối tác', 'trung tâm lưu ký', 'giao dịch lỗi', 'phân bổ'],
    },
  },
  entities: {
    Trade: {
      id: 'uuid',
      executionReference: 'text unique',
      instrumentId: 'ref market-data.Instrument',
      buyerAccountId: 'ref custody.SecuritiesAccount',
      sellerAccountId: 'ref custody.SecuritiesAccount',
      quantity: 'decimal',
      amount: 'money financial',
      status: 'executed | confirmed | cleared | settled | failed',
      settlesOn: 'date indexed',
    },
    Allocation: {
      id: 'uuid',
      tradeId: 'ref Trade',
      accountId: 'ref custody.SecuritiesAccount',
      quantity: 'decimal',
    },
  },
  commands: {
    recordTrade: { creates: 'Trade', emits: ['TradeRecorded'] },
    allocateTrade: { creates: 'Allocation', emits: ['TradeAllocated'] },
    confirmTrade: { on: 'Trade', from: ['executed'], to: 'confirmed', emits: ['TradeConfirmed'] },
    clearTrade: { on: 'Trade', from: ['confirmed'], to: 'cleared', emits: ['TradeCleared'] },
    settleTrade: {
      on: 'Trade',
      from: ['cleared', 'failed'],
      to: 'settled',
      emits: ['TradeSettled'],
    },
    recordSettlementFailure: {
      on: 'Trade',
      from: ['cleared'],
      to: 'failed',
      emits: ['SettlementFailed'],
    },
  },
  events: [
    'TradeRecorded',
    'TradeAllocated',
    'TradeConfirmed',
    'TradeCleared',
    'TradeSettled',
    'SettlementFailed',
  ],
  neighbours: [
    {
      context: 'market-order',
      how: 'reacts',
      via: 'TradeExecuted',
      because: 'Every execution becomes a trade to settle.',
    },
    {
      context: 'custody',
      how: 'calls',
      via: 'deliverSecurities',
      because: 'Securities and money change hands together.',
    },
    {
      context: 'payment-rail',
      how: 'calls',
      via: 'createMessage',
      because: 'The money leg goes through the banks.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'TradeSettled',
      because: 'Settled trades are booked.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'SettlementFailed',
      because: 'Both sides have to act at once.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Securities move if and only if the money moves.',
    ja: '証券は資金が動くときに限り、同時に動く。',
  },
  data: ['financial'],
  sources: [
    {
      title:
        'BIAN Service Landscape 14.0.0: Trade Clearing, Trade Settlement, Securities Fails Processing',
      read: '2026-11-20',
    },
  ],
});
