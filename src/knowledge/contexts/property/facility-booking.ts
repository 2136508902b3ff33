import { defineContext } from '../../context.ts';

export const facilityBooking = defineContext({
  id: 'facility-booking',
  industry: 'property',
  archetype: 'booking',
  purpose: {
    en: 'Books meeting rooms, desks and shared equipment and frees what is not used.',
    ja: '会議室・座席・共用備品を予約し、使われないものは解放する。',
  },
  words: {
    en: {
      names: [
        'meeting room',
        'book a meeting room',
        'desk booking',
        'hot desk',
        'conference room',
        'coworking space',
        'shared equipment',
      ],
      cues: ['book a room', 'check in', 'no-show', 'office', 'capacity', 'projector'],
    },
    'zh-TW': {
      names: ['會議室', '會議室預約', '座位預約', '共享空間', '場地借用', '設備借用', '場地預約', '借用場地', '公設預約', '設備預約', '空間租用'],
      cues: ['辦公室', '報到', '投影機', '樓層', '未到', '借場地'],
    },
    ja: {
      names: ['会議室', '会議室予約', '座席予約', 'フリーアドレス', '備品予約', '施設予約', '集会室', '施設利用', '部屋の予約', '共用施設予約'],
      cues: ['オフィス', 'チェックイン', '空予約', '定員', 'フロア', '空いている部屋'],
    },
    ko: {
      names: ['회의실', '회의실 예약', '사무실 좌석 예약', '공유 오피스', '시설 예약', '시설 이용 예약', '공용 시설', '공간 예약', '공간 대여'],
      cues: ['사무실', '체크인', '노쇼', '자율 좌석', '수용 인원', '빌리다'],
    },
    vi: {
      names: ['phòng họp', 'đặt phòng họp', 'đặt chỗ ngồi làm việc', 'không gian làm việc chung', 'mượn thiết bị', 'đặt chỗ sinh hoạt chung', 'đặt phòng chung', 'mượn phòng'],
      cues: ['văn phòng', 'nhận phòng', 'sức chứa', 'máy chiếu', 'còn trống'],
    },
  },
  entities: {
    FacilityBooking: {
      id: 'uuid',
      resourceId: 'ref FacilityResource indexed',
      bookedBy: 'ref identity-access.User owner personal',
      startsAt: 'timestamp indexed',
      endsAt: 'timestamp',
      status: 'tentative | confirmed | checked_in | released | cancelled',
      purpose: 'text?',
    },
    FacilityResource: {
      id: 'uuid',
      name: 'text unique',
      kind: 'room | desk | equipment',
      capacity: 'int',
      building: 'text indexed',
    },
  },
  commands: {
    registerResource: { creates: 'FacilityResource' },
    holdResource: { creates: 'FacilityBooking', undo: 'cancelFacilityBooking' },
    confirmFacilityBooking: {
      on: 'FacilityBooking',
      from: ['tentative'],
      to: 'confirmed',
      emits: ['FacilityBooked'],
      undo: 'cancelFacilityBooking',
    },
    checkInToResource: {
      on: 'FacilityBooking',
      from: ['confirmed'],
      to: 'checked_in',
      emits: ['FacilityCheckedIn'],
    },
    releaseResource: {
      on: 'FacilityBooking',
      from: ['confirmed', 'checked_in'],
      to: 'released',
      emits: ['FacilityReleased'],
    },
    cancelFacilityBooking: {
      on: 'FacilityBooking',
      from: ['tentative', 'confirmed'],
      to: 'cancelled',
      emits: ['FacilityBookingCancelled'],
    },
  },
  events: ['FacilityBooked', 'FacilityCheckedIn', 'FacilityReleased', 'FacilityBookingCancelled'],
  neighbours: [
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'Booker and room must both be free.',
    },
    {
      context: 'access-control',
      how: 'feeds',
      via: 'FacilityBooked',
      because: 'The door opens for whoever booked.',
    },
    {
      context: 'housekeeping',
      how: 'feeds',
      via: 'FacilityReleased',
      because: 'Used rooms are tidied.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'FacilityBooked',
      because: 'Participants learn where to go.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Two bookings of the same resource never overlap.',
    ja: '同じ設備の予約は時間が重ならない。',
  },
  data: ['personal'],
  sources: [{ title: 'RFC 5545 free/busy' }],
});
