import { defineContext } from '../../context.ts';

export const groupBuy = defineContext({
  id: 'group-buy',
  industry: 'services',
  archetype: 'campaign',
  purpose: {
    en: 'Collects buyers for one offer and buys when enough have joined by the deadline.',
    ja: '一つの商品に買い手を集め、期限までに人数が揃えば購入する。',
  },
  words: {
    en: {
      names: [
        'group buy',
        'group buying',
        'bulk buy together',
        'joint purchase',
        'cooperative buying',
        'group order',
      ],
      cues: ['minimum number', 'join', 'leader', 'deadline', 'split the goods'],
    },
    'zh-TW': {
      names: ['團購', '揪團', '合購', '開團', '跟團'],
      cues: ['團主', '成團', '收單', '取貨'],
    },
    ja: {
      names: ['共同購入', 'グループ購入', 'まとめ買い', '共同仕入れ'],
      cues: ['主催者', '成立', '締切', '受け取り'],
    },
    ko: { names: ['공동 구매', '단체 구매'], cues: ['총대', '마감', '모집 인원', '수령'] },
    vi: {
      names: ['mua chung', 'mua theo nhóm', 'gom đơn', 'đặt chung'],
      cues: ['trưởng nhóm', 'hạn chót', 'đủ số lượng', 'chia hàng'],
    },
  },
  entities: {
    GroupBuy: {
      id: 'uuid',
      productId: 'ref product-catalogue.Product?',
      leaderId: 'ref customer.Customer owner',
      title: 'text',
      status: 'open | reached | ordered | failed',
      minimum: 'int',
      price: 'money',
      closesAt: 'timestamp indexed',
    },
    Participation: {
      id: 'uuid',
      groupBuyId: 'ref GroupBuy',
      customerId: 'ref customer.Customer owner',
      quantity: 'int',
      phone: 'phone? personal',
      collectedAt: 'timestamp?',
    },
  },
  commands: {
    openGroupBuy: { creates: 'GroupBuy', emits: ['GroupBuyOpened'] },
    joinGroupBuy: { creates: 'Participation', emits: ['GroupBuyJoined'], undo: 'leaveGroupBuy' },
    leaveGroupBuy: { on: 'Participation', emits: ['GroupBuyLeft'] },
    reachMinimum: { on: 'GroupBuy', from: ['open'], to: 'reached', emits: ['GroupBuyReached'] },
    failGroupBuy: { on: 'GroupBuy', from: ['open'], to: 'failed', emits: ['GroupBuyFailed'] },
    placeGroupOrder: {
      on: 'GroupBuy',
      from: ['reached'],
      to: 'ordered',
      emits: ['GroupOrderPlaced'],
    },
  },
  events: [
    'GroupBuyOpened',
    'GroupBuyJoined',
    'GroupBuyLeft',
    'GroupBuyReached',
    'GroupBuyFailed',
    'GroupOrderPlaced',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Money is held until the group is complete.',
    },
    {
      context: 'order',
      how: 'feeds',
      via: 'GroupOrderPlaced',
      because: 'One joint order goes to the seller.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'GroupBuyReached',
      because: 'All who joined are told.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Money is taken only when the minimum is reached before the deadline.',
    ja: '期限までに最低数に達した場合にだけ代金を取る。',
  },
  data: ['personal'],
  sources: [
    { title: 'Open Food Network order cycles' },
    { title: 'Common group-buying platforms' },
  ],
});
