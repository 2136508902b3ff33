import { defineContext } from '../../context.ts';

export const wildlifeSighting = defineContext({
  id: 'wildlife-sighting',
  industry: 'nature',
  archetype: 'registry',
  purpose: {
    en: 'Collects observations of animals and plants, has experts confirm them and hides rare places.',
    ja: '動植物の観察を集め、専門家が確認し、希少種の場所を伏せる。',
  },
  words: {
    en: {
      names: [
        'wildlife',
        'bird watching',
        'species observation',
        'animal sighting',
        'camera trap',
        'biodiversity',
        'invasive species',
        'citizen science',
      ],
      cues: [
        'nature observation',
        'species',
        'sighting',
        'photo of the animal',
        'habitat',
        'naturalist',
      ],
    },
    'zh-TW': {
      names: ['野生動物', '賞鳥', '物種觀察', '生態調查', '外來種', '公民科學'],
      cues: ['物種', '目擊', '棲地', '紅外線相機'],
    },
    ja: {
      names: ['野生動物', '野鳥観察', '生物観察', '生き物調査', '外来種', '市民科学'],
      cues: ['種名', '目撃', '生息地', '自動撮影'],
    },
    ko: {
      names: ['야생동물', '탐조', '생물 관찰', '생태 조사', '외래종', '시민 과학'],
      cues: ['종 이름', '목격', '서식지', '무인 카메라'],
    },
    vi: {
      names: [
        'động vật hoang dã',
        'quan sát chim',
        'đa dạng sinh học',
        'loài ngoại lai',
        'khoa học cộng đồng',
      ],
      cues: ['bắt gặp', 'môi trường sống', 'bẫy ảnh'],
    },
  },
  entities: {
    Sighting: {
      id: 'uuid',
      observerId: 'ref identity-access.User owner',
      taxon: 'text indexed',
      count: 'int',
      position: 'geo location',
      status: 'reported | confirmed | doubtful | rejected',
      sensitive: 'bool',
      observerName: 'text? personal',
      seenAt: 'timestamp indexed',
    },
    Identification: {
      id: 'uuid',
      sightingId: 'ref Sighting',
      taxon: 'text',
      expert: 'text',
      certainty: 'low | medium | high',
    },
  },
  commands: {
    reportSighting: { creates: 'Sighting', emits: ['SightingReported'] },
    identifySpecies: { creates: 'Identification', emits: ['SpeciesIdentified'] },
    confirmSighting: {
      on: 'Sighting',
      from: ['reported', 'doubtful'],
      to: 'confirmed',
      emits: ['SightingConfirmed'],
    },
    doubtSighting: {
      on: 'Sighting',
      from: ['reported'],
      to: 'doubtful',
      emits: ['SightingDoubted'],
    },
    rejectSighting: {
      on: 'Sighting',
      from: ['reported', 'doubtful'],
      to: 'rejected',
      emits: ['SightingRejected'],
    },
  },
  events: [
    'SightingReported',
    'SpeciesIdentified',
    'SightingConfirmed',
    'SightingDoubted',
    'SightingRejected',
  ],
  neighbours: [
    {
      context: 'media-processing',
      how: 'reacts',
      via: 'MediaProcessed',
      because: 'Pictures are the evidence.',
    },
    {
      context: 'mapping',
      how: 'feeds',
      via: 'SightingConfirmed',
      because: 'Confirmed sightings appear on the map.',
    },
    {
      context: 'image-catalogue',
      how: 'feeds',
      via: 'SightingConfirmed',
      because: 'Camera pictures are filed by species.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'SightingConfirmed',
      because: 'Rare or harmful species call for action.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'The exact place of a sensitive species is shown to authorised people only.',
    ja: '保護すべき種の正確な場所は、許された人にだけ見せる。',
  },
  data: ['personal', 'location'],
  sources: [{ title: 'TDWG Darwin Core' }, { title: 'iNaturalist observation model' }],
});
