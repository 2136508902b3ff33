import type { ReferenceModel } from '../reference-model.ts';

const ONLINE_COURSES: ReferenceModel = {
  id: 'online-courses',
  title: 'Online course platform',
  words:
    'course, lesson, video, instructor, learner, quiz, enrol, certificate, discussion, module, learn at own pace, progress, chapter, bootcamp, cohort',
  parts: {
    'course-catalogue': {
      also: 'course, category, bundle, learning path',
      told: 'find/search/browse + course | topic/level/language | trailer/preview | path/series',
      context: 'product-catalogue',
    },
    'course-authoring': {
      also: 'course content, lesson, chapter, module, video upload',
      told: 'record/upload/build + lesson/video | chapter/order/draft | publish/review + before | subtitle/slides',
    },
    instructor: {
      also: 'teacher, creator, course author, teacher profile',
      told: 'teacher/expert + apply/teach | bio/about + teacher | co-author/guest | rating + teacher',
      context: 'staff',
    },
    enrolment: {
      also: 'subscription, access, cohort, seat',
      told: 'join/start/enrol | lifetime/months + access | company/licence + staff | cohort/next start',
      context: 'enrolment',
    },
    'learning-progress': {
      also: 'progress, completion, streak, learning history',
      told: 'continue/left off/finished | percent/bar/streak | stuck/inactive + remind | watch + phone/speed',
      context: 'learning-record',
    },
    assignment: {
      also: 'homework, project, peer grading, submission',
      told: 'hand in/submit + work | correct/mark/feedback + tutor | each other/peer | late/again',
      context: 'assignment-grade',
    },
    quiz: {
      also: 'test, question bank, attempt, score',
      told: 'question/multiple choice/answers | pass/score/again | shuffle/time limit | explain + wrong',
      context: 'exam',
    },
    discussion: {
      also: 'forum, question thread, comment, study group',
      told: 'ask/stuck + others/forum | live/webinar + question | answer + instructor | rude/report',
      context: 'chat',
    },
    certificate: {
      also: 'completion certificate, badge, diploma, verification',
      told: 'certificate/badge + finish | share + linkedin/employer | verify/code | name/print',
      context: 'certification',
    },
    checkout: {
      also: 'purchase, coupon, refund, order',
      told: 'buy/price/coupon | money back/thirty days | invoice/vat | instalment',
      context: 'payment',
    },
    'instructor-payout': {
      also: 'revenue share, royalty, earnings, payout',
      told: 'teacher + share/earn/paid | percent + sale | month + payout | minutes watched',
      context: 'payable',
    },
    'course-review': {
      also: 'rating, review, testimonial, feedback',
      told: 'stars/rate + course | recommend/helpful | reply + teacher | fake',
      context: 'reviews',
    },
  },
  relations:
    'course-authoring ~> course-catalogue, course-authoring > instructor, checkout > course-catalogue, checkout ~> enrolment, enrolment ~> learning-progress, learning-progress > course-authoring, quiz ~> learning-progress, assignment ~> learning-progress, learning-progress ~> certificate, discussion > enrolment, checkout ~> instructor-payout, instructor-payout > instructor, learning-progress ~> course-review, course-review ~> course-catalogue',
};

const EXAM_PLATFORM: ReferenceModel = {
  id: 'exam-platform',
  title: 'Exams and assessments',
  words:
    'exam, candidate, question, examiner, invigilator, test centre, marking, score, pass mark, essay, proctor, cheating, re-sit, exam paper, item',
  parts: {
    'item-bank': {
      also: 'question, question bank, item, item statistics',
      told: 'write/review + question | too easy/hard/retire | topic/level/translate + question | secret/leak',
    },
    'exam-composition': {
      also: 'exam paper, test form, blueprint, version',
      told: 'put together/compose + paper | version/shuffle/random | points/minutes + per | print/seal',
    },
    'exam-session': {
      also: 'sitting, exam date, test centre, room',
      told: 'date/place/room + sitting | capacity/seats | centre/partner + hold | open/close + exam',
      context: 'exam',
    },
    'candidate-registration': {
      also: 'candidate, registration, fee, extra time request',
      told: 'register/sign up + candidate | fee/pay | extra time/dyslexia/disability | allowed/prerequisite/id',
      context: 'enrolment',
    },
    'test-delivery': {
      also: 'attempt, answer sheet, response, test player',
      told: 'answers/type/click + save | connection/crash/continue | minutes left/time | start code/locked browser',
    },
    proctoring: {
      also: 'invigilation, identity check, incident, recording',
      told: 'watch/camera/supervise | cheat/phone/whisper | id/face + check | report + invigilator',
      context: 'identity-proofing',
    },
    marking: {
      also: 'grading, examiner, second marking, marking scheme',
      told: 'correct/mark + essay/examiner | blind/second/third + examiner | scheme/sample + points | machine/automatic + score',
      context: 'assignment-grade',
    },
    result: {
      also: 'score, grade, pass mark, statistics',
      told: 'pass/fail + letter/publish | curve/cut/standard | compare/average + school | when + result',
      context: 'result-publication',
    },
    appeal: {
      also: 'objection, re-mark, complaint, inspection of script',
      told: 'object/unfair/complain | see/view + script | recheck/remark | deadline/committee',
    },
    certification: {
      also: 'certificate, licence, register, verification',
      told: 'certificate/issue/print | verify/employer + genuine | expire/points + renew | withdraw',
      context: 'certification',
    },
  },
  relations:
    'exam-composition > item-bank, exam-session > exam-composition, candidate-registration > exam-session, test-delivery > exam-composition, test-delivery > candidate-registration, proctoring > test-delivery, test-delivery ~> marking, marking ~> result, proctoring ~> result, result ~> appeal, appeal ~> marking, result ~> certification, result ~> item-bank',
};

const LENDING_LIBRARY: ReferenceModel = {
  id: 'lending-library',
  title: 'Public and school library',
  words:
    'book, borrow, loan, reader, shelf, library card, return, overdue, reserve, librarian, catalogue, branch, copy, author, reading',
  parts: {
    catalogue: {
      also: 'title, bibliographic record, author, subject heading',
      told: 'search/find + title/author | describe/classify/subject | cover/edition/isbn | series/similar',
      context: 'bibliographic-catalogue',
    },
    holding: {
      also: 'copy, item, barcode, shelf mark',
      told: 'where/shelf + copy/stands | how many copies | barcode/label/chip | torn/lost/worn',
    },
    patron: {
      also: 'reader, borrower, library card, member',
      told: 'card/new + reader | child/parents + sign | expire/block + card | address/school class',
      context: 'membership',
    },
    circulation: {
      also: 'loan, checkout, renewal, return',
      told: 'take/borrow + weeks | bring back/drop box/return | extend/renew | scan/self + desk',
      context: 'circulation',
    },
    'hold-request': {
      also: 'reservation, hold, waiting list, pickup shelf',
      told: 'reserve/wait + out | next/queue + reader | pick up/ready + shelf | not collected',
      context: 'reservation',
    },
    fine: {
      also: 'overdue fee, reminder, replacement cost, dunning',
      told: 'late/overdue + remind/pay | lost/damage + replace | cents/day | waive/amnesty',
    },
    acquisition: {
      also: 'purchase suggestion, order, standing order, budget',
      told: 'buy/new + books/order | suggest/wish + reader | budget/supplier | donate/gift + books',
      context: 'purchase-order',
    },
    'interlibrary-loan': {
      also: 'branch transfer, lending network, courier, partner library',
      told: 'other/another + library/branch | van/send + between | not here/have + fetch | bookmobile',
      context: 'interlibrary-loan',
    },
    'digital-lending': {
      also: 'e-book, licence, streaming, reading app',
      told: 'ebook/audio/tablet + lend | licence/limited + copies | newspaper/online/home | device/app',
    },
    weeding: {
      also: 'collection review, stocktake, deselection, withdrawal',
      told: 'old/nobody reads/out + shelf | stocktake/missing/count | flea market/sell | repair/bind',
    },
    'library-event': {
      also: 'reading hour, story time, workshop, room booking',
      told: 'story/reading + children/hour | class/visit/tour | room/table + book | summer/club + stamp',
      context: 'event-programme',
    },
  },
  relations:
    'circulation > holding, circulation > patron, holding > catalogue, hold-request > holding, circulation ~> hold-request, circulation ~> fine, fine > patron, acquisition ~> catalogue, interlibrary-loan > catalogue, interlibrary-loan ~> circulation, digital-lending > patron, circulation ~> weeding, weeding ~> holding, library-event > patron',
};

export const LEARNING_ONLINE_MODELS: readonly ReferenceModel[] = [
  ONLINE_COURSES,
  EXAM_PLATFORM,
  LENDING_LIBRARY,
];
