import { defineContext } from '../../context.ts';

export const airportResource = defineContext({
  id: 'airport-resource',
  industry: 'aviation',
  archetype: 'booking',
  purpose: {
    en: 'Allocates stands, gates and slots and announces closures.',
    ja: '駐機場、搭乗口、発着枠を割り当て、閉鎖を知らせる。',
  },
  words: {
    en: {
      names: [
        'gate allocation',
        'airport slot',
        'aircraft stand',
        'parking stand',
        'runway closure',
        'gate change',
      ],
      cues: ['apron', 'terminal', 'ground handling', 'turnaround', 'slot'],
    },
    'zh-TW': {
      names: ['停機坪', '登機門分配', '機位調度', '起降時段', '跑道關閉'],
      cues: ['航廈', '地勤', '時間帶'],
    },
    ja: {
      names: ['駐機場', 'スポット割当', '発着枠', '搭乗口割当', '滑走路閉鎖'],
      cues: ['ターミナル', '地上支援', '駐機スポット'],
    },
    ko: {
      names: ['주기장', '게이트 배정', '슬롯 배정', '활주로 폐쇄'],
      cues: ['터미널', '지상 조업', '계류장'],
    },
    vi: {
      names: ['vị trí đỗ máy bay', 'phân bổ cửa ra', 'giờ cất hạ cánh', 'đóng đường băng'],
      cues: ['nhà ga sân bay', 'mặt đất', 'sân đỗ'],
    },
  },
  entities: {
    StandAllocation: {
      id: 'uuid',
      flightId: 'ref flight-ops.Flight indexed',
      resourceCode: 'text indexed',
      kind: 'stand | gate | belt | counter',
      status: 'planned | occupied | released',
      fromAt: 'timestamp indexed',
      toAt: 'timestamp',
    },
    AirportSlot: {
      id: 'uuid',
      flightNumber: 'text',
      at: 'timestamp',
      status: 'allocated | returned',
    },
    Closure: {
      id: 'uuid',
      resourceCode: 'text',
      reason: 'text',
      fromAt: 'timestamp',
      toAt: 'timestamp?',
    },
  },
  commands: {
    allocateStand: { creates: 'StandAllocation', emits: ['StandAllocated'], undo: 'releaseStand' },
    swapGate: { on: 'StandAllocation', emits: ['GateChanged'] },
    occupyStand: {
      on: 'StandAllocation',
      from: ['planned'],
      to: 'occupied',
      emits: ['StandOccupied'],
    },
    releaseStand: {
      on: 'StandAllocation',
      from: ['planned', 'occupied'],
      to: 'released',
      emits: ['StandReleased'],
    },
    allocateSlot: { creates: 'AirportSlot', emits: ['SlotAllocated'], undo: 'returnSlot' },
    returnSlot: { on: 'AirportSlot', from: ['allocated'], to: 'returned', emits: ['SlotReturned'] },
    announceClosure: { creates: 'Closure', emits: ['ClosureAnnounced'] },
  },
  events: [
    'StandAllocated',
    'GateChanged',
    'StandOccupied',
    'StandReleased',
    'SlotAllocated',
    'SlotReturned',
    'ClosureAnnounced',
  ],
  neighbours: [
    {
      context: 'flight-ops',
      how: 'reacts',
      via: 'FlightDelayed',
      because: 'A late flight needs its stand later.',
    },
    {
      context: 'flight-ops',
      how: 'feeds',
      via: 'ClosureAnnounced',
      because: 'A closed runway changes flight plans.',
    },
    {
      context: 'departure-control',
      how: 'feeds',
      via: 'GateChanged',
      because: 'Boarding moves to the new gate.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'GateChanged',
      because: 'Travellers must go to another gate.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A stand holds one aircraft at a time.',
    ja: '一つの駐機場には同時に一機だけが入る。',
  },
  data: [],
  sources: [{ title: 'AIXM 5.1.1 and airport CDM' }],
});
