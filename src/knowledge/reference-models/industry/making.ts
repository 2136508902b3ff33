import type { ReferenceModel } from '../reference-model.ts';

const PARTS_PRODUCTION_PLANNING: ReferenceModel = {
  id: 'parts-production-planning',
  title: 'Production planning in parts manufacturing',
  words:
    'production plan, part, raw material, work centre, routing, capacity, bill of material, press shop, shift, planner, delivery schedule, call-off, batch size, semi-finished',
  parts: {
    demand: {
      also: 'call-off, delivery schedule, forecast, customer order, requirement, order, sales order',
      told: 'customer/carmaker + call off/week/change + quantity | forecast/expect/next month + need | frozen/firm + week | more/less + than + ordered/announced | customers + want/pieces/week | changes/shouts | forecast | edi/call-off/schedule',
      context: 'demand-forecast',
    },
    product: {
      also: 'part master, item, bill of material, routing, work plan, drawing version, part, item master, bill of materials, master data',
      told: 'made of/consist/contain + part/piece | step/operation/sequence + machine/minute | drawing/index/version + part | tool/mould/fixture + needed + part | made of/steps | tool/mould | wrong/old + list | variant',
      context: 'bill-of-process',
    },
    'material-planning': {
      also: 'mrp, requirement run, planned order, net requirement, shortage, planning, supply planning',
      told: 'need + what + when + order/material | shortage/missing/lacking + part/material | night/run + calculate + need | stock + minus + need | lead time/delivery time + order | missing/lack | how much + need/order | overnight/calculate | excel/list + need | too early',
    },
    'production-plan': {
      also: 'capacity plan, detailed schedule, machine loading, finite scheduling, sequence, scheduling, capacity, production schedule, planning board, sequencing',
      told: 'machine/line + full/overload/free | which + first/next + machine | board/gantt/calendar + move/drag | overtime/extra shift/weekend | bottleneck | magnet/gantt | machine + full/free/next | bottleneck/jam | breaks down',
      context: 'production-plan',
    },
    'production-order': {
      also: 'work order, manufacturing order, operation, lot, job',
      told: 'release/start + order/job + hall/floor | paper/card/barcode + order + crate | piece + finished/produced + order | split/merge/stop + order | goes with | released | pieces/lot + made | how far | split',
      context: 'production-order',
    },
    'shop-feedback': {
      also: 'order confirmation, time booking, piece report, scrap report, production reporting, data collection, execution',
      told: 'book/confirm/report + piece/hour/scrap | terminal/scan + worker/operator | good + bad + piece | start/finish + operation | terminal | good/bad + pieces | booked/forgot | real',
    },
    inventory: {
      also: 'stock, warehouse, coil, blank, container, bin location, storage, material',
      told: 'coil/steel/bar/granulate + stock/left | crate/box/container + where/which place | count/difference + stock | min/max/safety + stock | coils/boxes/crates + where | not right | run out/enough | semi-finished/rack | safety',
      context: 'inventory',
    },
    purchasing: {
      also: 'procurement, supplier order, supplier schedule, subcontracting, supplier, purchase order, vendor, buying',
      told: 'supplier + order/late/deliver | steel/material + buy/price | outside/galvanise/harden + send + part | confirm/remind/chase + supplier | steel/supplier | confirm/chase | outside/hardening/coating | contract',
      context: 'purchase-order',
    },
    quality: {
      also: 'inspection, blocked stock, nonconformance, test plan, quality control, defect, complaint',
      told: 'measure/gauge/first piece + check | block/sort/rework + part/lot | complaint/carmaker + bad | scrap + reason | first piece/gauge | blocked/sorted/rework | customer + complains/claim | scrap | 8d',
      context: 'quality',
    },
    shipping: {
      also: 'delivery, dispatch, packaging, delivery note, logistics, loading, shipment, fulfilment, consignment, outbound',
      told: 'truck/pick up/ramp + customer | label/crate/reusable + ship | delivery note/advance notice | express/taxi/special trip | ramp | taxi/helicopter | papers',
      context: 'fulfilment',
    },
    maintenance: {
      also: 'tool, machine maintenance, mould, resource, service, repair, upkeep, maintenance order, servicing',
      told: 'tool/mould/die + broken/sharpen | machine + breakdown/service | strokes/shots | fitter | where + tool | tool/press/machine + repair/broken/service | plan + stop/overhaul',
      context: 'maintenance-schedule',
    },
    staff: {
      also: 'worker, shift, employee, team, personnel, user, roster',
      told: 'workers/setters + shift | who/can + machine | temp/agency | training/licence | who + stands/works + machine/shift | worker + ill/holiday/missing | shift + how many + people | weekend + volunteer/extra + worker',
      context: 'shift-roster',
    },
    reporting: {
      also: 'costing, key figure, statistics, dashboard, report, analytics, analysis, evaluation',
      told: 'cost + per part | on time | delay/late + list | scrap + rate | on time + percent/figure | list/report + late/scrap/boss | planned + actual + cost/hours | monday/meeting + figure',
      context: 'reporting',
    },
  },
  relations:
    'demand ~> material-planning, material-planning > product, material-planning > inventory, material-planning ~> purchasing, material-planning ~> production-plan, production-plan ~> production-order, production-order > product, shop-feedback ~> production-order, shop-feedback ~> inventory, shop-feedback ~> production-plan, production-order > quality, purchasing ~> inventory, demand ~> shipping, shipping ~> inventory, production-plan > staff, maintenance ~> production-plan, shop-feedback ~> reporting',
};

const JOB_SHOP: ReferenceModel = {
  id: 'job-shop',
  title: 'Job shop for single pieces and small series',
  words:
    'milling, turning, machinist, drawing, workpiece, welding, sheet metal, lathe, one-off, small series, workshop, master craftsman, tolerance, lead time',
  parts: {
    enquiry: {
      also: 'request for quotation, customer request, drawing package, prospect, request, inquiry, lead, rfq',
      told: 'customer + ask/send + drawing/sketch/sample | can/could + make/machine | by when/deadline + want/need | decline/too big + enquiry | asks/mails + drawing | can you/possible | sketch/sample/broken part | by when | no time/decline',
    },
    quote: {
      also: 'calculation, offer, costing, price, quotation, estimate, proposal',
      told: 'hour + rate + price/calculate | material + surcharge/margin | offer + win/lose/follow up | similar/last time + price | price/offer + send | rate | too dear/won | gut/experience | follow up',
      context: 'quotation',
    },
    order: {
      also: 'job, work order, job traveller, commission, job order, production order, sales order, customer order, order management, ordering',
      told: 'traveller/job card/folder + go with + piece | where/how far + job/piece | customer + accept/order + piece | repeat/again + same + piece | accepted | where is/how far | repeat',
      context: 'production-order',
    },
    routing: {
      also: 'work preparation, operation plan, nc program, process planning, work plan, cad/cam, operation',
      told: 'step/operation + saw/turn/mill/weld | program + machine/tool | clamp/fixture/setup + how | estimate + minute + operation | steps/turn/mill | cam | clamp/fixture | estimate',
      context: 'bill-of-process',
    },
    scheduling: {
      also: 'planning board, dispatch list, machine schedule, capacity board, priority, schedule, planning, capacity, dispatch',
      told: 'board/magnet/wall + job/machine | who/which machine + next/tomorrow | squeeze/rush + job + between | late/slip + date + machine | magnets/wall | rush/squeeze in | slip/delay',
    },
    'time-tracking': {
      also: 'time recording, job clocking, hours, timesheet, operation feedback, labour, clocking, time booking, working time',
      told: 'clock/stamp/scan + job | hour + spent/took + job | start/pause + work | longer than + planned/calculated | clock/stamp | hours + job/spent | forgot | longer than',
    },
    inventory: {
      also: 'material store, bar stock, offcuts, sheet, raw material, stock, material, warehouse',
      told: 'bar/sheet/tube/offcut + rack/left | order/buy + steel/aluminium + dealer | certificate + material/heat | cut/saw + length | bars/sheets/rack | offcut/leftover | dealer | heat | length',
      context: 'inventory',
    },
    tool: {
      also: 'tool crib, cutting tools, gauges, fixtures, tool cabinet, tooling, gauge, cutting tool, fixture',
      told: 'drill/cutter/insert/gauge + cabinet/drawer/lend | blunt/break/regrind + tool | fixture/clamp + find/store | calibrate + gauge/caliper | drill/insert/cutter | blunt | drawer/borrow | calibrate/sharpen',
    },
    subcontracting: {
      also: 'outside process, hardening, plating, supplier, outside processing, purchase order, external operation',
      told: 'harden/anodise/galvanise/paint + outside/away | send/bring/come back + partner/subcontractor | wait + hardening/coating | price + coater/partner | hardening/plating/anodising | sent away | partner/coater + late/price/fetch',
      context: 'purchase-order',
    },
    quality: {
      also: 'final inspection, measuring record, test report, first article, rework, inspection, quality control, measurement',
      told: 'measure/check + dimension/tolerance | report/record + customer + measure | rework/again/scrap + piece | sign/stamp + ok | micrometer/gauge | tolerance/hundredth | scrap/rework',
      context: 'quality',
    },
    invoice: {
      also: 'delivery note, post-calculation, billing, job costing, invoicing, payment, bill, receivable, accounting, accounts receivable',
      told: 'bill/invoice + customer/job | delivery note + sign/pick up | earn/loss + afterwards + job | pay + late + customer | overdue | earned/lost + job | pick up | reminder',
      context: 'invoicing',
    },
    customer: {
      also: 'client, account, contact, company, business partner, customer account, party, customer management',
      told: 'customers/regulars + phone | contact/buyer + firm | slow | farmer/factory/walk in | last time | new + customer | customer + regular/owes/calls',
      context: 'customer',
    },
    shipping: {
      also: 'delivery, packing, pickup, shipment, logistics, fulfilment, consignment, outbound',
      told: 'pack/box/wrap + part | courier | partial/rest | rust | part/job + packed/sent/collected | customer + pick up/fetch + part | delivery note + sign | parcel/pallet + carrier | finished + shelf/ready + call',
      context: 'fulfilment',
    },
  },
  relations:
    'enquiry ~> quote, quote > routing, quote ~> order, order > routing, order ~> scheduling, scheduling > inventory, scheduling > tool, time-tracking > order, time-tracking ~> scheduling, order ~> subcontracting, subcontracting ~> scheduling, order ~> quality, quality ~> invoice, invoice > time-tracking, order > customer, quality ~> shipping',
};

const ASSEMBLY_TO_ORDER: ReferenceModel = {
  id: 'assembly-to-order',
  title: 'Assembly to order with variants',
  words:
    'variant, configurator, option, assembly, module, frame, assembly line, station, customised, serial number, equipment, kitting, end customer, model year',
  parts: {
    configurator: {
      also: 'configuration, option rule, variant, product model, feature, option',
      told: 'choose/pick + option/colour/motor/size | not together/exclude/fit + option | thousands/many + variant | picture/price + change + choose | options/colours/sizes + choose | goes with/does not fit | picture/price + click | special/wish + customer',
    },
    order: {
      also: 'sales order, customer order, dealer order, order change, confirmation, order management, ordering, sales, order item',
      told: 'dealer/customer + order + machine/bike/kitchen | change/swap + option + after/until | deposit/down payment | confirm + delivery week | orders/dealer/customer + wants | late change | confirmed',
      context: 'order',
    },
    'delivery-date': {
      also: 'order promising, available to promise, slot, capacity check, promise, due date, lead time',
      told: 'when + can/deliver/ready | promise/confirm + date/week | slot/place + line/week + free | delay/later + tell + customer | when/how long + ready | promise/weeks + keep | slot/month + full | delay/tell',
    },
    'bill-of-material': {
      also: 'engineering change, variant structure, module, part list, work instruction, bom, parts list, engineering, product structure, change',
      told: 'part list/structure + option/variant | change/new version + part + from + serial | instruction/picture + worker + step | module/subassembly + used in | what parts/consist | version/from serial | instruction | engineering/design + change',
      context: 'bill-of-process',
    },
    'production-plan': {
      also: 'line sequence, build sequence, line plan, takt, schedule, sequence, scheduling, production schedule, line balancing, production planning',
      told: 'sequence/order + line/day | takt/minute + station | heavy/light + mix/alternate | skip/pull out + line | which next/today + line | takt | line + stops/gap | pulled/skipped',
      context: 'production-plan',
    },
    kitting: {
      also: 'material supply, pick cart, kanban, line feeding, commissioning, picking, warehouse, logistics',
      told: 'cart/kit/trolley + part + station | kanban/empty bin + refill | missing part + line/cart | pick + by light/list | trolley/cart/bin | picked/laid out | part missing | refill/empty box',
      context: 'warehouse',
    },
    assembly: {
      also: 'assembly order, station work, build order, operator guidance, progress, production order, work order, station, operation, manufacturing',
      told: 'station/worker + tighten/fit/mount | step by step + screen | which station/how far + unit | wrong + option/part + mounted | bolt/screw/mount/fit | how far/where is | wrong part/mixed up',
    },
    quality: {
      also: 'end of line test, functional test, final check, test bench, rework, test, final inspection',
      told: 'test bench/test run/dyno | fail/pass + test | rework/repair + after + line | torque/leak/function + check | bench | passed/failed | rework | leak/torque/noise',
      context: 'quality',
    },
    traceability: {
      also: 'serial record, product passport, as-built record, genealogy, serial number, product record, as built',
      told: 'serial/chassis/number + built in/installed | which battery/motor + in + unit | recall/affected + serial | warranty + years later + know | plate/chassis | what is in/built in | affected | years later',
      context: 'traceability',
    },
    purchasing: {
      also: 'part supply, supplier scheduling, just in sequence, procurement, component, supplier, purchase order, buying',
      told: 'supplier + deliver + sequence/daily | component/chip + shortage/late | order + ahead + long lead | substitute/alternative + component | suppliers + deliver/late | chips/motors + short | weeks ahead | replace/substitute',
      context: 'purchase-order',
    },
    delivery: {
      also: 'handover, shipment, dispatch, installation, shipping',
      told: 'ship/truck/crate + dealer/customer | hand over/install/commission | ready/waiting + pick up | papers/manual + language + go with | crate/ship | installed/handed over | manual/papers',
    },
    service: {
      also: 'warranty, after sales, claim, spare part, repair',
      told: 'broke/claim/under warranty | spare part | technician/dealer + repair | complaint | return/exchange | customer/dealer + complain/broken | repair/part + after + years | warranty + paid/claim',
      context: 'repair-job',
    },
    customer: {
      also: 'dealer, account, end customer, contact, client, business partner, customer account, party, customer management',
      told: 'dealers/customers + country | terms/discount + dealer | end customer/registered | sees/portal | new + dealer | dealer/customer + terms/address/account | register + owner/buyer',
      context: 'customer',
    },
  },
  relations:
    'configurator > bill-of-material, order > configurator, order > delivery-date, delivery-date > production-plan, order ~> production-plan, delivery-date > purchasing, production-plan ~> assembly, production-plan ~> kitting, kitting ~> purchasing, assembly > bill-of-material, assembly ~> quality, assembly ~> traceability, quality ~> delivery, order > customer, service > traceability',
};

export const MAKING_MODELS: readonly ReferenceModel[] = [
  PARTS_PRODUCTION_PLANNING,
  JOB_SHOP,
  ASSEMBLY_TO_ORDER,
];
