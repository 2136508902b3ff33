import { defineContext } from '../../context.ts';

export const trainingCourse = defineContext({
  id: 'training-course',
  industry: 'workplace',
  archetype: 'catalogue',
  purpose: {
    en: 'Offers training to staff, fills the places and records who completed it.',
    ja: '従業員に研修を案内し、席を埋め、修了者を記録する。',
  },
  words: {
    en: {
      names: [
        'staff training',
        'training course',
        'training session',
        'safety training',
        'induction training',
        'workshop for staff',
      ],
      cues: [
        'trainer',
        'training',
        'participant',
        'refresher',
        'certificate of attendance',
        'compulsory',
      ],
    },
    'zh-TW': {
      names: ['教育訓練', '員工訓練', '研習課程', '安全講習', '新人訓練', '訓練課程', '培訓', '講習', '教育訓練課程'],
      cues: ['講師', '學員', '回訓', '受訓', '時數', '受訓人'],
    },
    ja: {
      names: ['社員研修', '研修コース', '安全講習', '新人研修', '講習会', '研修', '講習', '教育訓練'],
      cues: ['講師', '受講者', '再講習', '受講'],
    },
    ko: {
      names: ['직원 교육', '사내 교육', '안전 교육', '사내 교육 과정', '신입 교육', '교육 훈련', '연수', '교육 이수'],
      cues: ['강사', '교육생', '보수 교육', '이수', '교육받다'],
    },
    vi: {
      names: ['đào tạo nhân viên', 'khóa đào tạo', 'tập huấn', 'huấn luyện an toàn', 'đào tạo nội bộ', 'đào tạo', 'huấn luyện', 'lớp tập huấn'],
      cues: ['giảng viên', 'người học', 'đào tạo lại', 'hoàn thành khóa', 'học nghề'],
    },
  },
  entities: {
    TrainingSession: {
      id: 'uuid',
      courseId: 'ref TrainingCourse',
      trainerName: 'text? personal',
      status: 'planned | open | cancelled',
      places: 'int',
      startsAt: 'timestamp indexed',
      venue: 'text?',
    },
    TrainingCourse: {
      id: 'uuid',
      title: 'text unique',
      topic: 'text indexed',
      hours: 'decimal',
      validMonths: 'int?',
    },
    Participation: {
      id: 'uuid',
      sessionId: 'ref TrainingSession',
      staffId: 'ref staff.StaffMember owner',
      status: 'booked | completed | withdrawn',
    },
  },
  commands: {
    planSession: { creates: 'TrainingSession', emits: ['TrainingSessionPlanned'] },
    openSession: {
      on: 'TrainingSession',
      from: ['planned'],
      to: 'open',
      emits: ['TrainingSessionOpened'],
    },
    bookPlace: {
      creates: 'Participation',
      emits: ['TrainingPlaceBooked'],
      undo: 'withdrawParticipation',
    },
    withdrawParticipation: {
      on: 'Participation',
      from: ['booked'],
      to: 'withdrawn',
      emits: ['TrainingPlaceReleased'],
    },
    completeTraining: {
      on: 'Participation',
      from: ['booked'],
      to: 'completed',
      emits: ['TrainingCompleted'],
    },
    cancelSession: {
      on: 'TrainingSession',
      from: ['planned', 'open'],
      to: 'cancelled',
      emits: ['TrainingSessionCancelled'],
    },
  },
  events: [
    'TrainingSessionPlanned',
    'TrainingSessionOpened',
    'TrainingPlaceBooked',
    'TrainingPlaceReleased',
    'TrainingCompleted',
    'TrainingSessionCancelled',
  ],
  neighbours: [
    {
      context: 'certification',
      how: 'feeds',
      via: 'TrainingCompleted',
      because: 'A completed course earns or renews a qualification.',
    },
    {
      context: 'calendar-event',
      how: 'feeds',
      via: 'TrainingPlaceBooked',
      because: 'The date stands in the calendar.',
    },
    {
      context: 'shift-roster',
      how: 'calls',
      via: 'findShifts',
      because: 'Nobody is on duty while in training.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'TrainingSessionCancelled',
      because: 'Participants are told at once.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Booked places never exceed the places of the session.',
    ja: '予約数は、その回の定員を超えない。',
  },
  data: ['personal'],
  sources: [{ title: 'HR Open Standards' }, { title: 'Frappe HR training programme' }],
});
