import type { ReferenceModel } from '../reference-model.ts';

const EMERGENCY_DISPATCH: ReferenceModel = {
  id: 'emergency-dispatch',
  title: 'Ambulance and emergency dispatch',
  words:
    'ambulance, emergency, dispatcher, paramedic, control room, 112, emergency call, siren, fire brigade, crew, casualty, caller, rescue, response time',
  parts: {
    call: {
      also: 'call-taking, caller, intake, telephony, triage, call taking, emergency call, call triage, protocol questions, caller location',
      told: 'ring/call + number/help/112 | ask/question + breathing/awake/where | where + caller/location/map | prank/twice/same + call | language/panic + caller | ring/phone/112/911 | caller + scream/panic/language | where are you/what happened/breathing | hang up/prank/silent | script/card/question',
      context: 'call-routing',
    },
    incident: {
      also: 'emergency, event, case, mission, job, accident, priority, incident file',
      told: 'open/close/join + incident/mission | priority/life | two/more + caller + same/accident | address/scene + note | fire/accident/heart attack/crash | what happened/how bad | open/close/number + case/incident | same/two calls | priority/red/urgent',
      context: 'incident-dispatch',
    },
    dispatch: {
      also: 'alarm, assignment, deployment, alerting, dispatching, turnout, unit assignment, resource recommendation',
      told: 'send/alarm/page + nearest/ambulance/crew/helicopter | who/which + close/near/free | second/backup + send | accept/out of the gate + second | send/page/alarm/tone | nearest/closest/which + car/ambulance/crew | backup/more/second | acknowledge/on the way/rolling | minutes/seconds + out',
    },
    unit: {
      also: 'resource, vehicle, ambulance, fleet, position, status, availability, station, unit status',
      told: 'where + vehicle/ambulance | free/busy/at scene/back + status/button | crew/shift + vehicle | cover/empty + district | free/busy/available/back | where + ambulance/car/engine/crew | button/radio + status | gps/dot/map + vehicle | shift/who sits/who is on',
    },
    map: {
      also: 'routing, route, navigation, location, geocoding, address, gis, road closure, travel time',
      told: 'fastest/way/route + drive | closed/roadwork/traffic + road | house number/kilometre | minute + there | map/route/road | closed/blocked/roadwork/bridge | find + house/address/farm/hydrant | minutes/kilometre/nearest | coordinate/pin',
      context: 'route-planning',
    },
    hospital: {
      also: 'destination, bed, handover, facility, hospital capacity, destination hospital, bed availability, hospital diversion',
      told: 'hospital/clinic + free/full/take/refuse | heart/stroke/burn + which + hospital | announce/pre-alert + arrive | wait + unload/ramp | hospital/casualty + full/free/closed/take | which + hospital/stroke/burn | wait/queue + ramp/outside/door | announce/call ahead',
      context: 'hospital-status',
    },
    'patient-record': {
      also: 'treatment, protocol, patient care record, run sheet, patient care report, medical record, mission report, treatment record',
      told: 'paramedic + write/tick/give | pulse/ecg/drug + tablet | hand over + doctor/hospital | sign/refuse + transport | paramedic/medic + write/fill/tick | pulse/pressure/drug/ecg | paper/tablet + patient | hand over/copy + hospital | refuse/sign + patient',
    },
    recording: {
      also: 'log, journal, audit, timeline, evidence, voice recording, voice log, call recording, incident log',
      told: 'record/listen + call/radio | second/minute + log/stamp | court/police/complaint + copy | cannot change/tamper | record/listen/tape | court/police/lawyer + ask/copy | who said/who did + when | minute/second/log | delete/keep + months',
    },
    billing: {
      also: 'invoice, invoicing, claim, payment, fee, transport invoice, mission billing, finance, charge',
      told: 'bill/pay + transport/ride/mission | insurer + pay/refuse | kilometre/flat + price | false alarm + charge | bill/invoice/pay | insurer/insurance | false alarm/ride + cost | kilometre/flat rate',
      context: 'health-billing',
    },
    crew: {
      also: 'staff, roster, shift, personnel, duty, volunteer, qualification',
      told: 'who + works/on duty/tonight | shift/night/roster/swap | sick/holiday/missing + crew/driver | volunteer/firefighter + come/answer | certificate/training + run out | tired/hours/overtime',
      context: 'shift-roster',
    },
    message: {
      also: 'notification, radio, communication, pager, broadcast, messaging, reminder, alert',
      told: 'radio/pager/siren/text | message/press/neighbour/police + tell/inform | app/phone + push/alert | nobody + heard/told | other service/fire brigade/police + pass | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed',
      context: 'notification',
    },
    supply: {
      also: 'equipment, stock, inventory, maintenance, vehicle check, material, store, storage',
      told: 'bag/oxygen/bandage/drug + refill/missing/expired | check/tick + vehicle/ambulance/morning | broken/garage/fuel | clean/disinfect | order/reorder + too late/supplier | count/tally/check + shelf/store/what is there | run out/nothing left | expire/thrown away',
      context: 'inventory',
    },
    reporting: {
      also: 'statistics, analytics, report, dashboard, response time, evaluation, figures, key figure',
      told: 'how long/minutes + arrive/average | month/year + figure/call | ministry/council + target/percent | map/hot spot | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'call ~> incident, incident ~> dispatch, dispatch > unit, dispatch > map, dispatch > hospital, dispatch ~> patient-record, call ~> recording, dispatch ~> recording, patient-record ~> billing, call > map, incident ~> message, unit > crew, patient-record > hospital, patient-record ~> supply, incident ~> reporting, dispatch ~> message',
};

const OPERATING_THEATRE: ReferenceModel = {
  id: 'operating-theatre-planning',
  title: 'Operating theatre planning',
  words:
    'operating theatre, operation, surgeon, surgery, anaesthetist, scrub nurse, theatre list, implant, recovery room, theatre manager, instrument tray, knife',
  parts: {
    request: {
      also: 'case, booking, indication, procedure, surgery request, waiting list, case booking, elective case',
      told: 'surgeon + request/ask/put down | patient + wait/list/weeks | urgent/emergency + squeeze/today | which side/how long + operation | surgeon/ward + want/ask/book/announce | list/waiting/weeks | urgent/emergency/tonight | hip/knee/appendix | which side/how long',
      context: 'clinical-order',
    },
    'pre-assessment': {
      also: 'anaesthesia, assessment, clearance, consent, pre-assessment, preoperative check, anaesthesia clearance, risk class',
      told: 'anaesthetist + see/ask/clear | blood/ecg/empty stomach + before | not fit/postpone/cold | anaesthetist + see/talk/ok/clear | sign/consent/explain | blood/ecg/fasting/sober | unfit/cold/postponed | allergy/risk',
    },
    schedule: {
      also: 'plan, block, list, session, planning, slot, theatre schedule, block plan, operation plan, case sequence, theatre list',
      told: 'room/theatre + day/who/first | block/morning + surgeon/department | move/swap/cancel/overrun + case | gap/idle | tomorrow + plan/list | plan/list + tomorrow/day/week | room/theatre/table + which/who/first | overrun/late/move/cancel/swap | gap/hole/empty | morning/block + department | whiteboard/excel/magnet',
      context: 'scheduling',
    },
    roster: {
      also: 'team, staff, staffing, shift, rota, assignment, team roster, surgical team, staff assignment, on-call roster',
      told: 'nurse/anaesthetist/assistant + who/which/with | ill/missing + replace | trained/skilled + robot/device | nurse/assistant/anaesthetist + who/missing/sick | on call/weekend/night | skill/trained + robot/device | overtime/home/break',
      context: 'shift-roster',
    },
    instrument: {
      also: 'tray, set, sterilisation, implant, instrument set, sterile goods, sterile supply, case cart',
      told: 'tray/set + sterile/wash/missing/pack | steriliser/steam/central | implant/screw + lot/loan | cart/trolley + ready | tray/set/instrument/scissors | sterile/wash/autoclave/steam | missing/incomplete/wet/torn | pack/count/check + set | loan/borrow + set',
      context: 'traceability',
    },
    bed: {
      also: 'recovery, ward, admission, capacity, bed planning, intensive care, intensive care bed, ward bed',
      told: 'bed + after/intensive/ward | recovery/wake up + full | day case/home + same day | no bed + cancel | bed/ward/intensive | recovery/wake up | no bed/full + cancel | day case/home/overnight',
      context: 'encounter-bed',
    },
    record: {
      also: 'documentation, checklist, count, intraoperative record, operation record, anaesthesia record, time stamp, safety checklist',
      told: 'cut/incision/stitch + time/minute | count + swab/needle | checklist/time-out/right + patient | write/dictate + report | time/minute + cut/stitch/start/end | checklist/time-out/right patient | swab/needle + count | dictate/report/write + operation | who + was/stood',
    },
    stock: {
      also: 'material, inventory, consumable, supply, material stock, implant stock, store, storage',
      told: 'suture/screw/swab + used/run out | scan + patient/package | order/consignment + dealer | expire | implant/screw/suture/mesh | run out/order/missing/left | lot/batch/sticker/scan | consignment/rep/company',
      context: 'inventory',
    },
    reporting: {
      also: 'performance, utilisation, statistics, analytics, dashboard, performance report, turnover time, first-case delay, report',
      told: 'late/delay + first/start | how long/percent + used/empty | between + case + clean | month/chief + figure | late/delay/idle/changeover | percent/hours + used/empty | month/figure/chief | why + cancelled/late | surgeon + compare',
      context: 'analytics',
    },
    patient: {
      also: 'person, wristband, transport, patient file, call for patient, registration, demographics, contact',
      told: 'bring/fetch/porter/call + patient | wristband/name/right patient | from ward/down + bring | allergy/weight/metal | waiting/holding + patient | look up/find + name/patient | wrong/mixed up + patient/name | address/phone/relative + patient',
      context: 'patient-registry',
    },
    room: {
      also: 'theatre, resource, equipment, device, suite, table, operating room, room setup',
      told: 'room/theatre + clean/ready/broken | robot/tower/c-arm/table + need/share/booked | microscope/x-ray + free | air/temperature | set up/prepare + room | second/two + room/theatre + run/idle | clean/disinfect/turn round | borrow/share + device/microscope',
    },
    message: {
      also: 'notification, communication, alert, status board, messaging, reminder, email, sms',
      told: 'screen/board + see/status | call/tell/text + next/surgeon/ward | relative/family + waiting/told | phone + constantly/ten times | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | group/chat + photo/write/private phone',
      context: 'notification',
    },
    billing: {
      also: 'coding, charge, invoice, cost, procedure code, invoicing, payment, claim, finance',
      told: 'code/bill/charge | implant/material + cost/charge | forgot + bill/code | insurer + approve/pay | bill/invoice + write/send/month | paid/not paid/late + invoice/bill | price/tariff/rate + change/agree | pay/money + wait/owe/remind',
      context: 'invoicing',
    },
  },
  relations:
    'request ~> pre-assessment, pre-assessment ~> schedule, request ~> schedule, schedule > roster, schedule > bed, schedule > instrument, schedule ~> record, record ~> stock, record ~> instrument, record ~> reporting, request > patient, pre-assessment > patient, schedule > room, record ~> billing, stock ~> billing, schedule ~> message',
};

const DEVICE_FLEET: ReferenceModel = {
  id: 'medical-device-fleet',
  title: 'Medical devices and their upkeep',
  words:
    'medical device, pump, ventilator, defibrillator, biomedical engineer, infusion pump, technician, device register, calibration, hospital equipment, safety check, monitor',
  parts: {
    device: {
      also: 'asset, equipment, inventory, register, device register, device file, serial number',
      told: 'list/sticker/number + device/machine | bought/age/where + device | scrap/retire/replace + old | which + ward + have | list/which/how many + device/pump/machine | sticker/number/serial/barcode | old/age/bought/scrap | model/manufacturer/type | ward/department + have/own',
      context: 'asset-register',
    },
    maintenance: {
      also: 'inspection, schedule, calibration, preventive maintenance, service plan, safety check, inspection plan, safety test',
      told: 'due/overdue/yearly + check/test | calibrate/measure/electrical | sticker/valid + until | plan + next month/engineer | due/overdue/yearly/sticker | check/test/calibrate | plan/calendar + month | electrical/leak | missed/forgotten + check',
      context: 'maintenance-schedule',
    },
    'work-order': {
      also: 'repair, ticket, job, fault, request, breakdown, service call, fault report, service ticket, corrective maintenance',
      told: 'broken/beep/fail/fault + call/report | fix/repair/mend + engineer | send + manufacturer/back | loan/spare + device meanwhile | broken/beep/dead/fault | repair/fix/mend | call/ring/report + ward/nurse | workshop/technician/engineer | how long/waiting/back',
      context: 'maintenance-order',
    },
    'spare-part': {
      also: 'part, stock, accessory, consumable, parts stock',
      told: 'part/battery/cable/filter + order/left | shelf/store | fits + which + device | wait + part | part/battery/cable/filter/sensor | order/run out/left/shelf | wait/deliver + weeks | fits',
      context: 'inventory',
    },
    location: {
      also: 'tracking, whereabouts, pool, loan, tag, location tracking, equipment pool',
      told: 'where/find/lost/search + pump/bed/device | tag/beacon/signal | borrow/pool/return + ward | clean/ready + pool | where/find/search/lost | borrow/lend/return | tag/signal/map | cleaned/ready/pool | hide/hoard/cupboard',
    },
    integration: {
      also: 'connectivity, software, network, telemetry, cybersecurity, firmware, data, device integration, software version',
      told: 'send/stream + value/reading/record | update/patch/version + software | offline/hack/network | alarm/alert + nurse | network/wifi/virus/hack | update/patch/version | reading/value + send/record | alarm/alert/error + device',
      context: 'device-registry',
    },
    recall: {
      also: 'incident, vigilance, alert, hazard, recall notice, safety notice, field action, field safety notice, vigilance report, hazard alert',
      told: 'manufacturer + warn/letter/recall | hurt/near miss/harm + patient | block/pull/take out + device | report + authority | recall/warning/letter | manufacturer/authority + warn/report | hurt/harm/near miss/burn | pull/take out/block',
    },
    training: {
      also: 'course, competence, instruction, qualification, user training, operator briefing, device licence',
      told: 'nurse/doctor + trained/shown/allowed | certificate/signature + device | new + model + teach | who may + use | train/shown/course | who may/allowed | certificate/signature/proof | new + nurse/model',
      context: 'training-course',
    },
    procurement: {
      also: 'purchase, buying, purchasing, replacement, investment, tender, supplier, warranty, service contract, replacement plan',
      told: 'buy/replace + budget/next year | warranty/guarantee | contract + manufacturer/service | offer/compare/lease | buy/replace/new/budget | quote/offer/tender/price | lease/rent | committee/director + approve | end of life/too old',
      context: 'contract',
    },
    contract: {
      also: 'supplier, vendor, warranty, manufacturer, agreement, service contract',
      told: 'contract/manufacturer/outside firm | warranty/guarantee | end/renew/notice | who + pays/covers | hotline/field engineer | hotline/engineer + wait/paid | price/fee + year/contract | read/find + contract/folder',
      context: 'contract',
    },
    document: {
      also: 'manual, certificate, file, protocol, test report, record, attachment, archive, template',
      told: 'manual/instruction | protocol/report + file/find/inspector | pdf/scan/binder | proof/certificate + show | folder/binder/shelf + look for/full/paper | scan/upload/attach + paper/letter/file | print/sign/stamp + send | version/copy + wrong/latest',
      context: 'document',
    },
    reporting: {
      also: 'statistics, cost, dashboard, compliance, audit, analytics, report, evaluation, figures',
      told: 'cost + repair/device/year | how many/percent + overdue/broken/done | auditor/inspector/authority | boss/director + figure | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
    user: {
      also: 'staff, department, ward, technician, role, account, employee, access right, login',
      told: 'technician + who/which/free/on duty | ward/department + ask/responsible | login/rights/may see | assign/hand + job | may/allowed/rights + see/approve/change | password/login/account + forgot/share/new | leave/new + colleague/employee | substitute/deputy + holiday',
    },
  },
  relations:
    'maintenance > device, maintenance ~> work-order, work-order > spare-part, work-order > device, location > device, integration ~> work-order, recall > device, recall ~> work-order, training > device, procurement ~> device, contract > device, work-order > contract, procurement > contract, work-order ~> reporting, maintenance > document, work-order > user',
};

export const EMERGENCY_EQUIPMENT_MODELS: readonly ReferenceModel[] = [
  EMERGENCY_DISPATCH,
  OPERATING_THEATRE,
  DEVICE_FLEET,
];
