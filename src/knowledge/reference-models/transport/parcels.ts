import type { ReferenceModel } from '../reference-model.ts';

const PARCEL_DELIVERY: ReferenceModel = {
  id: 'parcel-delivery',
  title: 'Parcel delivery network',
  words:
    'parcel, sender, recipient, label, depot, sorting centre, van, doorstep, tracking number, neighbour, missed delivery, parcel shop, cash on delivery, pick-up round, shipper',
  parts: {
    order: {
      also: 'shipment order, pickup request, label, consignment, booking, shipping order',
      told: 'print/create/stick + label | order/request/book + pick-up/collection | enter + address/weight/size | send + parcel/package | shop/web/import + shipments | collect/fetch + sender | shop/sender + hands in/announces + parcels | fetch/collect + from + sender/shop | print/address/weight/size/abroad + order/label/consignment/booking | stick/order/pick-up | postcode/typo/declare | customs',
    },
    tariff: {
      also: 'price, rate, pricing, shipping rate, surcharge, price list, shipping price, zone',
      told: 'price/cost + weight/size/zone | heavy/bulky/island + extra/surcharge | big/regular sender + discount/special price | how much + send | cost/expensive/weight/zone/size/volume/contract/fuel/peak + tariff/price/rate/pricing/surcharge | island/bulky/discount | calculate/compare',
      context: 'shipping-rate',
    },
    shipment: {
      also: 'package, parcel, tracking, status, scan event, track and trace, parcel status',
      told: 'where is + parcel/package | scan + every/each/stop | follow/track + number | lost/missing/stuck + parcel/package | customer/sender + asks + where | parcel + vanished/stuck/gone | where/follow/lost/missing/arrived/number/history/damaged + shipment/package/parcel/tracking/status | track/scan/beep/barcode | stuck/status/moves | look up/every step/label off',
      context: 'parcel',
    },
    sorting: {
      also: 'hub, depot, sorting centre, line haul, transfer, linehaul',
      told: 'sort/belt/chute/cage | night/evening + hub/lorry/centre | wrong + depot/belt/town | trailer/cage + load/depart | unreadable/torn + label | parcels + thrown/read/split + belt/night | lorry + hub/depot + night | night/wrong/peak/full/unload + sorting/hub/depot/transfer/linehaul | hub/lorry/missort | roller/pallet/unreadable/too big | overflow/trailer',
    },
    route: {
      also: 'tour, route planning, round, stop, district, stop sequence, route plan',
      told: 'order/sequence + stop | round/district + driver/van | short/fast + way | traffic/road + closed/jam | how many + stop + van | overloaded/too many + stops | driver/van + stops + order/day | too many + stops/parcels | order/short/way/road/plan/morning + route/tour/round/stop/district | route/tour/round | district/best/traffic',
      context: 'route-planning',
    },
    delivery: {
      also: 'last mile, handover, proof of delivery, attempt, doorstep, delivery attempt, drop-off, doorstep delivery',
      told: 'sign/photo/signature + door | nobody/not at home/neighbour | ring + bell | leave/hand over + parcel/package | second/another + attempt/try | driver + rings/carries/drops + door | nobody + home | put/leave + neighbour/porch | door/ring/sign/photo/proof/leave/second/again/tomorrow/refused + delivery/handover/attempt/doorstep/drop-off | doorbell/not home/hand over | wrong address/steps/floor/dog',
      context: 'last-mile',
    },
    preference: {
      also: 'recipient, delivery option, redirection, safe place, delivery preference, recipient choice, delivery window, delivery day',
      told: 'choose/change + day/time/window | garage/safe place/behind + leave | redirect/divert/other address | holiday/away + hold/keep | account/app + recipient | change/neighbour/shop/evening/saturday + preference/recipient/redirection | choose/reschedule/garage/porch/shed | holiday/away',
    },
    'pickup-point': {
      also: 'parcel shop, collection point, access point, locker, drop point, shop partner, agent',
      told: 'shop/kiosk/petrol station + collect/hand in/keep | id/passport/code + collect | week/day + not collected/send back | shelf + full | shop/collect/fetch/id/days/returned/full/hand in + pickup point/locker/agent | kiosk/locker/expired | shelf/drop off/commission/opening hours',
    },
    claim: {
      also: 'complaint, damage, loss, compensation, insurance, damage claim, loss claim, investigation, enquiry',
      told: 'broken/damaged/crushed/wet | search/trace/investigate + lost | compensate/refund/pay + sender | photo + box/damage | empty + box | arrived/came + broken/crushed/open | want/get + money + parcel | lost/pay/search/photo/proof/form/angry/complain + claim/complaint/damage/loss/compensation | never arrived/compensate/refund | investigate',
    },
    driver: {
      also: 'courier, subcontractor, fleet, van, shift, delivery driver, driver shift',
      told: 'driver/subcontractor + pay/hour/shift | ill/sick/holiday + replace | licence/van + hand out/assign | per stop/per parcel | hours/paid/replace/short/licence/papers/check + driver/courier/subcontractor/fleet/van | driver/courier/shift | sick/subcontractor/handheld/scanner/uniform',
      context: 'driver',
    },
    billing: {
      also: 'invoice, invoicing, account, cash on delivery, payment, shipper account, settlement, statement',
      told: 'invoice/bill + month/week + sender/shop | cash + door/collect/transfer | credit/overdue + account | surcharge + afterwards/re-weigh | shop/shipper + pays | month/cash/collected/hand in/credit/unpaid/surcharge/duty + billing/invoice/invoicing/payment/settlement | invoice/bill/reweigh/dispute | vat',
      context: 'invoicing',
    },
    notification: {
      also: 'message, sms, email, delivery alert, recipient alert, text message, delivery notice, arrival forecast',
      told: 'text/sms/email + recipient/before/arrive | card + letterbox/door | tell/inform + hour/today | ten stops away/next stop | text/hour/today/card/next/informed + notification/message/sms/email | sms/window/letterbox | ten stops/nobody told',
      context: 'notification',
    },
    customer: {
      also: 'shipper, sender, address book, contract customer, client, contact, customer record, customer data',
      told: 'name/phone/address + keep/note/write down | regular/new/best/old + customer | complain/angry + customer | contract/account/new/volume/season + customer/shipper/sender/client/contact | web shop/address book/portal/login | key account/sales',
      context: 'customer',
    },
  },
  relations:
    'order > tariff, order ~> shipment, shipment ~> sorting, sorting ~> route, route > driver, route ~> delivery, delivery > preference, delivery ~> pickup-point, delivery ~> shipment, shipment ~> notification, shipment ~> billing, claim > shipment, claim ~> billing, order > customer',
};

const CITY_COURIER: ReferenceModel = {
  id: 'city-courier',
  title: 'City courier service',
  words:
    'courier, rider, bicycle, same day, urgent, pick-up, drop-off, city, cargo bike, envelope, dispatcher, radio, legal papers, lab sample, errand',
  parts: {
    order: {
      also: 'job, booking, delivery request, consignment, errand, delivery job, courier order',
      told: 'call/phone/app + urgent/quick | pick up/fetch + bring/drop | from + to + within | repeat/every day + same + run | envelope/flowers/sample/document | call/urgent/hour/deliver/from/to/key/cancel/change/address/daily/note + order/job/booking/consignment/errand | reception + order/job/booking/consignment/errand | order/asap/pick up | standing/floor',
      context: 'order',
    },
    pricing: {
      also: 'price, tariff, rate, estimate, fare, quote, price estimate, quote request',
      told: 'kilometre/distance/zone + price/cost | how much + before | wait/stairs/night/heavy + extra | fixed price + customer/contract | cost/zone/kilometre/extra/waiting/heavy/express/night/contract/list + pricing/price/tariff/rate/estimate | how much/rush/discount | minimum',
      context: 'quotation',
    },
    dispatch: {
      also: 'assignment, dispatcher, allocation, routing, matching, job offer',
      told: 'near/closest/free + rider/courier | accept/refuse/decline + job | two/several + jobs + same way | dispatcher/radio + give/hand | nobody + take | board/screen + dispatcher | nearest/free/send/radio/phone/accept/refuse/way + dispatch/assignment/dispatcher/allocation/routing | shout/combine/two jobs | reassign/stuck',
      context: 'matching',
    },
    courier: {
      also: 'rider, driver, messenger, fleet, shift, courier profile, availability, freelancer',
      told: 'on/off duty | go online/log on + shift | bike/van/backpack + rider | insurance/licence/right to work | rate/score + rider | new/quit + rider | free/contract/id/bag + courier/rider/driver/messenger/fleet | cyclist/courier/shift/log on | bike/puncture/accident | freelance',
      context: 'courier',
    },
    delivery: {
      also: 'run, proof of delivery, handover, stop, drop',
      told: 'sign/photo/name/pin + hand over | arrived/waiting + door/reception | refuse/wrong/closed + address | return/bring back + sender | back/return + sender | sign/name/photo/door/reception/nobody/handed/delivered/wrong/closed/time + delivery/run/handover/stop/drop | dropped/stamp',
      context: 'last-mile',
    },
    tracking: {
      also: 'location, position, eta, live map, live location, tracking link',
      told: 'watch/see/follow + map/live | where + now/rider | minutes/when + arrive | link + recipient | ring/ask + where | where/minutes/late/link/follow/phone + tracking/location/position/eta | map/live/eta | gps',
    },
    customer: {
      also: 'client, account, business customer, address book, customer account, cost centre, contract customer',
      told: 'law firm/lab/florist/office + regular | cost centre/reference + order | address + saved/often | monthly + account | regular/contract/address/contact/cost centre/reference/credit/limit/employee + customer/client/account | lawyer/lab/florist/pharmacy | account/saved/login',
      context: 'customer',
    },
    surcharge: {
      also: 'bonus, peak price, incentive, surge, pricing surge',
      told: 'rain/snow/rush hour/peak + more/extra/dearer | few/too few + rider | bonus/incentive + rider | christmas/friday + price | bonus/extra + rider | friday/lunch/christmas/fuel + surcharge/bonus/incentive/surge | rain/snow/peak | few riders/too many jobs',
    },
    payout: {
      also: 'pay, earning, commission, settlement, wage, courier payout, earnings, rider pay, tips, pay-out',
      told: 'pay/earn + per job/per run/week | tip | share/percent/cut + rider | waiting time + paid | rider + paid/earn | share/percent/waiting/week/statement/argue/damage/bag/insurance + payout/pay/earning/commission/settlement | per job/deduct/tax',
    },
    billing: {
      also: 'invoice, invoicing, payment, statement, collective invoice',
      told: 'invoice/bill + month/end | card/cash + pay | wrong/dispute + bill | reference/cost centre + invoice | month/pay/card/cash/wrong/cost centre/reminder/unpaid + billing/invoice/invoicing/payment/statement | invoice/bill/dispute | collective/vat',
      context: 'invoicing',
    },
    claim: {
      also: 'complaint, damage, loss, insurance',
      told: 'customer + complain/angry + late | who pays/insurance + damage | refund/discount + sorry | lost/broken/late/complain/angry/pay/photo + claim/complaint/damage/loss/insurance | wet/insured/refund | proof/blame/fault | fell/squashed/stolen',
      context: 'insurance-claim',
    },
    notification: {
      also: 'message, text, alert, confirmation, reminder, email, text message, push message, notice',
      told: 'delivered/on the way + tell | sender/recipient + know | tell/inform/let know + people/customer/everybody | send/get/receive + message/reminder/alert | remind + day before/due/in time | automatic/automatically + mail/text/email | email/confirm + notification/message/text/alert/confirmation | receipt/text message/sms/push message',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, figures, performance, report, dashboard, analysis, evaluation, key figure',
      told: 'per day/month + jobs | on time/late + percent | per rider/client + figures | figure/number/total + month/year/week | how many/how much + average/per day/per month | excel/spreadsheet/chart + evaluate/make/put together | management/board/owner + see/want + figures | compare + last year/last month | turnover',
      context: 'reporting',
    },
  },
  relations:
    'order > pricing, pricing > surcharge, order > customer, order ~> dispatch, dispatch > courier, dispatch > tracking, dispatch ~> delivery, delivery ~> tracking, delivery ~> payout, delivery ~> billing, billing > customer, delivery ~> notification, delivery ~> claim, delivery ~> reporting',
};

const PARCEL_LOCKER: ReferenceModel = {
  id: 'parcel-locker',
  title: 'Parcel locker network',
  words:
    'locker, compartment, box, pick-up code, door, station, carrier, bank of lockers, supermarket, too big, size, open, recipient, qr code',
  parts: {
    station: {
      also: 'locker, terminal, machine, location, kiosk, device, locker station, locker bank, installation',
      told: 'new/set up/install + station/machine/locker | supermarket/petrol station/lobby + rent/landlord/power | how many + door/compartment | address + station | machine/wall/bank + install | address/opening + machine | supermarket/online/offline/screen/rent/contract/landlord/doors/new/move/remove + station/locker/terminal/machine/location | station/lobby/how many',
      context: 'device-registry',
    },
    compartment: {
      also: 'box, door, slot, cell, locker door',
      told: 'free/empty/occupied/full + door/compartment/box | small/medium/large + fit | door + jam/not open/stay open | too big | door/box + free/full/taken | small/large/size/stuck/open/clean/count/empty/fits + compartment/box/door/slot/cell | medium/jammed/dirty/left inside',
    },
    reservation: {
      also: 'booking, hold, capacity, slot allocation, slot booking, allocation, space booking',
      told: 'reserve/keep + compartment/box/space | carrier/courier + book/ahead | fit + before | release/expire + space | courier/shop + ahead | reserve/full/size/fit/release + reservation/booking/hold/capacity/allocation | no space/expire',
    },
    'drop-off': {
      also: 'delivery, parcel, loading, courier drop, deposit, shipment, stored parcel',
      told: 'courier/carrier + put/place/load/fill | scan + door + close | arrive/bring + station | wrong + box | courier/driver + door | drop/scan/label/close/wrong/morning/bag/many + drop off/delivery/parcel/loading/deposit | put in/forgot',
      context: 'parcel',
    },
    pickup: {
      also: 'pick-up, retrieval, handover, collection',
      told: 'code/qr/pin + open | fetch/collect/take out + parcel | friend/family/somebody else + collect | empty + opened | door + close/again | fetch/collect/take/code/open/scan/somebody/empty/night + pickup/pick-up/retrieval/handover/collection | friend/wife/not there | any time',
    },
    'access-code': {
      also: 'code, pin, qr code, opening code, one-time code',
      told: 'code + send/expire/wrong/lost | six/digit + code | new/resend + code | phone/bluetooth + open | qr/lost/wrong/new/phone/app/share/blocked + access code/code/pin | pin/digits/expired | resend/bluetooth/stolen | tries',
    },
    return: {
      also: 'send-in, outgoing parcel, shipping, drop, return shipment, customer drop, label-free return',
      told: 'send back/return + locker/label | customer + put in/hand in | shop + return | print + no/without + label | pay + locker | send/label/print/customer/shop/back + return/send-in/shipping/drop | return/ship/without | hand in',
      context: 'returns',
    },
    overdue: {
      also: 'deadline, storage period, uncollected, removal, expiry, overdue parcel, storage deadline, uncollected parcel',
      told: 'three days/48 hours/deadline/too long | not collected/forgotten + back/remove | longer/extend + day | remind + collect | days/hours/remove/back/longer/remind/last/fee/storage + overdue/deadline/uncollected/removal/expiry | not collected/forgotten/take out | extend',
    },
    maintenance: {
      also: 'repair, fault, technician, service, incident, repair visit, cleaning',
      told: 'broken/stuck/offline/dead screen | technician/repair/clean + visit | vandal/graffiti/rain | battery/power + fail | visit/battery/power/lock/screen/clean + maintenance/repair/fault/technician/service | dead/technician/repair | sprayed/spare/snow',
      context: 'maintenance-order',
    },
    carrier: {
      also: 'partner, logistics company, courier firm, merchant, carrier partner, logistics partner, courier company, tenant carrier',
      told: 'carrier/postal company + contract/join/share | several/all + carrier + same station | courier + badge/login | new/leave + carrier | contract/join/driver/share/several/shop + carrier/partner/merchant | carrier/post/courier company | onboard/badge/login | exclusive/merchant',
      context: 'supplier',
    },
    billing: {
      also: 'invoicing, fee, settlement, payment, usage fee, carrier invoice, rent',
      told: 'per parcel/per door/per drop + fee/charge | carrier + invoice/pay | rent/landlord + pay | month + statement | customer + pay/card | charge/month/rent/landlord/pay + billing/invoicing/fee/settlement/payment | per parcel/invoice/statement | dispute',
      context: 'invoicing',
    },
    notification: {
      also: 'message, reminder, sms, push, arrival message, alert, email, text message, push message',
      told: 'text/sms/email/app + ready/arrived/waiting | tell/let know + recipient | reminder + second | wrong + phone number | text/email/ready/waiting/arrived/second/number/wrong/tell + notification/message/reminder/sms/push | push/reminder/let know',
      context: 'notification',
    },
    support: {
      also: 'customer service, hotline, complaint, ticket',
      told: 'door + open/not | remote + open | stand/in front + machine + not open | refund/complain + locker | call/hotline/phone + help/problem | complain/complaint + answer/handle | call/help/complain/lost + support/hotline/complaint/ticket | hotline/refund/wrong parcel',
      context: 'helpdesk-chat',
    },
  },
  relations:
    'station ~> compartment, reservation > compartment, reservation > carrier, drop-off > reservation, drop-off ~> access-code, access-code ~> notification, pickup > access-code, pickup ~> compartment, drop-off ~> overdue, overdue ~> notification, return > reservation, maintenance ~> compartment, pickup ~> billing, support > station, support ~> maintenance',
};

export const PARCELS_MODELS: readonly ReferenceModel[] = [
  PARCEL_DELIVERY,
  CITY_COURIER,
  PARCEL_LOCKER,
];
