import { defineContext } from '../../context.ts';

export const loyalty = defineContext({
  id: 'loyalty',
  industry: 'platform',
  archetype: 'ledger',
  purpose: {
    en: "Keeps each customer's points, tier and rewards, and lets points be earned, spent and expire.",
    ja: '顧客ごとのポイント、ランク、特典を管理し、獲得、利用、失効を処理する。',
  },
  words: {
    en: {
      names: [
        'loyalty',
        'loyalty programme',
        'loyalty program',
        'loyalty card',
        'reward points',
        'bonus points',
        'stamp card',
        'collect points',
      ],
      cues: ['points', 'reward', 'tier', 'redeem', 'gold status', 'perks'],
    },
    'zh-TW': {
      names: ['紅利點數', '集點', '點數兌換', '忠誠計畫', '會員點數', '集點卡', '點數', '集點活動', '累積點數', '回饋金'],
      cues: ['兌換', '會員等級', '回饋', '換獎品'],
    },
    ja: {
      names: ['ポイントカード', 'ポイント付与', 'ポイント還元', 'ポイント制度', 'スタンプカード', 'ロイヤルティプログラム', 'ポイント', 'スタンプ', '会員ポイント'],
      cues: ['特典', '会員ランク', '交換', '貯まる'],
    },
    ko: {
      names: ['포인트 적립', '적립금', '마일리지', '스탬프 적립', '멤버십 포인트', '포인트 사용', '스탬프', '포인트', '쿠폰 적립', '도장 적립'],
      cues: ['적립', '등급', '리워드', '혜택', '모으다'],
    },
    vi: {
      names: ['tích điểm', 'điểm thưởng', 'đổi điểm', 'khách hàng thân thiết', 'thẻ tích điểm', 'điểm tích lũy', 'thẻ thành viên tích điểm', 'quà thành viên'],
      cues: ['hạng thành viên', 'ưu đãi', 'đổi quà', 'tích lũy'],
    },
  },
  entities: {
    LoyaltyAccount: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      balance: 'int financial',
      tier: 'text',
      tierUntil: 'date?',
      status: 'open | closed',
      openedAt: 'timestamp readonly',
    },
    PointsEntry: {
      id: 'uuid',
      accountId: 'ref LoyaltyAccount indexed',
      points: 'int',
      status: 'pending | available | redeemed | expired | reversed',
      sourceRef: 'text unique',
      expiresOn: 'date? indexed',
    },
    Reward: {
      id: 'uuid',
      name: 'text',
      cost: 'int',
      availableUntil: 'date?',
    },
  },
  commands: {
    openLoyaltyAccount: { creates: 'LoyaltyAccount', emits: ['LoyaltyAccountOpened'] },
    earnPoints: { creates: 'PointsEntry', emits: ['PointsEarned'], undo: 'reversePoints' },
    releasePoints: {
      on: 'PointsEntry',
      from: ['pending'],
      to: 'available',
      emits: ['PointsReleased'],
    },
    redeemPoints: {
      on: 'PointsEntry',
      from: ['available'],
      to: 'redeemed',
      emits: ['PointsRedeemed'],
      undo: 'reversePoints',
    },
    reversePoints: {
      on: 'PointsEntry',
      from: ['pending', 'available', 'redeemed'],
      to: 'reversed',
      emits: ['PointsReversed'],
    },
    expirePoints: {
      on: 'PointsEntry',
      from: ['available'],
      to: 'expired',
      emits: ['PointsExpired'],
    },
    closeLoyaltyAccount: {
      on: 'LoyaltyAccount',
      from: ['open'],
      to: 'closed',
      emits: ['LoyaltyAccountClosed'],
    },
  },
  events: [
    'LoyaltyAccountOpened',
    'PointsEarned',
    'PointsReleased',
    'PointsRedeemed',
    'PointsReversed',
    'PointsExpired',
    'LoyaltyAccountClosed',
  ],
  neighbours: [
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderCompleted',
      because: 'A completed purchase earns points.',
    },
    {
      context: 'returns',
      how: 'reacts',
      via: 'ReturnReceived',
      because: 'Goods that came back take their points back.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PointsExpired',
      because: 'Customers want to know before points are lost.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'PointsEarned',
      because: 'Points are a liability in the books.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'No account is ever below zero points, and the oldest points go first.',
    ja: 'ポイント残高は零を下回らず、古いポイントから使われる。',
  },
  data: ['personal', 'financial'],
  sources: [
    { title: 'BIAN Reward Points Account', read: '2026-11-20' },
    { title: 'BIAN Reward Points Awards and Redemption', read: '2026-11-20' },
  ],
});
