import { defineContext } from '../../context.ts';

export const enrolment = defineContext({
  id: 'enrolment',
  industry: 'education',
  archetype: 'booking',
  purpose: {
    en: 'Gives students seats in the sections of a term and keeps the queue for full ones.',
    ja: '学期ごとの開講クラスに学生の席を割り当て、満席のときは順番待ちを管理する。',
  },
  words: {
    en: {
      names: [
        'enrolment',
        'enrollment',
        'course registration',
        'class registration',
        'course selection',
        'sign up for classes',
      ],
      cues: [
        'section',
        'seat',
        'semester',
        'term',
        'prerequisite',
        'drop a course',
        'waitlist',
        'credits',
      ],
    },
    'zh-TW': {
      names: ['選課', '加退選', '課程報名', '修課', '報名課程', '報名', '報名入學', '課程登記', '入學登記'],
      cues: ['學期', '學分', '名額', '開課', '候補', '先修', '額滿'],
    },
    ja: {
      names: ['履修登録', '受講登録', '受講申込', '履修', '科目登録', '入所申込', '入園申込', '入塾', '受講申し込み'],
      cues: ['学期', '定員', '単位', '開講', 'キャンセル待ち', '時間割', '定員超過', '入園手続き'],
    },
    ko: {
      names: ['수강 신청', '수강신청', '강의 신청', '수강 등록', '수업 등록', '수강 접수', '입소 신청', '입원 등록', '수업 신청'],
      cues: ['학기', '학점', '정원', '분반', '선수과목', '수강 취소', '정원 초과'],
    },
    vi: {
      names: ['đăng ký học phần', 'đăng ký môn học', 'đăng ký khóa học', 'ghi danh', 'xếp lớp', 'đăng ký lớp', 'đăng ký nhập học', 'tuyển học viên'],
      cues: ['học kỳ', 'tín chỉ', 'lớp học phần', 'sĩ số', 'hủy môn', 'hết chỗ'],
    },
  },
  entities: {
    Enrolment: {
      id: 'uuid',
      studentId: 'ref student-registry.Student owner personal minor',
      sectionId: 'ref Section indexed',
      status: 'waitlisted | enrolled | dropped | completed',
      position: 'int?',
      enrolledAt: 'timestamp?',
    },
    Section: {
      id: 'uuid',
      courseId: 'ref course-delivery.Course indexed',
      term: 'text indexed',
      capacity: 'int',
      seatsTaken: 'int',
      meets: 'json',
    },
  },
  commands: {
    joinWaitList: { creates: 'Enrolment', emits: ['WaitListJoined'], undo: 'dropEnrolment' },
    enrolStudent: {
      on: 'Enrolment',
      from: ['waitlisted'],
      to: 'enrolled',
      emits: ['StudentEnrolled'],
      undo: 'dropEnrolment',
    },
    dropEnrolment: {
      on: 'Enrolment',
      from: ['waitlisted', 'enrolled'],
      to: 'dropped',
      emits: ['SeatFreed'],
    },
    completeEnrolment: {
      on: 'Enrolment',
      from: ['enrolled'],
      to: 'completed',
      emits: ['EnrolmentCompleted'],
    },
    openSection: { creates: 'Section', emits: ['SectionOpened'] },
  },
  events: ['WaitListJoined', 'StudentEnrolled', 'SeatFreed', 'EnrolmentCompleted', 'SectionOpened'],
  neighbours: [
    {
      context: 'student-registry',
      how: 'calls',
      via: 'getStudent',
      because: 'Only a student in good standing may take a seat.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Fee-paying courses keep the seat only when paid.',
    },
    {
      context: 'course-delivery',
      how: 'feeds',
      via: 'StudentEnrolled',
      because: 'A seat opens the course material.',
    },
    {
      context: 'attendance',
      how: 'feeds',
      via: 'StudentEnrolled',
      because: 'The roll of the section follows the seats.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'SeatFreed',
      because: 'The next in the queue is told.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A section never has more students than seats, and every student in it meets its prerequisites.',
    ja: '開講クラスの履修者数は定員以下で、全員が履修条件を満たす。',
  },
  data: ['personal', 'minor'],
  sources: [
    {
      title: 'Ed-Fi Data Standard: MasterSchedule and StudentEnrollment interchanges',
      read: '2026-11-20',
    },
  ],
});
