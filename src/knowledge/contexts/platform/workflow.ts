import { defineContext } from '../../context.ts';

export const workflow = defineContext({
  id: 'workflow',
  industry: 'platform',
  archetype: 'order',
  purpose: {
    en: 'Takes a request through its approval steps, with deadlines, deputies and escalation.',
    ja: '申請を承認の各段階に回し、期限、代理、上申を管理する。',
  },
  words: {
    en: {
      names: [
        'workflow',
        'approval flow',
        'approval workflow',
        'approval chain',
        'approval step',
        'sign-off',
        'multi-level approval',
        'line manager approves',
      ],
      cues: [
        'approve',
        'reject',
        'approver',
        'approval',
        'escalate',
        'deputy',
        'submit for approval',
      ],
    },
    'zh-TW': {
      names: ['簽核', '簽核流程', '審批流程', '核准流程', '電子簽核', '多層審核', '會簽'],
      cues: ['審核', '核准', '駁回', '主管', '代理人'],
    },
    ja: {
      names: ['ワークフロー', '稟議', '決裁', '承認フロー', '承認ルート', '多段階承認', '回覧'],
      cues: ['承認', '差し戻し', '却下', '上長', '代理承認'],
    },
    ko: {
      names: ['전자결재', '결재선', '결재', '승인 절차', '워크플로', '품의', '단계별 승인'],
      cues: ['승인', '반려', '결재자', '상신', '대결'],
    },
    vi: {
      names: [
        'quy trình phê duyệt',
        'luồng phê duyệt',
        'trình ký',
        'trình duyệt',
        'duyệt nhiều cấp',
        'quy trình duyệt',
      ],
      cues: ['phê duyệt', 'từ chối', 'người duyệt', 'cấp trên', 'ủy quyền duyệt'],
    },
  },
  entities: {
    Process: {
      id: 'uuid',
      definition: 'text',
      definitionVersion: 'int',
      subjectRef: 'text indexed',
      requesterId: 'ref identity-access.User owner',
      status: 'active | approved | rejected | cancelled',
      startedAt: 'timestamp readonly',
    },
    ApprovalStep: {
      id: 'uuid',
      processId: 'ref Process indexed',
      position: 'int',
      approverId: 'ref identity-access.User',
      status: 'waiting | approved | rejected | escalated',
      dueAt: 'timestamp? indexed',
      comment: 'text?',
    },
  },
  commands: {
    startProcess: { creates: 'Process', emits: ['ProcessStarted'], undo: 'cancelProcess' },
    approveStep: {
      on: 'ApprovalStep',
      from: ['waiting', 'escalated'],
      to: 'approved',
      emits: ['StepApproved'],
    },
    escalateStep: {
      on: 'ApprovalStep',
      from: ['waiting'],
      to: 'escalated',
      emits: ['StepEscalated'],
    },
    rejectStep: {
      on: 'ApprovalStep',
      from: ['waiting', 'escalated'],
      to: 'rejected',
      emits: ['StepRejected'],
    },
    rejectProcess: { on: 'Process', from: ['active'], to: 'rejected', emits: ['ProcessRejected'] },
    finishProcess: { on: 'Process', from: ['active'], to: 'approved', emits: ['ProcessApproved'] },
    cancelProcess: {
      on: 'Process',
      from: ['active'],
      to: 'cancelled',
      emits: ['ProcessCancelled'],
    },
  },
  events: [
    'ProcessStarted',
    'StepApproved',
    'StepEscalated',
    'StepRejected',
    'ProcessRejected',
    'ProcessApproved',
    'ProcessCancelled',
  ],
  neighbours: [
    {
      context: 'notification',
      how: 'feeds',
      via: 'StepEscalated',
      because: 'An approver who is late is reminded.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ProcessApproved',
      because: 'The requester waits for the answer.',
    },
    {
      context: 'organisation',
      how: 'calls',
      via: 'findManager',
      because: 'The line of approval follows the organisation.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'StepApproved',
      because: 'Who approved what has to be provable.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A running process keeps the version it was started with, and each step is decided once.',
    ja: '進行中の手続きは開始時の版に従い、各段階の決定は一度だけ行われる。',
  },
  data: [],
  sources: [
    { title: 'TM Forum TMF701 Process Flow Management', read: '2026-11-20' },
    { title: 'Medusa workflow engine', read: '2026-11-20' },
  ],
});
