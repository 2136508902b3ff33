import { defineContext } from '../../context.ts';

export const learningRecord = defineContext({
  id: 'learning-record',
  industry: 'education',
  archetype: 'telemetry',
  purpose: {
    en: 'Stores what learners did and achieved as statements that are never changed.',
    ja: '学習者の活動と成果を、変更されない記録として蓄積する。',
  },
  words: {
    en: {
      names: [
        'learning record',
        'learning history',
        'academic transcript',
        'learning progress',
        'xapi',
        'study log',
      ],
      cues: ['course completion', 'achievement', 'badge', 'study time', 'learning analytics'],
    },
    'zh-TW': {
      names: ['學習紀錄', '學習歷程', '學習進度', '成績單'],
      cues: ['完成率', '學習時數', '徽章', '學習分析'],
    },
    ja: {
      names: ['学習履歴', '学習記録', '学習進捗', '成績証明書', '学習ログ'],
      cues: ['修了', '学習時間', 'バッジ', '到達度'],
    },
    ko: {
      names: ['학습 기록', '학습 이력', '학습 진도', '성적 증명서', '학습 이력 관리'],
      cues: ['수료', '진도율', '배지', '학습 시간'],
    },
    vi: {
      names: [
        'lịch sử học tập',
        'tiến độ học tập',
        'kết quả học tập',
        'học bạ',
        'bảng điểm toàn khóa',
      ],
      cues: ['hoàn thành khóa học', 'huy hiệu', 'thời gian học', 'thành tích'],
    },
  },
  entities: {
    LearningStatement: {
      id: 'uuid',
      actorId: 'ref student-registry.Student owner personal minor',
      verb: 'text indexed',
      objectId: 'text indexed',
      result: 'json?',
      status: 'stored | voided',
      storedAt: 'timestamp readonly indexed',
    },
    ActivityState: {
      id: 'uuid',
      actorId: 'ref student-registry.Student indexed',
      activityId: 'text indexed',
      state: 'json',
    },
  },
  commands: {
    recordStatement: {
      creates: 'LearningStatement',
      emits: ['StatementStored'],
      undo: 'voidStatement',
    },
    voidStatement: {
      on: 'LearningStatement',
      from: ['stored'],
      to: 'voided',
      emits: ['StatementVoided'],
    },
    saveActivityState: { creates: 'ActivityState' },
  },
  events: ['StatementStored', 'StatementVoided'],
  neighbours: [
    {
      context: 'course-delivery',
      how: 'reacts',
      via: 'ModuleLaunched',
      because: 'Opening a module is an act of learning.',
    },
    {
      context: 'assignment-grade',
      how: 'reacts',
      via: 'GradePosted',
      because: 'A grade is an achievement.',
    },
    {
      context: 'exam',
      how: 'reacts',
      via: 'ResultPublished',
      because: 'An exam result is an achievement.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'StatementStored',
      because: 'Statements become measures of progress.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A statement is never edited or deleted; a wrong one is voided by another statement.',
    ja: '学習記録は編集も削除もされず、誤りは取消の記録で打ち消される。',
  },
  data: ['personal', 'minor'],
  sources: [{ title: 'xAPI 1.0.3', read: '2026-11-20' }, { title: 'cmi5' }],
});
