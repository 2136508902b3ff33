import type { ReferenceModel } from '../reference-model.ts';

const FARM_SHOP: ReferenceModel = {
  id: 'farm-shop',
  title: 'Farm shop with boxes',
  words:
    'farm, vegetable box, harvest, field, honesty box, egg, potato, depot, share, seasonal, organic, farmer, greenhouse, cow, community supported',
  parts: {
    harvest: {
      also: 'crop, harvest plan, yield, field, sowing, field work, cultivation, planting plan, growing plan',
      told: 'dig/ripe | field/bed/greenhouse + ready | frost/hail/slug | sow/plant + week | how much/kilo + expect | pull/crate | polytunnel | rain/drought | kilo/how much | sow/plant/weed',
      context: 'field-operation',
    },
    produce: {
      also: 'product, assortment, price, neighbour produce, range, catalogue, item, price list, article',
      told: 'carrot/cheese/egg/jam + sell | season/now + have | other/neighbour + farm + sell | egg/cheese/honey/apple | neighbour/buy in | label/organic | what we sell/what we offer/what we have | photo/picture/description/describe | price + change/raise/put up',
      context: 'product-catalogue',
    },
    subscription: {
      also: 'vegetable box, share, box size, pause, box share, box subscription, standing order, box order, box customer',
      told: 'small/large/half + box/share | pause/skip | join/leave/season + share | swap/no + beetroot | box/share + weekly/fortnight | beetroot/kohlrabi/dislike | away/waiting list | pause/skip/away + box/week | join/leave/cancel + box/share',
      context: 'subscription-box',
    },
    box: {
      also: 'weekly box, box content, allocation, recipe sheet, box plan, box planning, box list',
      told: 'what goes/into + box | too much/glut + courgette | recipe/letter + week | everyone/fair + same | what goes in/content | glut/too many courgettes | recipe | fair/swap | list/wednesday + box | lemon/fill up',
    },
    order: {
      also: 'extra order, shop order, pre-order, christmas goose, customer order, sales order, order line, purchase, booking',
      told: 'extra/add + egg/bread | goose/half pig/christmas + order | until/wednesday + order | restaurant + order | goose/lamb/half pig | eggs/bread | restaurant/chef + ask | order/buy + phone/online/mail/counter | take/write down + order',
      context: 'order',
    },
    packing: {
      also: 'packing list, crate, washing, box packing, fulfilment, shipping, shipment, dispatch, despatch',
      told: 'wash/pack | list/name/label + box | helper/morning + pack | crate/empty + back | crates/labels/barn | pack/wrap/box up | carton/cardboard/packing slip | send off/ship/go out/post | courier/carrier/post + collect/fetch/hand over',
      context: 'fulfilment',
    },
    delivery: {
      also: 'depot, delivery round, drop, collection point, pickup point, tour, collection, delivery note, transport',
      told: 'depot/garage/collect | van/doorstep | key/code + depot | not collected/rotten | not fetched/kindergarten/empty crate | bring/drop/drive + customer/home/door/address | van/driver/lorry/bike | nobody home/nobody there/not at home | sign/signature/proof + delivery',
      context: 'delivery',
    },
    sale: {
      also: 'farm shop till, honesty box, market stall, payment, vending, shop sale, shop, till, farm shop, cash register',
      told: 'till/stall | honesty/tin/self-service | stolen/unpaid | saturday market | honesty box/coins | card/cash/scale | fridge/vending/machine | till/cash register/counter | ring up/scan/key in',
      context: 'store-pos',
    },
    member: {
      also: 'customer, household, share holder, helper, account, client, customer record, contact, customer card',
      told: 'help/work day + field | household/work day/quit | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before | sign up/join',
      context: 'customer',
    },
    billing: {
      also: 'share fee, direct debit, invoice, solidarity contribution, recurring payment, charge, dunning, statement',
      told: 'pay/debit + month/share | more/less + afford/solidarity | invoice/restaurant | share price/solidarity/bid | deposit/debit | debit/collect/charge + month/week/account | bounce/decline/fail/expire + card/debit | overdue | refund/credit + month/box',
      context: 'subscription-invoice',
    },
    animal: {
      also: 'herd, livestock, hen, slaughter, milk, flock, cattle, stable, breeding',
      told: 'cow/hen/pig/sheep | slaughter/butcher | lay/milk + day | vet/ear tag | hens/laying | register | milk/litre | hay/feed/pasture | cow/hen/pig/sheep/goat',
      context: 'herd',
    },
    stock: {
      also: 'cold store, storage, inventory, cellar, freezer, stock level, stock count, stocktake, stock movement',
      told: 'cold store/cellar/freezer | rot/sprout | crate/kilo + store | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up | go off/expire/best before/throw away | book/write + in/out + stock | figure/list + not match/wrong/differ',
      context: 'inventory',
    },
    newsletter: {
      also: 'message, weekly letter, email, reminder, notification, alert, text message, customer message, mailing',
      told: 'mail/letter/whatsapp + members | news | remind/help day | text/sms/mail/message + send/get/customer | let know/inform | remind/nudge/reminder | ring/phone/call + tell/remind | confirm/confirmation + mail/text | did not know/nobody told/never got',
      context: 'notification',
    },
  },
  relations:
    'harvest ~> box, animal ~> produce, subscription > member, box > subscription, box > produce, order > produce, box ~> packing, order ~> packing, packing ~> delivery, subscription ~> billing, order ~> billing, harvest ~> sale, harvest ~> stock, packing > stock, box ~> newsletter, sale > produce',
};

const VENDING_MACHINES: ReferenceModel = {
  id: 'vending-machines',
  title: 'Vending machines',
  words:
    'vending, machine, snack, coin, refill, slot, drink, operator, route, sold out, jammed, cashless, coffee machine, location, break room',
  parts: {
    machine: {
      also: 'vending machine, device, asset, slot layout, model, equipment, machine list, device list, machine register',
      told: 'machine + set up/install/move | row/spiral/slot + product | model/serial/age + machine | which + machine + stand | old/new/rent + machine | spiral/row/flap | serial/lock | take away/storage | plug/fridge/coffee',
      context: 'device-registry',
    },
    location: {
      also: 'site, host, placement contract, customer, point of sale, place, client, branch, store',
      told: 'company/school/station + stand/want | contract/rent/share + host | access/porter/hour | not worth/remove + place | hospital/factory/station | contract/rent | quiet/not worth | floor/building/corner | open/close + hour/time/day',
      context: 'site',
    },
    telemetry: {
      also: 'vend event, machine status, sensor, fault code, reading, alarm, status, monitoring, remote data',
      told: 'sold/vend + report/live | temperature/warm/door open | error/jam | each/minute | signal/sim/tilt/code | report/send/signal + machine/tank/sensor | alarm/warn | no signal/silent | temperature/measure',
      context: 'telemetry',
    },
    product: {
      also: 'assortment, item, planogram, price, catalogue, range, price list, article, category',
      told: 'bar/crisps/cola + price | try/healthy/slow seller | allergen/age/deposit | change/raise + price | crisps/bar/sandwich/cola | ten cent/raise | calorie | what we sell/what we offer/what we have | photo/picture/description/describe',
      context: 'product-catalogue',
    },
    stock: {
      also: 'slot level, van stock, warehouse stock, expiry, inventory, stock level, stock count, stocktake, stock movement',
      told: 'empty/half/left + slot/machine | expire/best before | van/depot + load | count/difference/theft | slot/half empty/sold out | swap | van/depot/crate | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there',
      context: 'inventory',
    },
    route: {
      also: 'visit plan, driver tour, fill list, refill route, refill, tour, filling, visit, restocking',
      told: 'driver/van/tour + fill/visit | which/when + machine + need | pack/crate + per machine | clean + visit | tour/driver | for nothing/too early | fill list/crates/pack | parking/wipe/stops | route/tour/round + plan/drive',
      context: 'route-planning',
    },
    payment: {
      also: 'cashless payment, card reader, app payment, refund, transaction, charge, card payment, checkout payment, receipt',
      told: 'card/phone/contactless + pay | swallowed/ate + money/coin | refund/complain + sticker | prepaid/employee card | contactless/reader | swallowed/ate/money | no change/exact | chip | pay/paid + card/cash/phone/transfer',
      context: 'payment',
    },
    cash: {
      also: 'coin box, cash audit, coin count, cash bag, cash collection, coin, cash counting',
      told: 'coin/note/box + empty/bag | short/difference + audit | change/tube + out | tubes/refill | meter reading/audit | empty/collect/count + coin/box/bag | short/wrong/missing + money/cash | bank/count + coins | bank/coins/machine/thief/notes',
    },
    service: {
      also: 'repair, fault ticket, technician visit, maintenance, service call, fault, ticket, technician, defect',
      told: 'repair/technician | phone/sticker/report + fault | vandal/smashed | descale/filter/hygiene | coin mechanism/jammed/sticker/kicked/compressor | defect/faulty/out of order | fix/mend/repair | technician/handyman/electrician/plumber | service/check + year/regular/due',
      context: 'maintenance-order',
    },
    commission: {
      also: 'site rent, settlement, statement, host settlement, host payout, share, host commission, payout, payment run',
      told: 'host/school + percent/share/get | month/quarter + settle | host/school + percent | argue/check + sales | electricity/guarantee/statement/flat | pay out/transfer/remit | percent | statement/list + month/quarter | owe/wait for + money',
      context: 'payable',
    },
    reporting: {
      also: 'sales analysis, machine profitability, revenue, sales report, analytics, report, statistics, dashboard, performance',
      told: 'which + machine/product + earn | per day/machine + turnover | compare + place/week | tax/fiscal + record | which machine/worst | per slot/per day | tax/fiscal/vat | statistic | report/chart/table + week/month/boss',
      context: 'analytics',
    },
    purchasing: {
      also: 'supplier order, wholesaler, procurement, goods receipt, supplier, purchase order, reorder, vendor, buying',
      told: 'wholesaler/cash and carry + order | pallet/delivery | rise/deal | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget | order list/order sheet | delivery + wrong/short/missing | price + supplier/gone up/rise | buy in/stock up/order in',
      context: 'purchase-order',
    },
    support: {
      also: 'customer complaint, hotline, complaint, customer service, help desk, enquiry, support case, service request',
      told: 'call/sticker/number + money | refund/bank details + customer | complain/out of date | call/write/mail + complain/ask/help | angry/upset/annoyed + customer | answer/reply + slow/late/days | same question/again and again | ticket/inbox/hotline | sort out/make good/apologise',
      context: 'helpdesk-chat',
    },
  },
  relations:
    'telemetry > machine, machine > location, machine > product, telemetry ~> stock, stock ~> route, route ~> cash, payment ~> telemetry, telemetry ~> service, cash ~> commission, commission > location, payment ~> commission, telemetry ~> reporting, stock ~> purchasing, support > payment, support ~> service',
};

const PETROL_STATION: ReferenceModel = {
  id: 'petrol-station',
  title: 'Petrol station',
  words:
    'petrol, pump, fuel, diesel, tank, litre, forecourt, car wash, station, fleet card, nozzle, shop, tanker, filling',
  parts: {
    pump: {
      also: 'forecourt, dispenser, nozzle, fuelling transaction, pump control, fuelling, forecourt controller, fuel sale, device control',
      told: 'pump/nozzle + release/unlock/stop | litre/hang up/fill | drive off/without paying | prepay/night/outdoor + pump | nozzle/hang/drip | which pump | litres/fill up | plate/not paid | out of order/blocked | night/machine + pump',
      context: 'device-command',
    },
    price: {
      also: 'pump price, price pole, price change, competitor price, fuel price, price list, pricing, rate, tariff',
      told: 'cent/pole/sign + price | competitor/across the road | noon/several times + change | report/authority + price | rival/opposite | oil company/tells | pole/five times | price/rate + season/change/raise | discount/reduced',
      context: 'price-list',
    },
    tank: {
      also: 'tank gauge, fuel inventory, wet stock, leak detection, tank stock, fuel stock, tank level, gauge, telemetry',
      told: 'tank/dip/gauge | leak/loss/evaporate | water/temperature + tank | difference + delivered + sold | stick | litres + left/cover | alarm/overfill | temperature/shrink | report/send/signal + machine/tank/sensor',
      context: 'telemetry',
    },
    'fuel-delivery': {
      also: 'tanker, fuel order, supply, unloading, receiving, goods in, delivery, delivery note, intake',
      told: 'tanker/lorry + bring/unload | order/depot + litre/fuel | wrong + tank/mix | delivery note/seal | tanker/hose/unload | wrong tank/mixed | depot/slip | arrive/unload/unpack | count/check/compare + delivery/delivery note',
      context: 'goods-receipt',
    },
    sale: {
      also: 'till, shop, basket, receipt, shop sale, point of sale, cash register, checkout, counter sale',
      told: 'till/coffee/sandwich/cigarette | receipt/vat | pump number/say | age/lottery | rolls/cigarettes | pump three/parcel | till/cash register/counter | ring up/scan/key in | pay + cash/card',
      context: 'store-pos',
    },
    payment: {
      also: 'card terminal, outdoor terminal, cash, app payment, transaction, charge, refund, card payment, checkout payment',
      told: 'card/cash/phone + pay | outdoor/night + terminal | reserve/block + amount | card/cash | decline/outdoor/blocked amount/terminal | pay/paid + card/cash/phone/transfer | money/amount + back/refund | take/collect + money | decline/bounce/fail + card/payment',
      context: 'payment',
    },
    'fleet-card': {
      also: 'fuel card, company card, authorisation, driver pin, mileage, card, fleet customer, limit, card holder',
      told: 'company/truck/fleet + card | pin/mileage | lost/block + card | haulier/driver/truck | stolen/skimmed | accept/partner + card | only diesel/new card | card + block/lost/limit | pin/code + wrong',
      context: 'card-authorisation',
    },
    invoicing: {
      also: 'collective invoice, account, statement, fleet billing, invoice, billing, bill, credit note, invoice line',
      told: 'invoice + fortnight/month + company | per vehicle/plate + list | credit/guarantee | tax back/abroad | plate/vehicle + list | fortnight/deposit | bill/invoice + send/write/month/print | overdue/unpaid/still owe/remind | credit/knock off/correct + bill/invoice',
      context: 'invoicing',
    },
    stock: {
      also: 'dry stock, goods receipt, ordering, shrinkage, shop stock, inventory, stock level, stock count, stocktake',
      told: 'shelf/crate | expire/throw | count/cigarette + shift | count/shift | wholesaler/out of date/tobacco | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up | go off/expire/best before/throw away',
      context: 'inventory',
    },
    'car-wash': {
      also: 'wash programme, wash code, wash ticket, wash subscription, wash, washing, wash bay',
      told: 'wash/brush/wax | code/ticket + wash | scratch/broken + wash | flat rate/unlimited + wash | foam/polish | code/token/ticket | scratched/mirror/aerial | queue/salt | vacuum/mat/self | monthly/unlimited',
    },
    loyalty: {
      also: 'points, partner card, bonus, stamp, reward, stamp card, customer card, loyalty card, loyalty points',
      told: 'point/bonus/collect | cheaper + cent/litre + member | points/cent off | coupon/reward/stamp | point/stamp + collect/get/redeem | reward/bonus | regular/loyal + reward/card/thank | lost/forgot + card | tenth/every + free',
      context: 'loyalty',
    },
    closing: {
      also: 'shift close, day end, commission, oil company statement, station accounting, accounting, daily closing, settlement, agency statement',
      told: 'shift/evening + close/count | oil company/agency + settle/commission | litre/turnover + report | difference/minus | safe/hand over/commission/bank | statistic | report/list + week/month/boss/owner | compare + last year/last month/other | how much/how many + month/week/year',
      context: 'reporting',
    },
    shift: {
      also: 'staff, rota, cashier, duty plan, working hours, roster, staff schedule, staffing',
      told: 'who + night/early | alone/robbery/student | sick/swap | who + work/come in/on duty/when | rota/roster/shift plan | sick/ill/call in + cover/replace/stand in | swap/change + shift/day | hours/overtime + worked/write down | day off/holiday + staff/ask',
      context: 'shift-roster',
    },
  },
  relations:
    'pump > price, pump ~> tank, pump ~> sale, sale > payment, payment > fleet-card, fleet-card ~> invoicing, tank ~> fuel-delivery, sale ~> stock, sale ~> car-wash, sale > loyalty, sale ~> closing, fuel-delivery ~> closing, shift ~> closing, car-wash > payment',
};

export const UNATTENDED_AND_LOCAL_MODELS: readonly ReferenceModel[] = [
  FARM_SHOP,
  VENDING_MACHINES,
  PETROL_STATION,
];
