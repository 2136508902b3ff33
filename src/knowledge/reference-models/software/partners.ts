import type { ReferenceModel } from '../reference-model.ts';

const TASK_AUTOMATION: ReferenceModel = {
  id: 'task-automation',
  title: 'Low-code automation of tasks',
  words:
    'automation, automate, flow, trigger, step, spreadsheet, connect apps, without programming, copy by hand, repetitive, drag and drop, bot, when this then that',
  parts: {
    workflow: {
      also: 'flow design, flow, recipe, scenario, step, canvas',
      told: 'drag/draw/click together + step | if/otherwise/loop | try/test + before | version/copy + flow | build/draw/click/drag | then | copy/change/test + flow | step',
      context: 'workflow',
    },
    trigger: {
      also: 'schedule, event, start, webhook, polling, start condition',
      told: 'when/as soon as + arrives/new/row | every morning/hour + start | button/form + start | mail/file + arrives | whenever/as soon as | every + morning/hour/night | new/arrives + mail/order/row | button',
    },
    connector: {
      also: 'integration, app, action, connector catalogue, return call, interface',
      told: 'connect/link + app/tool/program | read/write + sheet/table/calendar | missing/own + connection | changed/broken + interface | connect/link + program/app/tool | copy/paste + from/into | missing/changed/broken + connection | sheet/calendar/mail/crm',
      context: 'webhook',
    },
    connection: {
      also: 'connection account, credential, account, token, connected account',
      told: 'log in/allow + account | password/expired + connection | private/shared + account | leaves + owner | password/login/expired | allow/access + account | owner',
      context: 'key-management',
    },
    run: {
      also: 'execution, job, history, run history, retry, error queue',
      told: 'failed/stuck/retry + run | what + happened/step | double | stop/pause | fail/stuck/stopped/error | retry | log/what happened | minute',
    },
    mapping: {
      also: 'data mapping, field, transformation, formula, field mapping',
      told: 'field/column + into/match | date/format/currency + convert | split/join + text | lookup/table | field/column/match | date/currency/format/convert | wrong/empty + value',
    },
    task: {
      also: 'human task, approval, form, assignment, exception, date',
      told: 'person/boss + approve/decide | form/fill + continue | wait/remind + answer | exception/unclear + person | boss/approve/decide | form/fill | remind',
      context: 'task',
    },
    template: {
      also: 'template gallery, sample, gallery, community, layout, scheme',
      told: 'ready-made/sample/recipe | share/colleague + flow | department + idea | popular/copy | template | colleague | same/standard + text/layout | copy/reuse + text/page',
      context: 'template',
    },
    governance: {
      also: 'audit, policy, permission, owner, environment',
      told: 'who + built/owns | forbidden/customer data + flow | left/orphan + flow | approve/live + department | who + built/may/owns | forbidden/secret/personal data | orphan | approve',
      context: 'audit',
    },
    billing: {
      also: 'usage plan, quota, usage, plan, run quota, saved time',
      told: 'count + run/operation | plan/limit/pay | saved + hours | expensive/too many | price | operations | saved/worth',
      context: 'metering',
    },
    user: {
      also: 'team, member, workspace, role, person, party',
      told: 'colleague/team/department + see/may | invite/role/login | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
    notification: {
      also: 'alert, mail, chat message, message, reminder, push, announcement',
      told: 'tell/mail/chat/warn + failed/done | nobody + noticed | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    'data-table': {
      also: 'dataset, variable, store, list, record, table, storage, lookup list',
      told: 'list/table + remember/keep | counter/last | remember/store + value/row | last/already + processed | look up + list/table | counter/running + number',
      context: 'mapping',
    },
  },
  relations:
    'trigger ~> run, run > workflow, run > connector, connector > connection, run > mapping, run ~> task, workflow > template, workflow > governance, run ~> billing, workflow > trigger, run ~> governance, workflow > user, run ~> notification, run > data-table, governance > user',
};

const IOT_RADIO_NETWORK: ReferenceModel = {
  id: 'iot-radio-network',
  title: 'Network for radio sensors',
  words:
    'sensor, gateway, radio, battery, meter, lora, uplink, downlink, signal strength, antenna, payload, coverage, join, device',
  parts: {
    device: {
      also: 'sensor, node, end device, end node, device profile, batch',
      told: 'register/add/scan + sensor | battery/empty + year | thousand/batch + sensor | move/replace/lost + sensor | sensor/device/meter + install/hang/list | battery/empty | broken/silent | move/type',
      context: 'device-registry',
    },
    gateway: {
      also: 'antenna, base station, antenna site, concentrator, roof',
      told: 'roof/mast/antenna + hang/stand | offline/power/silent + gateway | rent/owner + roof | several + hear + same | roof/mast/antenna/church | offline/power/lightning | rent/permission/owner',
      context: 'edge-gateway',
    },
    activation: {
      also: 'join activation, join, onboarding, key, session',
      told: 'first/join + network | key/secret + sensor | clone/stranger + refuse | new + owner | join/log on | key/secret/code | stranger/clone',
      context: 'device-provisioning',
    },
    uplink: {
      also: 'uplink routing, message, routing, network server, deduplication, packet router, delivery',
      told: 'hear/received + twice/several + once | pass/forward + customer | lost/missing/late + message | when + arrived + order | receive/hear/arrive | double/once | missing | pass on',
    },
    decoder: {
      also: 'payload decoding, codec, payload, measurement, measured value, normalisation',
      told: 'byte/raw + readable/value | temperature/litre/level + from | maker + own + format | wrong/strange + value | byte/hex/raw/unreadable | temperature/level/litre/moisture | maker/format',
    },
    downlink: {
      also: 'command, queue, configuration message, class, return call, connection',
      told: 'send/command + to + sensor | wait/sleep + until | valve/switch + open | airtime/duty/limit | send/command/tell + sensor/valve | sleep | close/switch | interval/setting',
      context: 'device-command',
    },
    coverage: {
      also: 'signal, planning, map, coverage map, signal survey, radio planning, signal strength',
      told: 'weak/strong + signal/cellar | map/hole/reach + cover | where + next + gateway | measure + drive | weak/signal/hole/cellar | map/reach | measure/drive | next/more + gateway',
    },
    integration: {
      also: 'application integration, application, data delivery, webhook, customer endpoint, subscription, connector',
      told: 'customer + system/get + data | again/retry + down | connect + platform/cloud | filter + which | customer/platform/cloud + data | retry | filter/forward',
      context: 'webhook',
    },
    roaming: {
      also: 'roaming peering, peering, partner, roaming partner, hub, peering agreement, foreign network',
      told: 'foreign/neighbour/other + network | partner/settle + message | abroad/travel + sensor | agree/contract + operator | partner/agreement | abroad/truck',
    },
    billing: {
      also: 'network billing, tariff, invoice, plan, device plan, message count',
      told: 'per/each + message/sensor + pay | month/year + plan | too many + message + over | invoice | pay/price/invoice + sensor/message | too many',
      context: 'metering',
    },
    customer: {
      also: 'organisation, account, tenant, user, client, company',
      told: 'town/farmer/firm + customer | own/see + only + sensor | login/rights/contract | customer/client + file/record/details/know | address/phone + changed/wrong | sign up/new/win + customer/client | contract/agreement/terms + customer/client | regular/big/important + customer/client | who + customer/belongs',
      context: 'tenant',
    },
    alert: {
      also: 'monitoring, alarm, notification, warning, threshold, suspicion',
      told: 'alarm/tell/warn + silent/offline/low | threshold/above/below | night/mail | alarm/alert/warning | wake/call + night | notice + late/nobody/customer | above/below/exceed + limit | goes down/fails/breaks',
      context: 'alarm',
    },
    location: {
      also: 'place, site, geofence, asset position, position, tracking, geolocation',
      told: 'where/map/position + sensor/container | moved/stolen/area | where + is/lost + sensor/box/cow | left/stolen/moved + area | on the map/pin | without gps',
      context: 'geofence',
    },
  },
  relations:
    'activation > device, gateway ~> uplink, uplink > device, uplink ~> decoder, decoder ~> integration, downlink > gateway, downlink > device, gateway ~> coverage, roaming ~> uplink, uplink ~> billing, integration > downlink, device > customer, billing > customer, uplink ~> alert, uplink ~> location',
};

const API_PARTNER_MANAGEMENT: ReferenceModel = {
  id: 'api-partner-management',
  title: 'Interfaces for partners',
  words:
    'partner, interface, api, developer, contract, quota, call, version, documentation, key, sandbox, onboarding, third party, subscribe',
  parts: {
    product: {
      also: 'api product, api, catalogue, bundle, interface, plan, catalogue entry',
      told: 'which + interface/data + offer/use | bundle/gold + plan | price + per call/month | only + certain + partner | which/what + interface/data + offer/sell | bundle/gold/package | price',
    },
    portal: {
      also: 'developer portal, documentation, guide, forum, getting started, example',
      told: 'read/try/example + developer | documentation/how + call | help/forum | console/button + try | example/documentation/manual | try/console | outdated',
      context: 'knowledge-base',
    },
    partner: {
      also: 'company, organisation, developer, partner company, onboarding',
      told: 'sign up/apply + partner/firm | contract/check/terms + partner | contact/team + developer | reject/leave + partner | partner/firm/start-up + sign up/apply | contract/terms/check | contact/who + behind',
      context: 'customer',
    },
    application: {
      also: 'client application, client, app, credential, api key, consumer',
      told: 'key/secret + get/renew/lost | register/name + app | block/revoke + key | certificate/token | app/key/secret | leak/renew/block | register',
      context: 'identity-access',
    },
    subscription: {
      also: 'access subscription, access, approval, scope, entitlement',
      told: 'subscribe/ask + interface | approve/owner + access | allowed/scope + data | end/suspend + access | ask/subscribe/want + access | approve | allowed/only + data | end/suspend',
      context: 'entitlement',
    },
    policy: {
      also: 'traffic policy, quota, rate limit, throttling, routing rule',
      told: 'limit/too many + calls/second | slow/refuse + over | protect/overload | priority + gold | limit/too many | knees | gold/priority | block',
    },
    version: {
      also: 'version lifecycle, lifecycle, deprecation, change, api version, change notice, contract',
      told: 'old/new + version + switch off | tell/announce + months before | break/compatible | review/standard + design | version | switch off/announce/months',
    },
    sandbox: {
      also: 'test, mock, certification, test environment, certification test',
      told: 'play/test + fake/sample + data | prove/pass + test + live | reset + data | certify/checklist + before live | play/fake/try | pass/checklist | reset',
    },
    analytics: {
      also: 'usage analytics, usage, statistics, monitoring, call statistics, usage record, report',
      told: 'how many + calls/errors | who + uses + which | slow/down + alarm | report + month + partner | how many/count + call/error | who + uses | report',
      context: 'metering',
    },
    billing: {
      also: 'monetisation, invoice, pricing, revenue share, prepaid call, transaction',
      told: 'pay/charge + call/month | share/revenue + partner | free/trial + calls | invoice/credit | pay/charge/price | commission | free/trial',
      context: 'invoicing',
    },
    support: {
      also: 'ticket, incident, helpdesk, help desk, enquiry, complaint, case',
      told: 'help/ticket | down/outage + tell | answer | call/write/mail + help/question/problem | complain/complaint/angry | hotline/help desk | answer + customer/question | ask + how/why',
      context: 'helpdesk-chat',
    },
    notification: {
      also: 'announcement, newsletter, status, alert, message, reminder, push',
      told: 'tell/mail/announce + partner | maintenance/change | ignore | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    consent: {
      also: 'mandate, permission grant, data subject, customer consent, authorisation, permission',
      told: 'end customer/user + agree/allow | withdraw/ninety days | pass on + data | customer/citizen + says yes/agree/permit | withdrawn/expired + permission | whose/which + data + pass on',
      context: 'consent',
    },
  },
  relations:
    'subscription > product, subscription > partner, application > partner, subscription > application, policy > subscription, portal > product, version > product, version ~> portal, policy ~> analytics, analytics ~> billing, billing > product, sandbox > product, support > partner, version ~> notification, subscription > consent, sandbox > application',
};

export const PARTNERS_MODELS: readonly ReferenceModel[] = [
  TASK_AUTOMATION,
  IOT_RADIO_NETWORK,
  API_PARTNER_MANAGEMENT,
];
