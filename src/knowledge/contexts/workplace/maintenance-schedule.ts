import { defineContext } from '../../context.ts';

export const maintenanceSchedule = defineContext({
  id: 'maintenance-schedule',
  industry: 'workplace',
  archetype: 'scheduling',
  purpose: {
    en: 'Plans upkeep of machines and buildings by calendar, running hours or condition.',
    ja: '暦、稼働時間、状態に応じて、機械や建物の保全を計画する。',
  },
  words: {
    en: {
      names: [
        'preventive maintenance',
        'maintenance schedule',
        'maintenance plan',
        'service interval',
        'planned upkeep',
        'periodic check',
      ],
      cues: [
        'annual service',
        'maintenance',
        'running hours',
        'due for service',
        'technician',
        'spare part',
      ],
    },
    'zh-TW': {
      names: ['預防保養', '保養計畫', '定期保養', '保養排程', '定期檢修', '歲修', '修繕計畫', '長期修繕', '檢修計畫'],
      cues: ['保養', '運轉時數', '技師', '備品', '週期'],
    },
    ja: {
      names: ['予防保全', '保全計画', '定期点検', '定期保守', '点検周期', '長期修繕計画', '修繕計画', '点検計画'],
      cues: ['保守', '稼働時間', '整備', '予備品', '周期'],
    },
    ko: {
      names: ['예방 정비', '정비 계획', '정기 점검', '유지보수 일정', '보전 계획', '수선 계획', '장기 수선', '점검 계획'],
      cues: ['정비', '가동 시간', '점검 주기', '예비 부품', '주기'],
    },
    vi: {
      names: ['bảo trì định kỳ', 'kế hoạch bảo trì', 'lịch bảo trì', 'bảo dưỡng định kỳ', 'bảo trì phòng ngừa', 'kế hoạch sửa chữa', 'lịch bảo dưỡng', 'kế hoạch đại tu'],
      cues: ['bảo dưỡng', 'giờ chạy máy', 'kỹ thuật viên', 'phụ tùng', 'định kỳ'],
    },
  },
  entities: {
    MaintenancePlan: {
      id: 'uuid',
      assetId: 'ref asset-register.Asset',
      task: 'text',
      intervalDays: 'int?',
      intervalHours: 'int?',
      status: 'active | suspended',
      nextDue: 'date indexed',
      instructions: 'text?',
    },
    MaintenanceDue: {
      id: 'uuid',
      planId: 'ref MaintenancePlan',
      status: 'due | scheduled | done | skipped',
      dueDate: 'date indexed',
      finding: 'text?',
    },
  },
  commands: {
    definePlan: { creates: 'MaintenancePlan', emits: ['MaintenancePlanDefined'] },
    raiseDue: { creates: 'MaintenanceDue', emits: ['MaintenanceFellDue'] },
    scheduleMaintenance: {
      on: 'MaintenanceDue',
      from: ['due'],
      to: 'scheduled',
      emits: ['MaintenanceScheduled'],
      undo: 'skipMaintenance',
    },
    completeMaintenance: {
      on: 'MaintenanceDue',
      from: ['due', 'scheduled'],
      to: 'done',
      emits: ['MaintenanceCompleted'],
    },
    skipMaintenance: {
      on: 'MaintenanceDue',
      from: ['due', 'scheduled'],
      to: 'skipped',
      emits: ['MaintenanceSkipped'],
    },
    suspendPlan: {
      on: 'MaintenancePlan',
      from: ['active'],
      to: 'suspended',
      emits: ['MaintenancePlanSuspended'],
    },
  },
  events: [
    'MaintenancePlanDefined',
    'MaintenanceFellDue',
    'MaintenanceScheduled',
    'MaintenanceCompleted',
    'MaintenanceSkipped',
    'MaintenancePlanSuspended',
  ],
  neighbours: [
    {
      context: 'asset-register',
      how: 'calls',
      via: 'findAsset',
      because: 'A plan hangs on a known thing.',
    },
    {
      context: 'maintenance-order',
      how: 'feeds',
      via: 'MaintenanceFellDue',
      because: 'The work itself is done under a work order.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'ThresholdCrossed',
      because: 'Condition may ask for upkeep before the date.',
    },
    {
      context: 'calendar-event',
      how: 'feeds',
      via: 'MaintenanceScheduled',
      because: 'Users see when the machine stands still.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A safety check that is due can be postponed only with a recorded reason.',
    ja: '期限の来た安全点検は、理由を記録した場合にだけ延期できる。',
  },
  data: [],
  sources: [
    { title: 'ISO 55000 asset management' },
    { title: 'MIMOSA' },
    { title: 'Odoo Maintenance' },
  ],
});
