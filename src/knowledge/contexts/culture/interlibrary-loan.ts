import { defineContext } from '../../context.ts';

export const interlibraryLoan = defineContext({
  id: 'interlibrary-loan',
  industry: 'culture',
  archetype: 'loan',
  purpose: {
    en: 'Borrows from other libraries what the own one does not hold, and lends to them.',
    ja: '自館にない資料を他館から取り寄せ、他館にも貸し出す。',
  },
  words: {
    en: {
      names: [
        'interlibrary loan',
        'borrow from another library',
        'document delivery',
        'partner library',
        'union catalogue',
      ],
      cues: ['supplying library', 'requesting library', 'recall', 'unfilled', 'article copy'],
    },
    'zh-TW': {
      names: ['館際合作', '館際互借', '文獻傳遞', '跨館借書', '文獻複印'],
      cues: ['合作館', '申請館', '提供館', '未尋獲'],
    },
    ja: {
      names: ['相互貸借', '図書館間貸出', '文献複写', '取り寄せ貸出'],
      cues: ['依頼館', '受付館', '他館', '複写依頼', '謝絶'],
    },
    ko: {
      names: ['상호 대차', '책바다', '원문 복사', '타관 대출', '도서관 간 대출'],
      cues: ['신청 도서관', '제공 도서관', '협력 도서관'],
    },
    vi: {
      names: ['mượn liên thư viện', 'liên thư viện', 'cung cấp tài liệu', 'mượn từ thư viện khác'],
      cues: ['thư viện cho mượn', 'thư viện đối tác', 'sao chụp tài liệu'],
    },
  },
  entities: {
    InterlibraryRequest: {
      id: 'uuid',
      readerId: 'ref identity-access.User owner personal',
      title: 'text',
      supplier: 'text? indexed',
      status: 'received | will_supply | loaned | overdue | completed | unfilled | cancelled',
      dueOn: 'date?',
      requestedAt: 'timestamp readonly',
    },
    SupplierAnswer: {
      id: 'uuid',
      requestId: 'ref InterlibraryRequest indexed',
      supplier: 'text',
      answer: 'text',
      answeredAt: 'timestamp',
    },
  },
  commands: {
    requestItem: {
      creates: 'InterlibraryRequest',
      emits: ['InterlibraryItemRequested'],
      undo: 'cancelRequest',
    },
    promiseSupply: { on: 'InterlibraryRequest', from: ['received'], to: 'will_supply' },
    shipItem: {
      on: 'InterlibraryRequest',
      from: ['will_supply'],
      to: 'loaned',
      emits: ['InterlibraryItemLoaned'],
    },
    reportUnfilled: {
      on: 'InterlibraryRequest',
      from: ['received', 'will_supply'],
      to: 'unfilled',
      emits: ['InterlibraryRequestUnfilled'],
    },
    markItemOverdue: {
      on: 'InterlibraryRequest',
      from: ['loaned'],
      to: 'overdue',
      emits: ['InterlibraryItemOverdue'],
    },
    completeLoan: {
      on: 'InterlibraryRequest',
      from: ['loaned', 'overdue'],
      to: 'completed',
      emits: ['InterlibraryLoanCompleted'],
    },
    cancelRequest: {
      on: 'InterlibraryRequest',
      from: ['received', 'will_supply'],
      to: 'cancelled',
      emits: ['InterlibraryRequestCancelled'],
    },
  },
  events: [
    'InterlibraryItemRequested',
    'InterlibraryItemLoaned',
    'InterlibraryRequestUnfilled',
    'InterlibraryItemOverdue',
    'InterlibraryLoanCompleted',
    'InterlibraryRequestCancelled',
  ],
  neighbours: [
    {
      context: 'circulation',
      how: 'calls',
      via: 'checkOutItem',
      because: 'The item is lent to the reader like an own one.',
    },
    {
      context: 'last-mile',
      how: 'feeds',
      via: 'InterlibraryItemLoaned',
      because: 'The item travels between libraries.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'InterlibraryItemLoaned',
      because: 'The reader is told it is coming.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Each request has one library answering at a time, and an unfilled one goes on to the next.',
    ja: '一つの依頼に回答中の館は一館で、提供できなければ次の館へ回る。',
  },
  data: ['personal'],
  sources: [{ title: 'ISO 18626' }, { title: 'NCIP 2' }],
});
