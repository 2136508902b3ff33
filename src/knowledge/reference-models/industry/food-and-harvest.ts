import type { ReferenceModel } from '../reference-model.ts';

const BAKERY_PRODUCTION: ReferenceModel = {
  id: 'bakery-production',
  title: 'Bakery production with branches',
  words:
    'dough, bread, oven, baker, flour, roll, branch, night shift, kneading, proofing, pastry, tray, bake, leftover, sourdough',
  parts: {
    order: {
      also: 'branch order, shop order, daily order, standing order, customer order, sales order, store order, shop ordering, order management, ordering',
      told: 'branch/shop/saleswoman + order/tomorrow | weekday/weather/holiday + more/less | standing/usual + order + cafe/hotel | until + noon/evening + change | shops/branches + want/send/order + tomorrow | how many/count + rolls/loaves | cake/birthday/preorder + customer | hotel/canteen/school + order | too late/forgot + order',
      context: 'order',
    },
    forecast: {
      also: 'order forecast, sales forecast, order suggestion, returns rate, sales history, demand planning, prediction, demand, sales data',
      told: 'sold/left over/returned + yesterday/last | suggest/expect + how many + roll | sun/rain/school holiday | too much/sold out + evening | guess/gut/experience + how many | saturday/rain/heat + sell | last week/last year + sold | bake + too many/few',
      context: 'demand-forecast',
    },
    recipe: {
      also: 'dough recipe, product, formula, ingredient declaration, ingredient list, item, article, nutrition',
      told: 'flour/salt/yeast + gram/recipe | piece weight/dough + yield | allergen/label + sign | sourdough/stage + day before | grams/percent + flour/water | scale up/multiply + dough | nuts/egg/allergy | new/changed + bread | card/book/grandfather + recipe',
    },
    production: {
      also: 'dough production, dough sheet, kneading, baking list, batch, production plan, mixing, dough, production order',
      told: 'knead/mix + dough/kilo | night/two o clock + list/start | which dough first/sequence | cool/ice/temperature + dough | mixer/kneader + dough | tonight/two/midnight + start | kilo + dough + work out/calculate | list/sheet/wall + dough | baker + shapes/divides',
      context: 'production-order',
    },
    baking: {
      also: 'oven plan, proofing, baking programme, par-bake, oven, bake plan',
      told: 'oven/bake + minute/degree/tray | proof/rest/rise | shop + bake off/fresh + frozen | burned/dark/pale | oven/deck/rack + full/free | burnt/underbaked | minutes/degrees + loaf',
      context: 'scheduling',
    },
    inventory: {
      also: 'ingredient stock, flour silo, raw materials, freezer, purchasing, stock, raw material, ingredient, warehouse',
      told: 'flour/silo/sack/butter + order/left | freezer/blank + stock | mill/supplier + deliver + lot | expire/mouse/moth | flour/yeast/butter + left/run out | mill/dealer + order/deliver | silo/sack/cellar + count | use by/expired',
      context: 'inventory',
    },
    picking: {
      also: 'picking for branches, commissioning, crate, tray, branch picking, packing, dispatch, order picking, distribution',
      told: 'crate/basket/trolley + branch | count/missing + roll + branch | three/four o clock + pack | scale/light/display + pick | baskets/crates/trays + each/shop | packer/sort + bread | one + missing/too many + branch | four/five + ready/ramp',
      context: 'warehouse',
    },
    delivery: {
      also: 'delivery tour, van route, driver, drop, empties, route, transport, tour, shipping',
      told: 'van/driver + branch/before open | tour/key + branch/hotel | bring back + empty/crate/leftover | late/breakdown + van | vans/drivers + shops | before/by six + there | route | key/back door + drop | empty/crates + bring back',
      context: 'delivery',
    },
    sale: {
      also: 'branch sale, till, counter sale, cafe, takings, point of sale, shop, checkout, cash register',
      told: 'till/counter/cash + branch | coffee/sandwich + sell | close/evening/takings + count | loyalty/bread card | counter/till/shop + sell | coffee/snack/roll + customer | takings | sales girl/saleswoman',
      context: 'store-pos',
    },
    returns: {
      also: 'returns waste, leftovers, returned goods, food bank, write-off, waste, surplus, donation',
      told: 'left over/unsold/old bread + evening/back | count/write off/throw + roll/bread | charity/pig/half price | branch + return + percent | left/unsold + evening | thrown away/pigs/breadcrumbs | food bank/half price | count + comes back',
      context: 'returns',
    },
    invoice: {
      also: 'billing, payment, accounting, delivery note, invoicing, bill, receivable, accounts receivable',
      told: 'invoice/bill + hotel/cafe/canteen | weekly/monthly + collect | owes | delivery note + signed | price/discount + wholesale | bookkeeper/tax | hotel/cafe + bill/pay/month',
      context: 'invoicing',
    },
    staff: {
      also: 'shift, roster, employee, working time, baker, worker, team, personnel, user',
      told: 'bakers/shop girls + shift | sick/replace + night | roster/plan + week | overtime/night bonus | apprentice/helper | who + works + sunday/branch | baker/driver/saleswoman + ill/missing/shift',
      context: 'staff',
    },
    branch: {
      also: 'store, location, outlet, site',
      told: 'branches/shops/outlets + open/hours | eight/twelve + shops | new/closed + shop | manager + branch | address/range + branch | sunday/holiday + open | which/new/closed + branch',
      context: 'site',
    },
  },
  relations:
    'forecast ~> order, order ~> production, production > recipe, production > inventory, production ~> baking, baking ~> picking, picking > order, picking ~> delivery, delivery ~> sale, sale ~> returns, returns ~> forecast, sale ~> forecast, order > branch, delivery ~> invoice, staff > branch',
};

const FISH_FARM: ReferenceModel = {
  id: 'fish-farm',
  title: 'Fish farm',
  words:
    'fish, salmon, trout, pond, net, cage, feed, oxygen, fry, smolt, hatchery, lice, biomass, catch, mortality',
  parts: {
    site: {
      also: 'site and unit, cage, pond, pen, farm site, tank, farm, location, facility',
      told: 'cage/pond/tank/pen + which/number | licence/location/bay + site | net/mooring + change/hole | empty/fallow + pen | cages/ponds/tanks + number/full/empty | bay/fjord/river/lake | net/mooring + torn/changed | licence + place',
      context: 'site',
    },
    stock: {
      also: 'fish group, batch, population, year class, cohort, fish, livestock, stocking, biomass',
      told: 'how many + fish + cage/pond | stock/put in/smolt/fry + batch | move/split/grade + fish | weight/biomass/sample + fish | how many/thousand + fish | fingerlings/smolt/fry + put/arrive | grade/split/move + size | average/gram + weigh/sample | generation',
      context: 'herd',
    },
    feeding: {
      also: 'feed plan, feeding system, feed conversion, appetite, feed, ration, feeding plan, growth',
      told: 'feed/pellet + kilo/day/automatic | appetite/camera/leftover + feed | growth/conversion + feed | blower/silo/boat + feed | feed/pellets + kilo/bag/day | hungry/appetite/eat | blower/feeder/by hand | conversion/growth/too much',
    },
    inventory: {
      also: 'feed stock, feed silo, feed order, pellet size, supply, feed inventory, store, purchasing',
      told: 'silo/bag/barge + feed + left | order + feed + boat/truck | pellet + size/type | lot/expire + feed | silo/bags + left/run out | order/boat/truck + feed | pellet size/type',
      context: 'inventory',
    },
    'water-monitoring': {
      also: 'oxygen, temperature, sensor, environment data, water quality, environment, telemetry, measurement',
      told: 'oxygen/temperature/salt/ph + measure/low | algae/jellyfish | alarm/night + oxygen/pump | sensor/probe + pond/cage | oxygen/temperature/salt + low/high | probe/reading | algae/jelly/storm | alarm/aerator',
      context: 'telemetry',
    },
    health: {
      also: 'fish health, disease, lice count, treatment, vet, vaccination, veterinary, lice',
      told: 'lice/wound/sick + count/fish | bath/medicine/vaccinate + fish | vet + visit/prescribe | wait/withdrawal + before + slaughter | lice/fungus/gill/wound | vet/medicine/bath | count/sample + fish/lice | cleaner fish/wrasse | days + before + harvest/eat',
      context: 'veterinary-visit',
    },
    mortality: {
      also: 'dead fish, loss record, morts, escape, loss, death',
      told: 'dead + fish + pick/count | cause/why + die | escape/hole/seal/heron | daily/net + dead | dead/floating + pick/count | why/cause + dead | heron/seal/otter/escape | morning/daily + net',
    },
    harvest: {
      also: 'slaughter order, harvest plan, well boat, catch, slaughter, harvesting, harvest planning, crop, yield, pick',
      told: 'harvest/slaughter/pump out + cage/pond | starve/empty + before | which + cage + week + buyer | well boat/truck + alive | net/pump/crowd + fish | ready/size + sell/take out | starve | tonnes/kilos + week | boat/lorry + live',
      context: 'production-order',
    },
    processing: {
      also: 'gutting, packing, ice box, lot label, slaughterhouse, packaging, production, traceability',
      told: 'gut/fillet/smoke/ice | box/weigh/size/grade + pack | label/lot/origin + box | trace + cage/pond + box | gut/fillet/smoke/vacuum | ice/crate | grade/weigh | code/lot + which cage',
      context: 'traceability',
    },
    sales: {
      also: 'sale, buyer contract, price, export order, farm shop, order, customer, customer order, delivery, buyer',
      told: 'buyer/restaurant/exporter + order/price | size + week + promise | angler/shop + fresh + buy | delivery/truck/papers + box | restaurant/fishmonger/wholesaler/shop | order + week/friday/christmas | deliver | invoice',
      context: 'order',
    },
    compliance: {
      also: 'authority report, biomass limit, regulatory report, licence, discharge, reporting, regulation, environmental report',
      told: 'authority/report + weekly/monthly + lice/biomass | limit/maximum + tonne + licence | discharge/waste water | inspection/fine + site | ministry/authority/inspector | weekly/monthly + report | limit/licence | fine/certificate',
      context: 'licence-permit',
    },
    equipment: {
      also: 'maintenance, net, boat, asset, pump, repair, device, machine, machinery',
      told: 'net/pump/aerator/boat + broken/repair | diver/clean/wash + net | check/inspect + mooring | generator | hole/tear + mend | pump/net/engine + broken/repair/stop | boat/crane + check/service',
      context: 'maintenance-order',
    },
    task: {
      also: 'staff, daily work, shift, worker, log, diary',
      told: 'who + feeds/checks + today | diary/clipboard/wet paper + write | watch | workers/crew + boat | forgot/not done | list/round + morning | who/today + feed/check/clean',
      context: 'task',
    },
  },
  relations:
    'stock > site, feeding > stock, feeding > inventory, water-monitoring ~> feeding, water-monitoring ~> health, health > stock, mortality ~> stock, mortality ~> health, harvest > stock, harvest > health, harvest ~> processing, sales ~> harvest, processing ~> sales, health ~> compliance, equipment > site, task > site',
};

const GRAIN_TRADE: ReferenceModel = {
  id: 'grain-trade',
  title: 'Grain elevator and agricultural trade',
  words:
    'grain, wheat, silo, harvest, farmer, moisture, tonne, maize, barley, drying, mill, protein, truck, elevator, rapeseed',
  parts: {
    farmer: {
      also: 'farmer account, producer, grower, supplier, member account, customer, business partner, member, account',
      told: 'farmer/grower + account/number/field | member/cooperative + share | seed/fertiliser + credit + harvest | sustainable/certificate + farmer | farmers/growers + know/bring/sell | field/village/hectares + farmer | balance/owes + farmer | id/bank/phone + farmer',
      context: 'customer',
    },
    purchase: {
      also: 'purchase contract, grain contract, forward contract, fixed price, call-off, buying, contract, grain purchase, agreement, price fixing',
      told: 'sell/buy + forward/before harvest | fix/lock + price + tonne | premium/exchange/quoted price | not fulfilled/short + contract | buy/bought + tonnes/grain | price + day/agreed/fixed | before harvest/later + price | deliver less/break',
      context: 'contract',
    },
    intake: {
      also: 'grain reception, weighbridge, delivery ticket, pit, reception, weighing, delivery, grain receipt',
      told: 'trailer/truck + weigh/tip/pit | queue/night/harvest + wait | ticket/slip + farmer | own/rented + driver + bring | trucks/trailers/tractors + queue/weigh | gross/tare/empty | slip/ticket/receipt | tip/unload/pit | harvest/night/sunday + open',
      context: 'goods-receipt',
    },
    quality: {
      also: 'grain sampling, probe, moisture, protein, grade, mycotoxin, sampling, laboratory, grading, analysis, test',
      told: 'probe/sample + trailer | moist/protein/test weight/falling number | mould/toxin/beetle/dirt | deduct/downgrade + quality | sample/probe/spear | moisture/protein | dirt/bugs/mould/smell | deduct/discount + price | farmer + argues/does not believe',
      context: 'quality',
    },
    storage: {
      also: 'silo store, silo cell, stock, storage book, silo, inventory, warehouse, bin',
      told: 'cell/silo/flat store + which/full/empty | mix/separate + quality/cell | loss/shrink + tonne | on behalf/stored + farmer + own | bins/cells/silos + full/what is in | how many + tonnes + have | mixed/kept apart | shrink/loss | own/stored for + farmer',
      context: 'inventory',
    },
    drying: {
      also: 'drying cleaning, drying charge, dryer, aeration, cleaning, conditioning, processing, fumigation',
      told: 'dry/dryer/gas + moist | warm/cool/ventilate + cell | clean/sieve + grain | charge/fee + dry + tonne | too wet + dry | gas/hours + dryer | heats up/turn | beetles/fumigate | sieve/dust',
    },
    settlement: {
      also: 'farmer settlement, purchase statement, self-bill, advance, payment, payout, statement, payable, invoice',
      told: 'pay/credit + farmer + tonne | statement + deduct/drying | advance/rest + later | set off/against + fertiliser/seed | pay/paid + farmer | money + days/weeks/wait | deductions/drying + statement | advance/rest/later price | seed/fertiliser + taken off',
      context: 'payable',
    },
    sale: {
      also: 'sales contract, mill contract, export sale, trader contract, sales, order, customer contract, buyer, export',
      told: 'mill/feed maker/port/trader + sell | month/position + deliver/call | broker/terms + contract | claim + arrival/quality | sell/sold + mill/port/exporter | mill/feed/malt house/brewery + wants | month/shipment + agreed | claim/rejected + load | broker/confirm',
      context: 'order',
    },
    position: {
      also: 'market position, hedge, long and short, exposure, market price, risk, hedging, trading',
      told: 'long/short/open + tonne | hedge/futures/exchange | price + rise/fall + risk | value + stock + daily | futures/matif | price + up/down + risk | every evening/daily + worth',
      context: 'portfolio',
    },
    logistics: {
      also: 'outbound logistics, ship loading, train, truck dispatch, freight, shipment, transport, dispatch, loading',
      told: 'ship/barge/train/wagon + load | freight/haulier + tonne | sample/seal + load | previous load/clean + truck | ship/train/barge/lorry + load | haulier/driver + book | freight + tonne + cost | seal/clean/previous load | papers/port',
      context: 'transport-document',
    },
    certificate: {
      also: 'traceability, sustainability, origin, lot, compliance',
      told: 'origin/where + from + lot | sustainable/organic/certificate | auditor/inspector + papers | phytosanitary/customs/border | which + lot + silo/ship | pesticide/residue | trace/prove + load/lot + farm',
      context: 'certification',
    },
    'input-sale': {
      also: 'farm supply, fertiliser, seed, pesticide, crop input, shop',
      told: 'fertiliser/seed/spray + sell | on credit/until harvest | bag/canister | spring/autumn + order | shop/yard + fetch | advise/agronomist | farmer + buy/need + seed/fertiliser',
      context: 'inventory',
    },
    reporting: {
      also: 'stock report, daily report, statistics, dashboard, position report, report, key figure, analytics, evaluation',
      told: 'every evening/daily + tonnes | ministry/statistics + stock | how much + in/out | last harvest | bank/owner + wants | yearly/season + figures | queue/average + harvest | margin/earned + crop',
      context: 'reporting',
    },
  },
  relations:
    'intake > purchase, intake ~> quality, purchase > farmer, quality ~> storage, quality ~> drying, drying ~> settlement, quality ~> settlement, settlement > purchase, sale ~> logistics, logistics > storage, purchase ~> position, sale ~> position, sale > storage, certificate > storage, input-sale ~> settlement, storage ~> reporting',
};

export const FOOD_AND_HARVEST_MODELS: readonly ReferenceModel[] = [
  BAKERY_PRODUCTION,
  FISH_FARM,
  GRAIN_TRADE,
];
