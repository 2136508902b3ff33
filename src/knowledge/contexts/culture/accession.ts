import { defineContext } from '../../context.ts';

export const accession = defineContext({
  id: 'accession',
  industry: 'culture',
  archetype: 'registry',
  purpose: {
    en: 'Takes objects into a collection, with their number, origin and title.',
    ja: '資料を収蔵品として受け入れ、番号・来歴・権利を記録する。',
  },
  words: {
    en: {
      names: [
        'museum collection',
        'accession',
        'acquisition of objects',
        'museum object record',
        'artefact',
        'provenance of art',
      ],
      cues: ['curator', 'donor', 'deaccession', 'catalogue an object', 'museum'],
    },
    'zh-TW': {
      names: ['典藏', '文物入藏', '藏品登錄', '博物館藏品', '文物典藏'],
      cues: ['策展人', '捐贈者', '來源', '註銷', '博物館', '典藏員'],
    },
    ja: {
      names: ['収蔵品', '受入登録', '博物館収蔵', '所蔵品管理', '収蔵資料'],
      cues: ['学芸員', '寄贈者', '来歴', '除籍', '博物館'],
    },
    ko: {
      names: ['소장품 등록', '유물 등록', '박물관 소장품', '수장고', '유물 수집'],
      cues: ['학예사', '기증자', '출처', '제적', '박물관'],
    },
    vi: {
      names: ['hiện vật', 'sưu tập bảo tàng', 'đăng ký hiện vật', 'nhập kho hiện vật', 'cổ vật'],
      cues: ['bảo tàng', 'người hiến tặng', 'nguồn gốc', 'giám tuyển', 'thanh lý'],
    },
  },
  entities: {
    CollectionEntry: {
      id: 'uuid',
      entryNumber: 'text unique readonly',
      depositorName: 'text personal',
      reason: 'text',
      status: 'received | accessioned | returned',
      titleDeed: 'ref document.Document?',
      receivedOn: 'date',
    },
    MuseumObject: {
      id: 'uuid',
      accessionNumber: 'text unique readonly',
      entryId: 'ref CollectionEntry',
      title: 'text indexed',
      status: 'held | deaccessioned',
      place: 'text',
    },
    ObjectProvenance: {
      id: 'uuid',
      objectId: 'ref MuseumObject indexed',
      ownerName: 'text personal',
      period: 'text',
      proof: 'text? legal',
    },
  },
  commands: {
    receiveEntry: { creates: 'CollectionEntry', emits: ['ObjectReceived'], undo: 'returnEntry' },
    accessionEntry: {
      on: 'CollectionEntry',
      from: ['received'],
      to: 'accessioned',
      emits: ['ObjectAccessioned'],
    },
    returnEntry: {
      on: 'CollectionEntry',
      from: ['received'],
      to: 'returned',
      emits: ['ObjectReturned'],
    },
    catalogueObject: { creates: 'MuseumObject', emits: ['ObjectCatalogued'] },
    recordProvenance: { creates: 'ObjectProvenance' },
    deaccessionObject: {
      on: 'MuseumObject',
      from: ['held'],
      to: 'deaccessioned',
      emits: ['ObjectDeaccessioned'],
    },
  },
  events: [
    'ObjectReceived',
    'ObjectAccessioned',
    'ObjectReturned',
    'ObjectCatalogued',
    'ObjectDeaccessioned',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Title and origin rest on papers.',
    },
    {
      context: 'object-loan',
      how: 'calls',
      via: 'findOpenLoan',
      because: 'An object on loan cannot leave the collection.',
    },
    {
      context: 'rights',
      how: 'calls',
      via: 'checkRight',
      because: 'Pictures of an object need a licence.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'ObjectCatalogued',
      because: 'Visitors and scholars look for objects.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An accession number is never used again, even after the object has left the collection.',
    ja: '受入番号は、除籍後も再び使われることはない。',
  },
  data: ['legal', 'personal'],
  sources: [{ title: 'Spectrum 5.1' }],
});
