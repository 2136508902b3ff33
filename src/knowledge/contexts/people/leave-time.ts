import { defineContext } from '../../context.ts';

export const leaveTime = defineContext({
  id: 'leave-time',
  industry: 'people',
  archetype: 'scheduling',
  purpose: {
    en: 'Handles leave, shifts and working hours of employees.',
    ja: '従業員の休暇・シフト・勤務時間を管理する。',
  },
  words: {
    en: {
      names: ['days off', 'leave request', 'vacation request', 'time off', 'sick leave'],
      cues: [
        'shift',
        'working hours',
        'overtime',
        'holiday',
        'supervisor',
        'approve leave',
        'attendance',
      ],
    },
    'zh-TW': {
      names: ['請假', '特休', '加班', '休假', '年假', '病假', '事假', '假單', '請假單'],
      cues: ['班別', '主管核准', '上下班', '補休', '休幾天'],
    },
    ja: {
      names: ['休暇申請', '有給', '勤務時間', '残業申請', '有給休暇', '休み', '休暇', '年休', '欠勤届'],
      cues: ['シフト', '上司', '病欠', '出勤', '代休', '休みを取る', '打刻'],
    },
    ko: {
      names: ['휴가 신청', '연차', '초과 근무', '휴가', '연차 휴가', '휴가 사용', '반차', '병가', '휴직'],
      cues: ['근무 시간', '교대', '관리자 승인', '근무표', '쉬는 날'],
    },
    vi: {
      names: ['nghỉ phép', 'xin nghỉ', 'ngày phép', 'tăng ca', 'đơn xin nghỉ', 'nghỉ phép năm', 'ngày nghỉ', 'nghỉ không lương'],
      cues: ['ca làm', 'giờ làm', 'nghỉ ốm', 'vào ca', 'duyệt phép', 'xin phép', 'bảng công'],
    },
  },
  entities: {
    LeaveApplication: {
      id: 'uuid',
      employmentId: 'ref employee-record.Employment owner personal',
      kind: 'text',
      firstDay: 'date indexed',
      lastDay: 'date',
      status: 'open | approved | rejected | cancelled',
      medicalNote: 'file? health',
    },
    LeaveLedgerEntry: {
      id: 'uuid',
      employmentId: 'ref employee-record.Employment indexed',
      days: 'decimal',
      reason: 'text',
      bookedOn: 'date readonly',
    },
    ClockEntry: {
      id: 'uuid',
      employmentId: 'ref employee-record.Employment indexed',
      direction: 'in | out',
      at: 'timestamp readonly',
      place: 'geo? location',
    },
    TimeSheet: {
      id: 'uuid',
      employmentId: 'ref employee-record.Employment indexed',
      period: 'text indexed',
      hours: 'decimal',
      status: 'in_process | completed | approved',
    },
  },
  commands: {
    applyForLeave: { creates: 'LeaveApplication', emits: ['LeaveRequested'], undo: 'cancelLeave' },
    approveLeave: {
      on: 'LeaveApplication',
      from: ['open'],
      to: 'approved',
      emits: ['LeaveApproved'],
      undo: 'cancelLeave',
    },
    rejectLeave: {
      on: 'LeaveApplication',
      from: ['open'],
      to: 'rejected',
      emits: ['LeaveRejected'],
    },
    cancelLeave: {
      on: 'LeaveApplication',
      from: ['open', 'approved'],
      to: 'cancelled',
      emits: ['LeaveCancelled'],
    },
    clockIn: { creates: 'ClockEntry', emits: ['ClockedIn'] },
    openTimesheet: { creates: 'TimeSheet' },
    completeTimesheet: { on: 'TimeSheet', from: ['in_process'], to: 'completed' },
    approveTimesheet: {
      on: 'TimeSheet',
      from: ['completed'],
      to: 'approved',
      emits: ['TimesheetApproved'],
    },
  },
  events: [
    'LeaveRequested',
    'LeaveApproved',
    'LeaveRejected',
    'LeaveCancelled',
    'ClockedIn',
    'TimesheetApproved',
  ],
  neighbours: [
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'A superior has to approve.',
    },
    {
      context: 'scheduling',
      how: 'feeds',
      via: 'LeaveApproved',
      because: 'Nobody plans somebody who is away.',
    },
    {
      context: 'payroll',
      how: 'feeds',
      via: 'TimesheetApproved',
      because: 'Approved hours are paid.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'LeaveApproved',
      because: 'The employee waits for the answer.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The leave balance is the sum of its ledger, and approved leave never exceeds it.',
    ja: '休暇残日数は付与と取得の記録の合計で、承認はその範囲を超えない。',
  },
  data: ['personal', 'health', 'location'],
  sources: [
    { title: 'Frappe HR leave and attendance doctypes', read: '2026-11-20' },
    { title: 'Mantle Universal Data Model: timesheet statuses', read: '2026-11-20' },
  ],
});
