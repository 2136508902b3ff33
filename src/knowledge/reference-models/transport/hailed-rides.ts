import type { ReferenceModel } from '../reference-model.ts';

const TAXI_RIDE_HAILING: ReferenceModel = {
  id: 'taxi-ride-hailing',
  title: 'Taxi and ride hailing',
  words:
    'taxi, ride, driver, passenger, fare, cab, pick-up, rank, airport, meter, app, destination, surge, tip, night',
  parts: {
    booking: {
      also: 'ride, order, reservation, request, pre-order, call, ride request, ride order, pre-booking, trip request',
      told: 'order/call/book/hail + cab/ride/car | from + to + now/tomorrow | airport/early + pre-book | wheelchair/child seat/large | cancel/no-show | order/call/book/hail + taxi/ride | hotel/hospital + order | customer/hotel + calls/orders + cab/taxi | want/need + picked up + time | address/where/to/airport/early/tomorrow/phone/app + booking/order/reservation/request/pre-order | not there/van/switchboard',
      context: 'order',
    },
    fare: {
      also: 'price, pricing, meter, tariff, estimate, price estimate, fare calculation, dynamic price, promotion, discount, fixed price',
      told: 'kilometre/minute/meter + price | estimate/before + cost | night/sunday/luggage + surcharge | fixed + airport | toll + add | rain/rush/busy/concert + dearer/more | few + cab + many + people | voucher/promo/first ride | red/hot + area | rain/concert/new year + dearer | cost/minute/fixed/airport/flat/night/before/rules/argue + fare/price/pricing/meter/tariff | per kilometre/holiday/luggage | estimate/council/tariff | too much',
      context: 'price-list',
    },
    dispatch: {
      also: 'matching, assignment, allocation, dispatcher, driver search, driver offer, queue, rank',
      told: 'near/closest + driver/cab | accept/refuse/second + offer | nobody/next + driver | rank/stand + queue | radio/operator | nearest/close + taxi/driver | send/assign/give + ride | which/nearest + driver/cab + gets/takes + job | driver + refuses/ignores | accept/decline/queue/rank/nobody/free/wait/zone + dispatch/matching/assignment/allocation/dispatcher | ignore/turn/dispatcher | fair',
      context: 'trip-dispatch',
    },
    driver: {
      also: 'chauffeur, partner, licence, onboarding, shift, document, driver onboarding, permit, driver profile',
      told: 'licence/permit/police record + driver | new/apply/join + driver | block/suspend + driver | shift/hours/on duty | driver + licence/permit/papers | new/join/block/rent/police + driver/chauffeur/partner/licence/onboarding | apply/log on/suspended/ban | self-employed/expire/medical',
      context: 'driver',
    },
    vehicle: {
      also: 'car, cab, fleet, plate, inspection, taxi, vehicle permit, vehicle inspection',
      told: 'plate/model/colour + car | inspection/insurance + expire + car | electric/large/wheelchair + car | share + two drivers | car/cab + plate/model | meter/clean/workshop/owner/share/lease/sign + vehicle/car/cab/fleet/plate | inspection/insurance/damaged | electric/estate/minibus | roof light',
      context: 'vehicle',
    },
    trip: {
      also: 'journey, route, pickup, drop-off, trip log',
      told: 'start/end + ride | route/detour/way + driver | arrived/waiting + outside | share/friends + where | stop + on the way | driver + picks up/drops off | detour/longer + way | start/end/arrived/waiting/stop/share/where/kilometre/minutes + trip/journey/route/pickup/drop-off | pick up/drop off/outside | detour/traffic/on the way',
      context: 'trip',
    },
    tracking: {
      also: 'location, position, gps, map, eta, location tracking, live map, telematics',
      told: 'map/see/watch + car/driver | minutes away | gps/position + seconds | airport/zone + enter | where + driver/car | watch/follow/minutes/arrive/seconds/zone/airport + tracking/location/position/gps/map | map/away/gps/signal',
    },
    passenger: {
      also: 'customer, rider, account, user, business account, rider account, company account, saved place',
      told: 'passenger + phone/name/profile | home/work + saved | company + employee/account | block + passenger | passenger/customer + phone/name | company/business/regular/block + passenger/customer/rider/account/user | account/home/favourite/saved | old lady/never pays/drunk',
      context: 'customer',
    },
    payment: {
      also: 'card, billing, invoice, receipt, tip, card charge, fare payment, corporate invoice',
      told: 'card/cash/app + pay | receipt/tip | split + fare | clean/vomit + charge | hold/decline + card | pay/cash/voucher/company/clean/charge/fee/split/share + payment/card/billing/invoice/receipt | invoice/declined/run off',
      context: 'payment',
    },
    payout: {
      also: 'earning, commission, settlement, wage, driver account, driver payout, earnings, driver settlement, statement',
      told: 'driver + earn/get/weekly | percent/commission/cut | bonus/guarantee | cash + owe | driver + earn/get/money | driver + gets/keeps/receives + money/percent/week | week/transfer/fee/cash + payout/earning/commission/settlement/wage | statement/owe/settle | tax',
    },
    rating: {
      also: 'review, feedback, complaint, safety, lost item, rating and safety, emergency',
      told: 'star/rate | lost/forgot/left + phone/bag/car | complain/rude/unsafe | emergency/panic/sos | rude/smell/phone + complain | bad/average + driver | passenger + complains/rates/stars | lost/left/police + rating/review/feedback/safety/emergency | review/forgot/accident',
      context: 'reviews',
    },
    notification: {
      also: 'message, push, text, alert, reminder, email, text message, push message, notice',
      told: 'tell/inform + passenger | outside/arrive + ring | tell/inform/let know + people/customer/everybody | send/get/receive + message/reminder/alert | remind + day before/due/in time | automatic/automatically + mail/text/email | push/reminder/text message/sms/push message',
      context: 'notification',
    },
    support: {
      also: 'customer care, ticket, lost property, dispute',
      told: 'lost + bag/phone | driver + complain | call/hotline/phone + help/problem | complain/complaint + answer/handle | question/ticket + answer/reply | refund/goodwill + ask/angry | complain/call/help/answer + support/ticket/dispute | refund/wrong charge/reply/ticket',
      context: 'helpdesk-chat',
    },
  },
  relations:
    'booking > fare, booking > passenger, booking ~> dispatch, dispatch > driver, dispatch > tracking, driver > vehicle, dispatch ~> trip, trip ~> payment, payment > fare, trip ~> rating, payment ~> payout, rating ~> driver, trip > tracking, dispatch ~> notification, support > trip, rating ~> support',
};

const CARPOOLING: ReferenceModel = {
  id: 'carpooling',
  title: 'Lift sharing for commuters and long trips',
  words:
    'lift, seat, commuter, colleague, driver, passenger, share the fuel, meeting point, empty seat, motorway, same way, women only, trust, detour',
  parts: {
    ride: {
      also: 'offer, ride offer, seat offer, listing, offered ride, recurring ride, published trip',
      told: 'offer/publish/post + ride/seat | every/monday + drive | free/empty + seat | price + seat | luggage/dog/smoke | driver/seat/empty/free/monday/morning/price/leave/date/time/route/stop + ride/offer/listing | via/cancel + ride/offer/listing | publish/every day/delete',
    },
    search: {
      also: 'request, ride request, search alert, filter, ride search, saved search, alert',
      told: 'look/find/search + ride | nothing/alert + new | near/leave + time | cheap/comfortable + choose | look/find/nothing/alert/near/time/date/cheap/women + search/filter | search/no ride/notify | filter',
      context: 'search',
    },
    matching: {
      also: 'match, suggestion, route matching, pairing, route match, detour calculation',
      told: 'same way/direction | detour/kilometre/minutes + small | suggest/fit + colleague | pick up + along | detour/minutes/colleague + matching/match/suggestion/pairing | match/suggest/propose | neighbour/pick up/along | score/fit',
      context: 'matching',
    },
    booking: {
      also: 'reservation, seat request, confirmation, cancellation, seat booking',
      told: 'ask/request/accept + seat | cancel/no-show + last minute | confirm + driver | waiting list | book/ask/request + seat | two/friend + seat | accept/reject/confirm/cancel/full/waiting + booking/reservation/confirmation/cancellation | last minute/no-show/instant/automatic',
      context: 'carpool-ride',
    },
    user: {
      also: 'profile, driver, passenger, account, verification, member, preference',
      told: 'photo/phone/id + verify | chatty/music/smoke | woman/women + only | employer/email + proof | licence/id/phone/women/trust/company/email/employee + user/profile/driver/passenger/account | profile/photo/verify | smoker/car/plate',
      context: 'user-profile',
    },
    'meeting-point': {
      also: 'stop, pickup point, location, place, drop-off point, car park',
      told: 'where + meet/wait | car park/station/exit + meet | agree + place | map/pin | where/wait/address/find/wrong + meeting point/stop/location/place | meet/station/exit/car park | drop/let out',
    },
    chat: {
      also: 'message, messaging, conversation, contact, contact exchange, thread',
      told: 'write/message + driver/passenger | late/minutes + tell | number + hidden/share | inappropriate | message/write/late/number + chat/messaging/conversation/contact/thread | chat/where are you/hidden | rude/spam/translate/reply',
      context: 'chat',
    },
    payment: {
      also: 'cost, contribution, fare, payout, fee, cost sharing, fuel share',
      told: 'pay/share + fuel/cost | money + after/until | fee/commission | refund/cancelled | no profit/tax | pay/share/split/fuel/kilometre/transfer/cancel/profit/law + payment/cost/contribution/fare/payout | toll/wallet/paid out | taxi',
      context: 'payment',
    },
    rating: {
      also: 'review, feedback, reputation, trust, report, trust score',
      told: 'star/rate/review | report/block + member | reliable/punctual | experienced | report/block/bad/both/after + rating/review/feedback/reputation/trust | friendly/drives/fake/unfair',
      context: 'reviews',
    },
    reward: {
      also: 'bonus, subsidy, point, co2 saving, incentive, commuter bonus, emission saving, reserved parking',
      told: 'parking + reward/front | carbon/co2/save | company/city + reward/subsidy | points/lottery | employer/city + pay | reward/bonus/parking/front/reserved | saved/prize/competition',
      context: 'loyalty',
    },
    trip: {
      also: 'journey, live ride, tracking, check-in',
      told: 'cancelled/broke down + way | distance/kilometre + driven | late/wait + pick up | start/arrived/share/follow/count/return + trip/journey/tracking/check-in | on board/live/proof/scan | home/guaranteed/breakdown/stuck | picked up/got in',
      context: 'trip',
    },
    notification: {
      also: 'push, reminder, email, text message, push message, notice',
      told: 'new/request + tell | cancelled + tell | tell/inform/let know + people/customer/everybody | send/get/receive + message/reminder/alert | remind + day before/due/in time | automatic/automatically + mail/text/email | text/remind/tomorrow + notification/push/reminder/email/notice | push/text message/sms/push message',
      context: 'notification',
    },
    employer: {
      also: 'company, community, commuter group, organisation',
      told: 'colleague/department + only | firm/office/factory + colleague/staff | company + pays/subsidy | site/shift + same time | boss/hr + see | join + company mail | join/code/site/report/figures + employer/company/community/organisation | employer/campus',
      context: 'tenant',
    },
  },
  relations:
    'ride > meeting-point, search > matching, matching > ride, search ~> booking, booking > ride, booking > user, booking ~> chat, booking ~> payment, booking ~> rating, rating ~> user, payment ~> reward, booking ~> notification, booking ~> trip, user > employer',
};

const SCHOOL_BUS_DIAL_A_RIDE: ReferenceModel = {
  id: 'school-bus-dial-a-ride',
  title: 'School bus and dial-a-ride',
  words:
    'school bus, minibus, pupil, parent, wheelchair, driver, companion, pick-up stop, morning run, village, door to door, disabled, elderly, call centre, seat belt',
  parts: {
    passenger: {
      also: 'pupil, student, child, client, rider, special need, emergency contact',
      told: 'child/pupil/old + address/school | wheelchair/epilepsy/seat/allergy | mother/guardian + phone | who + may + hand over | child/pupil/grandmother + address | new/moved/leaves + school | phone/contact/belt + passenger/pupil/student/child/client | guardian/hand over/allowed/pick up | booster',
    },
    eligibility: {
      also: 'entitlement, application, approval, registration, assessment, grant of transport, distance check',
      told: 'far/kilometre + enough/allowed | apply/form + school/office | doctor/disability + proof | year + renew/expire | municipality/school + decide | form/approve/far/kilometre/distance/doctor/card/refuse/year + eligibility/entitlement/application/approval/registration | apply/disability/appeal | renew',
    },
    booking: {
      also: 'ride request, reservation, order, cancellation, standing booking, trip request, standing order',
      told: 'call/app + tomorrow/doctor/shopping | every + day/week + ride | sick/not coming/cancel | return + when + finished | call/book/order + ride | old people/passengers + ring + day before | tomorrow/doctor/every/week/return/back/when + booking/reservation/order/cancellation | shopping/not today/standing | phone line/busy/hour before',
    },
    route: {
      also: 'run, stop, round, routing, path, route plan, stop sequence',
      told: 'stop + where/order/walk | long/hour + on board | combine/share + way | new + child + fit | which + order/stop + children + morning | order/first/last/minutes/hour/moved/road/snow/closed/full + route/run/stop/round/routing | route/round/too long | new child/add/combine',
      context: 'route-planning',
    },
    vehicle: {
      also: 'bus, minibus, fleet, van, maintenance, lift, seat plan, inspection',
      told: 'ramp/lift/belt/seat + bus | inspection/fire extinguisher | broken + replace | own/contractor + bus | seats/places + enough | belt/workshop/broken/replace/cleaning/fuel + vehicle/bus/minibus/fleet/van | bus/van/lift/ramp | tyre',
      context: 'vehicle',
    },
    driver: {
      also: 'staff, companion, attendant, roster, employee, driver check, first aid, substitute driver',
      told: 'police record/first aid/licence + driver | ill + substitute/replace | same + driver + child | companion + ride along | knows/same + children | sick/licence/hours/late + driver/staff/companion/attendant/roster | driver/escort/substitute | first aid/police check/shift | rude',
      context: 'driver',
    },
    dispatch: {
      also: 'scheduling, control, planning, operation, day plan, live planning, assignment, tracking, position, gps, live location',
      told: 'who + drive + which | snow/no school + change | late/breakdown + send | free/near + bus | call/radio + driver | where + bus/now | speed/route + actual | plan/assign/late/snow/change/today/free/near/send/minutes + dispatch/scheduling/control/planning/operation | who drives/breakdown/swap | map/gps/dot | eta',
      context: 'trip-dispatch',
    },
    attendance: {
      also: 'check-in, boarding list, ridership, no-show, ride record, boarding, ride log',
      told: 'got on/got off/on board | list/tick/card + child | missing/asleep/forgotten + child | not at + stop | child + got on/got off/not there/fell asleep | list/missing/waits/count/head + attendance/check-in/ridership/no-show/boarding | tick/scan/asleep/forgotten | not there/no-show',
    },
    notification: {
      also: 'message, alert, parent app, information, parent notice, parent message, arrival alert, delay notice, live map',
      told: 'parent + tell/text/app | five minutes/near + stop | late/cancel + message | arrived + school | text/app/tell + parent | where + bus/map | ring/angry + mother | mother/parents + know/want/ring + late | late/minutes/arrived/cancel/snow + notification/message/alert/information | delayed/safely',
      context: 'notification',
    },
    contractor: {
      also: 'operator, bus company, supplier, tender, taxi contractor',
      told: 'company/taxi + contract/tender | complaint/penalty + company | price + per day/kilometre | cheapest/bid | company/contract/price/late/quality/replace/papers + contractor/operator/supplier/tender | contractor/taxi firm/tender | penalty/withdraw/insurance',
      context: 'supplier',
    },
    billing: {
      also: 'invoice, payment, fare, funding, cost share, cost split, parent contribution, authority claim',
      told: 'invoice/bill + month/contractor | parent + contribution/pay | school/municipality + share + cost | empty + drive + pay | city/county/school + pay | empty/no-show + charge | pay/parent/fee/cash + billing/invoice/payment/fare/funding | invoice/bill/contribution | per kilometre/per day/fare/ticket',
      context: 'invoicing',
    },
    incident: {
      also: 'complaint, accident, behaviour, report, behaviour report, safety report',
      told: 'fight/bully/vomit | accident/scratch + report | parent + complain | fall/injury | complain/parent/letter/write + incident/complaint/accident/behaviour/report | spit/accident/crash/scratch | hurt/fell/ambulance | suspend/ban',
      context: 'incident-report',
    },
    school: {
      also: 'institution, timetable, calendar, destination, day centre',
      told: 'school/centre/class + start/end | headmaster/secretary + tell | timetable/bell + change | pupil + class/year | office/secretary/head/early/closed/workshop + school/institution/timetable/calendar/destination | holiday/timetable/bell | excursion/day off/trip day | day centre/club',
      context: 'organisation',
    },
  },
  relations:
    'booking > passenger, passenger ~> eligibility, booking > eligibility, booking ~> route, route > vehicle, route ~> dispatch, dispatch > driver, dispatch > vehicle, dispatch ~> attendance, attendance ~> notification, dispatch ~> notification, attendance ~> incident, attendance ~> billing, contractor ~> billing, route > school',
};

export const HAILED_RIDES_MODELS: readonly ReferenceModel[] = [
  TAXI_RIDE_HAILING,
  CARPOOLING,
  SCHOOL_BUS_DIAL_A_RIDE,
];
