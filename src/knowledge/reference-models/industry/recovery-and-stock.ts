import type { ReferenceModel } from '../reference-model.ts';

const ELECTRONICS_PARTS: ReferenceModel = {
  id: 'electronics-parts',
  title: 'Electronics parts and board assembly',
  words:
    'component, resistor, reel, circuit board, solder, footprint, chip, pick and place, datasheet, feeder, capacitor, electronics, bench, parts drawer',
  parts: {
    part: {
      also: 'component, part number, parameter, footprint, datasheet, category, part catalogue, part library',
      told: 'resistor/capacitor/chip + value/type/search | datasheet/picture/pin + part | manufacturer + number + same | category/parameter + filter | resistors/capacitors/chips | datasheet/package | which one/exactly same | filter | footprint/symbol',
    },
    stock: {
      also: 'part stock, stock item, storage location, reel, lot, drawer, inventory, warehouse',
      told: 'drawer/box/reel/shelf + where/left | count/how many + piece/reel | take/use up + part | label/scan + reel/bag | dry/moisture + open + reel | drawers/reels/bags | where is/how many | not right | take/use up | qr',
      context: 'inventory',
    },
    supplier: {
      also: 'supplier part, distributor, price break, supplier number, offer, vendor, manufacturer part, price, manufacturer, supply',
      told: 'distributor/shop + price/stock | thousand/hundred + cheaper | minimum/reel + buy | obsolete/end of life/last buy | mouser/digikey/distributor | cheaper/hundred | stock + online | obsolete/discontinued',
      context: 'supplier',
    },
    substitute: {
      also: 'alternate, equivalent part, lifecycle, cross reference, alternative, equivalent, replacement part, variant',
      told: 'instead/replace/equivalent + part/chip | shortage/allocation + chip | allowed/approved + substitute | discontinued + part | instead/same as/equivalent | shortage/not available | may use/approved | pin compatible',
    },
    'bill-of-material': {
      also: 'bom, project, board version, designator, parts list, product structure',
      told: 'board/device + need/consist + part | import/csv/cad + list | revision/version + board | r1/designator/position + part | list + board/device | csv/kicad/import | revision | which parts + needs',
      context: 'bill-of-process',
    },
    'purchase-order': {
      also: 'shopping list, receipt, delivery, purchasing, procurement, receiving, goods receipt',
      told: 'order/buy + part/reel | what + missing/short + build | arrive/parcel + check/put away | wait/lead time/week + chip | order/basket | arrived/customs | short/missing + need | lead time',
      context: 'purchase-order',
    },
    build: {
      also: 'build order, production run, kit, job, production order, manufacturing, production',
      told: 'build/assemble + ten/hundred + board | enough + part + build | reserve/kit/pull + part + build | how many + boards + finish | build/make/solder + boards | enough/kit/set aside | how many + can',
      context: 'production-order',
    },
    assembly: {
      also: 'placement setup, feeder setup, smt programme, stencil, solder profile, smt, pick and place, feeder, machine setup, production line',
      told: 'feeder/nozzle + reel/position | oven/profile/stencil + board | wrong + reel/feeder/polarity | line + change + board | feeder/nozzle | paste/stencil/oven | wrong reel/swapped | change over',
    },
    test: {
      also: 'board test, functional test, optical inspection, repair, flashing, quality, inspection, test result',
      told: 'flash/programme/boot + board | short/solder bridge/open + find | camera/optical + check | repair/rework + board + bench | test/flash/pass/fail | bridge/cold joint | camera/microscope | bench',
      context: 'quality',
    },
    traceability: {
      also: 'unit trace, serial number, unit history, stock item tracking, lot trace, device, tracking',
      told: 'serial/qr + board/unit | which reel/lot + on + board | came back/returned + serial | who/when + built/tested + unit | serial/sticker | which batch/reel + in | came back | built',
      context: 'traceability',
    },
    order: {
      also: 'sales order, customer order, shipment, quotation, order management, ordering, sales, order item',
      told: 'customers + order/boards | quote | ship | repeat | contract/invoice | customer + order/want + board/device | ship/send + board + customer',
      context: 'order',
    },
    attachment: {
      also: 'document, file, image, drawing, gerber',
      told: 'gerber/pdf | picture/photo + part | upload/attach | manual | drawing/gerber/file + board/version | photo/manual + part/board | upload/find + datasheet',
      context: 'document',
    },
    user: {
      also: 'project member, role, permission, account, team',
      told: 'who took | may/only + order | students/colleagues/technicians | log in | lent/borrow | group/lab | who/colleague + took/booked + part',
      context: 'staff',
    },
  },
  relations:
    'stock > part, supplier > part, substitute > part, bill-of-material > part, build > bill-of-material, build > stock, build ~> purchase-order, purchase-order > supplier, purchase-order ~> stock, build ~> assembly, build > substitute, assembly ~> test, test ~> traceability, assembly ~> traceability, order ~> build, attachment > part, user > stock',
};

const RECYCLING_PLANT: ReferenceModel = {
  id: 'recycling-plant',
  title: 'Recycling plant and scrap yard',
  words:
    'scrap, recycling, weighbridge, bale, sorting, metal, plastic, container, waste, shredder, collector, tonne, recyclable, yard, contamination',
  parts: {
    contract: {
      also: 'supplier contract, delivery contract, customer, collector, waste producer, price agreement, supplier, account, partner, agreement',
      told: 'municipality/dealer/company + deliver + contract | agree + price/tonne | monthly + price + market/index | who + bring + scrap | towns/dealers/firms + bring | agreed | new/regular + supplier | index/market + price',
      context: 'contract',
    },
    weighbridge: {
      also: 'weighing, weighbridge ticket, delivery, intake, gross and tare, weigh ticket, reception',
      told: 'truck/lorry + weigh/scale/full/empty | plate/driver + ticket | gross/tare/net | queue/wait + gate/scale | lorries/vans/trailers + scale | ticket/slip/plate | truck/trailer + on the scale/weighed',
      context: 'goods-receipt',
    },
    quality: {
      also: 'material grading, acceptance check, sampling, contamination, material class, grading, inspection, sorting class, classification, sample',
      told: 'dirty/wet/mixed/wrong + load | copper/aluminium/paper + grade/class | reject/send back/deduct | radioactive/battery/gas bottle + found | photo + load | mixed | brass/steel/pet | downgrade/deduct/send back | found/battery/bottle | radiation/alarm',
      context: 'quality',
    },
    compliance: {
      also: 'waste manifest, consignment note, waste code, transfer note, regulatory report, consignment, waste document, licence',
      told: 'waste + code/note/authority | consignment/accompanying + paper/sign | yearly + authority/tonnage | permit + transport/accept + waste | code | authority/inspector | permit | copy',
      context: 'transport-document',
    },
    container: {
      also: 'container service, skip hire, container exchange, collection order, roll-off, skip, collection, transport, logistics, dispatch',
      told: 'skip/container/bin + swap/empty/place | full + call/fetch | driver/tour + container | rent + container + day/month | skips/containers + where/standing | swap | rent',
      context: 'item-rental',
    },
    processing: {
      also: 'sorting run, processing order, shredding, sorting line, output fraction, sorting, production, recycling',
      told: 'shred/sort/wash/granulate/press | in + out + tonne/fraction | belt/line + stop/jam | shift + tonne/throughput | line/shredder/baler + runs | by hand/belt/magnet | yield | jam | throughput',
      context: 'production-order',
    },
    inventory: {
      also: 'yard stock, bale stock, heap, box, fraction stock, stock, yard, material, storage',
      told: 'heap/bale/box + yard/hall/left | how many + tonne + lie/store | count/survey/estimate + heap | fire/heat/full + yard/heap | heaps/bales + yard | how much/tonnes + have | drone | stolen',
      context: 'inventory',
    },
    sale: {
      also: 'material sale, outbound contract, mill order, export, trader sale, sales, order, buyer, sales contract, shipment',
      told: 'mill/smelter/foundry/paper factory + sell/deliver | tonne + price + sell/market | export/container/ship + bale/tonne/load | claim/dispute + weight/quality + buyer | buyers/mills/smelters | container/ship/truck + leave | claim',
      context: 'order',
    },
    payment: {
      also: 'settlement, self-billing, credit note, cash purchase, scrap payment, invoice, payout, purchase payment, billing, checkout',
      told: 'pay/credit + supplier/weight/deliver | cash + private/id + scrap | negative/gate fee/charge + dispose | statement + month + tonne | pay/cash/bank + bring | limit | statement | charge/gate fee',
      context: 'payable',
    },
    reporting: {
      also: 'mass balance, recycling rate, certificate, quota report, recycled content, report, statistics, recycling quota, key figure, dashboard',
      told: 'how much/percent + recycled/recovered | certificate/proof + producer/quota | in/out + balance/difference | lost/residue/burn + tonne | recycled/quota | difference | proof/certificate | ministry',
      context: 'reporting',
    },
    price: {
      also: 'pricing, material price, market quotation, rate, price list, tariff',
      told: 'daily | per kilo/tonne + today | lme | special/better + dealer | falls/rises | price + copper/metal/paper + today/morning | change/set + price + daily | phone/ask + price',
      context: 'price-list',
    },
    vehicle: {
      also: 'truck, fleet, machine, driver, forklift, maintenance, vehicle management, fleet management',
      told: 'grab/excavator/forklift | truck/driver + out | tyre | diesel | licence | gps | truck/grab/loader + repair/fuel',
      context: 'vehicle-fleet',
    },
  },
  relations:
    'weighbridge > contract, weighbridge ~> quality, container ~> weighbridge, weighbridge > compliance, quality ~> inventory, processing > inventory, processing ~> reporting, quality ~> payment, payment > contract, sale > inventory, sale ~> weighbridge, compliance ~> reporting, sale ~> reporting, payment > price, container > vehicle',
};

const QUARRY_AND_MINE: ReferenceModel = {
  id: 'quarry-and-mine',
  title: 'Quarry, gravel pit and mine',
  words:
    'quarry, blasting, gravel, stone, rock, crusher, excavator, mine, ore, pit, haul truck, drilling, explosive, aggregate, shaft',
  parts: {
    geology: {
      also: 'deposit, resource model, reserve, block model, drill hole, resource, exploration',
      told: 'core/drill hole/layer + geologist | how much/reserve + ground/rock/left | grade/gold/ore + percent/block | boundary/licence/claim + area | geologist/core | layers/rock/grade | how much/years + left | block',
    },
    planning: {
      also: 'mine plan, extraction plan, bench, weekly plan, face, plan, production plan, extraction, mine design',
      told: 'which + face/bench/level + next/week | overburden/topsoil + remove | tonne + target/month | blend/mix + grade + plan | where/which + dig/next | bench/face | week/month + tonnes | blend/target',
      context: 'production-plan',
    },
    blasting: {
      also: 'drill and blast, shot plan, explosive store, vibration, explosive, shot, drilling',
      told: 'drill + hole/row | explosive/detonator + store/count/use | neighbour/vibration/dust + measure/complain | siren/clear + before + shot | blast/bang/shot | holes/drill rig | explosives/detonators/magazine | neighbours/vibration/cracks',
    },
    haulage: {
      also: 'load and haul, truck dispatch, cycle, fleet assignment, transport, dispatch, fleet dispatch',
      told: 'truck/dumper/excavator + load/send/wait | trip/load + count/per shift | which + shovel/crusher + truck | queue + crusher/excavator | trucks/dumpers/loaders | loads/trips | idle',
      context: 'trip-dispatch',
    },
    processing: {
      also: 'crushing plant, screening, washing, mill, plant run, crushing, plant, production',
      told: 'crush/screen/wash/sieve | plant/belt + stop/run/hour | throughput/tonne + hour | fine/coarse/grain + size | crusher/belt | jam | sand/chips | recovery/ore',
      context: 'production-order',
    },
    inventory: {
      also: 'stockpile, heap, product stock, survey, silo, stock, product, material',
      told: 'heap/pile/silo + tonne/left | drone/survey + volume/heap | grain/chipping/sand + lie/stock | blend/reclaim + heap | heaps/piles | drone | how much + there | run out/which product',
      context: 'inventory',
    },
    sale: {
      also: 'weighbridge sale, loading, delivery ticket, cash sale, customer order, weighbridge, order, sales, delivery, invoice, customer',
      told: 'weigh/scale + truck/out | builder/driver + fetch/load | ticket/delivery note + tonne | cash/account + customer | scale/ticket | builders/customers + fetch | account | quality',
      context: 'store-pos',
    },
    equipment: {
      also: 'mobile equipment, loader, machine hours, fuel, machine maintenance, fleet, machine, maintenance, vehicle, asset',
      told: 'diesel/fuel + machine/litre | tyre/bucket/breakdown + loader/truck | running hour + machine | service/workshop + excavator/truck | diggers/loaders/trucks + broken | diesel/fuel | tyres/buckets/teeth',
      context: 'vehicle-fleet',
    },
    safety: {
      also: 'personnel underground, gas, ground control, accident, shift handover, incident, health and safety, personnel tracking',
      told: 'underground/shaft + who/tag/count | gas/air/ventilation + measure | rock fall/accident/near miss | helmet/brief/rescue + shift | underground/tag/who is down | methane | accident/helmet/fall | rescue/briefing',
      context: 'incident-report',
    },
    environment: {
      also: 'environment duty, permit, groundwater, restoration, dust and noise report, compliance, rehabilitation, licence, monitoring',
      told: 'authority/permit + area/depth/limit | refill/replant/restore + pit | groundwater/dust/noise + measure | royalty/fee + tonne + state | dust/noise/water + measure | authority/permit | replant/refill | tailings/dam | royalty/tax',
      context: 'licence-permit',
    },
    quality: {
      also: 'laboratory, assay, sample, sieve analysis, product certificate',
      told: 'lab/assay | grams | grading | builder | off spec | quarterly/auditor | sample + sieve/lab/grade',
      context: 'quality',
    },
    crew: {
      also: 'shift, worker, operator, roster, staff',
      told: 'crew/handover | operators/miners | licence/trained | roster/fly in | who + machine/today | who + drives/works + shift/machine | shift + handover/start | operator + licence/trained',
      context: 'shift-roster',
    },
  },
  relations:
    'planning > geology, planning ~> blasting, planning > environment, blasting > safety, blasting ~> haulage, haulage > equipment, haulage ~> processing, processing ~> inventory, sale > inventory, blasting ~> environment, haulage ~> planning, planning ~> safety, planning > crew, quality > geology, processing ~> quality',
};

export const RECOVERY_AND_STOCK_MODELS: readonly ReferenceModel[] = [
  ELECTRONICS_PARTS,
  RECYCLING_PLANT,
  QUARRY_AND_MINE,
];
