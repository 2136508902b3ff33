import { defineContext } from '../../context.ts';

export const curbParking = defineContext({
  id: 'curb-parking',
  industry: 'mobility',
  archetype: 'booking',
  purpose: {
    en: 'Manages parking spaces, paid sessions and permits, and fines those who overstay.',
    ja: '駐車枠、有料の駐車、許可証を管理し、超過や違反に対応する。',
  },
  words: {
    en: {
      names: [
        'street parking',
        'on-street parking',
        'parking fine',
        'parking ticket',
        'resident parking',
        'parking meter',
        'kerbside',
      ],
      cues: [
        'parking',
        'parking space',
        'licence plate',
        'loading zone',
        'overstay',
        'extend parking',
      ],
    },
    'zh-TW': {
      names: ['路邊停車', '路邊停車格', '停車開單', '居民停車證', '停車證'],
      cues: ['停車', '停車位', '車牌', '違規停車', '續停'],
    },
    ja: {
      names: ['路上駐車', '路上駐車枠', '駐車違反', '駐車許可', 'パーキングメーター'],
      cues: ['駐車', '駐車場', '駐車枠', '違反', '延長'],
    },
    ko: {
      names: ['노상 주차', '거주자 주차', '주차 위반', '주차 단속', '주차 허가'],
      cues: ['주차', '주차 구역', '번호판', '불법 주차'],
    },
    vi: {
      names: ['đỗ xe lòng đường', 'đậu xe vỉa hè', 'phạt đỗ xe', 'vé gửi xe', 'phí đỗ xe'],
      cues: ['giữ xe', 'chỗ đậu xe', 'biển số', 'gia hạn đỗ'],
    },
  },
  entities: {
    ParkingSession: {
      id: 'uuid',
      driverId: 'ref customer.Customer owner',
      spaceId: 'ref ParkingSpace indexed',
      plate: 'text personal',
      status: 'reserved | started | ended | cancelled',
      startsAt: 'timestamp indexed',
      paidUntil: 'timestamp',
      amount: 'money',
    },
    ParkingSpace: {
      id: 'uuid',
      zone: 'text indexed',
      number: 'text',
      kind: 'car | loading | disabled | motorcycle',
      position: 'geo location',
    },
    ParkingViolation: {
      id: 'uuid',
      spaceId: 'ref ParkingSpace',
      plate: 'text personal',
      status: 'issued | appealed',
      fine: 'money',
      issuedAt: 'timestamp',
    },
  },
  commands: {
    openSpace: { creates: 'ParkingSpace' },
    reserveSpace: { creates: 'ParkingSession', emits: ['SpaceReserved'], undo: 'cancelParking' },
    startParking: {
      on: 'ParkingSession',
      from: ['reserved'],
      to: 'started',
      emits: ['ParkingStarted'],
    },
    extendParking: { on: 'ParkingSession', emits: ['ParkingExtended'] },
    endParking: { on: 'ParkingSession', from: ['started'], to: 'ended', emits: ['ParkingEnded'] },
    cancelParking: {
      on: 'ParkingSession',
      from: ['reserved'],
      to: 'cancelled',
      emits: ['ParkingCancelled'],
    },
    issueViolation: { creates: 'ParkingViolation', emits: ['ViolationIssued'] },
    appealViolation: {
      on: 'ParkingViolation',
      from: ['issued'],
      to: 'appealed',
      emits: ['ViolationAppealed'],
    },
  },
  events: [
    'SpaceReserved',
    'ParkingStarted',
    'ParkingExtended',
    'ParkingEnded',
    'ParkingCancelled',
    'ViolationIssued',
    'ViolationAppealed',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Parking time is paid before or at its end.',
    },
    {
      context: 'geofence',
      how: 'calls',
      via: 'findZone',
      because: 'The place of the car decides zone and tariff.',
    },
    {
      context: 'case-management',
      how: 'feeds',
      via: 'ViolationAppealed',
      because: 'People decide about an appeal.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ParkingStarted',
      because: 'The driver is reminded before time runs out.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A space is given to one vehicle at a time.',
    ja: '一つの駐車枠は同時に一台にのみ割り当てられる。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'Curb Data Specification', read: '2026-11-20' },
    { title: 'APDS, ISO/TS 5206' },
  ],
});
