import { defineContext } from '../../context.ts';

export const vesselSchedule = defineContext({
  id: 'vessel-schedule',
  industry: 'logistics',
  archetype: 'catalogue',
  purpose: {
    en: 'Publishes shipping services, voyages, port calls and cut-off times.',
    ja: '航路、航海、寄港予定、締切時刻を公開する。',
  },
  words: {
    en: {
      names: [
        'vessel schedule',
        'sailing schedule',
        'voyage',
        'ship schedule',
        'shipping schedule',
      ],
      cues: ['cut-off time', 'vessel', 'omit port', 'transit time', 'shipping service'],
    },
    'zh-TW': {
      names: ['船期表', '船期', '航次', '結關日'],
      cues: ['船名', '航線', '跳港', '截關'],
    },
    ja: {
      names: ['船舶スケジュール', '配船表', '本船動静', '航海予定', 'カット日'],
      cues: ['船名', '航路', '抜港'],
    },
    ko: {
      names: ['선박 스케줄', '배선표', '선박 일정', '운항 일정표'],
      cues: ['선명', '항차', '항로', '마감 시각'],
    },
    vi: {
      names: ['lịch tàu biển', 'lịch tàu chạy', 'chuyến tàu biển', 'hạn chót cắt máng'],
      cues: ['tên tàu', 'tuyến tàu', 'bỏ cảng'],
    },
  },
  entities: {
    Voyage: {
      id: 'uuid',
      number: 'text indexed',
      vesselImo: 'text',
      serviceCode: 'text',
      status: 'published | underway | finished | cancelled',
      calls: 'VoyageCall[]',
      version: 'int',
    },
    VoyageCall: {
      portCode: 'text',
      position: 'int',
      arrivesAt: 'timestamp',
      departsAt: 'timestamp',
      cutOffAt: 'timestamp',
    },
    ShippingService: {
      id: 'uuid',
      code: 'text unique',
      name: 'text',
      rotation: 'text[]',
    },
  },
  commands: {
    defineShippingService: { creates: 'ShippingService' },
    publishVoyage: { creates: 'Voyage', emits: ['VoyagePublished'] },
    reviseVoyage: { on: 'Voyage', emits: ['ScheduleChanged'] },
    omitPort: { on: 'Voyage', emits: ['PortOmitted'] },
    startVoyage: { on: 'Voyage', from: ['published'], to: 'underway', emits: ['VoyageStarted'] },
    finishVoyage: { on: 'Voyage', from: ['underway'], to: 'finished', emits: ['VoyageFinished'] },
    cancelVoyage: {
      on: 'Voyage',
      from: ['published'],
      to: 'cancelled',
      emits: ['VoyageCancelled'],
    },
  },
  events: [
    'VoyagePublished',
    'ScheduleChanged',
    'PortOmitted',
    'VoyageStarted',
    'VoyageFinished',
    'VoyageCancelled',
  ],
  neighbours: [
    {
      context: 'port-call',
      how: 'reacts',
      via: 'VesselDeparted',
      because: 'Actual departures move the later calls.',
    },
    {
      context: 'carrier-booking',
      how: 'feeds',
      via: 'ScheduleChanged',
      because: 'Bookings follow the changed ship.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'VoyagePublished',
      because: 'Shippers look for sailings between ports.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A voyage has one schedule in force, and each change is kept with its reason.',
    ja: '一つの航海で有効な予定は一つであり、変更は理由とともに残る。',
  },
  data: [],
  sources: [{ title: 'DCSA Operational Vessel and Commercial Schedules', read: '2026-11-20' }],
});
