import { defineContext } from '../../context.ts';

export const satelliteTasking = defineContext({
  id: 'satellite-tasking',
  industry: 'space',
  archetype: 'booking',
  purpose: {
    en: 'Finds when a satellite can take a picture of an area, takes the order and follows it to delivery.',
    ja: '衛星がいつ対象地域を撮影できるかを調べ、注文を受けて納品まで追う。',
  },
  words: {
    en: {
      names: [
        'satellite tasking',
        'satellite capture',
        'satellite pass',
        'tasking order',
        'ground station',
      ],
      cues: ['orbit', 'feasibility', 'area of interest', 'collect', 'downlink'],
    },
    'zh-TW': {
      names: ['衛星拍攝', '衛星任務', '衛星拍攝申請', '衛星過境', '地面站'],
      cues: ['軌道', '可拍攝時段', '任務排程'],
    },
    ja: {
      names: ['衛星撮影', '衛星撮影依頼', '衛星タスキング', '人工衛星の撮影', '地上局'],
      cues: ['軌道', '撮影機会', '実現可能性'],
    },
    ko: {
      names: ['위성 촬영', '위성 촬영 요청', '위성 임무', '지상국', '위성 촬영 계획'],
      cues: ['궤도', '촬영 가능 시간', '위성 수신'],
    },
    vi: {
      names: ['chụp ảnh vệ tinh', 'đặt chụp vệ tinh', 'nhiệm vụ vệ tinh', 'trạm mặt đất'],
      cues: ['quỹ đạo', 'lịch chụp', 'vùng chụp'],
    },
  },
  entities: {
    AcquisitionOrder: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      area: 'json trade-secret',
      windowFrom: 'timestamp indexed',
      windowTo: 'timestamp',
      status: 'received | scheduled | completed | rejected | failed | cancelled',
      passCode: 'text?',
      price: 'money',
    },
    Opportunity: {
      id: 'uuid',
      satellite: 'text',
      passCode: 'text',
      startsAt: 'timestamp indexed',
      endsAt: 'timestamp',
      remainingSeconds: 'int',
    },
  },
  commands: {
    publishOpportunity: { creates: 'Opportunity', emits: ['OpportunityPublished'] },
    orderAcquisition: {
      creates: 'AcquisitionOrder',
      emits: ['AcquisitionOrdered'],
      undo: 'cancelAcquisition',
    },
    rejectAcquisition: {
      on: 'AcquisitionOrder',
      from: ['received'],
      to: 'rejected',
      emits: ['AcquisitionRejected'],
    },
    scheduleAcquisition: {
      on: 'AcquisitionOrder',
      from: ['received'],
      to: 'scheduled',
      emits: ['AcquisitionScheduled'],
      undo: 'cancelAcquisition',
    },
    completeAcquisition: {
      on: 'AcquisitionOrder',
      from: ['scheduled'],
      to: 'completed',
      emits: ['AcquisitionCompleted'],
    },
    failAcquisition: {
      on: 'AcquisitionOrder',
      from: ['scheduled'],
      to: 'failed',
      emits: ['AcquisitionFailed'],
    },
    cancelAcquisition: {
      on: 'AcquisitionOrder',
      from: ['received', 'scheduled'],
      to: 'cancelled',
      emits: ['AcquisitionCancelled'],
    },
  },
  events: [
    'OpportunityPublished',
    'AcquisitionOrdered',
    'AcquisitionRejected',
    'AcquisitionScheduled',
    'AcquisitionCompleted',
    'AcquisitionFailed',
    'AcquisitionCancelled',
  ],
  neighbours: [
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'A pass must have time left over the area.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Pictures are taken for money that is held.',
    },
    {
      context: 'image-catalogue',
      how: 'feeds',
      via: 'AcquisitionCompleted',
      because: 'The picture is listed for its owner.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'AcquisitionFailed',
      because: 'Clouds or faults mean that the customer must decide again.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A pass is never given more work than the satellite can do in it.',
    ja: '一回の通過に、衛星がこなせる量を超える撮影を割り当てない。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'STAPI, a draft tasking interface related to STAC' }],
});
