import type { ReferenceModel } from '../reference-model.ts';

const CLEANING_COMPANY: ReferenceModel = {
  id: 'cleaning-company',
  title: 'Cleaning company',
  words:
    'cleaning, cleaner, building, office, window, site, stairwell, object, key, mop, quality check, supervisor, square metre, hygiene, vacuum',
  parts: {
    'service-quote': {
      also: 'offer, site survey, calculation, tender',
      told: 'walk through/measure + offer | square metre/frequency + price | tender/cheaper | extra/one-off + price',
      context: 'quotation',
    },
    'service-contract': {
      also: 'cleaning contract, specification, price, termination',
      told: 'how often/daily/twice + week | included/what exactly + clean | price/raise/wage | cancel/notice',
      context: 'contract',
    },
    site: {
      also: 'object, building, room book, floor plan',
      told: 'room/floor/toilets + list | key/alarm/code | contact/caretaker | special/server room',
      context: 'site',
    },
    'work-schedule': {
      also: 'route, tour, duty plan, deployment',
      told: 'who + cleans/where/when | early/evening + shift | ill/stand in + cleaner | holiday/school',
      context: 'shift-roster',
    },
    'cleaning-visit': {
      also: 'job, round, task list, proof of service',
      told: 'start/finish + tag/scan/phone | done/tick + list | missed/not cleaned | photo',
      context: 'cleaning-visit',
    },
    'quality-check': {
      also: 'inspection, defect, supervisor round, score',
      told: 'check/walk + supervisor | dirty/streak/bin | points/score + customer | redo',
      context: 'inspection',
    },
    complaint: {
      also: 'customer complaint, request, rework, special request',
      told: 'complain/call + dirty | extra/spill/party | again/within hours | reduce/deduct',
      context: 'trouble-ticket',
    },
    supplies: {
      also: 'cleaning agent, material order, machine, consumable',
      told: 'paper/soap/agent + order | machine/vacuum + broken | dilute/safety sheet | cloth/wash',
      context: 'inventory',
    },
    'worker-hours': {
      also: 'time record, attendance, worker, minijob limit',
      told: 'hours + cleaner | minimum wage/customs | limit/hours + month | gps/phone + stamp',
      context: 'time-attendance',
    },
    billing: {
      also: 'invoice, monthly flat rate, extra work, credit',
      told: 'month/flat + bill | extra + sign/bill | several + sites/cost centre | deduct/missed',
      context: 'invoicing',
    },
  },
  relations:
    'service-quote ~> service-contract, service-contract > site, work-schedule > service-contract, work-schedule ~> cleaning-visit, cleaning-visit > site, cleaning-visit ~> worker-hours, quality-check > cleaning-visit, complaint ~> work-schedule, quality-check ~> complaint, cleaning-visit ~> supplies, cleaning-visit ~> billing, service-contract ~> billing',
};

const FACILITY_MANAGEMENT: ReferenceModel = {
  id: 'facility-management',
  title: 'Facility management',
  words:
    'building, caretaker, lift, heating, fault, maintenance, technical equipment, floor, meeting room, energy, tenant, boiler, warranty, inspection date, move',
  parts: {
    'building-register': {
      also: 'building, floor, room, floor plan, area',
      told: 'floors/rooms/square metre | plan/drawing | who sits + where | use/empty + area',
    },
    'technical-asset': {
      also: 'equipment, plant, lift, component',
      told: 'lift/boiler/ventilation + data | nameplate/manual | old/replace + year | qr/sticker',
      context: 'asset-register',
    },
    'fault-report': {
      also: 'service request, defect, malfunction, help desk',
      told: 'broken/cold/leak/dark + report | photo/app/phone | urgent/water | asked/status',
      context: 'trouble-ticket',
    },
    'work-order': {
      also: 'job, repair order, technician job, assignment',
      told: 'technician/caretaker + send/do | own/outside firm | parts/time + used | done/sign',
      context: 'maintenance-order',
    },
    'maintenance-plan': {
      also: 'servicing, interval, inspection date, legal test',
      told: 'yearly/monthly + service | law/tuv/fire + test | due/overdue | checklist/certificate',
      context: 'maintenance-schedule',
    },
    contractor: {
      also: 'service provider, framework contract, tradesman, insurance proof',
      told: 'firm/contract + service | hourly/agreed + price | approved/insured | rate/unreliable',
      context: 'supplier',
    },
    'space-booking': {
      also: 'meeting room, desk, room reservation, catering',
      told: 'book/reserve + room/desk | coffee/projector | empty/no show | visitor + register',
      context: 'facility-booking',
    },
    'energy-monitoring': {
      also: 'meter, consumption, utility bill, alarm',
      told: 'electricity/gas/water + use | read/meter + month | unusual/night + high | save/carbon',
      context: 'energy-monitoring',
    },
    relocation: {
      also: 'move, seating change, furniture, key issue',
      told: 'move/relocate + department | desk/chair/furniture | key/card + hand | new/leaving + workplace',
    },
    'cost-allocation': {
      also: 'budget, service charge, invoice check, cost centre',
      told: 'cost/budget + building | share/charge + tenant | invoice/check + contractor | capital/five year',
      context: 'general-ledger',
    },
  },
  relations:
    'technical-asset > building-register, fault-report > building-register, fault-report ~> work-order, maintenance-plan ~> work-order, maintenance-plan > technical-asset, work-order > contractor, work-order > technical-asset, space-booking > building-register, energy-monitoring ~> fault-report, energy-monitoring ~> cost-allocation, relocation ~> work-order, relocation > building-register, work-order ~> cost-allocation',
};

const SECURITY_GUARDS: ReferenceModel = {
  id: 'security-guards',
  title: 'Security guards',
  words:
    'guard, patrol, watch, night, site, gate, checkpoint, round, incident, key, alarm, uniform, guard book, event security, bouncer, control room',
  parts: {
    'client-contract': {
      also: 'customer, object contract, guard order, tariff',
      told: 'client/site + hours/guards | event/one night | rate/armed/dog | notice',
      context: 'contract',
    },
    'post-order': {
      also: 'site instruction, service instruction, emergency plan, duty description',
      told: 'instruct/what to do + site | alarm/fire + call | allowed in/list | changed/read + sign',
      context: 'template',
    },
    'guard-profile': {
      also: 'guard, licence, qualification, uniform',
      told: 'licence/criminal/id + guard | expire/dog/first aid | uniform/radio + issue | banned/suits + client',
      context: 'staff',
    },
    'guard-roster': {
      also: 'shift plan, post, stand-in, rest period',
      told: 'twelve/night + shift | ill/replace + post | event/many + guards | rest/legal',
      context: 'shift-roster',
    },
    patrol: {
      also: 'round, checkpoint, tag scan, tour',
      told: 'walk/round + scan/tag | missed/late + checkpoint | door/window + open | gps/car',
    },
    'guard-book': {
      also: 'daily log, entry, shift handover, report',
      told: 'write/note + book | hand over/next shift | client + read/morning | signature',
      context: 'document',
    },
    incident: {
      also: 'event, break-in, damage, theft report',
      told: 'break in/theft/fight/fire | police/photo + report | injured/witness | client + inform',
      context: 'incident-report',
    },
    'control-room': {
      also: 'alarm centre, alarm, intervention, dispatch',
      told: 'alarm/signal + drive/send | call/nobody answers | false + bill | panic/lone worker',
      context: 'alarm-routing',
    },
    'key-custody': {
      also: 'key, key deposit, key handover, safe',
      told: 'key/ring + take/return | missing/lock | sealed/safe | who had',
    },
    'visitor-gate': {
      also: 'gate log, visitor, lorry, parcel',
      told: 'sign in/badge | lorry/weigh/plate | bag/check | still inside',
      context: 'visitor',
    },
  },
  relations:
    'client-contract ~> post-order, guard-roster > client-contract, guard-roster > guard-profile, guard-roster ~> patrol, patrol > post-order, patrol ~> guard-book, patrol ~> incident, control-room ~> incident, incident ~> guard-book, control-room > key-custody, visitor-gate ~> guard-book, control-room > post-order',
};

const PEST_CONTROL: ReferenceModel = {
  id: 'pest-control',
  title: 'Pest control',
  words:
    'pest, rat, wasp, bed bug, bait, trap, infestation, exterminator, restaurant, hygiene, poison, spray, cockroach, nest, treat',
  parts: {
    enquiry: {
      also: 'emergency call, request, first contact, photo',
      told: 'wasps/bedbugs/rats + call | urgent/today/nest | photo/which animal | landlord/tenant + pays',
      context: 'crm-lead',
    },
    'site-survey': {
      also: 'inspection, risk assessment, infestation report, bait map',
      told: 'look/find + where from | map/number + bait | hole/cause/food | level/how bad',
      context: 'inspection',
    },
    'service-plan': {
      also: 'monitoring contract, visit interval, service agreement, warranty',
      told: 'contract/every six weeks | restaurant/bakery/audit | warranty/comes back | price/box',
      context: 'contract',
    },
    'visit-route': {
      also: 'tour, visit, technician, appointment',
      told: 'route/van/technician + day | let in/key/closed | second/follow up | night/before opening',
      context: 'route-planning',
    },
    treatment: {
      also: 'application, spray, gassing, heat treatment',
      told: 'spray/gas/heat/fog | leave/hours + room | prepare/pack/wash | animals/children + warn',
    },
    'bait-station': {
      also: 'trap, monitoring point, catch count, device',
      told: 'scan/check + box/trap | eaten/caught/empty | missing/moved | sensor/signal',
    },
    'product-register': {
      also: 'biocide, safety sheet, poison store, permit',
      told: 'poison/agent + used/amount | allowed/licence/permit | locked/expired | resistance',
      context: 'inventory',
    },
    'hygiene-record': {
      also: 'service report, audit folder, trend analysis, recommendation',
      told: 'auditor/inspector + folder | sign/report + after | trend/more than | seal/gap + recommend',
    },
    billing: {
      also: 'invoice, emergency surcharge, contract billing, reminder',
      told: 'invoice/pay + visit | surcharge/weekend | yearly/monthly | insurance/landlord',
      context: 'invoicing',
    },
  },
  relations:
    'enquiry ~> site-survey, site-survey ~> service-plan, service-plan ~> visit-route, enquiry ~> visit-route, visit-route ~> treatment, treatment > product-register, visit-route ~> bait-station, bait-station ~> hygiene-record, treatment ~> hygiene-record, service-plan ~> billing, treatment ~> billing',
};

export const HOUSE_SERVICES_MODELS: readonly ReferenceModel[] = [
  CLEANING_COMPANY,
  FACILITY_MANAGEMENT,
  SECURITY_GUARDS,
  PEST_CONTROL,
];
