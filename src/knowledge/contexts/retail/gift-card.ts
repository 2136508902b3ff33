import { defineContext } from '../../context.ts';

export const giftCard = defineContext({
  id: 'gift-card',
  industry: 'retail',
  archetype: 'ledger',
  purpose: {
    en: 'Sells stored value as a code that somebody else may spend.',
    ja: '他の人が使える金額を、コードとして販売し残高を管理する。',
  },
  words: {
    en: {
      names: [
        'gift card',
        'gift voucher',
        'gift certificate',
        'gift code',
        'voucher balance',
        'redeem a voucher',
        'present card',
      ],
      cues: ['voucher', 'redeem', 'remaining value', 'expiry of the voucher'],
    },
    'zh-TW': {
      names: ['禮物卡', '禮券', '商品禮券', '電子禮券', '禮品卡'],
      cues: ['兌換', '餘額', '送禮', '面額'],
    },
    ja: {
      names: ['ギフトカード', '商品券', 'ギフト券', '電子ギフト', 'プレゼントカード'],
      cues: ['残高', '贈る', '額面', '利用期限'],
    },
    ko: {
      names: ['상품권', '기프트카드', '선물 카드', '모바일 상품권', '기프티콘'],
      cues: ['잔액', '선물', '액면가', '사용 기한'],
    },
    vi: {
      names: [
        'thẻ quà tặng',
        'phiếu quà tặng',
        'thẻ quà tặng điện tử',
        'mã quà tặng',
        'phiếu mua hàng',
      ],
      cues: ['đổi quà', 'số dư thẻ', 'mệnh giá'],
    },
  },
  entities: {
    GiftCard: {
      id: 'uuid',
      codeHash: 'text unique secret',
      value: 'money financial',
      balance: 'money financial',
      buyerId: 'ref customer.Customer owner',
      recipientEmail: 'email? personal',
      status: 'created | active | spent | expired | blocked',
      expiresOn: 'date? indexed',
    },
    GiftCardUse: {
      id: 'uuid',
      cardId: 'ref GiftCard indexed',
      orderId: 'ref order.Order? unique',
      amount: 'money',
      status: 'held | booked | given_back',
      usedAt: 'timestamp readonly',
    },
  },
  commands: {
    sellGiftCard: { creates: 'GiftCard', emits: ['GiftCardSold'], undo: 'blockGiftCard' },
    activateGiftCard: {
      on: 'GiftCard',
      from: ['created'],
      to: 'active',
      emits: ['GiftCardActivated'],
    },
    holdGiftCardValue: { creates: 'GiftCardUse', emits: ['GiftCardHeld'], undo: 'giveBackValue' },
    bookGiftCardUse: { on: 'GiftCardUse', from: ['held'], to: 'booked', emits: ['GiftCardUsed'] },
    giveBackValue: {
      on: 'GiftCardUse',
      from: ['held', 'booked'],
      to: 'given_back',
      emits: ['GiftCardValueGivenBack'],
    },
    emptyGiftCard: { on: 'GiftCard', from: ['active'], to: 'spent', emits: ['GiftCardSpent'] },
    expireGiftCard: { on: 'GiftCard', from: ['active'], to: 'expired', emits: ['GiftCardExpired'] },
    blockGiftCard: {
      on: 'GiftCard',
      from: ['created', 'active'],
      to: 'blocked',
      emits: ['GiftCardBlocked'],
    },
  },
  events: [
    'GiftCardSold',
    'GiftCardActivated',
    'GiftCardHeld',
    'GiftCardUsed',
    'GiftCardValueGivenBack',
    'GiftCardSpent',
    'GiftCardExpired',
    'GiftCardBlocked',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'A card works once it is paid.',
    },
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderCancelled',
      because: 'Value used on a cancelled order comes back.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'GiftCardActivated',
      because: 'The recipient gets the code.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'GiftCardSold',
      because: 'Unspent cards are a liability.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'What was spent from a card never exceeds what was paid onto it.',
    ja: 'カードから使われた額は、入金された額を超えない。',
  },
  data: ['personal', 'financial', 'secret'],
  sources: [{ title: 'Saleor gift cards' }, { title: 'Medusa gift cards' }],
});
