import { defineContext } from '../../context.ts';

export const exchangeRate = defineContext({
  id: 'exchange-rate',
  industry: 'finance',
  archetype: 'pricing',
  purpose: {
    en: 'Gives the rate between two currencies at a moment and converts amounts with it.',
    ja: 'ある時点の通貨間の相場を示し、それを使って金額を換算する。',
  },
  words: {
    en: {
      names: [
        'exchange rate',
        'currency conversion',
        'foreign currency',
        'currency converter',
        'foreign exchange',
        'multi-currency',
        'convert currencies',
      ],
      cues: ['currency', 'conversion', 'rate of the day', 'rounding', 'euro', 'dollar'],
    },
    'zh-TW': {
      names: ['匯率', '外幣', '幣別換算', '外匯', '多幣別', '換匯'],
      cues: ['幣別', '換算', '美元', '牌告'],
    },
    ja: {
      names: ['為替', '為替レート', '外貨', '通貨換算', '外国通貨', '多通貨'],
      cues: ['通貨', '換算', 'ドル', 'レート'],
    },
    ko: {
      names: ['환율', '외화', '통화 환산', '환전', '다중 통화'],
      cues: ['통화', '환산', '달러', '고시 환율'],
    },
    vi: {
      names: ['tỷ giá', 'ngoại tệ', 'quy đổi tiền tệ', 'đổi tiền', 'đa tiền tệ'],
      cues: ['tiền tệ', 'quy đổi', 'đô la', 'tỷ giá niêm yết'],
    },
  },
  entities: {
    ExchangeRate: {
      id: 'uuid',
      baseCurrency: 'currency',
      quoteCurrency: 'currency',
      rate: 'decimal',
      source: 'text',
      validFrom: 'timestamp indexed',
      validUntil: 'timestamp?',
      status: 'published | superseded',
    },
    Conversion: {
      id: 'uuid',
      rateId: 'ref ExchangeRate',
      requesterId: 'ref identity-access.User owner',
      amount: 'money',
      result: 'money financial',
      convertedAt: 'timestamp readonly',
    },
  },
  commands: {
    publishRate: { creates: 'ExchangeRate', emits: ['ExchangeRatePublished'] },
    supersedeRate: {
      on: 'ExchangeRate',
      from: ['published'],
      to: 'superseded',
      emits: ['ExchangeRateSuperseded'],
    },
    convertAmount: { creates: 'Conversion', emits: ['AmountConverted'] },
  },
  events: ['ExchangeRatePublished', 'ExchangeRateSuperseded', 'AmountConverted'],
  neighbours: [
    {
      context: 'price-list',
      how: 'feeds',
      via: 'ExchangeRatePublished',
      because: 'Prices in other currencies follow.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'ExchangeRatePublished',
      because: 'Foreign balances are revalued.',
    },
    {
      context: 'market-data',
      how: 'reacts',
      via: 'PriceUpdated',
      because: 'Rates come from a feed.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A conversion names its rate, source and time, and is rounded once.',
    ja: '換算には使った相場、出所、時刻が残り、端数処理は一度だけ行う。',
  },
  data: ['financial'],
  sources: [{ title: 'ISO 4217 currency codes' }, { title: 'ECB euro reference rates' }],
});
