import { defineContext } from '../../context.ts';

export const calendarEvent = defineContext({
  id: 'calendar-event',
  industry: 'business',
  archetype: 'scheduling',
  purpose: {
    en: "Keeps entries in people's diaries: meetings, invitations, answers and reminders.",
    ja: '会議、招待、返事、リマインダーなど、人々の予定表の項目を管理する。',
  },
  words: {
    en: {
      names: [
        'calendar',
        'calendar entry',
        'calendar event',
        'meeting invitation',
        'diary entry',
        'invite to a meeting',
        'shared calendar',
        'family calendar',
      ],
      cues: ['invite', 'attendee', 'accept', 'recurring', 'agenda', 'date'],
    },
    'zh-TW': {
      names: ['行事曆', '日曆', '會議邀請', '行程安排', '共用行事曆', '家庭行事曆'],
      cues: ['會議', '邀請', '出席', '提醒'],
    },
    ja: {
      names: ['カレンダー', '予定表', '会議の招待', '共有カレンダー', '予定登録', '家族カレンダー'],
      cues: ['予定', '会議', '参加可否', '日程', '招待'],
    },
    ko: {
      names: ['캘린더', '달력', '회의 초대', '일정표', '공유 캘린더', '일정 등록'],
      cues: ['회의', '초대', '참석', '일정', '날짜'],
    },
    vi: {
      names: [
        'lịch chung',
        'lịch họp',
        'lời mời họp',
        'sự kiện trên lịch',
        'lịch gia đình',
        'sổ lịch',
      ],
      cues: ['cuộc họp', 'tham dự', 'ngày giờ'],
    },
  },
  entities: {
    CalendarEvent: {
      id: 'uuid',
      title: 'text personal',
      organiserId: 'ref identity-access.User owner',
      startsAt: 'timestamp indexed',
      endsAt: 'timestamp',
      timeZone: 'text',
      place: 'text?',
      recurrence: 'text?',
      sequence: 'int',
      status: 'tentative | confirmed | cancelled',
    },
    EventInvitation: {
      id: 'uuid',
      eventId: 'ref CalendarEvent indexed',
      guestId: 'ref identity-access.User owner',
      status: 'pending | accepted | declined',
      answeredAt: 'timestamp?',
    },
  },
  commands: {
    createCalendarEvent: {
      creates: 'CalendarEvent',
      emits: ['CalendarEventCreated'],
      undo: 'cancelCalendarEvent',
    },
    confirmCalendarEvent: {
      on: 'CalendarEvent',
      from: ['tentative'],
      to: 'confirmed',
      emits: ['CalendarEventConfirmed'],
    },
    moveCalendarEvent: { on: 'CalendarEvent', emits: ['CalendarEventMoved'] },
    cancelCalendarEvent: {
      on: 'CalendarEvent',
      from: ['tentative', 'confirmed'],
      to: 'cancelled',
      emits: ['CalendarEventCancelled'],
    },
    inviteGuest: { creates: 'EventInvitation', emits: ['GuestInvited'] },
    acceptInvitation: {
      on: 'EventInvitation',
      from: ['pending', 'declined'],
      to: 'accepted',
      emits: ['InvitationAccepted'],
    },
    declineInvitation: {
      on: 'EventInvitation',
      from: ['pending', 'accepted'],
      to: 'declined',
      emits: ['InvitationDeclined'],
    },
  },
  events: [
    'CalendarEventCreated',
    'CalendarEventConfirmed',
    'CalendarEventMoved',
    'CalendarEventCancelled',
    'GuestInvited',
    'InvitationAccepted',
    'InvitationDeclined',
  ],
  neighbours: [
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'Rooms and people must be free.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'GuestInvited',
      because: 'Guests are asked.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CalendarEventMoved',
      because: 'Guests must not miss a change.',
    },
    {
      context: 'task',
      how: 'reacts',
      via: 'TaskAssigned',
      because: 'Due dates stand in the diary.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Everybody invited sees the latest version of an entry; an older change never overwrites a newer one.',
    ja: '招待された全員が最新版を見て、古い変更が新しい変更を上書きしない。',
  },
  data: ['personal'],
  sources: [{ title: 'RFC 5545 iCalendar' }, { title: 'RFC 5546 iTIP' }],
});
