import type { ReferenceModel } from '../reference-model.ts';

const RAILWAY_PASSENGER_TICKETS: ReferenceModel = {
  id: 'railway-passenger-tickets',
  title: 'Railway passenger tickets',
  words:
    'train, ticket, seat, station, platform, carriage, conductor, connection, railcard, first class, delay, traveller, sleeper, window seat, border, return ticket',
  parts: {
    timetable: {
      also: 'schedule, train, connection, journey planner, route, train schedule, connection search, stop',
      told: 'train + when/leave/next | connection/change/transfer | works/holiday + other times | from + to + station | from/to + station | leave/arrive/minutes/next/last/works/bus/replace/stop/summer + timetable/schedule/train/connection/route | how often/calls at/holiday',
      context: 'timetable',
    },
    fare: {
      also: 'price, tariff, discount, pricing, product, fare product, discount card, saver ticket',
      told: 'saver/early/cheap + ticket | child/senior/railcard + half | first/second + class + price | distance/zone + price | group | border/foreign + price | cheap/dear/early/child/class/first/railcard/family + fare/price/tariff/discount/pricing | saver/advance/senior/half | full price',
      context: 'price-list',
    },
    seat: {
      also: 'place, berth, coach, reservation, sleeper, seat reservation, quota, coach layout, sleeper berth',
      told: 'window/aisle/table/quiet | seat/berth/couchette + reserve/left | full/oversold + train | wheelchair/bike + space | carriage/full/left/sleeper/wheelchair/taken/double + seat/place/berth/coach/reservation | seat/coach/stand | bed/couchette/bike/pram | sits',
    },
    booking: {
      also: 'order, sale, purchase, trip, basket, offer, passenger booking, travel booking',
      told: 'buy/book + journey/trip | passenger + name/age | hold + minutes/pay | several + people/legs | traveller + buys/books + journey/train | buy/passenger/name/family/group/several/hold/confirm/email/reference/phone/website + booking/order/sale/purchase/trip | app + booking/order/sale/purchase/trip | book/basket/timeout',
      context: 'rail-retail',
    },
    ticket: {
      also: 'barcode, e-ticket, travel document, issue, ticket issue',
      told: 'code/pdf/paper/phone + ticket | print/machine/counter | lost/forgot + ticket | name/personal + ticket | code/paper/phone/lost/battery/day/send/collect + ticket/barcode/e-ticket/issue | ticket/pdf/forgot | valid/named/resend',
    },
    inspection: {
      also: 'ticket control, conductor, gate, penalty, conductor check, gate validation, penalty fare',
      told: 'conductor/gate + scan/check | without/invalid + pay/penalty | copied/fake/twice | no network + tunnel | conductor + looks/scans/checks | offline + inspection/conductor/gate/penalty | inspector/scan/without/invalid/fare dodger | fine/penalty/screenshot | tunnel/barrier',
    },
    disruption: {
      also: 'delay, cancellation, real-time, traffic information, platform, platform change, live train status',
      told: 'late/delay/cancel + train | platform/track + change | missed + connection | strike/storm/bus | late/cancel/tell/app + disruption/delay/real-time/platform | changed/tree/missed/stranded | announce/replacement',
      context: 'realtime-ops',
    },
    refund: {
      also: 'exchange, after-sales, rebooking, after sale, cancellation fee',
      told: 'change/exchange/rebook | refund/give back/cancel | fee/deadline + cancel | voucher | traveller + cannot/not + travel + money | fee/deadline/before/upgrade + refund/exchange/after-sales/rebooking | money back/other train/illness',
    },
    compensation: {
      also: 'claim, delay compensation, passenger rights, complaint, delay claim, reimbursement',
      told: 'hour + late + money/percent | claim/form/passenger rights | taxi/hotel + last train | prove/check + late | late/hour + money | train + hour + late + money/back | percent/months/wait/reject + compensation/claim/complaint/reimbursement | fill/rights/taxi/hotel | proof',
    },
    'season-ticket': {
      also: 'subscription, railcard, travel pass, commuter, pass, commuter pass, travel card',
      told: 'monthly/yearly/commuter + pass | renew/cancel + card | photo/chip card | employer/student + pass | monthly/yearly/cancel/card/employer/lost/replace + season ticket/subscription/railcard/commuter/pass | commuter/renew/student | direct debit',
      context: 'subscription',
    },
    'sales-channel': {
      also: 'counter, ticket machine, ticket office, agency, retail, pos, vending machine, counter sale, shift',
      told: 'counter/queue/office + sell | machine + coin/broken | agent/commission | till/shift + close | open/closed + office | queue/clerk/machine/coin/broken/close/cash/help + sales channel/counter/agency/retail/pos | till/old people',
      context: 'store-pos',
    },
    customer: {
      also: 'passenger, account, traveller, profile, client, contact, customer record, customer data, customer management',
      told: 'name/phone/address + keep/note/write down | regular/new/best/old + customer | complain/angry + customer | account/name/card/points/company/business/wheelchair/email + customer/passenger/traveller/profile/client | login/profile/birth | loyalty/assistance/newsletter',
      context: 'customer',
    },
    payment: {
      also: 'card payment, transaction, voucher, settlement, clearing, revenue, accounting',
      told: 'share/split + other railway/company | card/pay + fail | revenue/month + account | neighbour/foreign + railway | pay/card/cash/coin/company/twice/share/split + payment/transaction/voucher/settlement/clearing | declined/invoice/charged | fraud/other railway',
      context: 'payment',
    },
  },
  relations:
    'booking > timetable, booking > fare, booking > seat, booking ~> ticket, inspection > ticket, disruption ~> seat, timetable ~> disruption, refund > ticket, disruption ~> compensation, compensation > ticket, season-ticket > fare, sales-channel > booking, refund ~> payment, ticket ~> payment, booking > customer, booking ~> payment',
};

const CITY_BUS: ReferenceModel = {
  id: 'city-bus',
  title: 'City bus and tram operator',
  words:
    'bus, tram, line, stop, passenger, timetable, monthly pass, depot, driver, zone, fare, inspector, night bus, pensioner, detour, duty',
  parts: {
    network: {
      also: 'line, stop, route, station, map, network plan, shelter',
      told: 'line/stop + new/move | shelter/bench/sign | map/zone + stop | works + detour + stop | village/estate + connect | new/move/zone/works/detour/closed + network/line/stop/route/station | pole/cut/map',
    },
    timetable: {
      also: 'schedule, trip, departure, service, calendar, schedule plan',
      told: 'every + minutes + bus | school/sunday/holiday + times | first/last + bus | connection/wait + train | print + stop + times | every/minutes/hourly/school/sunday/holiday/first/last/night/train/wait/change + timetable/schedule/trip/departure/service | print/paper/stop + timetable/schedule/trip/departure/service | connection/december',
      context: 'timetable',
    },
    vehicle: {
      also: 'bus, tram, fleet, block, vehicle schedule, vehicle duty, run, run-cut, vehicle assignment',
      told: 'which + bus + line/morning | number + bus + needed | pull out/depot + order | articulated/small/electric + run | bus/tram/which + line | which/how many + buses + run/morning | small/depot/spare/how many/needed/broken/swap + vehicle/bus/tram/fleet/block | articulated/electric/pull out | low floor/age',
    },
    driver: {
      also: 'driver duty, roster, shift, staff, personnel, crew roster, rostering, rest day',
      told: 'driver + duty/shift/swap | ill/short + driver | rest/break/split | holiday/overtime + driver | who + drives + which + line/shift | driver + sick/short/missing | duty/short/missing/swap/off/holiday/hours/licence/training + driver/roster/shift/staff/personnel | driver/shift/sick | overtime/medical',
      context: 'shift-roster',
    },
    depot: {
      also: 'workshop, maintenance, garage, yard, repair, bus maintenance, fuelling, cleaning',
      told: 'wash/clean/refuel/charge + bus | defect/repair + workshop | park/night + yard | inspection/due + bus | bus + washed/fuelled/repaired + night | clean/fuel/charge/brake/door/night/inspection/spare/part/report + depot/workshop/maintenance/garage/yard | wash/repair/park/row | due/fault',
      context: 'maintenance-order',
    },
    'control-centre': {
      also: 'dispatch, operations, real-time, position, incident, operations control, vehicle position, accident, damage, safety, delay',
      told: 'where + bus + now | late/bunch/gap | radio/driver + call | accident/demo + reroute | replacement/extra | bus + late/stuck/broken down | driver + radios/calls | report/write + driver | where/now/call/blocked/detour/brake/police/damage + control centre/dispatch/operations/real-time/position | gps/radio/accident/snow | turn short/fall/fight/spit | graffiti/seat/insurance/witness',
      context: 'realtime-ops',
    },
    'passenger-information': {
      also: 'display, announcement, alert, app, real-time information, departure board, stop display, service alert, app information',
      told: 'display/board + minutes | announce/loudspeaker | app/website + next | cancelled/detour + tell | screen/board/website/cancelled/detour/tell/minutes/wrong + passenger information/display/announcement/alert/app | voice/blind/read out',
      context: 'notification',
    },
    fare: {
      also: 'tariff, ticket price, zone, product, fare product, concession',
      told: 'zone/short + price | child/pensioner/poor + cheaper | daily cap/best price | council/raise + price | price/child/pensioner/day/short + fare/tariff/zone/product | fare/student/cap | council/raise/single',
      context: 'price-list',
    },
    pass: {
      also: 'subscription, season ticket, smart card, monthly pass, school pass, job ticket',
      told: 'month/year/school/job + pass | card/photo/lost + replace | employer/welfare + pay | renew/cancel + pass | monthly/annual/card/lost/school/job/pensioner/cancel/subsidy/employer + pass/subscription | pass/photo/renew/debit | apply/proof',
      context: 'subscription',
    },
    ticketing: {
      also: 'ticket, fare collection, validation, sale, payment, single ticket, validator, driver sale, tap',
      told: 'tap/stamp/beep/validate | driver + change/cash/sell | machine/kiosk + ticket | phone + ticket | till/driver + cash | buy/cash/change/machine/app/forgot + ticketing/ticket/validation/sale/payment | ticket/sell/coin | kiosk/tap out',
      context: 'fare-collection',
    },
    inspection: {
      also: 'fare evasion, inspector, penalty, control, fare dodger, ticket inspector, fine',
      told: 'inspector/check + ticket | without/dodge/black + fine | forgot + pass + later | appeal/collect | check/pay/letter/forgot/refuse/team/where + inspection/inspector/penalty/control/fine | plain clothes/without/dodge | fine/later/court',
      context: 'case-management',
    },
    reporting: {
      also: 'statistics, ridership, performance report, punctuality, passenger count, subsidy report, kilometre report',
      told: 'count + people/boarding | city/county + subsidy/report | punctual/percent | full/empty + line | count/how many/late/city/county/subsidy/kilometre/penalty/empty/full/month + reporting/statistics/ridership/punctuality | sensor/bonus/report',
      context: 'reporting',
    },
    complaint: {
      also: 'customer service, feedback, lost property, claim',
      told: 'passenger + complains/writes/lost | driver + rude/unfriendly/drove off | answer/within + days + letter | lost/left behind + bag/umbrella/phone | complain/lost/found/letter/phone/answer + complaint/feedback/claim | rude/drove past/umbrella | refund/apologise/suggestion',
    },
  },
  relations:
    'timetable > network, vehicle > timetable, vehicle > depot, driver > vehicle, control-centre > vehicle, control-centre > driver, control-centre ~> passenger-information, timetable ~> passenger-information, ticketing > fare, ticketing > pass, inspection > ticketing, ticketing ~> reporting, control-centre ~> reporting, pass > fare, complaint > control-centre',
};

const TRAFFIC_CONTROL_CENTRE: ReferenceModel = {
  id: 'traffic-control-centre',
  title: 'Road traffic control centre',
  words:
    'traffic, junction, traffic light, jam, road works, camera, tunnel, motorway, accident, control room, operator, loop, sign, diversion, lane, closure',
  parts: {
    detection: {
      also: 'sensor, detector, counting, traffic data, measurement, traffic sensor, loop, count, travel time, vehicle count',
      told: 'count/measure + car/vehicle | loop/radar/bluetooth + road | speed/flow/minute | broken/nonsense + sensor | lorry/car/bike + class | loop/broken/every/plate + detection/sensor/detector/counting/measurement | radar/vehicle/sensor | data/bluetooth',
      context: 'telemetry',
    },
    'traffic-state': {
      also: 'traffic situation, congestion, forecast, level of service, flow estimate',
      told: 'jam/queue/slow + where/long | map + red/green | expect/forecast + rush | normal/usual + compare | jam/queue/slow/red/green/map/minutes/normal/where/hour + traffic state/congestion/forecast | delay/rush/expect | how long/predict',
    },
    incident: {
      also: 'event, accident, breakdown, obstacle, alert, wrong-way driver',
      told: 'accident/breakdown/object/fire | wrong way/animal/ice | police/caller + report | confirm/close/clear | animal/object/tyre + road | smoke/police/call/report/ambulance/lane/blocked + incident/accident/breakdown/obstacle | crash/wrong-way/log',
      context: 'incident-report',
    },
    scenario: {
      also: 'plan, procedure, strategy, measure, response plan, action plan, playbook, planned event, calendar, football match',
      told: 'plan/drawer/checklist + if/when | football/fair/snow + plan | who + call/do + first | approve + switch | street + closed + saturday | snow/approve/who/first/detour/visit + scenario/plan/procedure/strategy/measure | scenario/checklist/football/fair/flood | switch/step/divert | prepared/drawer/match/concert/marathon | demonstration/parade/calendar/weeks ahead | crowd/parking',
    },
    'traffic-signal': {
      also: 'traffic light, signal plan, junction, controller, signal control, green wave, bus priority, signal controller',
      told: 'green/red/light + longer/phase | bus/ambulance/tram + priority | junction + night/off/flash | programme/time of day | light/green/red/ambulance/off/wait/night/coordinate + traffic signal/junction/controller | phase/crossing/bus/tram | flashing/failure/pedestrian | wave',
      context: 'device-command',
    },
    sign: {
      also: 'variable message sign, display, gantry, speed sign, lane control, message sign, variable sign, speed limit sign, lane signal, display board, gantry sign',
      told: 'sign/board/display + show/text | speed + lower/limit | lane + close/cross/arrow | detour + show | board/speed/limit/lane/text/show/wrong/dark/lamp/detour/warn + sign/display/gantry | sign/gantry/eighty | cross/arrow',
    },
    camera: {
      also: 'video, cctv, picture, surveillance, video wall, image, automatic detection',
      told: 'camera/picture/screen + look/turn | record/keep/delete + video | smoke/stop + detect | privacy/plate | dark/screen + camera/video/cctv/picture/surveillance | camera/video/turn/zoom | record/delete/dirty/fog | wall/detect/stopped',
    },
    tunnel: {
      also: 'ventilation, bridge, barrier, tunnel control, tunnel operation, bridge control, lighting',
      told: 'tunnel + smoke/fire/close | fan/light/pump | emergency phone/exit | bridge + lift/wind | fire/smoke/close/phone/height/night + tunnel/ventilation/bridge/barrier/lighting | tunnel/barrier/emergency | too high/wash',
    },
    'road-works': {
      also: 'closure, work zone, permit, lane closure, construction, roadworks, lane occupation permit',
      told: 'dig/roadwork/close + when/permit | contractor + apply/start/end | two + works + same | detour/sign + works | works/close/contractor/start/end/longer/night/lane/coordinate/cable + road works/closure/permit/construction/roadworks | dig/permit/apply | clash/same time/pipe',
      context: 'licence-permit',
    },
    'field-service': {
      also: 'patrol, road crew, winter service, recovery, field crew, road inspector, recovery dispatch',
      told: 'send/patrol/crew + spot | snow/salt/grit | tow/clean/cone | near + crew | patrol/crew/van + send | arrive/duty/night + field service/patrol/recovery | plough/spot/roster | report back',
      context: 'incident-dispatch',
    },
    'traveller-information': {
      also: 'traffic news, radio, open data, publication, travel alert, radio message, open data feed, journey time',
      told: 'radio/app/navigation + tell/publish | minutes + to + city | press/public + warn | partner + feed | news/app/warn/tell/website/map/minutes/wrong + traveller information/radio/publication | radio/publish/navigation/feed | journey/outdated',
      context: 'public-alert',
    },
    asset: {
      also: 'equipment, maintenance, fault, device, inventory, asset maintenance, equipment register, maintenance contract, field equipment',
      told: 'broken/lamp/fault + fix/contractor | which/where + equipment + road | power cut/cable | replace/age | broken/lamp/contractor/hours/which/where/power/contract + asset/equipment/maintenance/fault/device | fault/repair/cabinet | inspection',
      context: 'asset-register',
    },
    reporting: {
      also: 'statistics, analysis, evaluation, archive, report, dashboard, figures, key figure',
      told: 'accident + count/black spot | minister/council + ask | figure/number/total + month/year/week | how many/how much + average/per day/per month | excel/spreadsheet/chart + evaluate/make/put together | management/board/owner + see/want + figures | month + reporting/statistics/analysis/evaluation/archive | statistics/report/archive/old data | how fast/response',
      context: 'reporting',
    },
  },
  relations:
    'detection ~> traffic-state, camera ~> incident, traffic-state ~> incident, incident > scenario, scenario ~> traffic-signal, scenario ~> sign, scenario ~> tunnel, incident ~> field-service, road-works ~> traffic-state, road-works ~> traveller-information, incident ~> traveller-information, traffic-state ~> traveller-information, asset > field-service, detection ~> asset, incident ~> reporting',
};

export const PUBLIC_TRANSPORT_MODELS: readonly ReferenceModel[] = [
  RAILWAY_PASSENGER_TICKETS,
  CITY_BUS,
  TRAFFIC_CONTROL_CENTRE,
];
