import { defineContext } from '../../context.ts';

export const project = defineContext({
  id: 'project',
  industry: 'business',
  archetype: 'case',
  purpose: {
    en: 'Plans a piece of work with a goal, budget and end, and follows its milestones.',
    ja: '目標、予算、期限のある取り組みを計画し、節目の達成を追う。',
  },
  words: {
    en: {
      names: [
        'project management',
        'project plan',
        'customer project',
        'track projects',
        'project manager',
        'project budget',
        'project progress',
        'gantt chart',
      ],
      cues: [
        'project',
        'milestone',
        'goal',
        'phase',
        'deadline',
        'progress',
        'deliverable',
        'resource plan',
      ],
    },
    'zh-TW': {
      names: ['多專案', '專案管理', '里程碑', '專案進度', '專案經理', '專案預算'],
      cues: ['專案', '階段', '目標', '期限', '交付項目'],
    },
    ja: {
      names: [
        'プロジェクト計画',
        'プロジェクト管理',
        'マイルストーン',
        '進捗管理',
        'プロジェクト予算',
        '生産日程表管理',
      ],
      cues: ['プロジェクト', '目標', '期限', '成果物', '工程'],
    },
    ko: {
      names: ['프로젝트 계획', '프로젝트 관리', '마일스톤', '진척 관리', '공정표', '프로젝트 예산'],
      cues: ['프로젝트', '기한', '산출물'],
    },
    vi: {
      names: [
        'dự án khách hàng',
        'quản lý dự án',
        'cột mốc',
        'tiến độ dự án',
        'kế hoạch dự án',
        'ngân sách dự án',
      ],
      cues: ['dự án', 'mục tiêu', 'giai đoạn', 'thời hạn', 'sản phẩm bàn giao'],
    },
  },
  entities: {
    Project: {
      id: 'uuid',
      code: 'text unique',
      name: 'text',
      managerId: 'ref staff.StaffMember owner',
      customerId: 'ref customer.Customer?',
      budget: 'money trade-secret',
      spent: 'money',
      status: 'proposed | running | on_hold | completed | cancelled',
      endsOn: 'date? indexed',
    },
    Milestone: {
      id: 'uuid',
      projectId: 'ref Project indexed',
      name: 'text',
      dueOn: 'date indexed',
      reachedOn: 'date?',
    },
    ProjectMember: {
      projectId: 'ref Project',
      memberId: 'ref staff.StaffMember',
      sharePercent: 'int',
    },
  },
  commands: {
    proposeProject: { creates: 'Project', emits: ['ProjectProposed'], undo: 'cancelProject' },
    startProject: {
      on: 'Project',
      from: ['proposed', 'on_hold'],
      to: 'running',
      emits: ['ProjectStarted'],
    },
    holdProject: { on: 'Project', from: ['running'], to: 'on_hold', emits: ['ProjectHeld'] },
    reachMilestone: { on: 'Milestone', emits: ['MilestoneReached'] },
    completeProject: {
      on: 'Project',
      from: ['running'],
      to: 'completed',
      emits: ['ProjectCompleted'],
    },
    cancelProject: {
      on: 'Project',
      from: ['proposed', 'running', 'on_hold'],
      to: 'cancelled',
      emits: ['ProjectCancelled'],
    },
  },
  events: [
    'ProjectProposed',
    'ProjectStarted',
    'ProjectHeld',
    'MilestoneReached',
    'ProjectCompleted',
    'ProjectCancelled',
  ],
  neighbours: [
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'A project begins with an approval.',
    },
    {
      context: 'task',
      how: 'reacts',
      via: 'TaskCompleted',
      because: 'Progress follows from finished tasks.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'MilestoneReached',
      because: 'Customers pay by milestone.',
    },
    {
      context: 'reporting',
      how: 'feeds',
      via: 'ProjectCompleted',
      because: 'Management compares plan and result.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'The sum of what is booked and committed is known against the budget at any moment.',
    ja: '実績と確約済みの合計は、いつでも予算と比べられる。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'Moqui Mantle work effort model' }, { title: 'ISO 21502 project management' }],
});
