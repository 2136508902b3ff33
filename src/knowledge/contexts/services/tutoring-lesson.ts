import { defineContext } from '../../context.ts';

export const tutoringLesson = defineContext({
  id: 'tutoring-lesson',
  industry: 'services',
  archetype: 'booking',
  purpose: {
    en: 'Brings learners and private teachers together for paid lessons and keeps the progress.',
    ja: '生徒と個人教師を引き合わせ、有料の授業と進み具合を管理する。',
  },
  words: {
    en: {
      names: [
        'tutor',
        'tutoring',
        'private lesson',
        'piano lesson',
        'language lesson',
        'cram school',
        'private teacher',
        'music lesson',
      ],
      cues: ['lesson', 'pupil', 'teacher', 'package of lessons', 'trial lesson'],
    },
    'zh-TW': {
      names: ['家教', '補習班', '一對一教學', '音樂課', '鋼琴課', '私人課程'],
      cues: ['老師', '學生', '試上', '堂數'],
    },
    ja: {
      names: ['家庭教師', '個別指導', '学習塾', 'ピアノ教室', '習い事', '個人レッスン'],
      cues: ['先生', '生徒', '体験授業', '回数券'],
    },
    ko: {
      names: ['과외', '학원', '개인 레슨', '피아노 레슨', '일대일 수업'],
      cues: ['선생님', '학생', '체험 수업', '수강권'],
    },
    vi: {
      names: ['gia sư', 'dạy kèm', 'học thêm', 'lớp học đàn', 'học một kèm một'],
      cues: ['thầy cô', 'học viên', 'buổi học thử', 'gói buổi học'],
    },
  },
  entities: {
    Lesson: {
      id: 'uuid',
      learnerId: 'ref customer.Customer owner',
      tutorId: 'ref staff.StaffMember',
      subject: 'text indexed',
      status: 'booked | held | cancelled | missed',
      startsAt: 'timestamp indexed',
      length: 'duration',
      price: 'money',
      learnerName: 'text minor',
    },
    ProgressNote: {
      id: 'uuid',
      lessonId: 'ref Lesson',
      note: 'text personal',
      homework: 'text?',
    },
  },
  commands: {
    bookLesson: { creates: 'Lesson', emits: ['LessonBooked'], undo: 'cancelLesson' },
    holdLesson: { on: 'Lesson', from: ['booked'], to: 'held', emits: ['LessonHeld'] },
    cancelLesson: { on: 'Lesson', from: ['booked'], to: 'cancelled', emits: ['LessonCancelled'] },
    markMissed: { on: 'Lesson', from: ['booked'], to: 'missed', emits: ['LessonMissed'] },
    noteProgress: { creates: 'ProgressNote', emits: ['ProgressNoted'] },
  },
  events: ['LessonBooked', 'LessonHeld', 'LessonCancelled', 'LessonMissed', 'ProgressNoted'],
  neighbours: [
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'Both sides have to be free.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Lessons are paid singly or by package.',
    },
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'Subject, level and place decide.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'LessonCancelled',
      because: 'The other side must know in time.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A teacher gives one lesson at a time, and a package is not used beyond its lessons.',
    ja: '教師は同時に一つの授業だけを行い、回数券は残数を超えて使えない。',
  },
  data: ['personal', 'minor'],
  sources: [{ title: 'OpenActive booking model' }, { title: 'Moodle scheduler practice' }],
});
