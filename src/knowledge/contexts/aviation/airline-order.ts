import { defineContext } from '../../context.ts';

export const airlineOrder = defineContext({
  id: 'airline-order',
  industry: 'aviation',
  archetype: 'order',
  purpose: {
    en: 'Turns an offer for flights and extras into an order and follows it until every service is delivered.',
    ja: '航空便と付帯サービスの提案を予約・購入にし、全サービスの提供まで追う。',
  },
  words: {
    en: {
      names: [
        'flight booking',
        'airline ticket',
        'flight ticket',
        'air ticket',
        'plane ticket',
        'book a flight',
      ],
      cues: ['passenger', 'itinerary', 'baggage allowance', 'rebook', 'one way', 'return flight'],
    },
    'zh-TW': {
      names: ['飛機票', '買機票', '訂機票', '航班訂位', '機位預訂'],
      cues: ['旅客', '行程', '改票', '行李額度'],
    },
    ja: {
      names: ['航空券', 'フライト予約', '航空券予約', '飛行機の予約'],
      cues: ['搭乗者', '旅程', '往復', '手荷物'],
    },
    ko: {
      names: ['항공권', '항공권 예약', '비행기표', '항공편 예약'],
      cues: ['탑승객', '여정', '왕복', '수하물'],
    },
    vi: {
      names: ['vé máy bay', 'đặt vé máy bay', 'vé bay', 'đặt chuyến bay'],
      cues: ['hành khách', 'hành trình', 'khứ hồi', 'hành lý'],
    },
  },
  entities: {
    AirlineOrder: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      locator: 'text unique',
      status: 'opened | confirmed | closed | cancelled',
      passengers: 'AirPassenger[]',
      services: 'AirService[]',
      total: 'money',
      paymentToken: 'text? card',
      payBefore: 'timestamp indexed',
    },
    AirPassenger: {
      name: 'text personal',
      birthDate: 'date personal',
      documentNumber: 'text? personal',
    },
    AirService: {
      kind: 'flight | bag | seat | meal',
      flightLegId: 'ref seat-inventory.FlightLeg?',
      delivered: 'bool',
    },
    AirOffer: {
      id: 'uuid',
      status: 'valid | expired',
      items: 'json',
      total: 'money',
      expiresAt: 'timestamp',
    },
  },
  commands: {
    makeAirOffer: { creates: 'AirOffer' },
    expireAirOffer: { on: 'AirOffer', from: ['valid'], to: 'expired', emits: ['AirOfferExpired'] },
    createAirlineOrder: {
      creates: 'AirlineOrder',
      emits: ['AirlineOrderCreated'],
      undo: 'cancelAirlineOrder',
    },
    confirmAirlineOrder: {
      on: 'AirlineOrder',
      from: ['opened'],
      to: 'confirmed',
      emits: ['AirlineOrderConfirmed'],
    },
    changeAirlineOrder: { on: 'AirlineOrder', emits: ['AirlineOrderChanged'] },
    closeAirlineOrder: {
      on: 'AirlineOrder',
      from: ['confirmed'],
      to: 'closed',
      emits: ['AirlineOrderClosed'],
    },
    cancelAirlineOrder: {
      on: 'AirlineOrder',
      from: ['opened', 'confirmed'],
      to: 'cancelled',
      emits: ['AirlineOrderCancelled'],
    },
  },
  events: [
    'AirOfferExpired',
    'AirlineOrderCreated',
    'AirlineOrderConfirmed',
    'AirlineOrderChanged',
    'AirlineOrderClosed',
    'AirlineOrderCancelled',
  ],
  neighbours: [
    {
      context: 'seat-inventory',
      how: 'calls',
      via: 'holdSeats',
      because: 'Seats are kept before the traveller pays.',
    },
    {
      context: 'pricing-promotion',
      how: 'calls',
      via: 'quotePrice',
      because: 'The price depends on class, date and demand.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The answer decides whether tickets are valid.',
    },
    {
      context: 'flight-ops',
      how: 'reacts',
      via: 'FlightCancelled',
      because: 'Travellers of a cancelled flight are rebooked.',
    },
    {
      context: 'departure-control',
      how: 'feeds',
      via: 'AirlineOrderConfirmed',
      because: 'Passengers of the flight become known for check-in.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'AirlineOrderConfirmed',
      because: 'The traveller receives the itinerary.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An order that is not paid within its time limit is cancelled with all its seats.',
    ja: '支払期限までに支払われない予約は、座席ごと取り消される。',
  },
  data: ['personal', 'card'],
  sources: [{ title: 'IATA NDC 21.3 and ONE Order' }],
});
