import type { ReferenceModel } from '../reference-model.ts';

const SOCIAL_BENEFIT: ReferenceModel = {
  id: 'social-benefits',
  title: 'Social benefits',
  words:
    'benefit, allowance, claimant, welfare, family, unemployed, child allowance, social worker, poverty, pension, beneficiary, household, cash transfer, low income',
  parts: {
    claimant: {
      also: 'person, beneficiary, citizen, household, family, client, applicant, family member, social registry',
      told: 'who + live/together/household | child/partner/family + count | moved/married/died | poor/village/survey + list | mother/family/household/children | moved/divorced/died/born | name/number/address | who lives',
      context: 'contact-book',
    },
    application: {
      also: 'claim, request, form, submission, intake, registration, benefit claim, benefit application',
      told: 'apply/claim/ask + help/money | form/paper/payslip + hand in/missing | help fill | renew/again + year | apply/form/claim | payslip/rent/paper + missing/bring | counter/online/help | again/renew/six months',
      context: 'social-benefit',
    },
    eligibility: {
      also: 'check, rule, assessment, means test, entitlement check, benefit rule, income check',
      told: 'entitled/allowed/qualify | income/rent/savings + too much/below/check | law/rule + change | compare/ask + tax office/employer | income/savings/too much | rule/law/threshold | score/poor/list',
    },
    award: {
      also: 'decision, benefit, grant, calculation, notice, entitlement, benefit amount',
      told: 'grant/refuse/decide + letter | how much/calculate + month | from/until + month | change/recalculate + income | granted/refused/notice | how much/calculate/month | until/from/recalculate | wrong/back pay',
    },
    payment: {
      also: 'payout, disbursement, transfer, voucher, payment run, invoice, invoicing, billing, finance',
      told: 'pay out/transfer/bank/mobile money + month | card/voucher/cash point | returned/failed + account | run/file + treasury | paid/transfer/bank | first of the month/late/returned | card/voucher/mobile money/cash | run/list',
      context: 'payment-order',
    },
    case: {
      also: 'file, caseworker, visit, appointment, case management, social worker, support plan',
      told: 'caseworker/clerk + file/meet/talk | visit + home | job/training/course + obligation | note/diary + family | caseworker/social worker | visit/home/talk | job/course/appointment + missed | too many/eighty + case/file',
      context: 'case-management',
    },
    overpayment: {
      also: 'debt, recovery, repayment, collection, sanction',
      told: 'too much/wrongly + paid | pay back/deduct/instalment | cut/sanction + missed | interest/write off | too much/overpaid | write off/dispute | died + still',
      context: 'collections',
    },
    fraud: {
      also: 'audit, cross-check, control, investigation, fraud control, benefit review, audit sample',
      told: 'cheat/fraud/dead/ghost | match/cross + data | tip/suspicious | sample/check + again | cheat/fraud/fake/ghost | cross/compare/match | hint/tip/undeclared | dead/twice',
    },
    appeal: {
      also: 'objection, complaint, grievance, hearing, review, dispute, remedy',
      told: 'object/disagree/unfair + decision | month/deadline + object | tribunal | complain/hotline | object/appeal | court/lawyer/hearing | deadline/month | disagree/not accept/object + decision/letter',
      context: 'grievance',
    },
    document: {
      also: 'evidence, attachment, letter, archive, scan, record, template, paper',
      told: 'paper/payslip/lease/proof + bring/copy/scan | lost/twice/missing | file/folder/archive | print/template | folder/binder/shelf + look for/full/paper | scan/upload/attach + paper/letter/file | print/sign/stamp + send | version/copy + wrong/latest',
      context: 'document',
    },
    notification: {
      also: 'message, communication, sms, reminder, messaging, alert, email',
      told: 'letter/text/email | remind/missing/appointment | understand/language/simple | call/hotline | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    programme: {
      also: 'scheme, policy, rate, catalogue, plan, subsidy, rulebook, benefit type',
      told: 'programme/scheme/kind of benefit | rate/amount/raise + year | law/new rule/from january | housing/heating/child | who/which + entitled + programme | pilot/start/end + programme | parliament/ministry + change | combine/either or',
    },
    reporting: {
      also: 'statistics, budget, dashboard, report, analytics, evaluation, figures, key figure',
      told: 'how many/how much + family/paid | ministry/donor/figure | budget/left | district/village | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'application > claimant, application ~> eligibility, eligibility ~> award, award ~> payment, case > claimant, award ~> overpayment, fraud ~> overpayment, fraud > claimant, award ~> appeal, case ~> eligibility, application > document, award ~> notification, award > programme, application ~> case, payment ~> reporting',
};

const CHILD_PROTECTION: ReferenceModel = {
  id: 'child-protection',
  title: 'Child protection and youth welfare',
  words:
    'child, youth office, foster family, abuse, neglect, social worker, guardian, custody, danger, home, family court, parents, foster care, at risk',
  parts: {
    referral: {
      also: 'report, notification, intake, call, concern, hotline call, notification of concern',
      told: 'neighbour/teacher/school/doctor + report/call | bruise/hungry/cry/hit | same/earlier + family | neighbour/teacher/doctor/police + call/report | bruise/hungry/cry/dirty | anonymous/hotline/night | siblings/earlier/known',
    },
    assessment: {
      also: 'investigation, safety, screening, risk, risk assessment, safety assessment, home visit',
      told: 'visit/look + home/fridge | two/four eyes + decide | tonight | score/traffic light | danger/risk/how bad/safe | home/visit/fridge | two/colleague + decide | form/checklist/score | today/immediately',
      context: 'case-management',
    },
    family: {
      also: 'child, person, household, parent, guardian, relationship',
      told: 'who + parents/siblings/live | father/mother + unknown/separate | school/doctor/teacher + contact | grandmother/relative | child/sibling/mother/father | stepfather/unknown/grandparent | school/doctor | custody/who has',
    },
    plan: {
      also: 'goal, case, conference, case plan, help plan, care plan, review conference, service plan',
      told: 'plan/goal + family/half year | meet/conference + everybody/table | support/helper + hours/week | progress/better | plan/goal/agreed | meeting/round table/conference | half year/review | helper/hours | better/worse',
      context: 'care-plan',
    },
    placement: {
      also: 'accommodation, home, removal, out-of-home care, emergency placement, foster placement, emergency place, residential home',
      told: 'take away/out of home/bring + place/bed | free/which + foster/home/group | night/emergency + place | move/back + home | taken out/placed/removed | bed/place/free/group home | night/weekend | return/home again/ran away',
    },
    'foster-carer': {
      also: 'carer, recruitment, training, foster family, foster parent, foster home, carer approval',
      told: 'apply/become/check + foster | allowance/holiday | fit/match + siblings | foster/carer | train/approve/criminal record | match/siblings/fit | gave up/short/recruit',
    },
    court: {
      also: 'hearing, custody, guardianship, order, court proceeding, court case, custody order, legal document',
      told: 'judge/court + custody/order/decide | guardian/lawyer + appoint | statement/report + court | visit/contact + allowed | court/judge/hearing | custody/guardian/order | lawyer/statement/report | visit/contact + supervised',
      context: 'court-case',
    },
    provider: {
      also: 'agency, service, supplier, contractor, contract, service provider, referral to provider',
      told: 'agency/association/therapist + order/send | hour/day + bill/rate | free + place/helper | agency/association/provider | hours/approve/extend | therapist/family helper | contract/rate/inspect',
      context: 'supplier',
    },
    payment: {
      also: 'allowance, cost, invoice, billing, funding, maintenance, benefit payment, invoicing, finance',
      told: 'pay/month/allowance + foster/home | parents + contribute/share | clothing/school trip + extra | budget/other town + refund | pay/month/allowance | invoice/hours/bill + agency | parents/contribute | clothing/pocket money/trip',
      context: 'payment',
    },
    record: {
      also: 'documentation, file, note, journal, document, diary, protocol, logbook, case note',
      told: 'write/note/type + after/visit/call | file/folder/thick/lost | confidential/who may read | photo/letter/report | hand over/successor | evening/later + write | court/lawyer + read/file | short/copy/paste | hand over/new + read',
    },
    caseworker: {
      also: 'staff, user, assignment, team, on-call, employee, colleague, worker, social worker, team leader',
      told: 'caseworker/social worker + who/new/left | too many/sixty + case | on call/duty/sick/holiday | assign/hand over/substitute | leave/quit/burn out | who + responsible/knows + family | deputy/vacation | supervision/training + worker',
      context: 'staff',
    },
    visit: {
      also: 'contact, appointment, calendar, supervised contact, schedule, meeting',
      told: 'visit/home/knock | nobody opens/appointment | supervised/contact + father/mother | every month/due/missed | plan/date + visit | came/not come/missed + visit | note/report + after + visit | drive/travel + visit',
    },
    reporting: {
      also: 'statistics, dashboard, analytics, evaluation, figures, key figure',
      told: 'how many/how long + child/placement | ministry/council/year | cost/budget/figure | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month | boss/director/board + ask/want/know + figure/number/how many',
      context: 'reporting',
    },
  },
  relations:
    'referral ~> assessment, assessment > family, assessment ~> plan, assessment ~> placement, placement > foster-carer, plan > provider, assessment ~> court, court ~> placement, placement ~> payment, provider ~> payment, visit > family, visit ~> record, assessment ~> record, referral ~> caseworker, plan > caseworker, placement ~> reporting',
};

const IMMIGRATION: ReferenceModel = {
  id: 'immigration',
  title: 'Visas, residence permits and asylum',
  words:
    'visa, foreigner, embassy, residence permit, asylum, border, refugee, passport, work permit, consulate, immigration officer, overstay, deport, interpreter',
  parts: {
    application: {
      also: 'case, request, petition, submission, visa application, residence application',
      told: 'apply + stay/work/study/join | passport/photo/bank statement | sponsor/employer/invite | missing/complete + paper | apply/form/file | visa/stay/study/work/join | missing/complete/copy | months/status/where | sponsor/employer/invitation',
    },
    applicant: {
      also: 'person, foreigner, traveller, alien, identity, family member, biometric record, customer, contact',
      told: 'who + person/are/really | finger/photo | spelling/no papers | wife/child/family + follow | who/name/spelling/birth | wife/child/family | no papers/passport/twice | look up/find + name/applicant',
      context: 'identity-enrolment',
    },
    appointment: {
      also: 'booking, queue, slot, calendar, schedule, interview slot, biometric appointment, visa centre, scheduling',
      told: 'book/slot/queue + embassy/office | sell/agent/robot + slot | call/invite + interview | wait + month | appointment/slot/book | night/queue/street | sold/bot | no-show/interpreter',
      context: 'appointment',
    },
    screening: {
      also: 'vetting, check, verification, background check, security check, watch list, document verification',
      told: 'forged/genuine + document | earlier/refused + other country | check/ask + agency | police/wanted/list | forged/fake/genuine | secret service/agency + answer | earlier/other country',
    },
    interview: {
      also: 'hearing, interpreter, transcript, conversation, asylum hearing, interpreter assignment',
      told: 'tell/story/why + flee/come | hours/officer + ask | story/tell/why/flee | interpreter/dialect/language | minutes/transcript/read back | hours/room/officer',
    },
    decision: {
      also: 'ruling, notice, grant, refusal',
      told: 'grant/refuse/reject + letter | appeal/lawyer | reason/country + report | grant/refuse/reject | letter/reason/sign | must leave/days | country/report/source',
    },
    permit: {
      also: 'visa, sticker, card, status, extension, residence permit, permit card',
      told: 'sticker/card + print/stick | extend/expire + year | allowed/may + work | lost/change + status | card/sticker/print | expire/extend/renew | may work/allowed | lost/collect',
      context: 'licence-permit',
    },
    border: {
      also: 'entry, exit, passage, arrival, overstay, border crossing, traveller record, advance passenger information',
      told: 'enter/leave/stamp + country/airport | too long | airline/passenger + before | turn back/refuse + border | border/airport/stamp | enter/leave/overstay | turned back/refused | passenger/airline',
    },
    accommodation: {
      also: 'housing, bed, camp, shelter, allocation, reception centre',
      told: 'distribute/allocate + town/state | family/single + place | bed/camp/hostel/container | full/distribute/transfer | family/alone/women | meal/pocket money/clothes',
    },
    removal: {
      also: 'return, deportation, detention, departure, voluntary return',
      told: 'send back/flight/fly | go + voluntarily/money | detain/escort/police | embassy + travel paper | deport/flight/send back | voluntary/money | detained/escort | travel paper/embassy/no passport',
    },
    appeal: {
      also: 'objection, lawyer, review, lawsuit, court case, complaint, dispute, remedy',
      told: 'appeal/object/sue | court/lawyer/judge | deadline/two weeks | suspended/won | disagree/not accept/object + decision/letter | second/again + look/decide/higher | lawyer/court + threaten/go | win/lose/withdraw + objection/appeal',
      context: 'grievance',
    },
    document: {
      also: 'file, attachment, evidence, archive, translation, record, template, paper, scan',
      told: 'paper/passport/certificate + copy/scan/keep | translate/stamp | folder/file/lost | upload/original | folder/binder/shelf + look for/full/paper | scan/upload/attach + paper/letter/file | print/sign/stamp + send | version/copy + wrong/latest',
      context: 'document',
    },
    notification: {
      also: 'message, letter, communication, sms, messaging, reminder, alert, email',
      told: 'letter/text/email | address/moved/returned | status/ask/call | tell/inform + employer/municipality | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
  },
  relations:
    'application > applicant, application > appointment, application ~> screening, application ~> interview, screening ~> decision, interview ~> decision, decision ~> permit, border > permit, application ~> accommodation, decision ~> removal, border ~> removal, application > document, decision ~> notification, decision ~> appeal, appeal ~> removal, permit ~> notification',
};

export const WELFARE_MIGRATION_MODELS: readonly ReferenceModel[] = [
  SOCIAL_BENEFIT,
  CHILD_PROTECTION,
  IMMIGRATION,
];
