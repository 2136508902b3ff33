import { defineContext } from '../../context.ts';

export const entitlement = defineContext({
  id: 'entitlement',
  industry: 'platform',
  archetype: 'entitlement',
  purpose: {
    en: 'Answers at once whether a subject may use a feature now and how much is left.',
    ja: 'ある利用者が今その機能を使えるか、残りはどれだけかを即座に答える。',
  },
  words: {
    en: {
      names: [
        'entitlement',
        'usage quota',
        'feature access',
        'plan limit',
        'licence key',
        'license key',
        'seat limit',
        'remaining allowance',
      ],
      cues: ['quota', 'allowance', 'limit per plan', 'premium feature', 'unlock'],
    },
    'zh-TW': {
      names: ['使用權限額度', '使用配額', '功能開通', '方案上限', '授權金鑰', '剩餘額度'],
      cues: ['配額', '額度', '上限', '進階功能'],
    },
    ja: {
      names: ['利用権', '利用可能枠', '利用上限', 'ライセンスキー', '機能の利用可否', '残り回数'],
      cues: ['上限', '残数', '有料機能', '回数制限'],
    },
    ko: {
      names: ['이용권', '이용 한도', '사용 한도', '기능 권한', '라이선스 키', '잔여 횟수'],
      cues: ['한도', '할당량', '유료 기능', '제한'],
    },
    vi: {
      names: [
        'quyền sử dụng tính năng',
        'hạn mức sử dụng',
        'khóa bản quyền',
        'giới hạn gói',
        'số lượt còn lại',
      ],
      cues: ['hạn mức', 'giới hạn', 'tính năng trả phí'],
    },
  },
  entities: {
    Entitlement: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      feature: 'text indexed',
      kind: 'text',
      status: 'active | inactive',
      limit: 'decimal?',
      resetsOn: 'date?',
    },
    Grant: {
      id: 'uuid',
      entitlementId: 'ref Entitlement',
      amount: 'decimal',
      priority: 'int',
      expiresAt: 'timestamp? indexed',
    },
    Balance: {
      entitlementId: 'ref Entitlement',
      used: 'decimal',
      remaining: 'decimal',
    },
  },
  commands: {
    grantEntitlement: {
      creates: 'Entitlement',
      emits: ['EntitlementGranted'],
      undo: 'revokeEntitlement',
    },
    addGrant: { creates: 'Grant', emits: ['AllowanceAdded'] },
    consumeEntitlement: {
      on: 'Entitlement',
      emits: ['EntitlementConsumed', 'BalanceExhausted'],
      undo: 'restoreEntitlement',
    },
    restoreEntitlement: { on: 'Entitlement', emits: ['EntitlementRestored'] },
    resetBalance: { on: 'Balance', emits: ['BalanceReset'] },
    revokeEntitlement: {
      on: 'Entitlement',
      from: ['active'],
      to: 'inactive',
      emits: ['EntitlementRevoked'],
    },
  },
  events: [
    'EntitlementGranted',
    'AllowanceAdded',
    'EntitlementConsumed',
    'BalanceExhausted',
    'EntitlementRestored',
    'BalanceReset',
    'EntitlementRevoked',
  ],
  neighbours: [
    {
      context: 'subscription',
      how: 'reacts',
      via: 'SubscriptionActivated',
      because: 'The plan says which features are open.',
    },
    {
      context: 'subscription',
      how: 'reacts',
      via: 'SubscriptionCancelled',
      because: 'An ended plan closes them.',
    },
    {
      context: 'metering',
      how: 'reacts',
      via: 'UsageRecorded',
      because: 'Metered features use up the balance.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'BalanceExhausted',
      because: 'The customer should know before work stops.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Consumption never takes a hard-limited balance below zero.',
    ja: '上限の固い残量は、利用によって零を下回らない。',
  },
  data: [],
  sources: [{ title: 'OpenMeter entitlement and credit', read: '2026-11-20' }],
});
