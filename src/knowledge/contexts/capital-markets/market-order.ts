import { defineContext } from '../../context.ts';

export const marketOrder = defineContext({
  id: 'market-order',
  industry: 'capital-markets',
  archetype: 'market',
  purpose: {
    en: 'Takes buy and sell orders for securities, keeps the book and matches them into trades.',
    ja: '有価証券の売買注文を受け、板を管理し、約定させる。',
  },
  words: {
    en: {
      names: [
        'order book',
        'stock trading',
        'limit order',
        'securities order',
        'stock order',
        'buy and sell orders',
        'stock exchange',
        'stock market',
        'trade matching',
      ],
      cues: [
        'trader',
        'bid and ask',
        'market order',
        'fill',
        'shares',
        'broker',
        'cancel replace',
        'brokerage',
      ],
    },
    'zh-TW': {
      names: ['股票下單', '委託單', '撮合', '券商下單', '證券交易', '限價單'],
      cues: ['成交', '買賣盤', '改單', '股票', '投資人'],
    },
    ja: {
      names: ['株式注文', '売買注文', '板寄せ', '指値注文', '証券取引', '約定'],
      cues: ['成行', '証券会社', '気配', '訂正注文', '株式'],
    },
    ko: {
      names: ['주식 주문', '호가창', '매매 체결', '지정가 주문', '증권 거래', '주식 거래'],
      cues: ['체결', '시장가', '매수', '매도', '증권사'],
    },
    vi: {
      names: [
        'lệnh chứng khoán',
        'sổ lệnh',
        'khớp lệnh',
        'giao dịch chứng khoán',
        'lệnh giới hạn',
        'đặt lệnh mua bán',
      ],
      cues: ['cổ phiếu', 'môi giới', 'lệnh thị trường', 'hủy lệnh', 'nhà đầu tư'],
    },
  },
  entities: {
    MarketOrder: {
      id: 'uuid',
      accountId: 'ref custody.SecuritiesAccount owner',
      instrumentId: 'ref market-data.Instrument',
      side: 'buy | sell',
      quantity: 'decimal',
      filled: 'decimal',
      limitPrice: 'money? trade-secret financial',
      status: 'new | partially_filled | filled | cancelled | rejected | expired',
      enteredAt: 'timestamp readonly indexed',
    },
    Execution: {
      id: 'uuid',
      buyOrderId: 'ref MarketOrder',
      sellOrderId: 'ref MarketOrder',
      price: 'money',
      quantity: 'decimal',
      executedAt: 'timestamp readonly',
    },
  },
  commands: {
    submitMarketOrder: {
      creates: 'MarketOrder',
      emits: ['MarketOrderAccepted'],
      undo: 'cancelMarketOrder',
    },
    rejectMarketOrder: {
      on: 'MarketOrder',
      from: ['new'],
      to: 'rejected',
      emits: ['MarketOrderRejected'],
    },
    amendMarketOrder: { on: 'MarketOrder', emits: ['MarketOrderAmended'] },
    matchPart: {
      on: 'MarketOrder',
      from: ['new', 'partially_filled'],
      to: 'partially_filled',
      emits: ['TradeExecuted'],
    },
    fillMarketOrder: {
      on: 'MarketOrder',
      from: ['new', 'partially_filled'],
      to: 'filled',
      emits: ['TradeExecuted'],
    },
    cancelMarketOrder: {
      on: 'MarketOrder',
      from: ['new', 'partially_filled'],
      to: 'cancelled',
      emits: ['MarketOrderCancelled'],
    },
    expireMarketOrder: {
      on: 'MarketOrder',
      from: ['new', 'partially_filled'],
      to: 'expired',
      emits: ['MarketOrderExpired'],
    },
  },
  events: [
    'MarketOrderAccepted',
    'MarketOrderRejected',
    'MarketOrderAmended',
    'TradeExecuted',
    'MarketOrderCancelled',
    'MarketOrderExpired',
  ],
  neighbours: [
    {
      context: 'custody',
      how: 'calls',
      via: 'getPosition',
      because: 'Nobody sells what they do not hold.',
    },
    {
      context: 'market-data',
      how: 'reacts',
      via: 'TradingHalted',
      because: 'A halted instrument takes no orders.',
    },
    {
      context: 'market-data',
      how: 'feeds',
      via: 'TradeExecuted',
      because: 'The last price is published.',
    },
    {
      context: 'trade-settlement',
      how: 'feeds',
      via: 'TradeExecuted',
      because: 'A trade has to be delivered and paid.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'MarketOrderAccepted',
      because: 'Regulators ask for every order and its time.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Better price goes first, at equal price the earlier order, and one writer owns each book.',
    ja: '価格優先、同値なら時間優先で約定し、各板の書き手は一つである。',
  },
  data: ['financial', 'trade-secret'],
  sources: [
    { title: 'FIX protocol: OrdStatus' },
    {
      title: 'BIAN Service Landscape 14.0.0: Market Order, Market Order Execution',
      read: '2026-11-20',
    },
  ],
});
