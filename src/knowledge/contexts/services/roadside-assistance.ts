import { defineContext } from '../../context.ts';

export const roadsideAssistance = defineContext({
  id: 'roadside-assistance',
  industry: 'services',
  archetype: 'dispatch',
  purpose: {
    en: 'Takes calls from stranded drivers, sends help and follows it until the car is moved.',
    ja: '立ち往生した運転者の連絡を受け、救援を送り、解決まで追う。',
  },
  words: {
    en: {
      names: [
        'roadside assistance',
        'breakdown service',
        'towing',
        'tow truck',
        'flat tyre',
        'breakdown cover',
        'stranded driver',
        'jump start',
      ],
      cues: ['stranded', 'highway', 'insurance cover', 'arrival time', 'car'],
    },
    'zh-TW': {
      names: ['道路救援', '拖吊', '拋錨', '爆胎', '接電服務', '拖車'],
      cues: ['車主', '國道', '抵達時間', '救援'],
    },
    ja: {
      names: ['ロードサービス', 'レッカー', '路上故障', 'バッテリー上がり', 'パンク'],
      cues: ['立ち往生', '到着時間', '高速道路', '救援'],
    },
    ko: {
      names: ['긴급 출동', '견인차', '차량 고장 출동', '배터리 방전', '타이어 펑크'],
      cues: ['출동', '도착 시간', '고속도로', '보험'],
    },
    vi: {
      names: ['cứu hộ giao thông', 'xe cứu hộ', 'kéo xe', 'cứu hộ xe', 'thủng lốp'],
      cues: ['hỏng xe', 'thời gian đến', 'cao tốc', 'chủ xe'],
    },
  },
  entities: {
    AssistanceRequest: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      vehicleId: 'ref vehicle.Vehicle?',
      position: 'geo location',
      fault: 'text',
      status: 'reported | assigned | on_site | solved | towed | cancelled',
      phone: 'phone personal',
      reportedAt: 'timestamp readonly indexed',
    },
    RescueUnit: {
      id: 'uuid',
      callSign: 'text unique',
      busy: 'bool',
      position: 'geo? location',
    },
  },
  commands: {
    requestAssistance: {
      creates: 'AssistanceRequest',
      emits: ['AssistanceRequested'],
      undo: 'cancelAssistance',
    },
    assignUnit: {
      on: 'AssistanceRequest',
      from: ['reported'],
      to: 'assigned',
      emits: ['RescueUnitAssigned'],
    },
    arriveOnSite: {
      on: 'AssistanceRequest',
      from: ['assigned'],
      to: 'on_site',
      emits: ['RescueUnitArrived'],
    },
    solveOnSite: {
      on: 'AssistanceRequest',
      from: ['on_site'],
      to: 'solved',
      emits: ['BreakdownSolved'],
    },
    towVehicle: {
      on: 'AssistanceRequest',
      from: ['on_site'],
      to: 'towed',
      emits: ['VehicleTowed'],
    },
    cancelAssistance: {
      on: 'AssistanceRequest',
      from: ['reported', 'assigned'],
      to: 'cancelled',
      emits: ['AssistanceCancelled'],
    },
  },
  events: [
    'AssistanceRequested',
    'RescueUnitAssigned',
    'RescueUnitArrived',
    'BreakdownSolved',
    'VehicleTowed',
    'AssistanceCancelled',
  ],
  neighbours: [
    {
      context: 'policy',
      how: 'calls',
      via: 'checkCover',
      because: 'Membership or insurance decides who pays.',
    },
    {
      context: 'route-planning',
      how: 'calls',
      via: 'estimateArrival',
      because: 'The nearest free unit is sent.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'RescueUnitAssigned',
      because: 'The driver sees when help comes.',
    },
    {
      context: 'workshop-job',
      how: 'feeds',
      via: 'VehicleTowed',
      because: 'The car goes to a garage.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A unit is assigned to at most one open request.',
    ja: '救援車は、同時に高々一件の依頼に割り当てられる。',
  },
  data: ['personal', 'location'],
  sources: [{ title: 'Common roadside dispatch systems' }, { title: 'NG eCall incident data' }],
});
