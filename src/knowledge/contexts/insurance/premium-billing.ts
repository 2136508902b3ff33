import { defineContext } from '../../context.ts';

export const premiumBilling = defineContext({
  id: 'premium-billing',
  industry: 'insurance',
  archetype: 'subscription',
  purpose: {
    en: 'Bills and collects insurance premiums by the agreed plan.',
    ja: '契約した払込方法に従い、保険料を請求し収納する。',
  },
  words: {
    en: {
      names: [
        'premium billing',
        'insurance premium',
        'premium payment',
        'premium instalment',
        'unpaid premium',
      ],
      cues: ['grace period', 'direct debit', 'instalment', 'premium refund', 'overdue premium'],
    },
    'zh-TW': {
      names: ['保費收繳', '保費繳納', '繳保費', '保費帳單'],
      cues: ['寬限期', '分期繳', '扣繳', '催繳', '保費'],
    },
    ja: {
      names: ['保険料請求', '保険料収納', '保険料払込', '未払保険料'],
      cues: ['払込猶予', '口座引落し', '分割払い', '月払'],
    },
    ko: {
      names: ['보험료 납입', '보험료 청구', '보험료 수납', '미납 보험료'],
      cues: ['납입 유예', '자동 이체', '분납', '월납'],
    },
    vi: {
      names: ['đóng phí bảo hiểm', 'thu phí bảo hiểm', 'kỳ phí bảo hiểm', 'nợ phí bảo hiểm'],
      cues: ['thời gian gia hạn', 'trả góp', 'trích nợ tự động', 'hoàn phí'],
    },
  },
  entities: {
    PremiumAccount: {
      id: 'uuid',
      policyId: 'ref policy.Policy unique',
      payerId: 'ref customer.Customer owner',
      plan: 'monthly | quarterly | yearly',
      premium: 'money financial',
      paid: 'money financial',
      mandate: 'text? financial',
    },
    PremiumInstalment: {
      id: 'uuid',
      accountId: 'ref PremiumAccount',
      dueOn: 'date indexed',
      amount: 'money financial',
      status: 'due | paid | overdue | written_off | refunded',
    },
  },
  commands: {
    openPremiumAccount: { creates: 'PremiumAccount', emits: ['PremiumAccountOpened'] },
    billInstalment: { creates: 'PremiumInstalment', emits: ['PremiumBilled'] },
    collectInstalment: {
      on: 'PremiumInstalment',
      from: ['due', 'overdue'],
      to: 'paid',
      emits: ['PremiumPaid'],
      undo: 'refundInstalment',
    },
    markPremiumOverdue: {
      on: 'PremiumInstalment',
      from: ['due'],
      to: 'overdue',
      emits: ['PremiumOverdue'],
    },
    writeOffInstalment: {
      on: 'PremiumInstalment',
      from: ['overdue'],
      to: 'written_off',
      emits: ['PremiumWrittenOff'],
    },
    refundInstalment: {
      on: 'PremiumInstalment',
      from: ['paid'],
      to: 'refunded',
      emits: ['PremiumRefunded'],
    },
  },
  events: [
    'PremiumAccountOpened',
    'PremiumBilled',
    'PremiumPaid',
    'PremiumOverdue',
    'PremiumWrittenOff',
    'PremiumRefunded',
  ],
  neighbours: [
    {
      context: 'policy',
      how: 'reacts',
      via: 'PolicyIssued',
      because: 'A new policy sets up the plan.',
    },
    {
      context: 'policy',
      how: 'reacts',
      via: 'PolicyCancelled',
      because: 'Premium for unused time goes back.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The premium is taken by card or debit.',
    },
    {
      context: 'policy',
      how: 'feeds',
      via: 'PremiumOverdue',
      because: 'Unpaid cover ends after the grace period.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PremiumOverdue',
      because: 'The payer is reminded before cover ends.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The instalments of a period add up to its premium.',
    ja: '期間内の分割額の合計は、その保険料に等しい。',
  },
  data: ['financial'],
  sources: [
    { title: 'BIAN Service Landscape 14.0.0: Customer Billing', read: '2026-11-20' },
    { title: 'ACORD data standards' },
  ],
});
