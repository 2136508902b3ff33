import { defineContext } from '../../context.ts';

export const subscription = defineContext({
  id: 'subscription',
  industry: 'platform',
  archetype: 'subscription',
  purpose: {
    en: 'Runs a recurring plan from trial through renewals and changes to cancellation.',
    ja: '定期プランを、試用から更新や変更を経て解約まで管理する。',
  },
  words: {
    en: {
      names: [
        'subscription',
        'subscriber',
        'monthly plan',
        'annual plan',
        'free trial',
        'plan upgrade',
        'recurring plan',
      ],
      cues: ['subscribe', 'renew', 'downgrade', 'cancel any time', 'billing period', 'pause'],
    },
    'zh-TW': {
      names: ['訂閱', '月費方案', '年費方案', '免費試用', '方案升級', '續訂', '包月', '月費', '訂閱方案', '定期定額'],
      cues: ['方案', '試用期', '取消訂閱', '到期', '包年'],
    },
    ja: {
      names: ['サブスクリプション', 'サブスク', '月額プラン', '年間プラン', '無料トライアル', 'プラン変更', '月額会員', '定額制', '月額料金', '継続契約'],
      cues: ['更新', '解約', '月額', '試用期間', '月会費'],
    },
    ko: {
      names: ['구독', '구독자', '월정액', '요금제 변경', '무료 체험', '정기 구독', '정액제', '구독 서비스', '월 구독', '월정액 요금제'],
      cues: ['요금제', '갱신', '해지', '체험 기간', '월 이용료'],
    },
    vi: {
      names: ['gói đăng ký', 'đăng ký gói', 'gói tháng', 'gói năm', 'dùng thử miễn phí', 'nâng cấp gói', 'gói thuê bao', 'trả theo tháng', 'phí tháng', 'gói hội viên'],
      cues: ['thuê bao', 'gia hạn', 'hủy gói', 'đổi gói', 'kỳ cước', 'trọn gói tháng'],
    },
  },
  entities: {
    Subscription: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      planId: 'ref Plan',
      status: 'pending | active | paused | blocked | cancelled | expired',
      startedOn: 'date',
      nextBillingOn: 'date indexed',
      cancelAt: 'date?',
    },
    Plan: {
      id: 'uuid',
      name: 'text',
      interval: 'text',
      price: 'money',
      trialDays: 'int',
      effectiveFrom: 'date',
    },
    Phase: {
      subscriptionId: 'ref Subscription',
      kind: 'text',
      price: 'money',
      from: 'date',
      until: 'date?',
    },
  },
  commands: {
    startSubscription: {
      creates: 'Subscription',
      emits: ['SubscriptionStarted'],
      undo: 'cancelSubscription',
    },
    activateSubscription: {
      on: 'Subscription',
      from: ['pending', 'paused', 'blocked'],
      to: 'active',
      emits: ['SubscriptionActivated'],
    },
    changePlan: { on: 'Subscription', emits: ['SubscriptionPlanChanged'] },
    pauseSubscription: {
      on: 'Subscription',
      from: ['active'],
      to: 'paused',
      emits: ['SubscriptionPaused'],
    },
    blockSubscription: {
      on: 'Subscription',
      from: ['active'],
      to: 'blocked',
      emits: ['SubscriptionBlocked'],
    },
    cancelSubscription: {
      on: 'Subscription',
      from: ['pending', 'active', 'paused', 'blocked'],
      to: 'cancelled',
      emits: ['SubscriptionCancelled'],
    },
    expireSubscription: {
      on: 'Subscription',
      from: ['active'],
      to: 'expired',
      emits: ['SubscriptionExpired'],
    },
  },
  events: [
    'SubscriptionStarted',
    'SubscriptionActivated',
    'SubscriptionPlanChanged',
    'SubscriptionPaused',
    'SubscriptionBlocked',
    'SubscriptionCancelled',
    'SubscriptionExpired',
  ],
  neighbours: [
    {
      context: 'subscription-invoice',
      how: 'feeds',
      via: 'SubscriptionActivated',
      because: 'Billing starts with the first paid phase.',
    },
    {
      context: 'subscription-invoice',
      how: 'feeds',
      via: 'SubscriptionPlanChanged',
      because: 'A change in mid-period is prorated.',
    },
    {
      context: 'entitlement',
      how: 'feeds',
      via: 'SubscriptionActivated',
      because: 'A running plan opens its features.',
    },
    {
      context: 'entitlement',
      how: 'feeds',
      via: 'SubscriptionCancelled',
      because: 'A plan that ended closes its features.',
    },
    {
      context: 'subscription-invoice',
      how: 'reacts',
      via: 'InvoiceOverdue',
      because: 'Unpaid plans are blocked until the money arrives.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'SubscriptionCancelled',
      because: 'The subscriber gets a confirmation.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'At any date exactly one phase of a subscription is in force, and the next billing date follows from it.',
    ja: 'どの日付でも有効な期間区分は一つだけで、次回の請求日はそこから定まる。',
  },
  data: [],
  sources: [
    { title: 'Kill Bill EntitlementState', read: '2026-11-20' },
    { title: 'OpenMeter subscriptions', read: '2026-11-20' },
  ],
});
