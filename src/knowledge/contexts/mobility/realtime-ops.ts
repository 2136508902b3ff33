import { defineContext } from '../../context.ts';

export const realtimeOps = defineContext({
  id: 'realtime-ops',
  industry: 'mobility',
  archetype: 'telemetry',
  purpose: {
    en: 'Follows vehicles in service, predicts delays and publishes changes and disruptions.',
    ja: '運行中の車両を追い、遅れを予測し、変更や支障を公開する。',
  },
  words: {
    en: {
      names: [
        'real-time arrival',
        'bus arrival',
        'train delay',
        'service alert',
        'live bus position',
        'next bus',
      ],
      cues: [
        'delay',
        'disruption',
        'cancelled trip',
        'arrival prediction',
        'vehicle position',
        'late',
      ],
    },
    'zh-TW': {
      names: ['公車動態', '即時到站', '列車誤點', '到站時間', '營運異常', '車輛位置', '即時追蹤', '目前位置'],
      cues: ['誤點', '停駛', '幾分鐘到', '即時位置', '到哪裡了'],
    },
    ja: {
      names: ['運行情報', 'バスロケーション', '遅延情報', '到着予測', '運行状況', '現在地表示', '位置追跡', '走行位置'],
      cues: ['遅れ', '運休', '接近情報', '現在位置', '今どこ'],
    },
    ko: {
      names: ['버스 도착 정보', '실시간 도착', '열차 지연', '운행 정보', '운행 상황', '실시간 위치', '위치 추적', '현재 위치 확인'],
      cues: ['지연', '결행', '도착 예정', '현재 위치', '어디쯤'],
    },
    vi: {
      names: ['vị trí xe buýt', 'giờ xe đến', 'tàu trễ', 'xe buýt trễ', 'theo dõi vị trí', 'vị trí thợ', 'vị trí xe', 'đang đi tới đâu'],
      cues: ['thông tin vận hành', 'trễ chuyến', 'hủy chuyến', 'sắp đến', 'gián đoạn', 'trên bản đồ'],
    },
  },
  entities: {
    TripUpdate: {
      id: 'uuid',
      scheduledTripId: 'ref timetable.ScheduledTrip indexed',
      status: 'scheduled | delayed | cancelled | finished',
      delaySeconds: 'int',
      position: 'geo? location',
      nextStopCode: 'text?',
      observedAt: 'timestamp indexed',
    },
    ServiceAlert: {
      id: 'uuid',
      cause: 'text',
      effect: 'no_service | detour | delay | reduced',
      severity: 'info | warning | severe',
      routeIds: 'uuid[]',
      activeFrom: 'timestamp',
      activeTo: 'timestamp?',
    },
  },
  commands: {
    trackTrip: { creates: 'TripUpdate' },
    predictDelay: {
      on: 'TripUpdate',
      from: ['scheduled', 'delayed'],
      to: 'delayed',
      emits: ['DelayChanged'],
    },
    cancelTrip: {
      on: 'TripUpdate',
      from: ['scheduled', 'delayed'],
      to: 'cancelled',
      emits: ['TripCancelled'],
    },
    finishTrip: {
      on: 'TripUpdate',
      from: ['scheduled', 'delayed'],
      to: 'finished',
      emits: ['TripFinished'],
    },
    publishServiceAlert: { creates: 'ServiceAlert', emits: ['ServiceAlertPublished'] },
  },
  events: ['DelayChanged', 'TripCancelled', 'TripFinished', 'ServiceAlertPublished'],
  neighbours: [
    {
      context: 'timetable',
      how: 'calls',
      via: 'getScheduledTrip',
      because: 'A position means something only against the plan.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'PositionReported',
      because: 'Vehicles send their position every few seconds.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ServiceAlertPublished',
      because: 'Travellers choose another way in time.',
    },
    {
      context: 'rail-retail',
      how: 'feeds',
      via: 'TripCancelled',
      because: 'Passengers of a cancelled train have rights.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'For a trip the newest observation replaces all older ones.',
    ja: '一つの便については、最新の観測が古いものすべてに優先する。',
  },
  data: ['location'],
  sources: [{ title: 'GTFS Realtime reference', read: '2026-11-20' }, { title: 'CEN SIRI' }],
});
