import { defineContext } from '../../context.ts';

export const studentRegistry = defineContext({
  id: 'student-registry',
  industry: 'education',
  archetype: 'registry',
  purpose: {
    en: 'Knows every student once, with the school, the guardians and the staff around them.',
    ja: '生徒と、所属校・保護者・担当職員の情報を一人につき一件で管理する。',
  },
  words: {
    en: {
      names: [
        'student',
        'pupil',
        'student record',
        'student information',
        'learner profile',
        'schoolchild',
      ],
      cues: ['school', 'teacher', 'guardian', 'parent', 'campus', 'university'],
    },
    'zh-TW': {
      names: ['學生', '學籍', '學號', '學生資料', '學員'],
      cues: ['學校', '家長', '導師', '老師', '校園', '班級'],
    },
    ja: {
      names: ['生徒', '学生', '児童', '学籍', '生徒名簿', '受講者情報'],
      cues: ['学校', '保護者', '先生', '教員', '大学', '学年'],
    },
    ko: {
      names: ['학생', '학적', '학생 정보', '수강생', '원생', '학생 관리', '학생부', '재학생'],
      cues: ['학교', '학부모', '선생님', '교사', '대학교', '학년', '반 배정'],
    },
    vi: {
      names: [
        'học sinh',
        'sinh viên',
        'hồ sơ học sinh',
        'mã số sinh viên',
        'học viên',
        'danh sách học sinh',
        'hồ sơ sinh viên',
        'quản lý học viên',
      ],
      cues: ['trường học', 'phụ huynh', 'giáo viên', 'giảng viên', 'nhà trường'],
    },
  },
  entities: {
    Student: {
      id: 'uuid',
      studentNumber: 'text unique readonly',
      userId: 'ref identity-access.User? owner',
      fullName: 'text personal minor',
      birthDate: 'date personal minor',
      schoolId: 'ref School indexed',
      status: 'active | transferred | withdrawn | graduated',
      medicalNotes: 'text? health',
    },
    Guardian: {
      id: 'uuid',
      studentId: 'ref Student indexed',
      fullName: 'text personal',
      phone: 'phone personal',
      relation: 'text',
    },
    School: {
      id: 'uuid',
      name: 'text',
      code: 'text unique',
      address: 'text?',
    },
  },
  commands: {
    registerStudent: { creates: 'Student', emits: ['StudentRegistered'], undo: 'withdrawStudent' },
    linkGuardian: { creates: 'Guardian', emits: ['GuardianLinked'] },
    transferStudent: {
      on: 'Student',
      from: ['active'],
      to: 'transferred',
      emits: ['StudentTransferred'],
    },
    withdrawStudent: {
      on: 'Student',
      from: ['active', 'transferred'],
      to: 'withdrawn',
      emits: ['StudentWithdrawn'],
    },
    graduateStudent: {
      on: 'Student',
      from: ['active'],
      to: 'graduated',
      emits: ['StudentGraduated'],
    },
  },
  events: [
    'StudentRegistered',
    'GuardianLinked',
    'StudentTransferred',
    'StudentWithdrawn',
    'StudentGraduated',
  ],
  neighbours: [
    {
      context: 'admission',
      how: 'reacts',
      via: 'AdmissionAccepted',
      because: 'An accepted applicant becomes a student.',
    },
    {
      context: 'identity-access',
      how: 'feeds',
      via: 'StudentRegistered',
      because: 'A new student needs an account.',
    },
    {
      context: 'enrolment',
      how: 'feeds',
      via: 'StudentWithdrawn',
      because: 'The seats of a student who leaves fall free.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A person has one student number, whatever school they move to.',
    ja: '転校しても、一人の学生番号は一つである。',
  },
  data: ['personal', 'minor', 'health'],
  sources: [
    {
      title: 'Ed-Fi Data Standard: Student and EducationOrganization interchanges',
      read: '2026-11-20',
    },
    { title: '1EdTech OneRoster' },
  ],
});
