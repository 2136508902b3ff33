import { defineContext } from '../../context.ts';

export const serviceDirectory = defineContext({
  id: 'service-directory',
  industry: 'community',
  archetype: 'catalogue',
  purpose: {
    en: 'Lists what help is offered where and when, and refers people to it.',
    ja: 'どこで、いつ、どのような支援が受けられるかを掲載し、人をつなぐ。',
  },
  words: {
    en: {
      names: [
        'community services',
        'social services directory',
        'food bank',
        'shelter listing',
        'community resources',
        'community service directory',
      ],
      cues: ['referral', 'opening hours', 'eligibility', 'charity', 'help line', 'nearby'],
    },
    'zh-TW': {
      names: ['社福資源', '社福據點', '社區資源', '長照據點', '食物銀行'],
      cues: ['轉介', '開放時間', '服務地區', '社工', '志工', '協會'],
    },
    ja: {
      names: ['地域資源', '福祉サービス一覧', '福祉相談窓口', 'フードバンク', '社会資源'],
      cues: ['支援窓口', '相談窓口', '開所時間', '支援団体', '紹介', '地域'],
    },
    ko: {
      names: ['복지 자원', '지역 자원', '복지 시설 안내', '푸드뱅크', '복지 서비스 안내'],
      cues: ['운영 시간', '사회복지사', '의뢰', '쉼터', '기관'],
    },
    vi: {
      names: [
        'danh bạ dịch vụ xã hội',
        'dịch vụ cộng đồng',
        'ngân hàng thực phẩm',
        'điểm hỗ trợ',
        'hỗ trợ cộng đồng',
      ],
      cues: ['giờ mở cửa', 'đối tượng', 'nhà tạm lánh', 'nhân viên xã hội'],
    },
  },
  entities: {
    CommunityService: {
      id: 'uuid',
      organisation: 'text indexed',
      title: 'text',
      description: 'text',
      status: 'draft | published | withdrawn',
      serviceArea: 'geo',
      openingHours: 'json',
      verifiedAt: 'timestamp? indexed',
    },
    ServiceLocation: {
      id: 'uuid',
      serviceId: 'ref CommunityService indexed',
      address: 'text',
      position: 'geo',
      accessible: 'bool',
    },
    ServiceReferral: {
      id: 'uuid',
      serviceId: 'ref CommunityService indexed',
      personId: 'ref identity-access.User owner personal',
      status: 'sent | accepted | refused',
      sentAt: 'timestamp readonly',
    },
  },
  commands: {
    draftService: { creates: 'CommunityService' },
    publishService: {
      on: 'CommunityService',
      from: ['draft'],
      to: 'published',
      emits: ['ServicePublished'],
      undo: 'withdrawService',
    },
    verifyService: { on: 'CommunityService', emits: ['ServiceVerified'] },
    withdrawService: {
      on: 'CommunityService',
      from: ['published'],
      to: 'withdrawn',
      emits: ['ServiceWithdrawn'],
    },
    referPerson: { creates: 'ServiceReferral', emits: ['PersonReferred'] },
    acceptReferral: {
      on: 'ServiceReferral',
      from: ['sent'],
      to: 'accepted',
      emits: ['ReferralAccepted'],
    },
    refuseReferral: {
      on: 'ServiceReferral',
      from: ['sent'],
      to: 'refused',
      emits: ['ReferralRefused'],
    },
  },
  events: [
    'ServicePublished',
    'ServiceVerified',
    'ServiceWithdrawn',
    'PersonReferred',
    'ReferralAccepted',
    'ReferralRefused',
  ],
  neighbours: [
    {
      context: 'search',
      how: 'feeds',
      via: 'ServicePublished',
      because: 'People look for help nearby.',
    },
    {
      context: 'geofence',
      how: 'calls',
      via: 'findArea',
      because: 'The address decides which service is responsible.',
    },
    {
      context: 'case-management',
      how: 'feeds',
      via: 'PersonReferred',
      because: 'A referral is followed up by a case worker.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ReferralAccepted',
      because: 'The person is told whom to see.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A listing shows when it was last verified, and an outdated one is marked.',
    ja: '掲載情報には最終確認日が付き、古いものはそうと分かる。',
  },
  data: ['personal'],
  sources: [{ title: 'Open Referral HSDS 3', read: '2026-11-20' }],
});
