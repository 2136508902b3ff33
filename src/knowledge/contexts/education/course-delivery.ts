import { defineContext } from '../../context.ts';

export const courseDelivery = defineContext({
  id: 'course-delivery',
  industry: 'education',
  archetype: 'catalogue',
  purpose: {
    en: 'Publishes courses with their lessons and materials and opens them to learners.',
    ja: '講座の教材とレッスンを公開し、受講者に提供する。',
  },
  words: {
    en: {
      names: [
        'online course',
        'courseware',
        'lesson',
        'e-learning',
        'learning platform',
        'lms',
        'teaching material',
        'curriculum',
      ],
      cues: ['course', 'video lecture', 'instructor', 'chapter', 'learner'],
    },
    'zh-TW': {
      names: ['線上課程', '教材', '課程內容', '數位學習', '學習平台', '課綱', '開課', '線上教學', '課程管理', '課堂'],
      cues: ['課程', '章節', '講師', '影片教學', '上課', '上課內容'],
    },
    ja: {
      names: ['オンライン講座', '教材', 'eラーニング', '学習コンテンツ', '講義動画', 'カリキュラム', '講座', '授業', 'レッスン', '教室運営'],
      cues: ['コース', '単元', '講師', '受講', '開講'],
    },
    ko: {
      names: ['온라인 강의', '이러닝', '강의 콘텐츠', '학습 자료', '교육 과정', '인강', '강의', '강좌', '수업 운영', '교육 과정 운영'],
      cues: ['강사', '단원', '수강', '챕터', '개강'],
    },
    vi: {
      names: ['khóa học trực tuyến', 'bài giảng', 'học liệu', 'học trực tuyến', 'giáo trình', 'e-learning', 'khóa học', 'môn học', 'lớp học', 'buổi học'],
      cues: ['bài học', 'chương', 'giảng viên', 'video bài giảng', 'dạy học'],
    },
  },
  entities: {
    Course: {
      id: 'uuid',
      title: 'text indexed',
      code: 'text unique',
      authorId: 'ref identity-access.User',
      status: 'draft | published | retired',
      language: 'text',
      summary: 'text?',
    },
    CourseModule: {
      id: 'uuid',
      courseId: 'ref Course indexed',
      position: 'int',
      title: 'text',
      version: 'int',
      content: 'url',
    },
    LearnerAccess: {
      id: 'uuid',
      courseId: 'ref Course indexed',
      studentId: 'ref student-registry.Student owner minor',
      progress: 'decimal',
      lastOpenedAt: 'timestamp?',
    },
  },
  commands: {
    createCourse: { creates: 'Course' },
    publishCourse: {
      on: 'Course',
      from: ['draft'],
      to: 'published',
      emits: ['CoursePublished'],
      undo: 'retireCourse',
    },
    reviseModule: { on: 'CourseModule', emits: ['ModuleRevised'] },
    grantAccess: { creates: 'LearnerAccess', emits: ['AccessGranted'] },
    launchModule: { on: 'LearnerAccess', emits: ['ModuleLaunched'] },
    retireCourse: { on: 'Course', from: ['published'], to: 'retired', emits: ['CourseRetired'] },
  },
  events: ['CoursePublished', 'ModuleRevised', 'AccessGranted', 'ModuleLaunched', 'CourseRetired'],
  neighbours: [
    {
      context: 'entitlement',
      how: 'calls',
      via: 'checkEntitlement',
      because: 'A learner may open only what the seat or plan covers.',
    },
    {
      context: 'enrolment',
      how: 'reacts',
      via: 'StudentEnrolled',
      because: 'A seat opens the material.',
    },
    {
      context: 'learning-record',
      how: 'feeds',
      via: 'ModuleLaunched',
      because: 'What is studied becomes a record of learning.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'CoursePublished',
      because: 'Published courses can be found.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Learners see only published versions of a module, and a published version does not change.',
    ja: '受講者に見えるのは公開版だけで、公開版は変更されない。',
  },
  data: ['minor'],
  sources: [{ title: 'LTI 1.3 Advantage' }],
});
