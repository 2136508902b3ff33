import { defineContext } from '../../context.ts';

export const courtCase = defineContext({
  id: 'court-case',
  industry: 'justice',
  archetype: 'case',
  purpose: {
    en: 'Keeps the docket of a case from its opening to the judgment and guards what is sealed.',
    ja: '事件の記録を開始から判決まで管理し、非公開のものを守る。',
  },
  words: {
    en: {
      names: [
        'court case',
        'lawsuit',
        'litigation',
        'docket',
        'judgment',
        'prosecution',
        'court record',
      ],
      cues: ['judge', 'plaintiff', 'defendant', 'charge', 'party', 'appeal', 'sealed', 'clerk'],
    },
    'zh-TW': {
      names: ['訴訟', '法院案件', '判決', '卷宗', '起訴', '庭務'],
      cues: ['法官', '原告', '被告', '書記官', '上訴', '法院'],
    },
    ja: {
      names: ['訴訟', '裁判', '判決', '事件記録', '起訴', '裁判所事件'],
      cues: ['裁判官', '原告', '被告', '書記官', '控訴', '当事者'],
    },
    ko: {
      names: ['소송', '재판', '판결', '사건 기록', '기소', '법원 사건'],
      cues: ['판사', '원고', '피고', '항소', '당사자', '법원'],
    },
    vi: {
      names: ['vụ án', 'tố tụng', 'bản án', 'khởi kiện', 'hồ sơ vụ án', 'xét xử'],
      cues: ['thẩm phán', 'nguyên đơn', 'bị đơn', 'bị cáo', 'kháng cáo', 'tòa án'],
    },
  },
  entities: {
    CourtCase: {
      id: 'uuid',
      docketNumber: 'text unique readonly',
      title: 'text personal',
      kind: 'text indexed',
      status: 'filed | open | stayed | decided | closed',
      sealed: 'bool legal',
      judgeId: 'ref identity-access.User?',
      openedAt: 'timestamp readonly',
    },
    CaseParty: {
      id: 'uuid',
      caseId: 'ref CourtCase indexed',
      personName: 'text personal minor',
      role: 'text',
      counsel: 'text?',
    },
    DocketEntry: {
      id: 'uuid',
      caseId: 'ref CourtCase indexed',
      kind: 'text',
      documentId: 'ref document.Document?',
      enteredAt: 'timestamp readonly',
    },
  },
  commands: {
    fileCase: { creates: 'CourtCase', emits: ['CourtCaseOpened'] },
    acceptCase: { on: 'CourtCase', from: ['filed'], to: 'open' },
    stayCase: { on: 'CourtCase', from: ['open'], to: 'stayed', emits: ['CaseStayed'] },
    resumeCase: {
      on: 'CourtCase',
      from: ['stayed', 'closed'],
      to: 'open',
      emits: ['CourtCaseReopened'],
    },
    enterJudgment: { on: 'CourtCase', from: ['open'], to: 'decided', emits: ['JudgmentEntered'] },
    closeCase: {
      on: 'CourtCase',
      from: ['open', 'decided'],
      to: 'closed',
      emits: ['CourtCaseClosed'],
    },
    sealCase: { on: 'CourtCase', emits: ['CaseSealed'] },
    addDocketEntry: { creates: 'DocketEntry', emits: ['DocketEntryAdded'] },
  },
  events: [
    'CourtCaseOpened',
    'CaseStayed',
    'CourtCaseReopened',
    'JudgmentEntered',
    'CourtCaseClosed',
    'CaseSealed',
    'DocketEntryAdded',
  ],
  neighbours: [
    {
      context: 'e-filing',
      how: 'reacts',
      via: 'FilingAccepted',
      because: 'An accepted filing is entered in the docket.',
    },
    {
      context: 'hearing',
      how: 'reacts',
      via: 'HearingHeld',
      because: 'What happened at a hearing belongs in the docket.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Orders and judgments are kept as issued.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'JudgmentEntered',
      because: 'Parties are told the judgment.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'CaseSealed',
      because: 'Who hides or opens a case is on record.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The docket only grows, and a sealed case is seen only by those the court names.',
    ja: '事件記録は追記のみで、非公開の事件は裁判所が認めた者だけが閲覧できる。',
  },
  data: ['personal', 'legal', 'minor'],
  sources: [{ title: 'NIEM 6 Justice domain' }, { title: 'OASIS ECF 5' }],
});
