import type { ReferenceModel } from '../reference-model.ts';

const AIRPORT_OPERATIONS: ReferenceModel = {
  id: 'airport-operations',
  title: 'Airport operations and baggage',
  words:
    'airport, runway, gate, stand, baggage, belt, terminal, ground handler, flight, security lane, turnaround, apron, airline, de-icing, check-in desk',
  parts: {
    flight: {
      also: 'flight schedule, flight plan, movement, aodb, seasonal schedule, rotation, flight information, operational database, arrival, departure, flight status',
      told: 'flight + late/landed/expect | airline/tower + send + time | today/season + flights | diverted/cancelled | land/take off/touch down + time | slot/eurocontrol/regulation + minute | estimate/expected/actual + arrival | delay + reason/code | charter/private/cargo + plane | next season/tomorrow + plane | registration/tail/type + plane',
      context: 'flight-ops',
    },
    'gate-allocation': {
      also: 'gate, resource, stand planning, bay, counter allocation, gate assignment, resource allocation, stand, check-in desk, belt allocation, stand plan',
      told: 'which + gate/stand/desk/belt | wing/size + fit | clash/occupied/swap | bus/bridge | park/parking position + plane | move/change + gate/stand | belt/carousel + flight | counter/desk + airline | full/no room + stand | remote/walk + passenger | tow/tug + plane',
      context: 'airport-resource',
    },
    turnaround: {
      also: 'pushback, fuelling, catering, cleaning, boarding, deboarding, ground handling, milestone, departure readiness, handling process',
      told: 'fuel/clean/cater/load + plane | minutes/target + off | who + hold up/late | stairs/pushback | ready + depart/leave | fuel/water/toilet + truck | start/finish/done + loading/boarding | forty/thirty + minutes | cleaner/caterer + late | door + close | hold up/blame',
    },
    baggage: {
      also: 'luggage, bag, suitcase, screening, bag tag, belt, baggage handling, sorting, bag tracking, reclaim, transfer bag',
      told: 'suitcase/bag + sort/belt/jam | lost/missed + bag | screen/x-ray + bag | transfer/short + connection | luggage/suitcase/bag + missing/wrong/left behind | tag/label/barcode + read | conveyor/carousel + stuck/stand still | hold + reconcile/on board | search/alarm + bag | claim + damaged | heavy + baggage/luggage/bag/suitcase/screening | bulky/ski',
    },
    'passenger-flow': {
      also: 'passenger, security check, queue management, security, checkpoint, passport control, boarding card check, security lane, queue, passenger count, waiting time',
      told: 'queue/wait + security/passport | lane + open/close | boarding pass + scan + enter | how many + expect + hour | minutes + wait/queue | open + second/more + lane | long/crowd + line | forecast/peak/holiday + passenger | count/sensor/camera + people | wheelchair/assistance + passenger | miss + flight + queue',
    },
    'passenger-information': {
      also: 'display, fids, notice, signage, website, flight alert, information display, flight board, announcement, public display, app message',
      told: 'board/screen/display + show | announce/call + gate | app/text + passenger | language/wrong + board | monitor/screen/board + update/blank | say/tell + gate/passenger | website + arrival | gate + change + nobody/know | loudspeaker/voice/last call',
      context: 'notification',
    },
    'ground-crew': {
      also: 'roster, handler, staff, ramp agent, workforce, rostering, handler staff, shift, worker, task assignment',
      told: 'loader/handler + shift/task | too few/ill + people | badge/licence + driver | next/free + team | roster/shift/night + handler/loader | who + works/free + stand/flight | team/crew + send/assign | training/qualified + drive/tow | break/tablet + worker | agency + ground crew/roster/handler/staff/workforce | sick/overtime',
      context: 'shift-roster',
    },
    'airside-safety': {
      also: 'safety, inspection, wildlife, surface condition, occurrence, winter service, runway inspection, bird, foreign object, vehicle permit',
      told: 'runway/bird/debris + check | accident/spill/report | snow/ice/de-ice | closed/light + runway | inspect/drive + runway | debris/stone/tyre + found | bird/fox/hare | plough/salt/near miss/collide/vehicle | fire brigade/rescue/brake/friction/slippery',
      context: 'inspection',
    },
    badge: {
      also: 'access control, id card, pass, permit, background check, access badge, security pass, staff screening, airside permit',
      told: 'badge/pass + apply/expire | background + check | door/gate + open/deny | lost + badge | badge/pass + issue/hand back/renew | police/background/reliability + check | escort/visitor + airside | training + pass | gate/turnstile + let in | contractor/employee + pass | not returned/stolen',
      context: 'access-control',
    },
    billing: {
      also: 'invoicing, charge, landing charge, passenger fee, statement, revenue, airport charges, landing fee, aeronautical billing, invoice, tariff',
      told: 'landing/passenger/parking + fee | airline + bill/invoice | weight/noise/night + charge | discount/incentive | invoice/bill/charge + landing/airline/ton | parking + plane + hours | pay/owe/late + airline | price list/tariff + regulator | per passenger/per ton/per night | statement/account',
      context: 'invoicing',
    },
    concession: {
      also: 'retail, lease, tenant, shop, commercial, rent, parking, lounge',
      told: 'shop/restaurant + rent/turnover | car park | lounge/advert | opening + contract | tenant/shop + lease/rent | percentage/turnover + pay | parking + book/space | opening hours + shop | space/square + let | duty free/kiosk/taxi | advertising/poster',
      context: 'lease',
    },
    'lost-property': {
      also: 'lost and found, left item, found object, lost item, found item, claim, deposit',
      told: 'found/left/forgot + item | ask/describe/collect | tray/seat + laptop | auction/destroy | owner + collect/send | shelf/store + found | describe/ring/ask + lost | lost/phone + lost property/claim/deposit | left behind/forgotten/jacket/glasses/laptop | after three months/sell',
      context: 'lost-property',
    },
    incident: {
      also: 'emergency, alarm, crisis, security incident',
      told: 'suspicious/unattended + bag | drone + close | write up/log/report + happen | police + incident/emergency/alarm/crisis | alarm/emergency/evacuate | ambulance/doctor/collapse | fire/bomb/threat | fight/arrest',
      context: 'incident-report',
    },
  },
  relations:
    'flight ~> gate-allocation, gate-allocation ~> passenger-information, flight ~> passenger-information, flight ~> turnaround, turnaround > ground-crew, gate-allocation ~> turnaround, flight ~> baggage, turnaround > baggage, flight ~> passenger-flow, airside-safety ~> gate-allocation, ground-crew > badge, flight ~> billing, concession > badge, passenger-flow ~> lost-property, airside-safety ~> incident, incident ~> passenger-information',
};

const AIRCRAFT_MAINTENANCE: ReferenceModel = {
  id: 'aircraft-maintenance',
  title: 'Aircraft maintenance',
  words:
    'aircraft, hangar, mechanic, engine, component, airworthy, technical log, flight hour, cycle, defect, release to service, task card, overhaul, serial number, directive',
  parts: {
    aircraft: {
      also: 'tail sign, engine, airframe hours, serial number, flight hours, asset, utilisation, fleet, airframe, configuration, installed component',
      told: 'tail/serial + aircraft | which + engine/part + installed | hours/cycle/landing + count | lease return/modify | registration/tail + belong | hours/cycles/landings + enter/count | component/engine + fitted/removed/swap | owner/lessor/airline + aircraft | history/years/first + airframe | weight/configuration/seat',
      context: 'asset-register',
    },
    'maintenance-programme': {
      also: 'scheduled maintenance, maintenance schedule, inspection interval, task list, check, due date, forecast, maintenance plan, interval, due list',
      told: 'every + hour/cycle/month + check | due/overdue/soon | a check/heavy | extend/authority + interval | hundred/flying hours + check | remaining + hours/days | manual/manufacturer + revise | which + task + next | falls due/comes due/c check/heavy check/line check | calendar/interval/tolerance',
      context: 'maintenance-schedule',
    },
    directive: {
      also: 'airworthiness, bulletin, ad, sb, mandatory modification, compliance, airworthiness directive, service bulletin, modification, continuing airworthiness',
      told: 'authority/manufacturer + issue/bulletin | comply/deadline + fleet | applies/affected + tail | one-time/repeat | mandatory/must + before/deadline | bulletin/letter/notice + engine/maker | authority + demand/publish | done/still open + which + aircraft | evaluate/engineer + read | upgrade + directive/airworthiness/bulletin/ad/sb | modification/grounded/whole fleet',
    },
    defect: {
      also: 'tech log, pilot report, fault, discrepancy, snag, squawk, deferred item, technical log, deferred defect, logbook',
      told: 'captain/pilot + write/report + fault | defer/minimum + fly | repeat + same + fault | open/close + entry | pilot/captain/crew + complain/note/write | again/third time + same | page/book/entry + on board | close + defect/fault/discrepancy/snag/squawk | snag/fault/warning light | deferred/postpone/minimum equipment | clear/rectify/leak/noise/vibration',
    },
    'work-order': {
      also: 'task, job card, maintenance job, hangar check, finding, task card, labour, work package, job, hangar visit, non-routine',
      told: 'task/card + mechanic/sign | hangar/slot/night + stand | found/crack/extra + work | hours + planned/used | job card/task/card + stamp/sign/hand out | mechanic/shift + work/do | hours/man-hours + booked/spent | open/finish/behind + job | corrosion/crack/shift handover | step/panel/remove/refit',
      context: 'maintenance-order',
    },
    staff: {
      also: 'engineer, qualification, personnel, mechanic licence, competence, shift, employee, certifying staff, licence, authorisation, mechanic',
      told: 'licence/stamp/authorise + engineer | expire/training + mechanic | two/independent + inspect | who + may + sign | licence/rating/approval + expire/valid | stamp + number/own | sign/certify + allowed/may | shift/ill/overtime + mechanic | double/independent + check | contractor/hire + mechanic | course/training/human factors',
      context: 'certification',
    },
    release: {
      also: 'certificate of release, crs, airworthiness certificate, form one, return to service, sign-off, release certificate, release to service, certificate, airworthiness review',
      told: 'release/sign + fly again | certificate + part/form | open + item + not + release | record/keep + years | sign + back to service/fly/off | certificate + issue/missing | nothing/no + open + before | stamp + last | responsible/liable + signature | customer/pilot + get + paper',
    },
    stock: {
      also: 'inventory, part, component store, warehouse, spare part, material, tooling, parts stock, spare, rotable, store',
      told: 'part/serviceable + shelf/store | shelf life/expire/quarantine | tool/calibrate/missing | paper/trace + part | pool/loan | store/shelf/bin + part | tool/torque wrench + calibrate/borrow | count/missing/minimum + part | reserve/issue/hand out + part | certificate/form + receive | serviceable/unserviceable/tag | batch/expired',
      context: 'inventory',
    },
    procurement: {
      also: 'purchasing, supplier, purchase order, vendor, requisition, part order, aog order, exchange order',
      told: 'order/urgent/grounded + part | exchange/core | supplier + approved/price | days + delivery | buy/order + part/supplier | quote/price/lead time + part | waiting/late + part | approved + vendor | return + procurement/purchasing/supplier/vendor/requisition | aircraft on ground/urgent/overnight | customs/courier',
      context: 'purchase-order',
    },
    'component-repair': {
      also: 'repair, shop, overhaul, workshop, engine overhaul, warranty, shop visit, engine shop, repair order',
      told: 'send/shop/overhaul + component/engine | test/bench | return/scrap + unit | warranty + maker | shop/repair station + send/away | back/return + with certificate | how long/turnaround + component | pump/propeller/gear/wheel + overhaul | strip/beyond repair/scrap | warranty/claim/manufacturer',
      context: 'repair-job',
    },
    planning: {
      also: 'maintenance planning, hangar schedule, capacity planning, bay, check planning, scheduling, hangar plan, capacity, slot, ground time',
      told: 'when/slot + hangar/ground | airline + operations + free aircraft | enough + people/parts | combine + visit | hangar/bay + free/full/slot | plan/schedule + check/weeks | airline + give/hand over + aircraft | delay/overrun + hangar | enough + mechanics/tools | night stop/line + work | priority/move + job',
      context: 'scheduling',
    },
    billing: {
      also: 'invoicing, quotation, invoice, estimate, contract, approval, customer billing, quote, airline customer, cost',
      told: 'airline/owner + quote/invoice | flight hour + flat rate | extra + approve + customer | man-hour + cost | invoice/bill/charge + customer/owner | estimate/offer + approve | additional/extra + work + agree | hourly/fixed/flat + price | pay/unpaid + before + fly | margin/cost + job',
      context: 'invoicing',
    },
    document: {
      also: 'technical record, manual, records, maintenance record, archive, drawing',
      told: 'records/binder/folder + keep/scan | years + keep/prove | paper/file + missing/trace | latest/old + version | lease/hand back + records | paper/form/certificate + file/keep/scan | missing/lost/expired + paper/document | upload/attach/sign + paper/document | manual/revision/drawing',
      context: 'document',
    },
  },
  relations:
    'maintenance-programme > aircraft, directive ~> maintenance-programme, maintenance-programme ~> planning, defect ~> work-order, planning ~> work-order, work-order > stock, stock ~> procurement, work-order > staff, work-order ~> release, release ~> aircraft, component-repair ~> stock, work-order ~> component-repair, work-order ~> billing, work-order > document, release ~> document, aircraft > document',
};

const DRONE_OPERATIONS: ReferenceModel = {
  id: 'drone-operations',
  title: 'Drone flights for survey and delivery',
  words:
    'drone, pilot, flight, battery, airspace, camera, no-fly zone, remote, propeller, inspection flight, altitude, landing spot, payload, wind, observer',
  parts: {
    mission: {
      also: 'job, operation, project, flight job, inspection, delivery, task, flight order, survey job, assignment, customer order',
      told: 'customer/farmer/roof/power line + order | what + film/measure/spray/deliver | date/weather + postpone | area/hectare | order/book/ask + flight/survey/film | job/customer + when/where | postpone/cancel + weather | quote/accept + job | solar/deliver + mission/job/operation/project/delivery | roof/field/bridge/wind turbine | drop/parcel/medicine | what for/purpose',
      context: 'order',
    },
    'flight-plan': {
      also: 'route plan, mission plan, waypoint, flight route, planning, route, flight path, altitude plan, landing spot',
      told: 'draw/plan + route/line/waypoint | height/overlap/speed | land/emergency + spot | repeat + same + flight | route/line/grid + draw/map | height/metre/speed + set | take-off/landing/emergency + spot | battery/long enough + flight | copy/repeat + last | obstacle/mast/tree/wire | resolution',
      context: 'drone-flight',
    },
    airspace: {
      also: 'authorisation, permission, flight permission, restricted zone, airspace authorisation, permit, geo-zone, airspace clearance, no-fly zone, airspace request',
      told: 'airport/no-fly/forbidden + zone | authority/tower + ask/permission | people/crowd/town + over | landowner + agree | permit/permission/approval + fly | airport/military/hospital/prison + near | zone/map + red/forbidden | authority/tower + call/email/wait | neighbour/owner/police + tell | people/crowd/road + over | closed + airspace/authorisation/permission/permit/geo-zone | notice/temporary',
      context: 'licence-permit',
    },
    weather: {
      also: 'forecast, wind limit, conditions, meteorology, weather check, wind, go decision, visibility',
      told: 'wind/rain/gust/fog + fly | forecast/tomorrow | go/not go | solar/temperature | morning + look/decide | cancel/wait + hour | limit + weather/forecast/conditions/meteorology/wind | rain/gust/fog/storm | too windy/too cold/wet | metres per second/cloud/sun/visibility',
      context: 'weather',
    },
    drone: {
      also: 'fleet, aircraft, uav, equipment, payload, asset, drone register, aircraft fleet, airframe, registration, insurance',
      told: 'drone/camera/serial + which | register/insurance + number | firmware/update | lost/crashed | serial/register/sticker + drone | camera/sensor/payload + mount | which + drone + where/case | buy/age/hours + drone | insured/insurance/write off | software',
      context: 'asset-register',
    },
    battery: {
      also: 'battery pack, accumulator, cycle count, charging, battery set, charge cycle, charger, power pack',
      told: 'charge/cycle/swollen | how many + battery/flight | cold/short + minutes | label/retire | percent/minutes + left | number/label + battery | winter/cold + battery | old/bag/store + battery/accumulator/charging/charger | charger/discharge/cycles | fire',
    },
    pilot: {
      also: 'crew, operator, certificate, qualification, training, competency, staff, remote pilot, licence, observer, currency',
      told: 'licence/exam/certificate + pilot | observer/second + person | hours/recent + flown | assign + pilot | pilot/flyer + licence/exam | expire/renew + certificate | trained/allowed + model | who + flies/free/tomorrow | hours/practice + recent | observer + pilot/crew/operator/certificate/qualification | spotter/helper/tired/medical',
      context: 'certification',
    },
    telemetry: {
      also: 'tracking, live flight, ground control, position, monitoring, link, control station, live operation, control room, live video, command link',
      told: 'live/watch/screen + flight | signal/lost/return home | near/collision/helicopter | take over/abort | follow/watch/see + live/map | signal/link/gps + lost | come/return + home/back | too high/outside/leave + zone | battery/low + warn | speed/altitude + telemetry/tracking/position/monitoring/link | other aircraft/position',
    },
    'flight-log': {
      also: 'logbook, flight history, flight record, log, flight time, log book, incident, flight hours',
      told: 'log/minutes + take-off | incident/crash + report | authority + show | pilot + hours + drone | write/enter/log + flight/minutes | take-off/landing + time | who + flew + when | authority/insurer + ask/prove | total + hours | every flight/unusual/remark',
    },
    'data-processing': {
      also: 'imagery, media, photo, footage, video, survey data, orthophoto, deliverable, image data, point cloud',
      told: 'picture/video + upload/card | map/model/stitch | crack/hot spot/plant + find | send/share + customer | send/link/download + customer | faces/privacy + blur | card/upload/3d/damage + data processing/imagery/media/photo/footage | photo/video/film/footage | gigabyte/blur/unsharp/fly again | crack/mark/measure',
      context: 'image-catalogue',
    },
    maintenance: {
      also: 'service, repair, pre-flight check, spare, propeller change, service interval',
      told: 'propeller/motor + change/check | every + hours + service | repair/spare | ground/not fly | checklist/before + flight | broken/bent/crash + repair | spare/part + order | propeller + maintenance/service/repair/spare | motor/arm/send in/manufacturer | not airworthy/out of use',
      context: 'maintenance-order',
    },
    billing: {
      also: 'invoicing, invoice, payment, price, quotation, quote, flight charge',
      told: 'quote/invoice + customer | hectare/hour/travel + price | second visit + free | paid/unpaid | quote/offer/price + customer | travel/extra + charge | reminder/late + pay | pay + billing/invoicing/invoice/payment/price | bill/invoice/per hectare/per hour/per day | package/subscription',
      context: 'invoicing',
    },
    client: {
      also: 'customer, contact, site owner, account, client record',
      told: 'customer/farmer/company + contact/phone | regular/first + customer | access/portal/login + customer | site/address/contract/agreement + client/customer/contact/account | contact person',
      context: 'customer',
    },
  },
  relations:
    'mission ~> flight-plan, flight-plan > airspace, flight-plan > weather, mission > pilot, mission > drone, drone > battery, flight-plan ~> telemetry, telemetry > airspace, telemetry ~> flight-log, flight-log ~> maintenance, maintenance ~> drone, telemetry ~> data-processing, data-processing ~> billing, flight-log ~> battery, mission > client',
};

export const AIRFIELD_MODELS: readonly ReferenceModel[] = [
  AIRPORT_OPERATIONS,
  AIRCRAFT_MAINTENANCE,
  DRONE_OPERATIONS,
];
