import { defineContext } from '../../context.ts';

export const marketData = defineContext({
  id: 'market-data',
  industry: 'capital-markets',
  archetype: 'telemetry',
  purpose: {
    en: 'Publishes quotes, prices, reference data and trading halts of instruments.',
    ja: '銘柄の気配、価格、基本情報、売買停止を配信する。',
  },
  words: {
    en: {
      names: [
        'market data',
        'stock quote',
        'price feed',
        'ticker',
        'stock price',
        'trading halt',
        'real-time quotes',
      ],
      cues: ['instrument', 'isin', 'exchange feed', 'candle', 'bid ask spread', 'trading session'],
    },
    'zh-TW': {
      names: ['行情', '即時報價', '股價', '市場資料', '盤中報價', '暫停交易'],
      cues: ['代號', '五檔', '開盤', '收盤', 'k線'],
    },
    ja: {
      names: ['市場データ', '株価', '相場情報', '時価情報', '売買停止'],
      cues: ['銘柄', '気配値', '立会', '終値', '始値'],
    },
    ko: {
      names: ['시세', '주가', '시장 데이터', '실시간 시세', '거래 정지'],
      cues: ['종목', '호가', '개장', '종가', '체결가'],
    },
    vi: {
      names: [
        'dữ liệu thị trường',
        'giá cổ phiếu',
        'bảng giá chứng khoán',
        'giá thời gian thực',
        'tạm ngừng giao dịch',
      ],
      cues: ['mã chứng khoán', 'phiên giao dịch', 'giá đóng cửa', 'nến giá'],
    },
  },
  entities: {
    Instrument: {
      id: 'uuid',
      symbol: 'text unique',
      isin: 'text? unique',
      name: 'text',
      currency: 'currency',
      status: 'pre_open | open | halted | closed',
    },
    PriceQuote: {
      id: 'uuid',
      instrumentId: 'ref Instrument',
      bid: 'money trade-secret',
      ask: 'money trade-secret',
      sequence: 'int indexed',
      quotedAt: 'timestamp readonly',
    },
  },
  commands: {
    listInstrument: { creates: 'Instrument', emits: ['InstrumentListed'] },
    publishQuote: { creates: 'PriceQuote', emits: ['PriceUpdated'] },
    correctQuote: { on: 'PriceQuote', emits: ['InstrumentPriceCorrected'] },
    openTrading: {
      on: 'Instrument',
      from: ['pre_open', 'halted'],
      to: 'open',
      emits: ['TradingOpened'],
    },
    haltTrading: {
      on: 'Instrument',
      from: ['open'],
      to: 'halted',
      emits: ['TradingHalted'],
      undo: 'openTrading',
    },
    closeTrading: {
      on: 'Instrument',
      from: ['open', 'halted'],
      to: 'closed',
      emits: ['TradingClosed'],
    },
    prepareSession: {
      on: 'Instrument',
      from: ['closed'],
      to: 'pre_open',
      emits: ['TradingSessionPrepared'],
    },
  },
  events: [
    'InstrumentListed',
    'PriceUpdated',
    'InstrumentPriceCorrected',
    'TradingOpened',
    'TradingHalted',
    'TradingClosed',
    'TradingSessionPrepared',
  ],
  neighbours: [
    {
      context: 'market-order',
      how: 'reacts',
      via: 'TradeExecuted',
      because: 'Trades make the last price.',
    },
    {
      context: 'market-order',
      how: 'feeds',
      via: 'TradingHalted',
      because: 'A halt stops the book.',
    },
    {
      context: 'portfolio',
      how: 'feeds',
      via: 'PriceUpdated',
      because: 'Portfolios are valued at current prices.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'The newest quote by sequence wins, and a gap in the sequence is noticed.',
    ja: '連番が最新の気配が有効で、番号の欠落は検知される。',
  },
  data: ['trade-secret'],
  sources: [
    {
      title:
        'BIAN Service Landscape 14.0.0: Market Data Switch Operation, Financial Instrument Reference Data Management',
      read: '2026-11-20',
    },
  ],
});
