import { defineContext } from '../../context.ts';

export const admission = defineContext({
  id: 'admission',
  industry: 'education',
  archetype: 'case',
  purpose: {
    en: 'Takes applications for a place, evaluates them and offers the places there are.',
    ja: '入学の出願を受け付け、選考し、定員の範囲で合格を出す。',
  },
  words: {
    en: {
      names: [
        'admission',
        'college application',
        'school application',
        'entrance exam',
        'student recruitment',
        'application to a school',
      ],
      cues: [
        'applicant',
        'intake',
        'apply to a school',
        'offer letter',
        'waiting list',
        'programme',
      ],
    },
    'zh-TW': {
      names: ['招生', '入學申請', '報考', '錄取', '新生報名'],
      cues: ['備取', '面試', '考生', '放榜', '志願'],
    },
    ja: {
      names: ['出願', '入学願書', '入試', '合格発表', '入学手続き'],
      cues: ['受験生', '志望校', '面接', '補欠', '選考'],
    },
    ko: {
      names: ['입학', '입시', '원서 접수', '지원서', '합격자 발표'],
      cues: ['지원자', '면접', '전형', '예비 번호', '모집'],
    },
    vi: {
      names: ['tuyển sinh', 'xét tuyển', 'nhập học', 'hồ sơ dự tuyển'],
      cues: ['thí sinh', 'nguyện vọng', 'trúng tuyển', 'điểm chuẩn', 'phỏng vấn'],
    },
  },
  entities: {
    Application: {
      id: 'uuid',
      applicantId: 'ref identity-access.User owner',
      programmeId: 'ref StudyProgramme indexed',
      applicantName: 'text personal minor',
      status: 'submitted | under_review | offered | waitlisted | accepted | declined | rejected',
      score: 'decimal?',
      documents: 'file[]',
      submittedAt: 'timestamp readonly',
    },
    StudyProgramme: {
      id: 'uuid',
      name: 'text',
      seats: 'int',
      closesOn: 'date',
    },
  },
  commands: {
    submitApplication: {
      creates: 'Application',
      emits: ['ApplicationSubmitted'],
      undo: 'declineOffer',
    },
    reviewApplication: { on: 'Application', from: ['submitted'], to: 'under_review' },
    offerPlace: {
      on: 'Application',
      from: ['under_review', 'waitlisted'],
      to: 'offered',
      emits: ['PlaceOffered'],
      undo: 'declineOffer',
    },
    waitlistApplication: {
      on: 'Application',
      from: ['under_review'],
      to: 'waitlisted',
      emits: ['ApplicationWaitlisted'],
    },
    rejectApplication: {
      on: 'Application',
      from: ['under_review', 'waitlisted'],
      to: 'rejected',
      emits: ['ApplicationRejected'],
    },
    acceptOffer: {
      on: 'Application',
      from: ['offered'],
      to: 'accepted',
      emits: ['AdmissionAccepted'],
    },
    declineOffer: {
      on: 'Application',
      from: ['submitted', 'offered'],
      to: 'declined',
      emits: ['PlaceDeclined'],
    },
  },
  events: [
    'ApplicationSubmitted',
    'PlaceOffered',
    'ApplicationWaitlisted',
    'ApplicationRejected',
    'AdmissionAccepted',
    'PlaceDeclined',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Certificates and essays belong to the application.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'The fee is due before the application is read.',
    },
    {
      context: 'student-registry',
      how: 'feeds',
      via: 'AdmissionAccepted',
      because: 'Whoever accepts becomes a student.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PlaceOffered',
      because: 'Applicants wait for the answer.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Open offers and accepted places together stay within the seats of the programme.',
    ja: '有効な合格通知と入学確約の合計は募集定員を超えない。',
  },
  data: ['personal', 'minor'],
  sources: [{ title: 'CEDS: Common Education Data Standards' }],
});
