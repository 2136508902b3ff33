import { defineContext } from '../../context.ts';

export const requisition = defineContext({
  id: 'requisition',
  industry: 'procurement',
  archetype: 'order',
  purpose: {
    en: 'Collects what a department or facility asks to have bought and carries the request through approval.',
    ja: '部門や施設の購買要求を集め、承認まで進める。',
  },
  words: {
    en: {
      names: [
        'requisition',
        'purchase request',
        'purchase requisition',
        'supply request',
        'internal request for goods',
        'request to buy',
      ],
      cues: [
        'requester',
        'approve the request',
        'budget owner',
        'cost centre',
        'facility demand',
        'office supplies',
      ],
    },
    'zh-TW': {
      names: ['請購', '請購單', '採購申請', '物資申請', '領料申請'],
      cues: ['申請人', '核准', '預算單位', '需求單位', '辦公用品'],
    },
    ja: {
      names: ['購買依頼', '購買申請', '調達依頼', '備品申請', '購入申請'],
      cues: ['申請者', '承認', '予算', '部門', '消耗品'],
    },
    ko: {
      names: ['구매 요청', '구매 신청', '구매 품의', '물품 신청', '비품 신청'],
      cues: ['신청자', '결재', '예산', '부서', '소모품'],
    },
    vi: {
      names: [
        'đề nghị mua',
        'yêu cầu mua sắm',
        'đề xuất mua hàng',
        'phiếu đề nghị',
        'xin cấp vật tư',
      ],
      cues: ['người đề nghị', 'phê duyệt', 'ngân sách', 'phòng ban', 'văn phòng phẩm'],
    },
  },
  entities: {
    Requisition: {
      id: 'uuid',
      requesterId: 'uuid owner',
      facilityId: 'uuid indexed',
      period: 'text',
      programme: 'text?',
      status:
        'initiated | submitted | authorised | in_approval | approved | released | rejected | skipped',
      lines: 'RequisitionLine[]',
      neededBy: 'date?',
    },
    RequisitionLine: { item: 'text', quantity: 'int', reason: 'text?', estimatedCost: 'money?' },
  },
  commands: {
    initiateRequisition: {
      creates: 'Requisition',
      emits: ['RequisitionInitiated'],
      undo: 'rejectRequisition',
    },
    submitRequisition: {
      on: 'Requisition',
      from: ['initiated'],
      to: 'submitted',
      emits: ['RequisitionSubmitted'],
    },
    skipRequisition: {
      on: 'Requisition',
      from: ['initiated'],
      to: 'skipped',
      emits: ['RequisitionSkipped'],
    },
    authoriseRequisition: {
      on: 'Requisition',
      from: ['submitted'],
      to: 'authorised',
      emits: ['RequisitionAuthorised'],
    },
    beginApproval: {
      on: 'Requisition',
      from: ['authorised'],
      to: 'in_approval',
      emits: ['RequisitionApprovalBegun'],
    },
    approveRequisition: {
      on: 'Requisition',
      from: ['authorised', 'in_approval'],
      to: 'approved',
      emits: ['RequisitionApproved'],
    },
    rejectRequisition: {
      on: 'Requisition',
      from: ['initiated', 'submitted', 'authorised', 'in_approval'],
      to: 'rejected',
      emits: ['RequisitionRejected'],
    },
    releaseRequisition: {
      on: 'Requisition',
      from: ['approved'],
      to: 'released',
      emits: ['RequisitionReleased'],
    },
  },
  events: [
    'RequisitionInitiated',
    'RequisitionSubmitted',
    'RequisitionSkipped',
    'RequisitionAuthorised',
    'RequisitionApprovalBegun',
    'RequisitionApproved',
    'RequisitionRejected',
    'RequisitionReleased',
  ],
  neighbours: [
    {
      context: 'inventory',
      how: 'calls',
      via: 'checkAvailability',
      because: 'What is already on the shelf need not be bought.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'The approval steps depend on amount and department.',
    },
    {
      context: 'purchase-order',
      how: 'feeds',
      via: 'RequisitionApproved',
      because: 'An approved request becomes an order to a supplier.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'RequisitionRejected',
      because: 'The requester learns why nothing will come.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A facility has one requisition per programme and period.',
    ja: '施設、事業、期間の組み合わせごとに購買依頼は一件だけである。',
  },
  data: [],
  sources: [{ title: 'OpenLMIS: RequisitionStatus', read: '2026-11-20' }],
});
