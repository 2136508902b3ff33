import type { ReferenceModel } from '../reference-model.ts';

const SEA_CARGO_BOOKING: ReferenceModel = {
  id: 'sea-cargo-booking',
  title: 'Sea cargo booking and tracking',
  words:
    'vessel, container, shipping line, sailing, port, bill of lading, booking, voyage, shipper, cut-off, demurrage, reefer, transhipment, cargo, arrival notice, empty container',
  parts: {
    schedule: {
      also: 'voyage, vessel, sailing, service, port call, sailing schedule, rotation, port pair',
      told: 'ship/vessel + leave/sail/call/when | from port + to port | skip/omit/delay + port | week/thursday + departure | connection/tranship | leave/port/call/week/every/thursday/late/strike/transhipment/cut-off/arrive/days + schedule/voyage/vessel/sailing/service | ship/skip/storm',
      context: 'vessel-schedule',
    },
    rate: {
      also: 'price, tariff, quote, freight, surcharge, freight rate, service contract',
      told: 'price/cost + box/container | offer/quote + shipper | bunker/peak/congestion + surcharge | contract/volume + price | valid + until | cost/offer/fuel/contract/annual/volume/week + rate/price/tariff/quote/freight | rate/quote/bunker/peak | spot/validity/expired',
      context: 'shipping-rate',
    },
    booking: {
      also: 'shipment, reservation, order, cargo booking, booking request, space reservation, amendment, booking confirmation',
      told: 'book/reserve + space/slot/ship | confirm/accept/decline + request | change/cancel/no-show | dangerous/heavy/out of gauge + approve | roll/next ship | space/confirm/decline/weight/containers/next + booking/shipment/reservation/order/amendment | book/request/commodity | dangerous/oversize',
      context: 'carrier-booking',
    },
    capacity: {
      also: 'space, allotment, slot, vessel capacity, allocation, vessel space, overbooking, slot control',
      told: 'full/left/free + space/ship | overbook/no-show + plan | slot + share/partner | weight/plug + limit | full/left/share/partner/heavy/weight/agent + capacity/space/allotment/slot/allocation | overbook/quota/plug',
    },
    equipment: {
      also: 'container, empty, depot, container fleet, empty container, container release, chassis',
      told: 'empty + pick up/return/depot | clean/damaged/repair + container/box | too few/shortage + box | move/reposition + empty | type/forty/twenty/reefer | release/short/return/lease/own + equipment/container/empty/depot/chassis | dirty/holes/damaged | too few/drop/repair',
    },
    'shipping-instruction': {
      also: 'cargo detail, manifest, verified gross mass, packing list, instruction, verified weight, manifest data, seal',
      told: 'verify/weigh + mass/weight | seal + number | who + shipper/consignee + enter | goods/description/mark + declare | deadline/closing + send | weight/goods/consignee/notify/deadline/late/missing/number + shipping instruction/manifest/instruction/seal | weigh/verified/marks/description | manifest/authority',
    },
    'transport-document': {
      also: 'bill of lading, waybill, document, sea waybill, draft bill, surrender, title document',
      told: 'original/draft/copy + print/approve/correct | bank/endorse/surrender | release + goods/cargo + paper | lost/late + original | lost/letter/print/sign + transport document/waybill/document/surrender | bill of lading/original/draft/correct/typo | courier/issue/electronic',
      context: 'transport-document',
    },
    tracking: {
      also: 'track and trace, event, eta, visibility, milestone, container event, arrival estimate, notification, message, alert, arrival notice',
      told: 'where + container/box/cargo | gate/load/discharge + event | late/eta/change + tell | number + look up | temperature + reefer | delay + tell | change/ship + notify | where/container/late/loaded/gate/number/notify/told/email/message/inform + tracking/event/eta/visibility/milestone | eta/discharged/look up | temperature/alarm/arrival/days before',
      context: 'container-tracking',
    },
    'inland-transport': {
      also: 'haulage, truck, rail, barge, delivery, pre-carriage, on-carriage, carrier haulage, truck order',
      told: 'truck/rail/barge + door/factory/port | collect/bring + box + customer | appointment/turn in | driver + wait | door/collect/deliver/waiting/driver/depot + inland transport/haulage/truck/rail/barge | truck/train/barge | factory/yard/haulier | inland',
    },
    'import-release': {
      also: 'delivery order, release, pin, cargo release, release pin',
      told: 'arrive + notice/tell/consignee | pin/order + collect/hand over | paid/customs + before + out | hold/block + cargo | order/consignee/hold/paid/before/arrived + import release/release/pin | pin/pick up/customs | notice/fraud/wrong person',
    },
    demurrage: {
      also: 'detention, free time, storage, storage charge, late return',
      told: 'free + day/time | too long/late + return/terminal | charge/clock + day | dispute/waive + charge | charge/dispute/late/return/start/weekend/strike + demurrage/detention/storage | free days/too long/per day | waive/clock',
    },
    billing: {
      also: 'invoice, payment, freight charge, invoicing, freight invoice, charge, prepaid collect',
      told: 'invoice/bill + shipper/consignee | prepaid/collect | wrong/dispute + invoice | credit/block + unpaid | pay/wrong/dispute/credit/block/currency/exchange/agent + billing/invoice/payment/invoicing/charge | invoice/bill/remit',
      context: 'invoicing',
    },
    customer: {
      also: 'shipper, forwarder, consignee, account, agent, client, contact, customer record, customer data',
      told: 'name/phone/address + keep/note/write down | regular/new/best/old + customer | complain/angry + customer | look up/find/search + customer | contract/credit/contact/office/agent/regular/volume + customer/shipper/forwarder/consignee/account | forwarder/customer/login/portal',
      context: 'customer',
    },
  },
  relations:
    'booking > schedule, booking > rate, booking > capacity, booking ~> equipment, booking ~> shipping-instruction, shipping-instruction ~> transport-document, booking ~> inland-transport, equipment ~> tracking, schedule ~> tracking, tracking ~> import-release, import-release > transport-document, tracking ~> demurrage, demurrage ~> billing, transport-document ~> billing, booking > customer',
};

const CONTAINER_TERMINAL: ReferenceModel = {
  id: 'container-terminal',
  title: 'Container terminal',
  words:
    'container, crane, quay, yard, stack, gate, truck appointment, vessel, berth, straddle carrier, reefer plug, stowage, discharge, block, terminal, shift',
  parts: {
    berth: {
      also: 'berth planning, vessel visit, quay, mooring, berth plan, berth schedule, berth window, line-up, quay plan',
      told: 'ship/vessel + where/when + moor/lie/berth | window/late/arrive + ship | tide/draught/length | two ships + same + quay | arrive/late/order/wait/metre + berth/quay/mooring/line-up | ship/berth/window | line-up/bollard/pilot/tug',
      context: 'port-call',
    },
    vessel: {
      also: 'ship operation, stowage, crane plan, discharge, vessel operation, stowage plan, discharge list, load list, lashing',
      told: 'load/discharge + crane/ship/list | bay/stow/stability | move/box + per hour/crane | reach/gang/lash | wrong + box + ship | load/unload/crane/list/line/wrong/sails/finish + vessel/stowage/discharge/lashing | hatch/moves/per hour | sequence/restow',
    },
    yard: {
      also: 'stack, block, storage, yard planning, slot, yard block, housekeeping move, storage area',
      told: 'stack/block/row/tier | dig/reshuffle/on top | where/which + stand/put + box | full + yard | heavy + below | find/full/space/where/put/place/heavy/empty/straddle/move + yard/stack/block/storage | export',
    },
    gate: {
      also: 'truck, gate transaction, gate-in, gate-out, entrance, camera portal, kiosk',
      told: 'truck/driver + in/out/queue | camera/plate/read + number | damage + photo/check + gate | driver + card/pin/identify | driver/queue/number/damage/card/id/in/out/paper/refused + gate/truck/gate-in/gate-out/entrance | truck/camera/plate | photo/pin/barrier',
    },
    appointment: {
      also: 'booking, haulier, time window, truck appointment, slot booking, truck slot, haulier booking, appointment quota',
      told: 'book/reserve + hour/slot/time + truck | too many/queue/peak + truck | late/no-show + slot | haulier + change | slot/hour/late/change/cancel + appointment/booking/haulier | appointment/haulier/trucker | no-show/too many/peak | quota',
    },
    container: {
      also: 'box, unit, inventory, cargo unit, container visit, seal, container inventory',
      told: 'number/seal/type/weight + box | hold/release/customs + box | empty/full/owner + box | damaged/survey + box | number/type/customs/hold/release/full/empty/line/owner/repair/days + container/box/unit/inventory/seal | weight/damaged/standing',
      context: 'container-tracking',
    },
    equipment: {
      also: 'crane, job, work instruction, vehicle, machine control, equipment dispatch, job order, crane job, straddle carrier, tractor pool',
      told: 'job/instruction + driver/carrier/tablet | next/nearest + machine | idle/wait + crane/tractor | broken/refuel + machine | tablet/screen + driver | next/send/straddle/wait/broken/fuel/repair/near + equipment/crane/job/vehicle | tractor/idle/empty run',
    },
    rail: {
      also: 'train, wagon, intermodal, rail loading, rail operation, train visit, wagon list, rail track',
      told: 'train/wagon/track + load/unload | train + arrive/late/leave | list + wagon + railway | brake/shunt | load/list/late/arrive + rail/train/wagon/intermodal | train/wagon/track | railway',
    },
    reefer: {
      also: 'refrigerated container, plug, temperature, reefer monitoring, temperature check, reefer alarm',
      told: 'plug/unplug/cool | temperature/degree/alarm + box | twice/hour + check/read | mechanic + fridge | check/repair + reefer/plug/temperature | temperature/cold/degree | alarm/defrost/round | mechanic',
      context: 'cold-chain',
    },
    'dangerous-goods': {
      also: 'hazardous cargo, imdg, segregation, imdg declaration, hazard area',
      told: 'dangerous/explosive/chemical + apart/allow | declare/un number/class | fire/harbour master + list | leak | list + dangerous goods/imdg/segregation | dangerous/explosive/apart/next to | fire/harbour master/allowed',
    },
    labour: {
      also: 'gang, shift, docker, workforce, staff, shift plan, docker pool, crew order, operator',
      told: 'gang/docker/crew + order/plan/shift | crane driver + licence/skill | night/sunday + extra | too few + hand/people | men/night/sunday/order/short/hours/pay + labour/gang/shift/docker/workforce | docker/crane driver/skill | how many/sick/strike',
      context: 'shift-roster',
    },
    billing: {
      also: 'invoice, invoicing, tariff, charge, storage charge, stevedoring invoice, service charge',
      told: 'bill/invoice + line/haulier | storage/day + free/charge | plug/weigh/extra + charge | pay + before + out | storage/line/extra + billing/invoice/invoicing/tariff/charge | invoice/bill/free days | shipping company/pay before/lift/weigh | dispute',
      context: 'invoicing',
    },
    customs: {
      also: 'customs hold, release, inspection, scan',
      told: 'officer/authority + hold/let go | scan/open/look into + box | free/cleared + collect | veterinary/plant + check | hold/open/officer/seal/list + customs/release/inspection/scan | customs/scan/x-ray | vet/plant',
      context: 'customs-declaration',
    },
  },
  relations:
    'berth ~> vessel, vessel > yard, vessel ~> equipment, equipment ~> yard, appointment > container, gate > appointment, gate ~> equipment, yard ~> container, rail ~> equipment, reefer > container, dangerous-goods > yard, vessel > labour, gate ~> billing, vessel ~> billing, container > customs',
};

const PORT_CALL_MANAGEMENT: ReferenceModel = {
  id: 'port-call-management',
  title: 'Port authority and ship calls',
  words:
    'ship, port, harbour master, pilot, tug, berth, agent, arrival, anchorage, mooring, tide, captain, port dues, crew, quay, dangerous cargo',
  parts: {
    'port-call': {
      also: 'vessel call, visit, arrival, departure, eta, ship visit, call announcement, call timeline',
      told: 'ship/vessel + announce/arrive/leave/expect | agent + report/announce/hour before | late/earlier + arrive | everybody/all + same + time | ship/arrive/leave/agent/late/early/everybody/number/change/phone/email + port call/visit/arrival/departure/eta | announce/eta/same time | voyage',
      context: 'port-call',
    },
    vessel: {
      also: 'ship, ship register, particulars, fleet, vessel registry, ship particulars, certificate',
      told: 'length/draught/flag/tonnage | name/imo number + ship | certificate/insurance + ship | detained/banned + ship | detained/owner/type + vessel/ship/particulars/fleet/certificate | imo/insurance/banned | photo/tanker/cruise',
    },
    berth: {
      also: 'quay, berth planning, anchorage, mooring place, berth allocation, berth plan, quay booking, berth request',
      told: 'where/which + berth/quay + lie | occupied/free/shift + berth/quay | wait/anchor | depth/length + fit | cruise/tanker + place | where/free/move/roads/deep/long + berth/quay/anchorage | berth/occupied/shift | fit',
    },
    pilot: {
      also: 'pilot order, pilot service, boarding, pilotage, pilot trip, pilot roster',
      told: 'pilot + order/board/need | pilot boat/helicopter | exempt/own captain | pilot + hour/rest/licence | order/late/job + pilot/boarding/pilotage | pilot/boat/ladder | roster/rest/weather | master',
      context: 'pilotage',
    },
    tug: {
      also: 'tug service, towing, towage, tug order, tug assignment, tug fleet',
      told: 'tug + order/how many/send | wind + more/pull | tug + free/busy | rope/line + fast | wind/free/company/price + tug/towing/towage | tug/tow/how many | busy/rope/push',
    },
    mooring: {
      also: 'linesmen, boatmen, line handling, mooring service, mooring job, unmooring, linesman team',
      told: 'boatmen/linesmen + ready/call | rope/line + bollard/tie | team + quay + when | cast off | ready/quay/night + mooring/linesmen/boatmen/unmooring | lines/ropes/bollard | boatmen/gang/tie up',
    },
    'vessel-traffic': {
      also: 'vts, traffic service, radar, fairway, traffic monitoring, traffic image, clearance, incident, accident, pollution, emergency',
      told: 'radar/radio/channel | permission/clearance + enter/sail | one way/meet/pass + fairway | too fast/collision/close | near/speed/watch/screen/pass/oil/report + vessel traffic/vts/radar/fairway/clearance | enter/clear/permission | fog/narrow/meet | spill/pollution/grounding/fire | rescue/man overboard/log | alarm/exercise',
    },
    'dangerous-goods': {
      also: 'hazardous cargo, bunkering, hazmat notification, cargo declaration, hazmat permit, bunkering permit',
      told: 'dangerous/explosive/gas/chemical + declare/allow | fire brigade + know/list | bunker/fuel + permit | where/how long + stand | gas/approve/fuel/list/where + dangerous goods/notification/bunkering | dangerous/explosive/declare | fire brigade/bunker/leak',
    },
    waste: {
      also: 'garbage, sewage, reception facility, ship waste, waste notification, sludge delivery, ballast water',
      told: 'waste/garbage/sludge + hand in/collect | declare + waste + before | receipt + waste | oil/dirty water | deliver/collect/fee/form/before + waste/garbage/sewage | waste/garbage/sludge | truck/receipt/ballast/oily',
    },
    'border-clearance': {
      also: 'crew list, immigration, health, security, crew clearance, passenger list, health declaration, immigration check, security level',
      told: 'crew/passenger + list/passport/border police | sick/health + declare | security + level | shore leave/stowaway | crew/passenger/list/police/level/gate + border clearance/immigration/health/security | passport/visa/sick/quarantine | security',
    },
    'service-provider': {
      also: 'agent, supplier, contractor, chandler, licensed provider, stevedore, bunker supplier',
      told: 'agent/provider + register/licence/allow | order + water/fuel/provision | contact + night | bad/complaint + agent | licence/water/order/night + service provider/agent/supplier/contractor/chandler | chandler/approved/provisions | stevedore',
      context: 'supplier',
    },
    billing: {
      also: 'invoice, tariff, dues, fee, payment, port dues, port fee, dues calculation, discount',
      told: 'fee/dues/bill + ton/ship/day | green/clean + discount | agent + pay/invoice | pay + before + sail | tonnage/green/agent/pay/before/sail + billing/invoice/tariff/dues/fee | dues/invoice/per day | discount/tariff/council',
      context: 'invoicing',
    },
    inspection: {
      also: 'port state control, survey, safety inspection, check, control, detention, deficiency, inspector',
      told: 'inspector/officer + on board | ship + detained/rusty/unsafe | deficiency/list + fix | detain/paper/fixed + inspection/survey/check/control/detention | inspect/inspector/control | deficiency/rust/lifeboat | come aboard/follow up',
      context: 'inspection',
    },
  },
  relations:
    'port-call > vessel, port-call ~> berth, berth ~> pilot, berth ~> tug, berth ~> mooring, pilot > vessel-traffic, vessel-traffic ~> port-call, port-call ~> dangerous-goods, port-call ~> waste, port-call ~> border-clearance, port-call > service-provider, dangerous-goods > berth, port-call ~> billing, billing > vessel, vessel > inspection',
};

export const SEA_TRADE_MODELS: readonly ReferenceModel[] = [
  SEA_CARGO_BOOKING,
  CONTAINER_TERMINAL,
  PORT_CALL_MANAGEMENT,
];
