import { defineContext } from '../../context.ts';

export const mortgage = defineContext({
  id: 'mortgage',
  industry: 'property',
  archetype: 'order',
  purpose: {
    en: 'Takes a home loan from application through verification and underwriting to closing.',
    ja: '住宅ローンを、申込みから審査を経て実行まで管理する。',
  },
  words: {
    en: {
      names: [
        'mortgage',
        'home loan',
        'housing loan',
        'mortgage application',
        'refinance a home',
        'home financing',
      ],
      cues: ['borrower', 'underwriting', 'appraisal', 'down payment', 'interest rate', 'lender'],
    },
    'zh-TW': {
      names: ['房貸', '房屋貸款', '購屋貸款', '轉貸', '房貸申請'],
      cues: ['貸款人', '鑑價', '頭期款', '對保', '核貸', '寬限期'],
    },
    ja: {
      names: ['住宅ローン', '住宅融資', 'ローン審査', '借り換え', '住宅ローン申込'],
      cues: ['借入人', '担保評価', '頭金', '本審査', '金利'],
    },
    ko: {
      names: ['주택 담보 대출', '주택담보대출', '모기지', '주택 대출', '전세 대출'],
      cues: ['대출 심사', '감정 평가', '계약금', '금리', '차주'],
    },
    vi: {
      names: ['vay mua nhà', 'vay thế chấp', 'khoản vay mua nhà', 'vay thế chấp nhà'],
      cues: ['người vay', 'thẩm định', 'trả trước', 'lãi suất', 'giải ngân'],
    },
  },
  entities: {
    MortgageApplication: {
      id: 'uuid',
      borrowerId: 'ref identity-access.User owner',
      income: 'money financial personal',
      amount: 'money financial',
      propertyAddress: 'text personal',
      status:
        'started | submitted | underwriting | conditional | clear_to_close | closed | denied | withdrawn',
      snapshot: 'json? readonly',
      submittedAt: 'timestamp?',
    },
    LoanCondition: {
      id: 'uuid',
      applicationId: 'ref MortgageApplication indexed',
      text: 'text',
      met: 'bool',
    },
  },
  commands: {
    startApplication: { creates: 'MortgageApplication' },
    submitMortgage: {
      on: 'MortgageApplication',
      from: ['started'],
      to: 'submitted',
      emits: ['MortgageSubmitted'],
      undo: 'withdrawMortgage',
    },
    beginUnderwriting: { on: 'MortgageApplication', from: ['submitted'], to: 'underwriting' },
    issueConditions: {
      on: 'MortgageApplication',
      from: ['underwriting'],
      to: 'conditional',
      emits: ['ConditionsIssued'],
    },
    clearToClose: {
      on: 'MortgageApplication',
      from: ['underwriting', 'conditional'],
      to: 'clear_to_close',
      emits: ['ClearedToClose'],
    },
    closeMortgage: {
      on: 'MortgageApplication',
      from: ['clear_to_close'],
      to: 'closed',
      emits: ['MortgageClosed'],
    },
    denyMortgage: {
      on: 'MortgageApplication',
      from: ['underwriting', 'conditional'],
      to: 'denied',
      emits: ['MortgageDenied'],
    },
    withdrawMortgage: {
      on: 'MortgageApplication',
      from: ['submitted', 'underwriting', 'conditional', 'clear_to_close'],
      to: 'withdrawn',
      emits: ['MortgageWithdrawn'],
    },
  },
  events: [
    'MortgageSubmitted',
    'ConditionsIssued',
    'ClearedToClose',
    'MortgageClosed',
    'MortgageDenied',
    'MortgageWithdrawn',
  ],
  neighbours: [
    {
      context: 'party-kyc',
      how: 'calls',
      via: 'startCheck',
      because: 'Nobody borrows before they are known.',
    },
    {
      context: 'collateral',
      how: 'calls',
      via: 'revalueAsset',
      because: 'The home has to be worth the loan.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'getDocument',
      because: 'Payslips and statements prove the figures.',
    },
    {
      context: 'loan',
      how: 'feeds',
      via: 'MortgageClosed',
      because: 'A closed mortgage is serviced as a loan.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ConditionsIssued',
      because: 'The borrower must send what is missing.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A decision is made on a frozen copy of the figures, and names that copy.',
    ja: '審査の決定は固定された申込内容の写しに基づき、その写しを示す。',
  },
  data: ['financial', 'personal'],
  sources: [{ title: 'MISMO 3.6' }, { title: 'BIAN MortgageLoan', read: '2026-11-20' }],
});
