import { defineContext } from '../../context.ts';

export const fieldOperation = defineContext({
  id: 'field-operation',
  industry: 'agriculture',
  archetype: 'inspection',
  purpose: {
    en: 'Logs what is planned and done on each field, from seeding to harvest.',
    ja: '種まきから収穫まで、圃場ごとの作業の計画と実績を記録する。',
  },
  words: {
    en: {
      names: ['farm', 'field work', 'harvest', 'farming', 'planting', 'agriculture', 'crop field'],
      cues: [
        'crop',
        'fertiliser',
        'pesticide',
        'seed',
        'irrigation',
        'soil',
        'farmer',
        'greenhouse',
      ],
    },
    'zh-TW': {
      names: ['農場', '農作物', '田間作業', '採收', '農地', '栽培', '農務紀錄', '收成', '種植', '農事', '田間管理', '採摘'],
      cues: ['施肥', '農藥', '播種', '灌溉', '農民', '溫室'],
    },
    ja: {
      names: ['農場', '農作業', '圃場', '収穫', '作物', '栽培記録', '農業', '栽培', '農作業日誌', '営農', '植え付け'],
      cues: ['肥料', '農薬', '種まき', '灌水', '農家', 'ハウス', '収穫量'],
    },
    ko: {
      names: ['농장', '농작업', '농작물', '영농 일지', '수확', '재배', '스마트팜', '농사', '작황', '파종', '영농', '생육 관리'],
      cues: ['비료', '농약', '관수', '농부', '온실', '논밭', '거두다'],
    },
    vi: {
      names: ['nông trại', 'cây trồng', 'canh tác', 'thu hoạch', 'đồng ruộng', 'nhật ký canh tác', 'nông nghiệp', 'mùa vụ', 'trồng trọt', 'vụ mùa', 'gieo trồng', 'sản lượng'],
      cues: ['phân bón', 'thuốc trừ sâu', 'gieo hạt', 'tưới tiêu', 'nông dân', 'nhà kính', 'cuối vụ'],
    },
  },
  entities: {
    FieldLog: {
      id: 'uuid',
      fieldId: 'ref FarmField indexed',
      kind: 'seeding | transplanting | input | observation | lab_test | maintenance | harvest',
      status: 'pending | done | abandoned',
      doneBy: 'ref identity-access.User owner',
      quantity: 'decimal?',
      doneAt: 'timestamp?',
      place: 'geo? location',
    },
    FarmField: {
      id: 'uuid',
      name: 'text',
      boundary: 'geo location',
      areaHectares: 'decimal',
      crop: 'text? trade-secret',
    },
  },
  commands: {
    plotField: { creates: 'FarmField' },
    planFieldWork: { creates: 'FieldLog', emits: ['FieldWorkPlanned'], undo: 'abandonFieldWork' },
    recordFieldWork: { on: 'FieldLog', from: ['pending'], to: 'done', emits: ['FieldWorkDone'] },
    recordHarvest: { on: 'FieldLog', from: ['pending'], to: 'done', emits: ['HarvestRecorded'] },
    correctFieldLog: { on: 'FieldLog', emits: ['FieldLogCorrected'] },
    abandonFieldWork: {
      on: 'FieldLog',
      from: ['pending'],
      to: 'abandoned',
      emits: ['FieldWorkAbandoned'],
    },
  },
  events: [
    'FieldWorkPlanned',
    'FieldWorkDone',
    'HarvestRecorded',
    'FieldLogCorrected',
    'FieldWorkAbandoned',
  ],
  neighbours: [
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'Seed and chemicals for the job come out of the store.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'ThresholdCrossed',
      because: 'Dry soil or frost means work on the field.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'HarvestRecorded',
      because: 'A harvested lot can be traced to its field.',
    },
    {
      context: 'produce-market',
      how: 'feeds',
      via: 'HarvestRecorded',
      because: 'What is harvested can be sold.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A done log is corrected by another log, and logs written offline arrive once.',
    ja: '完了した記録は別の記録で訂正し、オフラインで書かれた記録も一度だけ取り込まれる。',
  },
  data: ['location', 'trade-secret'],
  sources: [
    { title: 'farmOS log types', read: '2026-11-20' },
    { title: 'ADAPT' },
    { title: 'ICASA' },
  ],
});
