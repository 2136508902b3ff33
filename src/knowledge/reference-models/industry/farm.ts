import type { ReferenceModel } from '../reference-model.ts';

const ARABLE_FARM: ReferenceModel = {
  id: 'arable-farm',
  title: 'Arable farm records',
  words:
    'field, crop, sowing, fertiliser, spraying, harvest, hectare, tractor, seed, wheat, plot, soil, rain, weed, crop rotation',
  parts: {
    field: {
      also: 'parcel, plot, field boundary, farm map, soil map, land, map, farmland',
      told: 'field/plot + hectare/border/map | lease/own + land | soil/sample/nutrient + field | slope/stream/buffer + field | fields/plots + list/map | how big/hectares | owned/leased/rented + land | name/number + field | wet/stony/slope + corner',
      context: 'mapping',
    },
    crop: {
      also: 'crop plan, crop rotation, cropping plan, variety, season plan, planting plan, rotation, cultivation, season, planting',
      told: 'what + grow/sow + next/field | after + wheat/maize/year | variety + seed + choose | fallow/flower/catch crop | what + where/goes + year | wheat/maize/potato/beet/rape | last year/previous + crop | seed/variety + pick | winter/spring + plan',
    },
    task: {
      also: 'field task, field work, activity log, operation, work order, work, activity, job, work record',
      told: 'sow/plough/harrow/hoe + field | who/when + did + field | tractor/driver + send + today | weather/wet + wait | plough/drill/sow/roll/hoe | who + does/did + which | still to do | notebook/pocket/evening + write | helper/contractor/son + sent',
      context: 'field-operation',
    },
    'crop-protection': {
      also: 'spraying record, pesticide, treatment, scouting, spraying, plant protection, pest',
      told: 'spray/mite/fungus/weed + field | litre + per hectare + product | wind/distance/bee + spray | allowed/banned/waiting + product | certificate + sprayer | spray/sprayer | fungus/beetle/aphid/weed | litres per hectare | wind/rain/bees + wait | inspector/record + product',
    },
    fertilisation: {
      also: 'nutrient balance, fertiliser plan, manure, nitrogen balance, need calculation, nutrient, fertilizer, soil',
      told: 'fertiliser/manure/slurry + spread/kilo | nitrogen + limit/need/balance | ban/winter/date + slurry | soil + sample + need | slurry/manure/muck + spread | nitrogen/limit | soil sample/lab | not allowed/november | balance/calculate + fertiliser',
    },
    inventory: {
      also: 'farm input stock, seed, fertiliser, pesticide store, diesel, stock, input, store, supply, purchasing',
      told: 'shed/store + bag/canister/left | buy/dealer + seed/fertiliser | diesel/litre + tank | expire + canister | shed/barn + left | bags/canisters/seed + count | ordered/bought + co-op/dealer | used up/run out | diesel',
      context: 'inventory',
    },
    harvest: {
      also: 'harvest record, yield, load, weigh ticket, crop delivery, storage, weighing, harvesting, pick',
      told: 'combine/trailer + tonne/load | yield + hectare/field | moist/quality + grain | silo/shed/trader + bring | combine/thresh/lift | tonnes/trailers + came off | wet/moisture/dry + grain | silo/co-op/mill | hectare + yield + good/bad',
      context: 'goods-receipt',
    },
    machine: {
      also: 'machinery, tractor, implement, sensor, machine log, guidance, equipment, vehicle',
      told: 'tractor/combine/sprayer + service/hour | track/gps + field | repair/broken + harvest | contractor/borrow + machine | tractor/combine/drill + broken | borrow/lend/contractor | gps/guidance/terminal | who + has + machine',
      context: 'vehicle-fleet',
    },
    subsidy: {
      also: 'subsidy application, area payment, compliance, farm inspection, declaration, area application, inspection',
      told: 'application/subsidy/may + hectare | inspector/satellite + check | rule/organic/scheme + keep | payment/cut + field | application | eu/state + money/hectare | inspector/satellite | buffer/scheme',
      context: 'grant',
    },
    finance: {
      also: 'crop economics, gross margin, cost per field, planning, crop sale, cost, margin, profitability, accounting',
      told: 'earn/cost + hectare/field | sell/price + trader + harvest | compare + year/variety + yield | wage/lease + field | what + earns/pays/brings | cost/price + tonne/hectare | trader/contract | rent/diesel/wage + cost | loss/worth',
      context: 'reporting',
    },
    weather: {
      also: 'weather data, rainfall, forecast, station, climate, rain, meteorology, weather station',
      told: 'millimetre/gauge | frost/forecast | station/sensor + field | too wet | when + can + spray/go | degree | forecast/rain + field/spray',
      context: 'weather',
    },
    worker: {
      also: 'farm worker, employee, helper, contractor, team, user, staff, labour, personnel',
      told: 'helpers/seasonal/apprentice | hours/wage + worker | who + works/can + drive | licence/certificate | phone/app + worker | polish | man/helper/son + told/sent/hours',
      context: 'staff',
    },
    sale: {
      also: 'contract, buyer, trader, order, invoice',
      told: 'sell/sold + grain/potato | buyer/mill/trader + price | contract/forward + tonnes | truck/fetch + load | invoice | quality/deduct | sell/trader + wheat/potato/tonne',
      context: 'order',
    },
  },
  relations:
    'task > field, crop > field, crop ~> task, crop-protection > field, task ~> fertilisation, task > inventory, crop-protection > inventory, task > machine, task ~> harvest, harvest ~> finance, task ~> finance, field ~> subsidy, crop ~> subsidy, fertilisation ~> subsidy, weather ~> task, task > worker, harvest ~> sale',
};

const LIVESTOCK_FARM: ReferenceModel = {
  id: 'livestock-farm',
  title: 'Livestock herd',
  words:
    'cow, calf, herd, ear tag, sheep, pasture, barn, heifer, breeding, bull, farmer, weight, feed, lamb, pig',
  parts: {
    animal: {
      also: 'herd register, animal card, ear tag, pedigree, cow, herd, livestock, animal record, livestock register',
      told: 'ear tag/number/name + calf/cow | mother/father/pedigree | born/bought/age + animal | group/age + animal/calf | cows/calves/sheep/pigs + list | tag/number/chip + read | who is/mother/father | born/age/breed/sex | how many + animals',
      context: 'herd',
    },
    movement: {
      also: 'purchase, death, transfer notification, passport, transfer, arrival, departure, registration',
      told: 'bought/sold/died + animal | report/database/seven day + move | passport/truck + animal/calf | lost/replace + ear tag | left/came | report/notify + office/days | passport | died/dead/knacker | lost + tag',
      context: 'traceability',
    },
    breeding: {
      also: 'insemination, mating, heat, pregnancy, calving, reproduction, lambing',
      told: 'heat/bull/insemination | pregnant/scan/empty | calve/lamb/born + date/twin/help | semen/sire + choose | in heat/bulling | inseminator/bull/ram/boar | in calf/pregnant/empty | calving/lambing/farrow | twins/stillborn/pull',
    },
    health: {
      also: 'health treatment, medicine record, vaccination, vet visit, withdrawal period, treatment, medication, veterinary, disease',
      told: 'sick/lame/cough + vet | medicine/antibiotic + bottle/book | wait/withdrawal + slaughter/milk | vaccinate/worm/hoof | limping/coughing/fever | vet/injection/antibiotic | days + not + slaughter/milk | vaccine/worming | medicine book/bottle',
      context: 'veterinary-visit',
    },
    feeding: {
      also: 'ration, feed group, mixer wagon, feed stock, feed, nutrition',
      told: 'ration/silage/hay/concentrate + kilo | mixer/wagon + group | leftover/intake + trough | buy + feed | hay/silage/grain | kilo + per head/day | feed + runs out/order/delivered | off feed/trough | mix/wagon',
    },
    weight: {
      also: 'weighing, growth, body condition, daily gain, weight record, gain, performance',
      told: 'weigh/scale + calf/lamb | gain/grow + gram/day | ready/slaughter + kilo | thin/fat + score | scale/crush/weigh | kilos/grams + day | grow/slow/behind | ready/finish + kilos',
    },
    grazing: {
      also: 'pasture, paddock, grazing rotation, fence, field, rotation',
      told: 'pasture/paddock + move/days | fence/wolf/escape | grass + height/grow/rain | mountain/alp | grass/meadow/field + out | fence/broken out | move/rotate + days | spring/autumn + turn out',
    },
    barn: {
      also: 'barn and pen, stable, pen, location, group housing, climate, housing, facility',
      told: 'pen/box/barn + which/full | straw/clean/muck | fan/temperature/camera + barn | space/square metre + animal | which + pen/shed/box | space/overcrowded | muck/clean out | fan/draught',
      context: 'site',
    },
    sale: {
      also: 'livestock sale, slaughter sale, trader, breeding sale, direct marketing, order, buyer, marketing, auction, slaughter',
      told: 'trader/slaughterhouse/auction + sell | price/kilo + animal | neighbour/freezer/half + meat | breeding + sell + bull | dealer/butcher/abattoir + takes | head | auction/mart | meat/direct | paid/invoice + animal',
      context: 'order',
    },
    reporting: {
      also: 'herd report, performance report, authority stock report, benchmark, audit, compliance, report, statistics, key figure, dashboard',
      told: 'calf/loss/age + per year | authority/antibiotic + report | organic/label + inspector | best/worst + cow | inspector/office/ministry + list | how many + died/born | organic/audit',
      context: 'reporting',
    },
    task: {
      also: 'work, to do, reminder, chore, staff, calendar',
      told: 'to do/today/morning + list | remind/due + vaccinate/check | who + did/feeds/milks | son/helper/neighbour + stand in | forgot/missed | round | today/morning + to do/remind/forget',
      context: 'task',
    },
    finance: {
      also: 'accounting, cost, expense, income, invoice, profitability',
      told: 'cost/earn + per head/animal | bills/feed/vet + pay | bookkeeper/tax | subsidy/premium | loss/worth keeping | price of feed | money/cost/earn + animal/month',
    },
    milk: {
      also: 'milk record, milking, production, yield, wool, eggs',
      told: 'litre/milk + cow/day | tank/dairy/tanker | cell count/fat | dry off | parlour/milking/robot | wool/shear/eggs | litre/yield + day/cow/ewe/goat',
    },
  },
  relations:
    'movement > animal, breeding > animal, health > animal, feeding > barn, weight > animal, weight ~> sale, health ~> sale, sale ~> movement, grazing > animal, animal > barn, health ~> reporting, movement ~> reporting, weight ~> feeding, milk > animal, task > animal, sale ~> finance',
};

const DAIRY_ROBOT: ReferenceModel = {
  id: 'dairy-robot',
  title: 'Milking robot and dairy barn',
  words:
    'milking robot, cow, milking, udder, collar, box, teat, milk yield, concentrate, mastitis, barn, quarter, gate, step counter, dairy farmer',
  parts: {
    animal: {
      also: 'cow identification, cow, transponder, collar, lactation, group, herd, identification, tag, herd management',
      told: 'collar/transponder/number + recognise | lactation/dry/fresh + cow | group/heifer/new + cow | which + cow + gate | cows + name/number/list | collar/chip/tag + read/lost | fresh/heifer | calved/days in milk | bought/sold + cow',
      context: 'herd',
    },
    milking: {
      also: 'milking visit, milking session, robot visit, teat cup, permission, milking permission, robot, visit',
      told: 'robot/box + come/visit/refuse | how often/hour + cow + milk | kick/fail/incomplete + milking | lazy/overdue + fetch + cow | cow + goes in/comes/refused | attach/cup/kick | times + day + milked | fetch/overdue/late + cow | queue/wait + robot',
    },
    milk: {
      also: 'milk measurement, yield, conductivity, milk sensor, flow, milk yield, milk quality, production, sensor',
      told: 'litre/kilo + cow/quarter | conductivity/colour/blood + milk | drop/less + than + yesterday | fat/protein/cell + sensor | litres/kilos + cow | conductivity/cells/blood | drops/less + milk | per quarter/teat',
      context: 'telemetry',
    },
    separation: {
      also: 'milk separation, diverted milk, antibiotic milk, calf milk, tank quality, diversion, withheld milk',
      told: 'antibiotic/colostrum + separate/bucket | tank + clean/never + bad milk | waiting + day + cow | calf + milk + fed | bad/antibiotic + milk + away/tank | bucket/calves/drain | days + must not/withhold | penalty/residue',
      context: 'quality',
    },
    feeding: {
      also: 'feed station, concentrate feeder, ration, feed allowance, attraction feed, feed, concentrate, nutrition',
      told: 'concentrate/pellet + kilo/cow | station/feeder + leftover | raise/lower + feed + yield | feed + pusher/table | pellets/concentrate/feed + gets | kilo + per cow/litre | mixer/pusher/fence | leftover/not eaten | feed + runs out/order',
    },
    monitoring: {
      also: 'activity monitoring, heat detection, rumination, step count, behaviour, activity',
      told: 'step/active/restless + heat | chew/ruminate/lie + less | calve + soon/night | lame/slow + cow | steps/walks/restless | chewing/lying/eating + minutes | bulling/in heat/inseminate | collar/neck/leg + sensor',
    },
    alert: {
      also: 'health alert, attention list, mastitis alert, warning, cow to check, alarm, attention, health, notification',
      told: 'list/morning + cow + look | mastitis/fever/ketosis + suspect | phone/alarm + night + robot/cow | false/confirm + alert | list/phone/morning + check | mastitis/fever/lame/ketosis | two at night/wakes/rings | false/wrong + alarm',
      context: 'alarm',
    },
    treatment: {
      also: 'medicine, vet, insemination, hoof trimming, veterinary, breeding, health record',
      told: 'vet/medicine + cow | inseminate/bull + heat | hoof/trim | write/book + medicine | vet/injection/medicine | inseminator | hooves/trimmer | withdrawal',
      context: 'veterinary-visit',
    },
    gate: {
      also: 'selection gate, sorting gate, cow traffic, separation pen, selection, sorting',
      told: 'gate + sort/send + pen/pasture | separate/hold + cow + vet | traffic/stuck/queue | open/close + gate | gate + left/right/lets | pen/sorted/separate + vet | pasture/out + allowed | stuck/blocked',
      context: 'device-command',
    },
    maintenance: {
      also: 'robot service, robot maintenance, cleaning cycle, spare part, error, service, cleaning, repair, upkeep',
      told: 'stop/error + robot + night | liner/brush/hose + change | clean/rinse + hour | fitter/service + visit | robot/arm + broken/stuck/stopped | liners/hoses/filter + change | technician/hotline/dealer | rinse/wash/brush',
      context: 'maintenance-order',
    },
    tank: {
      also: 'milk tank, cooling tank, milk delivery, tank monitor, bulk milk, cooling, bulk tank, milk collection',
      told: 'tank + cool/degree/full | tanker + fetch + robot stop | wash + tank | litre + dairy + compare | cooling | collects | full/litres + tank | wash/clean + tank | dairy',
      context: 'cold-chain',
    },
    calving: {
      also: 'reproduction, calf, pregnancy, dry-off, breeding calendar',
      told: 'calf/calves + born/drink | calving | dry/dry off + cow | bull/heifer/sex + calf | milk feeder/bucket + calf | help/dead | cow + about to/due + calve',
      context: 'herd',
    },
    reporting: {
      also: 'report, herd statistics, performance, key figure, analysis, statistics, dashboard, analytics, evaluation',
      told: 'average/litre + herd/month | best/worst/cull + cow | adviser | graph/print | cost/earn + litre | authority/antibiotic + number | figure/list + adviser/month/herd',
      context: 'reporting',
    },
  },
  relations:
    'milking > animal, milking ~> milk, milk ~> alert, monitoring ~> alert, alert ~> treatment, treatment ~> separation, milk ~> separation, milk ~> feeding, feeding > animal, alert ~> gate, maintenance ~> milking, separation ~> tank, monitoring > animal, calving > animal, milk ~> reporting',
};

export const FARM_MODELS: readonly ReferenceModel[] = [ARABLE_FARM, LIVESTOCK_FARM, DAIRY_ROBOT];
