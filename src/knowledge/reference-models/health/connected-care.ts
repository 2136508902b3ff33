import type { ReferenceModel } from '../reference-model.ts';

const TELEMEDICINE: ReferenceModel = {
  id: 'telemedicine',
  title: 'Telemedicine, doctor by video',
  words:
    'video, doctor online, telemedicine, teleconsultation, symptom, remote, virtual visit, phone doctor, e-prescription, waiting room, online consultation, camera',
  parts: {
    triage: {
      also: 'intake, questionnaire, assessment, symptom, screening, urgency, symptom checker, intake questionnaire, red flag',
      told: 'what + hurt/wrong/symptom | question/bot/answer + before | emergency/ambulance/chest + not | describe/tell + symptom/problem | fever/rash/cough/pain | urgent/emergency/serious | first/before + question/form/ask | which + doctor/right',
    },
    doctor: {
      also: 'provider, physician, practitioner, clinician, staff, specialist, availability, roster, licence, doctor profile, provider directory',
      told: 'doctor + sign up/licence/join | free/on duty/hours + doctor | speciality/language + choose | star/rating + doctor | doctor + on duty/work/shift/available | licence/diploma/check + doctor | speciality/dermatologist/paediatrician | profile/photo/language | hours/calendar + doctor',
      context: 'staff',
    },
    appointment: {
      also: 'booking, scheduling, schedule, slot, queue, calendar, waiting room, virtual waiting room, on-demand visit',
      told: 'book/see + doctor/slot/now | wait/queue + minutes/next | cancel/not turn up | day/night + quickly | waiting room/in line | appointment/slot + choose/pick/free | late/no-show/cancel | remind/reminder/text | at night/tonight/today',
      context: 'appointment',
    },
    consultation: {
      also: 'visit, call, video, encounter, session, consult, video visit, chat visit, visit note',
      told: 'video/camera/phone/chat + talk/see | connection/drop/picture + bad | note/diagnosis + after | photo/upload + rash | video/call/screen/camera | talk/see + doctor | connection/frozen/sound | examine/diagnose | chat/write + doctor',
      context: 'telehealth-consult',
    },
    patient: {
      also: 'user, member, account, customer, profile, dependant, family member, health profile, medical history',
      told: 'who/id + patient/are | child/family + account | passport/insurance + show | register/sign up + patient/user | history/allergy/chronic | child/mother + account/for | identity/card/passport',
      context: 'patient-registry',
    },
    prescription: {
      also: 'medication, medicine, drug, pharmacy, repeat, e-prescription, pharmacy order, repeat prescription',
      told: 'pharmacy/medicine/drug/tablet | code/qr + pharmacy | repeat + pill | deliver/courier + medicine | prescribe/prescription | pharmacy + send/pick up/nearest | refill/again/repeat | not allowed/controlled + prescribe',
      context: 'medication',
    },
    document: {
      also: 'certificate, referral, letter, attachment, file, sick note, medical certificate, referral letter, archive',
      told: 'off/unfit/employer | letter/refer + specialist | download | lab + order | sick note/employer/off work | certificate/letter/pdf | send + specialist/hospital | upload/photo/scan + document',
      context: 'document',
    },
    monitoring: {
      also: 'device, measurement, reading, wearable, observation, alert, remote monitoring, vital sign, home device',
      told: 'watch/cuff/scale/device + send | blood pressure/sugar/pulse | alarm/nurse + value/high | daily + measure | watch/cuff/meter/device | every day/morning + measure/enter | too high/too low/alarm | diabetic/heart/pressure + home',
      context: 'telemetry',
    },
    payment: {
      also: 'billing, invoice, fee, subscription, payout, wallet, claim, insurance cover, doctor payout',
      told: 'pay/card/price + visit/before | insurer/employer + cover | doctor + get/share/payout | refund/not helped | pay/price/euro/card | refund/money back | insurer/employer + pay | doctor + earn/paid/month | voucher/code',
      context: 'payment',
    },
    'medical-record': {
      also: 'record, history, chart, diagnosis, journal, health record',
      told: 'write/note + after/visit | earlier/last time/history + see/read | allergy/diagnosis/chronic | share/send + gp/family doctor | download/see + own/record | photo/result + stored/attached | diagnosis/code + enter | next/other doctor + read/know',
    },
    message: {
      also: 'notification, messaging, chat, reminder, communication, email, sms',
      told: 'text/sms/push/email | remind/reminder | follow-up/question + after/doctor | write/answer + between | link + send/click | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed',
      context: 'notification',
    },
    review: {
      also: 'feedback, rating, complaint, satisfaction, check, approval, workflow, case, examination',
      told: 'star/rate/rating | happy/unhappy/complain | comment/praise + doctor | after + ask/visit | check/read/look through + before/careful | send back/ask back + missing/wrong | approve/release/sign + boss/second | pile/desk + waiting',
    },
    'lab-order': {
      also: 'test, laboratory, diagnostic, sample, sampling, lab result, blood test',
      told: 'lab/blood/test/sample + order/send | result + back/explain | kit/swab + home/post | nurse + come/draw | needle/prick + home | too high/too low + value | which/nearest + lab | referral/form + test',
      context: 'clinical-order',
    },
  },
  relations:
    'triage ~> appointment, appointment > doctor, appointment ~> consultation, consultation > patient, consultation ~> prescription, consultation ~> document, monitoring ~> consultation, appointment > payment, consultation ~> payment, triage > patient, consultation > medical-record, prescription > medical-record, appointment ~> message, consultation ~> lab-order, lab-order ~> medical-record, consultation ~> review',
};

const HEALTH_EXCHANGE: ReferenceModel = {
  id: 'health-record-exchange',
  title: 'Exchange of health records between providers',
  words:
    'health record, patient summary, exchange, hospital, insurer, provider, consent, electronic patient record, shared record, e-health, discharge letter, health network',
  parts: {
    patient: {
      also: 'person, identity, demographics, citizen, patient index, master patient index, patient identity, identifier matching, patient file',
      told: 'same/two/duplicate + person/patient | number/id + different/each + hospital | match/link + name/birth | wrong + person + merge | who + is/patient | same/two/double + person | number/id/card/birth | wrong/mix up/merge | spelled/name + different',
      context: 'patient-registry',
    },
    provider: {
      also: 'directory, doctor, organisation, facility, practitioner, provider directory, health professional registry, facility directory',
      told: 'which/who + doctor/hospital/address | licence/leave/join + network | role/badge/card + doctor | find + specialist | which/find/who + doctor/hospital/practice | join/connect/take part | licence/role/card | address/list',
      context: 'service-directory',
    },
    consent: {
      also: 'permission, privacy, opt-out, authorisation, choice, access right, access policy, patient choice',
      told: 'patient + allow/forbid/decide/block | who may + see/read | withdraw/opt out | emergency/break glass | allow/agree/forbid/permit | who may/may see | hide/lock/psychiatry | emergency/unconscious',
      context: 'consent',
    },
    document: {
      also: 'registry, repository, record, letter, index, image, document registry, clinical document, document index, record locator, document sharing',
      told: 'where/which + letter/document/lie | find/fetch/pull + other hospital | upload/put + letter/report | stay + where written/at source | letter/report/picture/pdf | find/look for/where/fetch | fax/post/cd | upload/put/share | old/earlier + hospital',
      context: 'document',
    },
    summary: {
      also: 'allergy, patient summary, medication list, problem list, health record, emergency data, health summary, allergy list',
      told: 'short/one page/overview + patient | allergy/medicine/illness + list | abroad/emergency + doctor | allergy/medicine/pills + list/know | short/page/overview | abroad/ambulance/emergency | up to date/outdated | diagnosis/illness + list',
    },
    messaging: {
      also: 'message, exchange, interface, notification, referral, integration, connector, subscription, mailbox, message exchange, referral message',
      told: 'send/deliver + letter/result/message | arrive/confirm/lost + message | notify/tell + gp + admitted/discharge | format/translate + system | send/forward/arrive/lost | letter/result + electronically/get | tell/inform/notify + gp/doctor | system/format/talk to each other | discharge/admission',
    },
    terminology: {
      also: 'code, vocabulary, mapping, catalogue, standard, concept, code system, value set',
      told: 'code/meaning/translate + diagnosis/drug | same/different + word/lab | version/new + code list | local/own + term/code + map/match | code/word/meaning/mean | translate/map/match | same thing/differently + call | version/list',
    },
    audit: {
      also: 'log, trace, monitoring, audit trail, access log, disclosure record, access report',
      told: 'who + looked/opened/saw | log/trace + access | curious/misuse/neighbour | patient + see + who | who looked/looked/opened | log/trace/record + access | nosy/neighbour/curious/celebrity | court/data protection',
      context: 'audit',
    },
    portal: {
      also: 'app, account, patient portal, patient access, citizen portal, citizen access, personal health record, proxy access',
      told: 'patient/citizen + see/download/own | child/parent/carer + access | phone/app + record | correct/complain + entry | patient + see/login/look/own | app/phone/browser | parent/child/carer/behalf | print/download | mistake/correct',
    },
    result: {
      also: 'laboratory, imaging, observation, finding, value, report, lab result, diagnostic report',
      told: 'lab/blood/x-ray + result/value/twice | test + again/double/twice | curve/over time + value | picture/scan + see/open | send/arrive + lab/result | compare/trend + value | missing/late + result | phone/fax + value',
      context: 'diagnostic-result',
    },
    prescription: {
      also: 'medication, e-prescription, dispensing, pharmacy, drug, medicine, script',
      told: 'prescription/pharmacy/pill | interaction/clash | prescribe/hand out + see | repeat/cancel + prescription | paper/green slip + lost | doctor/pharmacist + see/change + medicine | twice/double + prescribed | allergy/old + medicine',
    },
    analytics: {
      also: 'statistics, research, reporting, public health, dashboard, evaluation, figures',
      told: 'how many/statistics/percent | research/university/anonymous | ministry/authority + figure | region/population | count/add up + month/year | table/chart/curve + show | compare + last year | boss/director + ask/know + how many',
      context: 'analytics',
    },
  },
  relations:
    'document > patient, document > consent, document > provider, document ~> summary, summary > terminology, messaging > provider, messaging > patient, messaging > terminology, document ~> audit, portal > document, portal > consent, portal > audit, result > patient, result > terminology, prescription > patient, document ~> analytics',
};

export const CONNECTED_CARE_MODELS: readonly ReferenceModel[] = [TELEMEDICINE, HEALTH_EXCHANGE];
