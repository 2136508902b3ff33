import type { ReferenceModel } from '../reference-model.ts';

const HOME_CARE: ReferenceModel = {
  id: 'home-care',
  title: 'Home care and community nursing',
  words:
    'carer, home care, client, elderly, community nurse, visit, care package, round, doorbell, key safe, insulin, bathing, care worker',
  parts: {
    client: {
      also: 'patient, customer, person, referral, contact, household, service user, care recipient, client file, next of kin',
      told: 'old/elderly + person/lady/mother/live | daughter/relative/neighbour + phone | dog/stairs | new/first + visit/talk | key/door code/lives alone | address/street/floor + client | file/folder + each/client | doctor/gp/daughter + number | dies/moves to/hospital + client',
      context: 'customer',
    },
    assessment: {
      also: 'evaluation, intake, needs, review, risk, care level, needs assessment, risk assessment',
      told: 'need/how much + help | level/degree + decide | look/talk + home/first | reassess/worse + again | first/new + look/visit/assess | fall/bath/step + danger/risk | what + can/cannot + do | nurse/coordinator + go/judge/write',
    },
    'care-plan': {
      also: 'plan, package, service, task, goal, care package, agreed services, task list',
      told: 'what + do + visit | wash/dress/insulin/stocking + agree | plan + family/sign/change | twice/times + day/week | what + need/gets + day/week | agreed/promised + service/hours | stocking/shower/breakfast | change/new + doctor/plan/order | on paper/folder + at home',
      context: 'care-plan',
    },
    roster: {
      also: 'rota, scheduling, schedule, planning, tour, route, shift, allocation, staff planning, tour planning, carer schedule',
      told: 'who + go/drive + whom/which | tour | ill/sick/replace/swap + carer | same face/prefer | weekend/shift + fill | who goes/goes to whom | plan/puzzle + day/week/carer | call in sick/phone at six | gap/hole/uncovered | excel/whiteboard + plan | holiday/wish + carer | drive/distance/minutes between',
      context: 'shift-roster',
    },
    visit: {
      also: 'call, attendance, check-in, home visit, time recording, care visit, electronic visit verification, task done',
      told: 'arrive/leave/clock + door/tag/phone | tick/done/note + task | nobody + open/home | late/missed + visit | knock/ring the bell/at the door | minutes/how long + with/stay | came/not come/too late | key/key safe | sign/scan/tap | alone + accident',
      context: 'home-care-visit',
    },
    'care-record': {
      also: 'record, documentation, note, observation, journal, report, incident, daily note, care documentation, wound record, handover note',
      told: 'write/note + happen/wound/fall | blood pressure/sugar/weigh | next/colleague + know/read | photo + wound | folder/book + write/home | how + was/is + today/client | refuse/eat/drink | handover/hand over | doctor + told/call + worse',
      context: 'nursing-record',
    },
    medication: {
      also: 'medicine, prescription, drug, dosette, medication record, medication list, pill box, administration record',
      told: 'pill/tablet | pharmacy/doctor + change | forget/refuse + take | inject/insulin | medicine/dose/drug | blister/box/week + fill | wrong/double/missed + dose | eye drops/plaster/injection',
      context: 'medication',
    },
    'family-portal': {
      also: 'family, relative, portal, communication, notification, messaging, message, relative communication, family contact',
      told: 'family/daughter/son + see/know/ask | message/photo + relative | who/when + come + see | complain | daughter/son/wife + ring/call/worried | tell/inform + family | app/login + family | complain/angry + late',
    },
    billing: {
      also: 'invoicing, invoice, claim, payment, finance, funding, price, service record, payroll hours',
      told: 'insurer/council/fund + pay/part | month + sign/bill/send | minute/hour + charge | own + share | health fund/care fund/insurance + send/reject | bill/invoice + client/family | paid/unpaid/late | hours/kilometre + add up | signature/sheet + month',
      context: 'health-billing',
    },
    staff: {
      also: 'carer, employee, caregiver, worker, qualification, personnel, team, colleague, user',
      told: 'new + carer/start/hire | licence/certificate/training + run out | may/allowed + inject/wound | car/holiday/contract | language/gender + carer | police check/first aid | ill/sick/absent + replace/cover/colleague | timetable/plan + hours/week + who',
      context: 'staff',
    },
    payroll: {
      also: 'timesheet, wages, hours, mileage, salary, time sheet, working hours',
      told: 'wage/salary/pay + carer/month | hours/overtime/surcharge + add up | mileage/kilometre/petrol | sunday/night + extra | tax adviser/accountant | sick/holiday + pay | wrong/late + wage/hours | sheet/book + hours + write',
      context: 'payroll',
    },
    alert: {
      also: 'alarm, escalation, warning, fall, sensor, emergency call',
      told: 'fall/fell/floor + found | button/alarm + press | ambulance/emergency + call | not answer/nobody opened | bruise/abuse/complaint + report | office/on call + ring | nobody + answer/reacted | sensor/watch + fall | family/daughter + call/inform + at once',
    },
    reporting: {
      also: 'quality, statistics, audit, inspection, compliance, analytics, dashboard, figures, key figure',
      told: 'inspector/inspection/audit | figure/month + boss/insurer | how many + visit/late/client | grade/quality | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'client ~> assessment, assessment ~> care-plan, care-plan ~> roster, roster ~> visit, visit > care-plan, visit ~> care-record, visit > medication, visit ~> billing, care-record ~> family-portal, roster ~> family-portal, roster > staff, visit > client, visit ~> alert, alert ~> family-portal, visit ~> payroll, visit ~> reporting',
};

const NURSING_HOME: ReferenceModel = {
  id: 'nursing-home',
  title: 'Nursing home and assisted living',
  words:
    'resident, nursing home, care home, retirement home, room, dementia, care level, relative, meal, wing, old people, activity, wheelchair',
  parts: {
    resident: {
      also: 'person, client, patient, file, profile, contact, biography, guardian, contact person, resident file, resident profile',
      told: 'who + live/lives | daughter/guardian/relative + contact | life story/habit | doctor + resident | mrs/mr/old lady | birthday/name + resident | what + likes/used to | son/daughter + phone/power | folder/file + each',
      context: 'customer',
    },
    admission: {
      also: 'intake, enquiry, application, move-in, contract, discharge, waiting list',
      told: 'wait/list/enquire + place/room | move in/move out | sign/contract + family | trial/short stay | die/pass away | list/call/ring + place/free/waiting | first day/arrive/moves in | paper/contract + sign/daughter | prospective/visit + look at | leaves/dies + empty',
    },
    room: {
      also: 'bed, apartment, occupancy, housing, accommodation, unit, wing, furniture',
      told: 'free/empty/occupied + bed/room | single/double/swap | renovate/clean + room | hospital + keep + room | who + in + room/number | empty/vacant | repair/broken/bulb/heating + room | wing/floor/house | move/change + room',
      context: 'encounter-bed',
    },
    'care-plan': {
      also: 'plan, assessment, goal, evaluation, risk, care need, risk assessment, care level',
      told: 'what + need + help/wash/turn | level/degree + inspector/insurer | fall/bedsore + risk | review + quarter | level/grade/score | fall/bedsore/weight + risk | every/each + month/quarter + check | what + nurse/carer + must do | washing/turning/walking',
      context: 'care-plan',
    },
    'care-record': {
      also: 'record, documentation, note, handover, incident, observation, vital sign, daily record, care documentation, shift report',
      told: 'write/tick/note + shift/nurse | drink/eat/weigh + how much | hand over/night + report | wander/fall/bruise | shift/night + write/read | pulse/blood pressure/temperature | fell/fall/bruise | tick/sheet/list | last night/what happened | doctor + visit/round/told',
      context: 'nursing-record',
    },
    medication: {
      also: 'medicine, drug, prescription, dose, blister, pharmacy order, drug round, medication list',
      told: 'pill/tablet/blister | pharmacy/doctor + send/order | give/hand out + morning/evening | locked/cupboard | medicine/drug/drops | wrong + pill/resident | trolley/round | doctor + change/new | order/run out + pharmacy',
      context: 'medication',
    },
    meal: {
      also: 'kitchen, menu, diet, food, catering, nutrition, kitchen order, meal plan',
      told: 'eat/lunch/supper + choose/want | soft/diabetic/allergy/puree | kitchen + how many/portion | menu + week | breakfast/lunch/dinner/soup/cake | cook/kitchen + tell/know/list | cannot swallow/gluten/diabetic | choose/wish + meal | too much/thrown away',
    },
    activity: {
      also: 'programme, event, calendar, outing, therapy, social life, social programme',
      told: 'sing/bingo/gymnastics/outing/bus | who + come/join/take part | volunteer/visit + lonely | afternoon/programme | sing/walk/crafts/cinema | poster/board + today/week | who + wants/joined | minibus/excursion | birthday/party',
    },
    roster: {
      also: 'schedule, shift, staffing, rota, planning, staff roster, duty roster, staffing level',
      told: 'shift/night/weekend + who/cover | enough/too few + nurse/ratio | ill/agency/replace | swap + shift | who + works/tonight/weekend | sick/short/gap | agency/temp | swap/wish | plan/draw up + month',
      context: 'shift-roster',
    },
    billing: {
      also: 'invoice, invoicing, fee, payment, finance, accounting, claim, monthly fee, pocket money, resident account',
      told: 'month/day + pay/fee/rent | pocket money/hairdresser/extra | social/council/insurer + pay/rest | absent + refund | bill/invoice + month/family/send | care fund/council + pay/send | unpaid/owe | extra/hairdresser/phone | cash/pocket money',
      context: 'invoicing',
    },
    visitor: {
      also: 'family, relative, visit, portal, communication, family portal',
      told: 'visitor/relative + come/sign in | book/appointment + visit | ring/ask + how is/daughter | photo/message/app + family | complain/complaint | newsletter/letter + family',
      context: 'visitor',
    },
    maintenance: {
      also: 'facility, housekeeping, laundry, repair, cleaning, caretaker, repairs',
      told: 'broken/repair/caretaker | lift/bulb/heating | laundry/clothes/label/lost + wash | cleaner/clean | wheelchair/hoist/bed + check | report/slip/book + broken | inspection/fire/extinguisher | firm/craftsman + come',
    },
    staff: {
      also: 'employee, personnel, qualification, carer, nurse, team, colleague, user, worker',
      told: 'new/hire/start + nurse/carer | training/certificate + due | holiday/leave/contract | hours/overtime + wage | who may/allowed | ill/sick/absent + replace/cover/colleague | timetable/plan + hours/week + who | new/leave/quit + colleague/employee/people',
      context: 'staff',
    },
  },
  relations:
    'admission > room, admission ~> resident, resident ~> care-plan, care-plan ~> care-record, care-record > medication, resident ~> meal, activity > resident, roster > care-plan, admission ~> billing, room ~> billing, activity ~> billing, care-plan > medication, roster > staff, visitor > resident, admission ~> visitor, maintenance > room',
};

const THERAPY_PRACTICE: ReferenceModel = {
  id: 'therapy-practice',
  title: 'Psychotherapy and counselling practice',
  words:
    'therapist, therapy, counselling, session, psychologist, depression, anxiety, couch, mental health, supervision, psychotherapist, group session',
  parts: {
    intake: {
      also: 'enquiry, referral, admission, waitlist, request, triage, first contact, waiting list, first consultation',
      told: 'wait/list/month + place | first + talk/call/hour | suicidal/crisis | fit/match + therapist | problem/why + come | new/enquire/ring/email + patient/client/people | place/free/spot + no/when | desperate/urgent/crisis | which/right + therapist | form/questionnaire + before/first',
    },
    client: {
      also: 'patient, person, profile, contact, client record, client file, emergency contact',
      told: 'who + client/are | nobody + know/see + name | emergency + phone | parent/child/couple | name/phone/address | file/folder + each/client | couple/child/teenager/family | left/finished/stopped + therapy',
      context: 'customer',
    },
    session: {
      also: 'appointment, booking, calendar, schedule, scheduling, meeting, room, therapy hour, group session',
      told: 'fifty minutes/weekly + hour/slot | cancel/late/not come + pay | group + circle/seat | move + date | diary/calendar + book/slot | online/video/zoom | no-show/cancel/24 hours | room/office + free/share | remind/text + before/tomorrow',
      context: 'appointment',
    },
    note: {
      also: 'documentation, record, session note, clinical note, progress note, case note, process note, therapy record',
      told: 'write/note + after/hour | locked/only + read/therapist | dream/mood/theme | supervision/supervisor + look | write up/notes/notebook | what + said/talked | private/secret/nobody + read | evening/after + write | locked/drawer/cabinet',
    },
    'treatment-plan': {
      also: 'plan, goal, diagnosis, case, therapy plan, therapy goal, approval application, hours quota',
      told: 'goal/aim/diagnosis | insurer + apply/approve/hours | how many + hours/left | relapse | how long/how many + session | approve/approval/report + insurer | goal/want to + work on | review/where we stand | diagnosis/code',
      context: 'care-plan',
    },
    assessment: {
      also: 'questionnaire, test, outcome, scale, measure, screening, outcome measure, mood scale',
      told: 'questionnaire/scale/score | better/worse + compare/curve | tick/fill in + before | mood/sleep + diary/app | fill in/tick + form/questions | score/points/curve | depression/anxiety + how much | before/after + compare | every + weeks + fill',
      context: 'survey',
    },
    homework: {
      also: 'exercise, task, diary, journal, self-help, worksheet, self-help module, mood tracking',
      told: 'exercise/practise/homework | between + session/hour | diary/breathe/worksheet | message/chat + between | between/at home + do/practise | sheet/worksheet/app | thoughts/mood + write down | did not/forgot + do',
      context: 'task',
    },
    consent: {
      also: 'agreement, privacy, permission, release, document, release of confidentiality, privacy agreement, treatment contract',
      told: 'sign/agree + form/contract | confidential | gp/parent/school + tell/may know | record/video + allow | sign/signature + paper | may/allowed + talk/tell/share | privacy/secret | withdraw',
      context: 'consent',
    },
    billing: {
      also: 'invoice, invoicing, payment, claim, fee, finance, superbill, insurance, charge',
      told: 'pay/bill/fee | insurer/health fund + claim/refund | missed/cancelled + charge | self-pay/sliding/discount | invoice/bill + month/send | unpaid/owe/remind | insurer + forms/pay/reject | cash/transfer/card | fee/price + hour',
      context: 'invoicing',
    },
    message: {
      also: 'messaging, chat, reminder, notification, communication, secure message, alert, email, sms',
      told: 'email/text/whatsapp + client/patient | remind/reminder | secure/encrypted | answer/reply + between/evening | crisis/emergency + call | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed',
      context: 'notification',
    },
    therapist: {
      also: 'staff, practitioner, clinician, supervision, provider, team, colleague, calendar owner',
      told: 'colleague/therapist + free/speciality | supervision/intervision/supervisor | intern/trainee | licence/approbation/training | who + sees/takes + whom | holiday/away/parental leave + therapist | room/hours + share/rent | website/profile + therapist',
      context: 'staff',
    },
    group: {
      also: 'course, class, workshop, participant, circle, participants, group therapy',
      told: 'group/circle | join/leave + group | seats/places + group | leader/topic + evening | drop out/new + group/circle | confidential/rules + group | pay/fee + group/course',
    },
    reporting: {
      also: 'statistics, report, letter, figures, outcome report, analytics, dashboard, evaluation, key figure',
      told: 'how many + session/client | letter/report + doctor/insurer/court | tax/accountant/year | drop out/effect | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'intake ~> client, client > consent, intake ~> session, session ~> note, treatment-plan > assessment, note > treatment-plan, session ~> homework, session ~> billing, homework ~> note, treatment-plan ~> billing, client ~> note, session > therapist, intake > therapist, session ~> message, group > client, assessment ~> reporting',
};

export const CARE_AT_HOME_MODELS: readonly ReferenceModel[] = [
  HOME_CARE,
  NURSING_HOME,
  THERAPY_PRACTICE,
];
