import type { ReferenceModel } from '../reference-model.ts';

const PURCHASING: ReferenceModel = {
  id: 'purchasing',
  title: 'Purchasing and suppliers',
  words:
    'purchasing, supplier, buyer, purchase order, request, approval, budget, quote, tender, goods in, supplier invoice, framework contract, spend, cost centre',
  parts: {
    requisition: {
      also: 'purchase request, need, shopping request, demand, request, internal order, request form',
      told: 'ask/need/request + buy/department/team | boss/manager + approve/sign/agree | form/list + want | cost centre/budget + charge | chair/laptop/toner/paper + need/want | fill in/form/email + need | who + wants/pays | urgent/yesterday + need | need/want/ask + team/office/department',
      context: 'requisition',
    },
    approval: {
      also: 'approval step, authorisation, signature, deputy, approval limit, sign-off, release, workflow, task',
      told: 'sign off/approve/two signatures | above/over + amount/limit | holiday/absent/deputy + sign | reject/send back | boss/head/director + sign/nod/ok | above/over/more than + thousand/euro | stuck/lie + desk/inbox | two/second + signature | approve/wave through',
      context: 'workflow',
    },
    sourcing: {
      also: 'rfq, tender, call for bids, quote comparison, award, quotation, request for quotation, bid, negotiation',
      told: 'three/several + quote/offer | compare/cheapest/best + offer/bid | invite/ask + supplier + price | award/winner/negotiate | three/two + quote/offer | ask around/invite/send out + supplier/price | negotiate/knock down/beat down + price | spreadsheet + compare/offer | cheapest/best value/choose',
      context: 'tender',
    },
    supplier: {
      also: 'vendor, supplier master, bank details, contact, onboarding, supplier record, supplier data, manufacturer, partner',
      told: 'new + supplier/vendor + create/check | bank/tax number + supplier | change + bank/address + fraud/verify | block/remove + supplier | new/create/set up + vendor/supplier | bank/iban/tax/address + change/check | black list/block + supplier | who + buy from/deal with | supplier/maker/vendor + new/choose/trust',
      context: 'supplier',
    },
    evaluation: {
      also: 'supplier rating, qualification, certificate, audit, scorecard, supplier evaluation, supplier audit, performance, supplier qualification, compliance',
      told: 'rate/score/grade + supplier | certificate/expire/audit | reliable/late/quality + supplier | child labour/conflict/sustainability | score/stars/mark + supplier | always late/unreliable/bad quality | iso | audit/visit + factory/supplier | sustainable/law',
      context: 'supplier-qualification',
    },
    contract: {
      also: 'framework agreement, terms, blanket order, price agreement, agreement, frame contract, renewal, clause, contract term',
      told: 'framework/agreement/long-term | run out/renew/cancel + contract | agreed + price/volume | penalty/terms | framework/yearly + price/agreement | notice/auto renew | agreed/negotiated + price + not used | drawer/folder + contract | contract/agreement + sign/run/end',
      context: 'contract',
    },
    catalogue: {
      also: 'item catalogue, punch-out, article, material master, product, range, assortment, item, price list',
      told: 'choose/pick + list/shop + office/agreed | standard/allowed + article | supplier + website/shop | material number | standard/approved + item/laptop | shop/website/list + click/choose | pack/article number | what we sell/what we offer/what we have | photo/picture/description/describe',
      context: 'product-catalogue',
    },
    'purchase-order': {
      also: 'order, order line, order confirmation, call-off, purchasing, procurement, supplier order, reorder, buying',
      told: 'order/send + supplier | confirm/acknowledge + date/price | chase/remind + late | change/cancel + order | order/po + send/mail/print/number | confirm/promised + date | chase/where is | cancel/partial | order/buy/reorder + supplier/wholesaler/maker',
      context: 'purchase-order',
    },
    'goods-receipt': {
      also: 'receiving, delivery, delivery note, acceptance, service entry, goods in, intake, unloading, incoming goods',
      told: 'arrive/receive/dock/goods in | count/short/damaged + delivery | sign/accept + work/service | partial/rest + delivery | parcel/pallet + arrive/reception/gate | tick/count/compare + delivery note | missing/damaged/partly + came | service/work + confirm/done | arrive/unload/unpack',
      context: 'goods-receipt',
    },
    'invoice-matching': {
      also: 'supplier invoice, three-way match, invoice approval, discrepancy, invoice, invoice check, accounts payable, invoice verification',
      told: 'bill/invoice + compare/match/agree | differ/too high/wrong + invoice | scan/mail + invoice | release/hold + payment | bill/invoice + order/delivery + fit/match | too much/wrong price/differ | scan/pdf/inbox + invoice | nobody knows/whose + invoice | clarify',
      context: 'invoice-matching',
    },
    payable: {
      also: 'payment, payment run, supplier payment, open item, payout, settlement, statement, remittance, credit',
      told: 'pay + supplier/due/friday | early/discount + pay | twice/double + pay | remind/overdue + us | transfer/pay + friday/run/due | discount/two percent | twice/late + paid | dunning/reminder + we get | pay out/transfer/remit',
      context: 'payable',
    },
    budget: {
      also: 'commitment, cost control, spend limit, fund reservation, cost centre, budget control, spend, funds',
      told: 'money/budget + left/used/exceed | reserve/commit + money | spend + per/department/year | how much + left/spent | exceed/over/used up + budget | year/department/project + money | reserve/earmark/commit | overspend/actual/cost centre',
    },
    'spend-analysis': {
      also: 'reporting, analytics, spend report, savings, statistics, dashboard, report, key figure, sales report',
      told: 'how much/what + spend/spent + supplier/group | save/savings | maverick/past us/without order | report/board/quarter + spend | statistic | report/chart/table + week/month/boss | compare + last year/last month/other | best seller/worst seller/most/least | how much + earn/make/sell',
      context: 'analytics',
    },
  },
  relations:
    'requisition > catalogue, requisition > budget, requisition ~> approval, approval ~> sourcing, sourcing > supplier, sourcing ~> contract, purchase-order > contract, approval ~> purchase-order, purchase-order > supplier, purchase-order ~> goods-receipt, goods-receipt ~> invoice-matching, invoice-matching > purchase-order, invoice-matching ~> payable, goods-receipt ~> evaluation, evaluation > supplier, invoice-matching ~> spend-analysis',
};

const WAREHOUSE: ReferenceModel = {
  id: 'warehouse',
  title: 'Warehouse',
  words:
    'warehouse, pallet, forklift, bin, rack, aisle, picker, dock, truck, scanner, put away, cycle count, shift, goods in, stocktake, third-party stock',
  parts: {
    inbound: {
      also: 'receiving, goods receipt, advance notice, unloading, arrival, goods-in, advice, delivery, delivery note',
      told: 'truck/container + arrive/unload | announce/expect + delivery | count/check/compare + arrive/delivery note | damaged/too many | unload/lorry/container + ramp | expect/announced + delivery/truck | count/compare + delivery note | damaged/too few + pallet | arrive/unload/unpack',
      context: 'goods-receipt',
    },
    'put-away': {
      also: 'putaway, storage, location assignment, slotting, bin, location, storage location, rack, warehouse',
      told: 'put/bring + rack/shelf/place/away | which/free + bin/slot/place | heavy/fast + below/front/near | relabel/pallet label | free/empty + space/bin/rack | high/low/heavy/fast + rack | forklift + put/lift/rack | wrong place/cannot find/lost + pallet | shelf/rack/aisle',
      context: 'warehouse',
    },
    inventory: {
      also: 'stock, lot, serial number, stock count, stock movement, stock level, stocktake, stock item, supply',
      told: 'count/stocktake/inventory | how much/how many + where | batch/expiry/serial | blocked/quarantine/lost + pallet | count/tally + bin/aisle/year | system + says/differ | best before/quarantine | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there',
      context: 'inventory',
    },
    order: {
      also: 'order pool, delivery order, wave, release, allocation, outbound order, outbound, shipment order, order release, customer order, outbound delivery',
      told: 'customer/client + order + come in/release | wave/batch/priority + order | cut-off/express | cancel + before + pick | order + in/come/print/release | urgent | cancel/change + order | wave/batch/sort + order | which + order + first',
      context: 'order',
    },
    picking: {
      also: 'pick task, pick list, picker route, replenishment of pick face, order picking, picker, pick, replenishment',
      told: 'pick/collect/fetch + aisle/shelf | route/trolley/voice | empty + pick/bin + refill/replenish | mistake/wrong + pick | fetch/gather/collect + aisle/list | kilometres | wrong/short + picked | scanner/light | empty + bin/slot + fill up | pick/lines + per hour',
    },
    packing: {
      also: 'packing station, carton, labelling, weighing, packing slip, fulfilment, packing list, despatch',
      told: 'box/carton/fill + pack | weigh/label/tape | fragile/gift + pack | check/scan + before + close | carton/filling | scale | check/last look + close | pack/wrap/box up | label/carton/cardboard/packing slip',
      context: 'fulfilment',
    },
    dispatch: {
      also: 'shipping, loading, dock door, manifest, carrier handover, carrier, transport, shipment, shipping label, goods issue',
      told: 'ramp/gate | carrier/driver/haulier + fetch/pick up | manifest/seal | truck + full/leave/wait | lorry/truck/van + load/leave | carrier/haulier/parcel service + fetch/collect | papers/waybill | wrong/forgot + truck/pallet | gate/ramp + stand/ready | track',
    },
    dock: {
      also: 'yard, dock appointment, gate, time slot, trailer, dock schedule, yard management, slot, schedule',
      told: 'slot/appointment/time + truck/door | queue/wait + yard/outside | gate/barrier + plate | early/late + truck | slot/window + lorry/truck | queue/wait + driver/yard | ramp/gate + free/occupied | early/late + lorry | slot/window/time + free/full/book',
      context: 'scheduling',
    },
    labour: {
      also: 'shift plan, staff, task assignment, performance, temp worker, shift, workforce, shift planning, team',
      told: 'shift/temp/people + need | pieces/hour + person | licence/forklift + allowed | idle/busy + assign/help | who + drive/pick/pack | temps/agency/sick | licence/trained + forklift | pick rate/per hour/bonus | who + work/come in/on duty/when',
      context: 'shift-roster',
    },
    billing: {
      also: 'storage charge, handling fee, activity billing, third-party logistics billing, client billing, client invoice, storage fee, tariff, third-party logistics',
      told: 'charge/bill + pallet/day/handling | client/owner + pay/stored | tariff/rate + storage | month end + activity | charge/invoice + storage/pallet place/pick | customer/client + tariff/rate | count/add up + handling/movements | bill/invoice + send/write/month/print | overdue/unpaid/still owe/remind',
      context: 'invoicing',
    },
    returns: {
      also: 'returned goods, inspection, restock, disposal, refund, exchange, complaint, claim, rma',
      told: 'come/send + back | inspect/grade/sort + return | restock/scrap/destroy | again/second + sale | come back/returned + parcel/pallet | sort/grade | bin | bring/send/come + back | take back/swap/exchange/replace',
      context: 'returns',
    },
    'item-master': {
      also: 'article, product, item, master data, sku, packaging unit, product master, catalogue, range',
      told: 'article/item + number/weight/size | barcode/ean/label + item | new/unknown + article | pieces/pack + per carton/pallet | what we sell/what we offer/what we have | photo/picture/description/describe | price + change/raise/put up | new + in/on + range/list/menu | take off/discontinue',
      context: 'product-catalogue',
    },
    client: {
      also: 'customer, depositor, account, principal, contract, owner of goods, customer record, contact, customer card',
      told: 'client/principal/owner + goods/stored | own/each + client + rules/label | see/portal/ask + client + stock | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before | sign up/register/join',
      context: 'customer',
    },
  },
  relations:
    'dock ~> inbound, inbound ~> put-away, put-away ~> inventory, order > inventory, order ~> picking, picking ~> packing, packing ~> dispatch, dispatch > dock, picking ~> inventory, picking > labour, dispatch ~> billing, returns ~> put-away, put-away ~> billing, inbound > item-master, order > client, billing > client',
};

const RETURNS_AND_REPAIRS: ReferenceModel = {
  id: 'returns-and-repairs',
  title: 'Returns and repairs centre',
  words:
    'repair, return, warranty, broken device, technician, spare part, workshop, fault, refurbish, loan device, estimate, serial number, service partner, send in',
  parts: {
    return: {
      also: 'rma, return case, service request, send-in, claim, return request, return order, ticket, case, service case, registration',
      told: 'customer + send/bring + in/back | report/describe + fault/broken | reason/photo + return | label/number + box | accept/refuse + return | fill in/describe/explain + fault | send in/hand in/drop off | form/label/number + return | where is/how far + my device | wrong/changed mind + send back',
      context: 'returns',
    },
    warranty: {
      also: 'guarantee, purchase proof, entitlement, service contract, warranty check, coverage',
      told: 'guarantee/warranty/covered | receipt/proof/bought + date | own fault/dropped | recall/goodwill | two years/in time/expired | proof/receipt/invoice + bought | extended/insurance + cover | fall/who pays',
    },
    'goods-in': {
      also: 'receiving, intake, unpacking, device registration, device, serial number, goods receipt, delivery, delivery note',
      told: 'arrive/unpack/parcel | charger/accessory + missing/with | serial/scan + device | box + label/shelf/wait | unpack/open + parcel/box | missing/without + cable/charger | serial/sticker/barcode + read | shelf/pile/mountain + wait | arrive/unload/unpack',
      context: 'goods-receipt',
    },
    diagnosis: {
      also: 'inspection, grading, fault finding, test, triage, testing, fault analysis, test report',
      told: 'find/test/look + fault/wrong | technician/bench + open/check | grade/condition + like new/scratch | nothing found | beyond/not worth + repair | test/measure/open up | no fault/nothing wrong | not worth/total loss/beyond | water damage/cracked | grade/like new/scratch',
    },
    quotation: {
      also: 'quote, estimate, approval, repair offer, cost estimate, offer, proposal, price offer, calculation',
      told: 'cost/price + before + repair | customer + agree/approve/decline | fixed/flat + price | throw away/return unrepaired | how much/what + repair/cost | yes/no/accept/decline + customer | wait/no answer + offer | flat/fixed fee | quote/estimate',
      context: 'quotation',
    },
    repair: {
      also: 'workshop job, work order, technician task, repair order, job, workshop, technician',
      told: 'repair/fix/solder/replace | technician/mechanic + job/next | wait + part | done/finished/test again | how long/take + repair | bench/workshop/technician + next/free | part/wait + repair | again/second time + broken | final test/burn-in | swap/turnaround',
      context: 'repair-job',
    },
    'spare-part': {
      also: 'part, component stock, part order, donor device, stock, parts stock, purchasing, component, inventory',
      told: 'part + order/stock/missing | screen/battery | strip/donor/cannibalise | used + part + book | seal | order/not available/out of stock + part | wrong/used/booked + part | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there',
      context: 'inventory',
    },
    payment: {
      also: 'credit, replacement, exchange, settlement, refund, invoice, billing, bill, reimbursement',
      told: 'money/credit + back | exchange/new one | instead/replacement + send | pay out/voucher | money/pay + back | bill/invoice + repair/labour | pay + before/collect/card | labour/hour + part + total | pay/paid + card/cash/phone/transfer',
      context: 'payment',
    },
    resale: {
      also: 'refurbished goods, second-life, outlet, disposal, b-stock, refurbishment, remarketing, second-hand, recycling',
      told: 'refurbish/second/outlet + sell | scrap/recycle/destroy | wipe/erase + data | liquidate/lot | second/b-ware/outlet + sell | bin | wipe/delete + data | pallet/dealer | refurbish/polish | like new + price',
    },
    loaner: {
      also: 'replacement device, swap pool, courtesy unit, loan device, loan unit, swap device, loan, rental, hire',
      told: 'borrow/lend/meanwhile | loaner/courtesy | bring/give + back + loan | pool + device | meantime | not returned/kept + loan | pool/shelf + spare unit | rent/hire/lend/borrow | bring/get + back + late/broken/missing',
      context: 'item-rental',
    },
    shipping: {
      also: 'shipping back, parcel, tracking, pickup, return shipment, return delivery, dispatch, shipment, carrier',
      told: 'send/ship + back + repaired | courier/collect + home | where is + device | ready + collect | send back/ship back | wrong address | collected/counter | parcel/package + send/post/lost/arrive | post/courier/carrier + fetch/bring/hand over',
      context: 'parcel',
    },
    'supplier-claim': {
      also: 'manufacturer claim, vendor credit, warranty claim back, service partner billing, supplier recovery, warranty claim, manufacturer, vendor claim, supplier, claim back',
      told: 'manufacturer/maker + pay/claim/reimburse | supplier + credit/recover | batch/series + fault | report/evidence + maker | manufacturer/brand + pay/refund/accept | proof/photo/report + manufacturer | series/batch + same fault | hourly/flat rate + maker | list/month + claim | refuse/argue + maker',
    },
    customer: {
      also: 'client, contact, dealer, account, device owner, business customer, customer record, customer card, customer profile',
      told: 'name/address/phone + owner | dealer/shop + sends in | angry/call/ask + where | regular/company + customer | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before',
      context: 'customer',
    },
  },
  relations:
    'return > warranty, return ~> goods-in, goods-in ~> diagnosis, diagnosis ~> quotation, diagnosis ~> repair, quotation ~> repair, repair > spare-part, diagnosis ~> payment, diagnosis ~> resale, return > loaner, repair ~> shipping, repair ~> supplier-claim, payment > warranty, return > customer, repair ~> payment, quotation > spare-part',
};

export const GOODS_FLOW_MODELS: readonly ReferenceModel[] = [
  PURCHASING,
  WAREHOUSE,
  RETURNS_AND_REPAIRS,
];
