import { defineContext } from '../../context.ts';

export const carrierBooking = defineContext({
  id: 'carrier-booking',
  industry: 'logistics',
  archetype: 'order',
  purpose: {
    en: 'Books the carriage of containers with a carrier, including amendments and cancellation.',
    ja: '船会社へのコンテナ輸送の予約を、変更や取消も含めて扱う。',
  },
  words: {
    en: {
      names: [
        'container booking',
        'ocean freight',
        'carrier booking',
        'shipping line booking',
        'freight booking',
        'sea freight',
      ],
      cues: ['shipper', 'forwarder', 'container', 'vessel', 'amendment', 'port of loading'],
    },
    'zh-TW': {
      names: ['訂艙', '海運訂艙', '海運運費', '艙位', '船公司訂艙'],
      cues: ['託運人', '貨代', '裝貨港', '攬貨'],
    },
    ja: {
      names: ['船腹予約', '海上輸送', 'コンテナ予約', 'ブッキング番号', '海上運賃'],
      cues: ['荷主', 'フォワーダー', '積地', '船会社'],
    },
    ko: {
      names: ['선복 예약', '해상 운송', '컨테이너 예약', '해상 운임'],
      cues: ['화주', '포워더', '선적항', '선사'],
    },
    vi: {
      names: ['đặt chỗ tàu biển', 'đặt container', 'vận tải biển', 'cước tàu biển', 'booking tàu'],
      cues: ['chủ hàng', 'hãng tàu', 'cảng xếp hàng'],
    },
  },
  entities: {
    CarrierBooking: {
      id: 'uuid',
      shipperId: 'ref customer.Customer owner',
      reference: 'text unique',
      status: 'received | confirmed | rejected | cancelled',
      voyageId: 'ref vessel-schedule.Voyage',
      lines: 'ContainerLine[]',
      freightRate: 'money? trade-secret',
      cargoReadyOn: 'date indexed',
    },
    ContainerLine: {
      sizeType: 'text',
      quantity: 'int',
      commodity: 'text',
      grossKilograms: 'decimal',
    },
    BookingAmendment: {
      id: 'uuid',
      bookingId: 'ref CarrierBooking',
      change: 'json',
      status: 'received | confirmed | declined',
    },
  },
  commands: {
    requestCarriage: {
      creates: 'CarrierBooking',
      emits: ['CarriageRequested'],
      undo: 'cancelCarriage',
    },
    confirmCarriage: {
      on: 'CarrierBooking',
      from: ['received'],
      to: 'confirmed',
      emits: ['CarrierBookingConfirmed'],
    },
    rejectCarriage: {
      on: 'CarrierBooking',
      from: ['received'],
      to: 'rejected',
      emits: ['CarrierBookingRejected'],
    },
    requestAmendment: { creates: 'BookingAmendment', emits: ['AmendmentRequested'] },
    confirmAmendment: {
      on: 'BookingAmendment',
      from: ['received'],
      to: 'confirmed',
      emits: ['AmendmentConfirmed'],
    },
    declineAmendment: {
      on: 'BookingAmendment',
      from: ['received'],
      to: 'declined',
      emits: ['AmendmentDeclined'],
    },
    cancelCarriage: {
      on: 'CarrierBooking',
      from: ['received', 'confirmed'],
      to: 'cancelled',
      emits: ['CarrierBookingCancelled'],
    },
  },
  events: [
    'CarriageRequested',
    'CarrierBookingConfirmed',
    'CarrierBookingRejected',
    'AmendmentRequested',
    'AmendmentConfirmed',
    'AmendmentDeclined',
    'CarrierBookingCancelled',
  ],
  neighbours: [
    {
      context: 'vessel-schedule',
      how: 'calls',
      via: 'getVoyage',
      because: 'Space is booked on a voyage before its cut-off.',
    },
    {
      context: 'vessel-schedule',
      how: 'reacts',
      via: 'ScheduleChanged',
      because: 'Shippers decide again when a ship is late.',
    },
    {
      context: 'transport-document',
      how: 'feeds',
      via: 'CarrierBookingConfirmed',
      because: 'Shipping instructions follow a confirmed booking.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CarrierBookingConfirmed',
      because: 'The shipper must bring the goods in time.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A confirmed booking stays in force until its amendment is confirmed in its place.',
    ja: '確定した予約は、変更が確定されて置き換わるまで有効である。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'DCSA Booking 2.0.5', read: '2026-11-20' }],
});
