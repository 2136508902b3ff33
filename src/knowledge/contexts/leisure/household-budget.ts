import { defineContext } from '../../context.ts';

export const householdBudget = defineContext({
  id: 'household-budget',
  industry: 'leisure',
  archetype: 'ledger',
  purpose: {
    en: 'Keeps what a household earns and spends, by category, against a plan, and who owes whom.',
    ja: '家計の収入と支出を費目ごとに予算と比べ、立替も管理する。',
  },
  words: {
    en: {
      names: [
        'household budget',
        'personal finance',
        'expense tracker',
        'family budget',
        'pocket money',
        'split the bill',
        'shared expenses',
        'spending diary',
      ],
      cues: ['savings goal', 'income', 'category', 'who owes whom', 'roommates', 'receipt'],
    },
    'zh-TW': {
      names: ['個人記帳', '家庭記帳', '家庭預算', '家計簿', '朋友分帳', '零用錢', '個人理財'],
      cues: ['記帳', '拆帳', '收入', '支出', '類別', '室友', '存錢'],
    },
    ja: {
      names: ['家計簿', '家計管理', '割り勘', 'お小遣い', '立替精算', '支出管理'],
      cues: ['収入', '費目', '貯金', 'レシート'],
    },
    ko: {
      names: ['가계부', '가계 예산', '더치페이', '용돈', '지출 관리', '생활비 정산'],
      cues: ['수입', '항목', '저축', '영수증'],
    },
    vi: {
      names: [
        'sổ chi tiêu',
        'ngân sách gia đình',
        'quản lý chi tiêu',
        'chia tiền',
        'tiền tiêu vặt',
        'tài chính cá nhân',
      ],
      cues: ['thu nhập', 'khoản chi', 'tiết kiệm', 'bạn cùng phòng'],
    },
  },
  entities: {
    Spending: {
      id: 'uuid',
      budgetId: 'ref Budget',
      payer: 'text personal',
      amount: 'money financial',
      category: 'text indexed',
      status: 'entered | settled | corrected',
      spentOn: 'date indexed',
      receipt: 'file?',
    },
    Budget: {
      id: 'uuid',
      ownerId: 'ref identity-access.User owner',
      month: 'text indexed',
      limit: 'money financial',
      members: 'text[]',
    },
    Settlement: {
      id: 'uuid',
      budgetId: 'ref Budget',
      debtor: 'text',
      creditor: 'text',
      amount: 'money',
    },
  },
  commands: {
    openBudget: { creates: 'Budget', emits: ['BudgetOpened'] },
    enterSpending: { creates: 'Spending', emits: ['SpendingEntered'] },
    correctSpending: {
      on: 'Spending',
      from: ['entered'],
      to: 'corrected',
      emits: ['SpendingCorrected'],
    },
    settleDebts: { creates: 'Settlement', emits: ['HouseholdDebtsSettled'] },
    settleSpending: {
      on: 'Spending',
      from: ['entered'],
      to: 'settled',
      emits: ['SpendingSettled'],
    },
    warnOfLimit: { on: 'Budget', emits: ['BudgetLimitReached'] },
  },
  events: [
    'BudgetOpened',
    'SpendingEntered',
    'SpendingCorrected',
    'HouseholdDebtsSettled',
    'SpendingSettled',
    'BudgetLimitReached',
  ],
  neighbours: [
    {
      context: 'open-banking-consent',
      how: 'calls',
      via: 'requestConsent',
      because: "Bank entries come in only with the holder's consent.",
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'BudgetLimitReached',
      because: 'The family is warned before the money is gone.',
    },
    {
      context: 'dashboard',
      how: 'feeds',
      via: 'SpendingEntered',
      because: 'Charts show where the money goes.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Receipts are kept as pictures.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'All shares of a spending add up to its amount.',
    ja: '一件の支出の分担額の合計は、その金額に等しい。',
  },
  data: ['financial', 'personal'],
  sources: [
    { title: 'Firefly III and GnuCash ledgers' },
    { title: 'Open banking account information practice' },
  ],
});
