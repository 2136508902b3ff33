import { defineContext } from '../../context.ts';

export const routePlanning = defineContext({
  id: 'route-planning',
  industry: 'geo',
  archetype: 'scheduling',
  purpose: {
    en: 'Works out the best way or the best sequence of stops under given limits.',
    ja: '条件の下で、最善の道順または立ち寄り順を求める。',
  },
  words: {
    en: {
      names: [
        'route planning',
        'route optimisation',
        'best route',
        'shortest path',
        'turn-by-turn navigation',
        'order of stops',
        'sequence of visits',
      ],
      cues: ['route', 'stop', 'detour', 'traffic jam', 'travel time'],
    },
    'zh-TW': {
      names: ['路線規劃', '路徑規劃', '最佳路線', '導航', '排路線', '配送路線', '動線規劃'],
      cues: ['順路', '路線', '停靠點', '繞路', '塞車', '順序'],
    },
    ja: {
      names: ['経路計画', 'ルート最適化', '最短経路', '巡回順', '道順案内', '配送ルート', '巡回ルート', '経路作成'],
      cues: ['経路', '立ち寄り先', '渋滞', '所要時間', '回る順番'],
    },
    ko: {
      names: ['경로 계획', '경로 최적화', '최단 경로', '길찾기', '방문 순서', '배송 동선', '동선', '경로 짜기', '코스 편성'],
      cues: ['경로', '경유지', '교통 체증', '소요 시간', '순서대로'],
    },
    vi: {
      names: ['lập lộ trình', 'tối ưu tuyến đường', 'đường đi ngắn nhất', 'lộ trình giao hàng', 'chỉ đường', 'tuyến đường', 'sắp xếp tuyến', 'tuyến giao'],
      cues: ['điểm dừng', 'kẹt xe', 'thời gian di chuyển', 'đường đi'],
    },
  },
  entities: {
    RoutePlan: {
      id: 'uuid',
      name: 'text',
      vehicleId: 'ref vehicle.Vehicle?',
      driverName: 'text? personal',
      status: 'draft | planned | released | finished | discarded',
      distance: 'decimal?',
      travelTime: 'duration?',
      date: 'date indexed',
    },
    Stop: {
      id: 'uuid',
      planId: 'ref RoutePlan',
      position: 'geo location',
      sequence: 'int',
      windowFrom: 'timestamp?',
      windowTo: 'timestamp?',
      serviceTime: 'duration',
    },
  },
  commands: {
    draftRoute: { creates: 'RoutePlan', emits: ['RouteDrafted'], undo: 'discardRoute' },
    addStop: { creates: 'Stop', emits: ['StopAdded'] },
    optimiseRoute: { on: 'RoutePlan', from: ['draft'], to: 'planned', emits: ['RoutePlanned'] },
    releaseRoute: { on: 'RoutePlan', from: ['planned'], to: 'released', emits: ['RouteReleased'] },
    finishRoute: { on: 'RoutePlan', from: ['released'], to: 'finished', emits: ['RouteFinished'] },
    discardRoute: {
      on: 'RoutePlan',
      from: ['draft', 'planned'],
      to: 'discarded',
      emits: ['RouteDiscarded'],
    },
  },
  events: [
    'RouteDrafted',
    'StopAdded',
    'RoutePlanned',
    'RouteReleased',
    'RouteFinished',
    'RouteDiscarded',
  ],
  neighbours: [
    {
      context: 'mapping',
      how: 'calls',
      via: 'geocodeAddress',
      because: 'Stops come as addresses.',
    },
    {
      context: 'weather',
      how: 'reacts',
      via: 'WeatherWarningIssued',
      because: 'Closed or dangerous ways are avoided.',
    },
    {
      context: 'trip',
      how: 'feeds',
      via: 'RouteReleased',
      because: 'The driver follows the released plan.',
    },
    {
      context: 'last-mile',
      how: 'feeds',
      via: 'RouteReleased',
      because: 'Parcels are loaded in reverse order of stops.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A released plan visits each stop once and keeps within every time window and load limit.',
    ja: '確定した計画は各地点を一度だけ訪れ、時間帯と積載の制限を守る。',
  },
  data: ['location', 'personal'],
  sources: [{ title: 'VROOM and OR-Tools vehicle routing models' }, { title: 'OSRM' }],
});
