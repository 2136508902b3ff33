import { defineContext } from '../../context.ts';

export const funeralArrangement = defineContext({
  id: 'funeral-arrangement',
  industry: 'services',
  archetype: 'order',
  purpose: {
    en: 'Arranges a funeral with the family: rite, place, time, papers and price.',
    ja: '遺族とともに、葬儀の形式、場所、日時、書類、費用を整える。',
  },
  words: {
    en: {
      names: [
        'funeral',
        'cremation',
        'burial',
        'undertaker',
        'mourning ceremony',
        'cemetery',
        'funeral home',
        'urn',
      ],
      cues: ['grave', 'family of the deceased', 'wake', 'condolence', 'obituary', 'rite'],
    },
    'zh-TW': {
      names: ['殯葬', '葬儀', '告別式', '火化', '墓園', '塔位', '生命禮儀'],
      cues: ['家屬', '往生', '訃聞', '奠儀', '祭拜'],
    },
    ja: {
      names: ['葬儀', '葬式', '告別式', '火葬', '霊園', '墓地', '葬祭'],
      cues: ['遺族', '故人', '通夜', '香典', '法要'],
    },
    ko: {
      names: ['장례', '장례식', '화장장', '봉안당', '상조', '묘지'],
      cues: ['유족', '고인', '조문', '부고', '빈소'],
    },
    vi: {
      names: ['tang lễ', 'đám tang', 'hỏa táng', 'mai táng', 'nghĩa trang', 'nhà tang lễ'],
      cues: ['gia quyến', 'người đã khuất', 'cáo phó'],
    },
  },
  entities: {
    FuneralArrangement: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      deceasedName: 'text personal',
      rite: 'text',
      status: 'enquired | agreed | held | settled | cancelled',
      ceremonyAt: 'timestamp? indexed',
      place: 'text?',
      price: 'money financial',
    },
    FuneralService: {
      id: 'uuid',
      arrangementId: 'ref FuneralArrangement',
      kind: 'text',
      provider: 'text?',
      price: 'money',
    },
  },
  commands: {
    openArrangement: { creates: 'FuneralArrangement', emits: ['FuneralEnquired'] },
    agreeArrangement: {
      on: 'FuneralArrangement',
      from: ['enquired'],
      to: 'agreed',
      emits: ['FuneralAgreed'],
      undo: 'cancelArrangement',
    },
    addService: { creates: 'FuneralService', emits: ['FuneralServiceAdded'] },
    holdCeremony: {
      on: 'FuneralArrangement',
      from: ['agreed'],
      to: 'held',
      emits: ['CeremonyHeld'],
    },
    settleArrangement: {
      on: 'FuneralArrangement',
      from: ['held'],
      to: 'settled',
      emits: ['FuneralSettled'],
    },
    cancelArrangement: {
      on: 'FuneralArrangement',
      from: ['enquired', 'agreed'],
      to: 'cancelled',
      emits: ['FuneralCancelled'],
    },
  },
  events: [
    'FuneralEnquired',
    'FuneralAgreed',
    'FuneralServiceAdded',
    'CeremonyHeld',
    'FuneralSettled',
    'FuneralCancelled',
  ],
  neighbours: [
    {
      context: 'facility-booking',
      how: 'calls',
      via: 'holdResource',
      because: 'Hall and cremation slot have to be free.',
    },
    {
      context: 'civil-registration',
      how: 'calls',
      via: 'findDeathRecord',
      because: 'Nothing goes ahead without the registered death.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'CeremonyHeld',
      because: 'The family is billed as agreed.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'FuneralAgreed',
      because: 'Family and clergy are told of place and time.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'No burial or cremation takes place without the permit.',
    ja: '許可なしに埋葬や火葬は行われない。',
  },
  data: ['personal', 'financial'],
  sources: [
    { title: 'Common funeral management systems' },
    { title: 'OpenCRVS death registration' },
  ],
});
