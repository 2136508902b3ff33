import { defineContext } from '../../context.ts';

export const aircraftMaintenance = defineContext({
  id: 'aircraft-maintenance',
  industry: 'aviation',
  archetype: 'inspection',
  purpose: {
    en: 'Records defects, work and life-limited parts of aircraft and releases them to service.',
    ja: '航空機の不具合、作業、寿命部品を記録し、耐空性を確認して運航に戻す。',
  },
  words: {
    en: {
      names: [
        'aircraft maintenance',
        'aircraft defect',
        'airworthiness',
        'release to service',
        'hangar',
        'aircraft inspection',
      ],
      cues: ['mechanic', 'component', 'grounded', 'flight hours', 'deferred defect', 'task card'],
    },
    'zh-TW': {
      names: ['飛機維修', '航機維護', '適航', '機務維修'],
      cues: ['停飛', '機棚', '零件壽命', '缺陷'],
    },
    ja: {
      names: ['航空機整備', '機体整備', '耐空性', '整備士'],
      cues: ['格納庫', '不具合', '部品寿命', '飛行時間'],
    },
    ko: {
      names: ['항공 정비', '항공기 정비', '감항성', '정비사'],
      cues: ['격납고', '결함', '부품 수명', '운항 중지'],
    },
    vi: {
      names: ['bảo dưỡng máy bay', 'bảo trì tàu bay', 'đủ điều kiện bay', 'nhà chứa máy bay'],
      cues: ['thợ máy', 'hỏng hóc tàu bay', 'giờ bay', 'dừng bay'],
    },
  },
  entities: {
    AircraftDefect: {
      id: 'uuid',
      registration: 'text indexed',
      description: 'text trade-secret',
      status: 'open | deferred | rectified',
      deferredUntil: 'date?',
      raisedAt: 'timestamp readonly',
      flightId: 'ref flight-ops.Flight?',
    },
    AircraftWorkOrder: {
      id: 'uuid',
      registration: 'text indexed',
      status: 'open | certified',
      taskCards: 'text[]',
      certifiedBy: 'ref staff.StaffMember?',
      certifiedAt: 'timestamp?',
    },
    LifePart: {
      id: 'uuid',
      serial: 'text unique',
      registration: 'text',
      hoursUsed: 'decimal',
      hoursLimit: 'decimal',
    },
  },
  commands: {
    raiseDefect: { creates: 'AircraftDefect', emits: ['DefectRaised'] },
    groundAircraft: { on: 'AircraftDefect', emits: ['AircraftGrounded'] },
    deferDefect: {
      on: 'AircraftDefect',
      from: ['open'],
      to: 'deferred',
      emits: ['DefectDeferred'],
    },
    rectifyDefect: {
      on: 'AircraftDefect',
      from: ['open', 'deferred'],
      to: 'rectified',
      emits: ['DefectRectified'],
    },
    openAircraftWork: { creates: 'AircraftWorkOrder' },
    certifyRelease: {
      on: 'AircraftWorkOrder',
      from: ['open'],
      to: 'certified',
      emits: ['AircraftReleased'],
    },
    installPart: { creates: 'LifePart', emits: ['PartInstalled'] },
  },
  events: [
    'DefectRaised',
    'AircraftGrounded',
    'DefectDeferred',
    'DefectRectified',
    'AircraftReleased',
    'PartInstalled',
  ],
  neighbours: [
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'Work waits for the right parts.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Signed task cards are kept as evidence.',
    },
    {
      context: 'flight-ops',
      how: 'feeds',
      via: 'AircraftGrounded',
      because: 'A grounded aircraft cannot fly its plan.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'AircraftReleased',
      because: 'Each release must be provable later.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An aircraft flies only with a signed release and with no part past its life limit.',
    ja: '署名された承認があり、寿命を超えた部品がない航空機だけが飛行できる。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'S1000D and ATA Spec 2000' }],
});
