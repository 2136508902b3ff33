import { defineContext } from '../../context.ts';

export const driver = defineContext({
  id: 'driver',
  industry: 'mobility',
  archetype: 'registry',
  purpose: {
    en: 'Keeps the people who drive: licences, checks, availability and current state.',
    ja: '運転する人の免許、審査、稼働可否、現在の状態を管理する。',
  },
  words: {
    en: {
      names: [
        'driver',
        'truck driver',
        'bus driver',
        'chauffeur',
        'lorry driver',
        'driving licence',
        'driver profile',
        'driver shift',
      ],
      cues: [
        'licence class',
        'drive',
        'on duty',
        'behind the wheel',
        'hours of driving',
        'rest time',
      ],
    },
    'zh-TW': {
      names: ['司機', '駕駛', '駕駛員', '貨車司機', '駕照', '駕駛人', '司機管理', '司機排班'],
      cues: ['出車', '上線接單', '駕駛時數', '休息時間', '開車的人'],
    },
    ja: {
      names: ['運転手', 'ドライバー', '乗務員', '運転者', '運転免許', '乗務', '運転手管理', '乗務員管理'],
      cues: ['免許', '点呼', '拘束時間', '休憩', '乗車', '運転する'],
    },
    ko: {
      names: ['운전기사', '운전자', '드라이버', '운전면허', '화물 기사', '버스 기사', '기사 관리', '운전원'],
      cues: ['기사', '운행', '면허', '운전 시간', '휴식', '운전하다'],
    },
    vi: {
      names: ['tài xế', 'lái xe', 'bằng lái', 'giấy phép lái xe', 'bác tài', 'quản lý tài xế', 'lái xe tải', 'phụ xe'],
      cues: ['ca lái', 'hạng bằng', 'giờ lái', 'nghỉ ngơi', 'người lái'],
    },
  },
  entities: {
    Driver: {
      id: 'uuid',
      userId: 'ref identity-access.User owner',
      name: 'text personal',
      phone: 'phone personal',
      status: 'applied | active | on_break | suspended | left',
      rating: 'decimal?',
      homeSiteId: 'ref site.Site?',
    },
    DriverLicence: {
      id: 'uuid',
      driverId: 'ref Driver owner',
      number: 'text unique personal',
      classes: 'text[]',
      expiresOn: 'date indexed',
      checkedAt: 'timestamp?',
    },
    DutyPeriod: {
      id: 'uuid',
      driverId: 'ref Driver indexed',
      startedAt: 'timestamp',
      endedAt: 'timestamp?',
      drivingMinutes: 'int',
      startPlace: 'geo? location',
    },
  },
  commands: {
    registerDriver: { creates: 'Driver', emits: ['DriverRegistered'], undo: 'deactivateDriver' },
    approveDriver: {
      on: 'Driver',
      from: ['applied', 'suspended'],
      to: 'active',
      emits: ['DriverApproved'],
    },
    startBreak: { on: 'Driver', from: ['active'], to: 'on_break', emits: ['DriverBreakStarted'] },
    endBreak: { on: 'Driver', from: ['on_break'], to: 'active', emits: ['DriverBreakEnded'] },
    suspendDriver: {
      on: 'Driver',
      from: ['active', 'on_break'],
      to: 'suspended',
      emits: ['DriverSuspended'],
    },
    deactivateDriver: {
      on: 'Driver',
      from: ['applied', 'active', 'suspended'],
      to: 'left',
      emits: ['DriverLeft'],
    },
    renewLicence: { creates: 'DriverLicence', emits: ['DriverLicenceRenewed'] },
  },
  events: [
    'DriverRegistered',
    'DriverApproved',
    'DriverBreakStarted',
    'DriverBreakEnded',
    'DriverSuspended',
    'DriverLeft',
    'DriverLicenceRenewed',
  ],
  neighbours: [
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'verifyPerson',
      because: 'Licence and person are verified before the first trip.',
    },
    {
      context: 'trip',
      how: 'feeds',
      via: 'DriverSuspended',
      because: 'Planned trips need another driver.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'DriverSuspended',
      because: 'The driver has to know why there is no work.',
    },
    {
      context: 'payroll',
      how: 'feeds',
      via: 'DriverBreakEnded',
      because: 'Duty and break times decide the pay.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Nobody drives whose licence, insurance or medical check has expired.',
    ja: '免許、保険、健康診断のいずれかが切れた人は運転しない。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'MDS passenger services' },
    { title: 'EU driving time rules, Regulation 561/2006' },
  ],
});
