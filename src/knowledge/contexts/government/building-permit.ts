import { defineContext } from '../../context.ts';

export const buildingPermit = defineContext({
  id: 'building-permit',
  industry: 'government',
  archetype: 'registry',
  purpose: {
    en: 'Checks building plans, collects the clearances of other authorities and sanctions the work.',
    ja: '建築計画を審査し、関係機関の同意を集めて、建築を許可する。',
  },
  words: {
    en: {
      names: [
        'building permit',
        'planning permission',
        'construction permit',
        'plan approval',
        'zoning',
      ],
      cues: ['architect', 'drawing', 'clearance', 'fire safety', 'setback', 'land use'],
    },
    'zh-TW': {
      names: ['建築執照', '建照', '使用執照', '建築許可', '都市計畫審議'],
      cues: ['建築師', '圖說', '消防', '會審', '基地'],
    },
    ja: {
      names: ['建築確認', '建築許可', '建築申請', '開発許可', '確認申請'],
      cues: ['建築士', '図面', '消防同意', '用途地域', '検査済証'],
    },
    ko: {
      names: ['건축 허가', '건축허가', '건축 인허가', '개발 행위 허가', '사용 승인'],
      cues: ['건축사', '도면', '소방 동의', '용도 지역', '착공'],
    },
    vi: {
      names: [
        'giấy phép xây dựng',
        'cấp phép xây dựng',
        'thẩm định thiết kế',
        'quy hoạch xây dựng',
      ],
      cues: ['kiến trúc sư', 'bản vẽ', 'phòng cháy', 'chủ đầu tư', 'hoàn công'],
    },
  },
  entities: {
    PermitApplication: {
      id: 'uuid',
      applicantId: 'ref identity-access.User owner',
      siteAddress: 'text personal',
      propertyId: 'ref property-register.Property?',
      status:
        'initiated | field_inspection | clearance | pending_fee | approved | rejected | revoked',
      permitNumber: 'text? unique',
      drawings: 'file[]',
      sanctionFee: 'money?',
    },
    Clearance: {
      id: 'uuid',
      applicationId: 'ref PermitApplication indexed',
      authority: 'text',
      decision: 'requested | granted | refused',
      decidedAt: 'timestamp?',
    },
  },
  commands: {
    submitPlans: { creates: 'PermitApplication', emits: ['PlansSubmitted'], undo: 'rejectPlans' },
    orderSiteVisit: {
      on: 'PermitApplication',
      from: ['initiated'],
      to: 'field_inspection',
      emits: ['SiteVisitOrdered'],
    },
    collectClearances: {
      on: 'PermitApplication',
      from: ['field_inspection'],
      to: 'clearance',
      emits: ['ClearancesRequested'],
    },
    recordClearance: { creates: 'Clearance', emits: ['ClearanceRecorded'] },
    demandSanctionFee: {
      on: 'PermitApplication',
      from: ['clearance'],
      to: 'pending_fee',
      emits: ['SanctionFeeDue'],
    },
    approvePermit: {
      on: 'PermitApplication',
      from: ['pending_fee'],
      to: 'approved',
      emits: ['PermitApproved'],
      undo: 'revokePermit',
    },
    rejectPlans: {
      on: 'PermitApplication',
      from: ['initiated', 'field_inspection', 'clearance'],
      to: 'rejected',
      emits: ['PlansRejected'],
    },
    revokePermit: {
      on: 'PermitApplication',
      from: ['approved'],
      to: 'revoked',
      emits: ['PermitRevoked'],
    },
  },
  events: [
    'PlansSubmitted',
    'SiteVisitOrdered',
    'ClearancesRequested',
    'ClearanceRecorded',
    'SanctionFeeDue',
    'PermitApproved',
    'PlansRejected',
    'PermitRevoked',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Drawings are kept in the version that was judged.',
    },
    {
      context: 'inspection',
      how: 'feeds',
      via: 'SiteVisitOrdered',
      because: 'An inspector visits the site.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The scrutiny fee is due when plans come in.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'A paid sanction fee completes the approval.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PermitApproved',
      because: 'The applicant may start to build.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A permit is approved only when every required clearance is given and the sanction fee is paid.',
    ja: '必要な同意がすべて揃い、手数料が納付されるまで許可は下りない。',
  },
  data: ['personal'],
  sources: [
    {
      title: 'DIGIT bpa-services and firenoc-services workflow configurations',
      read: '2026-11-20',
    },
  ],
});
