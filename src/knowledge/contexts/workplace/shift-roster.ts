import { defineContext } from '../../context.ts';

export const shiftRoster = defineContext({
  id: 'shift-roster',
  industry: 'workplace',
  archetype: 'scheduling',
  purpose: {
    en: 'Fills shifts with qualified people within the rules on hours and rest.',
    ja: '労働時間と休息の規則を守り、資格のある人でシフトを埋める。',
  },
  words: {
    en: {
      names: [
        'shift roster',
        'shift schedule',
        'duty roster',
        'rota',
        'staff scheduling',
        'shift swap',
        'night shift',
        'work shifts',
      ],
      cues: ['shift', 'rest time', 'cover a shift', 'overtime', 'swap'],
    },
    'zh-TW': {
      names: ['排班', '班表', '輪班', '換班', '值班表', '值班', '排休', '輪值表', '班次安排'],
      cues: ['夜班', '休息時間', '代班', '加班', '人力', '早班', '晚班'],
    },
    ja: {
      names: ['シフト表', 'シフト管理', '勤務表', 'シフト交代', '勤務シフト', 'シフト', '当番', '勤務割', '夜勤シフト'],
      cues: ['夜勤', '交代', '休息', '人員配置', '早番', '遅番'],
    },
    ko: {
      names: ['근무표', '교대 근무', '근무 편성', '근무 교대', '야간 근무', '스케줄 근무', '교대표', '당직표', '근무 스케줄', '근무 조'],
      cues: ['교대', '휴게 시간', '대체 근무', '인력 배치', '주간조', '야간조'],
    },
    vi: {
      names: ['lịch trực ca', 'xếp ca', 'phân ca', 'đổi ca', 'ca đêm', 'lịch làm ca', 'ca làm', 'ca trực', 'lịch ca', 'phân công ca'],
      cues: ['thời gian nghỉ', 'làm thay', 'tăng ca', 'ca sáng', 'ca tối'],
    },
  },
  entities: {
    Shift: {
      id: 'uuid',
      siteId: 'ref site.Site?',
      role: 'text indexed',
      staffId: 'ref staff.StaffMember? owner personal',
      status: 'open | assigned | worked | cancelled',
      start: 'timestamp indexed',
      end: 'timestamp',
    },
    SwapRequest: {
      id: 'uuid',
      shiftId: 'ref Shift',
      status: 'asked | agreed',
      wantedStaffId: 'ref staff.StaffMember',
    },
  },
  commands: {
    planShift: { creates: 'Shift', emits: ['ShiftPlanned'], undo: 'cancelShift' },
    assignShift: { on: 'Shift', from: ['open'], to: 'assigned', emits: ['ShiftAssigned'] },
    recordWork: { on: 'Shift', from: ['assigned'], to: 'worked', emits: ['ShiftWorked'] },
    cancelShift: {
      on: 'Shift',
      from: ['open', 'assigned'],
      to: 'cancelled',
      emits: ['ShiftCancelled'],
    },
    agreeSwap: { on: 'SwapRequest', from: ['asked'], to: 'agreed', emits: ['ShiftSwapped'] },
    askSwap: { creates: 'SwapRequest', emits: ['ShiftSwapAsked'] },
  },
  events: [
    'ShiftPlanned',
    'ShiftAssigned',
    'ShiftWorked',
    'ShiftCancelled',
    'ShiftSwapped',
    'ShiftSwapAsked',
  ],
  neighbours: [
    {
      context: 'certification',
      how: 'calls',
      via: 'checkQualification',
      because: 'Only qualified people may take the shift.',
    },
    {
      context: 'leave-time',
      how: 'reacts',
      via: 'LeaveApproved',
      because: 'People on leave are not assigned.',
    },
    {
      context: 'payroll',
      how: 'feeds',
      via: 'ShiftWorked',
      because: 'Hours and allowances are paid.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ShiftAssigned',
      because: 'People want to know when they work.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Nobody works two shifts at once or without the rest the law demands.',
    ja: '誰も同時に二つのシフトに入らず、法定の休息を欠かない。',
  },
  data: ['personal'],
  sources: [
    { title: 'Kimai and Frappe HR shift assignment' },
    { title: 'Working-time rules practice' },
  ],
});
