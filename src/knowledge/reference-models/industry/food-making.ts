import type { ReferenceModel } from '../reference-model.ts';

const FOOD_PRODUCTION: ReferenceModel = {
  id: 'food-production',
  title: 'Food production with traceability',
  words:
    'recipe, ingredient, allergen, best before, batch, recall, hygiene, kitchen, cold store, lot, sauce, label, food, cooking, shelf life',
  parts: {
    product: {
      also: 'product specification, recipe, allergen, nutrition, packaging spec, specification, ingredient, master data, article, item',
      told: 'ingredient/allergen/nutrition + label/declare | recipe/percent + change/version | retailer + specification/ask | vegan/organic/halal + product | what is in/contains | recipe/formula + gram | nuts/gluten/milk + label | new/changed + product | retailer + wants/asks',
    },
    receiving: {
      also: 'goods in, raw material receipt, supplier lot, intake check, delivery, goods receipt, incoming goods',
      told: 'truck/supplier + arrive/bring + crate/pallet | temperature/smell/look + check + arrive | lot/batch + write/scan + arrive | reject/refuse + delivery | comes in/delivered | truck/pallet + morning | check/temperature/date + delivery | sent back/rejected | supplier + note',
      context: 'goods-receipt',
    },
    inventory: {
      also: 'ingredient stock, raw material, lot stock, cold store, expiry, stock, warehouse',
      told: 'cold store/freezer/shelf + left/lie | expire/oldest/first + use | run out/missing + ingredient | block/quarantine + lot | left/enough/run out | shelf/cold room/freezer | expired/oldest | stocktake | sack/drum/box + where',
      context: 'inventory',
    },
    planning: {
      also: 'production planning, production schedule, demand, daily plan, line plan, production plan, schedule, capacity',
      told: 'what/how much + tomorrow/today + cook/make/produce | allergen/nut + last/after/sequence | supermarket/order + by noon/evening | line/kettle + full | tomorrow/week + make/cook | order of/first/after + allergen | kettle/line/shift + full | rush/changed + supermarket',
      context: 'production-plan',
    },
    production: {
      also: 'production batch, batch, cooking, mixing, work order, yield, production order, manufacturing',
      told: 'cook/mix/fill/roast + batch/kettle | weigh + ingredient + recipe | yield/loss/waste + batch | leftover/rework + next + batch | kettle/pot/oven/mixer | weigh/stir/pack | batch/lot + number | less/more + came out | spoiled/burnt/thrown',
      context: 'production-order',
    },
    traceability: {
      also: 'lot trace, genealogy, recall, lot tracking, one-up one-down, lot, batch tracking',
      told: 'which lot + went/end + in/customer | recall/call back/warn + shop | within + hour + trace/show | back/forward + supplier/customer | where + went/came from | recall/bring back/warn | four hours/hours + find | paper/folder + search | which customers/shops',
      context: 'traceability',
    },
    'food-safety': {
      also: 'hygiene control, haccp, critical control point, cleaning record, checklist, hygiene, cleaning, control point',
      told: 'clean/disinfect + list/tick/sign | critical/core/oven + temperature | hair/glass/metal/pest + check | authority/auditor/vet + show | clean/wash/disinfect | tick/clipboard | inspector/auditor/certificate | glass/metal/hair/mice | core/eighty degrees',
      context: 'inspection',
    },
    'cold-chain': {
      also: 'cold monitoring, temperature log, sensor, freezer alarm, temperature, cooling, monitoring',
      told: 'fridge/freezer/cold store + degree/warm/door | night/weekend + alarm + fridge | logger/sensor + temperature | power cut/defrost | fridge/freezer/cold room + warm | degrees/thermometer + twice | alarm/door open | cooled',
      context: 'cold-chain',
    },
    quality: {
      also: 'lab release, sample test, microbiology, shelf-life test, batch release, laboratory, quality control, release, testing, sample',
      told: 'sample + lab/germ/salmonella/listeria | release/wait + result + ship | taste/sensory/panel | keep/retain + sample + shelf life | lab/sample/swab | germs/listeria/salmonella | hold/blocked/wait + until | taste/ok | shelf life',
      context: 'quality',
    },
    shipping: {
      also: 'dispatch, picking, pallet label, distribution, logistics, loading, order fulfilment, shipment, fulfilment',
      told: 'pallet/crate + supermarket/customer/truck | remaining + day/shelf life + customer | short/missing + deliver | pack/label + ship | load/pallet/lorry + goes | pick/pack + order | driver/cooled + shop | short/wrong + delivered',
      context: 'fulfilment',
    },
    complaint: {
      also: 'consumer complaint, customer claim, foreign body, case, claim, customer feedback, consumer case, return, enquiry, customer request',
      told: 'complain/found + consumer/customer | foreign/plastic/mould + in | refund/voucher/apologise + consumer | photo/lot number + complain | customer + found/complains/sick | mould/plastic/hair + in | money back/replacement | photo/lot + send',
      context: 'case-management',
    },
    supplier: {
      also: 'vendor, supplier approval, purchasing, purchase order, procurement, manufacturer, supply',
      told: 'buy/order + from/supplier | certificate/approved + supplier | late/bad/price + supplier | two/second + source | lead time/minimum | questionnaire/audit + supplier | supplier + price/late/quality',
      context: 'supplier',
    },
    order: {
      also: 'sales order, customer, retail order, invoice, customer order, order management, ordering, sales, order item',
      told: 'supermarkets/canteens/shops + order | customer + wants/pieces/boxes | promotion/easter/christmas | by noon | invoice | standing/weekly | retailer/canteen + order/call/change',
      context: 'order',
    },
  },
  relations:
    'receiving ~> inventory, planning > inventory, planning ~> production, production > product, production > inventory, receiving ~> traceability, production ~> traceability, shipping ~> traceability, production ~> quality, quality ~> shipping, complaint > traceability, cold-chain ~> food-safety, food-safety ~> quality, receiving > supplier, order ~> planning, order ~> shipping',
};

const SLAUGHTERHOUSE: ReferenceModel = {
  id: 'slaughterhouse',
  title: 'Slaughterhouse and meat cutting',
  words:
    'slaughter, carcass, pig, cattle, butcher, meat, vet, ear tag, cutting, farmer, half, hide, offal, stunning, bull',
  parts: {
    purchase: {
      also: 'livestock purchase, animal announcement, farmer contract, cattle trader, price list, animal order, contract, supplier, buying, procurement',
      told: 'farmer/trader + announce/sell/offer + pig/animal | price/mask + week/class | how many + monday/next week + pig/bull | contract/programme + farmer | farmers/dealers + sell/announce | how many + pigs/bulls/lambs | price/week/kilo + agreed | monday/week + bring',
      context: 'purchase-order',
    },
    reception: {
      also: 'animal reception, lairage, delivery, ear tag check, transport check, food-chain information, intake, animal, arrival',
      told: 'arrive/unload + truck/pig/animal | ear tag/passport + read/check | pen/rest/water + animal | dead/lame/injured + arrive | lorry/trailer + unload | tag/passport + check/missing | rest/pen | dead/lame | declaration',
    },
    slaughter: {
      also: 'slaughter line, kill line, slaughter number, stunning, hook, slaughter day, line, kill order, production',
      told: 'stun/bleed/hang/hook | slaughter number/order + half/hook | per hour + head/line | line + stop/speed | stun/kill/bleed/scald | hook/line | per hour/day + heads | stops/breaks + line',
      context: 'production-order',
    },
    inspection: {
      also: 'veterinary inspection, meat inspection, condemnation, official vet, residue sample, vet, health check, official control',
      told: 'vet/official + look/stamp/stop | liver/lung/abscess + reject/condemn | trichina/sample/residue | dispose/confiscate + carcass/organ | vet/inspector + stamp/look | rejected/condemned/liver | residue/trichinella | blocked/released',
      context: 'inspection',
    },
    grading: {
      also: 'carcass grading, classification, weighing, lean meat, fat class, carcass, weight, quality',
      told: 'weigh/scale + half/carcass/warm | fat/lean/conformation + class/grade | classifier/probe/camera | independent/stamp + class | hang/scale/kilo + half | class/fat/lean | farmer + argues/less weight | cold weight',
      context: 'quality',
    },
    'cold-store': {
      also: 'chilling store, hanging stock, carcass stock, maturing, cooling, chilling, storage, inventory, ageing',
      told: 'cold room/chill + hang/half | degree/core + below/before + leave | mature/days + hang | rail + which + half | cold room/chiller/rail | overnight | mature/dry age | which + half + where',
      context: 'cold-chain',
    },
    cutting: {
      also: 'cutting deboning, cutting order, disassembly, primal, yield, butchery, processing, deboning',
      told: 'cut/debone/saw + ham/shoulder/loin | yield/percent + piece/cut | out of one half + several + product | cutter/table + kilo/hour | bone/trim/mince/pack | ham/loin/steak/sausage | kilo + out of/yield | butcher/table | vacuum',
    },
    traceability: {
      also: 'meat trace, origin label, batch, ear tag to cut, recall, lot, origin, label',
      told: 'born/raised + label/country | which + farm/animal + steak/cut | batch/day + mix/group | recall/trace + meat | where + from/born/raised | label/barcode + tray | which animal/farm | recall',
      context: 'traceability',
    },
    'by-product': {
      also: 'hide, blood, rendering, category material, offal, waste, disposal',
      told: 'hide/skin/intestine/blood + sell/fetch | rendering/category + bin/collect | offal/pet food | weigh + waste + hide | skins/hides/blood/bones/guts | bin/collected/container | category | pet food/tannery',
    },
    settlement: {
      also: 'farmer settlement, slaughter statement, payment, deduction, settlement note, payout, statement, self-billing, payable',
      told: 'pay/credit + farmer + kilo/class | statement/slip + farmer | deduct + transport/insurance/fee | bonus/label + farmer | paid/money + farmer | statement/slip/post | deduct/fee/transport | within',
      context: 'payable',
    },
    order: {
      also: 'meat sale, customer order, price, dispatch, butcher shop, sales, customer, wholesale, sales order',
      told: 'butcher shop/supermarket/wholesaler + order | price + daily/week + cut | deliver/truck + early/night + meat | box/catch weight + label | butchers/shops/supermarkets/restaurants + order | catch weight | early/cooled + truck | sold out',
      context: 'order',
    },
    hygiene: {
      also: 'food safety, haccp, cleaning, sanitation, control',
      told: 'clean/disinfect/hose | steriliser/eighty two | swab/germs | checklist/auditor | boots/coat/lock | rat/fly/pest | clean/disinfect + hall/line/knife',
      context: 'inspection',
    },
    'custom-slaughter': {
      also: 'toll slaughter, private slaughter, slaughter booking, small farmer, slot',
      told: 'farmer + own/freezer/back + meat | book/slot/day + slaughter | pay/fee + per head | sausage/cut + wishes | fetch/collect + box | wait/full + weeks | farmer/private + one/few + animal + own',
      context: 'appointment',
    },
  },
  relations:
    'purchase ~> reception, reception ~> slaughter, slaughter ~> inspection, inspection ~> grading, grading ~> cold-store, grading ~> settlement, settlement > purchase, cutting > cold-store, cutting ~> traceability, reception ~> traceability, slaughter ~> by-product, order ~> cutting, order > traceability, inspection ~> by-product, custom-slaughter ~> reception, hygiene > slaughter',
};

const DAIRY_COLLECTION: ReferenceModel = {
  id: 'dairy-collection',
  title: 'Milk collection and dairy',
  words:
    'milk, dairy, farmer, tanker, litre, cream, cheese, cooperative, udder, germ count, collection round, fat, milk money, cooling tank, yoghurt',
  parts: {
    producer: {
      also: 'milk producer, farmer, supplier, member, farm, cooperative share',
      told: 'farmer/member + farm/number/share | cooling tank + farm/size | organic/hay/pasture + farm | join/leave/contract + farmer | farmers/farms + deliver/bring | how many + farms/cows | member/contract | bank/number + farmer | quit/new + farm',
      context: 'supplier',
    },
    route: {
      also: 'collection route, milk round, tanker tour, driver schedule, stop, tour, collection, transport, route planning, tanker',
      told: 'tanker/driver + farm/round/route | every second day/night/morning + fetch | full/capacity + tanker | snow/road/late + tanker | lorry/tanker/driver + farms | every day/second day | round | late/snow/broken + tanker | milk can/centre',
      context: 'route-planning',
    },
    pickup: {
      also: 'milk pickup, farm collection, litre reading, tank sample, receipt, reception, milk intake, weighing',
      told: 'litre/hose/pump + farm/tank | temperature/smell + before + pump | sample/bottle + farm/driver | receipt/slip + farmer | litres/kilos + farm/each | sample/bottle + take | warm/sour/smell + refuse | slip/printed/phone + litres | pump/hose',
      context: 'goods-receipt',
    },
    quality: {
      also: 'milk analysis, laboratory result, fat and protein, germ count, antibiotic test, laboratory, milk test, sample, analysis',
      told: 'fat/protein/cell/germ + value/lab | antibiotic/inhibitor + test/positive | warn/ban/stop + farmer + value | spoil/contaminate + tanker | lab/results + fat/protein | germs/cells/antibiotics | bad/penalty/blocked + milk | water + added | test/strip + before',
      context: 'quality',
    },
    intake: {
      also: 'tank intake, raw milk silo, unloading, dairy reception, plant stock, raw milk, silo, storage, milk balance',
      told: 'unload/pump + dairy/silo | silo/tank + litre/level + dairy | quick test + before + unload | book + litre + arrive | arrive/unload + dairy/yard | silo/tank + full/litres | difference/less + than | weigh',
      context: 'inventory',
    },
    payment: {
      also: 'milk payment, milk money, price formula, statement, bonus and deduction, settlement, payout, milk price, payable, invoice',
      told: 'milk money/pay + farmer/month | bonus/deduct + fat/quality | base price + litre/kilo | statement + tenth/month + farmer | advance/final payment | pay/money + farmers/litre | price/cents + litre/kilo | bonus/penalty/deduct | fifteenth/end of month + pay | loan/feed + taken off',
      context: 'payable',
    },
    production: {
      also: 'processing plan, production planning, cheese, butter, plan of the day, processing, pasteurising, manufacturing',
      told: 'how much + cheese/butter/powder + make | surplus/short + milk + sell/buy | season/spring + more + milk | order/retail + tomorrow + yoghurt | make/turn into + cheese/yoghurt/butter | today/tomorrow + how much | line/pasteuriser | too much/little + milk',
      context: 'production-plan',
    },
    ripening: {
      also: 'cheese ripening, ageing cellar, batch, wheel, vat, maturing, ageing, cheese cellar',
      told: 'ripen/cellar/turn/brush/wash + wheel/cheese | vat/rennet/curd | month/old/mature + sell | grade/crack/hole + wheel | cellar/shelf/wheels | turn/wash/salt/brush | months | mould/crack/bad + wheel',
    },
    traceability: {
      also: 'batch trace, lot tracking, which farms in which vat, recall, hygiene record, lot, hygiene',
      told: 'which farm + in + vat/tanker/cup | recall/call back + cup/lot | lot/date + print + cup | pasteurise/heat + record | which farm/which milk + in | lot/code | recall/call back | prove/inspector',
      context: 'traceability',
    },
    advice: {
      also: 'producer advice, farm visit, advisory service, quality programme, audit, advisory, extension',
      told: 'visit/advise + farm/milker | milking machine/hygiene + check | cow welfare/pasture + audit/bonus | improve/help + germ/cell | adviser/vet + visits/helps | checklist/audit + farm | why/high + germs | training/course',
    },
    inventory: {
      also: 'finished goods, stock, cold store, packaging, warehouse',
      told: 'cold store/shelf + cups/blocks | how many + left/pallets | expiry/best before | salt/culture/rennet/cup + order | run out | count + cups/crates/cold store | how much + finished/butter/cheese + lie',
      context: 'inventory',
    },
    order: {
      also: 'sales, customer order, shop, retail, supermarket, sales order, order management, ordering, order item',
      told: 'shops/supermarkets/restaurants + order | yoghurt/cheese/butter + want | cannot deliver | price list/promotion | farm shop/market | standing/daily | shop/supermarket/hotel + order/want',
      context: 'order',
    },
    delivery: {
      also: 'distribution, dispatch, shipping, cold chain, van',
      told: 'van/lorry + shops | cooled/cold + lorry | crates/empties/returned | route | delivery note | van/driver + shop/cheese/yoghurt | crate/tray + come back',
      context: 'delivery',
    },
  },
  relations:
    'route > producer, route ~> pickup, pickup > producer, pickup ~> quality, pickup ~> intake, quality ~> payment, pickup ~> payment, payment > producer, production > intake, production ~> ripening, intake ~> traceability, ripening ~> traceability, quality ~> advice, advice > producer, production ~> inventory, order > inventory, order ~> delivery',
};

export const FOOD_MAKING_MODELS: readonly ReferenceModel[] = [
  FOOD_PRODUCTION,
  SLAUGHTERHOUSE,
  DAIRY_COLLECTION,
];
