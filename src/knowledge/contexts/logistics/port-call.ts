import { defineContext } from '../../context.ts';

export const portCall = defineContext({
  id: 'port-call',
  industry: 'logistics',
  archetype: 'scheduling',
  purpose: {
    en: "Agrees the times of a ship's call at port and of the services it needs there.",
    ja: '船の寄港と、必要な港湾サービスの時刻を関係者で取り決める。',
  },
  words: {
    en: {
      names: [
        'port call',
        'berth',
        'ship arrival',
        'vessel arrival',
        'vessel departure',
        'bunkering',
      ],
      cues: ['pilotage', 'tugboat', 'terminal', 'mooring', 'estimated time of arrival', 'harbour'],
    },
    'zh-TW': {
      names: ['船舶進港', '靠泊', '船席', '進出港'],
      cues: ['引水人', '拖船', '碼頭', '港口', '預計到港時間'],
    },
    ja: {
      names: ['船の入港', '入港届', '着岸', 'バース割当', '水先案内', '寄港'],
      cues: ['港湾', 'タグボート', '岸壁', '給油'],
    },
    ko: {
      names: ['선박 입항', '선박 접안', '선석', '기항지'],
      cues: ['도선사', '항만', '예인선', '부두', '급유'],
    },
    vi: {
      names: ['tàu cập cảng', 'cầu bến', 'lịch cập bến', 'tàu rời cảng'],
      cues: ['hoa tiêu', 'tàu lai dắt', 'bến cảng', 'neo đậu'],
    },
  },
  entities: {
    PortCall: {
      id: 'uuid',
      vesselImo: 'text indexed',
      portCode: 'text indexed',
      voyageId: 'ref vessel-schedule.Voyage?',
      status: 'announced | planned | arrived | departed | cancelled',
      services: 'PortService[]',
    },
    PortService: {
      kind: 'berth | pilotage | towage | mooring | bunkering | cargo',
      plannedAt: 'timestamp?',
      actualAt: 'timestamp?',
    },
    PortTimestamp: {
      id: 'uuid',
      portCallId: 'ref PortCall indexed',
      service: 'text',
      phase: 'estimated | requested | planned | actual',
      value: 'timestamp',
      sentBy: 'text',
      sentAt: 'timestamp readonly',
    },
  },
  commands: {
    announcePortCall: { creates: 'PortCall', emits: ['PortCallAnnounced'], undo: 'cancelPortCall' },
    sendTimestamp: { creates: 'PortTimestamp', emits: ['PortCallTimestampSent'] },
    planServices: {
      on: 'PortCall',
      from: ['announced'],
      to: 'planned',
      emits: ['PortServicesPlanned'],
    },
    recordArrival: {
      on: 'PortCall',
      from: ['announced', 'planned'],
      to: 'arrived',
      emits: ['VesselArrived'],
    },
    recordDeparture: {
      on: 'PortCall',
      from: ['arrived'],
      to: 'departed',
      emits: ['VesselDeparted'],
    },
    cancelPortCall: {
      on: 'PortCall',
      from: ['announced', 'planned'],
      to: 'cancelled',
      emits: ['PortCallCancelled'],
    },
  },
  events: [
    'PortCallAnnounced',
    'PortCallTimestampSent',
    'PortServicesPlanned',
    'VesselArrived',
    'VesselDeparted',
    'PortCallCancelled',
  ],
  neighbours: [
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'Pilots and tugs must be free at the agreed time.',
    },
    {
      context: 'vessel-schedule',
      how: 'reacts',
      via: 'ScheduleChanged',
      because: 'A new schedule reopens the agreed times.',
    },
    {
      context: 'container-tracking',
      how: 'feeds',
      via: 'PortCallTimestampSent',
      because: 'Containers move when the ship does.',
    },
    {
      context: 'vessel-schedule',
      how: 'feeds',
      via: 'VesselDeparted',
      because: 'Actual times correct the published schedule.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'For each service the last agreed planned time is in force, and the actual time ends the negotiation.',
    ja: '各サービスでは最後に合意した予定時刻が有効で、実績時刻をもって調整を終える。',
  },
  data: [],
  sources: [
    { title: 'DCSA Just-in-Time Port Call 2.0', read: '2026-11-20' },
    { title: 'IHO S-100 and S-211' },
  ],
});
