import { defineContext } from '../../context.ts';

export const attendance = defineContext({
  id: 'attendance',
  industry: 'education',
  archetype: 'inspection',
  purpose: {
    en: 'Records who was present at each lesson and follows up absences.',
    ja: '授業ごとの出欠を記録し、欠席に対応する。',
  },
  words: {
    en: {
      names: [
        'attendance',
        'roll call',
        'absentee',
        'tardy',
        'truancy',
        'class register',
        'attendance sheet',
      ],
      cues: ['absence', 'late for class', 'sick note', 'homeroom', 'lesson', 'punch in'],
    },
    'zh-TW': {
      names: ['出缺席', '點名', '缺席', '缺課', '曠課', '出席紀錄', '簽到', '到課', '點名簿'],
      cues: ['遲到', '請假', '上課', '導師', '打卡', '沒來'],
    },
    ja: {
      names: [
        '出欠',
        '出席',
        '欠席',
        '出席簿',
        '授業の遅刻',
        '点呼',
        '出欠確認',
        '出席確認',
        '登園',
      ],
      cues: ['授業', '遅刻', '早退', '欠席連絡', '担任', '打刻', '登校'],
    },
    ko: {
      names: [
        '출결',
        '출석',
        '출석부',
        '결석',
        '지각',
        '출석 체크',
        '출석 확인',
        '출결 관리',
        '인원 점검',
      ],
      cues: ['수업', '조퇴', '담임', '사유서', '등교', '결석 알림', '등원'],
    },
    vi: {
      names: [
        'điểm danh',
        'chuyên cần',
        'vắng mặt',
        'đi trễ',
        'nghỉ học',
        'có mặt',
        'sĩ số',
        'điểm danh học sinh',
      ],
      cues: ['buổi học', 'xin phép', 'giáo viên chủ nhiệm', 'chấm công', 'vắng không phép'],
    },
  },
  entities: {
    AttendanceMark: {
      id: 'uuid',
      studentId: 'ref student-registry.Student owner personal minor',
      sessionId: 'ref ClassSession indexed',
      status: 'expected | present | absent | tardy | excused',
      reason: 'text? personal',
      recordedBy: 'ref identity-access.User',
      recordedAt: 'timestamp readonly',
    },
    ClassSession: {
      id: 'uuid',
      sectionId: 'ref enrolment.Section indexed',
      startsAt: 'timestamp indexed',
      closedAt: 'timestamp?',
    },
  },
  commands: {
    openSession: { creates: 'ClassSession', emits: ['ClassSessionOpened'] },
    expectStudent: { creates: 'AttendanceMark' },
    recordPresence: {
      on: 'AttendanceMark',
      from: ['expected', 'absent'],
      to: 'present',
      emits: ['PresenceRecorded'],
    },
    recordAbsence: {
      on: 'AttendanceMark',
      from: ['expected', 'present'],
      to: 'absent',
      emits: ['AbsenceRecorded'],
    },
    recordTardiness: {
      on: 'AttendanceMark',
      from: ['expected', 'absent'],
      to: 'tardy',
      emits: ['TardinessRecorded'],
    },
    excuseAbsence: {
      on: 'AttendanceMark',
      from: ['absent', 'tardy'],
      to: 'excused',
      emits: ['AbsenceExcused'],
    },
  },
  events: [
    'ClassSessionOpened',
    'PresenceRecorded',
    'AbsenceRecorded',
    'TardinessRecorded',
    'AbsenceExcused',
  ],
  neighbours: [
    {
      context: 'enrolment',
      how: 'reacts',
      via: 'StudentEnrolled',
      because: 'A new seat is a new name on the roll.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'AbsenceRecorded',
      because: 'Guardians are told the same day.',
    },
    {
      context: 'case-management',
      how: 'feeds',
      via: 'AbsenceRecorded',
      because: 'Repeated absence becomes a case for a counsellor.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A student has one attendance mark per session; a correction keeps the earlier mark.',
    ja: '一回の授業につき一人の出欠は一件で、訂正しても元の記録は残る。',
  },
  data: ['personal', 'minor'],
  sources: [
    {
      title: 'Ed-Fi Data Standard: StudentAttendance and StudentDiscipline interchanges',
      read: '2026-11-20',
    },
  ],
});
