import type { ReferenceModel } from '../reference-model.ts';

const AIRLINE_BOOKING: ReferenceModel = {
  id: 'airline-booking',
  title: 'Airline booking and check-in',
  words:
    'flight, airline, passenger, seat, boarding pass, check-in, baggage, fare, aircraft, gate, meal, ticket, layover, miles, overbooked, departure',
  parts: {
    schedule: {
      also: 'flight, timetable, route network, leg, departure, flight plan, flight schedule, route, season plan, connection',
      told: 'fly + when/where/daily | summer/winter + plan | aircraft + type + flight | connection/minimum/layover | when/daily/weekly + fly | route/destination + new/open/drop | season/winter/summer + flight | number/plane/type + flight | move/change + departure/time | transfer/change + plane | via + schedule/flight/timetable/leg/route | stopover',
      context: 'timetable',
    },
    fare: {
      also: 'pricing, price, tariff, fare family, revenue management, tax, fare rule, fare class',
      told: 'price/cheap/dear + full/early | refundable/rule + fare | tax/surcharge | promotion/sale + fare | price/cost/cheap + ticket/seat | early/last minute + dearer | child/infant/group + discount | yield/demand + raise | rule/business/class/sale/code + fare/pricing/price/tariff/tax | refundable/flex/economy | promotion',
    },
    inventory: {
      also: 'seat, availability, seat inventory, capacity, cabin, seat availability, booking class, overbooking, allotment',
      told: 'left/full + seat/flight | overbook/no-show | group/agency + block | open/close + class | seats/places + left/sold/full | class + open/shut | group/block + hold | plane/smaller + swap | more than/too many/sold twice/oversold',
      context: 'seat-inventory',
    },
    booking: {
      also: 'pnr, ticketing, ticket, flight booking, reservation system, passenger name record, reservation, order, itinerary',
      told: 'book/buy + flight/ticket | change/cancel/name | group/family/infant + together | locator/code + look up | hold/pay later | book/buy/reserve + trip/seat/ticket | wrong/spelling + name | agency/website/phone + book | family/party + together | hold/option + day | refund/rebook/reference + booking/pnr/ticketing/ticket/reservation | confirmation/six',
      context: 'airline-order',
    },
    ancillary: {
      also: 'extra service, seat selection, add-on, upgrade, baggage option, merchandising, extra, seat choice, meal, baggage allowance, lounge',
      told: 'legroom/window/choose + seat | vegetarian/meal | extra + bag/bike/pet | lounge/priority/upgrade | extra/add + bag/luggage/seat | pay + more + legroom/suitcase | insurance/hotel/car + sell | special + ancillary/add-on/upgrade/merchandising/extra | wifi/pet/ski/instrument/bike',
    },
    passenger: {
      also: 'customer, traveller profile, travel document, api data, special need, traveller, passport data, special assistance, profile, watch list',
      told: 'passport/visa/birth | wheelchair/blind/child alone | no-fly/ban | contact/phone + passenger | passport/visa/id + number | regular/address/phone + passenger | government/authority + list | ban/refuse + fly | pregnant/alone/date of birth/nationality',
      context: 'customer',
    },
    'check-in': {
      also: 'departure control, boarding pass, gate control, boarding, seat map, acceptance, gate, passenger acceptance, seat assignment',
      told: 'online/counter/kiosk + check in | board/gate/scan/last call | standby/bumped/upgrade | boarding pass + phone/print | document + check | queue/desk/agent + name | document/visa + look | sit together/change + seat | late/no-show + check in/boarding/acceptance/gate | check in/kiosk/counter | gate closed/stand by/denied',
      context: 'departure-control',
    },
    baggage: {
      also: 'luggage, checked bag, bag tracking, claim, lost luggage, bag, bag tag, tracing, hold luggage, lost bag',
      told: 'suitcase/bag + weigh/tag/heavy | lost/late/damaged + bag | not on board + unload | belt/transfer + bag | weigh/kilo/overweight + suitcase | lost/missing/delayed + luggage | damaged/broken + claim | carry-on/cabin + too big | trace/search/deliver + home | label + baggage/luggage/claim/bag/tracing | tag/belt/offload/left behind',
    },
    'load-control': {
      also: 'weight balance, loadsheet, trim sheet, payload, weight and balance, load sheet, trim, dead load',
      told: 'weight/balance/fuel + captain | loadsheet/sign | cargo/mail + hold | number + passengers + final | captain + sign/sheet | hold + front/rear | freight/mail + how much | last minute/final + count | fuel/ton + load control/loadsheet/payload/trim | weight/balance/trim | kilo',
    },
    disruption: {
      also: 'irregularity, delay, cancellation, rebooking, re-accommodation, notification, irregular operation, passenger notice',
      told: 'cancel/delay/strike/fog | rebook/next + flight | hotel/meal + voucher | tell/text + passenger | next/another + flight + put/rebook | inform/text/email + passenger | missed + connection | crew + out of hours | meal + disruption/irregularity/delay/cancellation/rebooking | divert/storm/technical | stranded/hotel',
      context: 'notification',
    },
    loyalty: {
      also: 'frequent flyer programme, miles, points, status, reward, member, frequent flyer, award',
      told: 'miles/point/status + collect | award/free + flight | partner + miles | gold/upgrade | miles/points + earn/spend | card/member + number | missing/forgotten + miles | upgrade/lounge + free | expire + miles/points | silver/status',
      context: 'loyalty',
    },
    payment: {
      also: 'billing, refund, invoice, settlement, revenue accounting, voucher, compensation, receipt',
      told: 'card/voucher + pay | refund/compensation/hours late | agency/billing + settle | fraud/chargeback | compensation/claim + hours | pay/card/bank/decline/agency/commission/tax/currency + payment/billing/refund/invoice/settlement | money back/voucher/stolen | settle/receipt/invoice | instalment',
      context: 'payment',
    },
    agency: {
      also: 'travel agent, distribution, sales channel, partner, corporate account, interline partner',
      told: 'agent/agency/tour operator + sell | website/portal/channel + fare | partner/codeshare + airline | contract/company + discount | login/credit/limit + agent | commission + agency/distribution/partner | incentive',
      context: 'supplier',
    },
  },
  relations:
    'booking > schedule, booking > fare, booking > inventory, fare > inventory, booking > passenger, booking > ancillary, booking ~> payment, booking ~> check-in, check-in ~> baggage, check-in ~> load-control, schedule ~> disruption, disruption ~> booking, check-in ~> loyalty, booking ~> loyalty, agency ~> booking, disruption > inventory',
};

const AIRLINE_CREW: ReferenceModel = {
  id: 'airline-crew',
  title: 'Airline crew planning',
  words:
    'crew, pilot, cabin crew, roster, pairing, standby, duty time, layover, flight, captain, rest, simulator, base, rating, bid',
  parts: {
    flight: {
      also: 'leg, schedule, flight schedule, timetable, sector, rotation, flight plan, flight programme, aircraft rotation',
      told: 'flight/leg + next month | aircraft + type + crew need | late/diverted/swap + aircraft | how many + crew + flight | which/next + flights/legs | plane/type/aircraft + change | needs + two/four + crew | schedule/season + change | late/cancel + flight | depart/arrive + time',
      context: 'flight-ops',
    },
    pairing: {
      also: 'trip, tour, duty period, crew trip, rotation building, crew chain, duty sequence',
      told: 'chain/string/days + flights | back + home/base | night + away/hotel | cost/efficient + trip | string/chain/link + flights | two/three/four + day + trip | return/end + base | cheap/expensive + nights/hotel | layover/deadhead + pairing/trip/tour | away/overnight/build/optimise/solve',
    },
    roster: {
      also: 'duty plan, rostering, assignment, monthly plan, publication, monthly roster, duty',
      told: 'month/publish + duty | who + fly + which | fair/weekend/christmas | swap/trade + flight | publish/month/plan + roster/duty | who + flies/works | swap/change/trade + duty | standby/reserve + assign | hole/uncovered/open + flight | holiday + roster/rostering/assignment/publication/duty | equal/same people',
      context: 'shift-roster',
    },
    bid: {
      also: 'preference, request, bidding, wish, day off request, bid request, crew wish, swap request, day-off request, seniority',
      told: 'wish/bid/prefer + day/destination | seniority/points | day off + ask/refuse | together/partner | wish/prefer/want + off/destination | deadline/close + bid | early/late + dislike | rank/first/refused + bid/preference/request/bidding/wish | bid/senior/junior | granted/unhappy/fly with/couple',
    },
    legality: {
      also: 'rule, flight time limitation, rest, duty time, compliance, fatigue, duty rules, rest rule, union agreement',
      told: 'hours/rest/legal + limit | union/law + rule | fatigue/tired + report | extend/captain + discretion | hours/duty + too long | violate/break + rule | limit/agreement + legality/rule/rest/compliance/fatigue | legal/maximum/union/authority | tired/fatigue/thirteen/ten/twelve hours | extend/discretion',
    },
    crew: {
      also: 'pilot, flight attendant, profile, staff, personnel, employee, crew member, cabin attendant, crew profile, base, passport',
      told: 'pilot/steward + base/rank | visa/passport + expire | part-time/pregnant | language + speak | phone/contact + crew | captain/base/visa/address/contract/parental/seniority/rank + crew/pilot/profile/staff/personnel | first officer/steward/purser | home/live/passport | part time/language/french/speak | promotion',
      context: 'employee-record',
    },
    qualification: {
      also: 'licence, medical, certificate, recency, rating, expiry, type rating, simulator check',
      told: 'licence/medical/rating + expire | simulator/line check | not flown + days + recent | yellow fever | licence/medical + run out/expire | rating/type/airport + allowed | check/simulator + due | ground/not + fly + until | visa + qualification/licence/medical/certificate/recency | three landings/ninety days/vaccination',
      context: 'certification',
    },
    training: {
      also: 'course, simulator, instructor, exam, check ride, training record, training plan, simulator slot, recurrent training',
      told: 'simulator/course + plan/slot | instructor/examiner + free | new + joiner/upgrade | emergency + yearly | new/upgrade/captain + course | fail/pass/repeat + check | slot/seat + book | class/yearly + training/course/simulator/instructor/exam | sim/course/instructor/examiner | first aid/fire/emergency/refresher | six month',
      context: 'training-course',
    },
    'crew-tracking': {
      also: 'crew control, day of operations, disruption, reporting, check-in, operations, day of operation, standby call',
      told: 'sick/late/no-show + today | standby/call out | report/sign on | stuck/missed + crew | today/now + missing/short | standby/reserve + call/phone | replace/find + somebody | call sick/sick/stuck/delayed/out of hours | show up/sign in/storm/strike/divert',
    },
    absence: {
      also: 'leave, sick leave, vacation, time off, sickness, vacation bid',
      told: 'vacation/leave/holiday + request | sick + note/days | quota/summer | parental | sick/doctor + note | balance/days + left | come back/return + work | holiday/unpaid/refused + absence/leave/vacation/sickness | vacation/maternity',
      context: 'leave-time',
    },
    hotel: {
      also: 'accommodation, transport, transfer, crew travel, positioning, crew logistics, crew hotel, crew transfer, deadhead, pickup',
      told: 'hotel/room + crew | bus/taxi/pick up + crew | passenger/deadhead + crew | hotel + full/bad | taxi/bus/shuttle/driver + crew | night + city/away | room/passenger/deadhead/full/wait + hotel/accommodation/transport/transfer/positioning | hotel/bed/seat | no room/noisy/pick-up/lobby',
    },
    payroll: {
      also: 'crew pay, per diem, salary, expense, flight pay, block hour, allowance, flight hour pay, block hours',
      told: 'per diem/allowance/pay + hour | month + hour + payroll | overtime/day off + bought | wrong/dispute + pay | pay/paid/salary + hours | wrong/missing + pay slip | meal/extra + payroll/salary/expense/allowance | per diem/allowance/overtime/bonus | month end/calculate/expense/receipt',
    },
    notification: {
      also: 'message, roster notification, crew app, acknowledgement, alert, reminder, email, text message, push message',
      told: 'text/app/call + crew/change | acknowledge/confirm/read + duty | inform/tell + new + duty | email/portal + roster | tell/inform/let know + people/customer/everybody | send/get/receive + message/reminder/alert | remind + day before/due/in time | not reached/phone off/text message/sms/push message',
      context: 'notification',
    },
  },
  relations:
    'pairing > flight, pairing > legality, roster > pairing, roster > qualification, roster > bid, roster > absence, roster > legality, qualification > crew, training ~> qualification, roster ~> crew-tracking, crew-tracking > legality, roster ~> hotel, crew-tracking ~> hotel, crew-tracking ~> payroll, roster ~> notification, crew-tracking ~> notification',
};

export const AIRLINE_MODELS: readonly ReferenceModel[] = [AIRLINE_BOOKING, AIRLINE_CREW];
