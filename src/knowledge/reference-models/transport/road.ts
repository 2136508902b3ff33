import type { ReferenceModel } from '../reference-model.ts';

const PARKING_OPERATOR: ReferenceModel = {
  id: 'parking-operator',
  title: 'Parking operator',
  words:
    'parking, car park, barrier, ticket, bay, garage, number plate, permit, resident, meter, space, warden, fine, exit, hour',
  parts: {
    facility: {
      also: 'car park, garage, site, lot, location, level, tariff zone',
      told: 'level/bay/floor + how many | landlord/supermarket/hospital + car park | open/closed/height | disabled/women/electric + bay | level/bays/landlord/owner/close/light/clean + facility/garage/site/lot/location | car park/lot/floor | hospital/disabled/electric | leak',
      context: 'site',
    },
    occupancy: {
      also: 'space, availability, free space, counting, guidance, space count, bay sensor',
      told: 'full/free/left + space | sensor/light/sign + bay | count + in/out | forecast/event + busy | how many + spaces/bays + left/free | sign/board + full/free | full/free/left/sign/light/green/in/out/event/saturday + occupancy/space/availability/counting/guidance | sensor/difference/busy | forecast',
    },
    tariff: {
      also: 'price, rate, pricing, fee, free period, event rate, discount',
      told: 'price + hour/day/night | first/free + minutes | event/weekend + rate | shop/cinema + validate/stamp | hour/day/first/free/minutes/night/event/weekend/change + tariff/price/rate/pricing/fee | shop/cinema/validate | raise/maximum',
      context: 'price-list',
    },
    session: {
      also: 'stay, ticket, entry, visit, parking, parking session, exit',
      told: 'drive in/out + barrier | ticket + lost/pull/print | how long + stand/stay | camera/plate + read + in | car/driver + comes/drives in + barrier | lost + ticket + exit | out/lost/hours/plate/camera/barrier/open/stuck + session/stay/ticket/entry/visit | drive in/pull/how long | read/forgot',
      context: 'parking-garage',
    },
    barrier: {
      also: 'gate, device, camera, pay machine, equipment, terminal, access device, plate camera',
      told: 'barrier + stuck/open/broken | intercom/button + help | machine + coin/jam/paper | camera + wrong/dirty | machine/stuck/broken/paper/coin/note/repair/technician + barrier/gate/device/camera/equipment | barrier/jam/intercom/button | dirty/misread',
    },
    reservation: {
      also: 'booking, pre-booking, airport parking, space booking',
      told: 'book/reserve + space/ahead | airport/concert/holiday + park | arrive + guaranteed | cancel/late + booking | reserve/online/full/cancel/change/key/early/late + reservation/booking/pre-booking | airport/flight/holiday | guaranteed/shuttle',
    },
    permit: {
      also: 'season ticket, subscription, resident permit, contract, contract parker, staff pass',
      told: 'monthly/season/resident/staff + park | second car/change + plate | waiting list + space | company + employees + space | residents/staff/commuters + park + monthly | monthly/season/resident/plate/company/staff/cancel/card + permit/subscription/contract | second car/waiting list/renew/fraud | transponder',
    },
    'street-parking': {
      also: 'on-street parking, meter, zone, kerb, mobile parking, pay by phone, meter parking, zone session',
      told: 'street/kerb/zone + pay | phone/app + start/stop/extend | meter + coin | remind + run out | street/coin/app/start/stop/resident/loading/remind + street parking/meter/zone/kerb | kerb/extend/run out',
      context: 'curb-parking',
    },
    payment: {
      also: 'pay station, transaction, receipt, billing, card payment, refund, charge, cash desk',
      told: 'card/coin/cash/phone + pay | receipt/vat | charged/twice/refund | pay + before + exit | machine/app/card + pay + parking | pay/card/cash/coin/machine/change/unpaid/left/account + payment/transaction/receipt/billing/refund | invoice/debit',
      context: 'payment',
    },
    enforcement: {
      also: 'warden, fine, penalty notice, violation, patrol, penalty, warden round, appeal, objection, complaint, dispute',
      told: 'warden/walk/check + plate | fine/penalty/ticket + windscreen | tow/clamp | photo + evidence | overstay/without | warden/attendant + walks/checks/writes | car + not paid/too long | object/appeal/contest + fine | machine/broken + not my fault | letter/lawyer/collect | cancel/goodwill | ticket/foreign/blocked/complain + enforcement/warden/fine/violation/patrol | photo/proof/windscreen | keeper/driveway/object/appeal',
      context: 'case-management',
    },
    reporting: {
      also: 'revenue, statistics, cash, landlord report, revenue report, cash count, landlord statement, utilisation',
      told: 'empty/count + cash | landlord/owner + share/statement | month + revenue/full | per space/turnover | empty/landlord/owner/share/month/figure/count/bag + reporting/revenue/statistics/cash/utilisation | revenue/takings/how full',
      context: 'reporting',
    },
    customer: {
      also: 'driver, account, user, tenant, client, contact, customer record, customer data, profile',
      told: 'name/phone/address + keep/note/write down | regular/new/best/old + customer | complain/angry + customer | look up/find/search + customer | plate/card/phone/company/app/complain/call + customer/driver/account/user/tenant | customer/fleet/login',
      context: 'customer',
    },
    maintenance: {
      also: 'repair, cleaning, fault, service',
      told: 'broken/defect/fault + report/fix/repair | technician/mechanic + come/visit/call | spare + part/order | clean/service/inspect + regular/month | broken/technician/oil/door/report/contract + maintenance/repair/cleaning/fault/service | graffiti/lamp/lift | fault/spare',
      context: 'maintenance-order',
    },
  },
  relations:
    'session > tariff, session > permit, barrier ~> session, session ~> occupancy, occupancy > facility, reservation > occupancy, session > reservation, session ~> payment, street-parking > tariff, street-parking ~> payment, enforcement > street-parking, enforcement > permit, payment ~> reporting, permit > customer, barrier ~> maintenance, maintenance > facility',
};

const TOLL_ROAD: ReferenceModel = {
  id: 'toll-road',
  title: 'Toll road',
  words:
    'toll, motorway, gantry, lane, plaza, tag, transponder, number plate, axle, vehicle class, bridge, tunnel, passage, violator, heavy goods',
  parts: {
    transaction: {
      also: 'passage, crossing, toll event, detection, pass, passing, trip',
      told: 'drive/pass + under/through/gantry | camera/antenna + read/photo | entry + exit + match | wrong/missing + passage | car/truck + passes/drives + gantry/camera/plaza | drive/pass/gantry/antenna/photo/time/place/twice/double + transaction/passage/crossing/detection/passing | through/camera/entry/exit/match | read/missed/direction',
      context: 'toll-passage',
    },
    lane: {
      also: 'plaza, booth, toll station, cashier, gantry, toll booth, lane equipment, cashier shift',
      told: 'booth/cashier/barrier | queue/lane + open/close | cash + count/shift | camera/antenna + broken | short/difference + cash | open/closed/cash/change/queue/broken/antenna + lane/plaza/booth/cashier/gantry | window/lane/shift | jam',
    },
    tag: {
      also: 'transponder, device, on-board unit, obu, onboard unit, tag stock',
      told: 'tag/box + windscreen/order/post | beep/battery/lost/stolen | return/exchange + tag | shop/petrol station + sell | box/sticker + windscreen + beep/fail | box/order/return + tag/transponder/device/obu | tag/windscreen/stick | post/shop/swap | not read',
      context: 'device-registry',
    },
    vehicle: {
      also: 'vehicle class, axle, plate, emission class, vehicle classification, axle count, vehicle registration, plate lookup',
      told: 'axle/weight/height/class | emission/euro + cheap/dear | trailer | wrong + class/photo | wrong/foreign/register + vehicle/axle/plate | lorry/car/motorbike | emission/euro/reclassify',
    },
    tariff: {
      also: 'toll rate, price, fee, discount, peak rate, kilometre rate',
      told: 'price + kilometre/section/class | night/peak/weekend + rate | regular/resident/bus + discount/free | minister/raise + year | kilometre/night/free + tariff/price/fee/discount | rate/peak/discount/resident/frequent | raise/minister/january | exempt/ambulance/per axle',
      context: 'price-list',
    },
    account: {
      also: 'customer, prepaid, balance, contract, user, toll account, prepaid account, fleet customer',
      told: 'top up/balance/low | haulier/company + many + vehicles | open/close/block + account | sell/change + car | open/statement/close/block/address/moved + account/customer/prepaid/balance/contract | account/fleet/haulier/vehicles | login',
      context: 'prepaid-balance',
    },
    'toll-calculation': {
      also: 'charging, pricing, rating, charge, day pass, vignette',
      told: 'calculate/work out + toll | section/day/maximum | pass/sticker + week/year | twice + charged | kilometre/wrong + toll calculation/charging/pricing/rating/vignette | calculate/work out/add | vignette/sticker/too much',
    },
    'image-review': {
      also: 'plate recognition, manual check, image processing, plate review, manual review, picture check, evidence image',
      told: 'picture/photo + unreadable/look/by hand | plate + dirty/foreign | second + person + check | delete + picture | picture/photo/plate/clerk/second/foreign + image review | unreadable/dirty/dark | by hand/sure/similar | delete',
    },
    enforcement: {
      also: 'penalty, unpaid toll, fine, evasion, violation, penalty notice, offender',
      told: 'not paid/without/violate | letter/fine/reminder + keeper | foreign/police + collect | patrol + stop | drove/passed + without + paying | letter + keeper/owner | unpaid/letter/owner/foreign/police/stop/collect + enforcement/penalty/fine/evasion/violation | evade/fine/penalty | keeper/court/fake/covered plate',
      context: 'case-management',
    },
    billing: {
      also: 'invoice, invoicing, statement, direct debit',
      told: 'bill/invoice + month/passages | debit/card + fail | list/receipt + tax | unpaid/block | month/list/card/failed/receipt + billing/invoice/invoicing/statement | invoice/bill/debit | vat/reminder',
      context: 'invoicing',
    },
    clearing: {
      also: 'roaming, settlement, partner, concession, interoperability, partner operator, concession share',
      told: 'other/neighbour + operator/country | share/split + operator/concession | blacklist/exchange + list | settle/difference | other/neighbour + operator | abroad/foreign + tag | share/split/list/bank + clearing/roaming/settlement/partner/concession | blacklist/concession',
    },
    complaint: {
      also: 'dispute, customer service, claim, refund, enquiry, customer service case',
      told: 'complain/dispute + passage/bill | not + my/me + car | refund/credit | call/hotline + wait | complain/call/wrong/queue/answer + complaint/dispute/claim/enquiry | dispute/not me/sold | hotline/proof/hire car',
    },
    payment: {
      also: 'card payment, top-up, cash, receipt, cash desk',
      told: 'pay/paid + card/cash/transfer/online | money + back/return | card + declined/refused/fail | outstanding/still owe/not arrived + money | pay/card/top up/refund/failed/app + payment/top-up/cash/receipt | automatic/kiosk/coin/exact',
      context: 'payment',
    },
  },
  relations:
    'lane ~> transaction, transaction > tag, transaction > vehicle, transaction ~> image-review, transaction ~> toll-calculation, toll-calculation > tariff, toll-calculation > account, toll-calculation ~> billing, image-review ~> enforcement, tag > account, transaction ~> clearing, billing ~> enforcement, complaint > transaction, billing ~> clearing, billing ~> payment',
};

const EV_CHARGING_NETWORK: ReferenceModel = {
  id: 'ev-charging-network',
  title: 'Charging network for electric cars',
  words:
    'charging, charge point, electric car, plug, kilowatt, charger, cable, roaming, station, charging card, socket, electricity price, home charger, fast charger, occupied',
  parts: {
    'charge-point': {
      also: 'charger, station, connector, evse, device, charging station, socket',
      told: 'charger/plug + install/new/site | fast/slow/kilowatt + plug | occupied/free/broken + charger | firmware/reboot/remote | charger/post + broken/offline/occupied | install/put up + chargers | plug/socket/new/occupied/free/broken/fast/slow/kilowatt/update/offline/online + charge point/charger/station/connector/evse | cable/short + charge point/charger/station/connector/evse | install/connect',
      context: 'charge-point',
    },
    site: {
      also: 'location, host, parking place, station site, site contract, landlord',
      told: 'supermarket/hotel/landlord + host | open/access/garage | how many + charger + place | share/rent + host | place/address/map/blocked/contract/rent/light + site/location/host/landlord | supermarket/hotel/landlord | barrier/parking/petrol car | roof',
      context: 'site',
    },
    driver: {
      also: 'customer, user, account, card, fleet, driver account, charging card, rfid card, fleet customer, contract',
      told: 'card/app/chip + charge | sign up/register + driver | company car/employee/home + pay back | lost/block + card | app/company/lost/block/replace/employee/register + driver/customer/user/account/card | sign up/driver/home/pay back | password/plate',
      context: 'user-profile',
    },
    session: {
      also: 'charging, charge, transaction, charge record, charging session, start stop',
      told: 'start/stop + charge | plug in/unplug + car | how much/kwh + charged | not start/interrupt | finished/full + still | driver + plugs/charges/unplugs | charging + stops/breaks off | start/stop/minutes/failed/full/receipt + session/charging/charge | kilowatt hour/plug in/pull out | still plugged/how much',
      context: 'charging-session',
    },
    tariff: {
      also: 'price, pricing, fee, rate, kwh price, idle fee, subscription price, ad hoc price',
      told: 'price + kwh/minute/night | full + block/idle + fee | monthly/member + cheaper | show + price + before | kilowatt/minute/block/night/peak/cheap/member/display + tariff/price/pricing/fee/rate | idle/overstay/subscription | surprise/start fee',
      context: 'price-list',
    },
    reservation: {
      also: 'booking, slot, queue, hold',
      told: 'book/reserve/keep + charger | queue/wait + turn | taxi/bus + own slot | not come/expire | taxi/bus/fleet + slot | reserve/wait/map/free + reservation/booking/slot/queue/hold',
    },
    'smart-charging': {
      also: 'energy management, load balancing, power limit, load management, charging profile, grid limit',
      told: 'grid/fuse/connection + limit | share/spread + power | cheap/solar/night + charge | who + first + power | all + charge + same time | fuse/grid + too weak/blow | power/grid/share/cheap/night/peak/priority/first + smart charging | fuse/throttle/solar | overload/transformer/connection',
    },
    roaming: {
      also: 'partner, hub, emobility provider, interoperability, partner network, provider agreement, foreign session',
      told: 'other/foreign + card/network/provider | partner/hub + price/agree | show + charger + other app | abroad + charge | other/foreign + network/card | abroad/works/price/app + roaming/partner/hub/interoperability | hub/protocol/agree | invisible',
    },
    billing: {
      also: 'invoicing, payment, clearing, payout, settlement, invoice, host payout, card terminal, wallet',
      told: 'bill/invoice + month | card + terminal/pay | partner/host + share/pay | receipt/vat/refund | driver/host/company + gets + bill/money | month + list + kilowatt | month/host/share/company/employer/wrong/pay/card/qr/hold/app + billing/invoicing/payment/clearing/payout | invoice/bill/payout | dispute/overdue/terminal | ad hoc/declined/debit | wallet',
      context: 'charge-settlement',
    },
    maintenance: {
      also: 'fault, repair, technician, ticket, service, technician visit, field service',
      told: 'broken/cable cut/screen + report | technician/repair/spare | restart/remote + first | inspection/safety + year | broken/screen/cable/restart/remote/safety + maintenance/fault/repair/technician/ticket | drive out/warranty/cut/stolen/vandal | inspection',
      context: 'maintenance-order',
    },
    meter: {
      also: 'meter reading, energy, calibration, metering, meter value, calibrated meter, signed reading, energy measurement',
      told: 'meter/kwh + count/read/proof | sealed/calibrated/law | meter + differ | solar/grid + measure | kilowatt/wrong/grid/supplier/signed + meter/energy/calibration/metering | meter/read/differ | proof',
    },
    support: {
      also: 'hotline, customer service, complaint, helpdesk, support hotline, driver hotline, support case, driver review',
      told: 'hotline/call/night + driver | stuck/cable + release | charged + wrong + complain | star/comment | call/night/release/not start/complain/refund/app/angry + support/hotline/complaint/helpdesk | hotline/stuck/review | stranded',
    },
    notification: {
      also: 'alert, push message, email, message, reminder, text message, notice',
      told: 'alert/offline + us | tell/inform/let know + people/customer/everybody | send/get/receive + message/reminder/alert | remind + day before/due/in time | automatic/automatically + mail/text/email | text/full/finished/remind/move + notification/alert/email/message/reminder | push/stopped/text message/sms/push message',
      context: 'notification',
    },
  },
  relations:
    'charge-point > site, session > charge-point, session > driver, session ~> meter, session > tariff, smart-charging > charge-point, meter ~> smart-charging, reservation > charge-point, roaming ~> session, session ~> billing, roaming ~> billing, charge-point ~> maintenance, support > session, session ~> notification',
};

export const ROAD_MODELS: readonly ReferenceModel[] = [
  PARKING_OPERATOR,
  TOLL_ROAD,
  EV_CHARGING_NETWORK,
];
