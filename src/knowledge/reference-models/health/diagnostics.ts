import type { ReferenceModel } from '../reference-model.ts';

const LABORATORY: ReferenceModel = {
  id: 'medical-laboratory',
  title: 'Medical laboratory',
  words:
    'lab, laboratory, sample, blood tube, test, analyser, specimen, barcode, pathologist, urine, swab, culture, reference range, courier',
  parts: {
    order: {
      also: 'request, requisition, panel, test order, order entry, test request',
      told: 'doctor/practice/ward + request/order/ask/form | which + test/value/panel | urgent/stat + test | add/later + test | doctor/practice/hospital + want/send/tick | form/slip/paper + come/unreadable/type | electronic/fax + request | which/what + test | cholesterol/thyroid/sugar',
      context: 'clinical-order',
    },
    sample: {
      also: 'specimen, tube, collection, accession, barcode, reception, aliquot, sample tracking',
      told: 'tube/sample/swab + arrive/label/barcode/scan | draw/take + blood | courier/van + fetch | lost/mix up/spilled/too little | freezer/rack + store | tube/blood/urine/swab | label/barcode/sticker | courier/driver/van + bring/collect | lost/mixed up/haemolysed/too little | fridge/freezer/rack/shelf | register/number/unpack + morning',
    },
    catalogue: {
      also: 'test, service, method, profile, test catalogue, reference range, test directory, service catalogue',
      told: 'list + test + offer | normal + value/range/age | which + tube/colour + test | new + test + price | which + test/offer/can do | normal/range/limit | new + test/method | colour/tube/how much + need',
      context: 'product-catalogue',
    },
    analysis: {
      also: 'testing, worklist, instrument, run, analyser, workstation, bench, work list, instrument run, test run',
      told: 'machine/analyser/device + run/load/send | bench/worklist/microscope/culture | repeat/rerun/dilute | batch/plate + run | machine/analyser/centrifuge | run/load/start | microscope/culture/plate | again/repeat/second time | technician/bench | hours/minutes + take/ready',
    },
    'quality-control': {
      also: 'quality, control, calibration, qc, accreditation, audit, control sample, proficiency test, westgard rule',
      told: 'control + run/out/drift | calibrate/calibration | stop + machine + release | round robin/ring trial/audit | control/calibrate | drift/out of range | auditor/accredited/iso | ring trial/external | every morning + check/control',
      context: 'quality',
    },
    validation: {
      also: 'approval, release, review, verification, result, autoverification, result review, technical validation, medical release',
      told: 'pathologist/biochemist + check/release/sign | value/result + odd/implausible/compare/earlier | release/approve + result | automatically + normal | check/sign/release/approve | doctor/chief/biologist + look/sign | strange/odd/cannot be | earlier/last time + compare',
    },
    report: {
      also: 'finding, delivery, notification, portal, result report, lab report, critical value alert',
      told: 'send/return + doctor/practice/patient | call/phone + critical/alarming | print/fax/portal + result | correct/amend + report | result + send/ready/late/where | print/fax/email/post | call/ring + critical/dangerous | wrong/corrected + result | login/portal + doctor/patient',
      context: 'diagnostic-result',
    },
    inventory: {
      also: 'reagent, stock, supply, consumable, lot, reagent stock, kit lot, material, store',
      told: 'reagent/kit/pipette + run out/order/lot | expire/expiry/fridge | supplier + deliver | open + bottle/pack | reagent/kit/glove | run out/order/left/count | expire/lot/batch | fridge/shelf/store | supplier/price/delivery',
      context: 'inventory',
    },
    referral: {
      also: 'subcontractor, send out, external lab, referred test, partner laboratory, referral laboratory, external test, subcontracted test',
      told: 'other/outside/partner/special + lab | rare/special + test + send | pass/ship + on + sample | wait + weeks + back | other/special/university + lab | send away/send on | weeks/late + back | too rare/cannot do',
    },
    billing: {
      also: 'invoice, invoicing, claim, payment, fee, pricing, account, price list, finance',
      told: 'bill/charge/invoice + insurer/practice/patient | insurer + pay/refuse | price/code + test | monthly + practice | bill/invoice/pay | insurer/fund/practice + reject/pay/month | code/tariff/points | cash/private + patient',
      context: 'health-billing',
    },
    patient: {
      also: 'person, demographics, registration, history, patient file, record, contact',
      told: 'name/birth/number + patient | same/two/mix + name/patient | earlier/old + result/patient | who + is/tube | look up/find + name/patient | wrong/mixed up + patient/name | address/phone/relative + patient | write down/enter + name/birth/number',
      context: 'patient-registry',
    },
    client: {
      also: 'customer, physician, practice, sender, doctor, doctors, ordering doctor',
      told: 'practice/doctor/hospital + customer/account/contract | new/lose + practice | who + ordered/sent | phone/address/fax + practice | ward/clinic | complain/angry + practice/doctor | pick-up/tubes/forms + supply + practice | ring/ask + where + result',
    },
    equipment: {
      also: 'device, maintenance, machine, asset, apparatus',
      told: 'broken/down/repair + machine/analyser | engineer/service/contract | maintenance/clean + daily/weekly | device/pipette + check/list | broken/repair/out of order + machine/device | service/maintenance + due/contract | bought/old/replace + machine | spare/second + machine',
    },
  },
  relations:
    'order > catalogue, order ~> sample, sample ~> analysis, analysis > quality-control, analysis ~> validation, validation ~> report, analysis ~> inventory, sample ~> referral, referral ~> report, report ~> billing, billing > catalogue, order > patient, order > client, sample ~> report, analysis > equipment, equipment > quality-control',
};

const RADIOLOGY: ReferenceModel = {
  id: 'radiology',
  title: 'Radiology and imaging department',
  words:
    'x-ray, scan, radiologist, mri, ct, ultrasound, mammogram, image, radiographer, contrast agent, modality, scanner, imaging, reading room',
  parts: {
    order: {
      also: 'referral, request, indication, justification, imaging order, exam request',
      told: 'doctor/practice + send/refer/ask | why/reason/question + scan | right + exam/scan + suspicion | vet/approve + request | doctor/gp + send/slip/write/want | question/why/reason | which/right + body part/exam/scan | urgent/stroke/emergency | paper/fax/form',
      context: 'clinical-order',
    },
    appointment: {
      also: 'scheduling, booking, slot, calendar, schedule, waiting list, scanner slot, room calendar, modality calendar',
      told: 'book/slot/time + scanner/machine/patient | machine/room + free/full/idle | empty stomach/prepare/instruction | no-show/cancel/fill + gap | book/appointment/slot | wait + weeks/months | machine/room/scanner + free/full | no-show/cancel/late | empty stomach/drink/prepare',
      context: 'appointment',
    },
    exam: {
      also: 'examination, study, procedure, scan, acquisition, worklist, image acquisition, modality worklist, procedure step',
      told: 'radiographer/technician + take/position/lie | contrast/inject/pregnant/pacemaker/metal | worklist/list + machine | finish + picture/exam | scan/x-ray/picture + take/make | lie/breathe/still | contrast/needle/dye | technician/radiographer | changing room/call in',
    },
    archive: {
      also: 'image, pacs, imaging, storage, series, image archive, image store, dicom archive',
      told: 'picture/image + keep/store/pull/open/compare | earlier/old/prior + picture/scan | disc/cd/usb + bring | ten years + keep | picture/image + keep/store/open/load | slow/gigabyte/disk | old/earlier + picture/compare | cd/disc/usb | ten years/delete',
    },
    report: {
      also: 'reporting, reading, finding, dictation, diagnosis, interpretation, radiology report, second reading',
      told: 'radiologist/read + dictate/look/write/speak | two/second + reader/pair of eyes | sign/release + report | unread/backlog + study | at night/remote + read | read/look + image/picture | dictate/speak/type/secretary | radiologist/doctor + sign/report | pile/backlog/waiting | second/colleague + look',
      context: 'diagnostic-result',
    },
    dose: {
      also: 'radiation, exposure, contrast, dose monitoring, radiation protection, radiation dose, dose registry, exposure record',
      told: 'radiation/dose + much/add up/limit | too much + exposed | authority + dose/year | child + dose | radiation/dose | limit/too much/add up | authority/inspector + dose/report | badge/lead',
    },
    equipment: {
      also: 'device, machine, scanner, maintenance, modality, asset, device maintenance, quality assurance, apparatus',
      told: 'machine/scanner/tube + break/service/down | phantom/constancy/daily test | engineer + come/call | idle/use + scanner | broken/down/fault/repair | engineer/service/contract | test/check + morning/daily | scanner/tube/coil',
      context: 'maintenance-schedule',
    },
    distribution: {
      also: 'delivery, result, portal, sharing, notification, result distribution, image sharing, critical finding, referrer portal, delivery of report',
      told: 'send/see + referrer/family doctor | patient/link/code + download/see | call + dangerous/tumour/unexpected | other hospital + share | send/fax/post + report/picture | portal/link/login/code | referring/family doctor + wait/ask/gets | critical/call/immediately | patient + see/copy',
      context: 'document',
    },
    billing: {
      also: 'invoice, invoicing, claim, payment, coding, exam code, finance, charge, accounting',
      told: 'bill/charge/code + exam/contrast | insurer + pay/approve/before | private + patient | tariff/point | bill/invoice/pay | insurer/fund + reject/approve | code/tariff | private/self-pay | pre-authorisation/approval',
      context: 'health-billing',
    },
    patient: {
      also: 'person, registration, demographics, check-in, patient record, record, patient file, contact',
      told: 'arrive/desk/sign in/waiting room | name/birth + patient | allergy/kidney/pregnant + ask | consent/sign/form | same/mixed up + patient | insurance card | look up/find + name/patient | wrong/mixed up + patient/name',
      context: 'patient-registry',
    },
    staff: {
      also: 'radiologist, technologist, roster, shift, user, employee, personnel, team, colleague',
      told: 'who + on duty/reads/tonight | shift/night/weekend | holiday/sick + radiologist/technician | training/licence | ill/sick/absent + replace/cover/colleague | timetable/plan + hours/week + who | new/leave/quit + colleague/employee/people | holiday/leave + ask/approve/clash',
      context: 'staff',
    },
    material: {
      also: 'consumable, stock, inventory, contrast agent, supply, store',
      told: 'contrast/syringe/needle + run out/order | expire/batch | left/count/shelf | order/reorder + too late/supplier | count/tally/check + shelf/store/what is there | nothing left/missing + material | thrown away/wasted',
    },
    analytics: {
      also: 'statistics, dashboard, turnaround, figures, evaluation',
      told: 'how long/hours + report/wait | how many + scan/exam/month | idle/used + machine | figure/chief | count/add up + month/year | table/chart/curve + show | compare + last year | boss/director + ask/know + how many',
      context: 'analytics',
    },
  },
  relations:
    'order ~> appointment, appointment > equipment, appointment ~> exam, exam ~> archive, archive ~> report, report ~> distribution, exam ~> dose, exam ~> billing, order > patient, appointment > patient, exam > patient, exam > material, report ~> analytics, appointment > staff, report > staff, exam ~> analytics',
};

const BLOOD_BANK: ReferenceModel = {
  id: 'blood-bank-service',
  title: 'Blood bank and donation service',
  words:
    'blood, donor, donation, transfusion, plasma, blood group, blood bag, platelets, cross-match, mobile session, blood drive, haemoglobin',
  parts: {
    donor: {
      also: 'person, profile, contact, member, donor record, blood group, donor registry, donor profile, blood group card',
      told: 'give + blood/again/first time | who/person + blood type/group | address/phone + donor | pass/badge/medal + times | donor/giver/people + give | first time/regular/come back | card/badge/medal/pin | address/phone/email/moved | blood group/negative',
      context: 'contact-book',
    },
    eligibility: {
      also: 'screening, deferral, questionnaire, interview, health check, medical check, donor screening, health questionnaire, donor check',
      told: 'questionnaire/form/ask + before | iron/haemoglobin/finger/pressure | turn away/wait/not allowed + week/month | tattoo/travel/malaria/pregnant/ill | questions/form/fill | haemoglobin/iron/pressure/weight | turned away/not allowed/blocked/wait | doctor + ask/check/decide',
    },
    session: {
      also: 'drive, appointment, site, booking, donation session, mobile team, blood drive, mobile session, collection appointment, donation site',
      told: 'school hall/bus/town/mobile + come/tour | book/slot + chair/donate | date/place + drive | volunteer/staff/snack + hall | hall/bus/town/village/company | appointment/slot/book/queue | team/van/beds + go/set up | how many + chairs/came/expect | sandwich/volunteer/red cross',
      context: 'event-programme',
    },
    collection: {
      also: 'donation, phlebotomy, bag, unit, bleeding, donated unit, bag number',
      told: 'needle/arm/bleed/draw | bag + fill/number/label | half a litre/faint/minutes | tube + sample + bag | needle/arm/vein | bag/half a litre/fill | faint/dizzy | label/number/barcode + bag/tube | minutes/draw',
    },
    testing: {
      also: 'test, laboratory, typing, serology, screening test, blood typing, infectious marker',
      told: 'test/lab + hiv/hepatitis/infection | positive/reactive + block/throw/tell | group/rhesus + determine | release + only after/clear | hiv/hepatitis/syphilis | lab/test/tube + overnight/result | positive/suspicious/reactive | group/rhesus + type',
      context: 'diagnostic-result',
    },
    component: {
      also: 'processing, preparation, plasma, platelet, separation, blood product, component preparation, platelet concentrate',
      told: 'spin/split/centrifuge/separate | plasma/platelet/red cell + make/get | irradiate/filter/pool | label + component | plasma/platelet/red cells | freeze/filter/irradiate | days/hours + keeps',
      context: 'production-order',
    },
    inventory: {
      also: 'stock, storage, reserve, expiry, blood stock, blood unit, cold storage, material',
      told: 'fridge/freezer/shelf + left/low | expire/outdated | short/low + group/o negative | how many + bag/unit | fridge/freezer | how much/how many/left/short | expire/thrown away/too old | negative/group + low/missing | degrees/temperature',
      context: 'blood-bank',
    },
    distribution: {
      also: 'order, issue, delivery, supply, shipment, request, hospital order, transport, logistics',
      told: 'hospital/clinic + order/ask/need | send/drive/courier + bag/box | emergency/urgent + units | temperature/ice + transport | hospital/clinic + order/ring/need | send/taxi/driver/courier | urgent/emergency/siren | box/ice/cool | returned/unused',
      context: 'delivery',
    },
    transfusion: {
      also: 'patient, cross-match, compatibility, haemovigilance, recipient, look-back, compatibility test, transfusion reaction',
      told: 'match/fit/compatible + patient | patient + receive/given | reaction/fever/wrong + blood | trace/back + donor/bag | patient/operation + gets/needs | fit/match/wrong | reaction/fever/shiver | bedside/check | who got',
      context: 'traceability',
    },
    campaign: {
      also: 'recall, invitation, communication, recruitment, notification, marketing, appeal, donor recall, donor campaign, donor communication',
      told: 'call/text/invite/write + donor | short + appeal/radio | eight weeks/again + allowed | thank/your blood was used | invite/call/text/letter/sms | come again/come back | radio/poster/appeal/summer | thank/your blood | short/urgently + need',
      context: 'campaign',
    },
    traceability: {
      also: 'quality, incident, tracking, tracing, record, audit trail',
      told: 'trace/back/where from | which + bag/donor/patient | withdraw/recall + bag | from arm/vein to | thirty years/keep | error/near miss/incident | years/decades + keep + record',
      context: 'traceability',
    },
    billing: {
      also: 'invoice, invoicing, price, fee, payment, claim, finance, charge, accounting',
      told: 'hospital + pay/bill/price/bag | per bag/per unit | invoice/month | expenses/allowance + donor | bill/invoice + write/send/month | paid/not paid/late + invoice/bill | price/tariff/rate + change/agree | pay/money + wait/owe/remind',
      context: 'invoicing',
    },
    reporting: {
      also: 'statistics, report, dashboard, figures, analytics, evaluation, key figure',
      told: 'how many + donor/bag/unit | ministry/authority + report | year/month + figure | percent/first-time | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'donor > eligibility, session > donor, eligibility ~> collection, session ~> collection, collection ~> testing, collection ~> component, testing ~> inventory, component ~> inventory, distribution > inventory, distribution ~> transfusion, inventory ~> campaign, campaign ~> session, transfusion > traceability, distribution > traceability, distribution ~> billing, inventory ~> reporting',
};

export const DIAGNOSTICS_MODELS: readonly ReferenceModel[] = [LABORATORY, RADIOLOGY, BLOOD_BANK];
