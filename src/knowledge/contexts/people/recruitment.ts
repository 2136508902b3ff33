import { defineContext } from '../../context.ts';

export const recruitment = defineContext({
  id: 'recruitment',
  industry: 'people',
  archetype: 'case',
  purpose: {
    en: 'Takes a vacancy from approval through applicants and interviews to an accepted offer.',
    ja: '求人の承認から、応募・面接・内定承諾までを管理する。',
  },
  words: {
    en: {
      names: [
        'recruitment',
        'job application',
        'vacancy',
        'job posting',
        'job opening',
        'hiring',
        'job applicant',
        'job interview',
      ],
      cues: ['candidate', 'recruiter', 'interview', 'offer letter', 'hire', 'applicant'],
    },
    'zh-TW': {
      names: ['招募', '求職', '職缺', '徵才', '履歷', '應徵', '人才招聘', '徵人', '找人', '應徵者', '面試安排'],
      cues: ['面試', '求職者', '錄取通知', '人資', '候選人', '錄取'],
    },
    ja: {
      names: ['採用活動', '採用選考', '求人', '応募者', '履歴書', '中途採用', '新卒採用', '採用面接', '採用', '人材募集', '応募受付', '求人応募'],
      cues: ['面接', '候補者', '内定', '人事', '求職者', '面接日'],
    },
    ko: {
      names: ['채용', '구인', '구직', '이력서', '입사 지원', '채용 공고', '직원 채용', '구인 공고', '인재 채용', '면접 일정'],
      cues: ['면접', '지원자', '합격 통보', '인사팀', '후보자', '합격'],
    },
    vi: {
      names: ['tuyển dụng', 'việc làm', 'tin tuyển dụng', 'ứng viên', 'hồ sơ xin việc', 'sơ yếu lý lịch', 'đăng tuyển', 'phỏng vấn ứng viên', 'nộp hồ sơ xin việc'],
      cues: ['phỏng vấn', 'nhân sự', 'thư mời nhận việc', 'nhà tuyển dụng', 'trúng tuyển việc'],
    },
  },
  entities: {
    JobApplication: {
      id: 'uuid',
      vacancyId: 'ref Vacancy indexed',
      applicantId: 'ref identity-access.User owner',
      applicantName: 'text personal',
      resume: 'file personal',
      status: 'applied | interviewing | offered | accepted | rejected',
      appliedAt: 'timestamp readonly',
      deleteAfter: 'date indexed',
    },
    Vacancy: {
      id: 'uuid',
      title: 'text indexed',
      department: 'text',
      status: 'pending | open | filled',
      openedAt: 'timestamp?',
    },
    JobInterview: {
      id: 'uuid',
      applicationId: 'ref JobApplication indexed',
      interviewerId: 'ref identity-access.User',
      startsAt: 'timestamp',
      score: 'int?',
    },
  },
  commands: {
    requestVacancy: { creates: 'Vacancy' },
    openVacancy: { on: 'Vacancy', from: ['pending'], to: 'open', emits: ['VacancyOpened'] },
    submitJobApplication: { creates: 'JobApplication', emits: ['JobApplicationReceived'] },
    scheduleInterview: { creates: 'JobInterview', emits: ['InterviewScheduled'] },
    beginInterviews: { on: 'JobApplication', from: ['applied'], to: 'interviewing' },
    makeOffer: {
      on: 'JobApplication',
      from: ['interviewing'],
      to: 'offered',
      emits: ['JobOfferMade'],
    },
    acceptOffer: {
      on: 'JobApplication',
      from: ['offered'],
      to: 'accepted',
      emits: ['JobOfferAccepted'],
    },
    rejectApplicant: {
      on: 'JobApplication',
      from: ['applied', 'interviewing', 'offered'],
      to: 'rejected',
      emits: ['ApplicantRejected'],
    },
    fillVacancy: { on: 'Vacancy', from: ['open'], to: 'filled', emits: ['VacancyFilled'] },
  },
  events: [
    'VacancyOpened',
    'JobApplicationReceived',
    'InterviewScheduled',
    'JobOfferMade',
    'JobOfferAccepted',
    'ApplicantRejected',
    'VacancyFilled',
  ],
  neighbours: [
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'Interviewers and applicant need a common hour.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'The résumé is kept and deleted on time.',
    },
    {
      context: 'employee-record',
      how: 'feeds',
      via: 'JobOfferAccepted',
      because: 'Whoever accepts is hired.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'InterviewScheduled',
      because: 'The applicant must know when to come.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Papers of applicants who were not hired are deleted when their retention ends.',
    ja: '不採用者の書類は、保存期間が過ぎると削除される。',
  },
  data: ['personal'],
  sources: [{ title: 'Frappe HR recruitment doctypes', read: '2026-11-20' }, { title: 'HR Open' }],
});
