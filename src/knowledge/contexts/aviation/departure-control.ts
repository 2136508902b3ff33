import { defineContext } from '../../context.ts';

export const departureControl = defineContext({
  id: 'departure-control',
  industry: 'aviation',
  archetype: 'booking',
  purpose: {
    en: 'Checks passengers and bags in, boards them and prepares the load sheet.',
    ja: '旅客と手荷物の搭乗手続き、搭乗、搭載表の作成を行う。',
  },
  words: {
    en: {
      names: [
        'check-in counter',
        'boarding pass',
        'boarding gate',
        'checked baggage',
        'load sheet',
        'board the plane',
      ],
      cues: ['passport', 'seat assignment', 'standby', 'baggage tag', 'offload'],
    },
    'zh-TW': {
      names: ['登機', '登機證', '報到櫃檯', '托運行李', '登機門'],
      cues: ['護照', '劃位', '候補旅客', '行李條'],
    },
    ja: {
      names: ['搭乗', '搭乗券', '搭乗手続き', '受託手荷物', '搭乗口'],
      cues: ['パスポート', '座席指定', '手荷物タグ'],
    },
    ko: {
      names: ['탑승', '탑승권', '탑승 수속', '위탁 수하물', '탑승구'],
      cues: ['여권', '좌석 배정', '대기 승객', '수하물 태그'],
    },
    vi: {
      names: [
        'làm thủ tục bay',
        'thẻ lên máy bay',
        'lên máy bay',
        'hành lý ký gửi',
        'cửa ra máy bay',
      ],
      cues: ['hộ chiếu', 'xếp ghế', 'thẻ hành lý'],
    },
  },
  entities: {
    CheckedPassenger: {
      id: 'uuid',
      flightId: 'ref flight-ops.Flight indexed',
      orderId: 'ref airline-order.AirlineOrder',
      name: 'text personal',
      documentNumber: 'text legal',
      faceTemplate: 'text? biometric',
      seat: 'text?',
      status: 'accepted | standby | boarded | offloaded',
    },
    Bag: {
      id: 'uuid',
      passengerId: 'ref CheckedPassenger',
      tag: 'text unique',
      weightKilograms: 'decimal',
      status: 'tagged | loaded | offloaded',
    },
  },
  commands: {
    checkIn: {
      creates: 'CheckedPassenger',
      emits: ['PassengerCheckedIn'],
      undo: 'offloadPassenger',
    },
    putOnStandby: {
      on: 'CheckedPassenger',
      from: ['accepted'],
      to: 'standby',
      emits: ['PassengerPutOnStandby'],
    },
    boardPassenger: {
      on: 'CheckedPassenger',
      from: ['accepted', 'standby'],
      to: 'boarded',
      emits: ['PassengerBoarded'],
    },
    offloadPassenger: {
      on: 'CheckedPassenger',
      from: ['accepted', 'standby', 'boarded'],
      to: 'offloaded',
      emits: ['PassengerOffloaded'],
    },
    tagBag: { creates: 'Bag', emits: ['BagTagged'] },
    loadBag: { on: 'Bag', from: ['tagged'], to: 'loaded', emits: ['BagLoaded'] },
    offloadBag: { on: 'Bag', from: ['tagged', 'loaded'], to: 'offloaded', emits: ['BagOffloaded'] },
  },
  events: [
    'PassengerCheckedIn',
    'PassengerPutOnStandby',
    'PassengerBoarded',
    'PassengerOffloaded',
    'BagTagged',
    'BagLoaded',
    'BagOffloaded',
  ],
  neighbours: [
    {
      context: 'airline-order',
      how: 'calls',
      via: 'getAirlineOrder',
      because: 'Only travellers with a valid order are accepted.',
    },
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'verifyPerson',
      because: 'Travel papers and face must match the traveller.',
    },
    {
      context: 'flight-ops',
      how: 'reacts',
      via: 'FlightCancelled',
      because: 'Check-in of a cancelled flight stops.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'BagLoaded',
      because: 'Each bag is followed from hand to hand.',
    },
    {
      context: 'flight-ops',
      how: 'feeds',
      via: 'PassengerBoarded',
      because: 'The flight leaves when all are on board.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'No bag flies without its passenger on board.',
    ja: '搭乗していない旅客の手荷物は載せない。',
  },
  data: ['personal', 'biometric', 'legal'],
  sources: [{ title: 'IATA RP 1745 and Resolution 753' }],
});
