import { defineContext } from '../../context.ts';

export const speakerSession = defineContext({
  id: 'speaker-session',
  industry: 'events',
  archetype: 'catalogue',
  purpose: {
    en: 'Collects talks, accepts speakers and sets their sessions into the programme.',
    ja: '講演を募集し、登壇者を決め、講演を番組に組み込む。',
  },
  words: {
    en: {
      names: [
        'speaker',
        'keynote',
        'call for papers',
        'conference session',
        'conference talk',
        'talk proposal',
        'session schedule',
        'panel discussion',
      ],
      cues: [
        'talk',
        'abstract',
        'stage',
        'presenter',
        'workshop',
        'moderator of the panel',
        'slides',
      ],
    },
    'zh-TW': {
      names: ['講者', '議程', '演講', '徵稿', '主題演講', '座談場次'],
      cues: ['講題', '投稿', '主持人', '簡報'],
    },
    ja: {
      names: ['登壇者', '講演', '基調講演', 'セッション募集', '発表応募'],
      cues: ['講師', '発表', '演題', '司会', '要旨'],
    },
    ko: {
      names: ['연사', '강연', '기조연설', '발표 세션', '발표 신청', '강연자'],
      cues: ['발표', '주제', '사회자', '발표 자료'],
    },
    vi: {
      names: [
        'diễn giả',
        'phiên hội thảo',
        'bài phát biểu',
        'kêu gọi bài tham luận',
        'phiên toàn thể',
      ],
      cues: ['tham luận', 'chủ đề', 'người điều phối', 'trình bày'],
    },
  },
  entities: {
    Session: {
      id: 'uuid',
      title: 'text',
      abstract: 'text',
      speakerId: 'ref Speaker',
      eventRef: 'text indexed',
      venueId: 'ref venue.Venue?',
      startsAt: 'timestamp? indexed',
      durationMinutes: 'int',
      status: 'proposed | accepted | scheduled | cancelled | declined',
    },
    Speaker: {
      id: 'uuid',
      userId: 'ref identity-access.User? owner',
      name: 'text personal',
      biography: 'text personal',
      photo: 'file? personal',
      travelNeeded: 'bool',
    },
  },
  commands: {
    proposeSession: { creates: 'Session', emits: ['SessionProposed'] },
    acceptSession: {
      on: 'Session',
      from: ['proposed'],
      to: 'accepted',
      emits: ['SessionAccepted'],
    },
    declineSession: {
      on: 'Session',
      from: ['proposed'],
      to: 'declined',
      emits: ['SessionDeclined'],
    },
    scheduleSession: {
      on: 'Session',
      from: ['accepted'],
      to: 'scheduled',
      emits: ['SessionScheduled'],
      undo: 'cancelSession',
    },
    moveSession: { on: 'Session', emits: ['SessionMoved'] },
    cancelSession: {
      on: 'Session',
      from: ['accepted', 'scheduled'],
      to: 'cancelled',
      emits: ['SessionCancelled'],
    },
    registerSpeaker: { creates: 'Speaker', emits: ['SpeakerRegistered'] },
  },
  events: [
    'SessionProposed',
    'SessionAccepted',
    'SessionDeclined',
    'SessionScheduled',
    'SessionMoved',
    'SessionCancelled',
    'SpeakerRegistered',
  ],
  neighbours: [
    {
      context: 'venue',
      how: 'calls',
      via: 'holdVenue',
      because: 'A session needs a room of the right size.',
    },
    {
      context: 'event-programme',
      how: 'feeds',
      via: 'SessionScheduled',
      because: 'The public programme shows it.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'SessionAccepted',
      because: 'Speakers wait for the decision.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'SessionMoved',
      because: 'Visitors come at the right time.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A speaker is never in two sessions at once, nor a room.',
    ja: '登壇者も部屋も、同じ時間に二つの講演を受け持たない。',
  },
  data: ['personal'],
  sources: [{ title: 'schema.org Event and performer' }, { title: 'pretalx submission states' }],
});
