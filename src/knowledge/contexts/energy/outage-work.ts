import { defineContext } from '../../context.ts';

export const outageWork = defineContext({
  id: 'outage-work',
  industry: 'energy',
  archetype: 'case',
  purpose: {
    en: 'Follows a loss of supply from the first report through repair by crews to restoration.',
    ja: '停電・断水などの供給停止を、最初の報告から復旧作業、復旧完了まで追う。',
  },
  words: {
    en: {
      names: ['power outage', 'power cut', 'supply failure', 'switching plan'],
      cues: [
        'outage',
        'blackout',
        'restore power',
        'crew',
        'affected homes',
        'feeder',
        'without electricity',
      ],
    },
    'zh-TW': {
      names: ['停電', '停電通報', '供電中斷', '搶修', '復電'],
      cues: ['搶修人員', '受影響戶數', '饋線', '跳電'],
    },
    ja: {
      names: ['停電', '停電情報', '停電復旧', '供給停止', '送電'],
      cues: ['作業班', '復旧見込み', '影響戸数', '配電線'],
    },
    ko: {
      names: ['정전', '정전 신고', '정전 복구', '전력 공급 중단'],
      cues: ['복구반', '복구 예정', '피해 가구', '송전'],
    },
    vi: {
      names: [
        'mất điện',
        'cúp điện',
        'sự cố lưới điện',
        'khôi phục cấp điện',
        'mất điện diện rộng',
        'cắt điện theo lịch',
      ],
      cues: ['đội sửa chữa', 'đường dây', 'hộ bị ảnh hưởng', 'cắt điện', 'có điện lại'],
    },
  },
  entities: {
    Outage: {
      id: 'uuid',
      status: 'reported | confirmed | assigned | restored',
      area: 'geo location',
      cause: 'text?',
      affectedPoints: 'int',
      reporterPhone: 'phone? personal',
      reportedAt: 'timestamp readonly indexed',
      expectedRestoreAt: 'timestamp?',
    },
    WorkOrder: {
      id: 'uuid',
      outageId: 'ref Outage',
      crewCode: 'text',
      status: 'open | working | done',
      steps: 'SwitchingStep[]',
    },
    SwitchingStep: {
      position: 'int',
      device: 'text',
      action: 'open | close | earth',
      doneAt: 'timestamp?',
    },
  },
  commands: {
    reportOutage: { creates: 'Outage', emits: ['OutageReported'] },
    confirmOutage: {
      on: 'Outage',
      from: ['reported'],
      to: 'confirmed',
      emits: ['OutageConfirmed'],
    },
    assignCrew: { on: 'Outage', from: ['confirmed'], to: 'assigned', emits: ['CrewAssigned'] },
    openWorkOrder: { creates: 'WorkOrder', emits: ['WorkOrderOpened'] },
    startWork: { on: 'WorkOrder', from: ['open'], to: 'working', emits: ['WorkStarted'] },
    finishWork: { on: 'WorkOrder', from: ['working'], to: 'done', emits: ['WorkFinished'] },
    restoreSupply: {
      on: 'Outage',
      from: ['confirmed', 'assigned'],
      to: 'restored',
      emits: ['SupplyRestored'],
    },
  },
  events: [
    'OutageReported',
    'OutageConfirmed',
    'CrewAssigned',
    'WorkOrderOpened',
    'WorkStarted',
    'WorkFinished',
    'SupplyRestored',
  ],
  neighbours: [
    {
      context: 'meter-reading',
      how: 'reacts',
      via: 'LastGaspReceived',
      because: 'Meters report the loss before people call.',
    },
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'The nearest crew with the right skill is sent.',
    },
    {
      context: 'public-alert',
      how: 'feeds',
      via: 'OutageConfirmed',
      because: 'People in a large outage area are warned.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'SupplyRestored',
      because: 'Affected customers are told that supply is back.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'No line is energised while a crew is recorded as working on it.',
    ja: '作業員が作業中と記録されている線路には通電しない。',
  },
  data: ['personal', 'location'],
  sources: [{ title: 'IEC 61968-3 and CIM: outage management' }],
});
