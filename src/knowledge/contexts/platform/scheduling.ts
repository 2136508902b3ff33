import { defineContext } from '../../context.ts';

export const scheduling = defineContext({
  id: 'scheduling',
  industry: 'platform',
  archetype: 'scheduling',
  purpose: {
    en: 'Knows when people and resources are free, with recurrences, time zones and opening hours.',
    ja: '人や資源の空き時間を、繰り返し、時間帯、営業時間を含めて把握する。',
  },
  words: {
    en: {
      names: [
        'availability calendar',
        'free slot',
        'free and busy',
        'double booking',
        'opening hours',
        'working hours',
        'recurring booking',
        'find a common time',
      ],
      cues: ['availability', 'time zone', 'recurrence', 'blocked time', 'overlap', 'time slot'],
    },
    'zh-TW': {
      names: ['空檔查詢', '可預約時段', '空閒時段', '營業時間設定', '重複排程', '撞期'],
      cues: ['時段', '排程', '行程', '時區'],
    },
    ja: {
      names: ['空き時間', '空き枠', '日程調整', '営業時間', '繰り返し予定', '重複予約'],
      cues: ['枠取り', '予定', '時間帯', '候補日'],
    },
    ko: {
      names: ['빈 시간', '가능 시간', '일정 조율', '영업시간', '반복 일정', '중복 예약'],
      cues: ['시간대', '일정', '휴무', '가능 여부'],
    },
    vi: {
      names: [
        'khung giờ trống',
        'lịch rảnh',
        'giờ làm việc',
        'giờ mở cửa',
        'trùng lịch',
        'lịch lặp lại',
      ],
      cues: ['khung giờ', 'xếp lịch', 'múi giờ', 'lịch bận'],
    },
  },
  entities: {
    ResourceCalendar: {
      id: 'uuid',
      resourceRef: 'text unique',
      timeZone: 'text',
      openingHours: 'json',
    },
    TimeHold: {
      id: 'uuid',
      calendarId: 'ref ResourceCalendar indexed',
      holderId: 'ref identity-access.User owner',
      startsAt: 'timestamp indexed',
      endsAt: 'timestamp',
      status: 'tentative | confirmed | cancelled',
      recurrence: 'text?',
      expiresAt: 'timestamp?',
    },
    Closure: {
      calendarId: 'ref ResourceCalendar',
      from: 'date',
      until: 'date',
      reason: 'text?',
    },
  },
  commands: {
    holdTime: { creates: 'TimeHold', emits: ['TimeHeld'], undo: 'releaseTime' },
    confirmTime: {
      on: 'TimeHold',
      from: ['tentative'],
      to: 'confirmed',
      emits: ['TimeConfirmed'],
      undo: 'releaseTime',
    },
    moveTime: { on: 'TimeHold', emits: ['TimeMoved'] },
    releaseTime: {
      on: 'TimeHold',
      from: ['tentative', 'confirmed'],
      to: 'cancelled',
      emits: ['TimeReleased'],
    },
    openResourceCalendar: { creates: 'ResourceCalendar', emits: ['ResourceCalendarOpened'] },
    closeResourceDays: { on: 'ResourceCalendar', emits: ['ResourceDaysClosed'] },
  },
  events: [
    'TimeHeld',
    'TimeConfirmed',
    'TimeMoved',
    'TimeReleased',
    'ResourceCalendarOpened',
    'ResourceDaysClosed',
  ],
  neighbours: [
    {
      context: 'appointment',
      how: 'reacts',
      via: 'AppointmentCancelled',
      because: 'A cancelled appointment frees its time.',
    },
    {
      context: 'leave-time',
      how: 'reacts',
      via: 'LeaveApproved',
      because: 'People on leave are not bookable.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'TimeMoved',
      because: 'Those concerned learn of the new time.',
    },
    {
      context: 'calendar-event',
      how: 'feeds',
      via: 'TimeConfirmed',
      because: 'The confirmed time appears in the diary.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Two confirmed bookings of one resource never overlap.',
    ja: '同じ資源の確定した予約は時間が重ならない。',
  },
  data: [],
  sources: [{ title: 'RFC 5545 iCalendar' }, { title: 'RFC 5546 iTIP' }],
});
