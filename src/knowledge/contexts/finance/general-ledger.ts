import { defineContext } from '../../context.ts';

export const generalLedger = defineContext({
  id: 'general-ledger',
  industry: 'finance',
  archetype: 'ledger',
  purpose: {
    en: 'Books every business fact by double entry and closes periods.',
    ja: 'あらゆる取引を複式簿記で記帳し、会計期間を締める。',
  },
  words: {
    en: {
      names: [
        'general ledger',
        'bookkeeping',
        'financial accounting',
        'journal entry',
        'chart of accounts',
        'month-end closing',
        'double-entry',
        'accountant',
      ],
      cues: ['debit', 'credit', 'balance sheet', 'fiscal year', 'reconcile'],
    },
    'zh-TW': {
      names: ['總帳', '記帳', '會計', '分錄', '會計科目', '月結', '傳票', '會計帳', '記帳作業', '帳務', '作帳'],
      cues: ['借方', '貸方', '過帳', '會計師', '對帳', '入帳'],
    },
    ja: {
      names: ['総勘定元帳', '仕訳', '財務会計', '会計処理', '経理', '勘定科目', '月次決算', '記帳', '会計', '会計管理', '帳簿付け', '収支管理'],
      cues: ['借方', '貸方', '帳簿', '決算', '計上', '仕訳する'],
    },
    ko: {
      names: ['총계정원장', '회계', '분개', '전표', '계정과목', '결산', '장부', '회계 처리', '경리', '장부 관리', '수입 지출 관리'],
      cues: ['차변', '대변', '전기하기', '회계사', '기장'],
    },
    vi: {
      names: ['sổ cái', 'kế toán', 'bút toán', 'hạch toán', 'hệ thống tài khoản kế toán', 'khóa sổ', 'kết chuyển cuối kỳ', 'sổ sách kế toán', 'lãi lỗ', 'hạch toán chi phí', 'thu chi'],
      cues: ['ghi nợ', 'ghi có', 'kế toán viên', 'bảng cân đối', 'đối chiếu', 'ghi sổ'],
    },
  },
  entities: {
    JournalEntry: {
      id: 'uuid',
      number: 'text unique',
      periodId: 'ref Period indexed',
      sourceRef: 'text unique',
      status: 'draft | posted | reversed',
      lines: 'JournalLine[]',
      postedAt: 'timestamp? readonly',
    },
    JournalLine: {
      accountId: 'ref Account',
      debit: 'money financial',
      credit: 'money financial',
      text: 'text?',
    },
    Account: {
      id: 'uuid',
      number: 'text unique',
      name: 'text',
      kind: 'text',
      active: 'bool',
    },
    Period: {
      id: 'uuid',
      name: 'text',
      startsOn: 'date',
      status: 'open | soft_closed | closed',
    },
  },
  commands: {
    draftEntry: { creates: 'JournalEntry', emits: ['EntryDrafted'] },
    postEntry: {
      on: 'JournalEntry',
      from: ['draft'],
      to: 'posted',
      emits: ['EntryPosted'],
      undo: 'reverseEntry',
    },
    reverseEntry: {
      on: 'JournalEntry',
      from: ['posted'],
      to: 'reversed',
      emits: ['EntryReversed'],
    },
    openPeriod: { creates: 'Period', emits: ['PeriodOpened'] },
    softClosePeriod: {
      on: 'Period',
      from: ['open'],
      to: 'soft_closed',
      emits: ['PeriodSoftClosed'],
    },
    closePeriod: { on: 'Period', from: ['soft_closed'], to: 'closed', emits: ['PeriodClosed'] },
  },
  events: [
    'EntryDrafted',
    'EntryPosted',
    'EntryReversed',
    'PeriodOpened',
    'PeriodSoftClosed',
    'PeriodClosed',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'Money that came in is booked.',
    },
    {
      context: 'invoicing',
      how: 'reacts',
      via: 'InvoiceIssued',
      because: 'Revenue and receivable are booked.',
    },
    {
      context: 'reporting',
      how: 'feeds',
      via: 'PeriodClosed',
      because: 'Statements are drawn up from closed periods.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'EntryReversed',
      because: 'Corrections leave a trace.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Debits equal credits in every entry, and a closed period takes no entry.',
    ja: 'どの仕訳も借方と貸方が等しく、締めた期間には記帳できない。',
  },
  data: ['financial'],
  sources: [
    { title: 'Moqui Mantle accounting entities', read: '2026-11-20' },
    { title: 'BIAN Financial Accounting', read: '2026-11-20' },
  ],
});
