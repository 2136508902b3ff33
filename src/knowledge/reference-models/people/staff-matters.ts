import type { ReferenceModel } from '../reference-model.ts';

const PERSONNEL_ADMINISTRATION: ReferenceModel = {
  id: 'personnel-administration',
  title: 'Personnel administration',
  words:
    'employee, personnel, hire, leave, probation, salary, sick note, contract, department, new starter, boss, personnel file, human resources, resign, maternity',
  parts: {
    'employee-record': {
      also: 'personnel file, employee, staff master data, employment contract, employment',
      told: 'who + work/works for us | new starter/start + address/bank/emergency | marry/move + change | paper/certificate + file/cabinet | contract + sign/limited/probation',
      context: 'employee-record',
    },
    'org-structure': {
      also: 'department, position, org chart, job profile, cost centre, reporting line',
      told: 'boss/superior/report to | vacant/free + post/position | team/department + move/merge/head | who + above/under/stand in',
      context: 'organisation',
    },
    onboarding: {
      also: 'entry, joining, entry checklist, induction',
      told: 'first day/new + laptop/key/desk | welcome/buddy/introduce | checklist/to do + new/starter | before + start/first day',
      context: 'workflow',
    },
    absence: {
      also: 'leave, holiday entitlement, sick leave, vacation request, parental leave',
      told: 'holiday/vacation + approve/left/request | sick/ill + note/call | how many + days | parental/maternity/unpaid | who + away/off',
      context: 'leave-time',
    },
    'time-account': {
      also: 'working time, clocking, overtime, flexitime',
      told: 'clock/stamp/badge + in/out | overtime/hours + collect/pay/take | late/early + come/go | break/forgot + stamp',
      context: 'time-attendance',
    },
    compensation: {
      also: 'salary, pay grade, bonus, allowance, pay rise',
      told: 'rise/raise + salary/pay | bonus/thirteenth/allowance | scale/grade/band | who + earn/paid',
    },
    payroll: {
      also: 'payslip, pay run, wage, deduction',
      told: 'end/month + pay/wage | payslip/slip | tax/social + deduct/report | hand/send + payroll office/accountant',
      context: 'payroll',
    },
    document: {
      also: 'reference letter, work certificate, signed document, template letter',
      told: 'letter/reference + print/write/ask | sign/stored/scan + paper | template/standard + letter | keep + years/delete',
      context: 'document',
    },
    offboarding: {
      also: 'exit, termination, resignation, leaver',
      told: 'resign/quit/dismiss | give back + key/laptop/phone | last day/notice | exit/goodbye + talk',
    },
  },
  relations:
    'employee-record > org-structure, employee-record ~> onboarding, absence > employee-record, absence ~> time-account, time-account ~> payroll, absence ~> payroll, compensation ~> payroll, compensation > org-structure, document > employee-record, employee-record ~> offboarding, offboarding ~> payroll, onboarding ~> document',
};

const RECRUITING: ReferenceModel = {
  id: 'recruiting',
  title: 'Recruiting and applicant tracking',
  words:
    'applicant, vacancy, job advert, interview, candidate, hire, cv, cover letter, career page, reject, recruiter, hiring manager, job offer, talent pool',
  parts: {
    'job-requisition': {
      also: 'vacancy request, headcount, hiring request, position opening',
      told: 'department + need/ask + somebody/person/post | approve/budget + post/job | replace + leaver/left | what + must/bring/profile',
    },
    'job-posting': {
      also: 'vacancy, job advert, job board, career page, posting',
      told: 'publish/put/post + job/advert/board | text/ad + online/newspaper/linkedin | close/take + down + advert | apply + until/deadline',
    },
    candidate: {
      also: 'applicant, candidate profile, cv, talent',
      told: 'who + apply/applied | cv/diploma/letter + upload/read | known/before/already + applied | referred/colleague + recommend',
    },
    application: {
      also: 'job application, application pipeline, stage, rejection',
      told: 'send/come in + application | shortlist/sort/round | reject/turn down/no thank you | where/how far + stand | next + round/stage',
      context: 'recruitment',
    },
    screening: {
      also: 'assessment, aptitude test, background check, pre-selection',
      told: 'test/task/trial day | check + diploma/reference/criminal | must have/knock out/filter | score/points + answer',
    },
    interview: {
      also: 'job interview, interview slot, interview panel, interview invitation',
      told: 'invite + talk/meet/call | slot/date + interviewer/manager/room | postpone/does not appear | video/on site',
      context: 'appointment',
    },
    evaluation: {
      also: 'scorecard, interview feedback, hiring decision, vote',
      told: 'note/impression + talk/interview | compare/decide + between/candidate | panel/manager + say/vote/opinion | points/stars + each',
    },
    offer: {
      also: 'job offer, employment offer, salary proposal, contract draft',
      told: 'offer/salary + accept/decline/negotiate | sign + contract | yes/no + until | start + date',
    },
    'talent-pool': {
      also: 'candidate pool, silver medallist, reactivation, interest list',
      told: 'keep + later/next time | consent/allow + keep | write/ask again + new job | delete + months',
    },
    'recruiting-report': {
      also: 'time to hire, source statistics, funnel, hiring report',
      told: 'how long + fill/hire | which + board/source/advert + bring | cost + advert/hire | dropped out/each stage',
      context: 'reporting',
    },
  },
  relations:
    'job-requisition ~> job-posting, job-posting ~> application, application > candidate, application ~> screening, application ~> interview, interview ~> evaluation, screening ~> evaluation, evaluation ~> offer, application ~> talent-pool, talent-pool > candidate, application ~> recruiting-report, offer > job-requisition',
};

const TEMPORARY_WORK_AGENCY: ReferenceModel = {
  id: 'temporary-work-agency',
  title: 'Temporary work agency',
  words:
    'temp, agency worker, client company, assignment, placement, shift, hire out, time sheet, warehouse helper, temp work, short notice, hourly rate, staffing, sign off',
  parts: {
    'worker-pool': {
      also: 'agency worker, temp, worker profile, candidate',
      told: 'sign/register + worker/temp | can/forklift/licence + skill | where/how far + travel/car | good/never again + send',
      context: 'staff',
    },
    'compliance-check': {
      also: 'right to work, work permit, certificate check, screening',
      told: 'permit/passport/visa | expire/run out + certificate/card | medical/criminal + check | not allowed + send/work',
      context: 'certification',
    },
    'client-account': {
      also: 'client company, hirer, client contact, framework agreement',
      told: 'firm/client + need/hire | contact/foreman | agree + rate/terms | block/unwanted + worker',
      context: 'customer',
    },
    'staffing-request': {
      also: 'job order, demand, client request, booking request',
      told: 'call/need/ask + people/helpers/tomorrow | how many + shift/week | fill/open/unfilled | replace/sick + somebody',
    },
    matching: {
      also: 'worker search, proposal, shortlist, shift offer',
      told: 'who + free/fits/available | suggest/propose + client | text/offer + first/accept | nearest/known + there',
      context: 'matching',
    },
    assignment: {
      also: 'placement, deployment, hiring-out contract, extension',
      told: 'start/send + worker/client | extend/end/cut + early | longest/eighteen months/equal pay | contract + client/each',
    },
    timesheet: {
      also: 'hours worked, time sheet approval, signed hours, overtime',
      told: 'hours + sign/approve/foreman | photo/paper + sheet | night/sunday + extra | dispute/missing + hours',
      context: 'time-tracking',
    },
    'pay-rate': {
      also: 'tariff, charge rate, mark-up, collective agreement',
      told: 'rate/hour + pay/charge | margin/factor/mark up | tariff/collective/branch | equal + pay',
      context: 'price-list',
    },
    payroll: {
      also: 'wage, payslip, advance, holiday pay',
      told: 'weekly/month + wage/pay | advance/in between | payslip | holiday/sick + pay',
      context: 'payroll',
    },
    'client-invoice': {
      also: 'invoice, billing, credit note, collective invoice',
      told: 'bill/invoice + hours/client | wrong/credit | unpaid/limit + client | week/cost centre',
      context: 'invoicing',
    },
  },
  relations:
    'staffing-request > client-account, staffing-request ~> matching, matching > worker-pool, matching > compliance-check, matching ~> assignment, worker-pool ~> compliance-check, assignment ~> timesheet, timesheet > pay-rate, timesheet ~> payroll, timesheet ~> client-invoice, client-invoice > client-account, assignment > pay-rate',
};

const TALENT_AGENCY: ReferenceModel = {
  id: 'talent-agency',
  title: 'Applicant and talent agency',
  words:
    'headhunter, executive search, mandate, placement, success fee, search firm, model agency, actor, artist agent, discreet, shortlist, casting, au pair, nanny',
  parts: {
    mandate: {
      also: 'search assignment, search order, exclusive contract, client brief',
      told: 'client/company + search/look for + head/manager | exclusive/agree + search | brief/profile + wanted | success/retainer',
      context: 'contract',
    },
    'talent-profile': {
      also: 'candidate, artist, model, sedcard, portfolio',
      told: 'photo/reel/showreel/size | speak/play/experience + years | update/send + cv/picture | moving/ready + change',
      context: 'user-profile',
    },
    sourcing: {
      also: 'longlist, approach, direct approach, lead candidate',
      told: 'approach/call + discreet/quietly | find/research + company/competitor | linkedin/network | interested/not now',
    },
    presentation: {
      also: 'shortlist, dossier, candidate report, casting proposal',
      told: 'present/propose + three/candidate | blind/anonymous + dossier | client + like/choose | casting/audition + send',
    },
    'meeting-schedule': {
      also: 'client interview, casting appointment, audition, meeting',
      told: 'meet/talk + client/date | prepare/travel + candidate | round + second | feedback + afterwards',
      context: 'appointment',
    },
    placement: {
      also: 'engagement, booking, guarantee period, hire',
      told: 'sign/start + place | leave/quit + guarantee/six months | option/hold/confirm + day | replace + free',
    },
    fee: {
      also: 'commission, success fee, retainer, royalty share',
      told: 'percent/third + salary | fee/commission + due/invoice | split/share + partner | buyout/usage',
      context: 'invoicing',
    },
    'follow-up': {
      also: 'aftercare, birthday note, reference call, check-in call',
      told: 'hundred days/after + ask/call | how + settled/doing | reference/former + ask | stay in touch/birthday',
    },
  },
  relations:
    'mandate ~> sourcing, sourcing > talent-profile, sourcing ~> presentation, presentation > talent-profile, presentation > mandate, presentation ~> meeting-schedule, meeting-schedule ~> placement, placement ~> fee, fee > mandate, placement ~> follow-up',
};

export const STAFF_MATTERS_MODELS: readonly ReferenceModel[] = [
  PERSONNEL_ADMINISTRATION,
  RECRUITING,
  TEMPORARY_WORK_AGENCY,
  TALENT_AGENCY,
];
