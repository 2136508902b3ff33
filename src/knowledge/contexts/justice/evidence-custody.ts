import { defineContext } from '../../context.ts';

export const evidenceCustody = defineContext({
  id: 'evidence-custody',
  industry: 'justice',
  archetype: 'tracking',
  purpose: {
    en: 'Follows every seized item from collection to return or destruction.',
    ja: '押収物を、採取から返還または廃棄まで追跡する。',
  },
  words: {
    en: {
      names: [
        'chain of custody',
        'seized item',
        'evidence room',
        'police evidence',
        'forensic sample',
        'physical evidence',
      ],
      cues: ['evidence', 'exhibit', 'custodian', 'lab test', 'police', 'seal', 'hand over'],
    },
    'zh-TW': {
      names: ['證物', '證據保管', '扣押物', '贓證物', '鑑識', '證物室'],
      cues: ['保管人', '移交', '封緘', '警察', '送驗'],
    },
    ja: {
      names: ['証拠物', '押収物', '証拠品', '証拠保管', '鑑識資料'],
      cues: ['保管者', '引き渡し', '封印', '警察', '鑑定'],
    },
    ko: {
      names: ['증거물', '압수물', '증거 보관', '증거품', '감식'],
      cues: ['보관자', '인계', '봉인', '경찰', '감정'],
    },
    vi: {
      names: [
        'vật chứng',
        'tang vật',
        'bảo quản vật chứng',
        'niêm phong tang vật',
        'kho vật chứng',
      ],
      cues: ['chứng cứ', 'giám định', 'bàn giao', 'niêm phong', 'công an'],
    },
  },
  entities: {
    EvidenceItem: {
      id: 'uuid',
      exhibitNumber: 'text unique readonly',
      caseId: 'ref court-case.CourtCase indexed',
      description: 'text legal',
      sampleProfile: 'file? biometric',
      status: 'collected | stored | tested | returned | destroyed',
      custodianId: 'ref identity-access.User',
      sealNumber: 'text?',
    },
    CustodyTransfer: {
      id: 'uuid',
      itemId: 'ref EvidenceItem indexed',
      fromCustodian: 'text personal',
      toCustodian: 'text personal',
      signatures: 'json legal',
      at: 'timestamp readonly',
    },
  },
  commands: {
    collectItem: { creates: 'EvidenceItem', emits: ['EvidenceCollected'] },
    storeItem: { on: 'EvidenceItem', from: ['collected', 'tested'], to: 'stored' },
    testItem: { on: 'EvidenceItem', from: ['stored'], to: 'tested', emits: ['EvidenceTested'] },
    transferCustody: { creates: 'CustodyTransfer', emits: ['CustodyTransferred'] },
    returnItem: {
      on: 'EvidenceItem',
      from: ['stored'],
      to: 'returned',
      emits: ['EvidenceReturned'],
    },
    destroyItem: {
      on: 'EvidenceItem',
      from: ['stored'],
      to: 'destroyed',
      emits: ['EvidenceDestroyed'],
    },
  },
  events: [
    'EvidenceCollected',
    'EvidenceTested',
    'CustodyTransferred',
    'EvidenceReturned',
    'EvidenceDestroyed',
  ],
  neighbours: [
    {
      context: 'court-case',
      how: 'calls',
      via: 'getCase',
      because: 'An item is held for a case, and leaves when the court says so.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'CustodyTransferred',
      because: 'Where an item was can be traced.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'CustodyTransferred',
      because: 'A gap in the chain must show.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Each item has one custodian at any time, and every hand-over is signed by both sides.',
    ja: '証拠物の保管者は常に一人で、引き渡しは双方が署名する。',
  },
  data: ['legal', 'personal', 'biometric'],
  sources: [{ title: 'NIEM evidence model' }],
});
