import { defineContext } from '../../context.ts';

export const familyTree = defineContext({
  id: 'family-tree',
  industry: 'leisure',
  archetype: 'registry',
  purpose: {
    en: 'Keeps people and their kinship over generations, each fact with its source.',
    ja: '世代を超えた人と続柄を、根拠とともに記録する。',
  },
  words: {
    en: {
      names: ['family tree', 'genealogy', 'family history', 'pedigree chart', 'ancestry research'],
      cues: [
        'ancestors',
        'descendants',
        'relative',
        'born',
        'marriage',
        'parish register',
        'generation',
      ],
    },
    'zh-TW': {
      names: ['族譜', '家譜', '家族樹', '祖先', '尋根', '宗親'],
      cues: ['世代', '親戚', '出生', '祖籍'],
    },
    ja: {
      names: ['家系図', '系図', '先祖', 'ルーツ調べ', '家族史'],
      cues: ['世代', '親戚', '戸籍', '子孫'],
    },
    ko: {
      names: ['족보', '가계도', '조상', '가족사', '종친'],
      cues: ['세대', '친척', '출생', '본관'],
    },
    vi: {
      names: ['gia phả', 'cây gia đình', 'dòng họ', 'tổ tiên', 'phả hệ'],
      cues: ['thế hệ', 'họ hàng', 'con cháu', 'ngày giỗ'],
    },
  },
  entities: {
    TreePerson: {
      id: 'uuid',
      treeId: 'ref FamilyTree',
      fullName: 'text indexed personal',
      bornOn: 'date? personal',
      diedOn: 'date?',
      status: 'draft | confirmed | merged',
      living: 'bool',
    },
    FamilyTree: {
      id: 'uuid',
      title: 'text',
      ownerId: 'ref identity-access.User owner',
      visibility: 'private | family | public',
    },
    Kinship: {
      id: 'uuid',
      fromId: 'ref TreePerson',
      toId: 'ref TreePerson',
      kind: 'parent | partner',
      source: 'text?',
    },
  },
  commands: {
    startTree: { creates: 'FamilyTree', emits: ['FamilyTreeStarted'] },
    addPerson: { creates: 'TreePerson', emits: ['TreePersonAdded'] },
    linkPersons: { creates: 'Kinship', emits: ['KinshipRecorded'] },
    confirmPerson: {
      on: 'TreePerson',
      from: ['draft'],
      to: 'confirmed',
      emits: ['TreePersonConfirmed'],
    },
    mergePersons: {
      on: 'TreePerson',
      from: ['draft', 'confirmed'],
      to: 'merged',
      emits: ['TreePersonsMerged'],
    },
  },
  events: [
    'FamilyTreeStarted',
    'TreePersonAdded',
    'KinshipRecorded',
    'TreePersonConfirmed',
    'TreePersonsMerged',
  ],
  neighbours: [
    {
      context: 'identity-access',
      how: 'calls',
      via: 'checkPermission',
      because: 'Living people are shown to the family only.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'TreePersonConfirmed',
      because: 'Others look for the same ancestors.',
    },
    {
      context: 'document',
      how: 'feeds',
      via: 'KinshipRecorded',
      because: 'Scans of records are kept as proof.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'TreePersonsMerged',
      because: 'Relatives see where trees meet.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Nobody is his own ancestor, and a living person is hidden from strangers.',
    ja: '自分自身の先祖になる人はなく、存命者は他人に見せない。',
  },
  data: ['personal'],
  sources: [{ title: 'FamilySearch GEDCOM' }, { title: 'GEDCOM X conceptual model' }],
});
