import { defineContext } from '../../context.ts';

export const expense = defineContext({
  id: 'expense',
  industry: 'people',
  archetype: 'claim',
  purpose: {
    en: 'Takes expense claims and advances, has them approved and pays them back.',
    ja: '経費の申請と仮払いを受け付け、承認のうえ精算する。',
  },
  words: {
    en: {
      names: [
        'expense claim',
        'expense report',
        'travel expenses',
        'reimbursement',
        'business trip',
        'employee expenses',
      ],
      cues: ['receipt', 'mileage', 'advance', 'per diem', 'approve', 'reimburse'],
    },
    'zh-TW': {
      names: ['報帳', '費用報銷', '差旅費', '出差', '代墊款', '報支', '支出憑證', '交際費', '零用金'],
      cues: ['收據', '發票', '預支', '核銷', '主管', '墊錢'],
    },
    ja: {
      names: ['経費精算', '経費申請', '交通費精算', '出張旅費', '立替', '旅費精算', '経費', '立替払い', '交際費'],
      cues: ['領収書', '仮払い', '出張', '交通費', '日当', '立て替え'],
    },
    ko: {
      names: ['경비 정산', '경비 청구', '출장비', '지출 결의', '법인 카드 정산', '경비 처리', '지출 증빙', '경비', '출장 경비'],
      cues: ['출장', '영수증', '가지급금', '교통비', '증빙', '영수증 제출'],
    },
    vi: {
      names: ['hoàn ứng', 'công tác phí', 'đề nghị thanh toán chi phí', 'chi phí công tác', 'quyết toán tạm ứng', 'chi phí đi lại', 'thanh toán công tác', 'hoàn tiền chi phí'],
      cues: ['hóa đơn', 'chứng từ', 'tạm ứng', 'duyệt chi', 'đi công tác'],
    },
  },
  entities: {
    ExpenseClaim: {
      id: 'uuid',
      employmentId: 'ref employee-record.Employment owner personal',
      title: 'text',
      status: 'draft | submitted | approved | paid | rejected | cancelled',
      total: 'money financial',
      submittedAt: 'timestamp?',
    },
    ExpenseItem: {
      id: 'uuid',
      claimId: 'ref ExpenseClaim indexed',
      receiptHash: 'text unique',
      amount: 'money financial',
      spentOn: 'date',
      category: 'text',
    },
    ExpenseAdvance: {
      id: 'uuid',
      employmentId: 'ref employee-record.Employment indexed',
      amount: 'money financial',
      settledBy: 'ref ExpenseClaim?',
    },
  },
  commands: {
    draftClaim: { creates: 'ExpenseClaim' },
    submitClaim: {
      on: 'ExpenseClaim',
      from: ['draft'],
      to: 'submitted',
      emits: ['ExpenseClaimSubmitted'],
      undo: 'cancelClaim',
    },
    approveClaim: {
      on: 'ExpenseClaim',
      from: ['submitted'],
      to: 'approved',
      emits: ['ExpenseClaimApproved'],
    },
    rejectClaim: {
      on: 'ExpenseClaim',
      from: ['submitted'],
      to: 'rejected',
      emits: ['ExpenseClaimRejected'],
    },
    reimburseClaim: {
      on: 'ExpenseClaim',
      from: ['approved'],
      to: 'paid',
      emits: ['ExpenseClaimReimbursed'],
    },
    cancelClaim: {
      on: 'ExpenseClaim',
      from: ['draft', 'submitted'],
      to: 'cancelled',
      emits: ['ExpenseClaimCancelled'],
    },
    grantAdvance: { creates: 'ExpenseAdvance', emits: ['AdvanceGranted'] },
  },
  events: [
    'ExpenseClaimSubmitted',
    'ExpenseClaimApproved',
    'ExpenseClaimRejected',
    'ExpenseClaimReimbursed',
    'ExpenseClaimCancelled',
    'AdvanceGranted',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'A claim rests on its receipts.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'A superior and accounting approve in turn.',
    },
    {
      context: 'payment-order',
      how: 'calls',
      via: 'initiatePayment',
      because: 'The employee gets the money back.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'ExpenseClaimApproved',
      because: 'Approved claims are an expense.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ExpenseClaimReimbursed',
      because: 'The employee is told.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A receipt is used in one claim only, and what is paid is what was approved less the advance.',
    ja: '一枚の領収書は一つの申請にだけ使え、支払額は承認額から仮払いを差し引いた額である。',
  },
  data: ['financial', 'personal'],
  sources: [{ title: 'Frappe HR expense claim doctype', read: '2026-11-20' }],
});
