import { defineContext } from '../../context.ts';

export const produceMarket = defineContext({
  id: 'produce-market',
  industry: 'agriculture',
  archetype: 'market',
  purpose: {
    en: 'Grades lots of produce, auctions them and settles with growers and buyers.',
    ja: '農産物のロットを格付けし、競りにかけ、出荷者と買参人に精算する。',
  },
  words: {
    en: {
      names: [
        'produce market',
        'produce auction',
        'wholesale market',
        'crop auction',
        'fish market',
        'flower auction',
      ],
      cues: ['lot', 'grade', 'grower', 'bidder', 'hammer price', 'consignor'],
    },
    'zh-TW': {
      names: ['果菜市場', '農產品拍賣', '批發市場', '魚市場', '拍賣市場', '農產品交易'],
      cues: ['競價', '分級', '供應人', '承銷人', '成交價'],
    },
    ja: {
      names: ['青果市場', '卸売市場', '競り', '農産物取引', '花き市場', '魚市場'],
      cues: ['格付け', '出荷者', '買参人', '落札', '等級'],
    },
    ko: {
      names: ['농산물 경매', '도매시장', '공판장', '청과 시장', '수산 시장'],
      cues: ['등급', '출하자', '중도매인', '낙찰', '경락가'],
    },
    vi: {
      names: [
        'chợ nông sản',
        'đấu giá nông sản',
        'chợ đầu mối',
        'sàn nông sản',
        'thu mua nông sản',
      ],
      cues: ['phân loại', 'thương lái', 'người trồng', 'trúng giá', 'lô hàng'],
    },
  },
  entities: {
    ProduceLot: {
      id: 'uuid',
      lotNumber: 'text unique readonly',
      growerId: 'ref identity-access.User owner',
      produce: 'text indexed',
      weightKilograms: 'decimal',
      status: 'received | graded | offered | sold | settled | withdrawn',
      grade: 'text?',
      reserve: 'money?',
      closesAt: 'timestamp? indexed',
    },
    LotBid: {
      id: 'uuid',
      lotId: 'ref ProduceLot indexed',
      bidderName: 'text personal',
      price: 'money financial',
      placedAt: 'timestamp readonly indexed',
    },
  },
  commands: {
    receiveLot: { creates: 'ProduceLot', emits: ['LotReceived'], undo: 'withdrawLot' },
    gradeLot: { on: 'ProduceLot', from: ['received'], to: 'graded', emits: ['LotGraded'] },
    offerLot: {
      on: 'ProduceLot',
      from: ['graded'],
      to: 'offered',
      emits: ['LotOffered'],
      undo: 'withdrawLot',
    },
    placeBid: { creates: 'LotBid', emits: ['BidPlaced'] },
    sellLot: { on: 'ProduceLot', from: ['offered'], to: 'sold', emits: ['LotSold'] },
    settleLot: { on: 'ProduceLot', from: ['sold'], to: 'settled', emits: ['LotSettled'] },
    withdrawLot: {
      on: 'ProduceLot',
      from: ['received', 'graded', 'offered'],
      to: 'withdrawn',
      emits: ['LotWithdrawn'],
    },
  },
  events: [
    'LotReceived',
    'LotGraded',
    'LotOffered',
    'BidPlaced',
    'LotSold',
    'LotSettled',
    'LotWithdrawn',
  ],
  neighbours: [
    {
      context: 'inspection',
      how: 'calls',
      via: 'findLastResult',
      because: 'The grade rests on an inspection.',
    },
    {
      context: 'payment',
      how: 'feeds',
      via: 'LotSold',
      because: 'The buyer owes the hammer price.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'A paid lot is settled with the grower.',
    },
    {
      context: 'warehouse',
      how: 'feeds',
      via: 'LotSold',
      because: "A sold lot is moved to the buyer's bay.",
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A lot goes to the highest valid bid received before it closed.',
    ja: 'ロットは締切前に受け付けた有効な最高値の入札に落ちる。',
  },
  data: ['financial', 'personal'],
  sources: [{ title: 'UN/CEFACT eLab and eCert' }],
});
