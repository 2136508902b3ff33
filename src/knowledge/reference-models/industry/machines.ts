import type { ReferenceModel } from '../reference-model.ts';

const DEVICE_PLATFORM: ReferenceModel = {
  id: 'device-platform',
  title: 'Device platform for connected equipment',
  words:
    'device, sensor, gateway, reading, firmware, remote, threshold, battery, offline, signal, fleet of devices, serial number, telemetry, SIM card',
  parts: {
    device: {
      also: 'device registry, device type, asset, inventory of devices, device group, thing, device management, inventory, fleet',
      told: 'serial number/model + device/unit | which + device/unit + customer/site | belong + customer/building/tenant | label/qr code/sticker + device | replace/swap/scrap + device/unit | devices/units/boxes + list/thousands | which + installed/where | serial/type | replaced/scrapped | group/customer + device',
      context: 'device-registry',
    },
    provisioning: {
      also: 'onboarding, enrolment, claim, device credential, activation, registration, commissioning, pairing, device identity',
      told: 'first time/unpack/plug in/install + device/box | pair/claim/join/activate | key/certificate/secret + device | scan + code + installer | stolen/fake/unknown + device | new/out of the box + connect | code/pair | key/certificate/password | installer/first + online | stranger/not ours',
      context: 'device-provisioning',
    },
    telemetry: {
      also: 'measurement, reading, time series, sensor data, data point, data ingestion, stream, data collection, message',
      told: 'send/report/measure + value/temperature/reading | every + second/minute/hour + value/sensor | curve/chart/history + value/reading | late/missing/duplicate + reading/message | values/readings + arrive/sent | every minute/seconds | graph | gap | battery',
      context: 'telemetry',
    },
    connectivity: {
      also: 'connection state, heartbeat, gateway session, last seen, SIM, connection, gateway, status, presence, network, session',
      told: 'offline/silent/gone quiet/unreachable | last seen/heartbeat/still alive | signal/mobile/radio/SIM + weak/lost | come back/reconnect + online | battery + low/empty | silent/no signal | mobile/sim/radio/wifi | last heard/hours ago | reconnect/gateway',
    },
    rule: {
      also: 'rule engine, rule chain, threshold, condition, rules engine, automation, processing, event processing',
      told: 'above/below/exceed/over + limit/threshold/degree | if/when + value/temperature + then | set/define + limit/rule | for longer than/three times + value | if/when + above/below | limit/set/per customer | ten minutes/longer than | combine/two values | itself/automatic + act',
      context: 'rule-engine',
    },
    alarm: {
      also: 'alert, incident, event, alerting, escalation',
      told: 'alarm/alert/warn + technician/customer/phone | acknowledge/clear/silence | wake/call + night/duty | false/too many + alarm | escalate/nobody reacts | wake/ring/text + who | too many/false | on call/duty | seen/confirmed | critical/minor',
      context: 'alarm',
    },
    command: {
      also: 'remote control, downlink, rpc, job, actuation, control, device control, operation',
      told: 'switch/open/close/restart/reset + remote/from afar/distance | turn + on/off + device/pump/valve | tell/order/send + device + to do | confirm/carry out/not executed + command | from the office/desk + switch | restart/lock/unlock | did it/timeout | waiting/offline + command',
      context: 'device-command',
    },
    firmware: {
      also: 'firmware update, over-the-air, campaign, release, rollout, software update, ota, update, deployment',
      told: 'new/update + firmware/software + device | roll out/wave/batch + device | brick/fail/roll back + update | version + run/installed | update/new version + devices | hundred/few/test + first | bricked/stuck/roll back | at night/wave',
      context: 'firmware-update',
    },
    'device-twin': {
      also: 'shadow, desired state, configuration, digital twin, state',
      told: 'desired/wanted/should + setting/state | setting/configuration/parameter + device | sleep/wake + setting/catch up | reported + state/differ | settings/interval + change | should/is + differ | last known + state | asleep/next time + pick up | template/profile + setting',
      context: 'device-twin',
    },
    tenant: {
      also: 'customer account, organisation, site, subscription plan, customer, account, user, client',
      told: 'each/own customer + see only/own device | reseller/partner/installer + customer | subscription/fee/month + device | user/right + customer/site | customers/clients/partners + own | only/see + their | user/role/rights | reseller/brand/logo | contract/subscription',
      context: 'tenant',
    },
    dashboard: {
      also: 'visualisation, portal, widget, report, analytics',
      told: 'chart/screen/map + show | customer + look/app | export/excel/monthly + report | traffic light/overview | print/pdf | see/look + value/device + screen/phone | report/export + month/customer | chart/map + device',
      context: 'dashboard',
    },
    notification: {
      also: 'sms, email, push, webhook, reminder, messaging, communication, mail, text message',
      told: 'sms/mail/push + send | who + gets/told | template | not delivered | hook/other system | send/get + sms/mail/call + night | who + is told/called + first',
      context: 'notification',
    },
    billing: {
      also: 'invoice, subscription, metering, usage, payment',
      told: 'pay/fee + per device | data/sim + cost | month/invoice + customer | unpaid/block | package | count + active | customer + charge/invoice/month + device',
      context: 'usage-rating',
    },
  },
  relations:
    'provisioning > device, telemetry > device, telemetry ~> rule, rule ~> alarm, connectivity ~> alarm, rule ~> command, command > connectivity, command ~> device-twin, firmware > device, firmware > command, device > tenant, telemetry ~> device-twin, connectivity > device, alarm ~> notification, telemetry ~> dashboard, tenant ~> billing',
};

const MACHINE_DATA: ReferenceModel = {
  id: 'machine-data',
  title: 'Factory machine data and shop-floor performance',
  words:
    'machine, shift, downtime, standstill, operator, cycle time, shop floor, output, scrap, line stop, press, piece counter, utilisation, changeover',
  parts: {
    machine: {
      also: 'equipment, work centre, asset, line, station, production line, plant, resource',
      told: 'press/lathe/mill/robot + hall/plant | which/every + machine + line/hall | old/new + machine + make/model | connect/hook up + machine | machines/lines/presses + list | hall/plant/cell | old/new/brand + machine | box/gateway + machine',
    },
    'data-collection': {
      also: 'signal collection, machine data acquisition, tag, data point, connector, sensor stream, data acquisition, telemetry, signal, edge',
      told: 'controller/plc/signal/counter + read/collect/pull | temperature/pressure/vibration/current + machine | every second/stroke/cycle + count | old machine + retrofit/clamp/box | counter/pulse/signal + read | plc/opc/controller | sensor/clamp/retrofit | lost/network + data | every second',
      context: 'telemetry',
    },
    'machine-status': {
      also: 'machine state, equipment state, run status, downtime event, stop, status, event, monitoring, state',
      told: 'run/stand/idle/stop + machine/line | how long + stand/stop/down | light/red/green/yellow + machine | micro stop/short stop/standstill | stands/idle | how long/since + stopped | green/red | right now/live | short stop/micro',
      context: 'equipment-state',
    },
    downtime: {
      also: 'stop reason, downtime reason, reason code, loss, operator input, cause',
      told: 'why + stop/stand | reason/code + choose/tap/pick + operator/screen | jam/no material/waiting/tool break | unexplained/no reason + stop | why/reason + stopped | choose/tap/enter + reason | no material/tool/jam | unknown/forgot + reason | pareto/top five',
    },
    oee: {
      also: 'performance, availability, key figure, utilisation, effectiveness, efficiency, kpi, productivity',
      told: 'oee/effectiveness/utilisation | availability/speed/yield + percent/calculate | good + bad + piece/part | planned/target + actual + output/piece | best/worst + shift/machine | per hour/shift + parts | argue/believe + figure | target',
    },
    'production-order': {
      also: 'job booking, production run, order feedback, piece count, operation, order, job, work order',
      told: 'log on/start/finish + order/job + machine/terminal | which order/article + running | piece/quantity + book/confirm/report | setup/changeover + start/end | order/job + on machine | log on | how many + done/left | setup/changeover',
      context: 'production-order',
    },
    shift: {
      also: 'shift calendar, shift model, planned time, break, factory calendar, calendar, schedule, working time',
      told: 'early/late/night + shift | break/holiday/weekend + not count | planned + production time/hour | shift + start/end/change | early | break | planned/not planned | team',
      context: 'shift-roster',
    },
    alarm: {
      also: 'andon, alert, call for help, escalation, notification',
      told: 'andon/call/shout + foreman/fitter/setter | longer than + minute + foreman/alert | lamp/horn/message + stop | need/call + help/material | help/andon | minutes + foreman/told | watch | maintenance/setter + come | nobody comes',
      context: 'alarm',
    },
    quality: {
      also: 'process limit, process monitoring, tolerance, drift, control chart, process value, limit, scrap',
      told: 'out of/outside + tolerance/limit | drift/creep/trend + value | recipe/setpoint/parameter + compare | scrap/reject + piece + count | out of tolerance/limit | drift | bad parts | recipe/setting | reject',
    },
    reporting: {
      also: 'shift report, dashboard, shop-floor board, shift handover, statistics, report, shift book, analytics, visualisation, analysis',
      told: 'screen/board/monitor + hall/wall | morning meeting/handover + figure/shift | last week/yesterday + compare/figure | handover + note/next shift | wall | figures | handover/next shift',
      context: 'dashboard',
    },
    maintenance: {
      also: 'service, repair, fitter, upkeep, inspection, maintenance order, servicing',
      told: 'fitter/repair + machine | hours/cycles + service | breakdown/called | wear | ticket | machine + due/service + hours | call/send + fitter/electrician',
      context: 'maintenance-order',
    },
    operator: {
      also: 'worker, user, employee, login, skill',
      told: 'badge/log in | who + at machine | operators/setters + names | trained | works council/watching | one man + several | worker + log on/badge + machine | who + stood/worked + machine',
      context: 'staff',
    },
    energy: {
      also: 'energy consumption, electricity, compressed air, power, energy use, power use, consumption',
      told: 'kilowatt/power + machine | electricity/air + cost | idle/standby + uses | per part | peak | co2 | machine + electricity/kilowatt/air',
      context: 'energy-monitoring',
    },
  },
  relations:
    'data-collection > machine, data-collection ~> machine-status, machine-status ~> downtime, machine-status ~> oee, oee > shift, production-order > machine, production-order ~> oee, machine-status ~> alarm, data-collection ~> quality, quality ~> alarm, oee ~> reporting, downtime ~> reporting, machine-status ~> maintenance, operator > shift, data-collection ~> energy',
};

const MACHINE_MAINTENANCE: ReferenceModel = {
  id: 'machine-maintenance',
  title: 'Maintenance of machines and plant',
  words:
    'maintenance, fitter, breakdown, spare part, lubrication, inspection round, work order, wear, repair, technician, bearing, machine, standstill, overhaul',
  parts: {
    asset: {
      also: 'equipment, functional location, machine file, asset hierarchy, machine, asset management, plant, location, installation',
      told: 'machine/pump/motor + list/file/number | nameplate/manufacturer/year | built in/part of/belong + line/plant | manual/drawing + machine | machines/pumps/conveyors + list | where/which hall + stands | manual/plate | scrapped | serial',
      context: 'asset-register',
    },
    request: {
      also: 'fault report, maintenance request, breakdown notice, malfunction, ticket, fault, breakdown, defect',
      told: 'broken/leak/noise/smoke/jam + report/call/tell | operator + report/notice/photo | urgent/stand + machine/line | again/same + fault/trouble | leaking/noisy | calls/shouts/tells + fitter | photo/qr/phone + report | urgent | third time',
    },
    'work-order': {
      also: 'repair job, maintenance order, task, job card, job, repair, maintenance work',
      told: 'fix/repair/replace/overhaul + fitter/mechanic/technician | job card/job sheet/work list | hour/part + used/spent + job | done/finish/sign off + repair/job | replace/fix | who/fitter + does | hours/parts + note | slip/greasy | waiting for part',
      context: 'maintenance-order',
    },
    schedule: {
      also: 'preventive plan, maintenance plan, interval, service cycle, preventive maintenance, service interval, calendar',
      told: 'every + month/hour/week + service/grease/oil/filter | due/overdue + service/inspection | statutory/legally + check/test | interval/running hour/calendar | every + weeks/hours/months | forgotten/overdue | grease/filter/belt | law/inspection | checklist',
      context: 'maintenance-schedule',
    },
    inventory: {
      also: 'spare part, parts store, material, stock level, storeroom, spare parts, stock, warehouse, store',
      told: 'part/bearing/belt/seal + shelf/store/drawer | minimum/last one/reorder + part | wait/missing + part | take/issue + part + job | part/bearing/belt + shelf | last one/minimum/run out | took/without writing',
      context: 'inventory',
    },
    monitoring: {
      also: 'condition monitoring, sensor value, vibration, meter reading, prediction, sensor, meter, telemetry, measurement',
      told: 'vibration/temperature/oil + measure/watch/sensor | running hour/counter/meter + read | before + break/fail + know/predict | trend/wear + value | vibration/heat/sensor | before it breaks/warn | hours/counter + read | trend/limit',
      context: 'telemetry',
    },
    scheduling: {
      also: 'technician planning, crew schedule, resource planning, shift, skills, technician, staff, resource, assignment',
      told: 'who + free/available/can + fitter/technician | plan/assign + week/day + job | weekend/night/standby + duty | trained/licence/electrician + allowed | who + free/here/tomorrow | fitters/electricians + week | standby/on call | skill/licence',
      context: 'scheduling',
    },
    inspection: {
      also: 'inspection round, checklist, walk-round, safety check, reading round, round, walkdown',
      told: 'walk/round/tour + tick/check | checklist/form/tablet + check | tick/photo + ok/not ok | fire extinguisher/crane/ladder + check | round/walk/tick | tablet/clipboard | extinguisher/ladder/crane | remark/found | weekly',
      context: 'inspection',
    },
    permit: {
      also: 'work permit, lockout, permit to work, isolation, safety clearance, safety',
      told: 'lock/tag/isolate + switch/valve/power | hot work/welding/confined/height + permit | permit/allowed/release + before + start | key/padlock + box | lock/switch off/tag | welding/height/tank + permit | sign/before + start | safety officer',
      context: 'licence-permit',
    },
    purchasing: {
      also: 'supplier purchase, procurement, external service, purchase request, vendor, purchase order, supplier, contractor, buying',
      told: 'order/buy + part + supplier/manufacturer | quote/price/delivery time + part | service contract/manufacturer technician | invoice + part/repair | supplier | quote/delivery | outside/firm/manufacturer + come | invoice/approve | warranty',
      context: 'purchase-order',
    },
    reporting: {
      also: 'report, analysis, key figure, dashboard, cost, statistics, analytics, evaluation',
      told: 'how often/worst/most + machine | cost + machine/year | hours/downtime + month | boss/manager + wants | mean time/between | list/figure + month/boss + breakdown | cost/hours + per machine | how many + breakdown/job',
      context: 'reporting',
    },
    document: {
      also: 'manual, drawing, file, certificate, knowledge',
      told: 'manual/drawing/photo + find | instruction/how to | certificate/report + upload | version | who knows/retired | find/search + manual/drawing | paper/folder + manual/certificate | attach/upload + machine',
      context: 'document',
    },
  },
  relations:
    'request > asset, request ~> work-order, schedule ~> work-order, schedule > asset, monitoring ~> request, monitoring ~> schedule, work-order > inventory, work-order > scheduling, inspection ~> request, work-order > permit, inventory ~> purchasing, schedule ~> inspection, work-order ~> reporting, work-order > asset, document > asset',
};

export const MACHINES_MODELS: readonly ReferenceModel[] = [
  DEVICE_PLATFORM,
  MACHINE_DATA,
  MACHINE_MAINTENANCE,
];
