import { defineContext } from '../../context.ts';

export const timeAttendance = defineContext({
  id: 'time-attendance',
  industry: 'people',
  archetype: 'tracking',
  purpose: {
    en: 'Records when people come to work and leave, and finds gaps in it.',
    ja: '出勤と退勤の時刻を記録し、抜けを見つける。',
  },
  words: {
    en: {
      names: [
        'time clock',
        'clock in',
        'clock out',
        'punch in',
        'punch out',
        'time and attendance',
        'working time record',
      ],
      cues: ['time zone', 'badge', 'overtime', 'late arrival', 'presence'],
    },
    'zh-TW': {
      names: ['打卡', '出勤紀錄', '上下班打卡', '工時紀錄', '上班打卡', '出缺勤', '簽到簽退'],
      cues: ['遲到', '早退', '加班', '刷卡上班', '遲到早退'],
    },
    ja: {
      names: ['勤怠', '打刻', '出退勤', 'タイムカード', '出勤簿', '出勤管理', '労働時間管理'],
      cues: ['残業', '遅刻', '早退', '出勤', '出社', '退社'],
    },
    ko: {
      names: [
        '근태',
        '출퇴근',
        '출퇴근 기록',
        '근태 관리',
        '출퇴근 체크',
        '근무 시간 기록',
        '지각 관리',
      ],
      cues: ['지각', '조퇴', '연장근로', '출근', '퇴근'],
    },
    vi: {
      names: [
        'chấm công',
        'giờ vào ra',
        'quẹt thẻ chấm công',
        'bảng công',
        'chấm công vân tay',
        'giờ công',
        'bảng chấm công',
      ],
      cues: ['đi muộn', 'về sớm', 'tăng ca', 'vào ca'],
    },
  },
  entities: {
    AttendanceRecord: {
      id: 'uuid',
      employeeId: 'ref employee-record.Employment owner indexed',
      punchedInAt: 'timestamp indexed',
      punchedOutAt: 'timestamp?',
      timeZone: 'text',
      note: 'text?',
      status: 'open | closed | corrected',
    },
  },
  commands: {
    punchIn: { creates: 'AttendanceRecord', emits: ['PunchedIn'], undo: 'correctAttendance' },
    punchOut: { on: 'AttendanceRecord', from: ['open'], to: 'closed', emits: ['PunchedOut'] },
    correctAttendance: {
      on: 'AttendanceRecord',
      from: ['open', 'closed'],
      to: 'corrected',
      emits: ['AttendanceCorrected'],
    },
  },
  events: ['PunchedIn', 'PunchedOut', 'AttendanceCorrected'],
  neighbours: [
    {
      context: 'employee-record',
      how: 'calls',
      via: 'getEmployee',
      because: 'Only people who are employed may punch in.',
    },
    {
      context: 'payroll',
      how: 'feeds',
      via: 'PunchedOut',
      because: 'Hours worked decide the pay.',
    },
    {
      context: 'time-tracking',
      how: 'feeds',
      via: 'PunchedOut',
      because: 'The hours present are compared with the hours booked.',
    },
    {
      context: 'organisation',
      how: 'calls',
      via: 'getUnit',
      because: 'The place of work decides the time zone and the rules.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A person has at most one open record.',
    ja: '一人につき未退勤の記録は一つまで。',
  },
  data: ['personal'],
  sources: [
    { title: 'OrangeHRM attendance module' },
    { title: 'Frappe HR: Attendance, Employee Checkin' },
  ],
});
