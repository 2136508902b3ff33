import { defineContext } from '../../context.ts';

export const airCargo = defineContext({
  id: 'air-cargo',
  industry: 'aviation',
  archetype: 'order',
  purpose: {
    en: 'Books freight on flights and follows each piece from acceptance to delivery.',
    ja: '航空貨物を予約し、受託から引き渡しまで一個ずつ追う。',
  },
  words: {
    en: {
      names: ['air cargo', 'air freight', 'air waybill', 'cargo booking', 'freight pieces'],
      cues: [
        'shipper',
        'consignee',
        'security screening',
        'unit load device',
        'forwarder',
        'weight',
      ],
    },
    'zh-TW': {
      names: ['空運', '航空貨運', '空運提單', '貨物艙位'],
      cues: ['託運人', '收貨人', '安檢', '承攬業', '盤櫃'],
    },
    ja: {
      names: ['航空貨物', '航空貨物運送状', '貨物予約', 'エアカーゴ'],
      cues: ['荷送人', '荷受人', '保安検査', '搭載'],
    },
    ko: {
      names: ['항공 화물', '항공 운송장', '화물 예약', '항공 운송'],
      cues: ['송하인', '수하인', '보안 검색', '탑재'],
    },
    vi: {
      names: ['hàng hóa hàng không', 'vận đơn hàng không', 'cước hàng không', 'đặt chỗ hàng hóa'],
      cues: ['người gửi hàng', 'người nhận hàng', 'soi chiếu an ninh'],
    },
  },
  entities: {
    CargoShipment: {
      id: 'uuid',
      waybillNumber: 'text unique',
      forwarderId: 'ref customer.Customer owner',
      origin: 'text',
      destination: 'text',
      status: 'requested | booked | screened | loaded | delivered | cancelled',
      pieces: 'CargoPiece[]',
      rate: 'money? trade-secret',
    },
    CargoPiece: {
      code: 'text',
      weightKilograms: 'decimal',
      volume: 'decimal',
      handling: 'text[]',
    },
    CargoEvent: {
      id: 'uuid',
      shipmentId: 'ref CargoShipment indexed',
      kind: 'text',
      location: 'text',
      at: 'timestamp indexed',
    },
  },
  commands: {
    requestCargoBooking: {
      creates: 'CargoShipment',
      emits: ['CargoBookingRequested'],
      undo: 'cancelCargoBooking',
    },
    confirmCargoBooking: {
      on: 'CargoShipment',
      from: ['requested'],
      to: 'booked',
      emits: ['CargoBooked'],
    },
    screenCargo: {
      on: 'CargoShipment',
      from: ['booked'],
      to: 'screened',
      emits: ['CargoSecurityCleared'],
    },
    loadCargo: { on: 'CargoShipment', from: ['screened'], to: 'loaded', emits: ['CargoLoaded'] },
    deliverCargo: {
      on: 'CargoShipment',
      from: ['loaded'],
      to: 'delivered',
      emits: ['CargoDelivered'],
    },
    cancelCargoBooking: {
      on: 'CargoShipment',
      from: ['requested', 'booked'],
      to: 'cancelled',
      emits: ['CargoBookingCancelled'],
    },
    recordCargoEvent: { creates: 'CargoEvent', emits: ['CargoEventRecorded'] },
  },
  events: [
    'CargoBookingRequested',
    'CargoBooked',
    'CargoSecurityCleared',
    'CargoLoaded',
    'CargoDelivered',
    'CargoBookingCancelled',
    'CargoEventRecorded',
  ],
  neighbours: [
    {
      context: 'customs-declaration',
      how: 'calls',
      via: 'getCustomsDeclaration',
      because: 'Goods leave only when customs have released them.',
    },
    {
      context: 'flight-ops',
      how: 'reacts',
      via: 'FlightCancelled',
      because: 'Freight of a cancelled flight is booked again.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'CargoEventRecorded',
      because: 'Every hand-over of a piece is kept.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CargoDelivered',
      because: 'The shipper learns that the goods arrived.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Only the party that owns a cargo record may change it.',
    ja: '貨物の記録を変更できるのは、その記録の持ち主だけである。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'IATA ONE Record 2025-07', read: '2026-11-20' }],
});
