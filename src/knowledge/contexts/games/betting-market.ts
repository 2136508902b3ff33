import { defineContext } from '../../context.ts';

export const bettingMarket = defineContext({
  id: 'betting-market',
  industry: 'games',
  archetype: 'market',
  purpose: {
    en: 'Offers odds on the outcomes of an event and suspends them when something happens.',
    ja: '試合の結果に対するオッズを提示し、状況が動けば受付を止める。',
  },
  words: {
    en: {
      names: [
        'odds',
        'betting market',
        'betting odds',
        'live odds',
        'bookmaking',
        'betting exchange',
        'odds feed',
      ],
      cues: ['outcome', 'favourite', 'exposure', 'suspend betting', 'handicap', 'in-play'],
    },
    'zh-TW': {
      names: ['賠率', '盤口', '投注盤', '讓分', '即時賠率'],
      cues: ['開盤', '停盤', '場中', '風險', '莊家'],
    },
    ja: {
      names: ['オッズ', '賭け市場', 'ライブオッズ', 'オッズ配信'],
      cues: ['受付停止', 'ハンデ', '本命', 'ブックメーカー'],
    },
    ko: {
      names: ['배당', '배당률', '베팅 시장', '실시간 배당', '핸디캡 배당'],
      cues: ['배당 변동', '베팅 중지', '정배', '역배'],
    },
    vi: {
      names: ['tỷ lệ kèo', 'kèo cược', 'thị trường cược', 'kèo trực tiếp', 'kèo chấp'],
      cues: ['mở kèo', 'khóa kèo', 'cửa trên', 'cửa dưới'],
    },
  },
  entities: {
    BettingMarket: {
      id: 'uuid',
      matchId: 'ref competition.CompetitionMatch indexed',
      title: 'text',
      status: 'open | suspended | closed | settled | void',
      exposure: 'money trade-secret',
      version: 'int',
      closesAt: 'timestamp',
    },
    MarketSelection: {
      id: 'uuid',
      marketId: 'ref BettingMarket indexed',
      name: 'text',
      price: 'decimal',
      result: 'text?',
    },
  },
  commands: {
    openMarket: { creates: 'BettingMarket', emits: ['MarketOpened'] },
    repriceSelection: { on: 'MarketSelection', emits: ['OddsChanged'] },
    suspendMarket: {
      on: 'BettingMarket',
      from: ['open'],
      to: 'suspended',
      emits: ['MarketSuspended'],
    },
    resumeMarket: {
      on: 'BettingMarket',
      from: ['suspended'],
      to: 'open',
      emits: ['MarketResumed'],
    },
    closeMarket: {
      on: 'BettingMarket',
      from: ['open', 'suspended'],
      to: 'closed',
      emits: ['MarketClosed'],
    },
    settleMarket: {
      on: 'BettingMarket',
      from: ['closed'],
      to: 'settled',
      emits: ['MarketSettled'],
    },
    voidMarket: {
      on: 'BettingMarket',
      from: ['open', 'suspended', 'closed'],
      to: 'void',
      emits: ['MarketVoided'],
    },
  },
  events: [
    'MarketOpened',
    'OddsChanged',
    'MarketSuspended',
    'MarketResumed',
    'MarketClosed',
    'MarketSettled',
    'MarketVoided',
  ],
  neighbours: [
    {
      context: 'competition',
      how: 'reacts',
      via: 'ScoreChanged',
      because: 'A goal suspends the market and moves the odds.',
    },
    {
      context: 'competition',
      how: 'reacts',
      via: 'ResultConfirmed',
      because: 'The official result settles the market.',
    },
    {
      context: 'bet',
      how: 'reacts',
      via: 'BetAccepted',
      because: 'Accepted stakes add to the exposure.',
    },
    {
      context: 'bet',
      how: 'feeds',
      via: 'MarketVoided',
      because: 'Bets in a void market are paid back.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A suspension wins over every price, and of two prices the higher version counts.',
    ja: '停止はどのオッズにも優先し、複数のオッズでは版の新しいものが有効である。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'Betting exchange practice' }],
});
