import type { ReferenceModel } from '../reference-model.ts';

const CAR_SHARING: ReferenceModel = {
  id: 'car-sharing',
  title: 'Car sharing',
  words:
    'shared car, member, hour, kilometre, station, unlock, card, fuel, damage, return, neighbourhood, free-floating, driving licence, electric, cleaning',
  parts: {
    member: {
      also: 'customer, user, account, driver, membership, driver account, licence check, household',
      told: 'join/sign up + member | licence + check/upload/yearly | company/family + share/account | young/accident + exclude/block | join/register/licence/check/family/company/quit/accident/deposit + member/customer/user/driver/membership | sign up/expired/household | exclude/young/welcome',
      context: 'membership',
    },
    vehicle: {
      also: 'car, fleet, car model, asset, car type, fuel card, equipment',
      told: 'small/van/estate/child seat + car | plate/insurance/tax + car | how many + car | fuel/charge card | insurance/tyre/electric/new + vehicle/car/fleet/asset/equipment | car/van/estate | plate/child seat/roof box/trailer | automatic/age/sell | fuel card',
      context: 'vehicle',
    },
    station: {
      also: 'parking, location, zone, place, parking place, home area, street spot, pickup station',
      told: 'place/corner/station + stand | street/city/parking + permit | zone/area + end/leave | move + nearby | blocked/street/city/walk/near/sign/new + station/parking/location/zone/place | spot/station/occupied/stranger | permit/corner/key safe | request',
      context: 'site',
    },
    booking: {
      also: 'reservation, calendar, slot, hold, extension, cancellation',
      told: 'book/reserve + car + hour/weekend | extend/longer/next + waiting | cancel + short notice | free + now/nearby | next + waits | app/phone + reserve + car | weekend + all + gone/taken | previous/next + late | reserve/app/hour/day/weekend/cancel/change/taken/free + booking/reservation/calendar/slot/hold | book/extend/overlap',
    },
    access: {
      also: 'unlock, key, keyless, lock, board computer, vehicle access, key box, telematics command, immobiliser',
      told: 'open/unlock/lock + phone/card | key/glove box/tank card | not open/stuck + call | block + engine | door + opens/unlocks + phone/card | key + inside/box | open/card/phone/app/hotline/battery/signal + access/unlock/key/keyless/lock | not open/immobilise',
      context: 'device-command',
    },
    ride: {
      also: 'trip, rental, usage, journey, trip record, mileage',
      told: 'start/end/return + ride | kilometre/hour + driven | late + back | forgot/left + inside | abroad | kilometre/hours + driven | brings back + late/dirty/empty | drive/return/late/kilometre/hours/start/end/note/mileage + ride/trip/rental/usage/journey | forgot/inside/holiday',
      context: 'trip',
    },
    tariff: {
      also: 'price, rate, plan, fee, price plan, subscription, kilometre price, deductible',
      told: 'hour/kilometre/monthly + price | cheap/night/day rate | penalty/fine + fee | deductible + lower | hour/kilometre/monthly/weekend/late/penalty/deductible + tariff/price/rate/plan/fee | package/fuel included',
      context: 'price-list',
    },
    telematics: {
      also: 'position, gps, fuel level, battery, on-board unit, battery state, onboard unit',
      told: 'where + car | tank/battery + level/low | signal/underground | crash/tow + detect | where/level/tank/mileage + telematics/position/gps/battery | gps/garage/crash/alarm | read',
      context: 'telemetry',
    },
    damage: {
      also: 'accident, claim, insurance, damage report, insurance case, scratch',
      told: 'scratch/dent/accident + report/photo | who + damage/before | insurance/deductible + pay | smoke/dirty + complain | who + scratched/dented | report + photo + bump | before/who/report/pay/deductible/police + damage/accident/claim/insurance/scratch | scratch/dent/photo | insurer/dirty/dog/smoke | witness',
      context: 'insurance-claim',
    },
    maintenance: {
      also: 'cleaning, service, repair, inspection, fleet service, refuelling, relocation, service job',
      told: 'clean/wash/vacuum | refuel/charge/tyre/inspection | move/bring + elsewhere | volunteer/caretaker + care | somebody/volunteer + cleans/washes | tyre/oil/service + car | workshop/out/winter + maintenance/cleaning/service/repair/inspection | volunteer/caretaker/wipers',
      context: 'maintenance-order',
    },
    billing: {
      also: 'invoice, invoicing, payment, direct debit, credit, deposit',
      told: 'bill/invoice + month | debit/card + fail | speeding/parking + fine + pass on | deposit/refuel + credit | month/card/failed/fine/pass on/refund/deposit/unpaid/company + billing/invoice/invoicing/payment/credit | invoice/bill/debit',
      context: 'invoicing',
    },
    support: {
      also: 'hotline, customer service, help, case',
      told: 'call/hotline/phone + help/problem | complain/complaint + answer/handle | question/ticket + answer/reply | refund/goodwill + ask/angry | call/night/complain/refund/question/answer/lost/found + support/hotline/help/case | stuck/breakdown',
      context: 'helpdesk-chat',
    },
    fine: {
      also: 'traffic fine, parking ticket, toll, penalty',
      told: 'photo/camera + too fast | authority/town + letter + driver | forward/name + driver | parked/wrong + ticket | speeding/police/letter/pass on/charge + fine/toll/penalty | fine/ticket/who drove',
      context: 'case-management',
    },
  },
  relations:
    'booking > member, booking > vehicle, vehicle > station, booking ~> access, access ~> ride, telematics ~> ride, telematics ~> maintenance, ride ~> billing, billing > tariff, damage ~> maintenance, ride ~> damage, maintenance ~> vehicle, damage ~> billing, ride ~> fine, fine ~> billing, support > booking',
};

const BIKE_SCOOTER_SHARING: ReferenceModel = {
  id: 'bike-scooter-sharing',
  title: 'Bike and scooter sharing',
  words:
    'bike, scooter, dock, unlock, battery, rider, city, ride, helmet, pavement, lock, qr code, rebalancing, swap, day pass',
  parts: {
    bike: {
      also: 'vehicle, scooter, fleet, e-bike, lock, vehicle state',
      told: 'bike/scooter + number/qr/sticker | how many + out/street | stolen/lost/river/vandal | new + batch | number/street/new/lock/qr + bike/vehicle/scooter/fleet/e-bike | bike/how many/retire',
      context: 'vehicle-fleet',
    },
    station: {
      also: 'dock, rack, docking point, parking, dock station, docking station, station capacity, terminal',
      told: 'dock/rack + full/empty | nearest/station + map | put back/return + slot | power/install + station | full/empty/return/near/move + station/dock/rack/parking/terminal | station/rack/put back | map/install/sponsor',
      context: 'site',
    },
    zone: {
      also: 'area, geofence, parking zone, service area, slow zone, no-parking area, city rule',
      told: 'outside/inside + area | slow/park + forbidden | pavement/river/park + not | city/council + rule/limit | left/parked + pavement/river/middle | outside + city/area + end | pavement/park/slow/speed/city/rule + zone/area/geofence | zone/outside/forbidden | parked badly',
      context: 'geofence',
    },
    unlock: {
      also: 'start, qr scan, remote command, lock command, ride start, connected lock, alarm command',
      told: 'scan/code/phone + open/unlock | not open/stuck + lock | beep/alarm/ring + find | lock + remote | scan + code + opens | lock + stuck/jammed/not open | open/code/app/card/locked/ring/find + unlock/start | scan/unlock/stuck | beep',
      context: 'device-command',
    },
    rental: {
      also: 'trip, ride, journey, usage, ride end, pause, parking photo',
      told: 'start/finish/end + ride | photo + parked | forgot/still running | pause/stop + shop | minute + ride | start/end + ride + app | ride + minutes + billed | start/end/minutes/long/parked/accident + rental/trip/ride/journey/usage | pause/photo/fell | under the bridge/metro',
      context: 'trip',
    },
    user: {
      also: 'customer, account, member, profile, rider, rider account, age check, student account',
      told: 'sign up/register + phone | age/licence + check | tourist/student/resident | drunk/reckless/ban | register/phone/id/company + user/customer/account/member/profile | sign up/age/school',
      context: 'user-profile',
    },
    subscription: {
      also: 'plan, pass, tariff, price, membership, day pass, voucher, pricing, promotion',
      told: 'month/year/day + pass | first/30 minutes + free | price + minute/unlock | employer/student/social + discount | rain/peak + price | month/year/day/free/minutes/first/minute/employer/cancel/code + subscription/plan/pass/tariff/price | discount/renew/voucher/free ride | unlock fee/bring back/bonus',
      context: 'subscription',
    },
    payment: {
      also: 'billing, invoice, wallet, charge, refund, deposit, fine',
      told: 'card/wallet/top up | refund/charged twice | fine + badly parked | deposit/hold | pay/twice/fee + payment/billing/invoice/wallet/charge | fine/receipt',
      context: 'payment',
    },
    telemetry: {
      also: 'position, gps, battery, sensor, tracking, battery level, heartbeat, tilt sensor',
      told: 'battery/low/percent | where/gps/position | fallen/moved + without | silent/offline | moved/lost + telemetry/position/gps/battery/sensor | fallen/alarm',
      context: 'telemetry',
    },
    rebalancing: {
      also: 'redistribution, operations, relocation, logistics, van, collection round, van tour, demand plan',
      told: 'van + move/collect/spread | morning + station/hill/too many | where/how many + needed | swap + battery + tour | van + collects/brings + bikes | station + empty/overflow + morning | swap + batteries + night | move/morning/station/plan/battery/swap/crew/night + rebalancing/redistribution/operations/relocation/logistics | van/spread/hill | too many/none/predict',
      context: 'route-planning',
    },
    maintenance: {
      also: 'repair, workshop, fault, inspection, fault report, spare part',
      told: 'brake/tyre/chain/broken + report/fix | workshop/mechanic | out of service | rider + report + defect | flat tyre/brake/chain + fix | workshop + bikes + wait | report/part/check/weekly + maintenance/repair/workshop/fault/inspection | repair/brake/chain/tyre | defect/spare',
      context: 'repair-job',
    },
    reporting: {
      also: 'data sharing, statistics, open data, compliance, city reporting, permit report, mobility data, usage statistics',
      told: 'city/council + data/figures/monthly | open data/feed + app | how many + ride | permit/tender | city/figures/month/app/contract/where + reporting/statistics/compliance | council/rides/feed | heat map',
      context: 'reporting',
    },
    support: {
      also: 'customer service, complaint, hotline, ticket',
      told: 'blocked/pavement + neighbour | cannot/end + ride | call/hotline/phone + help/problem | complain/complaint + answer/handle | question/ticket + answer/reply | refund/goodwill + ask/angry | complain/call/email/refund/help/accident + support/complaint/hotline/ticket | insurance',
      context: 'helpdesk-chat',
    },
  },
  relations:
    'unlock > bike, unlock > user, unlock ~> rental, rental > zone, rental ~> station, rental ~> payment, payment > subscription, telemetry ~> bike, telemetry ~> rebalancing, rebalancing > station, maintenance ~> bike, rental ~> maintenance, rental ~> reporting, user ~> subscription, support > rental, rental > subscription',
};

const CAR_RENTAL: ReferenceModel = {
  id: 'car-rental',
  title: 'Car rental',
  words:
    "rental car, hire, counter, pick-up, return, car class, insurance, deposit, mileage, upgrade, airport desk, driver's licence, one-way, young driver, scratch",
  parts: {
    fleet: {
      also: 'vehicle, car, fleet management, car group, asset, car class, defleet',
      told: 'buy/sell/lease + car | plate/key/colour/mileage | small/suv/van + group | which + car + branch | which/how many + cars + have/own | sell/return + cars + old/kilometre | plate/papers/keys + car | buy/lease/sell/group/class/small/age/where/branch/tyre/papers + fleet/vehicle/car/asset/defleet | car/suv/manufacturer/buy back',
      context: 'vehicle',
    },
    availability: {
      also: 'inventory, capacity, fleet planning, utilisation, fleet plan, car class quota, overbooking',
      told: 'enough/short/full + car | overbook/upgrade | other branch + bring/transfer | easter/summer + demand | free/short/enough/transfer/summer/easter + availability/inventory/capacity/utilisation/overbooking | other branch/idle/yard',
    },
    rate: {
      also: 'price, pricing, tariff, season, extra, rental rate, season rate, extras, one-way fee',
      told: 'price + day/weekend/week | unlimited/kilometre | child seat/navigation/extra driver | one-way/young + fee | competitor + price | day/week/extra/one-way/code/corporate + rate/price/pricing/tariff/season | gps/young/discount | competitor/raise',
      context: 'price-list',
    },
    reservation: {
      also: 'booking, quote, order, voucher, no-show',
      told: 'book/reserve + car/date | broker/website/phone + book | cancel/change | flight number/late + arrive | customer + books/reserves + website/phone/broker | wanted/ordered + small/automatic | reserve/broker/website/late/confirm/number/date + reservation/booking/quote/order/voucher | no-show/flight/never picked up/did not come',
    },
    branch: {
      also: 'station, location, desk, office, counter, opening hours',
      told: 'airport/station/town + desk | open/close/key drop | staff + branch | return + elsewhere | night/staff + branch/station/location/desk/office | branch/airport/shift | key box/other town/drop',
      context: 'site',
    },
    rental: {
      also: 'contract, agreement, check-out, handover, rental agreement, rental contract, open contract',
      told: 'sign/contract + counter | licence/passport/card + check | key + hand over | extend/longer + rent | swap/exchange + car | counter/desk + sign/show + licence/card | keys + hand + customer | keep/longer + car + days | sign/licence/check/key/longer/exchange + rental/contract/agreement/check-out/handover | credit card/hand over/extend | swap/second driver',
      context: 'contract',
    },
    customer: {
      also: 'driver, renter, client, corporate customer, corporate account, blacklist, loyalty member',
      told: 'driver + age/licence/address | company + rate/account | blacklist/never again | regular + preferred | licence/age/company/regular/address + customer/driver/renter/client/blacklist | account/banned/loyalty | passport',
      context: 'customer',
    },
    return: {
      also: 'check-in, vehicle return, inspection, return inspection, damage check, fuel check',
      told: 'bring back/return + car | scratch/dent/photo + before/after | tank/fuel + full/missing | late/overdue + not back | customer + brings + car + back | walk around/look + scratch/dent | fuel/tank + not full | scratch/tank/fuel/late + return/check-in/inspection | return/bring back/dent/photo | overdue/walk round/tablet | sand/smoke',
      context: 'inspection',
    },
    damage: {
      also: 'claim, accident, insurance, excess, damage case, cover, protection, waiver',
      told: 'accident/police/third party | excess/waiver + pay | estimate/repair + cost | stolen | customer + hit/crashed/scratched | insurance/excess + pays | photo + before/after | repair/total/pay/argue/full/sell/desk/offer/tyre/abroad + damage/claim/accident/insurance/excess | damage/estimate/excess/waiver | insurer/liable/cover | reduce/zero/glass/theft',
      context: 'insurance-claim',
    },
    maintenance: {
      also: 'cleaning, service, repair, fleet maintenance, washing, tyre change, recall',
      told: 'wash/clean/vacuum + ready | service/tyre/windscreen/recall | workshop + out | smoke/sand + dirty | wash/vacuum/clean + before + next | service/tyre/garage + due | ready/oil/workshop/out/minutes + maintenance/cleaning/service/repair/washing | wash/turn',
      context: 'maintenance-order',
    },
    fine: {
      also: 'traffic fine, penalty, toll, parking ticket, toll charge',
      told: 'speeding/parking/toll + letter/police | who + drove/driver | pass on + fee | dispute + weeks later | speeding/police/letter/charge/fee + fine/penalty/toll | toll/parking/pass on | who drove/admin',
    },
    billing: {
      also: 'invoice, payment, deposit, invoicing, card charge',
      told: 'deposit/block + card | invoice + company | charge + afterwards | refund/cash | block/card/charge/unpaid/decline/company/monthly + billing/invoice/payment/deposit/invoicing | invoice/bill',
      context: 'invoicing',
    },
    partner: {
      also: 'broker, agency, franchise, corporate, channel',
      told: 'hotel/airline/website + send + customer | percent/commission + broker | voucher/prepaid + agency | percent/voucher + partner/broker/agency/franchise/corporate | portal/commission/prepaid | hotel/airline/statement/settle',
      context: 'supplier',
    },
  },
  relations:
    'reservation > availability, availability > fleet, reservation > rate, reservation > branch, reservation ~> rental, rental > customer, rental > fleet, rental ~> return, return ~> damage, return ~> maintenance, maintenance ~> fleet, return ~> billing, fine > rental, fine ~> billing, rental > damage, partner ~> reservation',
};

export const SHARED_VEHICLES_MODELS: readonly ReferenceModel[] = [
  CAR_SHARING,
  BIKE_SCOOTER_SHARING,
  CAR_RENTAL,
];
