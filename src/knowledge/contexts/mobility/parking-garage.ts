import { defineContext } from '../../context.ts';

export const parkingGarage = defineContext({
  id: 'parking-garage',
  industry: 'mobility',
  archetype: 'booking',
  purpose: {
    en: 'Runs car parks behind barriers: free spaces, entry, fee and exit.',
    ja: 'ゲート付き駐車場の空き、入庫、料金、出庫を管理する。',
  },
  words: {
    en: {
      names: [
        'multi-storey car park',
        'underground car park',
        'parking barrier',
        'number plate recognition',
        'season parking ticket',
        'parking gate',
      ],
      cues: ['parking', 'parking fee', 'barrier', 'free spaces', 'plate', 'exit'],
    },
    'zh-TW': {
      names: ['立體停車場', '地下停車場', '車牌辨識', '月租車位', '停車柵欄'],
      cues: ['停車', '車位', '柵欄', '剩餘車位', '車牌', '繳費離場'],
    },
    ja: {
      names: ['立体駐車場', '地下駐車場', '月極駐車', '車番認証', '駐車券'],
      cues: ['駐車', 'ゲート', '空き台数', 'ナンバー'],
    },
    ko: {
      names: ['주차 타워', '지하 주차장', '번호판 인식', '정기 주차', '주차 차단기'],
      cues: ['주차', '차단기', '잔여 면수', '차량 번호'],
    },
    vi: {
      names: ['hầm gửi xe', 'bãi giữ xe', 'nhận dạng biển số', 'vé xe tháng'],
      cues: ['phí gửi xe', 'gửi xe', 'đậu xe', 'rào chắn', 'biển số'],
    },
  },
  entities: {
    ParkingStay: {
      id: 'uuid',
      carParkId: 'ref CarPark',
      plate: 'text indexed personal',
      status: 'reserved | inside | paid | left | cancelled',
      enteredAt: 'timestamp?',
      paidUntil: 'timestamp?',
      fee: 'money?',
    },
    CarPark: {
      id: 'uuid',
      name: 'text',
      place: 'geo location',
      spaces: 'int',
      occupied: 'int',
      tariff: 'json',
    },
  },
  commands: {
    reserveSpace: { creates: 'ParkingStay', emits: ['ParkingReserved'], undo: 'cancelStay' },
    enterCarPark: { on: 'ParkingStay', from: ['reserved'], to: 'inside', emits: ['CarEntered'] },
    payStay: { on: 'ParkingStay', from: ['inside'], to: 'paid', emits: ['ParkingPaid'] },
    leaveCarPark: { on: 'ParkingStay', from: ['paid'], to: 'left', emits: ['CarLeft'] },
    cancelStay: {
      on: 'ParkingStay',
      from: ['reserved'],
      to: 'cancelled',
      emits: ['ParkingCancelled'],
    },
  },
  events: ['ParkingReserved', 'CarEntered', 'ParkingPaid', 'CarLeft', 'ParkingCancelled'],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The barrier opens after payment.',
    },
    {
      context: 'maas-booking',
      how: 'feeds',
      via: 'CarLeft',
      because: 'Park-and-ride counts both legs.',
    },
    {
      context: 'dashboard',
      how: 'feeds',
      via: 'CarEntered',
      because: 'Free spaces are shown at the entrance.',
    },
    {
      context: 'access-control',
      how: 'calls',
      via: 'recordPassage',
      because: 'Permit holders pass the barrier.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Cars inside never exceed the spaces, and each entry has one exit.',
    ja: '入庫数は収容台数を超えず、一回の入庫に出庫は一回である。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'Alliance for Parking Data Standards (ISO/TS 5206-1)' },
    { title: 'DATEX II parking' },
  ],
});
