import type { ReferenceModel } from '../reference-model.ts';

const SHIFT_PLANNING: ReferenceModel = {
  id: 'shift-planning',
  title: 'Shift planning',
  words:
    'shift, roster, duty plan, swap, night shift, early shift, on call, rest period, staff, weekend, overtime, cover, stand in, working hours',
  parts: {
    'staff-profile': {
      also: 'employee, contract hours, worker, team member',
      told: 'who + work/team/part time | contract/hours + week | student/minor + allowed | leaves/new + team',
      context: 'staff',
    },
    'skill-register': {
      also: 'skill, certificate, qualification, licence',
      told: 'can/trained/licence + do/drive/machine | at least one + first aid/leader/senior | expire/renew + certificate | not allowed + alone',
      context: 'certification',
    },
    'demand-plan': {
      also: 'staffing level, staffing need, coverage, peak',
      told: 'how many + people/heads/needed | busy/peak/fair/weather | minimum + cover/night | too many/too few',
      context: 'demand-forecast',
    },
    availability: {
      also: 'wish, absence, unavailable day, preference, leave',
      told: 'cannot/can + work/day | wish/rather/prefer | sick/holiday/off | until/before + enter + wish',
      context: 'leave-time',
    },
    roster: {
      also: 'duty plan, rota, shift, shift pattern, schedule',
      told: 'plan + week/month/ahead | early/late/night + assign/put | publish/hang/pin up | empty/hole/gap + shift',
      context: 'shift-roster',
    },
    'shift-swap': {
      also: 'shift exchange, open shift, take over, stand-in',
      told: 'swap/exchange + colleague/shift | give away/take + shift | jump in/step in/short notice | boss + agree/swap',
    },
    'rest-rule': {
      also: 'working time law, rest period, maximum hours, collective rule',
      told: 'eleven/rest + hours between | more than/ten + hours/days | law/works council/union | warn/forbid + row',
    },
    'time-clock': {
      also: 'clocking, actual hours, terminal, attendance',
      told: 'clock/badge/terminal + in/out | really/actual + work | late/forgot | break + deduct',
      context: 'time-attendance',
    },
    'hours-account': {
      also: 'overtime balance, time account, plus hours, surcharge',
      told: 'plus/minus + hours | take/pay + overtime | night/sunday + supplement | carry/end + year',
    },
    'payroll-export': {
      also: 'wage data, wage type, payroll handover, pay items',
      told: 'month/end + payroll/wage office | hours/supplement + hand/send | correct/late + month | wage type',
      context: 'data-export',
    },
  },
  relations:
    'roster > staff-profile, roster > skill-register, roster > demand-plan, roster > availability, roster > rest-rule, roster ~> shift-swap, shift-swap > rest-rule, roster ~> time-clock, time-clock ~> hours-account, availability ~> hours-account, hours-account ~> payroll-export',
};

const LEAVE_AND_ATTENDANCE: ReferenceModel = {
  id: 'leave-and-attendance',
  title: 'Time and leave',
  words:
    'holiday, absence, days off, sick, clock in, flexitime, home office, overtime, approve, remaining leave, calendar, public holiday, boss, working hours',
  parts: {
    'work-schedule': {
      also: 'working time model, public holiday calendar, core hours, part-time model',
      told: 'full time/part time/thirty hours | public/bank + holiday + region | core/flexible | model/change + from',
    },
    'leave-entitlement': {
      also: 'leave balance, remaining leave, carry-over, allowance',
      told: 'how many + days + left | carry over/expire/march | more days + age/disabled | joined + middle/proportion',
    },
    'leave-request': {
      also: 'vacation request, day off, leave application, special leave',
      told: 'ask/apply/request + holiday/day off | wedding/funeral/move + day | withdraw/cancel + holiday | half day',
      context: 'leave-time',
    },
    approval: {
      also: 'sign-off, stand-in, deputy, approver',
      told: 'boss/head + approve/refuse/sign | deputy/stand in + agree | waits/forgot/remind + boss | too many + same time',
      context: 'workflow',
    },
    sickness: {
      also: 'sick leave, doctor note, child sick day, return talk',
      told: 'sick/ill + report/morning/call | doctor/note + third day/hand in | child/kid + ill | long/six weeks',
    },
    'time-record': {
      also: 'clocking, punch, time stamp, correction',
      told: 'clock/stamp/chip/terminal | forgot/correct + time | home office/mobile/on the road | start/finish + work',
      context: 'time-attendance',
    },
    'time-balance': {
      also: 'flexitime account, overtime, plus hours, cap',
      told: 'plus/minus + hours | overtime + pay/take/cut | traffic light/limit | month + close',
    },
    'team-calendar': {
      also: 'absence calendar, absence overview, who is in, presence board',
      told: 'who + in/away/here/out | see + team/colleagues | reception/phone + reach | overlap',
      context: 'calendar-event',
    },
    'payroll-handover': {
      also: 'absence export, wage item, monthly closing, payroll file',
      told: 'wage/payroll + hand/send/month | unpaid/deduct | closing/lock + month | supplement',
      context: 'data-export',
    },
  },
  relations:
    'leave-request > leave-entitlement, leave-request ~> approval, approval ~> team-calendar, approval ~> leave-entitlement, sickness ~> team-calendar, time-record > work-schedule, time-record ~> time-balance, leave-entitlement > work-schedule, sickness ~> payroll-handover, time-balance ~> payroll-handover',
};

const PERFORMANCE_TALKS: ReferenceModel = {
  id: 'performance-talks',
  title: 'Performance talks and goals',
  words:
    'goal, appraisal, yearly talk, feedback, objective, review, manager, employee, target, development, career, bonus, self-assessment, promotion',
  parts: {
    'review-cycle': {
      also: 'appraisal round, review campaign, talk period, deadline',
      told: 'every/once + year/half + round | start/open + round | not done/remind + manager | who + with whom',
    },
    goal: {
      also: 'objective, key result, target, okr',
      told: 'agree/set + goal/target | reached/percent + goal | company/team + down to/derive | change/drop + during',
      context: 'task',
    },
    'check-in': {
      also: 'one-on-one, talk note, regular talk, agenda',
      told: 'weekly/month + talk/meet | note/agree + last time | agenda/topic + bring | how + going/mood',
    },
    feedback: {
      also: 'peer feedback, praise, 360 feedback, kudos',
      told: 'colleague/peer + say/ask | praise/thank/kudos | anonymous | around/customer + opinion',
    },
    appraisal: {
      also: 'performance review, self-assessment, rating, assessment form',
      told: 'yearly + talk/form | rate/grade + employee | herself/himself + assess first | sign/disagree + both',
      context: 'performance',
    },
    calibration: {
      also: 'rating round, talent review, distribution, nine box',
      told: 'managers + compare/fair/together | too kind/strict | potential/successor/key person | curve',
    },
    'development-plan': {
      also: 'career plan, measure, development goal, mentoring',
      told: 'learn/course/grow + next | mentor/coach | career/step/want to become | agree + measure',
    },
    'competency-model': {
      also: 'competency, job profile, level, value',
      told: 'expected/should + can/level/role | values/behaviour | ladder/junior/senior | gap/strength',
    },
    reward: {
      also: 'bonus, merit increase, promotion, salary round',
      told: 'bonus/rise + depends/result | budget/pot + share | promote/title | letter + new salary',
    },
  },
  relations:
    'review-cycle ~> appraisal, appraisal > goal, appraisal > feedback, check-in > goal, appraisal > competency-model, appraisal ~> calibration, calibration ~> reward, appraisal ~> development-plan, development-plan > competency-model, check-in ~> feedback, goal ~> reward',
};

const VOLUNTEER_COORDINATION: ReferenceModel = {
  id: 'volunteer-coordination',
  title: 'Volunteer coordination',
  words:
    'volunteer, helper, help out, charity, shift, neighbour, task, thank you, sign up, free time, expense, insurance, coordinator, unpaid',
  parts: {
    'volunteer-profile': {
      also: 'volunteer, helper, interest, availability',
      told: 'who + help/wants | evening/weekend/time + have | can/like/language + do | paused/stopped',
      context: 'volunteer',
    },
    'intake-screening': {
      also: 'application, interview, background check, police check, code of conduct',
      told: 'first talk/get to know | police/criminal + certificate | reference/sign + promise | suitable/refuse',
      context: 'admission',
    },
    opportunity: {
      also: 'volunteer role, help request, task, project',
      told: 'need/look for + hands/helper/driver | describe/advertise + job/task | old lady/family + need | once/regular',
    },
    'placement-matching': {
      also: 'matching, placement, pairing, tandem',
      told: 'fits/suits/bring together | near/same + street/language | trial/chemistry | change/does not work + partner',
      context: 'matching',
    },
    'shift-signup': {
      also: 'shift, slot, schedule, deployment',
      told: 'put/write + name/list | saturday/slot/who comes | cannot/cancel + short notice | still/missing + people',
      context: 'shift-roster',
    },
    training: {
      also: 'induction, briefing, course, first aid course',
      told: 'show/explain/learn | must + course/before | evening/workshop | hygiene/safety + proof',
      context: 'training-course',
    },
    'hours-log': {
      also: 'volunteer hours, hours certificate, activity report, visit log',
      told: 'how many + hours | write down/report + visit | sponsor/city + proof/statistics | confirm + certificate',
      context: 'time-tracking',
    },
    'expense-refund': {
      also: 'expense claim, travel cost, allowance, pocket money',
      told: 'bus/petrol/kilometre + back | receipt/pay back | flat/lump + year/tax | parking',
      context: 'expense',
    },
    recognition: {
      also: 'thank-you, certificate, badge, volunteer card, appreciation event',
      told: 'thank/party/cake | years/anniversary/honour | letter/certificate + ask | card/discount',
    },
    'incident-report': {
      also: 'incident, complaint, liability, insurance case',
      told: 'happened/broke/hurt | complain/uncomfortable | insurance + report | stop/exclude',
      context: 'incident-report',
    },
  },
  relations:
    'volunteer-profile ~> intake-screening, placement-matching > volunteer-profile, placement-matching > opportunity, intake-screening ~> training, placement-matching ~> shift-signup, shift-signup > training, shift-signup ~> hours-log, hours-log ~> recognition, shift-signup ~> expense-refund, shift-signup ~> incident-report, shift-signup > opportunity',
};

export const WORKING_TIME_MODELS: readonly ReferenceModel[] = [
  SHIFT_PLANNING,
  LEAVE_AND_ATTENDANCE,
  PERFORMANCE_TALKS,
  VOLUNTEER_COORDINATION,
];
