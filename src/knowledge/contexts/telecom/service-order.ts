import { defineContext } from '../../context.ts';

export const serviceOrder = defineContext({
  id: 'service-order',
  industry: 'telecom',
  archetype: 'order',
  purpose: {
    en: 'Breaks an order into technical services, activates them in the network and reports milestones.',
    ja: '申込を技術的なサービスに分解し、網に設定して開通の進み具合を知らせる。',
  },
  words: {
    en: {
      names: ['service order', 'service activation', 'network activation', 'line activation'],
      cues: ['provisioning', 'activate', 'milestone', 'configure the network', 'install'],
    },
    'zh-TW': {
      names: ['服務開通', '供裝作業', '線路開通', '開通作業'],
      cues: ['裝機', '里程碑', '網路設定', '施工'],
    },
    ja: {
      names: ['開通作業', '開通工事', 'サービス開通', '回線開通'],
      cues: ['プロビジョニング', '進捗', '網設定', '工事'],
    },
    ko: {
      names: ['서비스 개통', '개통 작업', '회선 개통'],
      cues: ['프로비저닝', '설치', '진행 단계', '망 설정'],
    },
    vi: {
      names: [
        'kích hoạt dịch vụ',
        'khai báo dịch vụ',
        'đấu nối dịch vụ',
        'triển khai đường truyền',
      ],
      cues: ['cài đặt', 'cột mốc', 'cấu hình mạng'],
    },
  },
  entities: {
    ServiceOrder: {
      id: 'uuid',
      productOrderId: 'ref product-order.ProductOrder indexed',
      status: 'acknowledged | in_progress | completed | failed | cancelled',
      resourceIds: 'uuid[]',
      milestones: 'Milestone[]',
      dueAt: 'timestamp?',
    },
    Milestone: {
      name: 'text',
      reachedAt: 'timestamp?',
      expectedAt: 'timestamp?',
    },
    JeopardyAlert: {
      id: 'uuid',
      serviceOrderId: 'ref ServiceOrder',
      reason: 'text',
      raisedAt: 'timestamp',
    },
  },
  commands: {
    submitServiceOrder: {
      creates: 'ServiceOrder',
      emits: ['ServiceOrderSubmitted'],
      undo: 'cancelServiceOrder',
    },
    startActivation: {
      on: 'ServiceOrder',
      from: ['acknowledged'],
      to: 'in_progress',
      emits: ['ActivationStarted'],
    },
    recordMilestone: { on: 'ServiceOrder', emits: ['MilestoneReached'] },
    completeServiceOrder: {
      on: 'ServiceOrder',
      from: ['in_progress'],
      to: 'completed',
      emits: ['ServiceOrderCompleted'],
    },
    failServiceOrder: {
      on: 'ServiceOrder',
      from: ['in_progress'],
      to: 'failed',
      emits: ['ServiceOrderFailed'],
    },
    raiseJeopardy: { creates: 'JeopardyAlert', emits: ['JeopardyRaised'] },
    cancelServiceOrder: {
      on: 'ServiceOrder',
      from: ['acknowledged', 'in_progress'],
      to: 'cancelled',
      emits: ['ServiceOrderCancelled'],
    },
  },
  events: [
    'ServiceOrderSubmitted',
    'ActivationStarted',
    'MilestoneReached',
    'ServiceOrderCompleted',
    'ServiceOrderFailed',
    'JeopardyRaised',
    'ServiceOrderCancelled',
  ],
  neighbours: [
    {
      context: 'resource-inventory',
      how: 'calls',
      via: 'reserveResource',
      because: 'Numbers and ports must be kept before anything is configured.',
    },
    {
      context: 'appointment-field',
      how: 'calls',
      via: 'bookVisit',
      because: 'Some services need a person on site.',
    },
    {
      context: 'product-order',
      how: 'feeds',
      via: 'MilestoneReached',
      because: 'The customer order follows the technical work.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'JeopardyRaised',
      because: 'Staff must act before the promised date is missed.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A service is activated only with resources reserved for it.',
    ja: 'サービスは、そのために確保した設備がある場合にのみ開通する。',
  },
  data: [],
  sources: [
    { title: 'TM Forum TMF641 Service Ordering v4.1' },
    { title: 'TM Forum TMF640 Service Activation' },
  ],
});
