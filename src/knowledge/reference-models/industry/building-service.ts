import type { ReferenceModel } from '../reference-model.ts';

const ELEVATOR_MAINTENANCE: ReferenceModel = {
  id: 'elevator-maintenance',
  title: 'Elevator and escalator maintenance',
  words:
    'elevator, lift, escalator, trapped, cabin, shaft, door fault, mechanic, emergency call, inspection body, rope, landlord, modernisation, floor',
  parts: {
    lift: {
      also: 'unit, installation, equipment, escalator, building, asset, portfolio, site, elevator, machine',
      told: 'lift/elevator + address/number/year | stop/floor/load/drive + lift | building/owner/manager + lift | key/machine room + lift/building | lift/escalator + in our care/look after | which house/block/hotel + lift | shaft/cabin/machine room/motor | file/card + lift',
      context: 'asset-register',
    },
    contract: {
      also: 'maintenance contract, service contract, full service, coverage, renewal, customer agreement, service level, policy, term, agreement',
      told: 'contract + full/basic/included | owner/manager + renew/cancel + contract | response + hour/promise | price + index/yearly | signed/agreed + owner/landlord | what + covered/not covered | run out/expire/notice + contract | take over/lost + lift/competitor',
      context: 'contract',
    },
    maintenance: {
      also: 'service visit, preventive visit, route, maintenance round, checklist, inspection visit, service, servicing, upkeep, job',
      told: 'oil/check/adjust + month/quarter/visit | round/route + mechanic + week | checklist/tick + rope/brake/door | skipped/overdue + visit | grease/clean/tighten | four/six/twelve + time + year | log book/sign/protocol + visit | due/next + service | mechanic + was there/came',
      context: 'maintenance-schedule',
    },
    'emergency-call': {
      also: 'trapped passenger, alarm line, call centre, intercom, rescue, entrapment, emergency line, alarm call',
      told: 'trapped/stuck + person/cabin | emergency + button/voice/line | three day/test call + line | calm/speak + caller/fire brigade | rescue/free + person/people | inside/between floor + panic/wait | half an hour/minute + free | press/ring + bell/button',
      context: 'call-routing',
    },
    callout: {
      also: 'fault callout, breakdown, call-out, ticket, fault, incident, failure, work order, repair, trouble ticket',
      told: 'out of order/stand/door + report/call | nearest/standby/on call + mechanic | arrive/reset/back in service | again/third time + same + lift | does not move/stopped/broken + lift | concierge/tenant/caretaker + ring/call | what was wrong/cause + note | fixed/repaired/running again',
      context: 'incident-dispatch',
    },
    monitoring: {
      also: 'remote monitoring, controller data, error code, trip counter, prediction, telemetry, sensor, condition data, diagnostics, connected lift',
      told: 'error code/controller + send | trip/door + count | before + fail/predict | offline + modem/sensor | sensor/box + lift/shaft | send/report + itself + fault | vibration/temperature/door + measure | see/know + before + caller',
      context: 'telemetry',
    },
    inspection: {
      also: 'statutory inspection, inspection body, certificate, defect notice, main inspection, certification, compliance, authority check, test, finding',
      told: 'inspector/inspection body + yearly/two year | sticker/certificate + cabin | defect + fix + until | dangerous/shut down + lift | official/notified/tuv + check | certificate/sticker + expire | list/remark + put right | authority/expert + appointment',
      context: 'certification',
    },
    dispatch: {
      also: 'mechanic dispatch, technician, route plan, standby roster, skills, assignment, scheduling, duty roster, mechanic, workforce, shift',
      told: 'who + standby/weekend/near | mechanic + van/district/holiday | two people/apprentice + needed | trained + brand/control | who is on duty/closest | send/assign + mechanic | ill/holiday + cover | board/calendar + mechanic/week | weekend/night + rota',
      context: 'scheduling',
    },
    'spare-part': {
      also: 'van stock, part order, obsolete part, material, inventory, stock, warehouse, component, parts store, spare',
      told: 'part/board/roller + van/store | order/wait + part | old/no longer made + part | used + part + job | shelf/depot/boot + part | run out/backorder/lead time | rope/door operator/circuit board + order | supplier/maker + part',
      context: 'inventory',
    },
    quote: {
      also: 'modernisation offer, repair quote, upgrade, proposal, refurbishment, offer, modernization, project, estimate',
      told: 'offer/quote + owner + repair/new | old + replace + control/cabin | accept/owner meeting/refuse + offer | deadline/regulation + upgrade | proposal/estimate + owner/manager | new cabin/control/drive | thirty years/worn + replace | approve/go ahead/reject',
      context: 'offer',
    },
    invoice: {
      also: 'service invoice, billing, contract fee, call-out charge, bill, invoicing, payment, receivable, accounting, accounts receivable',
      told: 'bill/fee + quarter/contract | not covered/vandal + charge | call-out/night + cost | dispute + bill + manager | charge/invoice + owner/manager | yearly/quarterly + amount | unpaid/reminder | extra/outside contract + pay',
      context: 'invoicing',
    },
    customer: {
      also: 'owner, landlord, property manager, account, contact, client, business partner, customer account, party, customer management',
      told: 'owner/landlord/manager + phone/address | caretaker/concierge + contact | several/many + house + one + manager | who + call/inform + tenant | new + client/owner | portal/log in + owner + see | landlord + wants/complains/pays',
      context: 'customer',
    },
    reporting: {
      also: 'report, statistics, availability, key figure, service record, dashboard, analytics, analysis, evaluation',
      told: 'how often + fail/stop | availability/percent + month | response/arrive + minute + average | worst/most + lift/fault | board/manager + overview | owner + yearly + summary | list/figure + boss/owner + faults',
      context: 'reporting',
    },
  },
  relations:
    'maintenance > lift, lift > contract, emergency-call ~> callout, monitoring ~> callout, callout > lift, callout > dispatch, maintenance > dispatch, callout > spare-part, inspection > lift, inspection ~> quote, maintenance ~> quote, callout ~> invoice, contract ~> invoice, quote ~> invoice, contract > customer, emergency-call > lift, callout ~> reporting',
};

const READY_MIX_CONCRETE: ReferenceModel = {
  id: 'ready-mix-concrete',
  title: 'Ready-mix concrete plant',
  words:
    'concrete, mixer truck, cement, gravel, pour, cubic metre, pump, formwork, plant, strength class, slump, sand, construction site, drum',
  parts: {
    recipe: {
      also: 'mix design, concrete recipe, strength class, formula, standard mix, mix, formulation, concrete class, material, product',
      told: 'recipe/mix + cement/gravel/water | strength/frost/class + concrete | winter/summer + additive | approve/test + recipe | what goes in/made of + concrete | exposure/consistency/grain + class | laboratory/engineer + set/change + recipe | kilo + per cubic metre',
      context: 'bill-of-process',
    },
    order: {
      also: 'pour order, concrete order, call-off, site order, reservation, delivery order, customer order, sales order, booking, order management',
      told: 'foreman/builder + call/order + cubic metre | tomorrow/seven o clock + pour | postpone/rain/cancel + pour | more/rest + truck + needed | ring/phone + cubic metre/load | how much/many + when + site | tomorrow morning/seven/early + concrete | cancelled/called off | small + load/order',
      context: 'order',
    },
    batching: {
      also: 'plant batching, batch, mixing, dosing, plant control, production, mixing plant, batch record, load',
      told: 'weigh/dose/mix + load/drum | plant + stand/broken/load | moist + sand + water | returned/leftover + concrete | mixer/plant + start/make | scale/silo + dose/protocol | batch/protocol + print/keep | wet/dry/moisture + correct | next load/turn',
      context: 'production-order',
    },
    dispatch: {
      also: 'truck dispatch, mixer dispatch, fleet plan, cycle, driver, scheduling, delivery planning, vehicle, trip',
      told: 'mixer/truck + send/next/interval | every + twenty minute + truck | traffic/wait/stuck + truck | minute/harden + unload | which/next + truck/driver | loop/round trip/back at plant | traffic | gap/back to back/every | own/hired + mixer/driver | go off/set/ninety minutes + drum',
      context: 'trip-dispatch',
    },
    pump: {
      also: 'pump service, concrete pump, boom pump, pump booking, set-up, pumping, pump hire, equipment rental',
      told: 'pump/boom + book/metre | pump operator + site/set up | hose/blocked | hour/waiting + pump | pump + order/need/reserve | boom/mast/reach | set up/stand + pump/where | clog/clean + line/hose',
      context: 'item-rental',
    },
    inventory: {
      also: 'aggregate stock, cement silo, gravel bunker, additive, raw material, stock, cement, admixture, silo level, storage',
      told: 'silo/bunker + left/full | cement/sand + deliver/truck | level + radar/look | additive/fibre + container | run low/out + cement/sand | gravel/sand/cement + order/arrive | barge/train/tipper + bring | bunker/heap/bin',
      context: 'inventory',
    },
    quality: {
      also: 'strength test, cube test, slump test, fresh concrete test, conformity, laboratory, sample, test, certificate, quality control',
      told: 'cube/cylinder + press/twenty-eight day | slump/spread + site | too wet/dry/weak + concrete | laboratory/auditor + report | cube/sample + take/crush/break | seven/twenty-eight days | slump/flow/air + test | reject/sent back + load | prove/conform + strength',
      context: 'quality',
    },
    delivery: {
      also: 'delivery ticket, delivery note, load ticket, arrival record, signature, docket, unloading, proof of delivery, shipment',
      told: 'ticket/note + sign + site | arrive/start/finish + unload + time | water + added + driver | cubic metre + load + number | docket/slip + foreman/sign | unloaded/emptied + minute | arrived/left + time | leftover/returned/half + load | added water/refuse',
      context: 'transport-document',
    },
    price: {
      also: 'project price, site quote, price agreement, surcharge, contract, pricing, quotation, offer, rate, framework',
      told: 'price/quote + site/cubic metre | surcharge + winter/saturday/short load | competitor/discount + builder | credit/insured + builder | list/agreed/special + price | cubic metre + euro | distance/zone/small load + surcharge | offer/tender + building firm',
      context: 'quotation',
    },
    invoice: {
      also: 'billing, monthly bill, waiting time charge, credit, payment, receivable, account statement, invoicing, bill, accounting',
      told: 'bill/invoice + ticket/site | waiting/standing + charge | dispute + ticket/missing | pay + late + block | month/week + invoice | waiting/cancelled/extra + charged | credit note/wrong + bill | overdue/unpaid/stop delivery',
      context: 'invoicing',
    },
    customer: {
      also: 'contractor, builder, building firm, account, credit limit, site contact, client, contact, business partner, customer account',
      told: 'builder/contractor/firm + account | site/address/gate + contact | credit/limit/bad payer | private/garden + customer | foreman + phone | regular/new + builder | builder + owes/complains/wants',
      context: 'customer',
    },
    fleet: {
      also: 'mixer, truck, maintenance, vehicle fleet, fleet management, mixer truck',
      told: 'mixer/truck + repair/workshop/tyre | drum/clean/wash out | driver + hours/licence/break | own/subcontract + truck | gps/where + truck | inspection/due + vehicle | truck + broken/standing/service',
      context: 'vehicle-fleet',
    },
    reporting: {
      also: 'statistics, volume report, margin, key figure, report, dashboard, analytics, analysis, evaluation',
      told: 'cubic metre + day/month/plant | how much + sold/lost | truck + per hour/load | margin/cost + load | returned/waste + concrete | yearly/auditor + report | boss/accountant + figure/list | count/sum + cubic metre',
      context: 'reporting',
    },
  },
  relations:
    'order > price, order ~> dispatch, order > recipe, dispatch ~> batching, batching > recipe, batching > inventory, order ~> pump, batching ~> quality, batching ~> delivery, delivery ~> invoice, invoice > price, dispatch > pump, order > customer, dispatch > fleet, dispatch ~> delivery, delivery ~> reporting',
};

export const BUILDING_SERVICE_MODELS: readonly ReferenceModel[] = [
  ELEVATOR_MAINTENANCE,
  READY_MIX_CONCRETE,
];
