import { defineContext } from '../../context.ts';

export const reservation = defineContext({
  id: 'reservation',
  industry: 'hospitality',
  archetype: 'booking',
  purpose: {
    en: 'Reserves a stay, a table or a tour for a guest, from hold to arrival or cancellation.',
    ja: '宿泊、席、ツアーなどを客のために予約し、仮押さえから来店・来館または取消まで扱う。',
  },
  words: {
    en: {
      names: [
        'hotel booking',
        'hotel stay',
        'hotel reservation',
        'tour booking',
        'book a room',
        'reservation',
      ],
      cues: ['guest', 'check-in date', 'nights', 'deposit', 'no-show', 'waitlist', 'party size'],
    },
    'zh-TW': {
      names: ['訂房', '住宿預訂', '飯店預訂', '訂房紀錄', '旅遊預訂', '預約紀錄', '預訂單', '訂位訂房', '線上預訂'],
      cues: ['房客', '入住', '訂金', '未到', '候補', '改期', '取消預約'],
    },
    ja: {
      names: ['宿泊予約', 'ホテル予約', '客室予約', 'ツアー予約', '予約台帳', '予約受付', '予約管理', '予約台帳管理', '仮予約'],
      cues: ['宿泊客', '泊数', 'チェックイン日', 'キャンセル待ち', '前金', '予約を取る', '予約変更'],
    },
    ko: {
      names: ['숙박 예약', '호텔 예약', '객실 예약', '투어 예약', '펜션 예약', '예약 관리', '예약 접수', '예약 현황', '예약 신청'],
      cues: ['투숙객', '숙박일', '예약금', '노쇼', '대기', '예약 변경', '예약 취소'],
    },
    vi: {
      names: ['đặt phòng', 'đặt khách sạn', 'đặt tour', 'giữ phòng', 'đặt homestay', 'đặt lịch trước', 'lịch đặt chỗ', 'đặt giữ chỗ', 'phiếu đặt chỗ'],
      cues: ['khách lưu trú', 'ngày nhận phòng', 'tiền cọc', 'số đêm', 'đổi lịch', 'hủy đặt'],
    },
  },
  entities: {
    Reservation: {
      id: 'uuid',
      guestId: 'ref customer.Customer owner',
      reference: 'text unique',
      status: 'hold | confirmed | checked_in | completed | cancelled | no_show',
      roomTypeId: 'ref room-availability.RoomType?',
      startsOn: 'date indexed',
      endsOn: 'date',
      partySize: 'int',
      guestName: 'text personal',
      cardToken: 'text? card',
      extras: 'ReservationExtra[]',
      holdUntil: 'timestamp?',
    },
    ReservationExtra: {
      name: 'text',
      quantity: 'int',
      price: 'money',
    },
  },
  commands: {
    holdReservation: {
      creates: 'Reservation',
      emits: ['ReservationHeld'],
      undo: 'cancelReservation',
    },
    confirmReservation: {
      on: 'Reservation',
      from: ['hold'],
      to: 'confirmed',
      emits: ['ReservationConfirmed'],
    },
    modifyReservation: { on: 'Reservation', emits: ['ReservationModified'] },
    registerArrival: {
      on: 'Reservation',
      from: ['confirmed'],
      to: 'checked_in',
      emits: ['GuestArrived'],
    },
    completeReservation: {
      on: 'Reservation',
      from: ['checked_in'],
      to: 'completed',
      emits: ['ReservationCompleted'],
    },
    cancelReservation: {
      on: 'Reservation',
      from: ['hold', 'confirmed'],
      to: 'cancelled',
      emits: ['ReservationCancelled'],
    },
    markNoShow: {
      on: 'Reservation',
      from: ['confirmed'],
      to: 'no_show',
      emits: ['ReservationNoShow'],
    },
  },
  events: [
    'ReservationHeld',
    'ReservationConfirmed',
    'ReservationModified',
    'GuestArrived',
    'ReservationCompleted',
    'ReservationCancelled',
    'ReservationNoShow',
  ],
  neighbours: [
    {
      context: 'room-availability',
      how: 'calls',
      via: 'takeRooms',
      because: 'A stay is promised only for nights that are free.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'A deposit secures the booking.',
    },
    {
      context: 'stay-folio',
      how: 'feeds',
      via: 'GuestArrived',
      because: "Arrival opens the guest's account.",
    },
    {
      context: 'loyalty',
      how: 'feeds',
      via: 'ReservationCompleted',
      because: 'Guests earn points for a stay.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ReservationConfirmed',
      because: 'The guest receives the confirmation.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A hold ends at its time limit, and the same capacity is never confirmed twice.',
    ja: '仮押さえは期限で失効し、同じ枠が二重に確定することはない。',
  },
  data: ['personal', 'card'],
  sources: [
    { title: 'schema.org ReservationStatusType', read: '2026-11-20' },
    { title: 'OpenTravel reservation status' },
  ],
});
