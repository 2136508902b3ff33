import { defineContext } from '../../context.ts';

export const collections = defineContext({
  id: 'collections',
  industry: 'banking',
  archetype: 'case',
  purpose: {
    en: 'Follows up overdue debts by contact, promises and payment plans.',
    ja: '延滞債権を、連絡、支払約束、分割計画により回収する。',
  },
  words: {
    en: {
      names: [
        'debt collection',
        'overdue debt',
        'arrears',
        'delinquent account',
        'payment plan',
        'collection agency',
      ],
      cues: [
        'overdue',
        'promise to pay',
        'debtor',
        'reminder letter',
        'instalment plan',
        'default',
        'dunning',
      ],
    },
    'zh-TW': {
      names: ['催收', '逾期帳款', '催繳', '債務協商', '欠款追討', '催繳通知', '欠費', '逾期未繳'],
      cues: ['逾期', '債務人', '催款函', '分期還款', '呆帳', '沒繳'],
    },
    ja: {
      names: ['債権回収', '督促', '延滞債権', '滞納', '支払督促', '滞納管理', '延滞'],
      cues: ['債務者', '分割払い', '支払約束', '貸倒れ', '払わない', '督促状'],
    },
    ko: {
      names: [
        '채권 추심',
        '연체 관리',
        '독촉',
        '미납금 회수',
        '체납',
        '체납 관리',
        '독촉장',
        '연체금',
      ],
      cues: ['연체', '채무자', '상환 계획', '최고장', '부실 채권', '안 내다'],
    },
    vi: {
      names: [
        'thu hồi nợ',
        'nhắc nợ',
        'nợ quá hạn',
        'đòi nợ',
        'nợ xấu',
        'nhắc đóng phí',
        'nợ phí',
        'đòi tiền',
      ],
      cues: ['quá hạn', 'con nợ', 'cam kết trả', 'trả góp', 'thư nhắc', 'chưa đóng'],
    },
  },
  entities: {
    CollectionCase: {
      id: 'uuid',
      debtorId: 'ref party-kyc.Client owner',
      status: 'open | plan_agreed | escalated | cured | written_off',
      overdueAmount: 'money financial',
      daysOverdue: 'int indexed',
      contactNotes: 'text? personal',
      courtReference: 'text? legal',
    },
    PaymentPromise: {
      id: 'uuid',
      caseId: 'ref CollectionCase',
      amount: 'money financial',
      dueOn: 'date indexed',
      status: 'open | kept | broken',
    },
  },
  commands: {
    openCollectionCase: { creates: 'CollectionCase', emits: ['CollectionCaseOpened'] },
    recordContact: { on: 'CollectionCase', emits: ['DebtorContacted'] },
    takePromise: { creates: 'PaymentPromise', emits: ['PaymentPromised'] },
    keepPromise: { on: 'PaymentPromise', from: ['open'], to: 'kept', emits: ['PromiseKept'] },
    breakPromise: { on: 'PaymentPromise', from: ['open'], to: 'broken', emits: ['PromiseBroken'] },
    agreePlan: {
      on: 'CollectionCase',
      from: ['open', 'escalated'],
      to: 'plan_agreed',
      emits: ['PaymentPlanAgreed'],
    },
    escalateCase: {
      on: 'CollectionCase',
      from: ['open', 'plan_agreed'],
      to: 'escalated',
      emits: ['CollectionCaseEscalated'],
    },
    cureCase: {
      on: 'CollectionCase',
      from: ['open', 'plan_agreed', 'escalated'],
      to: 'cured',
      emits: ['CollectionCaseCured'],
    },
    writeOffDebt: {
      on: 'CollectionCase',
      from: ['open', 'escalated'],
      to: 'written_off',
      emits: ['DebtWrittenOff'],
    },
  },
  events: [
    'CollectionCaseOpened',
    'DebtorContacted',
    'PaymentPromised',
    'PromiseKept',
    'PromiseBroken',
    'PaymentPlanAgreed',
    'CollectionCaseEscalated',
    'CollectionCaseCured',
    'DebtWrittenOff',
  ],
  neighbours: [
    {
      context: 'loan',
      how: 'reacts',
      via: 'LoanRepaymentOverdue',
      because: 'A missed instalment opens a case.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CollectionCaseOpened',
      because: 'The debtor is reminded before anything harsher.',
    },
    {
      context: 'legal-matter',
      how: 'calls',
      via: 'openMatter',
      because: 'Hopeless cases go to court.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'DebtWrittenOff',
      because: 'The loss is booked.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A debtor has at most one open case.',
    ja: '債務者ごとに進行中の案件は多くても一件である。',
  },
  data: ['financial', 'personal', 'legal'],
  sources: [
    {
      title: 'BIAN Service Landscape 14.0.0: Collections, Delinquent Account Handling',
      read: '2026-11-20',
    },
  ],
});
