import { defineContext } from '../../context.ts';

export const timetable = defineContext({
  id: 'timetable',
  industry: 'mobility',
  archetype: 'catalogue',
  purpose: {
    en: 'Publishes routes, stops, trips and service days as versions that others plan with.',
    ja: '路線、停留所、便、運行日を、他が計画に使える版として公開する。',
  },
  words: {
    en: {
      names: [
        'timetable',
        'bus route',
        'bus stop',
        'train schedule',
        'departure times',
        'transit schedule',
      ],
      cues: ['stop', 'line', 'service days', 'trip planner', 'timetable change', 'platform'],
    },
    'zh-TW': {
      names: ['時刻表', '公車路線', '站牌', '公車班次', '班次表'],
      cues: ['停靠站', '班次', '發車時間', '營運日'],
    },
    ja: {
      names: ['時刻表', 'バス路線', '停留所', '運行ダイヤ', '路線図'],
      cues: ['バス停', '発車時刻', '運行日', 'ダイヤ改正'],
    },
    ko: {
      names: ['시간표', '버스 노선', '정류장', '운행 시각표', '배차표'],
      cues: ['정거장', '출발 시각', '운행일', '노선도'],
    },
    vi: {
      names: ['lịch chạy tàu', 'tuyến xe buýt', 'trạm xe buýt', 'giờ tàu chạy', 'biểu đồ chạy xe'],
      cues: ['điểm dừng', 'giờ xuất bến', 'chuyến', 'lộ trình tuyến'],
    },
  },
  entities: {
    Feed: {
      id: 'uuid',
      version: 'int readonly',
      status: 'draft | validated | published | retired',
      validFrom: 'date indexed',
      validTo: 'date',
      publishedAt: 'timestamp?',
    },
    Route: {
      id: 'uuid',
      feedId: 'ref Feed',
      shortName: 'text',
      mode: 'bus | tram | metro | rail | ferry',
      stops: 'text[]',
    },
    ScheduledTrip: {
      id: 'uuid',
      routeId: 'ref Route',
      serviceDays: 'text',
      headsign: 'text',
      stopTimes: 'StopTime[]',
    },
    StopTime: {
      stopCode: 'text',
      position: 'int',
      arrival: 'text',
      departure: 'text',
    },
  },
  commands: {
    importFeed: { creates: 'Feed', emits: ['FeedImported'] },
    addRoute: { creates: 'Route' },
    addScheduledTrip: { creates: 'ScheduledTrip' },
    validateFeed: { on: 'Feed', from: ['draft'], to: 'validated', emits: ['FeedValidated'] },
    publishFeed: { on: 'Feed', from: ['validated'], to: 'published', emits: ['FeedPublished'] },
    retireFeed: { on: 'Feed', from: ['published'], to: 'retired', emits: ['FeedRetired'] },
  },
  events: ['FeedImported', 'FeedValidated', 'FeedPublished', 'FeedRetired'],
  neighbours: [
    {
      context: 'geofence',
      how: 'calls',
      via: 'defineZone',
      because: 'Stops become areas in which a vehicle counts as arrived.',
    },
    {
      context: 'realtime-ops',
      how: 'feeds',
      via: 'FeedPublished',
      because: 'Live positions are matched with the plan in force.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'FeedPublished',
      because: 'Travellers search stops and lines.',
    },
    {
      context: 'maas-booking',
      how: 'feeds',
      via: 'FeedPublished',
      because: 'Combined journeys include scheduled legs.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A published version never changes; corrections are a new version.',
    ja: '公開した版は変更せず、訂正は新しい版で行う。',
  },
  data: [],
  sources: [{ title: 'GTFS schedule reference', read: '2026-11-20' }, { title: 'CEN NeTEx' }],
});
