import { defineContext } from '../../context.ts';

export const rights = defineContext({
  id: 'rights',
  industry: 'media',
  archetype: 'entitlement',
  purpose: {
    en: 'Knows who may use which work, where, when and how.',
    ja: 'どの作品を、誰が、どこで、いつ、どのように使えるかを管理する。',
  },
  words: {
    en: {
      names: [
        'usage rights',
        'licensing rights',
        'copyright',
        'distribution rights',
        'broadcast rights',
        'content licensing',
        'rights clearance',
      ],
      cues: ['territory', 'exclusive', 'licensor', 'window', 'clearance', 'rights holder'],
    },
    'zh-TW': {
      names: ['版權', '授權範圍', '著作權', '轉播權', '內容授權', '發行權', '授權合約', '版權授權'],
      cues: ['獨家', '授權地區', '權利人', '授權期間', '授權金', '授權'],
    },
    ja: {
      names: ['著作権', '利用許諾', '権利処理', '放映権', '配信権', 'ライセンス許諾'],
      cues: ['独占', '許諾地域', '権利者', '許諾期間'],
    },
    ko: {
      names: [
        '저작권',
        '판권',
        '이용 허락',
        '방영권',
        '배급권',
        '권리 처리',
        '저작물 이용',
        '라이선스 계약',
      ],
      cues: ['독점', '권리자', '허락 기간', '지역 제한', '권리'],
    },
    vi: {
      names: [
        'bản quyền',
        'quyền tác giả',
        'cấp phép nội dung',
        'bản quyền phát sóng',
        'quyền phân phối',
      ],
      cues: ['độc quyền', 'chủ sở hữu quyền', 'lãnh thổ', 'thời hạn cấp phép'],
    },
  },
  entities: {
    RightsAgreement: {
      id: 'uuid',
      licensor: 'text',
      licensee: 'text indexed',
      status: 'draft | active | expired | terminated',
      signedOn: 'date?',
      endsOn: 'date indexed',
      terms: 'json trade-secret',
    },
    RightsGrant: {
      id: 'uuid',
      agreementId: 'ref RightsAgreement indexed',
      workId: 'text indexed',
      territory: 'country',
      use: 'text',
      exclusive: 'bool',
    },
    RightsWindow: {
      id: 'uuid',
      grantId: 'ref RightsGrant indexed',
      opensAt: 'timestamp',
      closesAt: 'timestamp indexed',
    },
  },
  commands: {
    draftAgreement: { creates: 'RightsAgreement' },
    activateAgreement: {
      on: 'RightsAgreement',
      from: ['draft'],
      to: 'active',
      emits: ['AgreementActivated'],
    },
    grantRight: { creates: 'RightsGrant', emits: ['RightGranted'], undo: 'withdrawGrant' },
    withdrawGrant: { on: 'RightsGrant', emits: ['GrantWithdrawn'] },
    closeWindow: { on: 'RightsWindow', emits: ['WindowClosed'] },
    expireAgreement: {
      on: 'RightsAgreement',
      from: ['active'],
      to: 'expired',
      emits: ['AgreementExpired'],
    },
    terminateAgreement: {
      on: 'RightsAgreement',
      from: ['active'],
      to: 'terminated',
      emits: ['AgreementTerminated'],
    },
  },
  events: [
    'AgreementActivated',
    'RightGranted',
    'GrantWithdrawn',
    'WindowClosed',
    'AgreementExpired',
    'AgreementTerminated',
  ],
  neighbours: [
    {
      context: 'entitlement',
      how: 'feeds',
      via: 'RightGranted',
      because: 'What subscribers may use follows from the grants.',
    },
    {
      context: 'royalty',
      how: 'feeds',
      via: 'RightGranted',
      because: 'Shares follow from the agreement.',
    },
    {
      context: 'release-delivery',
      how: 'feeds',
      via: 'WindowClosed',
      because: 'What is no longer allowed is taken down.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'The signed agreement is the source of every grant.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Two exclusive grants for the same work never overlap in territory, time and use.',
    ja: '同じ作品の独占許諾は、地域・期間・用途のいずれかで重ならない。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'ODRL' }, { title: 'MovieLabs Avails (MDDF)' }],
});
