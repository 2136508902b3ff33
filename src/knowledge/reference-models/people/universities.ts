import type { ReferenceModel } from '../reference-model.ts';

const STUDENT_RECORDS: ReferenceModel = {
  id: 'student-records',
  title: 'University student records',
  words:
    'student, university, semester, faculty, degree, module, credit, exam office, matriculation, lecturer, transcript, dean, bachelor, thesis, tuition',
  parts: {
    admission: {
      also: 'application, applicant, study place, selection, offer letter',
      told: 'apply/applicant + place/study | school marks/quota/lottery | abroad/recognised + diploma | accept + place/until',
      context: 'admission',
    },
    'student-record': {
      also: 'student, matriculation, student number, enrolment status',
      told: 'enrol/matriculate | re-register/leave + semester | student card/number | address/change/dropout',
      context: 'student-registry',
    },
    curriculum: {
      also: 'study programme, module catalogue, degree plan, study regulation',
      told: 'which + modules/compulsory/elective | rules/regulation + version | credits + degree | new + programme/senate',
    },
    'course-registration': {
      also: 'module registration, seminar place, waiting list, lottery',
      told: 'sign up/choose + seminar/lecture | places/full/priority | prerequisite/before | drop + until',
      context: 'enrolment',
    },
    timetable: {
      also: 'lecture, room plan, class schedule, lecturer',
      told: 'lecture/hall + when/room | clash/overlap | lecturer + offer/semester | evening/block',
    },
    'exam-management': {
      also: 'exam registration, exam date, attempt, withdrawal',
      told: 'register/withdraw + exam | attempt/third/final | sick/doctor + exam | hall/seat/supervise | cheat',
      context: 'exam',
    },
    'grade-record': {
      also: 'grade, credit, mark list, recognition',
      told: 'enter/mark + lecturer/result | recognise/transfer + credit | average/progress | objection/view + script',
      context: 'assignment-grade',
    },
    thesis: {
      also: 'final paper, supervisor, topic, colloquium',
      told: 'topic/supervisor + find/agree | hand in/deadline/extension | second/reviewer | plagiarism/bound',
    },
    graduation: {
      also: 'degree certificate, transcript, diploma, ceremony',
      told: 'finished/all credits + degree | print/seal/diploma | transcript/verify + employer | ceremony/gown',
    },
    'tuition-account': {
      also: 'tuition fee, semester fee, instalment, waiver',
      told: 'fee/tuition + semester/pay | not paid/block | waive/instalment | ticket/union + contribution',
    },
    advising: {
      also: 'counselling, study progress, hardship application, leave of absence',
      told: 'advice/help/struggle | risk/behind/few credits | disability/hardship/extra time | committee/application',
      context: 'case-management',
    },
  },
  relations:
    'admission ~> student-record, course-registration > student-record, course-registration > curriculum, course-registration > timetable, exam-management > course-registration, exam-management ~> grade-record, thesis ~> grade-record, grade-record > curriculum, grade-record ~> graduation, student-record ~> tuition-account, tuition-account ~> course-registration, grade-record ~> advising, thesis > student-record',
};

const COURSE_SELECTION: ReferenceModel = {
  id: 'course-selection',
  title: 'Course selection and module choice',
  words:
    'elective, choose, wish list, priority, seminar, seats, lottery, clash, add and drop, prerequisite, term, waiting list, adviser, pupil, module',
  parts: {
    'course-catalogue': {
      also: 'course, module, elective, section',
      told: 'offered/this term + courses | describe/credit + course | taught/lecturer | new/no longer',
      context: 'product-catalogue',
    },
    eligibility: {
      also: 'prerequisite, restriction, entry requirement, override',
      told: 'must/before + passed | only + year/major/faculty | exception/permit + professor | not + both',
    },
    'wish-list': {
      also: 'preference, ranking, choice, bid',
      told: 'first/second/third + choice | rank/points/bid | until/change + wish | forgot + choose',
    },
    'registration-window': {
      also: 'time slot, registration period, phase, appointment time',
      told: 'opens/midnight/crash | seniors/first + earlier | phase/add/drop | closed/late',
      context: 'calendar-event',
    },
    'seat-allocation': {
      also: 'allotment, lottery, assignment run, seat',
      told: 'lottery/fair/random + seat | full/capacity/seats | run/overnight + assign | overbook/keep + seats',
      context: 'matching',
    },
    'waiting-list': {
      also: 'standby, standby list, queue position, promotion',
      told: 'next/move up | position/number + queue | free/dropped + seat | answer + day',
    },
    'schedule-builder': {
      also: 'clash check, personal timetable, timetable proposal, free day',
      told: 'clash/overlap/same time | friday/free + build | compare/variant | travel + campus',
    },
    'enrolment-record': {
      also: 'registration, add, drop, class list',
      told: 'added/dropped/confirmed | list + lecturer | deadline/fee/withdraw | credits + limit',
      context: 'enrolment',
    },
    'adviser-approval': {
      also: 'adviser, sign-off, study plan, hold',
      told: 'adviser/tutor + agree/sign | too many/overload | hold/blocked + talk | plan/path + degree',
      context: 'workflow',
    },
  },
  relations:
    'wish-list > course-catalogue, wish-list > eligibility, registration-window ~> seat-allocation, wish-list ~> seat-allocation, seat-allocation ~> waiting-list, seat-allocation ~> enrolment-record, waiting-list ~> enrolment-record, schedule-builder > course-catalogue, wish-list > schedule-builder, adviser-approval > enrolment-record, wish-list ~> adviser-approval',
};

const RESEARCH_PROJECTS: ReferenceModel = {
  id: 'research-projects',
  title: 'Research projects and grants',
  words:
    'researcher, grant, proposal, funding, principal investigator, call, third-party money, publication, doctoral, ethics, laboratory, cost statement, partner, data set, milestone',
  parts: {
    'funding-call': {
      also: 'call, funding programme, deadline, funder',
      told: 'call/programme + open/deadline | who + may apply | foundation/ministry/european | find/alert + fits',
    },
    proposal: {
      also: 'grant application, budget draft, work plan, letter of support',
      told: 'write/submit + proposal | budget/plan + work packages | partner/letter | dean/sign + before',
    },
    'internal-review': {
      also: 'approval, ethics vote, reviewer, ethics committee',
      told: 'ethics/animal/patients + allow | check/sign + faculty | reviewers/score | overhead/own share',
    },
    award: {
      also: 'grant agreement, approval notice, funding contract, amendment',
      told: 'granted/accepted/rejected + money | contract/sign + funder | extend/change + end | consortium + agreement',
      context: 'grant',
    },
    'research-project': {
      also: 'project, work package, milestone, deliverable',
      told: 'milestone/report + due | who works/doctoral + project | start/delay | results/deliver',
      context: 'project',
    },
    'project-budget': {
      also: 'cost centre, expenditure, funds call, cost statement',
      told: 'spend/left + money/cost | call up/instalment + funder | eligible/auditor | equipment/travel + booked',
      context: 'general-ledger',
    },
    'personnel-effort': {
      also: 'effort, time sheet, staff funding, contract end',
      told: 'percent/hours + project | contract + runs out/paid from | timesheet + sign | hire/postdoc',
      context: 'time-tracking',
    },
    publication: {
      also: 'paper, article, open access, citation',
      told: 'paper/journal + publish | open access/fee | list + cv/website | cite/doi/author',
      context: 'bibliographic-catalogue',
    },
    'research-data': {
      also: 'data set, data management plan, repository, lab notebook',
      told: 'data/sample + store/share | ten years + keep | notebook/raw | anonymise/licence',
    },
    invention: {
      also: 'invention disclosure, patent, licence, spin-off',
      told: 'invent/patent/disclose | found/spin off/company | royalty/licence + industry | secret/before publish',
      context: 'licence-permit',
    },
  },
  relations:
    'proposal > funding-call, proposal ~> internal-review, internal-review ~> award, award ~> research-project, research-project ~> project-budget, award ~> project-budget, personnel-effort ~> project-budget, research-project > personnel-effort, research-project ~> publication, research-project ~> research-data, publication > research-data, research-project ~> invention',
};

const SCHOLARSHIP_PROGRAMME: ReferenceModel = {
  id: 'scholarship-programme',
  title: 'Scholarships and alumni',
  words:
    'scholarship, scholar, alumni, graduate, applicant, foundation, stipend, jury, mentor, donor, class reunion, recommendation letter, gifted, selection day',
  parts: {
    'scholarship-offer': {
      also: 'programme, call, eligibility rule, scholarship fund',
      told: 'who may apply/income/marks | open/until + call | amount/months + scholarship | donor/named + wish',
    },
    'application-file': {
      also: 'application, transcript, letter of recommendation, essay',
      told: 'upload/letter/essay | missing/incomplete | professor/referee + write | proof/income',
      context: 'admission',
    },
    selection: {
      also: 'jury, reviewer, ranking, interview day',
      told: 'read/points + two/jury | invite/selection day | biased/conflict | committee/decide + list',
    },
    scholar: {
      also: 'scholarship holder, scholar record, status, study report',
      told: 'semester/report + marks | abroad/break/pause | extend/end + scholarship | obligations',
      context: 'student-registry',
    },
    'stipend-payment': {
      also: 'stipend, instalment, book money, payout',
      told: 'monthly/pay + stipend | pay back/stop | abroad/travel + extra | account/tax',
    },
    mentoring: {
      also: 'mentor, mentee, tandem, seminar programme',
      told: 'mentor + match/meet | seminar/summer academy | advice/career | sign up/place',
      context: 'matching',
    },
    'alumni-directory': {
      also: 'alumnus, graduate, year group, profile',
      told: 'former/graduated + find | year/class/where now | lost/new address | visible/consent',
      context: 'contact-book',
    },
    reunion: {
      also: 'class reunion, regional group, event, chapter',
      told: 'reunion/anniversary/meet again | city/regional + group | invite/rsvp | speaker/dinner',
      context: 'event-programme',
    },
    'donor-relation': {
      also: 'donor, pledge, thank-you report, campaign',
      told: 'give/donate + fund | thank/report + donor | naming/bequest | yearly/appeal + former',
      context: 'donation',
    },
  },
  relations:
    'application-file > scholarship-offer, application-file ~> selection, selection ~> scholar, scholar ~> stipend-payment, scholar ~> mentoring, mentoring > alumni-directory, scholar ~> alumni-directory, reunion > alumni-directory, donor-relation > alumni-directory, donor-relation ~> scholarship-offer',
};

export const UNIVERSITIES_MODELS: readonly ReferenceModel[] = [
  STUDENT_RECORDS,
  COURSE_SELECTION,
  RESEARCH_PROJECTS,
  SCHOLARSHIP_PROGRAMME,
];
