import { defineContext } from '../../context.ts';

export const performance = defineContext({
  id: 'performance',
  industry: 'people',
  archetype: 'survey',
  purpose: {
    en: 'Runs cycles of goals, feedback and appraisal.',
    ja: '目標設定・フィードバック・評価のサイクルを運営する。',
  },
  words: {
    en: {
      names: [
        'performance review',
        'appraisal',
        'annual review',
        'employee goals',
        'okr',
        '360 feedback',
        'employee evaluation',
      ],
      cues: ['goal', 'feedback', 'self-assessment', 'calibration', 'manager', 'rating'],
    },
    'zh-TW': {
      names: ['績效考核', '考績', '績效評估', '員工目標', '年度考核'],
      cues: ['目標', '自評', '回饋', '主管評核', '等第'],
    },
    ja: {
      names: ['人事評価', '目標管理', '考課', '評価面談', '業績評価'],
      cues: ['目標', '自己評価', 'フィードバック', '上長', '等級'],
    },
    ko: {
      names: ['인사 평가', '성과 평가', '인사 고과', '목표 관리', '다면 평가'],
      cues: ['목표', '자기 평가', '피드백', '등급', '상사'],
    },
    vi: {
      names: [
        'đánh giá nhân viên',
        'đánh giá hiệu suất nhân viên',
        'mục tiêu cá nhân',
        'đánh giá cuối năm',
        'xếp loại nhân viên',
      ],
      cues: ['mục tiêu', 'tự đánh giá', 'phản hồi'],
    },
  },
  entities: {
    Appraisal: {
      id: 'uuid',
      cycleId: 'ref AppraisalCycle indexed',
      employmentId: 'ref employee-record.Employment owner personal',
      status: 'draft | submitted | completed | cancelled',
      selfAssessment: 'text? personal',
      rating: 'decimal? personal',
      completedAt: 'timestamp?',
    },
    AppraisalCycle: {
      id: 'uuid',
      name: 'text',
      opensOn: 'date',
      closesOn: 'date',
    },
    EmployeeGoal: {
      id: 'uuid',
      employmentId: 'ref employee-record.Employment indexed',
      title: 'text',
      progress: 'decimal',
      dueOn: 'date',
    },
  },
  commands: {
    startCycle: { creates: 'AppraisalCycle', emits: ['AppraisalCycleStarted'] },
    setGoal: { creates: 'EmployeeGoal', emits: ['GoalSet'] },
    openAppraisal: { creates: 'Appraisal', undo: 'cancelAppraisal' },
    submitAppraisal: {
      on: 'Appraisal',
      from: ['draft'],
      to: 'submitted',
      emits: ['AppraisalSubmitted'],
    },
    completeAppraisal: {
      on: 'Appraisal',
      from: ['submitted'],
      to: 'completed',
      emits: ['AppraisalCompleted'],
    },
    cancelAppraisal: { on: 'Appraisal', from: ['draft', 'submitted'], to: 'cancelled' },
  },
  events: ['AppraisalCycleStarted', 'GoalSet', 'AppraisalSubmitted', 'AppraisalCompleted'],
  neighbours: [
    {
      context: 'survey',
      how: 'feeds',
      via: 'AppraisalCycleStarted',
      because: 'Colleagues are asked for feedback.',
    },
    {
      context: 'employee-record',
      how: 'calls',
      via: 'getEmployment',
      because: 'The superior is who the record names.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'Ratings are compared across teams before they count.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'AppraisalCompleted',
      because: 'The employee reads the result.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'An appraisal that is completed is not changed, and is read only by the person and the superiors.',
    ja: '完了した評価は変更されず、本人と上長だけが閲覧できる。',
  },
  data: ['personal'],
  sources: [{ title: 'Frappe HR appraisal doctypes', read: '2026-11-20' }],
});
