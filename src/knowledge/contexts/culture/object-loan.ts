import { defineContext } from '../../context.ts';

export const objectLoan = defineContext({
  id: 'object-loan',
  industry: 'culture',
  archetype: 'loan',
  purpose: {
    en: 'Lends museum objects to other institutions and borrows theirs, with condition checks on the way.',
    ja: '博物館資料の貸出と借入を、状態確認とともに管理する。',
  },
  words: {
    en: {
      names: [
        'museum loan',
        'art loan',
        'artwork loan',
        'museum object',
        'exhibition loan',
        'loan agreement for art',
      ],
      cues: [
        'curator',
        'lender',
        'condition report',
        'crate',
        'courier',
        'gallery',
        'insurance value',
      ],
    },
    'zh-TW': {
      names: ['博物館借展', '文物借展', '藝術品借展', '借展合約', '館藏借出'],
      cues: ['策展人', '狀況報告', '運輸箱', '點交', '美術館', '保險值'],
    },
    ja: {
      names: ['作品貸出', '資料貸借', '美術品貸出', '博物館資料', '借用作品'],
      cues: ['学芸員', '状態調査', '点検書', '梱包', '美術館', '評価額'],
    },
    ko: {
      names: ['작품 대여', '유물 대여', '소장품 대여', '미술품 대여', '박물관 유물'],
      cues: ['학예사', '상태 조사서', '포장', '미술관', '보험 가액'],
    },
    vi: {
      names: ['cho mượn hiện vật', 'mượn tác phẩm', 'hiện vật bảo tàng', 'mượn trưng bày'],
      cues: ['giám tuyển', 'báo cáo tình trạng', 'đóng thùng', 'bảo tàng', 'giá trị bảo hiểm'],
    },
  },
  entities: {
    ObjectLoan: {
      id: 'uuid',
      direction: 'in | out',
      institution: 'text indexed',
      status: 'requested | agreed | dispatched | on_loan | returned | closed | declined',
      objectIds: 'uuid[]',
      insuredValue: 'money trade-secret',
      startsOn: 'date',
      endsOn: 'date indexed',
    },
    ObjectConditionCheck: {
      id: 'uuid',
      loanId: 'ref ObjectLoan indexed',
      objectId: 'ref accession.MuseumObject',
      report: 'text',
      photos: 'file[]',
      checkedAt: 'timestamp readonly',
    },
    ObjectMovement: {
      id: 'uuid',
      objectId: 'ref accession.MuseumObject indexed',
      place: 'text location',
      custodian: 'text',
      signedAt: 'timestamp',
    },
  },
  commands: {
    requestObjectLoan: {
      creates: 'ObjectLoan',
      emits: ['ObjectLoanRequested'],
      undo: 'declineLoan',
    },
    agreeLoan: {
      on: 'ObjectLoan',
      from: ['requested'],
      to: 'agreed',
      emits: ['ObjectLoanAgreed'],
      undo: 'declineLoan',
    },
    declineLoan: {
      on: 'ObjectLoan',
      from: ['requested', 'agreed'],
      to: 'declined',
      emits: ['ObjectLoanDeclined'],
    },
    dispatchObject: {
      on: 'ObjectLoan',
      from: ['agreed'],
      to: 'dispatched',
      emits: ['LoanDispatched'],
    },
    receiveObject: {
      on: 'ObjectLoan',
      from: ['dispatched'],
      to: 'on_loan',
      emits: ['LoanReceived'],
    },
    checkCondition: { creates: 'ObjectConditionCheck', emits: ['ConditionChanged'] },
    returnObject: { on: 'ObjectLoan', from: ['on_loan'], to: 'returned', emits: ['LoanReturned'] },
    closeLoan: { on: 'ObjectLoan', from: ['returned'], to: 'closed' },
  },
  events: [
    'ObjectLoanRequested',
    'ObjectLoanAgreed',
    'ObjectLoanDeclined',
    'LoanDispatched',
    'LoanReceived',
    'ConditionChanged',
    'LoanReturned',
  ],
  neighbours: [
    { context: 'policy', how: 'calls', via: 'checkCover', because: 'No object travels uninsured.' },
    {
      context: 'inspection',
      how: 'calls',
      via: 'scheduleInspection',
      because: 'Condition is checked before and after the journey.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'LoanDispatched',
      because: 'The place of an object is always known.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'signDocument',
      because: 'Agreement and receipts are signed.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The place and the custodian of every object on loan are known and signed for.',
    ja: '貸借中の資料の所在と保管者は常に分かり、受領の署名がある。',
  },
  data: ['trade-secret', 'location'],
  sources: [{ title: 'Spectrum 5.1' }, { title: 'CIDOC CRM' }],
});
