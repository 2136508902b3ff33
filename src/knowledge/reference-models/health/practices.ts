import type { ReferenceModel } from '../reference-model.ts';

const GENERAL_PRACTICE: ReferenceModel = {
  id: 'general-practice',
  title: "General practice, family doctor's surgery",
  words:
    'family doctor, gp, surgery, practice, house call, sick note, repeat prescription, practice nurse, check-up, chronic patient, flu jab, health insurance card',
  parts: {
    patient: {
      also: 'record, chart, registration, history, file, allergy, patient record, patient file, medical history, problem list, registered patient',
      told: 'know/look up + history/past | family/household + patient | allergy/illness/chronic | join/leave + practice/list | paper + file/card | card/file/folder/history | allergy/chronic/long-standing | register/new + patient | family/grandmother',
      context: 'patient-registry',
    },
    appointment: {
      also: 'booking, diary, schedule, calendar, slot, queue, scheduling, walk-in, house call, open surgery',
      told: 'ring/phone/call + morning/desk | book/get + time/slot | home/house + visit | walk in/wait/queue | late/full + day | phone/ring + eight/morning/line | slot/free/full/diary | walk in/waiting room | no-show/cancel/late | house call/home visit',
      context: 'appointment',
    },
    consultation: {
      also: 'visit, encounter, examination, note, symptom, diagnosis, clinical note, visit note',
      told: 'see/examine + patient | type/write/dictate + note | cough/fever/pain/complain | ten minutes | listen + chest/heart | examine/listen/look | complaint/cough/fever/back pain | write/type/note | diagnosis/code',
    },
    prescription: {
      also: 'medication, script, medicine, drug, e-prescription, repeat prescription, repeat script, medication list',
      told: 'pill/tablet/medicine + again/repeat/run out | script/prescribe | chemist/pharmacy | list + take + drug | repeat/refill/run out + pill/script | prescribe/tablet/dose | interaction/allergy',
      context: 'medication',
    },
    certificate: {
      also: "document, letter, form, attestation, sick note, medical certificate, doctor's letter",
      told: 'sick note/off work/unfit | employer/school + paper/note | form + fit/driving/sport | sign/stamp + doctor | employer/school/insurance + form | print/stamp/sign | fit/driving',
      context: 'document',
    },
    referral: {
      also: 'specialist, transfer, referral letter, specialist referral, hospital letter, discharge letter',
      told: 'send + specialist/hospital | letter + come back/from hospital | waiting + specialist | refer/specialist/hospital | letter + write/back/discharge | waiting/months + specialist | urgent/cancer',
      context: 'clinical-order',
    },
    laboratory: {
      also: 'lab, result, test, sample, lab result, blood test, lab order, laboratory finding, finding',
      told: 'blood/urine + take/send/sample | lab + come back/overnight | ring/tell + patient + normal/bad | blood/urine/sample/tube | lab + send/fetch/back | result/value + call/tell/abnormal | sugar/cholesterol/thyroid',
      context: 'diagnostic-result',
    },
    vaccination: {
      also: 'immunisation, vaccine, jab, booster, vaccination card',
      told: 'jab/shot/vaccine/booster | due/recall + child/flu/tetanus | fridge/batch | yellow + card/book | jab/shot/vaccine/flu | booster/due | yellow/card/travel',
      context: 'immunisation',
    },
    recall: {
      also: 'reminder, screening, prevention, programme, check-up, chronic care, disease management, check-up programme',
      told: 'diabetic/asthma/chronic + come/check/quarter | due/overdue + check | invite/remind/write + patient | risk + list | check-up/screening/yearly | diabetic/asthma/chronic | remind/invite/letter | not been/overdue',
      context: 'health-campaign',
    },
    billing: {
      also: 'invoice, invoicing, claim, payment, fee, quarterly billing, tariff code, finance, charge',
      told: 'quarter/month + send/settle/submit | insurer/fund + pay/cut | private + patient/bill | code/tick + service | bill/invoice/pay | insurer/fund/quarter | code/tariff/points | private/unpaid',
      context: 'health-billing',
    },
    message: {
      also: 'notification, messaging, communication, sms, alert, email',
      told: 'text/sms/email/whatsapp + patient/practice | remind/reminder + appointment | call back/answer/question | nobody reach/engaged | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | group/chat + photo/write/private phone',
      context: 'notification',
    },
    staff: {
      also: 'doctor, nurse, roster, assistant, locum, employee, personnel, team, colleague',
      told: 'nurse/assistant/receptionist/locum | who works/on duty/holiday | shift/rota/hours | two doctors/partner | ill/sick/absent + replace/cover/colleague | timetable/plan + hours/week + who | new/leave/quit + colleague/employee/people | holiday/leave + ask/approve/clash',
      context: 'staff',
    },
    reporting: {
      also: 'statistics, quality, indicator, health report, analytics, dashboard, report, evaluation, figures',
      told: 'quarter/year + figure/report | how many + patient/diabetic | authority/health office + report | target/percent | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'appointment > patient, appointment ~> consultation, consultation > patient, consultation > prescription, consultation > referral, consultation > certificate, laboratory ~> patient, vaccination > patient, recall > patient, recall ~> appointment, consultation ~> billing, vaccination ~> billing, recall ~> message, appointment ~> message, appointment > staff, billing ~> reporting',
};

const DENTAL_PRACTICE: ReferenceModel = {
  id: 'dental-practice',
  title: 'Dental practice',
  words:
    'dentist, tooth, dental, hygienist, crown, filling, braces, root canal, gum, check-up, dental chair, dental lab, denture',
  parts: {
    appointment: {
      also: 'booking, schedule, diary, calendar, scheduling, slot, chair schedule, recall slot',
      told: 'book/move/cancel + time/slot/chair | toothache/pain/emergency + squeeze/today | chair + free/empty | not show/not turn up | remind/text + day before | book/slot/diary/chair | toothache/emergency/squeeze | no-show/late/cancel/gap | phone/ring + reception/desk',
      context: 'appointment',
    },
    patient: {
      also: 'record, person, anamnesis, contact, family, patient record, patient file, medical history, family account',
      told: 'new + patient/form | heart/blood thinner/allergy/pregnant | fill in/sign + form/questionnaire | who + family | form/questionnaire/clipboard | new/first + patient | file/card/folder',
      context: 'patient-registry',
    },
    chart: {
      also: 'odontogram, examination, finding, dental chart, clinical record, tooth chart, periodontal chart',
      told: 'which/each + tooth | mark/draw/note + tooth/hole/cavity | pocket/gum/bleed + measure | dentist + dictate/call out | look + mouth | tooth/teeth + which/mark/hole | cavity/filling/gum/bleed | call out/write/draw | scheme/picture + mouth',
    },
    'treatment-plan': {
      also: 'plan, estimate, quote, proposal, cost plan, cost estimate, plan of treatment, procedure plan',
      told: 'plan/propose/estimate + crown/implant/bridge | how much/cost + before/start | agree/sign + plan | insurer + approve + before | step/visit + several | plan/estimate/quote | cost/how much + before/crown/implant | insurer/fund + approve/approval | agree/sign/think about | option/alternative',
      context: 'care-plan',
    },
    imaging: {
      also: 'x-ray, image, radiograph, scan, photo, dental image',
      told: 'x-ray/scan/picture + tooth/jaw/take | see + picture + chair | dose/radiation | x-ray/picture/scan/photo | jaw/panoramic/3d | dose/apron | sensor/machine',
      context: 'diagnostic-result',
    },
    'lab-order': {
      also: 'laboratory, prosthesis, crown, technician, lab, impression, lab work, dental lab order, crown order, technician work',
      told: 'impression/mould/print + send | crown/denture/bridge/aligner + come back/fit/ready | shade/colour | technician/lab/dental lab | crown/bridge/denture/brace | impression/bite/scan + send | back/ready/late/not fit',
    },
    recall: {
      also: 'reminder, hygiene, check-up, prevention, notification, hygiene reminder, check-up reminder, prophylaxis programme',
      told: 'half year/six months + come/remind | hygienist/cleaning + due/again | lapsed/not been + year | write/text + due | half year/six months/yearly | remind/text/postcard/call | cleaning/hygienist/prophylaxis | not seen/years',
    },
    sterilisation: {
      also: 'instrument, autoclave, steriliser, instrument tracking, autoclave cycle, hygiene log, instrument set',
      told: 'autoclave/steriliser/steam | instrument/tray + clean/pack/which | spore/cycle + log/fail | dirty/used + hygiene/next patient | tray/instrument/bag + clean/dirty/label | inspector/proof/log | cycle/load',
      context: 'traceability',
    },
    stock: {
      also: 'inventory, material, supply, consumable, purchasing, implant lot, supply order, store, storage',
      told: 'glove/composite/anaesthetic/implant + run out/order/lot | shelf/drawer | expire/best before | order/deliver + dealer/depot | glove/needle/cement/composite | run out/order/reorder | expire/batch/lot | cupboard/drawer/count',
      context: 'inventory',
    },
    billing: {
      also: 'invoice, invoicing, payment, claim, finance, instalment, co-payment, fee schedule, charge',
      told: 'insurer/insurance + pay/share/claim | pay/owe + patient/rest | instalment/month + pay | points/code + treatment | bill/invoice/pay | insurer/fund/dental plan + pay/reject | instalment/owe/unpaid | code/points/tariff | share/rest',
      context: 'health-billing',
    },
    treatment: {
      also: 'procedure, session, visit, therapy, filling, extraction, clinical note, treatment record',
      told: 'drill/fill/pull/extract/root | anaesthetic/injection/numb | what + did/done + today | write/note + after/treatment | swollen/pain + after | chair/assistant + hold/suck | two/three + visits/sittings | code/material + enter',
    },
    staff: {
      also: 'dentist, employee, roster, hygienist, assistant, shift, personnel, team, colleague',
      told: 'assistant/hygienist/receptionist | who works/which dentist/day off | holiday/sick | commission/percent + dentist | ill/sick/absent + replace/cover/colleague | timetable/plan + hours/week + who | new/leave/quit + colleague/employee/people | holiday/leave + ask/approve/clash',
      context: 'staff',
    },
    reporting: {
      also: 'statistics, analytics, turnover, dashboard, report, evaluation, figures, key figure',
      told: 'month/year/figure/turnover | which + dentist/treatment + earn | how many + patient/new | chair + idle/used | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'appointment > patient, chart > patient, chart ~> treatment-plan, chart > imaging, treatment-plan ~> appointment, treatment-plan ~> lab-order, recall ~> appointment, lab-order ~> appointment, treatment-plan ~> billing, chart ~> stock, sterilisation ~> chart, lab-order ~> billing, treatment-plan ~> treatment, treatment ~> billing, appointment > staff, billing ~> reporting',
};

export const PRACTICES_MODELS: readonly ReferenceModel[] = [GENERAL_PRACTICE, DENTAL_PRACTICE];
