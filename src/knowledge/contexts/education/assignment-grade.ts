import { defineContext } from '../../context.ts';

export const assignmentGrade = defineContext({
  id: 'assignment-grade',
  industry: 'education',
  archetype: 'survey',
  purpose: {
    en: 'Hands out assignments, takes submissions and keeps the gradebook.',
    ja: '課題を出し、提出を受け付け、成績簿を管理する。',
  },
  words: {
    en: {
      names: [
        'homework',
        'gradebook',
        'coursework',
        'class assignment',
        'student grade',
        'student assignment',
      ],
      cues: [
        'assignment',
        'grading',
        'submission',
        'rubric',
        'feedback',
        'plagiarism',
        'report card',
      ],
    },
    'zh-TW': {
      names: ['繳交作業', '批改作業', '家庭作業', '成績', '成績簿', '作業繳交'],
      cues: ['繳交期限', '分數', '評語', '老師', '補交', '抄襲', '評分'],
    },
    ja: {
      names: ['宿題', '課題提出', '成績', '採点', 'レポート提出', '成績簿', 'レポート採点'],
      cues: ['課題', '提出期限', '添削', '点数', '通知表'],
    },
    ko: {
      names: ['숙제', '성적', '채점', '과제 제출', '성적부', '과제물'],
      cues: ['과제', '제출 기한', '점수', '피드백', '표절'],
    },
    vi: {
      names: ['bài tập', 'nộp bài', 'chấm điểm', 'bảng điểm', 'bài tập về nhà'],
      cues: ['hạn nộp', 'điểm số', 'nhận xét', 'sổ điểm', 'đạo văn'],
    },
  },
  entities: {
    Submission: {
      id: 'uuid',
      assignmentId: 'ref Assignment indexed',
      studentId: 'ref student-registry.Student owner personal minor',
      status: 'initialized | started | submitted | completed',
      files: 'file[]',
      submittedAt: 'timestamp?',
    },
    Assignment: {
      id: 'uuid',
      sectionId: 'ref enrolment.Section indexed',
      title: 'text',
      maximumScore: 'decimal',
      dueAt: 'timestamp',
    },
    Grade: {
      id: 'uuid',
      submissionId: 'ref Submission indexed',
      score: 'decimal personal',
      status: 'posted | superseded',
      gradedBy: 'ref identity-access.User',
      reason: 'text?',
    },
  },
  commands: {
    createAssignment: { creates: 'Assignment', emits: ['AssignmentPublished'] },
    assignWork: { creates: 'Submission' },
    startWork: { on: 'Submission', from: ['initialized'], to: 'started' },
    submitWork: {
      on: 'Submission',
      from: ['initialized', 'started'],
      to: 'submitted',
      emits: ['WorkSubmitted'],
    },
    postGrade: { creates: 'Grade', emits: ['GradePosted'], undo: 'correctGrade' },
    returnWork: { on: 'Submission', from: ['submitted'], to: 'completed', emits: ['WorkReturned'] },
    correctGrade: { on: 'Grade', from: ['posted'], to: 'superseded', emits: ['GradeCorrected'] },
  },
  events: ['AssignmentPublished', 'WorkSubmitted', 'GradePosted', 'WorkReturned', 'GradeCorrected'],
  neighbours: [
    {
      context: 'course-delivery',
      how: 'calls',
      via: 'getModule',
      because: 'An assignment belongs to a part of the course.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'GradePosted',
      because: 'Students want to see their grade.',
    },
    {
      context: 'learning-record',
      how: 'feeds',
      via: 'GradePosted',
      because: 'The result becomes part of the record of learning.',
    },
    {
      context: 'document',
      how: 'feeds',
      via: 'WorkSubmitted',
      because: 'What was handed in is kept unchanged.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A posted grade changes only by a new entry that keeps the earlier one with author and reason.',
    ja: '公表済みの成績は、元の値・変更者・理由を残す新しい記録によってのみ変わる。',
  },
  data: ['personal', 'minor'],
  sources: [
    { title: 'LTI Assignment and Grade Services' },
    { title: 'Ed-Fi Data Standard: StudentGradebook interchange', read: '2026-11-20' },
  ],
});
