import { defineContext } from '../../context.ts';

export const geofence = defineContext({
  id: 'geofence',
  industry: 'platform',
  archetype: 'telemetry',
  purpose: {
    en: 'Watches areas on the map and says when something or somebody enters or leaves them.',
    ja: '地図上の区域を見守り、物や人が入った、出たことを知らせる。',
  },
  words: {
    en: {
      names: [
        'geofence',
        'geofencing',
        'virtual fence',
        'restricted zone',
        'enter the zone',
        'leave the area',
        'no-go zone',
        'leave the zone',
      ],
      cues: ['zone', 'area on the map', 'boundary', 'enter', 'exit', 'perimeter'],
    },
    'zh-TW': {
      names: ['電子圍籬', '地理圍欄', '禁行區', '進出區域', '電子柵欄'],
      cues: ['區域', '進入', '離開'],
    },
    ja: {
      names: ['ジオフェンス', '仮想境界', '立入禁止区域', '区域への進入', 'エリア出入り'],
      cues: ['区域', '範囲', '進入', '退出'],
    },
    ko: {
      names: ['지오펜스', '가상 울타리', '출입 제한 구역', '구역 이탈', '구역 진입'],
      cues: ['구역', '경계', '진입', '이탈'],
    },
    vi: {
      names: ['hàng rào địa lý', 'vùng ảo', 'khu vực cấm', 'ra vào vùng', 'rời khỏi khu vực'],
      cues: ['khu vực', 'ranh giới', 'đi vào', 'đi ra'],
    },
  },
  entities: {
    Zone: {
      id: 'uuid',
      name: 'text',
      boundary: 'geo',
      kind: 'text',
      status: 'active | retired',
      validFrom: 'timestamp?',
    },
    ZonePresence: {
      id: 'uuid',
      zoneId: 'ref Zone indexed',
      subjectRef: 'text indexed personal',
      status: 'outside | inside',
      position: 'geo location',
      changedAt: 'timestamp indexed',
    },
    ZoneRule: {
      id: 'uuid',
      zoneId: 'ref Zone',
      onEnter: 'bool',
      dwellLimit: 'duration?',
      hysteresisMetres: 'int',
    },
  },
  commands: {
    defineZone: { creates: 'Zone', emits: ['ZoneDefined'] },
    enterZone: { on: 'ZonePresence', from: ['outside'], to: 'inside', emits: ['ZoneEntered'] },
    exitZone: { on: 'ZonePresence', from: ['inside'], to: 'outside', emits: ['ZoneExited'] },
    trackSubject: { creates: 'ZonePresence', emits: ['SubjectTracked'] },
    retireZone: { on: 'Zone', from: ['active'], to: 'retired', emits: ['ZoneRetired'] },
  },
  events: ['ZoneDefined', 'ZoneEntered', 'ZoneExited', 'SubjectTracked', 'ZoneRetired'],
  neighbours: [
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'PositionReported',
      because: 'Every position is compared with the zones.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ZoneExited',
      because: 'Somebody has to know when a thing leaves its area.',
    },
    {
      context: 'mobility-policy',
      how: 'feeds',
      via: 'ZoneEntered',
      because: 'Speed and parking rules apply inside.',
    },
    {
      context: 'mapping',
      how: 'calls',
      via: 'findPlace',
      because: 'Zones are drawn and named on the map.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'One crossing gives one event, even when positions jitter or come late.',
    ja: '位置が揺れたり遅れて届いたりしても、一度の出入りは一つのイベントになる。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'GBFS geofencing_zones', read: '2026-11-20' },
    { title: 'MDS Geography', read: '2026-11-20' },
  ],
});
