import type { ReferenceModel } from '../reference-model.ts';

const TRUCK_FLEET: ReferenceModel = {
  id: 'truck-fleet',
  title: 'Haulage firm with its own trucks',
  words:
    'truck, lorry, haulier, driver, trailer, tachograph, load, mileage, fuel card, workshop, dispatcher, empty run, cargo, tyre, loading dock',
  parts: {
    order: {
      also: 'load, freight, job, transport order, shipment, freight order, consignment, trip request',
      told: 'customer/shipper + order/call/load | pick up/load + unload/deliver | pallet/ton/weight/adr | freight exchange/offer + load | ring/mail/write + want/need + moved/taken/brought | load + from + to | how heavy/how many + pallet | unload/ramp + between/before | again/every week + same + load | deliver/customer/email/phone/metre/date/cancel/change/address + order/load/freight/job/shipment | order/pick up/window/urgent | ramp',
      context: 'order',
    },
    dispatch: {
      also: 'trip, planning, tour, schedule, dispatcher, trip planning, disposition, scheduling, assignment',
      told: 'which + truck/driver + load/job | combine/fill/empty + back/return load | dispatcher/board/plan + tomorrow/week | swap/change + driver/trailer | truck/driver + which/assign | who + takes/gets/drives + load/job | whiteboard/excel/board + truck/driver | truck + full/half empty/empty | driver + told/sent/called + next/tomorrow | plan + falls apart/changed | plan/board/tomorrow/late/trailer + dispatch/trip/planning/tour/schedule | back load/empty run/combine/fill | replan/swap',
      context: 'trip',
    },
    vehicle: {
      also: 'truck, trailer, fleet, asset, lorry, fleet register, tractor unit',
      told: 'buy/sell/lease + truck/trailer | number plate/registration/axle/tonnage | insurance/tax + truck | which + trailer + where | lorry/ton/buy/lease/insurance/where + vehicle/truck/trailer/fleet/asset | plate/sell/tax | parked/tail lift/cooled',
      context: 'vehicle',
    },
    driver: {
      also: 'trucker, staff, employee, licence, personnel, driver file, qualification, payroll, wage, driver pay, allowance',
      told: 'licence/medical/card + expire/valid | ill/holiday/leave + driver | adr/training + driver | allowance/expense + driver | quit/short + driver | card/adr/pay/hours/night/month + driver/trucker/staff/employee/licence | driver/sick/holiday | training/expenses/allowance | medical/passport/wage/salary | overtime/per diem/pay slip | bonus',
      context: 'driver',
    },
    'driving-hours': {
      also: 'tachograph, working time, rest period, compliance, rest time, infringement',
      told: 'rest/break + hour/driver | tachograph/card + read/download | legal/too long + drive | fine + hour/inspection | break/hours/download/weekend/night/police/check + driving hours/tachograph/compliance/infringement | rest/too long/legal/fine',
    },
    tracking: {
      also: 'gps, position, telematics, eta, trip data, fuel consumption',
      told: 'map/gps + truck/see | speed/brake/idle + style | where + truck/load | arrive/eta + customer | temperature/door + sensor | where/late/fuel/brake/door/customer/ask/speed/route + tracking/gps/position/telematics/eta | map/gps/eta | idle/temperature',
      context: 'telemetry',
    },
    fuel: {
      also: 'fuel card, diesel, refuelling, consumption, toll, toll cost, fuel transaction',
      told: 'diesel/tank/fill up/petrol | card + steal/misuse/station | toll/ferry + cost | litre/consumption + per | litre/card/wrong + fuel/diesel/refuelling/consumption/toll | station/consumption/per hundred | stolen/toll/ferry | adblue',
    },
    maintenance: {
      also: 'workshop, repair, service, inspection, tyre, workshop order',
      told: 'service/oil/brake/tyre + due/change | workshop/garage + stand/repair | defect/light + driver + report | annual + inspection | tyre/brake/oil/note/cost + maintenance/workshop/repair/service/inspection | repair/due/inspection | breakdown/tow/defect | spare',
      context: 'maintenance-schedule',
    },
    'proof-of-delivery': {
      also: 'delivery note, waybill, cmr, document, pod, consignment note',
      told: 'sign/signature/stamp + paper/note/tablet | photo/scan + note | pallet + exchange/owe | paper + lost/late + office | damage/refuse + note | driver + bring/hand in + paper | customer + claims/says + not delivered/never got | pallet + exchanged/owed/count | without/no + signature/paper + invoice | sign/note/paper/pallet/exchange/missing/office + proof of delivery/waybill/cmr/document/pod | stamp/waybill/photo/scan',
    },
    subcontractor: {
      also: 'carrier, haulier, partner, supplier, partner haulier, freight exchange, outsourced load',
      told: 'other/partner/outside + haulier/carrier | give/pass + load + away | insurance/licence + haulier + check | credit note | other/pass/price/margin/insurance/licence/invoice/credit + subcontractor/carrier/haulier/partner/supplier | give away',
      context: 'supplier',
    },
    billing: {
      also: 'invoice, invoicing, freight rate, payment, freight charge, price agreement, toll surcharge',
      told: 'invoice/bill + customer/load | kilometre/pallet/flat + price | waiting + charge | diesel + surcharge/floater | money/profit + trip/truck | paid/pay + late/weeks/days | what + earned/left + trip/load | waited/waiting + hours + bill | price + agreed/phone + forgotten | pallet/waiting/extra/unpaid/late/profit/trip + billing/invoice/invoicing/payment | bill/per kilometre/diesel surcharge',
      context: 'invoicing',
    },
    customer: {
      also: 'shipper, client, consignee, contract, contact, account, customer record, customer data, profile',
      told: 'name/phone/address + keep/note/write down | regular/new/best/old + customer | complain/angry + customer | look up/find/search + customer | agreed/contact/address/opening + customer/shipper/client/consignee/contract | customer/shipper/rate | complaint/lose/tender',
      context: 'customer',
    },
    reporting: {
      also: 'statistics, profitability, cost analysis, report, dashboard, figures, analysis, evaluation, key figure',
      told: 'figure/number/total + month/year/week | how many/how much + average/per day/per month | excel/spreadsheet/chart + evaluate/make/put together | management/board/owner + see/want + figures | compare + last year/last month | profit/cost/month/figure/percent/truck + reporting/statistics/profitability/report/dashboard | per truck/empty kilometre/which customer',
      context: 'reporting',
    },
  },
  relations:
    'order ~> dispatch, dispatch > vehicle, dispatch > driver, dispatch > driving-hours, dispatch > subcontractor, tracking ~> dispatch, tracking ~> driving-hours, tracking ~> maintenance, maintenance ~> vehicle, dispatch ~> proof-of-delivery, proof-of-delivery ~> billing, fuel > vehicle, billing > order, order > customer, driving-hours ~> driver, billing ~> reporting',
};

const TOUR_PLANNING: ReferenceModel = {
  id: 'tour-planning',
  title: 'Tour planning for drivers',
  words:
    'tour, stop, driver, route, time window, map, morning, van, order of stops, depot, traffic, capacity, planner, own vehicles, skipped stop, kilometre',
  parts: {
    order: {
      also: 'job, delivery order, visit, stop, task, stop order, stop request',
      told: 'import/list/excel + stop/address/order | customer + want/need + day | crate/kilo/minute + stop | urgent/late/extra + stop | list/orders + come/arrive + evening/night | who + gets/needs + what + day | last minute/still + add/squeeze | address/customer/minutes/late/list/date/day/cancel + order/job/visit/stop/task | order/import/crate/kilo | urgent/added/excel',
      context: 'order',
    },
    customer: {
      also: 'site, address, location, time window, customer location, geocode, customer site, access note',
      told: 'open/closed/lunch + between/window | address/pin + wrong/map | gate/stairs/code/key | no truck/narrow + street | yard/ramp | wrong/open/closed/contact/phone/note + customer/site/address/location/geocode | pin/window/narrow | remember',
      context: 'site',
    },
    'route-planning': {
      also: 'optimisation, routing, planner, tour calculation, route optimisation, optimiser, planning run, sequence',
      told: 'best/short/cheap + order/way/route | calculate/plan/suggest + tour | by hand/move/drag + stop | how many + van + need | fewer + kilometre | how many + van | puts/sorts + stops/addresses + order | who drives + where/which + morning | head/experience/by hand + plan | save + kilometre/fuel/time | short/order/move/kilometre/morning/hours/plan + route planning/optimisation/routing/planner/optimiser | best/calculate/suggest | by hand/drag/fewer/save | zigzag/criss-cross/cross town',
      context: 'route-planning',
    },
    tour: {
      also: 'route, round, trip, schedule, trip sheet, fixed tour, route plan',
      told: 'monday/weekly/fixed + tour | release/fix/print + tour | tour + full/long/overtime | swap/pass + stop + driver | monday/tuesday/regular + round/tour | hand over/give + half + tour | too much/too long + driver/day | printed/sheet + driver | monday/week/release/print/full/pass/split/fixed/regular/depot/back + tour/route/round/trip/schedule | tour/too long/swap',
    },
    vehicle: {
      also: 'van, truck, fleet, capacity, equipment, vehicle type',
      told: 'fit/load/pallet + van/truck | tail lift/cooled/crane | broken/workshop + van | fuel/cost + kilometre | load/broken/workshop/cost/fuel + vehicle/van/truck/fleet/capacity | truck/car/fit/pallet | lift',
      context: 'vehicle',
    },
    driver: {
      also: 'employee, staff, shift, roster, crew, working hours, skill, driver roster',
      told: 'driver + know/skill/area | start/finish/break + hour | ill/holiday + driver | lunch/rest/overtime | area/start/finish/break/hours/licence + driver/employee/staff/shift/roster | driver/knows/sick/holiday | skill',
      context: 'driver',
    },
    map: {
      also: 'traffic, travel time, road network, geocoding, map and traffic, distance matrix',
      told: 'jam/road works/closed/traffic | drive + how long/minute | bridge/height/weight + road | ferry/toll + avoid | minutes/height/road/wrong + map/traffic/geocoding | how long/bridge/ferry/toll | map',
      context: 'mapping',
    },
    delivery: {
      also: 'driver app, stop status, proof of delivery, execution, tour progress',
      told: 'done/finished/skip + stop | phone/app/tablet + driver + next | photo/sign/signature | navigate | nobody/closed + stop | driver + ticks/taps/marks | not there/closed/nobody + stop | sign/photo + door | bring back/left over + goods | done/next/app/phone/nobody/closed/empties/return/leave + delivery/execution | skip/tablet/scan',
      context: 'last-mile',
    },
    tracking: {
      also: 'gps, position, eta, monitoring, live tracking, delay',
      told: 'where + van/driver + now | late/behind/delay + plan | arrive + expected | red/warn + window | where + driver/van + now | behind/late + who notices | office + sees/knows + stop | where/now/late/arrive/map/red + tracking/gps/position/eta/monitoring | behind/expected/dot | alarm',
      context: 'realtime-ops',
    },
    notification: {
      also: 'message, arrival notice, tracking link, customer notice, appointment message, delay message, reminder, alert, email',
      told: 'tell/text/inform + customer + time/before | half hour/two hour + ahead | confirm/reply + appointment | late + apologise | customer + calls/asks + when | text/message + coming/arrive | text/tell/call/before/confirm/late/link/see + notification/message/reminder/alert/email | half hour/reply/sorry | in an hour/in ten minutes',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, analysis, key figure, cost, tour analysis, plan-actual comparison, cost per stop, performance',
      told: 'plan + actual/real/compare | cost/kilometre + per + stop/tour | month/week + figure | which + customer + expensive/slow | plan/month/figure/slow/expensive/kilometre/fuel + reporting/statistics/analysis/cost/performance | actual/per stop',
      context: 'reporting',
    },
    depot: {
      also: 'warehouse, loading, start point, base',
      told: 'where + which/place/branch | new/second/close + place/branch/location | manager/responsible + place/branch | yard/ramp/morning/start/end/order/address + depot/warehouse/loading/base | depot/warehouse/which depot | loading list/opening hours',
    },
    region: {
      also: 'area, territory, zone, district',
      told: 'who + area | village/town/postcode + monday/driver | border/split + area | customer + belong + area | map + colour/draw | monday/village + region/area/territory/zone/district | region/postcode/divide/boundary | north/south/east',
    },
  },
  relations:
    'order > customer, route-planning > order, route-planning > map, route-planning > vehicle, route-planning > driver, route-planning ~> tour, tour ~> delivery, delivery ~> tracking, tracking > map, tracking ~> notification, delivery ~> order, delivery ~> reporting, tour > driver, tour > depot, route-planning > region, order ~> notification',
};

export const TRUCKS_MODELS: readonly ReferenceModel[] = [TRUCK_FLEET, TOUR_PLANNING];
