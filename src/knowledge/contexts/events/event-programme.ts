import { defineContext } from '../../context.ts';

export const eventProgramme = defineContext({
  id: 'event-programme',
  industry: 'events',
  archetype: 'scheduling',
  purpose: {
    en: 'Publishes events with venue and sessions and announces every change of date or place.',
    ja: 'イベントの日程・会場・プログラムを公開し、変更を知らせる。',
  },
  words: {
    en: {
      names: [
        'concert',
        'festival',
        'exhibition',
        'live show',
        'event calendar',
        'event programme',
        'trade fair',
      ],
      cues: [
        'venue',
        'postponed',
        'organiser',
        'performer',
        'conference',
        'audience',
        'event',
        'agenda',
      ],
    },
    'zh-TW': {
      names: ['演唱會', '活動行事曆', '音樂節', '研討會', '展覽活動', '表演活動', '活動檔期', '活動', '活動報名', '展演', '場次', '派對'],
      cues: ['主辦單位', '場地', '延期', '演出者', '議程', '活動日'],
    },
    ja: {
      names: ['コンサート', 'フェスティバル', '公演', 'イベント開催', 'カンファレンス', '催し物', 'イベント', '行事', '催事', 'パーティー'],
      cues: ['主催者', '会場', '延期', '出演者', '開演', '開催日'],
    },
    ko: {
      names: ['콘서트', '공연', '페스티벌', '행사 일정', '컨퍼런스', '축제', '행사', '이벤트', '생일 파티', '행사 운영'],
      cues: ['주최자', '공연장', '연기', '출연자', '개최'],
    },
    vi: {
      names: ['buổi hòa nhạc', 'lễ hội', 'tổ chức sự kiện', 'lịch sự kiện', 'buổi biểu diễn', 'chương trình biểu diễn', 'sự kiện', 'buổi tiệc', 'chương trình', 'hội thảo'],
      cues: ['hội nghị', 'ban tổ chức', 'nghệ sĩ', 'khách mời', 'ngày diễn ra'],
    },
  },
  entities: {
    ProgrammeEvent: {
      id: 'uuid',
      title: 'text indexed',
      organiserId: 'ref identity-access.User owner',
      organiserName: 'text personal',
      venueId: 'ref venue.Venue',
      startsAt: 'timestamp indexed',
      previousStart: 'timestamp?',
      status: 'draft | scheduled | rescheduled | postponed | cancelled',
    },
    ProgrammeSession: {
      id: 'uuid',
      eventId: 'ref ProgrammeEvent indexed',
      title: 'text',
      room: 'text?',
      startsAt: 'timestamp',
      duration: 'duration',
    },
  },
  commands: {
    draftEvent: { creates: 'ProgrammeEvent' },
    publishEvent: {
      on: 'ProgrammeEvent',
      from: ['draft'],
      to: 'scheduled',
      emits: ['EventPublished'],
      undo: 'cancelEvent',
    },
    addSession: { creates: 'ProgrammeSession', emits: ['SessionAdded'] },
    rescheduleEvent: {
      on: 'ProgrammeEvent',
      from: ['scheduled', 'postponed', 'rescheduled'],
      to: 'rescheduled',
      emits: ['EventRescheduled'],
    },
    postponeEvent: {
      on: 'ProgrammeEvent',
      from: ['scheduled', 'rescheduled'],
      to: 'postponed',
      emits: ['EventPostponed'],
    },
    cancelEvent: {
      on: 'ProgrammeEvent',
      from: ['scheduled', 'rescheduled', 'postponed'],
      to: 'cancelled',
      emits: ['EventCancelled'],
    },
  },
  events: [
    'EventPublished',
    'SessionAdded',
    'EventRescheduled',
    'EventPostponed',
    'EventCancelled',
  ],
  neighbours: [
    {
      context: 'ticket-sale',
      how: 'feeds',
      via: 'EventCancelled',
      because: 'Tickets of a cancelled event are refunded.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'EventRescheduled',
      because: 'Visitors must know the new date.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'EventPublished',
      because: 'People look for events by place and date.',
    },
    {
      context: 'venue',
      how: 'calls',
      via: 'holdVenue',
      because: 'The hall must be free on the day.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A changed event keeps its earlier date, and a cancelled one takes no more visitors.',
    ja: '日程変更後も元の日付が残り、中止になったイベントは参加を受け付けない。',
  },
  data: ['personal'],
  sources: [{ title: 'schema.org EventStatusType', read: '2026-11-20' }],
});
