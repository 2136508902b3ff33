import { defineContext } from '../../context.ts';

export const mapping = defineContext({
  id: 'mapping',
  industry: 'geo',
  archetype: 'catalogue',
  purpose: {
    en: 'Shows places on a map, turns addresses into coordinates and keeps layers.',
    ja: '場所を地図に示し、住所を座標に変え、地図の層を管理する。',
  },
  words: {
    en: {
      names: [
        'interactive map',
        'map view',
        'map layer',
        'geocoding',
        'geographic information',
        'pins on a map',
        'points of interest',
        'show on a map',
      ],
      cues: ['map', 'nearby', 'location', 'coordinates', 'address search'],
    },
    'zh-TW': {
      names: ['電子地圖', '地圖圖層', '地理資訊', '地址定位', '互動地圖', '地圖標示'],
      cues: ['地圖', '附近', '座標', '定位'],
    },
    ja: {
      names: ['電子地図', '地図レイヤー', '地理情報', 'ジオコーディング', '地図上に表示'],
      cues: ['地図', '周辺', '座標', '位置'],
    },
    ko: {
      names: ['전자 지도', '지도 레이어', '지리 정보', '주소 좌표 변환', '지도 표시'],
      cues: ['지도', '주변', '좌표', '위치'],
    },
    vi: {
      names: [
        'bản đồ số',
        'lớp bản đồ',
        'thông tin địa lý',
        'hiển thị trên bản đồ',
        'định vị địa chỉ',
      ],
      cues: ['bản đồ', 'gần đây', 'tọa độ', 'vị trí'],
    },
  },
  entities: {
    Place: {
      id: 'uuid',
      name: 'text indexed',
      position: 'geo location',
      address: 'text?',
      kind: 'text indexed',
      layerId: 'ref MapLayer',
      status: 'draft | published | removed',
      source: 'text',
    },
    MapLayer: {
      id: 'uuid',
      name: 'text unique',
      style: 'json',
      minZoom: 'int',
      maxZoom: 'int',
    },
  },
  commands: {
    addPlace: { creates: 'Place', emits: ['PlaceAdded'] },
    publishPlace: { on: 'Place', from: ['draft'], to: 'published', emits: ['PlacePublished'] },
    movePlace: { on: 'Place', emits: ['PlaceMoved'] },
    removePlace: {
      on: 'Place',
      from: ['draft', 'published'],
      to: 'removed',
      emits: ['PlaceRemoved'],
    },
    defineLayer: { creates: 'MapLayer', emits: ['MapLayerDefined'] },
  },
  events: ['PlaceAdded', 'PlacePublished', 'PlaceMoved', 'PlaceRemoved', 'MapLayerDefined'],
  neighbours: [
    {
      context: 'search',
      how: 'feeds',
      via: 'PlacePublished',
      because: 'Places are found by name and by distance.',
    },
    {
      context: 'geofence',
      how: 'feeds',
      via: 'PlaceMoved',
      because: 'Zones around a place move with it.',
    },
    {
      context: 'route-planning',
      how: 'feeds',
      via: 'PlacePublished',
      because: 'Routes lead from place to place.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A place has one position per version, in one known coordinate system.',
    ja: '場所は版ごとに一つの位置を、決まった座標系で持つ。',
  },
  data: ['location'],
  sources: [{ title: 'OGC API Features' }, { title: 'OpenStreetMap data model' }],
});
