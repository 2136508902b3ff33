import { defineContext } from '../../context.ts';

export const activityBooking = defineContext({
  id: 'activity-booking',
  industry: 'events',
  archetype: 'booking',
  purpose: {
    en: "Sells places in classes and courts of sports centres, also through other people's apps.",
    ja: 'スポーツ施設のレッスンやコートの枠を、他社アプリ経由も含めて予約販売する。',
  },
  words: {
    en: {
      names: [
        'gym class',
        'fitness class',
        'yoga class',
        'court booking',
        'sports booking',
        'swimming lesson',
        'class booking',
      ],
      cues: ['coach', 'trainer', 'studio', 'drop-in', 'remaining places', 'court'],
    },
    'zh-TW': {
      names: ['健身課程', '瑜珈課', '球場預約', '運動課程', '團體課程', '場館預約'],
      cues: ['教練', '名額', '健身房', '會員', '體驗課', '羽球場'],
    },
    ja: {
      names: [
        'フィットネス予約',
        'ヨガ教室',
        'コート予約',
        'レッスン予約',
        'スポーツ教室',
        'ジム予約',
      ],
      cues: ['コーチ', 'インストラクター', '定員', 'スタジオ', '体験レッスン'],
    },
    ko: {
      names: [
        '운동 수업 예약',
        '요가 수업',
        '코트 예약',
        '피트니스 예약',
        '체육관 예약',
        '강습 예약',
      ],
      cues: ['강사', '코치', '정원', '헬스장', '수영장', '체험 수업'],
    },
    vi: {
      names: ['lớp yoga', 'lớp thể hình', 'đặt sân', 'đặt lịch tập', 'phòng gym', 'lớp học bơi'],
      cues: ['huấn luyện viên', 'sân bóng', 'sân cầu lông', 'số chỗ còn lại', 'buổi tập'],
    },
  },
  entities: {
    ActivityOrder: {
      id: 'uuid',
      bookerId: 'ref identity-access.User owner',
      sessionId: 'ref ActivitySession indexed',
      participantName: 'text personal',
      healthNote: 'text? health',
      status:
        'quoted | proposed | confirmed | attended | rejected | customer_cancelled | seller_cancelled',
      price: 'money',
      leaseUntil: 'timestamp? indexed',
    },
    ActivitySession: {
      id: 'uuid',
      activity: 'text indexed',
      coachId: 'ref identity-access.User?',
      startsAt: 'timestamp indexed',
      capacity: 'int',
      placesTaken: 'int',
    },
  },
  commands: {
    quoteActivity: { creates: 'ActivityOrder', emits: ['PlaceLeased'], undo: 'cancelBooking' },
    proposeBooking: {
      on: 'ActivityOrder',
      from: ['quoted'],
      to: 'proposed',
      emits: ['BookingProposed'],
    },
    rejectBooking: {
      on: 'ActivityOrder',
      from: ['proposed'],
      to: 'rejected',
      emits: ['BookingRejected'],
    },
    confirmBooking: {
      on: 'ActivityOrder',
      from: ['quoted', 'proposed'],
      to: 'confirmed',
      emits: ['BookingConfirmed'],
      undo: 'cancelBooking',
    },
    cancelBooking: {
      on: 'ActivityOrder',
      from: ['quoted', 'proposed', 'confirmed'],
      to: 'customer_cancelled',
      emits: ['CustomerCancelled'],
    },
    cancelBySeller: {
      on: 'ActivityOrder',
      from: ['proposed', 'confirmed'],
      to: 'seller_cancelled',
      emits: ['SellerCancelled'],
    },
    recordAttendance: {
      on: 'ActivityOrder',
      from: ['confirmed'],
      to: 'attended',
      emits: ['BookingAttended'],
    },
  },
  events: [
    'PlaceLeased',
    'BookingProposed',
    'BookingRejected',
    'BookingConfirmed',
    'CustomerCancelled',
    'SellerCancelled',
    'BookingAttended',
  ],
  neighbours: [
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'A court or coach must be free.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The place is confirmed against money.',
    },
    {
      context: 'membership',
      how: 'calls',
      via: 'checkMembership',
      because: 'Members pay less or nothing.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'SellerCancelled',
      because: 'People must not come for nothing.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Leased and confirmed places together never exceed the places of a session.',
    ja: '仮押さえと確定の合計が、一回の定員を超えることはない。',
  },
  data: ['personal', 'health'],
  sources: [{ title: 'OpenActive Open Booking API', read: '2026-11-20' }],
});
