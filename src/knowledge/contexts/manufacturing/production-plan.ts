import { defineContext } from '../../context.ts';

export const productionPlan = defineContext({
  id: 'production-plan',
  industry: 'manufacturing',
  archetype: 'scheduling',
  purpose: {
    en: 'Decides what is made when and on which line, from demand, stock and capacity.',
    ja: '需要、在庫、能力から、何をいつどのラインで作るかを決める。',
  },
  words: {
    en: {
      names: [
        'production plan',
        'production planning',
        'production schedule',
        'master schedule',
        'capacity planning',
        'manufacturing plan',
        'line planning',
      ],
      cues: [
        'plan',
        'capacity',
        'forecast',
        'demand',
        'shift plan',
        'bottleneck',
        'material requirement',
      ],
    },
    'zh-TW': {
      names: ['生產計畫', '生產排程', '主排程', '產能規劃', '排產'],
      cues: ['產能', '需求預測', '產線'],
    },
    ja: {
      names: ['生産計画', '生産スケジュール', '基準生産計画', '能力計画', '生産日程'],
      cues: ['能力', '需要予測', 'ライン', '所要量'],
    },
    ko: {
      names: ['생산 계획', '생산 일정', '생산 스케줄', '능력 계획', '생산 편성'],
      cues: ['생산 능력', '수요 예측', '소요량'],
    },
    vi: {
      names: [
        'kế hoạch sản xuất',
        'lịch sản xuất',
        'hoạch định sản xuất',
        'hoạch định công suất',
        'lập kế hoạch sản xuất',
      ],
      cues: ['công suất', 'dự báo nhu cầu', 'dây chuyền', 'nhu cầu vật tư'],
    },
  },
  entities: {
    ProductionPlan: {
      id: 'uuid',
      periodStart: 'date indexed',
      periodEnd: 'date',
      version: 'int',
      status: 'draft | released | frozen | closed',
      slots: 'PlanSlot[]',
      ownerId: 'ref staff.StaffMember owner',
    },
    PlanSlot: {
      productId: 'ref product-catalogue.Product',
      line: 'text',
      quantity: 'decimal',
      from: 'timestamp',
      until: 'timestamp',
    },
    DemandForecast: {
      id: 'uuid',
      productId: 'ref product-catalogue.Product indexed',
      week: 'date',
      quantity: 'decimal trade-secret',
    },
  },
  commands: {
    draftPlan: { creates: 'ProductionPlan', emits: ['ProductionPlanDrafted'] },
    forecastDemand: { creates: 'DemandForecast', emits: ['DemandForecasted'] },
    releasePlan: {
      on: 'ProductionPlan',
      from: ['draft'],
      to: 'released',
      emits: ['ProductionPlanReleased'],
    },
    replan: { on: 'ProductionPlan', emits: ['ProductionPlanChanged'] },
    freezePlan: {
      on: 'ProductionPlan',
      from: ['released'],
      to: 'frozen',
      emits: ['ProductionPlanFrozen'],
    },
    closePlan: {
      on: 'ProductionPlan',
      from: ['released', 'frozen'],
      to: 'closed',
      emits: ['ProductionPlanClosed'],
    },
  },
  events: [
    'ProductionPlanDrafted',
    'DemandForecasted',
    'ProductionPlanReleased',
    'ProductionPlanChanged',
    'ProductionPlanFrozen',
    'ProductionPlanClosed',
  ],
  neighbours: [
    {
      context: 'production-order',
      how: 'feeds',
      via: 'ProductionPlanReleased',
      because: 'A released plan becomes orders.',
    },
    {
      context: 'requisition',
      how: 'feeds',
      via: 'ProductionPlanReleased',
      because: 'Missing material is asked for in time.',
    },
    {
      context: 'inventory',
      how: 'calls',
      via: 'checkAvailability',
      because: 'What is on the shelf need not be made.',
    },
    {
      context: 'order',
      how: 'reacts',
      via: 'OrderPlaced',
      because: 'New demand changes the plan.',
    },
    {
      context: 'shift-roster',
      how: 'feeds',
      via: 'ProductionPlanFrozen',
      because: 'Shifts follow the frozen plan.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'No line is planned beyond its capacity, and a frozen period changes only by approval.',
    ja: 'どのラインも能力を超えて計画せず、確定期間の変更には承認が要る。',
  },
  data: ['trade-secret'],
  sources: [
    { title: 'ISA-95 Operations Schedule' },
    { title: 'APICS master production scheduling' },
  ],
});
