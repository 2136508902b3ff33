import type { ReferenceModel } from '../reference-model.ts';

const GREENHOUSE: ReferenceModel = {
  id: 'greenhouse',
  title: 'Greenhouse and nursery',
  words:
    'greenhouse, tomato, plant, seedling, glasshouse, watering, pot, grower, cucumber, climate, screen, pest, tray, cutting, shade',
  parts: {
    crop: {
      also: 'crop batch, plant batch, cultivation, lot, cultivation plan, batch, plant, planting, production plan, seedling',
      told: 'sow/prick/pot + tray/week | batch/lot + table/house | variety/cutting + week + ready | pinch/stake/prune | sow/cuttings/pot/plug | week/ready/sell + plants | tomatoes/peppers/roses/pansies | tray/lot | grow/die/lost + plants',
    },
    space: {
      also: 'space plan, bench, table, bay, area planning, location, greenhouse zone, layout',
      told: 'table/bench/bay + free/full | space/apart + pot | move + house/outside | easter/season + room | where + stand/put | full/no room/empty + bench | spread/respace/move + pots | compartment/row',
      context: 'scheduling',
    },
    'climate-control': {
      also: 'climate computer, heating, vent, screen, lamp, ventilation, shading, lighting, control',
      told: 'vent/window/screen + open/close | heat/degree/night + house | lamp/light + hour/on/off | co2/fog/humid | vents/screens/windows | heat/cool | lamps/dark | setpoint',
      context: 'device-command',
    },
    sensor: {
      also: 'climate sensor, measurement, temperature, humidity, light sum, weather station, monitoring, telemetry, environment',
      told: 'sensor/measure + degree/humid/light | curve/night + house | weather station/wind/hail | alarm + too hot/frost | thermometer/probe/sensor + show | humidity | graph/record | storm/hail/frost + alarm',
      context: 'telemetry',
    },
    irrigation: {
      also: 'watering, drip, fertigation, nutrient solution, water, nutrient',
      told: 'water/drip/litre + plant/table | fertiliser/ec/ph + tank | drain/reuse + water | wilt/valve/too dry | hose/drip | litres/minutes + per plant/row | feed/ec | pump/valve + stuck | too wet/wilt',
      context: 'irrigation-zone',
    },
    'pest-control': {
      also: 'crop protection, pest scouting, beneficial insect, treatment, disease, plant protection, pest, scouting',
      told: 'aphid/whitefly/mildew + find/count | beneficial/wasp/bumblebee + release | spray/wait + house | yellow trap/scout | bugs/lice/mites/fly | ladybird/beneficial/wasp | sticky/trap | mould/mildew/rot | spray/days + harvest',
    },
    work: {
      also: 'labour, worker task, piece rate, row, harvest hand, task, staff, worker, time recording',
      told: 'worker/harvester + row/crate/hour | per crate/piece + pay | who + which row + today | season + hand + bed | pickers/women/seasonal + hours | piece/crate/row + paid | who + where/today | faster/slow | barracks/contract',
      context: 'time-tracking',
    },
    harvest: {
      also: 'picking, yield, grading, packing, harvesting, pick',
      told: 'pick/cut + kilo/crate/ripe | sort/size/class + pack | per square metre + yield | cold room + crate | pick/ripe | crates/kilos + day | sort/pack/class | square metre + kilos | cold store',
      context: 'goods-receipt',
    },
    order: {
      also: 'customer order, availability list, delivery, garden centre, sales, sale, availability, sales order, order management, ordering',
      told: 'garden centre/supermarket + order/week | list/available + plant + dealer | label/price + pot | trolley/truck + load | garden centres/supermarkets/florists + want | week/number + ordered | offer/in flower | mother day/easter | too many',
      context: 'order',
    },
    energy: {
      also: 'energy use, heat, gas, power price, cogeneration, heating cost, electricity, consumption, power use',
      told: 'gas/heat + cost/square metre | cheap/expensive + power + lamp | boiler/engine + run | screen + save | gas/oil/electric + bill | expensive/cheap + hour | heat pump/cogeneration | per square metre',
      context: 'energy-monitoring',
    },
    traceability: {
      also: 'plant passport, lot label, plant health, certificate, origin, lot tracking, label',
      told: 'passport/label + lot + plant | inspector/quarantine + plant | origin/seed/supplier + lot | organic + certificate | origin/where from + plants | passport/inspector/health | sticker/barcode | supplier/seed + lot',
      context: 'traceability',
    },
    inventory: {
      also: 'stock, material, pots, substrate, seed, purchasing',
      told: 'pots/trays/soil/peat + left | seed/cutting + order/supplier | canister | run out/enough | stocktake | deliver | order/left/run out + pots/soil/seed',
      context: 'inventory',
    },
    customer: {
      also: 'buyer, account, price, client, contact, business partner, customer account, party, customer management',
      told: 'buyer/chain/florist + price | contact/agree + season | regular/new + customer | owes/invoice | complaint | terms/discount | buyer/chain + price/contact/complain',
      context: 'customer',
    },
  },
  relations:
    'crop > space, sensor ~> climate-control, sensor ~> irrigation, irrigation > crop, pest-control > crop, climate-control ~> energy, crop ~> work, work ~> harvest, crop ~> harvest, harvest ~> order, crop ~> traceability, order > traceability, order > crop, order > customer, crop > inventory',
};

const IRRIGATION_SCHEME: ReferenceModel = {
  id: 'irrigation-scheme',
  title: 'Irrigation scheme and water users',
  words:
    'canal, irrigation, water turn, farmer, sluice, plot, season, dam, water user, drought, field channel, pump, headworks, rice',
  parts: {
    member: {
      also: 'water user, user association, plot holder, water right, farmer, plot, land holder, association',
      told: 'farmer/holder + plot/right/member | share/right + litre/hectare | inherit/lease + plot | upstream/downstream + farmer | farmers/families + plots | right/entitled | tail/upstream/downstream | hectares/crop + who | inherited/rented',
      context: 'membership',
    },
    network: {
      also: 'canal network, canal, gate, dam, headworks, secondary channel, infrastructure, channel',
      told: 'canal/channel/gate + map/which | leak/silt/broken + canal | dam/intake + level | section/branch + serve + plot | canals/channels/sluices/weirs | branch/which feeds | leak/silt | pipe/valve/well',
      context: 'water-network',
    },
    allocation: {
      also: 'seasonal allocation, water budget, season plan, quota, crop water need, water allocation, crop plan',
      told: 'how much + water + season/dam | crop/rice/vegetable + need | drought/little + cut/quota | announce/meeting + season | how much + season/dam holds | drought | rice/cotton/onion + needs | meeting/decide + share',
      context: 'production-plan',
    },
    schedule: {
      also: 'water turn, irrigation turn, rotation, request, roster, scheduling, water request, distribution',
      told: 'turn/whose + night/day/hour | ask/request + water + day | swap/miss + turn | rotate/every + day + branch | whose turn/night turn | hours/days + water | ask/request/phone + water | swapped/missed/skipped | wall',
      context: 'scheduling',
    },
    'gate-control': {
      also: 'gate operation, sluice operation, water master, delivery, pump run, operation, water delivery, pump, control',
      told: 'open/close + gate/sluice | water master/keeper + ride/key | remote/motor + gate | pump + start/diesel | opens/closes/key + gate | ditch rider/water master/bailiff | pump/diesel/electric | flooded/forgot + close',
      context: 'device-command',
    },
    measurement: {
      also: 'flow measurement, gauge, water level, rainfall, sensor, flow reading, flow, monitoring, measuring, measuring report',
      told: 'gauge/level/litre + read | sensor/solar + canal | rain/soil + moist | loss/arrive + less + than | stick/gauge | sensor/solar | moisture/weather | less arrives',
      context: 'telemetry',
    },
    dispute: {
      also: 'water dispute, complaint, water theft, conflict, penalty, violation, theft',
      told: 'steal/illegal + water/pump | complain/quarrel + neighbour/tail end | fine/committee + decide | flood/damage + field | steals/illegal | quarrel/fight/neighbours | fine/elders | complain/did not get',
      context: 'case-management',
    },
    maintenance: {
      also: 'canal upkeep, cleaning, labour duty, repair, contractor, upkeep, work order, service, inspection, maintenance order',
      told: 'clean/weed/desilt + canal | labour/day + each + farmer | repair/concrete + gate | before + season + work | clean/weed/shovel/mud | each household/day + work | mason/concrete/welder | breach',
      context: 'maintenance-order',
    },
    fee: {
      also: 'water fee, irrigation fee, levy, arrears, association budget, payment, billing, irrigation charge, invoice',
      told: 'fee/pay + hectare/hour/cubic metre | owe/arrears + no water | mobile money/treasurer/receipt | budget/electricity + association | owes/fee | hectare/hour/season + money | does not pay/cut off',
      context: 'community-fee',
    },
    crop: {
      also: 'field, planting, cultivation, water demand, sowing, plant',
      told: 'sow/plant/harvest + crop | rice/maize/vegetables + plot | needs + water/days | too dry/wilt/stress | calendar/season + crop | yield/loss | plant/sow + rice/maize + hectare',
      context: 'field-operation',
    },
    notification: {
      also: 'message, announcement, alert, communication, reminder, messaging, mail, text message, notice',
      told: 'text/loudspeaker/radio + farmers | tell/inform + turn | warn/flood | cannot read/voice | notice | sms | farmers + call/text/tell',
      context: 'notification',
    },
    meeting: {
      also: 'assembly, committee, governance, vote, general meeting, decision',
      told: 'vote/elect | chairman | rules/statute | agree/decide + fee | women/village | accounts | farmers/committee + meet/decide',
      context: 'event-programme',
    },
  },
  relations:
    'allocation > member, allocation > measurement, schedule > allocation, schedule > member, schedule ~> gate-control, gate-control > network, measurement > network, gate-control ~> fee, dispute > schedule, dispute > measurement, maintenance > network, fee > member, maintenance ~> fee, crop > member, allocation > crop, schedule ~> notification, meeting ~> fee',
};

const SAWMILL: ReferenceModel = {
  id: 'sawmill',
  title: 'Sawmill and timber products',
  words:
    'sawmill, log, timber, board, plank, drying kiln, saw, bark, beam, planing, sawdust, grade, wood, spruce',
  parts: {
    purchase: {
      also: 'log purchase, roundwood contract, log supplier, forest owner, purchase contract, procurement, log supply, roundwood, contract, supplier',
      told: 'buy/contract + log/forest owner/trunk | price + cubic metre/species/grade + log | truck/forester + announce/bring + log | pay + forest owner | buy/bought + logs | foresters/farmers/owners | metre | owner',
      context: 'purchase-order',
    },
    'log-yard': {
      also: 'log intake, log measuring, sorting, debarking, log, measurement, reception',
      told: 'measure/scan + log/trunk/diameter | sort/heap/box + log | bark/metal/crooked + log | water/sprinkle + log | logs/trunks + arrive/lie | diameter | heap | metal/rot/crooked',
      context: 'goods-receipt',
    },
    sawing: {
      also: 'saw plan, cutting pattern, sawing order, saw schedule, yield plan, production plan, cutting',
      told: 'pattern/cut + log/board | which + log/diameter + saw/today | yield/loss/percent + saw | blade/saw + change/speed | saw/cut + today/next | pattern/boards out of | yield | blade/sharpen',
      context: 'production-plan',
    },
    drying: {
      also: 'kiln drying, drying batch, kiln charge, moisture, drying programme, kiln, drying chamber',
      told: 'kiln/chamber/dry + load/charge | moist/wet/percent + board/wood | day/night + dry/chamber | crack/warp + dry | kiln/chamber + full/days | crack/warp | programme',
    },
    grading: {
      also: 'board sorting, strength class, trimming, grade, quality, classification',
      told: 'grade/class/knot + board/plank | strength/stamp/mark + beam | trim/length/sort + board | camera/look + knot/crack | grade/knots | strength/stamp | a/b/c + boards | complaint',
      context: 'quality',
    },
    planing: {
      also: 'planing mill, further processing, profile, glulam, planing order, processing, production',
      told: 'plane/profile/groove + board | glue/finger joint/laminate + beam | tongue/floor/facade + board | cut to + customer + length | plane/groove/profile | glue/beam | floorboards/cladding | cut to length',
      context: 'production-order',
    },
    inventory: {
      also: 'timber stock, package, board pack, warehouse, stock, board, yard',
      told: 'pack/bundle/stack + yard/hall | how many + cubic metre/package + left | tag/label + package | reserve + package + customer | packs/stacks + left | hall/row | cubic metres + have | blue/stained',
      context: 'inventory',
    },
    order: {
      also: 'sales order, timber order, price list, customer contract, container, sales, customer order, quotation, price, order management',
      told: 'dealer/builder/carpenter + order | dimension/length/species + ask/offer | container/export + order | confirm + date/price | carpenters/builders/dealers + order | lengths/dimensions | offer | roof/house + list',
      context: 'order',
    },
    'by-product': {
      also: 'residue, wood chip, sawdust, bark sale, pellet, chips, bark',
      told: 'chip/sawdust/bark/shaving + sell/burn | pellet/paper mill/heat + deliver | bunker/silo + full | weigh/ton + chip | chips/dust/bark | burn/heat | bunker | pellets',
    },
    shipping: {
      also: 'dispatch, loading, delivery, truck, delivery note, transport, logistics, shipment, fulfilment, consignment',
      told: 'load/strap + truck/wagon | delivery note/weighbridge + leave | haulier/driver + fetch/pick up | loading slot/time + truck | load/strap | haulier | papers | crane/site',
      context: 'transport-document',
    },
    invoice: {
      also: 'billing, payment, credit, receivable, invoicing, bill, accounting, accounts receivable',
      told: 'invoice | credit note/claim | counter | metres/price + bill | overdue | forest owner/statement | bill/paid/owes + dealer/builder',
      context: 'invoicing',
    },
    customer: {
      also: 'dealer, carpenter, builder, account, client, contact, business partner, customer account, party, customer management',
      told: 'customers/dealers + list | terms | export/country | calls/asks + have | limit/owes | regular | carpenter/dealer + calls/wants/price',
      context: 'customer',
    },
    maintenance: {
      also: 'machine, saw, repair, service, upkeep, work order, inspection, maintenance order, servicing',
      told: 'saw/blade + change/blunt | belt/chain/breakdown | grease | standstill | fitter | saw/belt + broken/stand | change/sharpen + blade',
      context: 'maintenance-order',
    },
  },
  relations:
    'purchase ~> log-yard, log-yard ~> sawing, order ~> sawing, sawing ~> drying, sawing ~> by-product, drying ~> grading, grading ~> inventory, grading ~> planing, planing > inventory, order > inventory, order ~> shipping, shipping ~> inventory, order > customer, shipping ~> invoice, sawing ~> maintenance',
};

export const WATER_AND_WOOD_MODELS: readonly ReferenceModel[] = [
  GREENHOUSE,
  IRRIGATION_SCHEME,
  SAWMILL,
];
