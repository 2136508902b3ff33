import type { ReferenceModel } from '../reference-model.ts';

const PROCESS_BATCH_PLANT: ReferenceModel = {
  id: 'process-batch-plant',
  title: 'Batch production in the process industry',
  words:
    'batch, recipe, tank, mixer, reactor, paint, ingredient, litre, raw material, weigh, dosing, viscosity, filling, campaign, coating',
  parts: {
    recipe: {
      also: 'formula, master recipe, procedure, product formulation, formulation, product',
      told: 'made of/mix + percent/kilo + ingredient | version/change/approve + formula | degree/hour/stir + step | scale/bigger/smaller + batch | percent/kilo/litres + in | version/secret | stir/heat | bigger',
      context: 'bill-of-process',
    },
    'production-plan': {
      also: 'campaign plan, batch schedule, production campaign, tank allocation, sequence, planning, scheduling, campaign, schedule, production planning',
      told: 'which + reactor/mixer/tank + week/next | light before dark/same colour/sequence | clean + between + product | campaign/run + several + batch | which next/week + tank | dark/order of | rush',
      context: 'production-plan',
    },
    batch: {
      also: 'batch order, process order, lot, batch execution, production order, production, manufacturing order',
      told: 'start/run + batch/mixer | step/next + operator/screen | yield/litre/kilo + batch | stop/hold/correct + batch | start/stop + mixer | operator/step | litres/kilos + came out | correct/add | batch number',
      context: 'production-order',
    },
    weighing: {
      also: 'dispensing, dosing, charge, weigh booth, dispense, charging, material issue',
      told: 'weigh/scale/dose + sack/drum/kilo | wrong/too much + ingredient/sack | scan + sack/drum + before + mixer | label + weighed/container | weigh/scoop | wrong sack/ingredient | barcode | drum/bucket/gram',
    },
    inventory: {
      also: 'raw material, ingredient stock, tank level, drum, lot stock, silo, stock, material, warehouse, tank',
      told: 'drum/sack/tank/silo + left/level/stock | expire/retest/shelf life | tanker/delivery + unload | first in/oldest + use | drums/sacks/tanks + left | tanker/delivery | expired/oldest | run out',
      context: 'inventory',
    },
    monitoring: {
      also: 'process data, batch trend, historian, tag, process value, telemetry, process control, measurement, sensor',
      told: 'temperature/pressure/level + record/curve | sensor/controller + every + second | compare + good/golden + batch | deviate/out of + range + batch | temperature/pressure/ph + curve | out of range | second/logged | golden',
      context: 'telemetry',
    },
    quality: {
      also: 'batch sample, quality control, lab test, release, sample, specification, laboratory, test result',
      told: 'sample + lab/test | release/block/quarantine + batch | viscosity/colour/density + adjust/within | certificate + customer + batch | lab/sample | released | too thick/viscosity | certificate',
      context: 'quality',
    },
    'batch-record': {
      also: 'electronic batch record, genealogy, deviation, signature, traceability, documentation, audit trail',
      told: 'who/what/when + did/sign + batch | which lot/drum + went into | recall/trace + backward/customer | auditor/inspector + record | who did | pages | which drum/lot | recall/inspector',
      context: 'traceability',
    },
    cleaning: {
      also: 'vessel cleaning, cleaning in place, equipment status, cleaning record, line clearance, cip',
      told: 'clean/rinse/flush + tank/vessel/pipe | dirty/clean + status/tag | rinse water/residue + test | after/before + product + cleaning | rinse/flush | tag/status | solvent/residue',
    },
    filling: {
      also: 'packaging, bottling, canning, drumming, label, packing, labelling',
      told: 'fill + can/drum/bottle/sack | label/hazard symbol + can | short fill/leftover | pallet + filled/store | cans/drums/ibc | filled | can/drum/pail + fill/seal/label',
    },
    equipment: {
      also: 'vessel, mixer, reactor, maintenance, asset, device, machine, facility, machinery',
      told: 'tanks/mixers/reactors + free/broken | pump/valve/seal | service/calibrate + scale | which vessel | tank/mixer/reactor + free/broken/occupied | pump/valve/agitator + repair | scale/sensor + calibrate | vessel + litres/size',
      context: 'equipment-state',
    },
    order: {
      also: 'sales order, customer order, demand, delivery, order management, ordering, sales, order item',
      told: 'customers + order/drums/litres | when ready/promise | colour/special + customer | ship | repeat | customer + order/want + drum/litres/colour | deliver/ship + customer + date',
      context: 'order',
    },
    'safety-data': {
      also: 'safety data sheet, hazard, regulation, product safety, regulatory',
      told: 'hazard/sheet | flammable/toxic | authority/regulation | country | gloves | explosion/fume | safety sheet/symbol + product/customer',
      context: 'document',
    },
  },
  relations:
    'production-plan > recipe, production-plan ~> batch, batch > recipe, batch ~> weighing, weighing > inventory, batch > cleaning, monitoring ~> batch-record, weighing ~> batch-record, batch ~> quality, quality ~> filling, quality ~> batch-record, filling ~> batch-record, order ~> production-plan, batch > equipment, filling > safety-data',
};

const QUALITY_MANAGEMENT: ReferenceModel = {
  id: 'quality-management',
  title: 'Quality inspection and non-conformance',
  words:
    'inspector, defect, inspection, scrap, complaint, corrective action, audit, tolerance, gauge, rework, root cause, deviation, sample size, supplier',
  parts: {
    'inspection-plan': {
      also: 'control plan, characteristic, sampling rule, specification, test plan',
      told: 'what/how often/how many + check/measure | tolerance/limit/nominal + drawing | every + tenth/hundredth/lot | critical/safety + characteristic/feature | what to check | how often/every | limits | demand',
    },
    inspection: {
      also: 'incoming goods check, measurement, inspection lot, test result, test, incoming inspection, check, sample',
      told: 'measure/check/test + piece/delivery/lot | incoming/arrive + check | value/reading + enter/write down | accept/reject + lot | check/measure/test + part | delivery/arrived + look | ok/not ok',
      context: 'inspection',
    },
    nonconformance: {
      also: 'defect report, deviation, ncr, hold, disposition, defect, non-conformity, scrap',
      told: 'wrong/bad/scratched/off + part + report/tag | scrap/rework/use as is/send back + decide | block/quarantine/red tag | concession/waiver + customer | scratched | red/blocked/cage | scrap/rework/use anyway | who decides',
      context: 'quality',
    },
    action: {
      also: 'corrective action, capa, 8d report, root cause, measure, preventive action, improvement',
      told: 'why + five/root/happen | measure/action + until/responsible/deadline | work + effective/again | 8d/fishbone | cause/five | until/overdue | works | 8d/team',
    },
    complaint: {
      also: 'customer claim, warranty claim, return, field failure, claim, customer complaint, warranty, case, enquiry, customer request',
      told: 'customer/client + complain/claim/send back | answer + within + day/hour + customer | credit/replace + customer + bad | photo + customer + damaged | customer + complains/angry/sends back | credit/replace | field',
      context: 'case-management',
    },
    supplier: {
      also: 'supplier quality, supplier rating, supplier claim, vendor audit, first sample, vendor, supplier evaluation, manufacturer, purchasing, procurement',
      told: 'supplier + bad/claim/score/rate | charge back + supplier | approve/release + supplier/first sample | ppm/parts per million | suppliers + bad/score | claim/charge | approved',
      context: 'supplier-qualification',
    },
    calibration: {
      also: 'gauge calibration, measuring equipment, gauge management, certificate, gauge, instrument',
      told: 'gauge/caliper/scale + calibrate/due/overdue | lend/lost + gauge | certificate/lab + gauge/instrument | gauge + off/wrong + earlier + measured | gauges/calipers/scales | sticker | lent | lab',
    },
    audit: {
      also: 'internal audit, finding, audit programme, certification, auditing, audit plan, certification audit',
      told: 'auditor/audit + visit/plan/question | finding/minor/major + close | ISO/standard/certificate + renew | checklist + department | auditor/visit/question | finding | iso | department',
      context: 'audit',
    },
    document: {
      also: 'controlled document, procedure, work instruction, form, revision, document control',
      told: 'procedure/instruction/manual + valid/version/approve | old + copy + hang/wall/hall | read/sign + new + instruction | who + change/approve + form | instructions/forms/manual | version/copy | approve/release | read',
      context: 'document',
    },
    training: {
      also: 'qualification, skill matrix, inspector licence, instruction, competence, skill',
      told: 'trained/allowed/qualified + check/weld/operate | course/refresher + due/expire | matrix/who can + skill | new/temp + worker + instruct | trained/course/refresher | matrix/new worker | inspector/worker + trained/course',
      context: 'training-plan',
    },
    risk: {
      also: 'fmea, risk assessment, hazard, opportunity, failure mode, risk analysis, prevention',
      told: 'risk/severity/points | could/happen/fail | fmea/rating | before + start | control | what + could/go wrong | score/points + failure',
    },
    reporting: {
      also: 'key figure, statistics, dashboard, quality cost, management review, report, analytics, analysis, evaluation',
      told: 'pareto/most + defects | cost of/scrap + euro | management | trend/chart | capability/cpk | figure/chart + month/management | cost + scrap/complaint | most + frequent/defect',
      context: 'reporting',
    },
    product: {
      also: 'part, item, material, batch, drawing, article, product master, master data',
      told: 'article | revision | batch/lot | first sample | part/product + number/drawing/batch | new + part/series/product | which + article/part + affected | customer + part number',
      context: 'product-catalogue',
    },
  },
  relations:
    'inspection > inspection-plan, inspection > calibration, inspection ~> nonconformance, complaint ~> nonconformance, nonconformance ~> action, audit ~> action, inspection ~> supplier, nonconformance ~> supplier, action ~> document, document ~> training, inspection > training, action ~> inspection-plan, risk ~> inspection-plan, nonconformance ~> reporting, inspection-plan > product',
};

const HAZARDOUS_SUBSTANCES: ReferenceModel = {
  id: 'hazardous-substances',
  title: 'Register of chemicals and hazardous goods',
  words:
    'chemical, hazardous, substance, safety data sheet, acid, solvent, poison, flammable, canister, drum, cabinet, spill, exposure, protective glove, danger symbol',
  parts: {
    substance: {
      also: 'substance register, chemical inventory, product, ingredient, substance list, chemical, register, material',
      told: 'which/every + chemical/substance/cleaner + list | cas/formula/ingredient + number | cancer/mutagen/toxic + substance | annual/authority + list + substance | chemicals/substances/cleaners + list | what we have | ingredient/formula | cancer/poison',
    },
    'safety-data-sheet': {
      also: 'sds, data sheet, supplier sheet, revision, document, msds, hazard information',
      told: 'data sheet + supplier/new/old/language | section/phrase/pictogram + read | out of date/three year + sheet | ask/request + manufacturer + sheet | sheet/sheets + old/new | binder | supplier | sixteen/pages',
      context: 'document',
    },
    'risk-assessment': {
      also: 'exposure assessment, hazard evaluation, workplace assessment, measure, hazard assessment, assessment, safety measure',
      told: 'how dangerous/risk + work/task/place | safer/less harmful + instead/replace | measure/ventilation/glove + needed | pregnant/young + worker | dangerous/how bad | gloves/goggles/mask/ventilation | instead/replace | pregnant/young',
    },
    approval: {
      also: 'approval request, substance approval, purchase release, request, new chemical, purchase request, release, procurement',
      told: 'want/ask + new + chemical/cleaner + use | before + buy/order + allow/approve | safety officer/doctor + sign/refuse | banned/forbidden + substance | wants/asks + new | may buy/refused | safety officer',
    },
    inventory: {
      also: 'storage, container, cabinet, storage location, storage class, compatibility, stock, location, warehouse',
      told: 'cabinet/shelf/room + together/apart | limit/amount/too much + store/room | canister/bottle/drum + barcode/where | empty/opened + container | expire/peroxide + bottle | cabinet/shelf/room | together/apart/explode | how much/too much | barcode | expired/empty',
      context: 'warehouse',
    },
    instruction: {
      also: 'workplace instruction, operating instruction, briefing, label, instruction sheet, training',
      told: 'briefing/instruct + yearly/worker | hang/notice + workplace | label/sticker + bottle/decant | sign + understood/read | sticker | briefed | decant | understand',
    },
    exposure: {
      also: 'exposure record, worker exposure, health check, measurement, biomonitoring, worker health, monitoring, medical check',
      told: 'who + worked/exposed + with + year | measure + air/dust/vapour | doctor/blood/check-up + worker | keep + forty/years | who + handled/years | doctor/blood/check-up | dust | forty/keep',
    },
    incident: {
      also: 'spill, accident, emergency, first aid, near miss',
      told: 'spill/leak/splash/burn | emergency/fire brigade/poison + call | what to do + eye/skin/swallow | near miss + report | spilled/splashed/leak | eye/skin/swallow | fire brigade/what to do | reported',
      context: 'incident-report',
    },
    transport: {
      also: 'dangerous goods transport, consignment, un number, transport papers, packing group, shipment, shipping, dangerous goods',
      told: 'ship/transport/lorry + dangerous/un number | driver/vehicle + licence/plate/orange | papers/declaration + lorry/load | limited quantity | ship/courier | un/plate/orange | papers | exempt',
      context: 'transport-document',
    },
    disposal: {
      also: 'hazardous waste, waste code, collection, disposal record, waste, waste disposal, removal',
      told: 'old/leftover + chemical + away/throw/dispose | waste + code/drum/collect | disposal company/disposal certificate | pour/drain + forbidden | old/leftover + away | collected/company | drain/forbidden | proof/code',
    },
    compliance: {
      also: 'regulation, reporting, authority report, permit, limit value',
      told: 'authority/inspector/law | limit/threshold + site | banned/restricted | register/reach | permit/fine | report/list + authority/inspector + year | over/exceed + limit + store',
      context: 'reporting',
    },
    employee: {
      also: 'worker, user, department, responsible person, staff, personnel',
      told: 'workers/department/lab | responsible/officer | apprentice | who may | trained | contractor | worker/department + works with/responsible',
      context: 'staff',
    },
    supplier: {
      also: 'manufacturer, vendor, purchase, product supplier, purchasing, supply',
      told: 'supplier/maker + sends | ordered/delivered | catalogue | no answer | changes/composition | dealer | supplier/maker + sheet/deliver/order',
      context: 'supplier',
    },
  },
  relations:
    'substance > safety-data-sheet, risk-assessment > safety-data-sheet, approval > risk-assessment, approval ~> substance, inventory > substance, risk-assessment ~> instruction, exposure > risk-assessment, incident > safety-data-sheet, incident ~> exposure, transport > safety-data-sheet, inventory ~> disposal, disposal ~> transport, inventory ~> transport, exposure > employee, substance ~> compliance, safety-data-sheet > supplier',
};

export const PROCESS_AND_QUALITY_MODELS: readonly ReferenceModel[] = [
  PROCESS_BATCH_PLANT,
  QUALITY_MANAGEMENT,
  HAZARDOUS_SUBSTANCES,
];
