import type { ReferenceModel } from '../reference-model.ts';

const SCHOOL_ADMINISTRATION: ReferenceModel = {
  id: 'school-administration',
  title: 'School administration',
  words:
    'pupil, school, class, teacher, parent, timetable, report card, head teacher, lesson, absent, substitute, school year, homework, secretary, break',
  parts: {
    'pupil-record': {
      also: 'pupil, student file, guardian, family',
      told: 'who + child/parents/address | custody/allowed + collect | allergy/support/special | siblings/family | leaves/moves + school',
      context: 'student-registry',
    },
    admission: {
      also: 'registration, intake, waiting list, school place',
      told: 'register/sign up + child/next year | places/full + neighbourhood | papers/birth + bring | first grade/new + class',
      context: 'admission',
    },
    'class-organisation': {
      also: 'class, course group, year group, class teacher',
      told: 'split/form + class/groups | class teacher/tutor | choose + subject/language/elective | move up/repeat + year',
    },
    timetable: {
      also: 'lesson plan, period, room plan, subject',
      told: 'who teaches/which room + when | monday/hour/period | free period/gap | gym/lab + room',
    },
    substitution: {
      also: 'cover, stand-in plan, cancelled lesson, supervision',
      told: 'teacher + sick/away | stand in/cover/cancelled + lesson | screen/board + today | yard/break + watch',
      context: 'shift-roster',
    },
    attendance: {
      also: 'absence, class register, late arrival, excuse',
      told: 'missing/absent/late + child | parents + call/excuse/sick | without excuse/truant | tick + morning',
      context: 'attendance',
    },
    gradebook: {
      also: 'mark, test, homework, class book',
      told: 'mark/grade + test/oral | homework/entry + forgot | average/weight | warning/blue letter',
      context: 'assignment-grade',
    },
    'report-card': {
      also: 'certificate, term report, conference, remark',
      told: 'report + half/end + year | conference/teachers + decide | sign/hand out/print | pass/fail + year',
    },
    'parent-communication': {
      also: 'parent letter, message, consent slip, parents evening',
      told: 'tell/letter + parents/all | sign/return + slip | evening/slot + talk/teacher | trip/snow + inform',
      context: 'chat',
    },
    'school-fee': {
      also: 'fee, lunch money, material money, trip payment',
      told: 'copy/material/trip + money | lunch/canteen + pay | outstanding/remind + parents | poor/support/discount',
    },
  },
  relations:
    'admission ~> pupil-record, class-organisation > pupil-record, timetable > class-organisation, substitution > timetable, attendance > pupil-record, attendance > timetable, gradebook > class-organisation, gradebook ~> report-card, attendance ~> report-card, attendance ~> parent-communication, substitution ~> parent-communication, school-fee > pupil-record',
};

const MUSIC_SCHOOL: ReferenceModel = {
  id: 'music-school',
  title: 'Music school',
  words:
    'instrument, lesson, teacher, pupil, piano, violin, orchestra, recital, trial lesson, ensemble, practise, tuition fee, rent instrument, choir, ear training',
  parts: {
    'student-registration': {
      also: 'registration, trial lesson, waiting list, enrolment',
      told: 'trial/taster + lesson | waiting/place + piano/guitar | sign up/leave + term/half | beginner/age + group',
      context: 'enrolment',
    },
    'course-offer': {
      also: 'subject, lesson type, ensemble offer, workshop',
      told: 'alone/single/group/thirty minutes | early/toddler + music | which + instrument/offer | orchestra/band/theory',
      context: 'product-catalogue',
    },
    'teacher-assignment': {
      also: 'teacher, fee contract, teaching hours, allocation',
      told: 'teaches/which + instrument | freelance/employed + hours | hours + teacher/free | swap/change + teacher',
      context: 'staff',
    },
    'lesson-schedule': {
      also: 'timetable, lesson slot, school holiday, room plan',
      told: 'weekly/tuesday + slot | room + piano/free/taken | branch/school building | move/swap + slot',
    },
    'attendance-makeup': {
      also: 'absence, make-up lesson, cancelled lesson, lesson record',
      told: 'cancel/ill + lesson/teacher | catch up/make up/replace | did not come/absent | refund + cancelled',
      context: 'attendance',
    },
    'instrument-rental': {
      also: 'loan instrument, rental, deposit, repair',
      told: 'borrow/rent/lend + violin/instrument | grow/bigger/size | string/broken + repair | give back + insurance',
      context: 'item-rental',
    },
    'tuition-fee': {
      also: 'fee, fee schedule, discount, instalment',
      told: 'month/term + fee/pay | sibling/family/income + discount | debit/returned | adult + surcharge',
      context: 'customer-bill',
    },
    ensemble: {
      also: 'orchestra, choir, band, rehearsal',
      told: 'rehearse/play together | section/first violin/missing player | notes/sheet + copy | joint/weekend + rehearsal',
    },
    concert: {
      also: 'recital, pupil concert, exam, competition',
      told: 'play/perform + parents/stage/evening | programme/order/piece | hall/chairs/piano + tune | grade/level + exam/jury',
      context: 'event-programme',
    },
    'teacher-payroll': {
      also: 'teacher pay, fee statement, hours taught, remuneration',
      told: 'teacher + paid/hour | taught/given + hours/month | travel + branch | substitute + pay',
      context: 'payroll',
    },
  },
  relations:
    'student-registration > course-offer, student-registration ~> lesson-schedule, lesson-schedule > teacher-assignment, lesson-schedule ~> attendance-makeup, student-registration ~> instrument-rental, student-registration ~> tuition-fee, instrument-rental ~> tuition-fee, attendance-makeup ~> teacher-payroll, ensemble > student-registration, ensemble ~> concert, attendance-makeup ~> tuition-fee, concert > student-registration',
};

const KINDERGARTEN: ReferenceModel = {
  id: 'kindergarten',
  title: 'Kindergarten and day nursery',
  words:
    'child, nursery, parents, group, pick up, educator, meal, nap, place, toddler, day care, settle in, drop off, nappy, allergy',
  parts: {
    'place-application': {
      also: 'waiting list, registration, care place, place offer',
      told: 'want/need + place | waiting/points/sibling + list | offer/accept/decline + place | from age/one/three',
      context: 'admission',
    },
    'child-file': {
      also: 'child, guardian, emergency contact, allergy',
      told: 'allergy/epilepsy/vaccinated | allowed/who + collect/pick up | call + emergency/mother | swim/photo + consent',
      context: 'childcare-day',
    },
    'care-contract': {
      also: 'care agreement, booked hours, care time, termination',
      told: 'hours/until two/full day + booked | sign + contract | increase/reduce + hours | leaves/school + end',
      context: 'contract',
    },
    'group-organisation': {
      also: 'group, educator ratio, room, settling-in plan',
      told: 'small/big + group | settle in/first weeks | how many children + educator | move up + group',
    },
    'daily-attendance': {
      also: 'drop-off, pick-up, presence, sick note',
      told: 'bring/drop/fetch + morning | sick/lice/stay home | late/too late + fetch | how many + today/lunch',
      context: 'attendance',
    },
    'meal-order': {
      also: 'lunch, menu, diet, meal count',
      told: 'eat/lunch + count/order/caterer | vegetarian/halal/nut | cancel + meal/eight | menu + week',
      context: 'meal-plan',
    },
    'development-diary': {
      also: 'observation, portfolio, photo, milestone',
      told: 'can/learn/first steps | observe/note/write + child | photo/folder/story | talk + parents + development',
      context: 'document',
    },
    'parent-communication': {
      also: 'message, newsletter, parent evening, closing day',
      told: 'tell/message + parents | rubber boots/bring + tomorrow | closed/strike/bridging day | nap/nappy/today + tell',
      context: 'chat',
    },
    'staff-roster': {
      also: 'duty plan, stand-in, early duty, staffing',
      told: 'educator + ill/missing/shift | early/late + duty | merge/emergency + group | helper/trainee',
      context: 'shift-roster',
    },
    'parent-fee': {
      also: 'fee, contribution, meal money, subsidy',
      told: 'pay/fee + income/hours | town/subsidy/voucher | sibling/free + year | debit/remind',
    },
  },
  relations:
    'place-application ~> care-contract, care-contract > child-file, child-file > group-organisation, daily-attendance > child-file, daily-attendance ~> meal-order, staff-roster > group-organisation, development-diary > child-file, daily-attendance ~> parent-communication, care-contract ~> parent-fee, meal-order ~> parent-fee, staff-roster ~> parent-communication',
};

const TUTORING: ReferenceModel = {
  id: 'tutoring',
  title: 'Tutoring and language school',
  words:
    'tutor, pupil, lesson, language, level, placement test, native speaker, maths, one to one, course book, grammar, package, cancel, b2, homework help',
  parts: {
    'learner-profile': {
      also: 'learner, pupil, learning goal, parent account',
      told: 'struggles/weak + maths/subject | goal/exam/visa + want | parent + follow | age/class + level',
      context: 'user-profile',
    },
    'placement-test': {
      also: 'level test, level assessment, needs analysis, entry interview',
      told: 'test + level/before | which + level/group/fits | speak/write + short | a1/b1/beginner',
      context: 'exam',
    },
    'tutor-directory': {
      also: 'tutor, teacher profile, subject, native speaker',
      told: 'find/choose + tutor/teacher | native/student/certificate | stars/video + introduce | checked/police',
      context: 'staff',
    },
    'availability-calendar': {
      also: 'free slot, tutor calendar, time zone, opening hours',
      told: 'free/evening/slot + tutor | time zone/abroad | block/holiday + tutor | weekly/fixed + slot',
      context: 'calendar-event',
    },
    'lesson-booking': {
      also: 'lesson, trial lesson, reservation, cancellation',
      told: 'book/trial + hour/lesson | cancel/24 hours/late | move/reschedule | online/at home',
      context: 'tutoring-lesson',
    },
    'group-course': {
      also: 'class, intensive course, course group, term',
      told: 'group/evening/intensive + weeks | minimum/full + start | room/teacher + course | join + middle',
      context: 'course-delivery',
    },
    'learning-material': {
      also: 'exercise, worksheet, course book, vocabulary',
      told: 'exercise/sheet/book/vocabulary | upload/share/whiteboard | homework + correct | video/recording',
      context: 'media-library',
    },
    'progress-report': {
      also: 'lesson report, progress, certificate, attendance',
      told: 'how + going/better/improve | note/report + after/parents | next level/certificate | attended/hours + embassy',
      context: 'learning-record',
    },
    'credit-package': {
      also: 'package, voucher, hour balance, payment',
      told: 'ten/package + hours/lessons | left/used/expire + hours | pay + before/instalment | refund/freeze',
      context: 'prepaid-balance',
    },
    'tutor-payout': {
      also: 'tutor fee, commission, payout, honorarium',
      told: 'tutor + paid/payout | share/commission/keep | hour + fee/honorarium | no show + paid',
      context: 'payable',
    },
  },
  relations:
    'learner-profile ~> placement-test, placement-test ~> group-course, tutor-directory > availability-calendar, lesson-booking > availability-calendar, lesson-booking > learner-profile, lesson-booking > credit-package, group-course > learning-material, lesson-booking > learning-material, lesson-booking ~> progress-report, group-course ~> progress-report, lesson-booking ~> tutor-payout, tutor-payout > tutor-directory',
};

export const SCHOOLS_MODELS: readonly ReferenceModel[] = [
  SCHOOL_ADMINISTRATION,
  MUSIC_SCHOOL,
  KINDERGARTEN,
  TUTORING,
];
