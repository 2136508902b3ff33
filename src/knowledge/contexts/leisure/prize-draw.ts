import { defineContext } from '../../context.ts';

export const prizeDraw = defineContext({
  id: 'prize-draw',
  industry: 'leisure',
  archetype: 'case',
  purpose: {
    en: 'Takes entries for a raffle or lottery of prizes, draws fairly and hands out what was won.',
    ja: '懸賞や抽選の応募を受け、公正に抽選し、賞品を渡す。',
  },
  words: {
    en: {
      names: [
        'prize draw',
        'raffle',
        'lucky draw',
        'sweepstake',
        'lottery for prizes',
        'giveaway',
        'draw lots',
        'winners are drawn',
      ],
      cues: ['lucky number', 'prize', 'winner', 'entry', 'fair draw', 'odds'],
    },
    'zh-TW': {
      names: ['抽獎', '摸彩', '抽籤活動', '中獎名單', '幸運抽獎', '抽籤', '抽選', '中籤'],
      cues: ['獎品', '中獎', '參加資格', '得獎人', '抽中'],
    },
    ja: {
      names: ['懸賞', '抽選会', 'くじ引き', 'プレゼント応募', '当選者抽選', '福引', '抽選', 'くじ', '当選発表'],
      cues: ['賞品', '当選', '応募', '景品', '当たり'],
    },
    ko: {
      names: ['경품 추첨', '추첨 이벤트', '경품 행사', '당첨자 추첨', '행운권', '추첨', '추첨제', '당첨자'],
      cues: ['경품', '당첨', '응모', '뽑히다'],
    },
    vi: {
      names: ['bốc thăm trúng thưởng', 'quay số trúng thưởng', 'rút thăm may mắn', 'xổ số may mắn', 'bốc thăm', 'rút thăm', 'quay số'],
      cues: ['giải thưởng', 'trúng giải', 'người tham gia', 'mã dự thưởng'],
    },
  },
  entities: {
    PrizeDraw: {
      id: 'uuid',
      title: 'text',
      rules: 'text',
      status: 'open | closed | drawn | settled | void',
      seed: 'text?',
      prizes: 'int',
      closesAt: 'timestamp indexed',
    },
    DrawEntry: {
      id: 'uuid',
      drawId: 'ref PrizeDraw',
      customerId: 'ref customer.Customer owner',
      number: 'int indexed',
      contact: 'text personal',
    },
    Prize: {
      id: 'uuid',
      drawId: 'ref PrizeDraw',
      name: 'text',
      winnerEntryId: 'ref DrawEntry?',
      handedOver: 'bool',
    },
  },
  commands: {
    announceDraw: { creates: 'PrizeDraw', emits: ['PrizeDrawAnnounced'] },
    enterDraw: { creates: 'DrawEntry', emits: ['PrizeDrawEntered'] },
    closeDraw: { on: 'PrizeDraw', from: ['open'], to: 'closed', emits: ['PrizeDrawClosed'] },
    drawWinners: { on: 'PrizeDraw', from: ['closed'], to: 'drawn', emits: ['PrizeWinnersDrawn'] },
    settlePrizes: { on: 'PrizeDraw', from: ['drawn'], to: 'settled', emits: ['PrizesHandedOver'] },
    voidDraw: { on: 'PrizeDraw', from: ['open', 'closed'], to: 'void', emits: ['PrizeDrawVoided'] },
  },
  events: [
    'PrizeDrawAnnounced',
    'PrizeDrawEntered',
    'PrizeDrawClosed',
    'PrizeWinnersDrawn',
    'PrizesHandedOver',
    'PrizeDrawVoided',
  ],
  neighbours: [
    {
      context: 'customer',
      how: 'calls',
      via: 'findCustomer',
      because: 'One entry for each person as the rules say.',
    },
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderCompleted',
      because: 'A purchase may count as an entry.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PrizeWinnersDrawn',
      because: 'Winners are told.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'PrizeWinnersDrawn',
      because: 'The draw must be repeatable from its seed.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Every valid entry has the same chance for each ticket, and the drawing can be repeated.',
    ja: '有効な応募は同じ確率を持ち、抽選は再現できる。',
  },
  data: ['personal'],
  sources: [
    { title: 'Provably fair draw practice' },
    { title: 'National rules on promotional lotteries' },
  ],
});
