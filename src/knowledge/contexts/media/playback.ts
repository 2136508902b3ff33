import { defineContext } from '../../context.ts';

export const playback = defineContext({
  id: 'playback',
  industry: 'media',
  archetype: 'entitlement',
  purpose: {
    en: 'Lets viewers and listeners play what they are entitled to and counts their open streams.',
    ja: '視聴者が権利を持つ作品の再生を許可し、同時視聴数を管理する。',
  },
  words: {
    en: {
      names: [
        'video streaming',
        'watch movies',
        'music player',
        'video on demand',
        'vod',
        'playback',
        'live stream viewing',
      ],
      cues: [
        'viewer',
        'episode',
        'subtitle',
        'watch history',
        'device limit',
        'binge',
        'streaming',
        'drm',
      ],
    },
    'zh-TW': {
      names: ['影音串流', '追劇', '隨選視訊', '影片播放', '線上看', '聽音樂', '影音平台'],
      cues: ['觀眾', '續播', '字幕', '同時觀看', '裝置數', '直播'],
    },
    ja: {
      names: ['動画配信', '動画視聴', '映画視聴', '音楽再生', '見放題', '再生制御'],
      cues: ['視聴者', '字幕', '続きから再生', '同時視聴', '端末数'],
    },
    ko: {
      names: [
        '동영상 스트리밍',
        '영상 시청',
        '음악 감상',
        '다시 보기',
        '주문형 비디오',
        '영상 재생',
      ],
      cues: ['시청자', '자막', '이어 보기', '동시 시청', '기기 수'],
    },
    vi: {
      names: [
        'xem phim',
        'phát video',
        'nghe nhạc trực tuyến',
        'xem trực tuyến',
        'truyền hình theo yêu cầu',
      ],
      cues: ['người xem', 'phụ đề', 'tập phim', 'thiết bị', 'xem tiếp'],
    },
  },
  entities: {
    PlaybackSession: {
      id: 'uuid',
      viewerId: 'ref identity-access.User owner personal',
      workId: 'text indexed',
      deviceId: 'text',
      status: 'requested | authorised | playing | ended | refused',
      startedAt: 'timestamp?',
      lastHeartbeatAt: 'timestamp? indexed',
      positionSeconds: 'int',
    },
    PlaybackLicence: {
      id: 'uuid',
      sessionId: 'ref PlaybackSession unique',
      contentKey: 'text secret',
      expiresAt: 'timestamp',
    },
  },
  commands: {
    requestPlayback: { creates: 'PlaybackSession', undo: 'endPlayback' },
    authorisePlayback: {
      on: 'PlaybackSession',
      from: ['requested'],
      to: 'authorised',
      emits: ['PlaybackAuthorised'],
      undo: 'endPlayback',
    },
    refusePlayback: {
      on: 'PlaybackSession',
      from: ['requested'],
      to: 'refused',
      emits: ['ConcurrencyExceeded'],
    },
    startPlayback: {
      on: 'PlaybackSession',
      from: ['authorised'],
      to: 'playing',
      emits: ['PlaybackStarted'],
    },
    keepAlive: { on: 'PlaybackSession' },
    endPlayback: {
      on: 'PlaybackSession',
      from: ['requested', 'authorised', 'playing'],
      to: 'ended',
      emits: ['PlaybackEnded'],
    },
  },
  events: ['PlaybackAuthorised', 'ConcurrencyExceeded', 'PlaybackStarted', 'PlaybackEnded'],
  neighbours: [
    {
      context: 'entitlement',
      how: 'calls',
      via: 'checkEntitlement',
      because: 'The plan decides whether the stream may start.',
    },
    {
      context: 'rights',
      how: 'calls',
      via: 'checkRight',
      because: 'The work must be licensed where the viewer is.',
    },
    {
      context: 'recommendation',
      how: 'feeds',
      via: 'PlaybackEnded',
      because: 'What was watched shapes what is shown next.',
    },
    {
      context: 'royalty',
      how: 'feeds',
      via: 'PlaybackEnded',
      because: 'Plays are paid to the rights holders.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'PlaybackStarted',
      because: 'Audience figures come from sessions.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The streams an account has open at once stay within its plan.',
    ja: '同時に再生できる数は契約プランの上限を超えない。',
  },
  data: ['personal', 'secret'],
  sources: [{ title: 'MovieLabs Common Playback Specification' }],
});
