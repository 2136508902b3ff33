import type { ReferenceModel } from '../reference-model.ts';

const MACHINERY_RING: ReferenceModel = {
  id: 'machinery-ring',
  title: 'Agricultural machinery ring',
  words:
    'machine ring, farmer, combine, baler, tractor, hectare, neighbour, contractor, harvest, relief worker, implement, hourly rate, member, slurry',
  parts: {
    member: {
      also: 'member farm, farmer, joining, contribution, membership, farm, customer',
      told: 'join/member/leave + farmer | fee/contribution/hectare + yearly | field/village + farm | board/assembly + member | farmers/members + join/list | fee/hectares | who + lives/village/fields | retired/handed over/son',
      context: 'membership',
    },
    machine: {
      also: 'machine offer, shared machine, implement, machine community, owner, equipment, machine pool, asset, fleet',
      told: 'who + has/own + combine/baler | offer/share + machine | working width/horsepower | group/share + bought + machine | who has/owns + machine | combine/baler/spreader/digger | width/power/year + machine | bought/share + together | not free',
      context: 'asset-register',
    },
    rate: {
      also: 'rate list, charge rate, price per hectare, cost guideline, surcharge, price, price list, tariff, charge',
      told: 'hour/hectare/bale + rate/price | with/without + driver/diesel | winter/yearly + rates + agree | slope/small field + surcharge | per hour/hectare/bale | with diesel | list/winter/agreed + prices | dear/cheap',
      context: 'price-list',
    },
    request: {
      also: 'job request, order, work request, brokering, placement, job, booking, enquiry',
      told: 'need/call + combine/baler/help | broker/find/arrange + farmer | hay/rain/ripe + urgent | who + can/near + tomorrow | rings/whatsapp/needs + machine | urgent | who can/find someone | how many + hectares/bales | refuse/fell through',
      context: 'matching',
    },
    scheduling: {
      also: 'job scheduling, dispatch, sequence, route, calendar, planning, deployment',
      told: 'first/next + field/farmer | chain/several + tractor + silage | weather/postpone + field | breakdown/replacement + machine | who first | same day/clash/double | rain/weather + wait | calendar | driver + where',
      context: 'scheduling',
    },
    helper: {
      also: 'relief worker, farm helper, social emergency help, agency work, labour pool, relief, staff, labour, household help',
      told: 'ill/accident/holiday/baby + farmer + help | helper/worker + barn/milk | insurance/health fund + pay + helper | trained/known + helper | hospital/baby | milk/stable + stand in | helper/lad + sent | insurance/fund + pays | hours/wage + helper',
      context: 'shift-roster',
    },
    'job-record': {
      also: 'work record, work slip, job report, field record, hours, timesheet, work log',
      told: 'slip/app + hour/hectare/bale | sign/confirm + farmer | gps/track + field | diesel + litre + noted | hours/hectares/bales + note/write | slip/glove box | driver + evening/sign | forgot/unreadable | field',
      context: 'time-tracking',
    },
    billing: {
      also: 'member settlement, clearing, monthly statement, invoice, direct debit, settlement, accounting, payment, credit note',
      told: 'settle/clear + between + farmer | debit/credit + account + month | percent/commission + ring | dispute + hour/rate | statement | credit + one + debit + other | debit/account | argue/wrong + hours | commission/vat',
      context: 'invoicing',
    },
    purchasing: {
      also: 'group purchase, bulk buying, framework contract, diesel order, benefits, collective buying, bulk order, procurement, supply, supplier',
      told: 'diesel/oil/electricity/tyre + together + cheap | collect/order + litre + village | supplier/discount + member | deliver + farm | together/bulk + buy/order | diesel/film/twine/seed | cheaper/discount/dealer | litres + each | delivered/split',
      context: 'group-buy',
    },
    notification: {
      also: 'message, alert, newsletter, communication, reminder, messaging, mail, text message, notice',
      told: 'tell/text/whatsapp + farmers | weather/ready + message | newsletter/circular | confirm/answer + job | nobody + answers | reminder | tell/remind + member/driver',
      context: 'notification',
    },
    reporting: {
      also: 'report, statistics, utilisation, analysis, annual report, key figure, dashboard, analytics, evaluation',
      told: 'hours/hectares + per machine/year | board/assembly + figures | how much + turned over | idle/pays off + machine | authority/subsidy + report | season | figure/sum + year/board/member',
      context: 'reporting',
    },
  },
  relations:
    'request > member, request > machine, machine > member, machine > rate, request ~> scheduling, request ~> helper, scheduling ~> job-record, helper ~> job-record, job-record ~> billing, billing > rate, billing > member, purchasing ~> billing, purchasing > member, request ~> notification, scheduling ~> notification, job-record ~> reporting',
};

const FORESTRY: ReferenceModel = {
  id: 'forestry',
  title: 'Forestry and timber harvest',
  words:
    'forest, tree, timber, harvester, forester, log pile, felling, spruce, bark beetle, forest owner, cubic metre, skidding, hunting, stand, oak',
  parts: {
    stand: {
      also: 'forest stand, compartment, parcel, forest inventory, stand map, forest, inventory, tree, forest map',
      told: 'stand/compartment + age/hectare/map | species/spruce/beech + how much | boundary/owner + parcel | inventory/sample plot + measure | trees/spruce/oak + old/hectare | boundary/stone | how much/cubic metre + stands | measure/count + trees',
      context: 'mapping',
    },
    planning: {
      also: 'management plan, silviculture plan, thinning plan, planting, forest operation plan, plan, silviculture, forest management',
      told: 'thin/plant/tend + year | allowed/sustainable + cut | seedling/fence/browsing | ten year + plan + forest | thin/plant/tend/prune | next/ten years + cut | young/seedlings | allowed + cut',
      context: 'maintenance-schedule',
    },
    damage: {
      also: 'forest damage, bark beetle, storm damage, fire, browsing damage, pest, storm, calamity',
      told: 'beetle/storm/fire/drought + tree | infested/fallen + report/photo | within + week + out + beetle | danger/road + tree | beetles/brown/dying + trees | storm/snow/wind + down | report/photo/gps + tree | quick/weeks + out',
      context: 'incident-report',
    },
    owner: {
      also: 'owner account, forest owner, association member, power of attorney, share, customer, member, landowner, association',
      told: 'forest owner/member + parcel/hectare | heir/city/unknown + owner | consent/order + owner + cut | association/join + owner | owners/heirs + small/parcel | agree/permission/sign + owner | abroad/unknown/dead + owner | member',
      context: 'customer',
    },
    harvesting: {
      also: 'harvest order, felling order, harvesting job, contractor job, assortment, felling, work order, logging, harvest, cutting',
      told: 'fell/cut/mark + tree | harvester/chainsaw/crew + start | length/assortment + cut | marked/spray + tree | fell/cut/saw + trees | harvester/chainsaw/forwarder | mark/paint + tree | length/metres/assortment | when + ground dry/frozen',
      context: 'production-order',
    },
    contractor: {
      also: 'forest contractor, logging contractor, machine operator, certificate, work safety, logger, crew, service provider, worker, subcontractor',
      told: 'contractor/logger + book/certified | cubic metre/hour + rate + contractor | insurance/certificate/helmet + check | wet/ground/ruts + machine | loggers/machine + hire/book | hour/cubic metre + paid | chainsaw licence | damage/ruts + track | accident/helmet',
      context: 'supplier-qualification',
    },
    'log-stock': {
      also: 'log pile, roadside stock, log stack, pile, measurement, skidding, timber stock, stack, log measurement',
      told: 'pile/stack + road/where/number | photo/app + measure + pile | skid/forward + road | how long + lie + pile | stacks/piles + roadside/lie | photo/measure/count + logs | spray/plate | stolen/forgotten | gps',
      context: 'inventory',
    },
    sale: {
      also: 'timber sale, sawmill contract, price, lot sale, firewood sale, sales contract, timber order, buyer, auction',
      told: 'sawmill/buyer + contract/price | auction/bid + valuable/oak | firewood/villager + order | key/quality/discount + class | sawmill/paper/dealer + buy | cubic metre | neighbours | contract/quarter | bids/oak/valuable',
      context: 'contract',
    },
    transport: {
      also: 'timber haulage, log truck, transport order, release, removal note, haulage, logistics, trucking, delivery, collection',
      told: 'truck/haulier + fetch + pile | release/paid + before + haul | navigate/way/bridge + forest road | mill + measured + arrive | lorry/truck + fetch/load | drive/find + forest road | paid/released + before | mill + arrive/weigh | docket',
      context: 'trip-dispatch',
    },
    settlement: {
      also: 'owner settlement, timber proceeds, self-bill, deduction, payment, invoice, payout, accounting',
      told: 'pay/proceeds + owner + cubic metre | deduct + cost/contractor | mill measure + compare + pile | statement/tax + owner | money/paid + owner | deduct/logger | mill + measured/different | statement/tax/subsidy',
      context: 'payable',
    },
    permit: {
      also: 'forest use permit, hunting lease, event permit, road permit, recreation, hunting, licence, forest use, lease',
      told: 'hunt/lease/deer | event/mountain bike/kindergarten + forest | drive + forest road + permit | mushroom/fee/firewood + licence | hunters/hunt | event/riders/bikes + forest | key/drive | mushroom/christmas tree',
      context: 'licence-permit',
    },
    road: {
      also: 'forest road, path, bridge, infrastructure, maintenance',
      told: 'road/track/bridge + repair/washed | gravel/ditch | map/lorry + allowed | closed/snow + road | turning/pile + place | signpost/number + track | grade/gravel + spring',
      context: 'mapping',
    },
    subsidy: {
      also: 'grant, certification, compliance, funding, reporting',
      told: 'grant/money/state + replant | audit | form/deadline/office + forest | proof/photo + planted | inspector/check + forest | refused/paid back | apply/grant + replant/owner/state',
      context: 'grant',
    },
  },
  relations:
    'planning > stand, damage ~> harvesting, stand > owner, planning ~> harvesting, harvesting > contractor, harvesting > owner, harvesting ~> log-stock, sale > log-stock, sale ~> transport, transport ~> log-stock, transport ~> settlement, settlement > owner, permit > stand, damage > stand, transport > road, planning ~> subsidy',
};

const LIVESTOCK_REGISTER: ReferenceModel = {
  id: 'livestock-register',
  title: 'National livestock register',
  words:
    'ear tag, holding, keeper, movement, herd, epidemic, ministry, veterinarian, cattle, pig, passport, slaughterhouse, calf, restriction zone, premium',
  parts: {
    holding: {
      also: 'holding register, keeper, premises, market, slaughterhouse registration, farm, establishment, registration',
      told: 'keeper/farmer/hobby + register/number | stable/market/alp + address | species/capacity + keep | close/take over + holding | farms/keepers + number/address | hobby/backyard/new + keeper | inherited | where + stand/kept',
      context: 'site',
    },
    tag: {
      also: 'tag ordering, ear tag order, identifier, replacement tag, tag supplier, ear tag, identification, ordering',
      told: 'order/send + ear tag | lost/replacement + tag | number range/chip + tag | maker/supplier + tag | tags + order/deliver/lost | chip/pair | maker/post | stock/too many + tags',
      context: 'order',
    },
    animal: {
      also: 'animal identity, animal record, birth notification, passport, life history, animal register, birth, cattle',
      told: 'birth/calf + report/within | mother/breed/sex + animal | passport/print + animal | double/unknown + tag | born/calved + report | mother/breed/sex | passport | number + unknown/twice | life',
      context: 'herd',
    },
    movement: {
      also: 'movement notification, arrival, departure, transfer, death notice, transport',
      told: 'arrive/leave/sold + report/seven day | departure + without/not match + arrival | trader/market/transport + animal | dead/slaughtered + report | sold/bought/moved + report | seven days | dealer/market | missing/does not match | death/slaughter',
      context: 'traceability',
    },
    disease: {
      also: 'disease control, epidemic control, status, testing, outbreak, vaccination, health status, surveillance, epidemic',
      told: 'outbreak/plague/suspicion | test/blood/free + herd | vet/official + order/cull | contact/trace + herd + days | outbreak/plague/suspect | blood/sample/lab | cull/quarantine/vaccinate | vet/official + visit | spread',
      context: 'veterinary-visit',
    },
    zone: {
      also: 'restriction zone, protection zone, movement ban, standstill, map, movement restriction, ban, quarantine, geographic area',
      told: 'zone/kilometre/radius + farm | ban/stop + move/trade | lift/extend + zone | permit/exception + move | circle/kilometres | nobody may/forbidden + move | lifted/days + ban | exception/permit',
      context: 'geofence',
    },
    inspection: {
      also: 'on farm inspection, field inspection, sampling of farms, sanction, control report, control, audit, field check, compliance',
      told: 'inspector + count/compare + animal | choose/percent/risk + farm + check | missing + tag/book | fine/reduce + keeper | inspector/visit | selected/risk | missing/wrong + tags | fine',
      context: 'inspection',
    },
    subsidy: {
      also: 'premium interface, subsidy claim, payment eligibility, deadline check, paying agency, premium, payment, agricultural payment, eligibility',
      told: 'premium/subsidy + animal/counted | late/deadline + lose/cut | paying agency + ask/get | objection + keeper | premium/money/per head | agency/brussels | appeal',
      context: 'grant',
    },
    'export-certificate': {
      also: 'health certificate, cross-border trade, import, attestation, trade, certificate, border',
      told: 'export/border/abroad + animal | certificate/vet + sign | import + register/quarantine | country + demand/accept | abroad/border/third country | vet + signs/stamp | paper/certificate + lorry | refused/accept',
      context: 'certification',
    },
    enquiry: {
      also: 'origin enquiry, meat label lookup, statistics, public query, delegated access, query, data access, report, public lookup',
      told: 'shopper/label + look + animal | statistic/number + region/breed | breeder/dairy + allowed + data | vet/adviser + power/access | look up/search + tag | butcher/shopper/meat + from | numbers/statistics/ministry | allowed/see + data',
      context: 'data-export',
    },
    user: {
      also: 'account, access, delegation, authorised person, representative',
      told: 'log in/password | may/allowed + report/see | vet/dealer/adviser + for farmer | old farmers | forgot/pin | power of attorney | keeper/vet + log in/register/forgot',
      context: 'identity-access',
    },
    'slaughter-record': {
      also: 'slaughterhouse, slaughter notification, rendering, carcass, slaughter, abattoir',
      told: 'slaughterhouse + reports/reads | killed/carcass | renderer/dead/collected | not in register + line | meat | stop/blocked + animal | slaughterhouse + tag/report/day',
      context: 'traceability',
    },
    notification: {
      also: 'reminder, letter, message, alert, messaging, communication, mail, text message, notice',
      told: 'letter/text/mail + keeper | warn/remind + deadline | outbreak/zone + tell/inform | error/reject + message | hotline | nobody told | keeper + letter/remind/warn',
      context: 'notification',
    },
  },
  relations:
    'tag > holding, animal > holding, animal > tag, movement > animal, movement > zone, disease ~> zone, disease > movement, inspection > animal, inspection ~> subsidy, movement ~> subsidy, export-certificate > disease, enquiry > animal, export-certificate > animal, slaughter-record ~> movement, disease ~> notification, user > holding',
};

export const LAND_MODELS: readonly ReferenceModel[] = [
  MACHINERY_RING,
  FORESTRY,
  LIVESTOCK_REGISTER,
];
