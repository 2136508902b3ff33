import { defineContext } from '../../context.ts';

export const lostProperty = defineContext({
  id: 'lost-property',
  industry: 'services',
  archetype: 'registry',
  purpose: {
    en: 'Records things found and things missed, brings them together and returns them.',
    ja: '拾得物と遺失届を記録し、照合して持ち主に返す。',
  },
  words: {
    en: {
      names: [
        'lost and found',
        'lost property',
        'found item',
        'lost items',
        'lost wallet',
        'left behind',
      ],
      cues: ['finder', 'lost', 'claim it back', 'unclaimed', 'storage shelf'],
    },
    'zh-TW': {
      names: ['失物招領', '遺失物', '拾得物', '失物協尋'],
      cues: ['失主', '拾得人', '認領', '遺失'],
    },
    ja: {
      names: ['遺失物', '忘れ物', '落とし物', '拾得物', '遺失届'],
      cues: ['拾得者', '持ち主', '引き取り', '紛失'],
    },
    ko: {
      names: ['분실물', '유실물', '습득물', '분실물 센터'],
      cues: ['습득자', '주인', '찾아가다', '분실'],
    },
    vi: {
      names: ['đồ thất lạc', 'đồ bỏ quên', 'đồ nhặt được', 'tìm đồ thất lạc'],
      cues: ['người nhặt', 'chủ nhân', 'nhận lại', 'bị mất'],
    },
  },
  entities: {
    FoundItem: {
      id: 'uuid',
      description: 'text indexed',
      foundAt: 'timestamp indexed',
      place: 'text',
      status: 'stored | matched | returned | disposed',
      finderName: 'text? personal',
      picture: 'file?',
      keepUntil: 'date',
    },
    LossReport: {
      id: 'uuid',
      customerId: 'ref customer.Customer? owner',
      description: 'text',
      phone: 'phone personal',
      lostOn: 'date',
    },
  },
  commands: {
    recordFind: { creates: 'FoundItem', emits: ['ItemFound'] },
    reportLoss: { creates: 'LossReport', emits: ['LossReported'] },
    matchItem: {
      on: 'FoundItem',
      from: ['stored'],
      to: 'matched',
      emits: ['FoundItemMatched'],
      undo: 'unmatchItem',
    },
    unmatchItem: {
      on: 'FoundItem',
      from: ['matched'],
      to: 'stored',
      emits: ['FoundItemUnmatched'],
    },
    returnItem: {
      on: 'FoundItem',
      from: ['matched'],
      to: 'returned',
      emits: ['FoundItemReturned'],
    },
    disposeItem: {
      on: 'FoundItem',
      from: ['stored'],
      to: 'disposed',
      emits: ['FoundItemDisposed'],
    },
  },
  events: [
    'ItemFound',
    'LossReported',
    'FoundItemMatched',
    'FoundItemUnmatched',
    'FoundItemReturned',
    'FoundItemDisposed',
  ],
  neighbours: [
    {
      context: 'search',
      how: 'calls',
      via: 'findSimilar',
      because: 'Descriptions and pictures are compared.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'FoundItemMatched',
      because: 'The owner is told where it lies.',
    },
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'requestIdentityCheck',
      because: 'Valuables go only to the rightful owner.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'FoundItemDisposed',
      because: 'Disposal after the term must be provable.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A thing is handed out once, against proof, and disposed of only after its term.',
    ja: '品は証明と引き換えに一度だけ渡し、保管期限後にだけ処分する。',
  },
  data: ['personal'],
  sources: [
    { title: 'Common lost-property office systems' },
    { title: 'National lost-property statutes' },
  ],
});
