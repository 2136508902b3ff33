import type { ReferenceModel } from '../reference-model.ts';

const FREIGHT_FORWARDING: ReferenceModel = {
  id: 'freight-forwarding',
  title: 'Freight forwarding',
  words:
    'forwarder, freight, shipper, consignee, bill of lading, air freight, pallet, groupage, incoterm, consolidation, carrier, cargo, file number, airway bill, full container',
  parts: {
    quote: {
      also: 'offer, rate request, price enquiry, spot quote, tender, quotation, spot price',
      told: 'ask/request + price/rate/offer | what/how much + cost + ship | valid + until/week | compare + sea/air/truck | margin + offer | price/offer/quote + ask/send | how much/cost + ship | win/lose/answer + offer | sea/air/road + compare | volume/weight + estimate | customer + asks/wants + price + ship | what + cost + container | week/margin + quote/offer/tender/quotation | valid/expire/markup/haggle',
      context: 'quotation',
    },
    rate: {
      also: 'tariff, freight rate, contract rate, surcharge, pricing, rate management, carrier rate, buy rate',
      told: 'carrier/shipping line/airline + rate/price + change | fuel/currency/peak + surcharge | buy/cheap + sell | season/expire + rate | rate/tariff + line/carrier | excel/list + prices | expire/season/new + rate | fuel/currency/buy + rate/tariff/surcharge/pricing | peak/sell/lane/port pair',
      context: 'shipping-rate',
    },
    shipment: {
      also: 'order, file, job, consignment, forwarding order, freight, freight order, house shipment',
      told: 'open/create + file/job | customer/shipper + order/book/instruct | from factory + to door | milestone/status + shipment | cargo/goods ready | file/job + open/close | goods/cargo + ready/pick | urgent/from/to + ship | customer/consignee/shipper/pallet/status/milestone + shipment/order/file/job/consignment | instruct/notify/crate/cubic/kilo | step',
      context: 'order',
    },
    booking: {
      also: 'carrier, space, vessel booking, flight booking, slot, carrier booking, space booking, master booking',
      told: 'space/slot + ship/flight/line | book/reserve + carrier/truck/airline | rolled/full/overbooked | confirm + carrier/departure | cut-off/closing | line/airline/carrier + call | space + ship/plane + get/ask | ship + full/left without | reserve/confirm/cancel + booking/carrier/space/slot | ship/flight/book | next vessel/amend',
      context: 'carrier-booking',
    },
    consolidation: {
      also: 'groupage, co-loading, container loading, load plan, master, grouping, co-load, warehouse, storage, cross-dock, cfs',
      told: 'put/load + together/one container | small/part + shipments/load | share/fill + container/trailer | warehouse + stuff/unpack | fill/half empty + container | several + customers + one | store/keep/days + goods | together/share/load/unload/small/part/warehouse/dock/pallet/label/count/short + consolidation/groupage/co-loading/master/grouping | stuff/lcl/weight/balance | shed/forklift/receive | strip',
    },
    document: {
      also: 'bill of lading, airway bill, cmr, packing list, waybill, transport document, document set',
      told: 'bill of lading/waybill/original | paper/document + missing/send/bank/sign | certificate + origin | release/telex/draft | missing/wrong + papers | papers + bank/missing/late/original | bank/paper/sign/certificate/origin/invoice/print/email/send + document/cmr/waybill | stamp/correct/scan',
      context: 'transport-document',
    },
    customs: {
      also: 'customs clearance, declaration, broker, entry, duty, clearance, customs entry, export declaration',
      told: 'customs/duty/tariff code | clear/inspection/held + border | export/import + declare | licence/embargo + check | broker/agent + customs | tariff/open/code/origin/licence + customs/declaration/broker/entry/duty | clear/stuck/held/border | declare/export/import | inspection',
      context: 'customs-declaration',
    },
    tracking: {
      also: 'track and trace, visibility, milestone, event, eta, status, arrival estimate',
      told: 'where + cargo/container/goods | late/delay/roll + tell | arrive/sail/land + when | container number + follow | where + container/cargo/goods | customer + call/ask | customer + asks + where + container/goods | late/follow/online/portal/arrived/sailed/update/every + tracking/visibility/milestone/event/eta | delay/eta/landed',
      context: 'container-tracking',
    },
    haulage: {
      also: 'trucking, pickup, delivery, inland transport, transport order, pre-carriage, on-carriage, delivery order',
      told: 'truck/lorry/haulier + collect/factory/port | deliver + door/consignee | appointment/slot + terminal | empty + back/return | truck/lorry/driver + collect/deliver | empty + return/depot | waiting/hours + driver | warehouse/door/slot/gate/address + haulage/trucking/pickup/delivery/pre-carriage | factory/appointment/last mile',
    },
    partner: {
      also: 'agent, overseas agent, network, supplier, correspondent, agent network, counterpart',
      told: 'partner/agent/colleague + other country/overseas/abroad | share/split + profit | handling + destination | reliable/network/member + country | agent/partner/office + overseas/abroad | split + partner/agent/network/supplier/correspondent | profit share/meeting/conference/network | handle/destination/other side | trust/reliable/statement/settle',
      context: 'supplier',
    },
    billing: {
      also: 'invoicing, job costing, invoice, accounting, cost, accrual, freight billing, disbursement',
      told: 'invoice/bill + customer | profit/loss + file/job | carrier + invoice + check/compare | pay + duty/ahead + charge on | unbilled/forgotten + cost | profit/loss/margin + job | earned/lost + job/shipment | bills + carrier + differ | charge/check/duty/currency/exchange/credit + billing/invoicing/invoice/cost/accrual | bill/carrier invoice/differ | advance/disburse/pay late | forgot/unbilled',
      context: 'invoicing',
    },
    claim: {
      also: 'cargo claim, insurance, damage, loss, complaint, cargo insurance, damage report',
      told: 'damaged/wet/short/missing + cargo/goods | insure/insurance + cargo | survey/protest | demurrage/detention + dispute | missing/letter/storage/report + claim/insurance/damage/loss/complaint | damaged/wet/crushed | insurance/insure/surveyor | liable/compensation/pay out | demurrage/detention/photo',
      context: 'insurance-claim',
    },
    customer: {
      also: 'client, shipper, consignee, account, contact, crm, customer record, customer data, profile',
      told: 'customer/client/shipper + new/regular | name/phone/address + keep/note/write down | regular/new/best/old + customer | complain/angry + customer | address/visit/agreement/portal + customer/client/shipper/consignee/contact | credit limit/sales/win | preference/instruction/login | importer',
      context: 'customer',
    },
  },
  relations:
    'quote > rate, quote ~> shipment, shipment > booking, booking > rate, shipment ~> consolidation, consolidation > booking, shipment ~> document, shipment ~> customs, customs > document, shipment ~> haulage, booking ~> tracking, shipment > partner, shipment ~> billing, claim > shipment, quote > customer, haulage ~> consolidation',
};

const CUSTOMS_BROKER: ReferenceModel = {
  id: 'customs-broker',
  title: 'Customs broker',
  words:
    'customs, import, export, duty, tariff code, declaration, broker, border, clearance, importer, vat, origin, licence, inspection, transit, bonded',
  parts: {
    client: {
      also: 'customer, importer, exporter, principal, account, power of attorney, trader, mandate',
      told: 'power of attorney/mandate + sign | importer/exporter + new/number | credit check/sanction + client | contact + client | new/regular + client | company/credit/deposit/limit/number/contact/phone/agent + client/customer/importer/exporter/principal | power of attorney/mandate/exporter | eori/registration',
      context: 'customer',
    },
    shipment: {
      also: 'file, case, order, clearance file, clearance job, job, shipment file, customs job',
      told: 'open/arrive + file/job/order | email/papers + come in | who + work + file | urgent/ship lands + file | file/job/order + open/close | ship/plane/truck + arrive | who + handles/works | email/forward + papers | status/ask + client | today/waiting + shipment/file/case/order/job | urgent',
      context: 'case-management',
    },
    document: {
      also: 'commercial invoice, packing list, archive, paper, attachment, document intake, scanned paper, data capture',
      told: 'invoice/packing list/paper + scan/read/type | missing/unreadable + paper | ask/chase + client + paper | keep/archive + year | client/customer + sends/mails + invoice/papers | invoice/scan/type/missing/keep/years/email/certificate + document/archive/paper/attachment | packing list/read/chase/unreadable | archive/pdf/attach | original',
      context: 'document',
    },
    classification: {
      also: 'tariff code, commodity code, hs code, product, ruling, goods master, product database',
      told: 'code/heading + goods/product/find | what is + made of | wrong + code | ruling/binding | same + product + last time | wrong/dispute + code | product/article + list | look up/search + tariff | what + exactly/made of + goods | which + number/code | code/heading/what + classification/product/ruling | chapter/made of/used for',
      context: 'product-catalogue',
    },
    duty: {
      also: 'customs value, vat, tax, tariff, preference, valuation, duty calculation, exchange rate',
      told: 'how much + duty/tax | freight/insurance + value/add | origin/agreement + lower/zero | quota/anti-dumping | exchange + rate | how much/calculate + duty/tax | how much + client/importer + pay | value/origin/agreement/percent/exchange/currency/advance + duty/vat/tax/tariff/preference | freight/insurance/preference | rate/estimate',
    },
    declaration: {
      also: 'customs entry, import declaration, export declaration, filing, message, entry, customs message, clearance',
      told: 'send/submit/file + authority/customs | accept/reject/release + number | correct/amend/cancel | red/green/channel | we/clerk + type/send + customs | customs + says/answers/refuses | send/file/accept/reject/release/number/reference/missing/export/import/transit + declaration/filing/entry/clearance | submit/lodge/mrn | error/field',
      context: 'customs-declaration',
    },
    permit: {
      also: 'licence, certificate, control, restriction, embargo, import licence, export licence, health certificate',
      told: 'licence/permit/certificate + goods | meat/plant/medicine/weapon + extra | dual use/embargo | write off/quantity + licence | food/animal/quota + permit/licence/certificate/restriction/embargo | permit/plant/medicine/weapon | sanction/ministry/authority/vet | write off/quantity/expire/valid',
      context: 'licence-permit',
    },
    inspection: {
      also: 'examination, physical check, sample, x-ray, customs examination, hold',
      told: 'officer/vet + open/look/check | x-ray/scan + container | sample/lab | date/be present + check | officer/customs + open/look | scan/seal/break/wait/result/found + inspection/examination/sample/x-ray/hold | x-ray/weigh/appointment/attend',
      context: 'inspection',
    },
    transit: {
      also: 'guarantee, bond, seal, movement, transit document, transit declaration',
      told: 'under seal/bond + border | guarantee/security + used/left | arrive/discharge/close + transit | truck + route + deadline | through/cross + country | deadline/days/arrive/close/open/driver/route + transit/guarantee/bond/seal/movement | guarantee/discharge/truck',
    },
    'bonded-warehouse': {
      also: 'customs warehouse, storage, temporary storage, stock, duty suspension, stock account',
      told: 'store + unpaid/without + duty | take out + duty + pay | stock + customs + count | 90 days/period | in/out + book | bonded/store/count/days/overdue + bonded warehouse/storage/stock | suspended/without duty/remove | difference/audit',
      context: 'bonded-store',
    },
    payment: {
      also: 'duty account, deferment, refund, deposit, duty payment, deferment account, charge, receipt, transaction',
      told: 'pay/advance + duty + client | deferment/account + limit | refund/too much + duty | month + customs + debit | client + owes/reimburse | pay/advance/account/limit/bank/transfer/month + payment/deferment/refund/deposit/charge | prepay/deferment/refund/overpaid | debit/settle',
    },
    billing: {
      also: 'invoice, fee, broker fee, disbursement, accounting, invoicing, fee tariff',
      told: 'bill/invoice/charge + client | per line/per declaration + fee | extra/waiting + fee | charge on | discount/price list + client | overdue/remind/extra/waiting + billing/invoice/fee/disbursement/invoicing | bill/per line/per file | disburse/overtime',
      context: 'invoicing',
    },
    notification: {
      also: 'status update, alert, tracking, reminder, email, text message, push message, notice',
      told: 'tell/inform/email + client/cleared | status/where + file | driver/haulier + released | tell/inform/let know + people/customer/everybody | send/get/receive + message/reminder/alert | remind + day before/due/in time | look + notification/alert/tracking/reminder/email | alert/held/delay | portal/text message/sms/push message',
      context: 'notification',
    },
  },
  relations:
    'shipment > client, shipment > document, document ~> classification, classification ~> declaration, declaration > duty, declaration > permit, declaration ~> inspection, inspection ~> shipment, declaration ~> payment, transit ~> bonded-warehouse, bonded-warehouse ~> declaration, shipment ~> transit, payment ~> billing, duty > classification, shipment ~> notification, declaration ~> notification',
};

const RAIL_FREIGHT: ReferenceModel = {
  id: 'rail-freight',
  title: 'Railway freight and wagons',
  words:
    'wagon, freight train, locomotive, siding, shunting, train path, wagonload, tank wagon, consignment, axle load, marshalling yard, brake test, keeper, rail, load',
  parts: {
    consignment: {
      also: 'order, freight order, transport order, waybill, load, consignment note, wagon order',
      told: 'customer/factory + order/send + wagon | note/paper + goods | ton/grain/steel/chemical + send | how many + wagon + week | order/customer/factory + load | from/to + siding/station | cancel/change + order | contract/regular + run | ton/note/paper/wagons/week + consignment/order/waybill/load | grain/steel/coal/timber | waybill/how many',
      context: 'order',
    },
    wagon: {
      also: 'railcar, rolling stock, wagon fleet, freight car, keeper, wagon type, wagon keeper, lease',
      told: 'wagon + number/type/own/rent | tank/flat/hopper | capacity/axle + ton | hire/keeper + per day | wagon/car + number/type | keeper/owner + rate | hire/own/capacity/brake + wagon/railcar/keeper/lease | covered/axle/idle/parked',
      context: 'asset-register',
    },
    tracking: {
      also: 'position, telematics, wagon location, event, eta, wagon tracking, wagon position, gps, dwell, journey',
      told: 'where + wagon/train | stand/lost/days + siding | arrive/eta + customer | empty + back | shock/gps | where + wagon/train/cargo | customer + ask/follow | loaded/empty + status | box/arrive/late/standing/lost + tracking/position/telematics/event/eta | sensor/eta/forgotten | mileage',
    },
    'empty-wagon': {
      also: 'allocation, distribution, empty run, repositioning, demand, empty distribution, wagon allocation',
      told: 'empty + needed/send/move | too few/shortage + wagon | clean/wash + next load | wait + load | send/move/order + wagons | empty/clean/wait + empty wagon/allocation/distribution/repositioning/demand | shortage/too few/spare | wash/steam/turn/cycle',
    },
    path: {
      also: 'slot, infrastructure, timetable, schedule, capacity, train path, path request, infrastructure manager, train schedule, path order',
      told: 'path/slot + request/infrastructure | track + works/closed | late/cancel + path | single/extra + train | infrastructure/network + ask/order | late/lose/cancel + slot | minute/time + run | track/works/extra + path/slot/infrastructure/timetable/schedule | path/closure/detour | ad hoc',
      context: 'timetable',
    },
    train: {
      also: 'consist, formation, train list, wagon list, brake sheet, train composition, train formation',
      told: 'order/list + wagon + train | length/weight/brake + train | dangerous + apart/position | couple/uncouple | train + long/heavy/metre | order/position/list + wagon | depart/ready + train | brake/percent + train/consist/formation | attach/detach/dangerous/placard',
    },
    yard: {
      also: 'shunting, marshalling yard, siding, terminal, yard operation, marshalling, hump, track occupancy, siding service',
      told: 'shunt/hump/sort + wagon | track + full/free | siding + bring/fetch | brake test/inspector | track/siding + full/free | place/collect/bring/points + yard/shunting/siding/terminal/marshalling | hump/push/yard/sort/cut | switch/prepare',
    },
    locomotive: {
      also: 'engine, traction, loco, traction unit, power, locomotive roster, power plan',
      told: 'locomotive/engine + which/where/need | diesel/electric/border + engine | breakdown/workshop + engine | energy | loco/engine + where/need | fail/workshop/rent/lease/fuel/safety + locomotive/engine/traction/loco/power | diesel/electric/hybrid | breakdown/current/border/system',
    },
    driver: {
      also: 'crew, roster, shift, driver roster, staff, train driver, train crew, route knowledge, rest time',
      told: 'driver + shift/roster/hotel | route/licence + know | rest/too long + driver | late/relieve | driver/crew + shift/roster | sick/short + driver | route/licence/hours/change/training + driver/crew/roster/shift/staff | language/rest/hotel | taxi/medical',
      context: 'shift-roster',
    },
    maintenance: {
      also: 'workshop, repair, inspection, wheelset, revision, wagon maintenance, damage report',
      told: 'wheel/brake/door + damaged | workshop/revision/due | red/label + out | keeper + pay + damage | brake/door/damage/inspector/check + maintenance/workshop/repair/inspection/wheelset | wheel/buffer/mobile/repair | overdue/red label/out of service | who pays',
      context: 'maintenance-schedule',
    },
    billing: {
      also: 'invoicing, invoice, freight charge, tariff, access charge, freight billing, track access charge, demurrage',
      told: 'bill/invoice + customer | wait/stand + charge + wagon | track/energy + cost | contract/ton/kilometre + price | energy/track + charge | charge/kilometre/wagon/standing/contract/wrong/pay + billing/invoicing/invoice/tariff/demurrage | invoice/bill/per ton | demurrage/discount/dispute',
      context: 'invoicing',
    },
    customer: {
      also: 'shipper, client, siding owner, consignee, contract, contact, account, customer record, customer data',
      told: 'name/phone/address + keep/note/write down | regular/new/best/old + customer | complain/angry + customer | look up/find/search + customer | year/contact/siding/agreement/offer/price/complain/late + customer/shipper/client/consignee/contract | customer/shipper/mill | volume/tender',
      context: 'customer',
    },
    dispatch: {
      also: 'control centre, operations control, train running, disposition',
      told: 'call/inform + driver/customer | running/on the road + train + trouble | replace/swap + engine/driver + short notice | what now/decide + late | duty/late/hold/replace/night + dispatch/disposition | control/dispatcher/disrupt/strike/storm | reroute/round the clock',
      context: 'realtime-ops',
    },
  },
  relations:
    'consignment ~> empty-wagon, empty-wagon > wagon, consignment ~> train, train > path, train > wagon, yard ~> train, train > locomotive, path ~> driver, train ~> tracking, yard ~> tracking, tracking ~> empty-wagon, maintenance ~> wagon, consignment ~> billing, tracking ~> billing, consignment > customer, dispatch > train',
};

export const FREIGHT_MODELS: readonly ReferenceModel[] = [
  FREIGHT_FORWARDING,
  CUSTOMS_BROKER,
  RAIL_FREIGHT,
];
