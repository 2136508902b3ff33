import { defineContext } from '../../context.ts';

export const seatInventory = defineContext({
  id: 'seat-inventory',
  industry: 'aviation',
  archetype: 'booking',
  purpose: {
    en: 'Counts seats per flight and booking class and decides how many may still be sold.',
    ja: '便と予約クラスごとに座席数を数え、あと何席売れるかを決める。',
  },
  words: {
    en: {
      names: ['seat inventory', 'booking class', 'seat availability', 'overbooking', 'fare class'],
      cues: ['seat map', 'capacity', 'hold seats', 'load factor', 'cabin'],
    },
    'zh-TW': {
      names: ['座位庫存', '艙等', '超額訂位', '機位控管'],
      cues: ['剩餘座位', '座位圖', '客艙', '機位'],
    },
    ja: {
      names: ['座席在庫', '座席管理', '予約クラス', 'オーバーブッキング'],
      cues: ['残席', '座席表', '定員', '客室'],
    },
    ko: {
      names: ['좌석 재고', '예약 등급', '초과 예약', '좌석 현황'],
      cues: ['잔여 좌석', '좌석 배치도'],
    },
    vi: {
      names: ['tồn kho ghế', 'hạng đặt chỗ', 'đặt quá chỗ', 'tình trạng ghế'],
      cues: ['ghế trống', 'sơ đồ ghế', 'sức chứa'],
    },
  },
  entities: {
    FlightLeg: {
      id: 'uuid',
      flightNumber: 'text',
      departsOn: 'date indexed',
      origin: 'text',
      destination: 'text',
      capacity: 'int',
      overbookingFactor: 'decimal trade-secret',
      buckets: 'ClassBucket[]',
    },
    ClassBucket: {
      bookingClass: 'text',
      authorised: 'int trade-secret',
      sold: 'int',
      held: 'int',
    },
    SeatHold: {
      id: 'uuid',
      flightLegId: 'ref FlightLeg indexed',
      bookingClass: 'text',
      seats: 'int',
      status: 'held | sold | released',
      expiresAt: 'timestamp indexed',
    },
  },
  commands: {
    openFlightLeg: { creates: 'FlightLeg', emits: ['FlightLegOpened'] },
    holdSeats: { creates: 'SeatHold', emits: ['SeatsHeld'], undo: 'releaseSeats' },
    sellSeats: {
      on: 'SeatHold',
      from: ['held'],
      to: 'sold',
      emits: ['SeatsSold'],
      undo: 'releaseSeats',
    },
    releaseSeats: {
      on: 'SeatHold',
      from: ['held', 'sold'],
      to: 'released',
      emits: ['SeatsReleased'],
    },
    closeBucket: { on: 'FlightLeg', emits: ['BookingClassClosed'] },
    setOverbooking: { on: 'FlightLeg', emits: ['OverbookingChanged'] },
  },
  events: [
    'FlightLegOpened',
    'SeatsHeld',
    'SeatsSold',
    'SeatsReleased',
    'BookingClassClosed',
    'OverbookingChanged',
  ],
  neighbours: [
    {
      context: 'airline-order',
      how: 'reacts',
      via: 'AirlineOrderCancelled',
      because: 'Seats of a cancelled order are for sale again.',
    },
    {
      context: 'pricing-promotion',
      how: 'feeds',
      via: 'BookingClassClosed',
      because: 'A closed class changes the cheapest price.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'SeatsReleased',
      because: 'Searches show flights with free seats.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Seats sold never exceed capacity times the allowed overbooking.',
    ja: '販売席数は、定員に許容超過率を掛けた数を超えない。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'IATA AIRIMP availability messages' }],
});
