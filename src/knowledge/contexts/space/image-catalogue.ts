import { defineContext } from '../../context.ts';

export const imageCatalogue = defineContext({
  id: 'image-catalogue',
  industry: 'space',
  archetype: 'catalogue',
  purpose: {
    en: 'Describes images and data sets of the earth by place and time so that they can be found and fetched.',
    ja: '地球の画像やデータを場所と時刻で記述し、検索と取得ができるようにする。',
  },
  words: {
    en: {
      names: [
        'satellite image',
        'satellite imagery',
        'aerial image',
        'earth observation',
        'image catalogue',
        'remote sensing',
      ],
      cues: ['cloud cover', 'resolution', 'scene', 'footprint', 'bands', 'area of interest'],
    },
    'zh-TW': {
      names: ['衛星影像', '遙測影像', '空拍影像', '影像目錄'],
      cues: ['雲量', '解析度', '拍攝範圍', '波段'],
    },
    ja: {
      names: ['衛星画像', '地球観測', '空撮画像', '画像カタログ', 'リモートセンシング'],
      cues: ['雲量', '解像度', '撮影範囲', '観測日'],
    },
    ko: {
      names: ['위성 영상', '위성 사진', '항공 영상', '지구 관측', '영상 카탈로그'],
      cues: ['운량', '해상도', '촬영 범위', '관심 지역'],
    },
    vi: {
      names: [
        'ảnh vệ tinh',
        'ảnh viễn thám',
        'ảnh hàng không',
        'quan sát trái đất',
        'kho ảnh vệ tinh',
      ],
      cues: ['độ phân giải', 'mây che phủ', 'vùng quan tâm'],
    },
  },
  entities: {
    ImageItem: {
      id: 'uuid',
      collectionId: 'ref ImageCollection indexed',
      code: 'text unique',
      footprint: 'json',
      takenAt: 'timestamp indexed',
      cloudPercent: 'decimal?',
      status: 'listed | deprecated',
      assets: 'ImageAsset[]',
    },
    ImageAsset: {
      key: 'text',
      file: 'file',
      mediaType: 'text',
      bands: 'text[]',
    },
    ImageCollection: {
      id: 'uuid',
      code: 'text unique',
      title: 'text',
      licence: 'text',
      fromTime: 'timestamp',
      toTime: 'timestamp?',
    },
  },
  commands: {
    createCollection: { creates: 'ImageCollection', emits: ['CollectionCreated'] },
    listImage: { creates: 'ImageItem', emits: ['ImageListed'], undo: 'deprecateImage' },
    deprecateImage: {
      on: 'ImageItem',
      from: ['listed'],
      to: 'deprecated',
      emits: ['ImageDeprecated'],
    },
  },
  events: ['CollectionCreated', 'ImageListed', 'ImageDeprecated'],
  neighbours: [
    {
      context: 'satellite-tasking',
      how: 'reacts',
      via: 'AcquisitionCompleted',
      because: 'A new picture is listed as soon as it is processed.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Large files are kept apart from their description.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'ImageListed',
      because: 'Images are searched by area, time and cloud.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'An item keeps its place, time and files once it is listed; a better one is added beside it.',
    ja: '登録済みの項目の場所、時刻、ファイルは変えず、改良版は別の項目として加える。',
  },
  data: [],
  sources: [{ title: 'SpatioTemporal Asset Catalog 1.1', read: '2026-11-20' }],
});
