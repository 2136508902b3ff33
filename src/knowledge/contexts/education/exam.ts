import { defineContext } from '../../context.ts';

export const exam = defineContext({
  id: 'exam',
  industry: 'education',
  archetype: 'survey',
  purpose: {
    en: 'Registers candidates for an exam, runs the sitting and publishes the result.',
    ja: '受験登録を受け付け、試験を実施し、結果を公表する。',
  },
  words: {
    en: {
      names: [
        'exam',
        'examination',
        'test paper',
        'online test',
        'quiz',
        'proctoring',
        'candidate registration',
      ],
      cues: ['sitting', 'question bank', 'invigilator', 'score report', 'pass mark', 'cheating'],
    },
    'zh-TW': {
      names: ['考試', '測驗', '線上考試', '考卷', '監考', '題庫', '段考', '期末考', '檢定考', '應考'],
      cues: ['考場', '考生', '准考證', '交卷', '及格', '作弊', '考題'],
    },
    ja: {
      names: ['受験', '試験問題', 'オンライン試験', '検定試験', '小テスト', '試験監督', '筆記試験', '期末試験', '試験', '模試', '定期テスト', '検定'],
      cues: ['問題バンク', '合否', '解答', '不正行為', '答案'],
    },
    ko: {
      names: ['시험', '온라인 시험', '응시', '시험 감독', '문제 은행', '모의고사', '시험 응시', '기말고사', '중간고사', '필기시험'],
      cues: ['수험생', '답안', '합격', '고사장', '부정행위', '점수', '채점 결과'],
    },
    vi: {
      names: ['kỳ thi', 'bài thi', 'thi trực tuyến', 'bài kiểm tra', 'ngân hàng câu hỏi', 'giám thị', 'thi cử', 'kiểm tra cuối kỳ', 'sát hạch', 'bài test'],
      cues: ['thí sinh', 'phòng thi', 'đề thi', 'nộp bài', 'điểm thi', 'gian lận', 'làm bài'],
    },
  },
  entities: {
    ExamAttempt: {
      id: 'uuid',
      registrationId: 'ref ExamRegistration unique',
      status: 'started | submitted | scored | published',
      answers: 'json',
      score: 'decimal? personal',
      startedAt: 'timestamp readonly',
      endsAt: 'timestamp readonly',
    },
    ExamRegistration: {
      id: 'uuid',
      assessmentId: 'ref Assessment indexed',
      candidateId: 'ref student-registry.Student owner personal minor',
      status: 'registered | withdrawn',
      faceReference: 'file? biometric',
    },
    Assessment: {
      id: 'uuid',
      title: 'text',
      sitsOn: 'date indexed',
      duration: 'duration',
      passMark: 'decimal',
    },
    ExamItem: {
      id: 'uuid',
      assessmentId: 'ref Assessment indexed',
      question: 'json',
      points: 'decimal',
    },
  },
  commands: {
    registerCandidate: {
      creates: 'ExamRegistration',
      emits: ['CandidateRegistered'],
      undo: 'withdrawCandidate',
    },
    withdrawCandidate: {
      on: 'ExamRegistration',
      from: ['registered'],
      to: 'withdrawn',
      emits: ['CandidateWithdrawn'],
    },
    startAttempt: { creates: 'ExamAttempt', emits: ['AttemptStarted'] },
    submitAttempt: {
      on: 'ExamAttempt',
      from: ['started'],
      to: 'submitted',
      emits: ['AttemptSubmitted'],
    },
    scoreAttempt: { on: 'ExamAttempt', from: ['submitted'], to: 'scored' },
    publishResult: {
      on: 'ExamAttempt',
      from: ['scored'],
      to: 'published',
      emits: ['ResultPublished'],
    },
  },
  events: [
    'CandidateRegistered',
    'CandidateWithdrawn',
    'AttemptStarted',
    'AttemptSubmitted',
    'ResultPublished',
  ],
  neighbours: [
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'requestIdentityCheck',
      because: 'Whoever sits the exam must be the one who registered.',
    },
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'A sitting needs a room and an invigilator.',
    },
    {
      context: 'learning-record',
      how: 'feeds',
      via: 'ResultPublished',
      because: 'The result becomes part of the record of learning.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ResultPublished',
      because: 'Candidates are told their result.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A candidate has at most one running attempt, and its clock runs on the server.',
    ja: '一人の受験者が同時に進められる受験は一つで、残り時間はサーバーが数える。',
  },
  data: ['personal', 'minor', 'biometric'],
  sources: [
    { title: 'Ed-Fi Data Standard: StudentAssessment interchange', read: '2026-11-20' },
    { title: 'QTI 3' },
  ],
});
