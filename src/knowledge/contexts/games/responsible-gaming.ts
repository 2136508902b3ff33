import { defineContext } from '../../context.ts';

export const responsibleGaming = defineContext({
  id: 'responsible-gaming',
  industry: 'games',
  archetype: 'entitlement',
  purpose: {
    en: 'Enforces limits, self-exclusion and age before anybody stakes money.',
    ja: '賭けの前に、限度額・自己排除・年齢を確認して守らせる。',
  },
  words: {
    en: {
      names: [
        'responsible gaming',
        'self-exclusion',
        'deposit limit',
        'responsible gambling',
        'problem gambling',
        'loss limit',
      ],
      cues: ['addiction', 'age check', 'cool-off', 'reality check', 'spending limit'],
    },
    'zh-TW': {
      names: ['責任博弈', '自我排除', '投注限額', '儲值上限', '賭癮防治'],
      cues: ['成癮', '年齡驗證', '冷靜期', '損失上限'],
    },
    ja: {
      names: ['責任あるゲーミング', '自己排除', '入金限度額', '依存症対策', '利用制限の申告'],
      cues: ['ギャンブル依存', '年齢確認', 'クーリングオフ', '損失限度'],
    },
    ko: {
      names: ['책임 도박', '자가 차단', '입금 한도', '과몰입 방지', '도박 중독 예방'],
      cues: ['중독', '연령 확인', '휴식 기간', '손실 한도'],
    },
    vi: {
      names: [
        'chơi có trách nhiệm',
        'tự loại trừ',
        'hạn mức nạp tiền',
        'phòng chống nghiện cờ bạc',
      ],
      cues: ['nghiện', 'xác minh tuổi', 'thời gian tạm nghỉ', 'giới hạn thua'],
    },
  },
  entities: {
    GamingExclusion: {
      id: 'uuid',
      playerId: 'ref identity-access.User owner personal',
      status: 'active | expired',
      reason: 'text? health',
      startsAt: 'timestamp readonly',
      endsAt: 'timestamp? indexed',
    },
    GamingLimit: {
      id: 'uuid',
      playerId: 'ref identity-access.User indexed',
      kind: 'deposit | stake | loss | playing_time',
      amount: 'money? financial',
      period: 'text',
      effectiveFrom: 'timestamp',
    },
    AgeCheck: {
      id: 'uuid',
      playerId: 'ref identity-access.User unique',
      bornOn: 'date personal',
      checkedAt: 'timestamp readonly',
    },
  },
  commands: {
    setLimit: { creates: 'GamingLimit', emits: ['LimitSet'] },
    excludePlayer: { creates: 'GamingExclusion', emits: ['PlayerSelfExcluded'] },
    expireExclusion: {
      on: 'GamingExclusion',
      from: ['active'],
      to: 'expired',
      emits: ['ExclusionExpired'],
    },
    verifyAge: { creates: 'AgeCheck', emits: ['AgeVerified'] },
    recordLimitReached: { on: 'GamingLimit', emits: ['LimitReached'] },
  },
  events: ['LimitSet', 'PlayerSelfExcluded', 'ExclusionExpired', 'AgeVerified', 'LimitReached'],
  neighbours: [
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'requestIdentityCheck',
      because: 'Age and identity come from a trusted check.',
    },
    {
      context: 'bet',
      how: 'reacts',
      via: 'BetAccepted',
      because: 'Stakes count against the limits.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'Deposits count against the limits.',
    },
    {
      context: 'campaign',
      how: 'feeds',
      via: 'PlayerSelfExcluded',
      because: 'Excluded players must get no advertising.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'LimitReached',
      because: 'The player is told why play stops.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'No stake passes while an exclusion is active or a limit would be exceeded.',
    ja: '自己排除中や限度額を超える賭けは一切通らない。',
  },
  data: ['personal', 'financial', 'health'],
  sources: [{ title: 'GLI-33 Event Wagering Systems' }],
});
