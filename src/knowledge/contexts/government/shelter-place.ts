import { defineContext } from '../../context.ts';

export const shelterPlace = defineContext({
  id: 'shelter-place',
  industry: 'government',
  archetype: 'booking',
  purpose: {
    en: 'Opens shelters in an emergency, registers who arrives and what they need.',
    ja: '災害時に避難所を開き、来た人と必要な物を登録する。',
  },
  words: {
    en: {
      names: [
        'emergency shelter',
        'evacuation centre',
        'evacuee',
        'disaster shelter',
        'homeless shelter',
        'evacuation shelter',
        'safety confirmation',
      ],
      cues: ['bed', 'blankets', 'disaster', 'registered families', 'relief goods'],
    },
    'zh-TW': {
      names: ['避難所', '收容所', '災民收容', '避難收容', '安置所'],
      cues: ['災民', '物資', '撤離', '床位', '報平安'],
    },
    ja: {
      names: ['避難所', '避難者', '避難所運営', '安否確認', '福祉避難所'],
      cues: ['被災者', '物資', '毛布', '受け入れ人数'],
    },
    ko: {
      names: ['대피소', '이재민', '임시 주거 시설', '구호소'],
      cues: ['쉼터', '재난', '구호물자', '담요', '수용 인원'],
    },
    vi: {
      names: ['nơi trú ẩn', 'điểm sơ tán', 'người sơ tán', 'khu tránh bão', 'nhà tạm lánh'],
      cues: ['thiên tai', 'cứu trợ', 'chăn màn', 'sức chứa'],
    },
  },
  entities: {
    ShelterStay: {
      id: 'uuid',
      shelterId: 'ref Shelter',
      personName: 'text personal',
      needs: 'text? health',
      status: 'registered | present | left | moved',
      household: 'text? indexed',
      arrivedAt: 'timestamp readonly',
    },
    Shelter: {
      id: 'uuid',
      name: 'text unique',
      position: 'geo location',
      capacity: 'int',
      occupied: 'int',
      status: 'closed | open | full',
    },
  },
  commands: {
    openShelter: { on: 'Shelter', from: ['closed', 'full'], to: 'open', emits: ['ShelterOpened'] },
    registerStay: { creates: 'ShelterStay', emits: ['EvacueeRegistered'], undo: 'endStay' },
    confirmArrival: {
      on: 'ShelterStay',
      from: ['registered'],
      to: 'present',
      emits: ['EvacueeArrived'],
    },
    moveStay: { on: 'ShelterStay', from: ['present'], to: 'moved', emits: ['EvacueeMoved'] },
    endStay: {
      on: 'ShelterStay',
      from: ['registered', 'present'],
      to: 'left',
      emits: ['EvacueeLeft'],
    },
    declareFull: { on: 'Shelter', from: ['open'], to: 'full', emits: ['ShelterFull'] },
  },
  events: [
    'ShelterOpened',
    'EvacueeRegistered',
    'EvacueeArrived',
    'EvacueeMoved',
    'EvacueeLeft',
    'ShelterFull',
  ],
  neighbours: [
    {
      context: 'public-alert',
      how: 'reacts',
      via: 'AlertIssued',
      because: 'An order to leave opens shelters.',
    },
    {
      context: 'resource-request',
      how: 'feeds',
      via: 'EvacueeRegistered',
      because: 'Food and blankets are asked for.',
    },
    {
      context: 'mapping',
      how: 'feeds',
      via: 'ShelterOpened',
      because: 'People see the nearest open shelter.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'EvacueeArrived',
      because: 'Families learn that somebody is safe.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Nobody is counted in two shelters, and no shelter takes more than it can hold.',
    ja: '一人を二か所で数えず、収容人数を超えて受け入れない。',
  },
  data: ['personal', 'health', 'location'],
  sources: [{ title: 'OASIS EDXL' }, { title: 'Sahana Eden shelter registry' }],
});
