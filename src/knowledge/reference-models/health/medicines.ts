import type { ReferenceModel } from '../reference-model.ts';

const HOSPITAL_PHARMACY: ReferenceModel = {
  id: 'hospital-pharmacy',
  title: 'Hospital pharmacy',
  words:
    'pharmacist, pharmacy, ward, medicine, narcotic, dose, cytostatic, drip, formulary, unit dose, chemotherapy, ward round, ampoule',
  parts: {
    prescription: {
      also: 'order, script, medication order, drug order, chart order, prescriber order',
      told: 'doctor + prescribe/order/write | dose/drug + patient/start/stop/change | handwriting/fax + ward | discharge + medicine | prescribe/order + drug/doctor | handwriting/illegible/fax | start/stop/change + dose | discharge/home + medicine',
      context: 'medication',
    },
    verification: {
      also: 'review, check, validation, interaction, clinical pharmacy, pharmaceutical care, clinical check, pharmacist review, interaction check, medication reconciliation',
      told: 'pharmacist + check/approve/look over | interact/clash/allergy/kidney | wrong/too high + dose | call + doctor + back/doubt | check/approve/validate | interaction/clash/allergy/kidney | too high/wrong + dose | call/phone + doctor',
    },
    formulary: {
      also: 'catalogue, drug, medicine, product, drug list, drug master, drug catalogue, medicine list, substitution list',
      told: 'list + allowed/house/approved | same substance/generic/instead | committee + new drug | not on list | list/allowed/house list | generic/substitute/equivalent | committee | leaflet/strength',
      context: 'product-catalogue',
    },
    dispensing: {
      also: 'picking, robot, ward supply, unit dose, ward order, dispensing robot',
      told: 'pack/pick/bag + patient/dose/ward | robot/trolley/box + fill/send | ward + order/top up/cupboard | scan + blister/bag | pick/pack/fill | robot/trolley/crate | ward + order/cupboard/refill | wrong/missing + delivered | per patient/blister',
    },
    compounding: {
      also: 'preparation, production, manufacturing, chemo, infusion, formula, aseptic preparation, cytotoxic preparation, batch record',
      told: 'mix/prepare/make + infusion/chemo/ointment | clean room/hood/gown | recipe/formula + weigh | label + batch | mix/prepare/make | chemo/infusion/feeding bag/ointment | recipe/weigh/batch',
      context: 'production-order',
    },
    stock: {
      also: 'inventory, storage, batch, shelf, warehouse, expiry, drug inventory, storage location, cold store',
      told: 'shelf/fridge/shelves + count/empty/left | run out/expire/expiry | short supply/shortage | batch/recall | shelf/fridge/store | run out/short/shortage | expire/batch/count | temperature/degrees',
      context: 'inventory',
    },
    narcotic: {
      also: 'opioid, register, safe, controlled drug, narcotic register, controlled substance book',
      told: 'narcotic/opioid/morphine | two + sign/signature/person | book/register + ampoule/balance | missing + ampoule | safe/key/locked | two/signature | book/balance/missing',
    },
    purchasing: {
      also: 'procurement, purchase, supplier, ordering, wholesaler, purchase order, supplier order, wholesaler order, tender price',
      told: 'buy/order + wholesaler/manufacturer | price/discount + tender | offer/contract + cheaper | order/buy/supplier/wholesaler | price/tender/cheaper | late/backorder/deliver | emergency/other hospital + borrow',
      context: 'purchase-order',
    },
    administration: {
      also: 'dose, nurse, medication round, drug chart, bedside medication, dose given',
      told: 'nurse + give/hand/bedside | refuse/missed + dose | scan + wristband/bracelet | given + when/who | nurse + give/hand | refused/missed/late | scan/wristband/bedside | chart/tick',
      context: 'nursing-record',
    },
    recall: {
      also: 'quality, incident, complaint, traceability, alert, safety, withdrawal, vigilance, batch recall, medication error',
      told: 'recall/pull back | error/near miss/mix-up + report | side effect/reaction | which patient/who got | authority/letter + batch | pull/collect + ward/shelf | look alike/sound alike | learn/meeting + error/mistake',
      context: 'traceability',
    },
    billing: {
      also: 'cost, charge, invoicing, cost centre, invoice, payment, claim, finance, accounting',
      told: 'cost/charge/bill | expensive + drug | per ward/per patient | insurer/extra fee | bill/invoice + write/send/month | paid/not paid/late + invoice/bill | price/tariff/rate + change/agree | pay/money + wait/owe/remind',
      context: 'invoicing',
    },
    delivery: {
      also: 'transport, courier, tube, ward delivery, shipment, dispatch, logistics',
      told: 'bring/carry/porter/pneumatic | ward + wait/arrive | urgent/night | box/sign | bring/fetch/carry + who/when | driver/courier + wait/late | arrive/sign/hand over | urgent/same day',
    },
    reporting: {
      also: 'statistics, consumption, analytics, dashboard, report, evaluation, figures, key figure',
      told: 'how much/consumption + ward/year | antibiotic + use | board/figure/budget | authority/return | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'prescription ~> verification, verification > formulary, verification ~> dispensing, verification ~> compounding, dispensing > stock, compounding > stock, dispensing > narcotic, stock ~> purchasing, dispensing ~> administration, purchasing > formulary, dispensing ~> delivery, administration ~> billing, stock ~> recall, administration ~> recall, dispensing ~> reporting, narcotic ~> reporting',
};

const COMMUNITY_PHARMACY: ReferenceModel = {
  id: 'community-pharmacy',
  title: "Community pharmacy, chemist's shop",
  words:
    'chemist, drugstore, pharmacy, prescription, counter, pharmacist, pills, over the counter, blister, health insurer, night duty, cough syrup, generic',
  parts: {
    prescription: {
      also: 'script, e-prescription, repeat, refill, repeat prescription, prescription intake',
      told: 'script/prescription + bring/scan/code/phone | doctor + sign/missing/call | repeat/again + every month | valid/expired/forged | script/prescription/code/paper | doctor + forgot/call/sign | repeat/refill/monthly | valid/forged/photo',
      context: 'medication',
    },
    dispensing: {
      also: 'counter, picking, blister, label, handing out, drug dispensing, counter service, picking robot, blister pack',
      told: 'hand/give + over/medicine/box | robot/drawer + pick | label + how/three times | half/rest + tomorrow | weekly + blister/box | hand over/give out/counter | box/drawer/robot | label/dosage/how to take | blister/week/nursing home | wrong box',
    },
    advice: {
      also: 'review, counselling, consultation, safety, interaction check, medication review, allergy check, safety check',
      told: 'go/clash + together | allergy/pregnant/kidney | advise/explain + customer | warn/stop + before + hand | interaction/clash/together | advise/explain/ask | side effect/warning | test/blood pressure/jab',
    },
    customer: {
      also: 'patient, client, person, profile, regular, customer card, medication profile',
      told: 'regular + customer/card | what + took/bought + before | exempt/free + co-payment | mother/carer + collect | regular/customer/card | knows/remembers + took | exempt/co-payment | carer/mother/nursing home',
    },
    stock: {
      also: 'inventory, storage, batch, drug, shelf, expiry, drug inventory, narcotic safe, supply',
      told: 'shelf/drawer/fridge + left/count | expire/expiry | not available/shortage/short supply | safe/narcotic + book | shelf/drawer/fridge/count | expire/batch | short/missing/not available | stocktake/inventory',
      context: 'inventory',
    },
    purchasing: {
      also: 'order, ordering, wholesaler, supplier, procurement, backorder, wholesale order, goods receipt, supplier order',
      told: 'wholesaler + order/deliver/van | three times + day + deliver | check/receive + crate/box | cheaper/discount/direct + buy | wholesaler/supplier/van | order/deliver + afternoon/day | crate/box/check/missing | discount/price/direct',
      context: 'purchase-order',
    },
    sale: {
      also: 'till, checkout, retail, pos, shop, point of sale, cash register, loyalty card',
      told: 'till/cash/pay/receipt | cream/cough/vitamin + buy | offer/discount/window | return/change | till/cash/card/receipt | cough/cream/vitamin/sun | offer/discount/loyalty | return/refund',
      context: 'store-pos',
    },
    claim: {
      also: 'billing, reimbursement, insurance, invoicing, settlement, co-payment, insurer claim, claim batch, discount contract',
      told: 'insurer/health fund + pay/refuse/cut | month/centre + send + script | contract/generic + must | co-payment/own share | insurer/health fund/clearing | refuse/cut/reject/returned | month/send/settle | discount contract/co-payment',
      context: 'health-claim',
    },
    delivery: {
      also: 'courier, pickup, messenger, locker, home delivery, click and collect, transport, shipment, dispatch',
      told: 'bring/drive/bike + home | order/app/online + collect | locker/box + code | bring/deliver/home | bike/driver/messenger | locker/collect/pick up | reserve/online/app',
      context: 'last-mile',
    },
    compounding: {
      also: 'preparation, ointment, formula, production, laboratory, mixture, recipe, batch record',
      told: 'mix/ointment/cream/capsule + make | recipe/weigh/jar | batch/protocol/lab | skin doctor/child + mix/special | scale/gram | test/identity + raw material | ready/tomorrow + ointment/mixture',
    },
    product: {
      also: 'catalogue, price, medicine, article, item, price list, drug list, master data',
      told: 'price/article/list | generic/brand/equivalent | new + product/price | leaflet/strength/pack size | update/fortnight + price/data | scan/barcode + unknown/article | taken off/no longer made | bigger/smaller + pack',
      context: 'product-catalogue',
    },
    narcotic: {
      also: 'register, safe, opioid, addiction, controlled drug, controlled substance, register book',
      told: 'narcotic/morphine/methadone | safe/book/signature | inspector/authority + count | balance/does not match | addict/substitution/daily + drink | two/signature + box | destroy/witness',
    },
    staff: {
      also: 'employee, shift, roster, pharmacist, night duty, personnel, team, colleague, user',
      told: 'pharmacist/assistant + on duty/shift | night duty/weekend/emergency service | holiday/sick | may/allowed + hand out/sell | ill/sick/absent + replace/cover/colleague | timetable/plan + hours/week + who | new/leave/quit + colleague/employee/people | holiday/leave + ask/approve/clash',
      context: 'staff',
    },
  },
  relations:
    'prescription ~> dispensing, dispensing > advice, advice > customer, dispensing > stock, stock ~> purchasing, dispensing ~> sale, dispensing ~> claim, sale > stock, dispensing ~> delivery, dispensing > product, purchasing > product, sale > product, compounding > stock, prescription ~> compounding, dispensing > narcotic, dispensing > staff',
};

const MEDICINE_SUPPLY: ReferenceModel = {
  id: 'medicine-supply-chain',
  title: 'Medicine and vaccine supply chain',
  words:
    'medicine, health centre, district store, stock-out, central medical store, cold chain, tablets, vaccine vial, health worker, pharmaceutical, wastage, consumption, clinic shelf',
  parts: {
    facility: {
      also: 'clinic, site, store, organisation, health post, health facility, supply network, service point',
      told: 'clinic/health post/centre + village/district/remote | who supply/belong + whom/store | open/close + post | map/hierarchy + store | clinic/post/dispensary | district/village/region | who + supplies/belongs | nurse in charge/storekeeper',
      context: 'organisation',
    },
    product: {
      also: 'item, catalogue, medicine, drug, commodity, kit, item master, essential medicines list, pack size',
      told: 'list + medicine/essential | tablet/pack/vial + size/unit | generic/brand | which level + may + drug | medicine/drug/tablet/vial | pack/box of/per thousand | list/essential | same/other name',
      context: 'product-catalogue',
    },
    requisition: {
      also: 'order, request, replenishment, indent, order form, replenishment request, report and requisition',
      told: 'ask/request/order + month/quarter/district | form + fill/late | approve/cut + order/district officer | need + next month | form/paper/order + monthly/quarter | how much/ask for/need | approve/cut down/half | late/forgot + order',
      context: 'requisition',
    },
    stock: {
      also: 'inventory, balance, lot, expiry, stock-out, stock card, stock count, supply',
      told: 'shelf/store + count/left/empty | run out/stock-out | expire/expiry/old first/batch | write/card + in/out | break/throw away | card/book/ledger + write | run out/nothing left/empty | expired/burnt/thrown | count/shelf/heap | too much/too little',
      context: 'inventory',
    },
    forecast: {
      also: 'forecasting, planning, quantification, demand, supply plan, consumption analysis',
      told: 'how much/many + next year/need/use | consume/consumption + average/month | malaria/rainy season | plan + donor/budget | next year/how much + need | rainy/malaria/season | consumption/average | budget/donor',
      context: 'demand-forecast',
    },
    procurement: {
      also: 'purchase, tender, supplier, purchasing, contract, shipment from supplier, donor supply',
      told: 'ship/port/donor + arrive | price/contract + supplier | lead time/month + wait | tender/buy/supplier/manufacturer | ship/port/customs | price/contract/pay | donor/gift',
      context: 'purchase-order',
    },
    distribution: {
      also: 'delivery, transport, shipment, dispatch, route, delivery round, proof of delivery, logistics',
      told: 'truck/motorbike/boat + bring/carry | route/round + clinic | sign/receive + box/less/missing | road + rain/blocked | truck/motorbike/boat/driver | road/mud/fuel | deliver/arrive/sign | box/carton + missing/broken',
      context: 'delivery',
    },
    'cold-chain': {
      also: 'refrigerator, temperature, fridge, sensor, cold store, temperature log, equipment inventory, cold box',
      told: 'fridge/cold box/freezer + warm/broken/power | temperature/degree | ice/solar | vaccine + spoil/heat | fridge/cold box/ice | temperature/degrees/warm | power/solar/generator | vaccine + spoil',
      context: 'cold-chain',
    },
    traceability: {
      also: 'recall, batch, serialisation, tracking, quality, counterfeit, counterfeit check, batch tracking',
      told: 'fake/counterfeit/falsified | recall/pull back/block + batch | scan + pack/code/where | who got + batch | batch/recall/withdraw | scan/code/barcode | where + went/ended/stolen',
      context: 'traceability',
    },
    warehouse: {
      also: 'depot, picking, receiving, stores, storage, central store, goods receipt, dispatch area',
      told: 'warehouse/depot/central store | pick/pack/pallet | receive/unload/check | rack/forklift | wrong/short + picked/packed | hot/leak/rat | pile/floor/no space | forklift/loader/storeman',
      context: 'warehouse',
    },
    reporting: {
      also: 'dashboard, indicator, report, analytics, statistics, evaluation, figures, key figure',
      told: 'ministry/donor + report/figure | report + late/monthly/paper | map/red/percent + stock | how many + clinics | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
    payment: {
      also: 'budget, invoice, finance, fund, billing, invoicing, payout, fee, accounting',
      told: 'pay/invoice/debt | budget/money + left/donor | supplier + paid | price/cost | pay/paid/transfer + month/late/bank | receipt/invoice + keep/check/write | money + owe/back/missing | cash/card/account + pay',
      context: 'payment',
    },
    user: {
      also: 'staff, storekeeper, training, role, account, employee, access right, login',
      told: 'nurse/storekeeper/pharmacist + phone/password | train/new + staff | may/allowed/approve | may/allowed/rights + see/approve/change | password/login/account + forgot/share/new | leave/new + colleague/employee | substitute/deputy + holiday',
    },
  },
  relations:
    'requisition > facility, requisition > product, requisition ~> distribution, stock ~> requisition, distribution ~> stock, forecast > stock, forecast ~> procurement, procurement ~> stock, cold-chain ~> stock, distribution ~> traceability, traceability > product, procurement ~> warehouse, requisition ~> warehouse, stock ~> reporting, procurement ~> payment, user > facility',
};

export const MEDICINES_MODELS: readonly ReferenceModel[] = [
  HOSPITAL_PHARMACY,
  COMMUNITY_PHARMACY,
  MEDICINE_SUPPLY,
];
