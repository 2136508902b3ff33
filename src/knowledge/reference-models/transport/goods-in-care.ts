import type { ReferenceModel } from '../reference-model.ts';

const THIRD_PARTY_WAREHOUSE: ReferenceModel = {
  id: 'third-party-warehouse',
  title: 'Warehouse and fulfilment for other firms',
  words:
    "client's goods, fulfilment, storage, pallet place, packing, per order fee, web shop, client, returns, handling, kitting, stock report, picking, contract logistics, own stock",
  parts: {
    client: {
      also: 'customer, merchant, depositor, tenant, account, principal, owner of goods',
      told: 'new + client/merchant/shop + start/join | each/every + client + own/separate/rule | client + log in/see/portal | contact/contract + client | new/leave/own/see/contact/ask/call/season + client/customer/merchant/depositor/tenant | client/merchant/brand | onboard/separate/keep apart | portal/login/launch',
      context: 'customer',
    },
    contract: {
      also: 'agreement, tariff, rate card, price list, sla, service agreement, service level, terms',
      told: 'agree + price/cut-off/hour | per pallet/per line/per pick + price | promise/same day/before noon | penalty/minimum | agreed/price/pick/line/before/yearly/level + contract/agreement/tariff/sla/terms | contract/per pallet/cut-off | negotiate/raise',
      context: 'contract',
    },
    item: {
      also: 'product, sku, article master, item data, catalogue, article, item master, client item, barcode',
      told: 'barcode/size/weight/photo + item | dangerous/expiry/batch + goods | unknown/no barcode | set/bundle + contain | unknown/new + item | code/size/batch/bundle/set + item/product/sku/catalogue/article | barcode/ean/weight/photo | expiry/serial/dangerous/fragile',
      context: 'product-catalogue',
    },
    inbound: {
      also: 'receiving, goods receipt, delivery, asn, goods in, advance notice, unloading, arrival',
      told: 'announce/expect + delivery | container/truck + unload/arrive | count/short/damaged + arrive | dock/slot + book | label/relabel | check + against/note | truck/container + arrives/comes + unload/count | arrive/deliver/count/short/dock/slot/pallet/carton + inbound/receiving/delivery/asn/unloading | announced/expected/surprise | damaged/ramp/container',
      context: 'goods-receipt',
    },
    location: {
      also: 'bin, warehouse, put-away, slot, shelf, zone, storage, pallet place, bonded area',
      told: 'shelf/rack/bin/place + put | which/where + shelf/location | full/free + space | cool/bonded/cage | move/refill | where/full/space/free + location/bin/warehouse/put-away/slot | shelf/bin/rack/aisle | put away/relocate/replenish | cold/forklift/floor',
      context: 'warehouse',
    },
    stock: {
      also: 'inventory, stock level, count, batch, stock control, client stock, stocktake',
      told: 'how many/how much + left | count/difference/missing | batch/expire/best before | block/hold/quarantine | whose/mixed + goods | client + asks + how many + left | shelf + says/differs + system | how many/left/lost/found + stock/inventory/count/batch/stocktake | how much/stocktake/expired | available/reserved',
      context: 'inventory',
    },
    order: {
      also: 'sales order, outbound, shop order, order management, release, outbound order, fulfilment order, release order',
      told: 'order + come in/web shop/import | cancel/change/address + order | split/backorder | wait/hold + stock/payment | cancel/change/address/priority/express/short/hold + order/outbound/release | order/shop/import | out of stock/flood/black friday/peak',
      context: 'order',
    },
    picking: {
      also: 'pick, packing, pick and pack, fulfilment, pick list, packing station, wave, packing bench, tote',
      told: 'pick/trolley/wave | pack/box/tape/flyer | wrong/mistake + item | scan/check + pack | gift/card/message | wrong/missing + item | people/pickers + walk/collect/pack | collect/walk/carton/check/fast + picking/pick/packing/fulfilment/wave | scan/weigh/tote | leaflet/insert/per hour',
      context: 'fulfilment',
    },
    shipping: {
      also: 'dispatch, carrier, parcel, label, shipment, tracking, despatch, manifest, loading',
      told: 'label/carrier/post | truck + pick up/collect/evening | customs paper/abroad | track + number + back | cheapest + carrier | lost/late + parcel | collect/evening/number/where/cheap/express/load/pallet/wrap + shipping/dispatch/carrier/parcel/label | parcel/truck/tracking | customs',
    },
    kitting: {
      also: 'extra service, assembly, co-packing, relabelling, value added service, extra work',
      told: 'bundle/kit/assemble/sticker/wrap | extra/special + work/request | hour + record + client | promotion/display + build | extra/special + job | set/relabel/hours + kitting/assembly/co-packing/relabelling | engrave/by hand/repack/shrink wrap',
    },
    returns: {
      also: 'return, rma, return handling, restock, inspection, returned parcel',
      told: 'send/come + back | check/grade/inspect + again | destroy/donate/second | refund + tell + shop | customers + send + back | grade/again/reason + returns/return/rma/restock/inspection | return/sent back/come back | inspect/condition/restock/sell | second hand/refund',
      context: 'returns',
    },
    billing: {
      also: 'invoicing, charge, storage fee, invoice, billable activity, activity billing, handling fee, billable event',
      told: 'bill/invoice + client + month | count/charge + pallet/pick/day | storage/rent + per | proof/detail/dispute + bill | client + month + pallets/parcels + charged | month/storage/pallet/count/wrong/check/extra/minimum + billing/invoicing/charge/invoice | invoice/bill/per day | forget/dispute/pay late',
      context: 'invoicing',
    },
    reporting: {
      also: 'stock report, dashboard, statistics, report, figures, analysis, evaluation, key figure',
      told: 'client + see/ask | figure/number/total + month/year/week | how many/how much + average/per day/per month | excel/spreadsheet/chart + evaluate/make/put together | management/board/owner + see/want + figures | how many/month/week + reporting/dashboard/statistics/report/figures | report/excel/on time | mistake/rate',
      context: 'reporting',
    },
  },
  relations:
    'client ~> contract, inbound > item, inbound ~> location, location ~> stock, order > stock, order ~> picking, picking > location, picking ~> shipping, inbound ~> kitting, returns ~> stock, picking ~> billing, location ~> billing, billing > contract, order > client, shipping ~> reporting, order > item',
};

const COLD_CHAIN: ReferenceModel = {
  id: 'cold-chain',
  title: 'Cold chain monitoring',
  words:
    'temperature, cold, chilled, frozen, reefer, sensor, logger, degree, spoil, alarm, cold store, refrigerated truck, probe, batch, freezer, door open',
  parts: {
    sensor: {
      also: 'logger, device, probe, data logger, thermometer, calibration',
      told: 'battery/calibrate/certificate + sensor/logger | place/attach/mount + truck/box/pallet | lost/silent/dead + sensor | read out/usb/return + logger | battery/certificate/place/lost/return/start + sensor/logger/device/probe/thermometer | sensor/thermometer/dead/silent | calibrate/stick/mount | read out',
      context: 'device-registry',
    },
    temperature: {
      also: 'reading, measurement, telemetry, monitoring, log, temperature reading, time series, humidity',
      told: 'every/five + minute + measure/send | degree/celsius + record | graph/curve/chart | gap/no signal | humidity/door/light | degree/measure/every/minute/hour + temperature/reading/measurement/telemetry/monitoring | celsius/record/write down/by hand/clipboard | signal/network',
      context: 'telemetry',
    },
    shipment: {
      also: 'transport, delivery, consignment, truck, load, pallet, box',
      told: 'load/pack/hand over + truck/box | ice/gel pack/dry ice | on the way/route + goods | leave/arrive + pallet | pharmacy/hospital/shop + deliver | airport/customs + stand | driver/load/box/route/arrive/sign + shipment/transport/delivery/consignment/truck | truck/pallet/on the way | hand over/receive',
    },
    product: {
      also: 'threshold, temperature range, limit, storage condition, product limit, stability data, product profile',
      told: 'between/from + degree | vaccine/fish/ice cream/meat + stay/keep | how long + outside/warm | allowed/permitted + minute | how long + outside | two/frozen/chilled + product/threshold/limit | between/eight/minus | allowed/range/vaccine/fish/meat/milk | shelf life/stability',
    },
    excursion: {
      also: 'breach, deviation, incident, temperature deviation, temperature breach, temperature alarm',
      told: 'too warm/too cold/thaw | above/below + limit/degree | door + open + long | how long/since + out | interrupt/break + cold | truck/fridge/freezer + got + warm | goods + spoiled/thawed | since/report + excursion/breach/deviation/incident | above/below/out of range | door open/broken down/how long | interrupt/melt/explain',
      context: 'cold-chain',
    },
    alarm: {
      also: 'alert, notification, escalation, warning, on-call',
      told: 'call/text/wake + driver/night/on duty | nobody/not + answer/react | acknowledge/confirm | false + alarm | someone/phone + rings/wakes + night | ring/text/call/night/nobody/answer/next/weekend + alarm/alert/notification/escalation/warning | alarm/alert/false/ignore | react/on duty',
      context: 'alarm-routing',
    },
    quality: {
      also: 'release, quarantine, quality decision, disposal, release decision, disposition, quality release, assessment',
      told: 'release/reject/destroy/throw away | quality/pharmacist + decide/sign | still + usable/eat/sell | investigate/cause | quality/pharmacist/manager + decide | who + decides + still good/thrown | hold/block/measure/sign + quality/release/quarantine/disposal/disposition | usable/still good/quarantine | document',
      context: 'quality',
    },
    'cold-store': {
      also: 'storage, freezer, fridge, cold room, warehouse, unit, reefer unit, storage unit',
      told: 'freezer/fridge/cold room/cabinet | defrost/compressor/power cut | set + point/degree | pre-cool/truck + ready | site/shop/branch + fridge | power/full/move/door/ice + cold store/storage/freezer/fridge/warehouse | shelf/set/pre-cool | leave open',
    },
    maintenance: {
      also: 'service, repair, technician, work order, qualification, cooling technician',
      told: 'technician/repair/service + unit/compressor | mapping/validate/yearly | leak/refrigerant | spare/replace + unit | compressor/gas/contract/part/call/hours + maintenance/service/repair/technician/qualification | technician/repair/due | spare/emergency/qualify',
      context: 'maintenance-order',
    },
    reporting: {
      also: 'audit, report, certificate, haccp, temperature record, compliance report, temperature report, audit trail, inspection file',
      told: 'inspector/authority/audit + show/prove | print/pdf + report/curve | customer + proof/ask | gdp/haccp | keep + year | customer + ask/certificate | inspector/customer + wants + curve/proof | prove/show/print/download/years/keep/monthly/signed + reporting/audit/report/certificate/haccp | inspector/authority/proof | pdf',
      context: 'reporting',
    },
    site: {
      also: 'location, branch, store, depot, place',
      told: 'responsible/manager + place | how many/which + place | where + which/place/branch | new/second/close + place/branch/location | manager/responsible + place/branch | how many + place/location | new/close/opening/address + site/location/branch/store/depot | site/shop/depot | opening hours',
      context: 'site',
    },
    carrier: {
      also: 'haulier, transport company, subcontractor, partner',
      told: 'driver + instruct/train | truck/driver + refuse/late | contract/price + haulier | pre-cool/paper + driver | new/bad + haulier | refuse/contract/audit/transports + carrier/haulier/subcontractor/partner | haulier/carrier/subcontractor | blame/fault/qualified | who drives',
      context: 'supplier',
    },
    claim: {
      also: 'damage, loss, complaint, insurance',
      told: 'complaint/customer + refuse | insurance/insurer + ask/refuse | how much + thrown away/lost | proof/curve + insurer | customer/carrier + dispute | euro/dollar + spoiled | spoiled/worth/pay + claim/damage/loss/complaint/insurance | loss/insurer/claim | who pays/liable',
      context: 'insurance-claim',
    },
  },
  relations:
    'sensor ~> temperature, temperature > shipment, temperature ~> excursion, excursion > product, excursion ~> alarm, excursion ~> quality, quality > product, quality ~> shipment, temperature ~> cold-store, excursion ~> maintenance, maintenance ~> cold-store, temperature ~> reporting, quality ~> reporting, cold-store > site, shipment > carrier, excursion ~> claim',
};

const FOOD_BANK: ReferenceModel = {
  id: 'food-bank',
  title: 'Food bank and food redistribution',
  words:
    'surplus food, donor, supermarket, charity, volunteer, family, food parcel, best before, crate, pick-up, pantry, hunger, kitchen, cold van, needy',
  parts: {
    donor: {
      also: 'supplier, supermarket, giver, partner, donor company, food donor, bakery, farm, donor agreement',
      told: 'supermarket/bakery/farm + give/partner | contact/store manager | thank/certificate/tax | never/often + give | new/stop + give | give/promise/manager/phone/receipt/regular/every + donor/supplier/supermarket/giver/bakery | bakery/farmer/shop | donate',
      context: 'contact-book',
    },
    donation: {
      also: 'food donation, surplus, offer, gift, listing, food offer, surplus offer, lot',
      told: 'offer/left/too much + food/today | best before/tomorrow/expire | photo/crate/kilo + offer | first/claim + offer | kilo/crate/pallet + bread/vegetable | supermarket/shop/farmer + gives/offers + bread/food/leftover | take/refuse/app/date + donation/surplus/offer/gift/listing | surplus/left over/tonight | claim/photo/post | use by',
      context: 'donation',
    },
    collection: {
      also: 'pickup, route, transport, driver, van, tour, collection run, pick-up, van round, driver trip',
      told: 'van/driver + fetch/round/collect | cold/box + van | shop + wait/nothing | fuel/route | van/drivers + fetch/collect + supermarket/bakery | collect/fetch/morning/stop/nothing/closed/wait + collection/route/transport/driver/van | pick up/van/round | cold/cooled/breakdown',
      context: 'route-planning',
    },
    'food-safety': {
      also: 'quality, sorting, hygiene, allergen, recall, inspection, temperature check',
      told: 'sort/rotten/throw | fridge/degree/freeze | allergy/label/recall | expired/still good | hygiene/inspect | open + food safety/quality/sorting/hygiene/allergen | throw away/degrees/allergen | warn/mould/smell',
      context: 'quality',
    },
    stock: {
      also: 'inventory, warehouse, store, shelf, food stock, pantry stock, batch, stocktake',
      told: 'shelf/store/pallet + how much | count/weigh/kilo | rice/tin/shortage | first in/old + first | short/too much + rice/pasta/milk | in/out + write | what + lies/left + shelf/fridge/store | expire/first + stock/inventory/warehouse/store/shelf | warehouse/shelf/freezer',
      context: 'inventory',
    },
    agency: {
      also: 'charity, organisation, shelter, soup kitchen, partner agency, school, receiving organisation, agency agreement',
      told: 'charity/kitchen/shelter/school + partner | agreement/inspect + charity | fridge/store + have | complaint/report + charity | kitchen/partner/sign/agreement/visit/check/need/people/contact/collects + agency/charity/organisation/shelter/school | shelter/school/church | serve',
      context: 'supplier',
    },
    allocation: {
      also: 'matching, distribution plan, request, order, sharing, fair share',
      told: 'who + get/share/fair | order/ask/need + agency | match/near + offer | too little/not + enough | who + gets | share/ask/enough/near/first + allocation/matching/request/order/sharing | divide/fair/request | too little/quota/household size',
    },
    beneficiary: {
      also: 'client, household, family, recipient, guest, eligibility, client household, intake',
      told: 'family/household/children + register | income/proof/card + allowed | diet/baby/halal | shame/anonymous/privacy | family/household/person + register | how many + mouths/head | who + is allowed/poor/entitled | card/number/children + beneficiary/client/household/family/recipient | income/proof/poor | diabetic/ashamed',
    },
    distribution: {
      also: 'hand-out, pantry, food parcel, delivery, pick-up slot, pantry visit',
      told: 'hand out/queue/number | parcel/bag + pack/week | slot/come + day | home/old + bring | not come | home/elderly + bring | families/people + come/queue + food/parcel | bag/box/tuesday/slot/hour/come/visit/take + distribution/hand-out/delivery | parcel/choose',
    },
    volunteer: {
      also: 'helper, shift, roster, team, staff, training',
      told: 'helper/volunteer + shift/saturday | hygiene + training/certificate | too few/ill + helper | students/company day + help | driver/sort + helper | hand/saturday/short/cancel/hygiene/thank + volunteer/helper/shift/roster/team | helper/volunteer/shift/schedule | sick/train/insurance | party',
      context: 'volunteer',
    },
    fundraising: {
      also: 'money, grant, campaign, sponsor, money donation, receipt',
      told: 'money/grant/sponsor | tax + receipt | campaign/christmas/tin drive | thank + letter | rent/van + pay for | collect/tax/receipt + fundraising/money/grant/campaign/sponsor | euro/apply/foundation',
    },
    reporting: {
      also: 'report, statistics, impact, figures, impact report, tonnes saved, donor report, subsidy report',
      told: 'ton/meals/co2 + saved | how many + families | donor/city + report | month/year + figures | how many + families/people | city/sponsor + report | year/month + figures | ton/meals + reporting/report/statistics/impact/figures | saved/waste/co2',
      context: 'reporting',
    },
    site: {
      also: 'branch, location, opening hours, depot',
      told: 'branch/hall/church + open | where + which/place/branch | new/second/close + place/branch/location | manager/responsible + place/branch | how many + place/location | opening/hours/day/place/storage/key/address + site/branch/location/depot | location/opening hours',
      context: 'site',
    },
  },
  relations:
    'donor ~> donation, donation ~> allocation, allocation > agency, allocation ~> collection, collection ~> food-safety, food-safety ~> stock, allocation > stock, stock ~> distribution, distribution > beneficiary, distribution > volunteer, collection > volunteer, distribution ~> reporting, fundraising ~> reporting, fundraising > donor, distribution > site',
};

export const GOODS_IN_CARE_MODELS: readonly ReferenceModel[] = [
  THIRD_PARTY_WAREHOUSE,
  COLD_CHAIN,
  FOOD_BANK,
];
