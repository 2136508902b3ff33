import { defineContext } from '../../context.ts';

export const fishingQuota = defineContext({
  id: 'fishing-quota',
  industry: 'nature',
  archetype: 'ledger',
  purpose: {
    en: 'Shares out how much of each fish may be caught, counts landings and closes the fishery.',
    ja: '魚種ごとの漁獲枠を配分し、水揚げを数え、達すれば漁を止める。',
  },
  words: {
    en: {
      names: [
        'fishing quota',
        'catch quota',
        'landing declaration',
        'fishing vessel',
        'fishery',
        'catch report',
        'total allowable catch',
        'fishing licence',
      ],
      cues: ['catch', 'species', 'skipper', 'port of landing', 'by-catch'],
    },
    'zh-TW': {
      names: ['漁獲配額', '漁獲量', '漁船', '漁獲申報', '漁業執照', '卸魚申報'],
      cues: ['魚種', '船長', '漁港', '混獲'],
    },
    ja: {
      names: ['漁獲枠', '漁獲量', '水揚げ', '漁船', '漁獲報告', '漁業権'],
      cues: ['魚種', '船長', '漁港', '混獲'],
    },
    ko: {
      names: ['어획 할당량', '어획량', '어선', '어획 보고', '조업 허가', '양륙'],
      cues: ['어종', '선장', '어항', '혼획'],
    },
    vi: {
      names: [
        'hạn ngạch đánh bắt',
        'sản lượng đánh bắt',
        'tàu cá',
        'nhật ký khai thác',
        'giấy phép khai thác',
      ],
      cues: ['loài cá', 'thuyền trưởng', 'cảng cá', 'đánh bắt phụ'],
    },
  },
  entities: {
    QuotaShare: {
      id: 'uuid',
      holderId: 'ref customer.Customer owner',
      species: 'text indexed',
      area: 'text',
      season: 'text',
      status: 'allocated | open | exhausted | closed',
      allowed: 'decimal',
      caught: 'decimal',
      value: 'money? financial',
    },
    Landing: {
      id: 'uuid',
      quotaShareId: 'ref QuotaShare',
      vesselName: 'text personal',
      weight: 'decimal',
      place: 'geo location',
      landedAt: 'timestamp readonly indexed',
    },
  },
  commands: {
    allocateQuota: { creates: 'QuotaShare', emits: ['QuotaAllocated'] },
    openSeason: {
      on: 'QuotaShare',
      from: ['allocated'],
      to: 'open',
      emits: ['FishingSeasonOpened'],
    },
    declareLanding: { creates: 'Landing', emits: ['LandingDeclared'] },
    exhaustQuota: { on: 'QuotaShare', from: ['open'], to: 'exhausted', emits: ['QuotaExhausted'] },
    transferQuota: { on: 'QuotaShare', emits: ['QuotaTransferred'] },
    closeSeason: {
      on: 'QuotaShare',
      from: ['open', 'exhausted'],
      to: 'closed',
      emits: ['FishingSeasonClosed'],
    },
  },
  events: [
    'QuotaAllocated',
    'FishingSeasonOpened',
    'LandingDeclared',
    'QuotaExhausted',
    'QuotaTransferred',
    'FishingSeasonClosed',
  ],
  neighbours: [
    {
      context: 'licence-permit',
      how: 'calls',
      via: 'checkLicence',
      because: 'Only licensed vessels hold a share.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'QuotaExhausted',
      because: 'Skippers must stop at once.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'LandingDeclared',
      because: 'Fish is traced from its landing on.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'QuotaTransferred',
      because: 'Shares have a value and change hands.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Landings and transfers out never exceed the allowed weight of a share.',
    ja: '水揚げと譲渡の合計は、許された量を超えない。',
  },
  data: ['personal', 'location', 'financial'],
  sources: [{ title: 'UN/CEFACT FLUX fisheries exchange' }, { title: 'FAO catch documentation' }],
});
