import { defineContext } from '../../context.ts';

export const maintenanceOrder = defineContext({
  id: 'maintenance-order',
  industry: 'manufacturing',
  archetype: 'inspection',
  purpose: {
    en: 'Plans, assigns and records repair and upkeep of equipment.',
    ja: '設備の修理や保全を計画し、割り当て、実施を記録する。',
  },
  words: {
    en: {
      names: [
        'maintenance order',
        'maintenance work',
        'equipment repair',
        'machine repair',
        'breakdown repair',
        'equipment upkeep',
      ],
      cues: [
        'technician',
        'spare part',
        'preventive maintenance',
        'service interval',
        'work order',
      ],
    },
    'zh-TW': {
      names: ['設備維修單', '設備維修', '設備保養', '機台報修', '維修', '保養', '機器維修', '檢修'],
      cues: ['預防保養', '技術員', '備品', '故障', '保養週期', '維修紀錄'],
    },
    ja: {
      names: [
        '保全指示',
        '設備保全',
        '設備修理',
        '機械修理',
        '整備',
        'メンテナンス',
        '保守作業',
        '修繕工事',
      ],
      cues: ['予防保全', '修理依頼', '保全員', '予備品', '故障', '手入れ'],
    },
    ko: {
      names: [
        '정비 오더',
        '설비 보전',
        '설비 수리',
        '기계 수리',
        '정비',
        '유지보수',
        '보수 작업',
        '수선',
      ],
      cues: ['예방 정비', '정비 기사', '예비 부품', '고장', '점검 주기', '손보다'],
    },
    vi: {
      names: [
        'phiếu bảo trì',
        'bảo trì thiết bị',
        'sửa chữa máy móc',
        'bảo dưỡng máy móc',
        'bảo trì',
        'bảo dưỡng',
        'sửa máy',
        'đại tu',
      ],
      cues: ['bảo dưỡng định kỳ', 'thợ sửa', 'phụ tùng', 'hỏng máy', 'kỹ thuật sửa'],
    },
  },
  entities: {
    MaintenanceOrder: {
      id: 'uuid',
      assetId: 'ref asset-register.Asset indexed',
      status: 'created | scheduled | in_process | completed | cancelled',
      kind: 'repair | preventive | improvement',
      description: 'text trade-secret',
      technicianId: 'ref staff.StaffMember?',
      plannedFor: 'timestamp? indexed',
      report: 'text?',
    },
    MaintenancePart: {
      id: 'uuid',
      orderId: 'ref MaintenanceOrder',
      partId: 'ref product-catalogue.Product',
      quantity: 'int',
    },
  },
  commands: {
    requestMaintenance: {
      creates: 'MaintenanceOrder',
      emits: ['MaintenanceRequested'],
      undo: 'cancelMaintenance',
    },
    scheduleMaintenance: {
      on: 'MaintenanceOrder',
      from: ['created'],
      to: 'scheduled',
      emits: ['MaintenanceScheduled'],
    },
    startMaintenance: {
      on: 'MaintenanceOrder',
      from: ['scheduled'],
      to: 'in_process',
      emits: ['MaintenanceStarted'],
    },
    recordPart: { creates: 'MaintenancePart' },
    completeMaintenance: {
      on: 'MaintenanceOrder',
      from: ['in_process'],
      to: 'completed',
      emits: ['MaintenanceCompleted'],
    },
    cancelMaintenance: {
      on: 'MaintenanceOrder',
      from: ['created', 'scheduled'],
      to: 'cancelled',
      emits: ['MaintenanceCancelled'],
    },
  },
  events: [
    'MaintenanceRequested',
    'MaintenanceScheduled',
    'MaintenanceStarted',
    'MaintenanceCompleted',
    'MaintenanceCancelled',
  ],
  neighbours: [
    {
      context: 'equipment-state',
      how: 'reacts',
      via: 'EquipmentWentDown',
      because: 'A breakdown opens an order.',
    },
    {
      context: 'inspection',
      how: 'reacts',
      via: 'InspectionFailed',
      because: 'A finding on site becomes repair work.',
    },
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'Work waits for the spare parts.',
    },
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'The order needs somebody with the right skill.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'MaintenanceScheduled',
      because: 'Users of the equipment must plan around it.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Equipment under work is not in use, and an order ends only with a report of what was done.',
    ja: '作業中の設備は使用せず、作業内容の報告なしに完了としない。',
  },
  data: ['trade-secret'],
  sources: [
    { title: 'Mantle Universal Data Model: asset maintenance statuses', read: '2026-11-20' },
    { title: 'ISO 14224' },
  ],
});
