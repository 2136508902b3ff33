import { defineContext } from '../../context.ts';

export const playerState = defineContext({
  id: 'player-state',
  industry: 'games',
  archetype: 'ledger',
  purpose: {
    en: "Keeps each player's items, currency and progress.",
    ja: 'プレイヤーごとのアイテム、ゲーム内通貨、進行状況を管理する。',
  },
  words: {
    en: {
      names: [
        'in-game item',
        'in-game currency',
        'player inventory',
        'game progress',
        'virtual currency',
        'player profile',
        'gacha',
      ],
      cues: ['coins', 'gems', 'quest', 'level up', 'reward', 'season pass', 'loot', 'trade items'],
    },
    'zh-TW': {
      names: ['遊戲道具', '遊戲幣', '玩家背包', '遊戲進度', '虛擬寶物', '轉蛋'],
      cues: ['玩家', '任務', '等級', '獎勵', '鑽石', '抽卡'],
    },
    ja: {
      names: [
        'ゲーム内アイテム',
        'ゲーム内通貨',
        '所持アイテム',
        'セーブデータ',
        'ガチャ',
        '課金アイテム',
      ],
      cues: ['プレイヤー', 'クエスト', 'レベル', '報酬', 'シーズンパス'],
    },
    ko: {
      names: ['게임 아이템', '게임 재화', '인벤토리 아이템', '게임 진행도', '가챠', '게임 머니'],
      cues: ['플레이어', '퀘스트', '레벨', '보상', '시즌 패스', '뽑기'],
    },
    vi: {
      names: ['vật phẩm game', 'tiền trong game', 'kho đồ', 'tiến trình game', 'vật phẩm ảo'],
      cues: ['người chơi', 'nhiệm vụ', 'lên cấp', 'phần thưởng', 'kim cương'],
    },
  },
  entities: {
    PlayerProfile: {
      id: 'uuid',
      playerId: 'ref identity-access.User unique owner',
      displayName: 'text personal minor',
      status: 'active | suspended',
      level: 'int',
      rating: 'int',
      progress: 'json',
    },
    PlayerWallet: {
      id: 'uuid',
      profileId: 'ref PlayerProfile indexed',
      code: 'text',
      balance: 'int financial',
      version: 'int',
    },
    PlayerItem: {
      id: 'uuid',
      profileId: 'ref PlayerProfile indexed',
      itemCode: 'text indexed',
      quantity: 'int',
      acquiredBy: 'text unique',
    },
  },
  commands: {
    createProfile: { creates: 'PlayerProfile' },
    grantItem: { creates: 'PlayerItem', emits: ['ItemGranted'], undo: 'rollbackGrant' },
    rollbackGrant: { on: 'PlayerItem', emits: ['ItemRolledBack'] },
    spendCurrency: { on: 'PlayerWallet', emits: ['CurrencySpent'], undo: 'refundCurrency' },
    refundCurrency: { on: 'PlayerWallet', emits: ['CurrencyRefunded'] },
    tradeItems: { on: 'PlayerItem', emits: ['ItemsTraded'] },
    suspendProfile: {
      on: 'PlayerProfile',
      from: ['active'],
      to: 'suspended',
      emits: ['PlayerSuspended'],
    },
    restoreProfile: { on: 'PlayerProfile', from: ['suspended'], to: 'active' },
  },
  events: [
    'ItemGranted',
    'ItemRolledBack',
    'CurrencySpent',
    'CurrencyRefunded',
    'ItemsTraded',
    'PlayerSuspended',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'Bought coins are granted once paid.',
    },
    {
      context: 'matchmaking',
      how: 'reacts',
      via: 'MatchEnded',
      because: 'Matches bring rewards and rating.',
    },
    {
      context: 'moderation',
      how: 'reacts',
      via: 'ContentRemoved',
      because: 'Offensive names cost the player the right to play.',
    },
    {
      context: 'leaderboard',
      how: 'feeds',
      via: 'ItemGranted',
      because: 'Progress shows on the boards.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Items and coins are neither duplicated nor lost; a trade happens for both sides or for neither.',
    ja: 'アイテムや通貨は増殖も消失もせず、交換は双方で成立するか双方で取り消される。',
  },
  data: ['personal', 'minor', 'financial'],
  sources: [
    { title: 'TigerBeetle two-phase transfers', read: '2026-11-20' },
    { title: 'Nakama storage model' },
  ],
});
