import { defineContext } from '../../context.ts';

export const timeTracking = defineContext({
  id: 'time-tracking',
  industry: 'people',
  archetype: 'document',
  purpose: {
    en: 'Collects the hours that people spent on projects and has them approved.',
    ja: 'プロジェクトごとの作業時間を集め、承認を受ける。',
  },
  words: {
    en: {
      names: [
        'timesheet',
        'time sheet',
        'time tracking',
        'hours worked',
        'billable hours',
        'work log',
      ],
      cues: ['hours', 'project activity', 'weekly sheet', 'overtime'],
    },
    'zh-TW': {
      names: ['工時表', '工時填報', '專案工時'],
      cues: ['工時', '每週填報', '可計費時數'],
    },
    ja: { names: ['工数', '工数管理', '作業時間', 'タイムシート'], cues: ['作業実績', '稼働時間'] },
    ko: { names: ['작업 시간', '공수', '타임시트', '투입 시간'], cues: ['근무 시간', '주간 보고'] },
    vi: {
      names: ['bảng chấm giờ', 'giờ làm việc dự án', 'ghi nhận giờ công'],
      cues: ['giờ công', 'số giờ'],
    },
  },
  entities: {
    Timesheet: {
      id: 'uuid',
      employeeId: 'ref employee-record.Employment owner indexed',
      weekStart: 'date indexed',
      items: 'TimesheetItem[]',
      status: 'open | submitted | approved | rejected',
      approvedBy: 'ref employee-record.Employment?',
    },
    TimesheetItem: {
      projectId: 'ref project.Project',
      activity: 'text',
      day: 'date',
      duration: 'duration',
    },
  },
  commands: {
    openTimesheet: { creates: 'Timesheet', emits: ['TimesheetOpened'] },
    submitTimesheet: {
      on: 'Timesheet',
      from: ['open', 'rejected'],
      to: 'submitted',
      emits: ['TimesheetSubmitted'],
    },
    approveTimesheet: {
      on: 'Timesheet',
      from: ['submitted'],
      to: 'approved',
      emits: ['TimesheetApproved'],
    },
    rejectTimesheet: {
      on: 'Timesheet',
      from: ['submitted'],
      to: 'rejected',
      emits: ['TimesheetRejected'],
    },
  },
  events: ['TimesheetOpened', 'TimesheetSubmitted', 'TimesheetApproved', 'TimesheetRejected'],
  neighbours: [
    {
      context: 'project',
      how: 'calls',
      via: 'getProject',
      because: 'Hours are booked on projects that are open.',
    },
    {
      context: 'employee-record',
      how: 'calls',
      via: 'getEmployee',
      because: 'The superior who approves is known there.',
    },
    {
      context: 'payroll',
      how: 'feeds',
      via: 'TimesheetApproved',
      because: 'Approved hours are paid.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'TimesheetApproved',
      because: 'Approved hours are billed to the customer.',
    },
  ],
  consistency: 'strong',
  invariant: { en: 'An approved sheet is not changed.', ja: '承認済みの工数表は変更されない。' },
  data: ['personal'],
  sources: [{ title: 'OrangeHRM time module' }, { title: 'Frappe HR: Timesheet' }],
});
