import type { ReferenceModel } from '../reference-model.ts';

const HOSPITAL: ReferenceModel = {
  id: 'hospital',
  title: 'Hospital information system',
  words:
    'hospital, ward, bed, patient, nurse, doctor, admit, discharge, inpatient, casualty, bedside, theatre, surgeon, hospital bill',
  parts: {
    patient: {
      also: 'person, registration, identity, reception, demographics, patient registration, patient index, medical record number, next of kin',
      told: 'who + patient/are | wristband/bracelet | same/two + person/file/name | first time + arrive/come | next of kin/relative + phone/call | front desk + name/birth | register/front desk/counter | name/birth/address/insurance card | duplicate/mixed up + patient | relative/next of kin',
      context: 'patient-registry',
    },
    admission: {
      also: 'bed, ward, stay, inpatient, encounter, transfer, discharge, adt, bed management, ward stay',
      told: 'bring/take/come + in/casualty/emergency | free/empty/which + bed | move/transfer + ward/room | go/send + home | who lies/lie where | bed + clean/full | bed/ward + free/full/occupied | casualty/emergency/ambulance + arrive | discharge/home/leave | corridor/no bed | whiteboard/board + bed',
      context: 'encounter-bed',
    },
    appointment: {
      also: 'scheduling, booking, schedule, outpatient, slot, calendar, clinic slot, outpatient visit, waiting list',
      told: 'book/see + doctor/specialist/slot | come + date/time/outpatient | wait + list/week | cancel/not turn up | free + slot/room | appointment/slot/diary | waiting list/weeks/months | clinic/outpatient + come | no-show/cancel/remind',
      context: 'appointment',
    },
    'medical-record': {
      also: "record, chart, documentation, history, diagnosis, allergy, clinical record, electronic health record, clinical documentation, patient file, doctor's letter",
      told: 'doctor/surgeon + write/note/dictate | what + wrong/diagnosis | allergy/allergic | look up/read + file/history | letter + family doctor/gp | chart/folder/file + patient | diagnosis/history/allergy | dictate/write/scribble | letter/summary + discharge/gp',
    },
    order: {
      also: 'request, referral, requisition, cpoe, order entry, clinical order, test request, service request',
      told: 'doctor + ask/order/request + blood/x-ray/scan/test | send + for/down + scan/test | urgent + test/sample | tick + form | order/request/slip + lab/x-ray/scan | urgent/stat | lost/forgotten + request/form | which test/twice',
      context: 'clinical-order',
    },
    laboratory: {
      also: 'results, result, lab, finding, sample, specimen, pathology, test, observation, diagnostic report, lab result',
      told: 'come back + lab/blood/scan | value/finding + bad/critical/alarming/look | report + lab/radiologist | see/read + picture/image | lab/sample/tube/blood | result/value + back/late/wait/see | critical/abnormal/call | fax/print + result',
      context: 'diagnostic-result',
    },
    medication: {
      also: 'drug, prescription, dose, pharmacy, administration, dispensing, drug chart',
      told: 'drug/pill/tablet/medicine + give/take/prescribe | wrong/double + dose/drug | nurse + hand out/trolley | infusion/drip | drug/pill/tablet/medicine/drip | dose/prescribe/interaction | nurse + give/trolley/cup | wrong/allergic + drug',
      context: 'medication',
    },
    nursing: {
      also: 'care, handover, nursing record, vital sign, care plan, nursing care, observation chart, nursing round',
      told: 'nurse + round/note/measure/shift | pulse/temperature/blood pressure | hand over + shift/night | wound/turn/wash + patient | nurse + note/round/write | temperature/pulse/pressure | handover/shift change | fall/wound/bedsore/turn',
      context: 'nursing-record',
    },
    surgery: {
      also: 'theatre, operation, procedure, operating room, surgery planning, operation list, surgical case',
      told: 'operate/operation/surgery + plan/list/day | surgeon + team/room/start | anaesthetist/anaesthesia | knife/scalpel/instrument | operate/operation/surgeon/anaesthetist | theatre/operating + free/list/plan | postponed/cancelled + operation | instrument/robot',
      context: 'scheduling',
    },
    billing: {
      also: 'invoice, invoicing, claim, coding, finance, insurance, cashier, tariff, charge, insurance claim, case rate',
      told: 'bill/charge + patient/insurer/stay | insurer/insurance + pay/refuse/accept | code/drg + case/diagnosis | what + cost/owe | co-payment/deposit | bill/invoice/pay/deposit | insurer/insurance/scheme | code/tariff/drg | owe/unpaid/refuse',
      context: 'health-billing',
    },
    imaging: {
      also: 'radiology, x-ray, scan, picture, pacs, image, radiograph, scanner, ultrasound',
      told: 'x-ray/scan/mri/ct/ultrasound | radiologist/picture/film | machine + wait/queue | report/read + picture | bring/wheel + x-ray/scan | night/emergency + scan | old/earlier + picture/cd | pregnant/metal/contrast',
      context: 'diagnostic-result',
    },
    staff: {
      also: 'roster, shift, employee, duty, on-call, personnel, team, colleague, user',
      told: 'roster/shift/on call | who works/who is on + tonight/ward | sick/short/agency + nurse/staff | holiday/overtime/swap | ill/sick/absent + replace/cover/colleague | timetable/plan + hours/week + who | new/leave/quit + colleague/employee/people | holiday/leave + ask/approve/clash',
      context: 'staff',
    },
    inventory: {
      also: 'stock, supply, store, consumable, purchasing, pharmacy stock, material, storage',
      told: 'store/stock/shelf | glove/syringe/bandage + run out/order | expire/count/supplier | implant/blood bag | order/reorder + too late/supplier | count/tally/check + shelf/store/what is there | run out/nothing left | expire/thrown away',
      context: 'inventory',
    },
  },
  relations:
    'admission > patient, appointment > patient, medical-record > patient, order ~> laboratory, medical-record > order, laboratory ~> medical-record, medication > medical-record, nursing > medication, admission ~> nursing, surgery > admission, admission ~> billing, order ~> billing, appointment ~> billing, order ~> imaging, surgery > staff, medication > inventory',
};

const OUTPATIENT_CLINIC: ReferenceModel = {
  id: 'outpatient-clinic',
  title: 'Outpatient specialist clinic',
  words:
    'clinic, specialist, outpatient, referral, consultation, waiting room, polyclinic, cardiologist, dermatologist, no-show, follow-up visit, reception',
  parts: {
    referral: {
      also: 'letter, inbox, request, triage, intake, referral letter, incoming referral, specialist request, referral inbox',
      told: 'family doctor/gp + send/letter/refer | letter + arrive/fax/read | how + urgent/soon | which + specialist/clinic | send + back/incomplete | letter/fax/email + gp/doctor | urgent/soon/wait + read/sort | incomplete/missing + letter | which/right + clinic/specialist',
      context: 'clinical-order',
    },
    appointment: {
      also: 'booking, scheduling, schedule, slot, calendar, waiting list, provider calendar, diary',
      told: 'book/reserve/offer + time/slot/visit | not show/not turn up/no-show | move/cancel + visit/date | earlier + slot/free | reminder/remind + day before | appointment/slot/diary/book | phone/ring/call + line | cancel/move/no-show | list/weeks/months + wait | double/overbook',
      context: 'appointment',
    },
    'check-in': {
      also: 'reception, arrival, queue, registration, waiting room, front desk, patient flow',
      told: 'arrive/sit/wait + room/desk/reception | call/number + next/screen | kiosk/desk + insurance card | late/full + waiting | whose turn | arrive/desk/counter/kiosk | number/screen/call | wait/sit/crowded | card/insurance + show',
      context: 'queue-ticket',
    },
    patient: {
      also: 'person, demographics, account, patient record, patient file, patient registration, insurance cover, record',
      told: 'who + patient/are | insurance card/health card + read/scan | new + patient/address | two/same + file/person | name/birth/address/phone | new/first + patient | allergy/history | folder/file/chart',
      context: 'patient-registry',
    },
    consultation: {
      also: 'visit, encounter, examination, note, diagnosis, clinical record, visit note, clinical note',
      told: 'doctor/specialist + see/examine/write/dictate | note/finding + visit | what + found/say | letter + back + gp/family doctor | see/examine/listen | write/type/dictate | minutes + patient | diagnosis/finding | history/last time',
    },
    prescription: {
      also: 'medication, medicine, drug, script, e-prescription, repeat prescription, drug interaction',
      told: 'prescribe/medicine/drug/tablet | pharmacy/chemist | repeat + script/pill | do not go/clash + together | repeat/refill | allergy/interaction',
      context: 'medication',
    },
    laboratory: {
      also: 'test, lab, result, order, imaging, specimen, test order, lab order, diagnostic request, imaging request',
      told: 'blood/ecg/ultrasound/x-ray/sample + send/take/do | come back/wait + lab/result | which + test/sample + open | blood/lab/x-ray/sample | result + back/late/lost/call | order/form/request | abnormal/critical',
      context: 'diagnostic-result',
    },
    billing: {
      also: 'invoicing, invoice, payment, claim, finance, fee, cashier, co-payment, charge',
      told: 'pay/bill/charge + visit/desk/patient | insurer/fund + claim/reimburse | tariff/point/code + service | bill/pay/invoice/cash/receipt | insurer/insurance/fund | code/tariff | owe/unpaid/remind',
      context: 'health-billing',
    },
    notification: {
      also: 'reminder, message, messaging, communication, sms, alert, email',
      told: 'text/sms/email/call + patient/reminder | remind + day before | ready/result + tell/inform | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back | call/ring + everyone/one by one',
      context: 'notification',
    },
    doctor: {
      also: 'provider, staff, practitioner, roster, employee, physician, rota, doctor profile, room plan',
      told: 'which/who + doctor/specialist + works/sees/day | holiday/sick/away + doctor | hours/room + doctor | speciality | patient/ask for + certain/same doctor | congress/leave + cancel/move | assistant/nurse + with/missing | fee/share + doctor',
    },
    document: {
      also: 'report, attachment, archive, consent form, file, template, paper, scan',
      told: 'letter/report + back/gp/send/write | scan/upload/paper/file | consent/sign/form | picture/cd | folder/binder/shelf + look for/full/paper | scan/upload/attach + paper/letter/file | print/sign/stamp + send | version/copy + wrong/latest',
      context: 'document',
    },
    reporting: {
      also: 'statistics, analytics, dashboard, figures, evaluation, key figure',
      told: 'how many/how long + patient/wait/visit | month/year/figure | no-show + percent | chief/board | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'referral ~> appointment, appointment > patient, check-in > appointment, check-in ~> consultation, consultation > patient, consultation > prescription, consultation > laboratory, consultation ~> billing, laboratory ~> billing, appointment > doctor, appointment ~> notification, consultation ~> document, referral > patient, laboratory ~> notification, appointment ~> reporting, billing ~> reporting',
};

const CLINICAL_TRIAL: ReferenceModel = {
  id: 'clinical-trial-management',
  title: 'Clinical trials',
  words:
    'trial, study, participant, placebo, investigator, protocol, sponsor, ethics committee, study nurse, site visit, arm, adverse event, informed consent',
  parts: {
    study: {
      also: 'protocol, trial, project, amendment, study design, visit schedule',
      told: 'protocol/plan + visit/change/version | arm/phase/placebo | what + measure/when | start/close + study | protocol/plan/amendment | start/end/sponsor | how many + patient/centre',
      context: 'clinical-trial',
    },
    site: {
      also: 'centre, investigator, hospital, study centre, investigator site, site activation',
      told: 'hospital/centre + take part/open/recruit | contract + hospital | investigator/doctor + qualified/paper | slow + centre | hospital/centre/clinic + take part | investigator/doctor/study nurse | slow/behind + recruit | initiate/activate/close',
    },
    subject: {
      also: 'participant, patient, enrolment, recruitment, screening, subject number',
      told: 'volunteer/patient + join/recruit/drop out | in/out + criterion/fit/suitable | number/initials + instead/name | find/advert + people | volunteer/subject/patient | recruit/find/drop out | fit/criteria/excluded | number/initials',
      context: 'patient-registry',
    },
    consent: {
      also: 'withdrawal, agreement, econsent, informed consent, consent form',
      told: 'agree/sign + form/paper/read | withdraw/change mind | new version + sign again | explain + risk | sign/form/agree | new version | explain/understand',
      context: 'consent',
    },
    randomisation: {
      also: 'allocation, blinding, assignment, unblinding, treatment allocation, interactive response, kit assignment',
      told: 'chance/draw/coin/random | who gets + placebo/drug | blind/unblind/envelope/emergency | balance + arm | placebo/group/arm | kit number',
    },
    'data-capture': {
      also: 'data, form, questionnaire, edc, ecrf, query, case report form, visit data, source data',
      told: 'form/value/page + enter/fill/type | diary/phone + patient + daily | query/question + missing/implausible | clean/lock + data | form/enter/type/fill | missing/query/implausible | diary/questionnaire | paper/transfer | lock/clean',
    },
    safety: {
      also: 'pharmacovigilance, causality, adverse event, side effect, serious event, serious adverse event',
      told: 'side effect/death/hospital | 24 hours/within + report | authority + tell/sae | stop + trial | side effect/hospital/died | 24 hours/report | ethics/authority + told | serious',
    },
    supply: {
      also: 'drug, kit, medication, inventory, depot, trial supply, investigational product, drug kit, drug accountability',
      told: 'kit/bottle/bottles + send/left/return | depot/site + run out/resupply | expiry/label + drug | count + tablet + back | kit/bottle/drug/pill | ship/depot/fridge | run out/expire | count/return/destroy',
      context: 'inventory',
    },
    monitoring: {
      also: 'monitor, audit, deviation, site visit, source verification',
      told: 'monitor/visit + compare/original/file | deviation/mistake + note | travel + site/report | letter + follow-up | monitor/travel/visit | deviation/mistake | compare/original | finding/follow up',
      context: 'inspection',
    },
    'master-file': {
      also: 'document, binder, ethics, submission, approval, etmf, trial master file, essential document, ethics submission',
      told: 'ethics/authority + submit/approve/ask | binder/document + complete/missing | cv/signature + file | archive/years + keep | binder/document/signature | ethics/authority/approve | inspector/missing/complete | archive',
    },
    visit: {
      also: 'schedule, appointment, calendar, visit plan, visit window, meeting, contact',
      told: 'visit/appointment/week | too early/too late/window/missed | what + done + visit | travel/remind | plan/date + visit | came/not come/missed + visit | note/report + after + visit | drive/travel + visit',
    },
    sample: {
      also: 'laboratory, specimen, lab, biobank, biosample, shipment, lab result, lab kit',
      told: 'blood/tube/sample | freezer/dry ice/courier | lab + value/result | lost/label | centrifuge/spin/freeze | kit/tube + expired/missing | courier/customs + ice | result/value + out of range',
    },
    payment: {
      also: 'budget, finance, invoice, contract, compensation, reimbursement, invoicing, billing, payout',
      told: 'pay/invoice + site/hospital/patient | per visit/per patient | contract/budget | travel money/taxi | pay/paid/transfer + month/late/bank | receipt/invoice + keep/check/write | money + owe/back/missing | cash/card/account + pay',
      context: 'payment',
    },
  },
  relations:
    'study ~> site, subject > consent, site > master-file, subject ~> randomisation, randomisation > supply, data-capture > study, data-capture > subject, data-capture ~> safety, monitoring > data-capture, monitoring ~> master-file, safety ~> master-file, study ~> visit, visit > subject, visit ~> data-capture, visit ~> sample, visit ~> payment',
};

export const HOSPITALS_MODELS: readonly ReferenceModel[] = [
  HOSPITAL,
  OUTPATIENT_CLINIC,
  CLINICAL_TRIAL,
];
