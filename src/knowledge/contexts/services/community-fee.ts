import { defineContext } from '../../context.ts';

export const communityFee = defineContext({
  id: 'community-fee',
  industry: 'services',
  archetype: 'subscription',
  purpose: {
    en: "Runs a residents' community: dues, common funds, notices and votes of owners.",
    ja: '管理組合の管理費、共用の資金、回覧、住民の議決を扱う。',
  },
  words: {
    en: {
      names: [
        'homeowners association',
        'condominium',
        'community management',
        'service charge of flats',
        "residents' association",
        'management fee',
        'apartment building management',
        "owners' meeting",
      ],
      cues: ['resident', 'neighbour', 'common area', 'dues', 'committee'],
    },
    'zh-TW': {
      names: ['管理費', '社區管理', '管委會', '區權會', '大樓管理', '社區', '區分所有權人', '公設維護'],
      cues: ['住戶', '公設', '鄰居', '公告', '欠繳', '委員', '住戶大會'],
    },
    ja: {
      names: ['管理組合', 'マンション管理', '自治会', '町内会', '修繕積立金', '区分所有', '修繕積立', '共益費'],
      cues: ['管理費', '住民', '共用部', '回覧板', '理事会', '住民総会'],
    },
    ko: {
      names: ['관리비', '아파트 관리', '입주자 대표 회의', '공동 주택', '아파트 관리비', '입주자 대표', '장기수선충당금'],
      cues: ['입주민', '주민', '공용 공간', '공지', '동대표', '동 대표'],
    },
    vi: {
      names: ['phí quản lý chung cư', 'ban quản trị', 'cư dân chung cư', 'quản lý chung cư', 'quỹ bảo trì', 'phí quản lý', 'hội nghị nhà chung cư', 'ban quản lý tòa nhà'],
      cues: ['cư dân', 'khu vực chung', 'thông báo', 'nợ phí', 'hộ dân'],
    },
  },
  entities: {
    CommunityDue: {
      id: 'uuid',
      unitId: 'ref CommunityUnit',
      period: 'text indexed',
      amount: 'money financial',
      status: 'billed | paid | overdue | waived',
      dueOn: 'date indexed',
    },
    CommunityUnit: {
      id: 'uuid',
      number: 'text unique',
      ownerName: 'text personal',
      residentId: 'ref customer.Customer? owner',
      share: 'decimal',
    },
    OwnersVote: {
      id: 'uuid',
      motion: 'text',
      closesAt: 'timestamp',
      status: 'open | counted',
      weightFor: 'decimal',
    },
  },
  commands: {
    billDue: { creates: 'CommunityDue', emits: ['CommunityDueBilled'] },
    recordPayment: {
      on: 'CommunityDue',
      from: ['billed', 'overdue'],
      to: 'paid',
      emits: ['CommunityDuePaid'],
    },
    markOverdue: {
      on: 'CommunityDue',
      from: ['billed'],
      to: 'overdue',
      emits: ['CommunityDueOverdue'],
    },
    waiveDue: {
      on: 'CommunityDue',
      from: ['billed', 'overdue'],
      to: 'waived',
      emits: ['CommunityDueWaived'],
    },
    openVote: { creates: 'OwnersVote', emits: ['OwnersVoteOpened'] },
    closeVote: { on: 'OwnersVote', from: ['open'], to: 'counted', emits: ['OwnersVoteCounted'] },
  },
  events: [
    'CommunityDueBilled',
    'CommunityDuePaid',
    'CommunityDueOverdue',
    'CommunityDueWaived',
    'OwnersVoteOpened',
    'OwnersVoteCounted',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Dues are paid online or at the desk.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'CommunityDuePaid',
      because: 'The fund keeps proper books.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CommunityDueOverdue',
      because: 'Late payers are reminded.',
    },
    {
      context: 'facility-booking',
      how: 'feeds',
      via: 'CommunityDueOverdue',
      because: 'Those in arrears may lose shared rooms.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Every unit pays its share, and votes weigh as the deed says.',
    ja: '各戸は持分に応じて負担し、議決権は規約どおりに重みを持つ。',
  },
  data: ['personal', 'financial'],
  sources: [
    { title: 'Common condominium management systems' },
    { title: 'National condominium statutes' },
  ],
});
