import { defineContext } from '../../context.ts';

export const railRetail = defineContext({
  id: 'rail-retail',
  industry: 'mobility',
  archetype: 'booking',
  purpose: {
    en: 'Sells rail journeys: offers, prebooking, tickets, exchange and refund.',
    ja: '鉄道の旅を販売する。提案、仮予約、発券、変更、払い戻しを扱う。',
  },
  words: {
    en: {
      names: [
        'train ticket',
        'rail booking',
        'rail ticket',
        'seat reservation on train',
        'railway ticket',
      ],
      cues: ['passenger', 'departure', 'exchange ticket', 'refund', 'carriage', 'journey'],
    },
    'zh-TW': {
      names: ['火車票', '高鐵訂票', '車票', '鐵路訂票', '乘車券'],
      cues: ['乘客', '退票', '改票', '車廂'],
    },
    ja: {
      names: ['乗車券', '列車予約', '鉄道きっぷ', '特急券', '指定席'],
      cues: ['乗客', '払い戻し', '乗変', '発券'],
    },
    ko: {
      names: ['열차 예매', '기차표', '승차권', '철도 예약'],
      cues: ['승객', '환불', '좌석 지정', '발권'],
    },
    vi: {
      names: ['vé tàu', 'đặt vé tàu', 'vé đường sắt', 'vé tàu hỏa'],
      cues: ['hành khách', 'đổi vé', 'trả vé'],
    },
  },
  entities: {
    RailBooking: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      reference: 'text unique',
      status: 'prebooked | confirmed | cancelled | refunded',
      legs: 'RailLeg[]',
      passengers: 'RailPassenger[]',
      total: 'money financial',
      holdUntil: 'timestamp indexed',
    },
    RailLeg: {
      scheduledTripId: 'ref timetable.ScheduledTrip',
      fromStop: 'text',
      toStop: 'text',
      seat: 'text?',
    },
    RailPassenger: {
      name: 'text personal',
      category: 'adult | child | senior',
    },
    RailTicket: {
      id: 'uuid',
      bookingId: 'ref RailBooking',
      code: 'text unique',
      status: 'issued | used | void',
    },
  },
  commands: {
    prebookJourney: {
      creates: 'RailBooking',
      emits: ['JourneyPrebooked'],
      undo: 'cancelRailBooking',
    },
    confirmRailBooking: {
      on: 'RailBooking',
      from: ['prebooked'],
      to: 'confirmed',
      emits: ['RailBookingConfirmed'],
    },
    issueRailTicket: { creates: 'RailTicket', emits: ['RailTicketIssued'], undo: 'voidRailTicket' },
    useRailTicket: { on: 'RailTicket', from: ['issued'], to: 'used', emits: ['RailTicketUsed'] },
    voidRailTicket: { on: 'RailTicket', from: ['issued'], to: 'void', emits: ['RailTicketVoided'] },
    refundRailBooking: {
      on: 'RailBooking',
      from: ['confirmed'],
      to: 'refunded',
      emits: ['RailBookingRefunded'],
    },
    cancelRailBooking: {
      on: 'RailBooking',
      from: ['prebooked', 'confirmed'],
      to: 'cancelled',
      emits: ['RailBookingCancelled'],
    },
  },
  events: [
    'JourneyPrebooked',
    'RailBookingConfirmed',
    'RailTicketIssued',
    'RailTicketUsed',
    'RailTicketVoided',
    'RailBookingRefunded',
    'RailBookingCancelled',
  ],
  neighbours: [
    {
      context: 'pricing-promotion',
      how: 'calls',
      via: 'quotePrice',
      because: 'The fare depends on train, class and day.',
    },
    {
      context: 'seat-inventory',
      how: 'calls',
      via: 'holdSeats',
      because: 'Seats are kept while the traveller pays.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The answer decides whether tickets are issued.',
    },
    {
      context: 'realtime-ops',
      how: 'reacts',
      via: 'TripCancelled',
      because: 'Travellers may get their money back.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'RailTicketIssued',
      because: 'The ticket must reach the traveller.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A prebooking that is not confirmed before its time limit is released with its seats.',
    ja: '期限までに確定されない仮予約は、座席とともに解放される。',
  },
  data: ['personal', 'financial'],
  sources: [{ title: 'UIC OSDM 3.9' }],
});
