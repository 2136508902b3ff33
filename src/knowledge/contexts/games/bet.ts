import { defineContext } from '../../context.ts';

export const bet = defineContext({
  id: 'bet',
  industry: 'games',
  archetype: 'claim',
  purpose: {
    en: 'Takes bets at the price of the moment, holds the stake and settles them on the result.',
    ja: 'その時点のオッズで賭けを受け付け、賭け金を確保し、結果に応じて精算する。',
  },
  words: {
    en: {
      names: ['bet', 'betting', 'wager', 'sportsbook', 'bookmaker', 'bet slip', 'place a bet'],
      cues: ['stake', 'odds', 'payout', 'cash out', 'punter', 'accumulator'],
    },
    'zh-TW': {
      names: ['投注', '下注', '運彩', '博弈', '注單', '彩券投注'],
      cues: ['賠率', '派彩', '賭金', '串關', '開獎'],
    },
    ja: {
      names: ['賭け', 'ベット', '馬券', '投票券', '勝馬投票', '賭け金'],
      cues: ['オッズ', '払戻し', '的中', '配当'],
    },
    ko: {
      names: ['베팅', '배팅', '스포츠 토토', '내기', '마권', '베팅 슬립'],
      cues: ['배당률', '환급', '적중', '판돈'],
    },
    vi: {
      names: ['cá cược', 'đặt cược', 'vé cược', 'nhà cái', 'tiền cược'],
      cues: ['tỷ lệ cược', 'trả thưởng', 'thắng cược'],
    },
  },
  entities: {
    Bet: {
      id: 'uuid',
      bettorId: 'ref identity-access.User owner personal',
      selectionId: 'ref betting-market.MarketSelection indexed',
      status: 'placed | accepted | rejected | won | lost | void | cashed_out',
      stake: 'money financial',
      price: 'decimal readonly',
      payout: 'money? financial',
      placedAt: 'timestamp readonly indexed',
    },
    BetSettlement: {
      id: 'uuid',
      betId: 'ref Bet indexed',
      outcome: 'text',
      amount: 'money financial',
      resultVersion: 'int',
      settledAt: 'timestamp readonly',
    },
  },
  commands: {
    placeBet: { creates: 'Bet', emits: ['BetPlaced'], undo: 'voidBet' },
    acceptBet: {
      on: 'Bet',
      from: ['placed'],
      to: 'accepted',
      emits: ['BetAccepted'],
      undo: 'voidBet',
    },
    rejectBet: { on: 'Bet', from: ['placed'], to: 'rejected', emits: ['BetRejected'] },
    settleWinningBet: { on: 'Bet', from: ['accepted'], to: 'won', emits: ['BetWon'] },
    settleLosingBet: { on: 'Bet', from: ['accepted'], to: 'lost', emits: ['BetLost'] },
    voidBet: { on: 'Bet', from: ['placed', 'accepted'], to: 'void', emits: ['BetVoided'] },
    cashOutBet: { on: 'Bet', from: ['accepted'], to: 'cashed_out', emits: ['BetCashedOut'] },
  },
  events: [
    'BetPlaced',
    'BetAccepted',
    'BetRejected',
    'BetWon',
    'BetLost',
    'BetVoided',
    'BetCashedOut',
  ],
  neighbours: [
    {
      context: 'betting-market',
      how: 'calls',
      via: 'confirmPrice',
      because: 'The price must still hold at the moment of the bet.',
    },
    {
      context: 'transfer-ledger',
      how: 'calls',
      via: 'reserveTransfer',
      because: 'The stake is set aside before the bet counts.',
    },
    {
      context: 'responsible-gaming',
      how: 'calls',
      via: 'checkLimits',
      because: 'A limit or exclusion stops the bet.',
    },
    {
      context: 'competition',
      how: 'reacts',
      via: 'ResultConfirmed',
      because: 'The official result settles the bets.',
    },
    {
      context: 'transfer-ledger',
      how: 'feeds',
      via: 'BetWon',
      because: 'Winnings are paid into the account.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Price and stake are fixed when the bet is accepted, and a bet is paid once, or settled anew with a trail.',
    ja: 'オッズと賭け金は受付時に固定され、払戻しは一度だけで、再精算には記録が残る。',
  },
  data: ['financial', 'personal'],
  sources: [{ title: 'GLI-33 Event Wagering Systems' }],
});
