import { defineContext } from '../../context.ts';

export const caseManagement = defineContext({
  id: 'case-management',
  industry: 'platform',
  archetype: 'case',
  purpose: {
    en: 'Holds work whose next step people decide: tasks, deadlines and milestones of one case.',
    ja: '次の手順を人が決める業務を扱い、案件ごとに作業、期限、節目を管理する。',
  },
  words: {
    en: {
      names: [
        'case file',
        'case worker',
        'caseworker',
        'case management',
        'case handling',
        'social worker',
        'case handler',
      ],
      cues: ['case', 'escalate', 'investigation', 'follow-up', 'handler', 'milestone', 'look into'],
    },
    'zh-TW': {
      names: ['個案管理', '個案', '案件管理', '社工', '案件調查', '承辦人'],
      cues: ['案件', '承辦', '結案', '追蹤處理'],
    },
    ja: {
      names: ['案件管理', 'ケース管理', 'ケースワーカー', '調査案件', '個別対応', '対応履歴'],
      cues: ['案件', '担当者', '対応', '調査'],
    },
    ko: {
      names: ['사례 관리', '사건 관리', '사례 관리사', '조사 건', '사회복지사', '담당 사건'],
      cues: ['담당자', '종결', '이관', '조사'],
    },
    vi: {
      names: [
        'quản lý vụ việc',
        'hồ sơ vụ việc',
        'nhân viên xã hội',
        'vụ việc điều tra',
        'cán bộ thụ lý',
      ],
      cues: ['vụ việc', 'thụ lý', 'điều tra', 'đóng hồ sơ'],
    },
  },
  entities: {
    Case: {
      id: 'uuid',
      number: 'text unique',
      subjectId: 'ref customer.Customer owner',
      summary: 'text personal',
      status: 'open | completed | closed | terminated',
      handlerId: 'ref identity-access.User?',
      dueAt: 'timestamp? indexed',
    },
    CaseTask: {
      id: 'uuid',
      caseId: 'ref Case indexed',
      title: 'text',
      required: 'bool',
      assigneeId: 'ref identity-access.User?',
      status: 'open | completed',
      dueAt: 'timestamp?',
    },
    CaseMilestone: {
      caseId: 'ref Case',
      name: 'text',
      reachedAt: 'timestamp?',
    },
  },
  commands: {
    openCase: { creates: 'Case', emits: ['CaseOpened'], undo: 'terminateCase' },
    assignCase: { on: 'Case', emits: ['CaseAssigned'] },
    reopenCase: { on: 'Case', from: ['completed', 'closed'], to: 'open', emits: ['CaseReopened'] },
    completeCase: { on: 'Case', from: ['open'], to: 'completed', emits: ['CaseCompleted'] },
    closeCase: { on: 'Case', from: ['completed'], to: 'closed', emits: ['CaseClosed'] },
    completeCaseTask: {
      on: 'CaseTask',
      from: ['open'],
      to: 'completed',
      emits: ['CaseTaskCompleted'],
    },
    terminateCase: { on: 'Case', from: ['open'], to: 'terminated', emits: ['CaseTerminated'] },
  },
  events: [
    'CaseOpened',
    'CaseAssigned',
    'CaseReopened',
    'CaseCompleted',
    'CaseClosed',
    'CaseTaskCompleted',
    'CaseTerminated',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'storeDocument',
      because: 'Letters and evidence belong to the case.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'Some decisions need a second pair of eyes.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CaseAssigned',
      because: 'The person in charge has to know.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'CaseClosed',
      because: 'It must be provable how the case was handled.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A case closes only when no required task is open, and each open task has one person in charge.',
    ja: '必須の作業が残る案件は終了できず、未完了の作業には担当者が必ず一人いる。',
  },
  data: ['personal'],
  sources: [{ title: 'OMG CMMN 1.1' }, { title: 'HL7 FHIR R5 Task', read: '2026-11-20' }],
});
