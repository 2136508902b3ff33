import { defineContext } from '../../context.ts';

export const repairJob = defineContext({
  id: 'repair-job',
  industry: 'services',
  archetype: 'case',
  purpose: {
    en: 'Takes in broken things, estimates, repairs and gives them back.',
    ja: '壊れた品を預かり、見積もり、修理して返す。',
  },
  words: {
    en: {
      names: [
        'repair shop',
        'repair ticket',
        'phone repair',
        'appliance repair',
        'repair service',
        'bring in for repair',
        'watch repair',
        'repair estimate',
      ],
      cues: ['broken', 'fix', 'defect', 'warranty', 'spare part'],
    },
    'zh-TW': {
      names: ['送修單', '送修', '手機維修', '家電維修', '維修服務', '修理店', '報修', '修理', '叫修', '維修申請'],
      cues: ['故障', '估價', '零件', '保固', '修好', '壞掉', '壞了'],
    },
    ja: {
      names: ['修理受付', '修理品預かり', 'スマホ修理', '家電修理', '修理店', '修理見積', '修理', '修理依頼', '修繕依頼', '不具合連絡'],
      cues: ['故障', '部品', '保証', '直す', '壊れた', '直してほしい'],
    },
    ko: {
      names: ['수리 접수', '수리점', '휴대폰 수리', '가전 수리', '수리 견적', '수리', '수리 요청', '에이에스 접수', '고장 수리'],
      cues: ['고장', '부품', '보증', '고치다', '망가지다', '고장 나면'],
    },
    vi: {
      names: ['sửa chữa thiết bị', 'tiệm sửa chữa', 'sửa điện thoại', 'phiếu sửa chữa', 'nhận sửa', 'sửa chữa', 'yêu cầu sửa', 'báo sửa chữa', 'sửa đồ'],
      cues: ['linh kiện', 'bảo hành', 'báo giá sửa', 'bị hỏng'],
    },
  },
  entities: {
    RepairJob: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      item: 'text',
      fault: 'text',
      status: 'received | estimated | approved | repaired | returned | declined',
      estimate: 'money?',
      customerPhone: 'phone personal',
      receivedAt: 'timestamp readonly indexed',
    },
    RepairPart: {
      id: 'uuid',
      jobId: 'ref RepairJob',
      productId: 'ref product-catalogue.Product?',
      quantity: 'int',
      price: 'money',
    },
  },
  commands: {
    receiveItem: { creates: 'RepairJob', emits: ['RepairReceived'] },
    estimateRepair: {
      on: 'RepairJob',
      from: ['received'],
      to: 'estimated',
      emits: ['RepairEstimated'],
    },
    approveRepair: {
      on: 'RepairJob',
      from: ['estimated'],
      to: 'approved',
      emits: ['RepairApproved'],
      undo: 'declineRepair',
    },
    declineRepair: {
      on: 'RepairJob',
      from: ['estimated', 'approved'],
      to: 'declined',
      emits: ['RepairDeclined'],
    },
    completeRepair: {
      on: 'RepairJob',
      from: ['approved'],
      to: 'repaired',
      emits: ['RepairCompleted'],
    },
    returnItem: {
      on: 'RepairJob',
      from: ['repaired', 'declined'],
      to: 'returned',
      emits: ['RepairReturned'],
    },
  },
  events: [
    'RepairReceived',
    'RepairEstimated',
    'RepairApproved',
    'RepairDeclined',
    'RepairCompleted',
    'RepairReturned',
  ],
  neighbours: [
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'The part has to be there.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'RepairCompleted',
      because: 'Labour and parts are billed.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'RepairEstimated',
      because: 'The customer decides on the price.',
    },
    {
      context: 'contract',
      how: 'calls',
      via: 'getContract',
      because: 'Work under guarantee is free.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'No work beyond the approved estimate is billed.',
    ja: '承認された見積もりを超える作業は請求しない。',
  },
  data: ['personal'],
  sources: [{ title: 'Odoo Repairs' }, { title: 'RepairDesk style repair tickets' }],
});
