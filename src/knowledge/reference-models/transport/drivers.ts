import type { ReferenceModel } from '../reference-model.ts';

const DRIVING_SCHOOL: ReferenceModel = {
  id: 'driving-school',
  title: 'Driving school',
  words:
    'driving lesson, instructor, learner, theory, driving test, licence, examiner, motorway drive, first aid course, learner car, road sign, motorbike, dual control, pupil',
  parts: {
    student: {
      also: 'pupil, learner, customer, registration, learner file, client, trainee, enrolment, student file',
      told: 'sign up/register/enrol + learner/pupil | birth/address/glasses + learner | parent/under 18 | quit/switch + school | new + pupil/learner + comes/signs | register/address/id/stops/quit/far/progress/ready/medical/file/card/folder + student/pupil/learner/customer/registration | sign up/enrol/minor/under age | birth/changes/glasses',
      context: 'student-registry',
    },
    application: {
      also: 'permit, authority application, learner permit, licensing office, document, licence application, permit application, eyesight test, authority form',
      told: 'authority/office + apply/wait | eye/first aid/photo + certificate | expire/year + application | medical | authority/office/ministry + paper | apply/submit/wait + weeks | missing/incomplete + papers | approve/permission + come | first aid/eye test/photo | expire/lapse/renew',
      context: 'licence-permit',
    },
    theory: {
      also: 'theory course, classroom, lesson plan, topic, attendance, theory class, theory lesson, course',
      told: 'evening/classroom + topic/lesson | attended/missed + topic | road sign/rule + teach | intensive/holiday + course | pupils + sit/come + evenings + classroom | classroom/evening/sign/rule/priority/book/online/list/weekend + theory/topic/attendance | theory/attend/miss/topic | slide/tick/present | intensive/crash course',
    },
    'mock-test': {
      also: 'question bank, quiz, learning app, e-learning, practice exam, practice question',
      told: 'question/practise/app + learn | ready/score/mistake + theory | language + question | mock | question/answer/app/home/green/ready/language + mock test/quiz/e-learning | catalogue/practise/mistake/score | trial/translate',
    },
    lesson: {
      also: 'driving hour, practical training, booking, appointment, driving lesson, drive, practical lesson, special drive, lesson record',
      told: 'drive/hour + instructor | night/motorway/country + drive | progress/park/reverse + note | cancel/late/pick up | sign + lesson | drive/lesson/hour + book/teach | double/ninety/forty-five + minute | pupil/student + drives/practises + instructor | forgot/cancelled + lesson | pick + up + home + pupil | night/country/home/school/note/progress + lesson/booking/appointment/drive | motorway/short notice/not turn up | park/reverse/clutch | mark',
      context: 'tutoring-lesson',
    },
    instructor: {
      also: 'teacher, trainer, staff, calendar, working time, rota, driving teacher, instructor licence, working hours',
      told: 'instructor + free/calendar/full | licence/training + instructor | holiday/ill + instructor | prefer/change + instructor | instructor/teacher + free/full/diary | licence/training + teach | hours/pay/leave/language/area/branch + instructor/teacher/trainer/staff/rota | overtime/sick/holiday | female/wish',
    },
    vehicle: {
      also: 'car, fleet, learner vehicle, training car, motorcycle, learner car, motorbike, simulator, lorry',
      told: 'car/bike/lorry + free/which | automatic/gear | workshop/service/insurance + car | simulator | booked/shared + car | service/workshop/fuel + vehicle/car/fleet/motorcycle/motorbike | car/trailer/lorry | manual/tyre/pedal/dual | mileage/accident/scratch',
      context: 'vehicle',
    },
    exam: {
      also: 'test, driving exam, examiner, test booking, result, driving test, practical test, test result, theory test',
      told: 'test/exam + date/slot/book | pass/fail + test | examiner + come | again/repeat + test | first time + percent | exam/test + date/slot/wait | which + car/instructor + test | register/enter + exam | rate/percent + pass | pupil + fails/passes/nervous | examiner/date + wait | pass/fail + exam/test/examiner/result | retake/inspector/nervous/first time',
      context: 'exam',
    },
    'price-list': {
      also: 'package, tariff, offer, fee, price package, lesson price, basic fee, course price',
      told: 'basic/flat/package + fee | price + lesson | extra/ten + lesson | discount/refer/friend | basic/registration + fee | price/hour/special/block + price list/package/tariff/offer/fee | package/per lesson/raise/compare | ten',
      context: 'price-list',
    },
    billing: {
      also: 'invoicing, payment, invoice, account, instalment, student account, prepaid balance',
      told: 'pay/owe/prepaid + lesson | instalment/cash/card | no-show + charge | job centre/company + pay | no-show/cancel + charge | pay/paid/transfer/employer/reminder + billing/invoicing/payment/invoice/account | owe/invoice/receipt/bill | advance/balance/job centre | behind',
      context: 'invoicing',
    },
    schedule: {
      also: 'timetable, diary, booking calendar, planner',
      told: 'calendar/diary/week + full | plan/shift/move + lesson | online/app + choose | office/secretary + phone | who + drives + when + car/instructor | slot/gap/free/double + schedule/timetable/diary/planner | clash',
      context: 'scheduling',
    },
    branch: {
      also: 'office, location, school',
      told: 'open/opening + hours | town/second + branch | where + which/place/branch | new/second/close + place/branch/location | manager/responsible + place/branch | room/secretary/address + branch/office/location/school | branch/location/seat/desk | front desk/opening hours',
      context: 'site',
    },
    notification: {
      also: 'message, reminder, text, alert, email, text message, push message, notice',
      told: 'remind/text/message + lesson/exam | parents/student + tell | tell/inform/let know + people/customer/everybody | send/get/receive + message/reminder/alert | remind + day before/due/in time | automatic/automatically + mail/text/email | evening + notification/message/reminder/text/alert | day before/forget/forgot | text message/sms/push message',
      context: 'notification',
    },
  },
  relations:
    'student ~> application, student > price-list, student ~> theory, theory ~> mock-test, mock-test ~> exam, lesson > instructor, lesson > vehicle, lesson > student, exam > application, lesson ~> exam, lesson ~> billing, exam ~> billing, billing > price-list, lesson > schedule, schedule ~> notification, theory > branch',
};

const VEHICLE_REGISTRATION: ReferenceModel = {
  id: 'vehicle-registration',
  title: 'Vehicle registration and inspection authority',
  words:
    'number plate, registration, vehicle, owner, chassis number, inspection, road tax, emission, testing station, stolen, ministry, driving licence, import, log book, scrapped',
  parts: {
    registration: {
      also: 'vehicle, register, vehicle record, certificate, log book, title, vehicle register, chassis number, registration certificate',
      told: 'register/new/first + car/vehicle | chassis/engine/colour + record | stolen/scrap/export + mark | search/police + plate | register/enter/new + car/vehicle | search/look up + plate | wrong/error + record | colour/stolen/scrapped/first/temporary + registration/vehicle/register/certificate/title | chassis/engine/weight | document/log book/exported',
    },
    ownership: {
      also: 'transfer, owner, keeper, change of owner, sale, keeper change, transfer of ownership, inheritance',
      told: 'sell/buy/new owner + car | both/seller + sign | inherit/company + car | unpaid + cannot/sell | transfer/hand over + papers | both/seller/buyer + sign | old owner + fine/tax | bought/company + ownership/transfer/owner/keeper/sale | sold/new owner/inherit/gift | debt/lien/loan',
    },
    plate: {
      also: 'number plate, licence plate, plate production, plate order, plate stock, personalised number',
      told: 'plate + make/print/order/stock | choose/own + number/letters | lost/stolen + plate | trade/diplomat/old-timer | plate/number + make/order/stamp | special/lost/stolen/stock/deliver/return/temporary + plate | personal/choose/damaged | factory/hand in/diplomatic',
    },
    'type-approval': {
      also: 'import, homologation, vehicle type, model catalogue, conformity, type certificate, import approval, modification',
      told: 'import/abroad + approve/allow | model/maker + certificate | change/tuning/convert | electric/emission + class | abroad/used/model/approve/certificate/emission/class/standard + type approval/import/homologation/conformity/modification | make/manufacturer/modify | conform/left-hand/kit car',
      context: 'certification',
    },
    inspection: {
      also: 'roadworthiness, vehicle test, mot, test result, defect, technical inspection, roadworthiness test, emission test, test certificate, retest',
      told: 'test/check + brake/light/emission | pass/fail/again | sticker/expire/due | roadside + check | test/check + brake/light/exhaust | yearly/lorry/print/certificate + inspection/roadworthiness/mot/defect/retest | retest/defect/rust/tyre | two years/roadside/bus | slip',
      context: 'inspection',
    },
    'test-station': {
      also: 'station, garage, inspector, accreditation, audit, testing station, test garage, station licence, audit visit',
      told: 'garage/station + licence/authorise | inspector + training | fake/bribe/suspicious | equipment + calibrate | garage/station + licence/approve | visit/close/suspend + test station/station/garage/inspector/accreditation | inspector/tester/fraud/without seeing | calibrate/equipment/audit/mystery',
    },
    'driver-licence': {
      also: 'driving licence, licence, driver, penalty point, category, licence class, medical fitness',
      told: 'licence + card/renew/lost | point/ban/withdraw | eye/age/medical | foreign + exchange | licence/card + issue/renew/lost | suspend/lorry/foreign/exchange + driver licence/licence/driver/category | motorbike/old age/learner/provisional',
      context: 'licence-permit',
    },
    appointment: {
      also: 'queue, counter, visit, booking, ticket, counter visit, office visit, slot',
      told: 'counter/office/queue/wait | book + visit | number + call | papers + missing + come back | appointment/slot + book | missing + paper + again | number/call/screen/hours/morning/agent + appointment/queue/counter/visit/booking | window/crowded/runner',
      context: 'queue-ticket',
    },
    tax: {
      also: 'road tax, fee, duty, exemption, vehicle tax',
      told: 'tax/fee + weight/emission/year | disabled/exempt | not paid + plate/seize | receipt/bank | engine/weight/emission + pay | fee/unpaid/refund/yearly/reminder + tax/duty/exemption | tax/electric/arrears',
    },
    insurance: {
      also: 'cover, policy, insurance status, insurer, insurance check, insurance confirmation, cover status, uninsured vehicle, insurance code',
      told: 'insurer + confirm/report/cancel | without/uninsured + drive | number/code + insurance | police + check | cancel/confirm/proof/number + insurance/cover/policy/insurer | insurer/insurance/cover | uninsured/lapsed/electronic | accident/victim',
    },
    enforcement: {
      also: 'fine, penalty, deregistration, sanction, seizure, deregistration order, reminder',
      told: 'fine/seize/tow/stop + car | letter/remind + overdue | police/court + order | appeal | police/stop/letter/reminder + enforcement/fine/penalty/deregistration/sanction | fine/penalty/seize | camera/warn/court | deregister/off the road/clamp/tow',
      context: 'case-management',
    },
    'data-request': {
      also: 'enquiry, extract, query, statistics, data sharing, data disclosure, register query, police access',
      told: 'police/insurer/city + ask/look | extract/proof/history | statistics/how many | privacy/log + who looked | police/city/insurer + ask/query | log/who + looked | copy/reason/abroad + data request/enquiry/extract/query/statistics | allowed/privacy/bulk',
    },
    payment: {
      also: 'cashier, receipt, charge, refund, transaction, card payment, cash desk',
      told: 'price/charge + service | pay/paid + card/cash/transfer/online | money + back/return | card + declined/refused/fail | outstanding/still owe/not arrived + money | pay/fee/card/cash/bank/online/before + payment/cashier/receipt/charge/refund',
      context: 'payment',
    },
  },
  relations:
    'registration > type-approval, registration > insurance, registration ~> plate, ownership > registration, inspection > test-station, inspection ~> registration, registration ~> tax, insurance ~> enforcement, tax ~> enforcement, inspection ~> enforcement, appointment > registration, appointment > driver-licence, enforcement ~> driver-licence, data-request > registration, registration ~> payment',
};

const MEDICAL_TRANSPORT: ReferenceModel = {
  id: 'medical-transport',
  title: 'Patient transport',
  words:
    'patient, ambulance, stretcher, dialysis, hospital, wheelchair, crew, transport order, discharge, paramedic, oxygen, lying, health insurer, ward, infectious',
  parts: {
    'transport-order': {
      also: 'booking, request, order, trip request, series, transport request, patient transfer, series order',
      told: 'ward/doctor/practice + order/call | from + to + hospital/home | dialysis/chemo + three/week | sitting/lying/carry + chair | discharge + today | call/order/book + ride/ambulance | ward/doctor/nurse + need | from/to + hospital/home | cancel/changed + transport | ward/practice/patient + rings/needs + ride | taken/brought + dialysis/home/clinic | dialysis/lying/today/tomorrow + transport order/booking/request/order/series | chemo/radiation/sitting/chair | recurring',
      context: 'order',
    },
    authorisation: {
      also: 'prescription, approval, medical certificate, necessity, medical authorisation, medical necessity, insurer approval, certificate',
      told: 'doctor + sign/form/prescribe | insurer + approve/refuse | necessary/reason | missing + form + later | slip/form + doctor + missing/signed | form/approve/refuse/insurer/sign/missing/series/until + authorisation/prescription/approval/necessity/certificate | prescription/doctor/valid | afterwards/hand in later',
    },
    patient: {
      also: 'passenger, patient data, person, insurance data, mobility, patient record, mobility need, infection status',
      told: 'name/weight/stairs/floor | infection/isolate/mask | oxygen/drip/need | relative/key + contact | name/birth/insurance + patient | heavy/wheelchair/contact/key + patient/passenger/person/mobility | walker/relative/dementia/confused/deaf',
      context: 'patient-registry',
    },
    vehicle: {
      also: 'ambulance, fleet, car, equipment, resource, vehicle equipment, wheelchair van',
      told: 'which + ambulance/car + free | oxygen/stretcher/defibrillator + check | clean/disinfect | workshop/inspection + ambulance | ambulance/van/car + free/available | which/ready + vehicle | stretcher/oxygen/workshop/kilometre/fuel + vehicle/ambulance/fleet/car/resource | defibrillator/inspection/tyre',
      context: 'vehicle',
    },
    crew: {
      also: 'paramedic, staff, driver, shift, roster, team, crew roster, qualification',
      told: 'two/paramedic + shift | training/licence + crew | ill/night + crew | break/overtime | paramedic/driver + team | duty/short/licence + crew/paramedic/staff/driver/shift | shift/roster/sick | training/refresher/end of shift | volunteer/part time',
      context: 'shift-roster',
    },
    dispatch: {
      also: 'control centre, scheduling, planning, assignment, disposition, control room, day planning',
      told: 'nearest/free + crew/car | combine/return + same way | urgent/emergency + first | wait/late + appointment | hand/take + job | change/swap + crew | which + car/crew + goes/drives | patients + wait + hours | two + patients + same + direction | send/assign/nearest/plan/day/late/waiting/first/phone/screen/empty + dispatch/scheduling/planning/assignment/disposition | combine/delay/urgent/emergency | radio/way back/same direction',
      context: 'incident-dispatch',
    },
    transport: {
      also: 'trip, ride, status, journey, run, status message, mileage, handover time',
      told: 'on the way/arrived/patient on board + status | kilometre/start/end | not ready/wait + ward | navigation | arrived/on board/finished + status | time/stamp + pressed | wait/drive/road/door/floor + transport/trip/ride/status/journey | not ready/carry',
      context: 'trip',
    },
    'care-record': {
      also: 'patient report, protocol, documentation, vitals, handover, handover sheet, vital sign, observation',
      told: 'blood pressure/pulse + write | hand over + nurse/sheet | worse/emergency + on the way | tablet/signature | oxygen/write/report/drug/given + care record/protocol/documentation/vitals/handover | blood pressure/pulse/protocol | handover/nurse/worse/fainted/resuscitate',
    },
    hospital: {
      also: 'ward, facility, clinic, destination, discharge, dialysis centre, hospital coordination, discharge planning, arrival slot, ward notice, appointment',
      told: 'ward + tell/ready/time | porter/entrance | appointment + moved | bed | ward/clinic/doctor + tell/ready | call/ring + before | discharge/floor/moved/late + hospital/ward/facility/clinic/destination | department/appointment/waiting room',
    },
    stock: {
      also: 'consumable, medication, supply, inventory, medical stock, oxygen bottle, linen, drug stock',
      told: 'oxygen/linen/glove + refill | expire/count + bag | missing + after + shift | order + supply | oxygen/count/check/missing/used/order/supplier/drug/lock + stock/consumable/medication/supply/inventory | bottle/glove/linen | expire/refill/restock | cupboard',
      context: 'inventory',
    },
    billing: {
      also: 'invoicing, claim, invoice, health insurer, co-payment, tariff, insurer billing',
      told: 'insurer + bill/claim/reject | kilometre/flat + tariff | co-payment/private + patient | form + missing + unpaid | form + missing | insurer + pays/refuses/cuts | insurer/reject/refuse/kilometre/flat/private/month/unpaid/remind + billing/invoicing/claim/invoice/co-payment | bill/invoice/short pay | tariff/co-payment/self | batch/electronic',
      context: 'health-billing',
    },
    notification: {
      also: 'message, arrival notice, status update, reminder, alert, email, text message, push message, notice',
      told: 'text/call/inform + ward/relative | minutes/arrive + tell | delay/late + inform | tell/inform/let know + people/customer/everybody | send/get/receive + message/reminder/alert | remind + day before/due/in time | automatic/automatically + mail/text/email | confirm + notification/message/reminder/alert/email | reminder/text message/sms/push message',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, response time, quality report, report, dashboard, figures, analysis, evaluation, key figure',
      told: 'month/year + figures | authority/district + report | figure/number/total + month/year/week | how many/how much + average/per day/per month | excel/spreadsheet/chart + evaluate/make/put together | management/board/owner + see/want + figures | compare + last year/last month | count + reporting/statistics/report/dashboard/figures | how long/punctual/per vehicle',
      context: 'reporting',
    },
  },
  relations:
    'transport-order > patient, transport-order > authorisation, transport-order ~> dispatch, dispatch > vehicle, dispatch > crew, dispatch ~> transport, transport ~> care-record, hospital ~> transport-order, dispatch ~> hospital, care-record > patient, transport ~> stock, stock ~> vehicle, transport ~> billing, billing > authorisation, dispatch ~> notification, transport ~> reporting',
};

export const DRIVERS_MODELS: readonly ReferenceModel[] = [
  DRIVING_SCHOOL,
  VEHICLE_REGISTRATION,
  MEDICAL_TRANSPORT,
];
