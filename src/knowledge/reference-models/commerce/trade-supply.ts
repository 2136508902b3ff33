import type { ReferenceModel } from '../reference-model.ts';

const WHOLESALE_ORDERING: ReferenceModel = {
  id: 'wholesale-ordering',
  title: 'Wholesale ordering',
  words:
    'wholesale, wholesaler, trade customer, sales rep, pallet, case, price list, minimum order, reseller, credit limit, field sales, dealer, delivery note, standing order',
  parts: {
    customer: {
      also: 'account, trade account, buyer, company customer, ship-to address, business customer, client, customer record, contact',
      told: 'shop/restaurant/dealer + open/register + account | several/different + branch/address/buyer | vat number/licence/company paper | who + may + order/approve | kiosk/restaurant/dealer | delivery address/vat/who may order | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number',
      context: 'customer',
    },
    catalogue: {
      also: 'assortment, product, pack size, unit of measure, range, item, article, category',
      told: 'case/pallet/carton/crate + unit/piece | browse/list + article/range | seasonal/new/discontinued + article | only/own + see + assortment | tray/pallet | listed/delisted | data sheet/ean | own assortment | what we sell/what we offer/what we have',
      context: 'product-catalogue',
    },
    pricing: {
      also: 'price list, contract price, volume discount, rebate, tier price, customer pricing, price, rate, tariff',
      told: 'own/special/agreed + price | more/volume/pallet + cheaper/discount | bonus/rebate | price + change/valid + from/month | pallet price/graded | list/excel + price | own price/year end | price/rate + season/change/raise | discount/reduced',
      context: 'price-list',
    },
    quote: {
      also: 'quotation, rfq, negotiated price, sales quote, price enquiry, special offer, tender, project price',
      told: 'ask/request + price/quote | big/large + order + quote/negotiate | rep + offer/visit | valid + days + quote | rep/promise | won/competitor | follow up/answer + quote/offer',
      context: 'b2b-quote',
    },
    order: {
      also: 'sales order, standing order, reorder, order template, order line, customer order, booking, order status, ordering',
      told: 'phone/fax/mail/rep + order | same/usual/last + order/again | spreadsheet/scan/barcode + order | minimum + order | approve/release + order + boss | fax/voicemail/whatsapp | cut-off/tonight | typo/typed/wrong article | same as always/surcharge',
      context: 'order',
    },
    credit: {
      also: 'credit limit, open item, dunning, receivable, payment term, credit control, accounts receivable, collection',
      told: 'limit/owe/open + too high/exceed | pay + thirty/days/terms | block/stop/hold + order + unpaid | remind/overdue | thirty days/late payer | insurer/bankrupt | boss/anyway | owe/unpaid/overdue | limit/credit + reach/exceed/raise',
      context: 'receivable',
    },
    inventory: {
      also: 'stock, allocation, backorder, available to promise, stock level, stock count, stocktake, stock movement, stock item',
      told: 'out of/short + article | backorder/follow later | reserve/allocate + big customer | lot/best before | back order | reserve/big customer | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up',
      context: 'inventory',
    },
    warehouse: {
      also: 'picking, packing, shipment, delivery note, fulfilment, shipping, loading, storage, bin',
      told: 'pick/pack/load + pallet/aisle/night | forklift/dock/ramp | part/partial + ship/deliver | delivery note/slip | aisle/wrap/swapped/reverse order/scanner | shelf/rack/bin/aisle | fetch/gather | forklift/trolley | cannot find/wrong place/misplaced',
      context: 'warehouse',
    },
    delivery: {
      also: 'route, tour, truck run, delivery schedule, delivery tour, driver, transport, truck, delivery route',
      told: 'truck/driver/tour | tuesday/day/fixed + deliver | sign + receive/driver | unload/waiting | empties/pallet exchange | route/refuse | route/tour/round + plan/drive | driver/van/truck | which + order/stop/first',
      context: 'route-planning',
    },
    invoicing: {
      also: 'invoice, credit note, collective invoice, statement, billing, bill, invoice line',
      told: 'bill/invoice + month/weekly/delivered | credit note/credit + missing/broken | send + accounts/bookkeeper | collective/weekly | credit | accountant/datev | bill/invoice + send/write/month/print | still owe | credit/knock off/correct + bill/invoice',
      context: 'invoicing',
    },
    'sales-rep': {
      also: 'field sales, visit, territory, commission, account plan, sales representative, sales, representative, visit report, account manager',
      told: 'rep/agent + visit/region | commission/target + rep | sample/new customer + win | not/no longer + order + call | region | target/commission | new customer/sample | stopped/less + ordering | ask/enquire/request + ring/mail/website',
      context: 'crm-lead',
    },
    returns: {
      also: 'complaint, claim, empties, credit request, refund, exchange, rma, returned goods, restocking',
      told: 'broken/wrong + driver/back | empties/crate/pallet + deposit | complain/photo | bring/send/come + back | take back/swap/exchange/replace | damaged/faulty | money back/refund | reason + return/back | unhappy/complain/disappointed',
      context: 'returns',
    },
    purchasing: {
      also: 'procurement, supplier order, supplier, purchase, replenishment, purchase order, vendor, buying',
      told: 'manufacturer/brewery/importer + order | container/lead time | price rise/terms | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget | order list/order sheet | delivery + wrong/short/missing | price + supplier/gone up/rise | buy in/stock up/order in',
      context: 'purchase-order',
    },
  },
  relations:
    'order > catalogue, order > pricing, order > credit, order > inventory, order > customer, quote > pricing, quote ~> order, order ~> warehouse, warehouse ~> delivery, delivery ~> invoicing, invoicing ~> credit, sales-rep ~> quote, warehouse ~> inventory, delivery ~> returns, returns ~> invoicing, inventory ~> purchasing',
};

const BUILDERS_MERCHANT: ReferenceModel = {
  id: 'builders-merchant',
  title: 'Builders merchant',
  words:
    'builders merchant, timber, cement, brick, trade counter, tradesman, yard, forklift, building site, cut to size, bulk bag, delivery lorry, plasterboard, hire desk',
  parts: {
    customer: {
      also: 'account customer, job account, contractor, authorised buyer, credit account, trade account, client, customer record, contact',
      told: 'builder/plumber/tradesman + account/credit | order number/job/site + name | lad/apprentice/worker + allowed/sign | limit/terms + account | builder/roofer/plumber | on the book | lad/apprentice/who may | job/order number | name/address/phone number + keep/write/know',
      context: 'customer',
    },
    product: {
      also: 'catalogue, heavy goods, length, technical data sheet, product range, range, assortment, item, price list',
      told: 'timber/brick/insulation + length/grade | metre/tonne/bag + unit/sell | special/not stocked + order | data sheet/safety | brick/sand/timber/pipe | metre/tonne/length | to order/declaration | what we sell/what we offer/what we have | picture/description/describe',
      context: 'product-catalogue',
    },
    pricing: {
      also: 'price agreement, discount matrix, rebate, job price, trade pricing, price, rate, tariff, discount',
      told: 'discount/terms + trade/customer/job | supplier + price rise | haggle/cost plus/margin | retail/trade + price | percent/trade/job price | till + wrong price | mate/increase | price/rate + season/change/raise | discount/reduced',
      context: 'price-list',
    },
    quotation: {
      also: 'quote, take-off, estimate, bill of quantities, offer, proposal, price offer, cost estimate, calculation',
      told: 'plan/drawing + work out/count + quantity | quote/estimate + house/roof/job | hold/keep + price + weeks | won/lost + quote | drawings/roof/quantities | follow up/won | hold price | take off/measure | quote/estimate',
      context: 'quotation',
    },
    order: {
      also: 'sales order, trade counter, till, cash sale, delivery order, counter sale, point of sale, sale, counter',
      told: 'counter/queue/early morning | pay + cash/card/on account | ticket/slip + yard | phone/ring + order + site | on account/cash/card | ticket/slip | six in the morning/urgent/call off | till/cash register/counter | ring up/scan/key in',
      context: 'store-pos',
    },
    yard: {
      also: 'yard loading, picking, stock location, bay, load check, loading, warehouse, pick list, yard ticket',
      told: 'forklift/rack | gate/leave + check | bundle/pallet + count/find | wet/broken/bent + stock | bay | gate/left with | bundle/pallet/rain | shelf/rack/bin/aisle | fetch/gather',
      context: 'warehouse',
    },
    cutting: {
      also: 'cut to size, sawing, mixing, paint tinting, bending, workshop, processing, cut list, tinting',
      told: 'saw/cut + board/length/size | tint/mix + paint/colour | offcut/waste | wait/ready + cut | saw/plane/cut + length | paint/mix/colour code | bend/thread + bar/pipe | build/produce/finish | bench/machine/workshop',
      context: 'production-order',
    },
    stock: {
      also: 'inventory, branch stock, reorder, stock count, stock level, stocktake, stock movement, stock item, supply',
      told: 'run out/low + bag/board | other + branch + has/send | count/stocktake | other branch/ring round | reorder/yard | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up | go off/expire/best before/throw away',
      context: 'inventory',
    },
    purchasing: {
      also: 'purchase order, supplier, direct to site, back-to-back order, procurement, supplier order, vendor, buying',
      told: 'buy/order + mill/manufacturer/supplier | straight/direct + site | full load/container | promise/late + supplier | mill/quarry/factory | direct/straight to site | pallets | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget',
      context: 'purchase-order',
    },
    delivery: {
      also: 'transport, crane lorry, drop, proof of delivery, lorry delivery, dispatch, delivery round, delivery note, driver',
      told: 'lorry/crane/driver | site + access/narrow/call | morning/before seven + deliver | sign/photo + drop | hiab/grab | narrow/mud/access | seven/am | photo/stolen | bring/drop/drive + customer/home/door/address',
      context: 'delivery',
    },
    invoicing: {
      also: 'statement, credit note, account billing, invoice, billing, bill, invoice line, account, accounts receivable',
      told: 'invoice/statement + month/job | overdue/stop + account | credit/return + surplus/left over | pallet/deposit + charge | statement | overdue/bust | pallet/surplus + credit | bill/invoice + send/write/month/print | overdue/unpaid/still owe/remind',
      context: 'invoicing',
    },
    hire: {
      also: 'plant hire, rental, hire contract, equipment, tool hire, plant, rental item, loan, rental booking',
      told: 'hire/rent + mixer/digger/tool | bring back/off hire | deposit/damage + tool | day/weekend + rate | mixer/digger/breaker | damage/deposit/dirty | still out | service/test + tool | rent/hire/lend/borrow',
      context: 'item-rental',
    },
    'credit-control': {
      also: 'credit, receivable, debt, limit, dunning, credit insurance, credit limit, open item, collection',
      told: 'insolvent/owes | chase | owe | limit/credit + reach/exceed/raise | dun/reminder | block/stop/hold + pay | bankrupt/insolvent/lawyer',
      context: 'receivable',
    },
  },
  relations:
    'order > customer, order > pricing, order > product, quotation > pricing, quotation ~> order, order ~> yard, order ~> cutting, yard ~> delivery, yard ~> stock, stock ~> purchasing, order ~> invoicing, invoicing > customer, order ~> hire, order > credit-control, invoicing ~> credit-control, hire ~> invoicing',
};

const SPARE_PARTS: ReferenceModel = {
  id: 'spare-parts',
  title: 'Spare parts trade',
  words:
    'spare part, part number, machine, garage, exploded drawing, chassis number, breakdown, replacement, fits, model year, core deposit, dealer, urgent, mechanic',
  parts: {
    catalogue: {
      also: 'part, part number, assembly, exploded view, bill of material, parts catalogue, parts list, drawing, product, article',
      told: 'drawing/diagram/explode + part/screw | number/article + part | kit/assembly + consist | photo/dimension + part | exploded view/drawing/diagram | number + on the part/stamped | kit/set/assembly + contain | picture/size/weight + part | what we sell/what we offer/what we have',
      context: 'product-catalogue',
    },
    fitment: {
      also: 'vehicle lookup, machine model, compatibility, applicability, serial number, vehicle, machine, model, application, lookup, identification',
      told: 'fit/match/belong + model/machine/car | chassis/serial/plate + number/type | engine/built | wrong + part + ordered | fit/belong/go on + model/year | plate/chassis/serial + read/tell | which/what + part/one + machine/car | wrong one/does not fit | type | type plate/photo + send',
    },
    supersession: {
      also: 'replacement part, cross reference, alternative part, equivalent, interchange, alternative, replacement, substitution, equivalent part',
      told: 'old/no longer + number/made/available | replace/successor + part/number | oem/aftermarket/equivalent/cheaper + part | cross/other maker + number | old number/new number | no longer made/discontinued | instead/equivalent/other brand | rebuilt/original | same as/identical + part',
    },
    inventory: {
      also: 'stock, depot stock, bin, stocking level, van stock, stock level, stock count, stocktake, stock movement',
      told: 'on the shelf/in stock/bin | slow/dead/years + shelf/part | depot/branch/van + has/carry | run out | bin/drawer/shelf/van + part | dead/old/slow + stock | last one/none left | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there',
      context: 'inventory',
    },
    pricing: {
      also: 'price, dealer discount, price file, surcharge, price list, rate, tariff, discount, price agreement',
      told: 'dealer/garage + discount/price | manufacturer + price list/rise | express + surcharge | list/net + price | dealer/garage + percent/net | price file/new prices | express/small order + fee | price/rate + season/change/raise | discount/reduced',
      context: 'price-list',
    },
    order: {
      also: 'parts order, stock order, emergency order, backorder, order line, customer order, sales order, purchase, booking',
      told: 'urgent/standing still/broken down + order/need | garage/dealer/mechanic + order/call | tonight/tomorrow morning | machine down/standstill/harvest + part | garage/mechanic/dealer + ring/order | backorder/back order | order/buy + phone/online/mail/counter | take/write down + order | change/cancel/forget + order',
      context: 'order',
    },
    'supplier-order': {
      also: 'purchase order, manufacturer, replenishment, vendor, purchasing, procurement, supplier, reorder, buying',
      told: 'order/buy + manufacturer/factory | lead/weeks + part | top up/replenish | confirm/late + supplier | factory/manufacturer/importer + order | lead time/stocking | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget | order list/order sheet',
      context: 'purchase-order',
    },
    shipment: {
      also: 'dispatch, night express, delivery, packing, pick, shipping, parcel, picking, fulfilment',
      told: 'courier/express | pick/pack + bin/part | oil/battery/dangerous + ship | track + parcel | before seven | van/parcel | battery/oil | pack/wrap/box up | label/carton/cardboard/packing slip',
      context: 'fulfilment',
    },
    returns: {
      also: 'core exchange, old part, deposit, remanufacturing, core return, core, exchange part, refund, exchange',
      told: 'old/used/worn + part + send/bring + back | deposit/core | rebuild/overhaul/refurbish | not needed/wrong + return | old/used part + back/send | deposit/core + credit | wrong ordered/not needed/unopened | bring/send/come + back | take back/swap/exchange/replace',
      context: 'returns',
    },
    warranty: {
      also: 'claim, defect report, goodwill, warranty claim, complaint, defect',
      told: 'guarantee/warranty | faulty/failed + after/months + part | maker/factory + pay/accept/refuse + claim | photo/report + defect | failed/broke + after/months | manufacturer + pay/reject | photo/mileage | two years | who pays/labour + claim | complain/claim form',
    },
    customer: {
      also: 'dealer, workshop, account, client, garage, machine owner, customer record, contact, customer card',
      told: 'dealer/garage/farmer + account/discount | terms | fleet/machines + own | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before | sign up/register/join',
      context: 'customer',
    },
    invoicing: {
      also: 'invoice, billing, credit note, payment, statement, bill, invoice line, accounts receivable',
      told: 'bill/invoice + month/garage | credit + core/return | overdue/limit + garage | bill/invoice + send/write/month/print | overdue/unpaid/still owe/remind | credit/knock off/correct + bill/invoice | bookkeeper/accountant/tax adviser | end of the month/month end | wrong + amount/bill/invoice',
      context: 'invoicing',
    },
  },
  relations:
    'fitment > catalogue, supersession > catalogue, order > fitment, order > supersession, order > inventory, order > pricing, order ~> shipment, order ~> supplier-order, supplier-order ~> inventory, shipment ~> returns, shipment ~> warranty, returns ~> inventory, warranty > supplier-order, order > customer, shipment ~> invoicing, returns ~> invoicing',
};

export const TRADE_SUPPLY_MODELS: readonly ReferenceModel[] = [
  WHOLESALE_ORDERING,
  BUILDERS_MERCHANT,
  SPARE_PARTS,
];
