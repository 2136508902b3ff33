import type { ReferenceModel } from '../reference-model.ts';

const MONITORING_ALERTING: ReferenceModel = {
  id: 'monitoring-alerting',
  title: 'Monitoring and alerting',
  words:
    'alert, outage, uptime, on-call, threshold, server, metric, night, pager, check, graph, incident, downtime, status page',
  parts: {
    monitor: {
      also: 'check, probe, metric, measurement, metric collection, agent',
      told: 'every minute/second + check/ask/measure | up/reach/answer + server/site | disk/memory/load | from + country/several places | certificate/page + work | measure/ping/ask + every/minute | up/reach/alive | cpu | certificate/website | from outside',
      context: 'telemetry',
    },
    rule: {
      also: 'alert rule, threshold, condition, anomaly, alert policy',
      told: 'above/below/more than + limit/threshold | false/too many + alarm | unusual/different from + normal | three times/in a row | mute/maintenance + alarm | above/below/more than | false/noise/too many/cry wolf | normal/unusual | mute/quiet/maintenance',
      context: 'rule-engine',
    },
    alert: {
      also: 'alarm, event, notification, grouped alert, acknowledgement, suspicion',
      told: 'group/together/one + alarm | acknowledge/take/seen + alarm | clear/resolved | same + alarm + hundred | alarm/beep | hundred/flood/group | seen/acknowledge/take | green',
      context: 'alarm',
    },
    'on-call': {
      also: 'rota, schedule, shift, standby, on-call schedule, override',
      told: 'duty/standby/on call | swap/holiday/week + duty/shift | who + tonight/weekend/turn | hand over + shift/week | turn | swap/holiday/sick | weekend/tonight | paid',
      context: 'shift-roster',
    },
    escalation: {
      also: 'paging, call chain, escalation policy, phone call, misuse, warning',
      told: 'wake/ring/call/page + night/engineer/somebody | nobody/not + answer/react + next/boss | after + minute + next | sms/phone/push + loud | wake/ring/phone/page | nobody/sleep/not answer | boss | sms/push',
      context: 'alarm-routing',
    },
    incident: {
      also: 'outage, case, post-mortem, major incident, timeline, war room',
      told: 'outage/down/disruption + coordinate/write | cause/lesson/post-mortem | commander/lead + incident | when + began/ended | outage/broke/major | who + coordinate/does what | what happened/timeline | learn',
    },
    'status-page': {
      also: 'status, announcement, public status, subscriber update, maintenance announcement, component',
      told: 'tell/show + customer + down/work/outage | planned + work/maintenance + announce | green/yellow/red + page | subscribe/mail + outage | customer/public + tell/know/ask | maintenance/planned | green/yellow | subscribe',
    },
    dashboard: {
      also: 'chart, graph, panel, wall board, report, figures',
      told: 'graph/curve/chart + look/put together | screen/wall + office | compare + last week/yesterday | share + graph/page | graph/curve/chart/screen | wall/office | compare/last week',
      context: 'dashboard',
    },
    service: {
      also: 'service map, catalogue, inventory, dependency, service catalogue, owner',
      told: 'which + depends/belongs | who + owns/responsible + service | list + server/service | change/new + who informed | which/list + server/service/system | depend/behind | who + owns/responsible',
    },
    'service-level': {
      also: 'sla, slo, availability, availability report, error budget, sla report',
      told: 'promise/per cent + available/uptime | month + report + customer/uptime | budget + used | credit/penalty + outage | per cent/nines/availability | promise/contract/penalty | report/customer',
      context: 'reporting',
    },
    log: {
      also: 'record, event log, message, syslog, trace, search',
      told: 'log/line/trace + search/look | error + message | kept | message/entry + search/read | grep/dig + log/file | application/server + writes | request + through/follow',
    },
    team: {
      also: 'user, member, contact, role, account, permission',
      told: 'team/colleague + responsible | phone number/contact | who + may | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/login/sign up | left/leaves + account/company/team',
      context: 'organisation',
    },
    integration: {
      also: 'webhook, chat, ticket link, interface, connector, sync, api',
      told: 'chat/ticket/slack + post/open | other/connect + tool | connect/link/hook + system/program/tool | pass/push/send + other system/automatically | interface/plug-in | type twice/copy by hand',
      context: 'webhook',
    },
  },
  relations:
    'monitor ~> rule, rule ~> alert, alert ~> escalation, escalation > on-call, alert ~> incident, incident ~> status-page, monitor > service, dashboard > monitor, monitor ~> service-level, incident ~> service-level, on-call > team, log ~> rule, alert ~> integration',
};

const LOG_ARCHIVE: ReferenceModel = {
  id: 'log-archive',
  title: 'Log archive',
  words:
    'log, log line, retention, forensic, auditor, search, server, event, firewall, compliance, tamper-proof, syslog, investigation',
  parts: {
    source: {
      also: 'log source, collector, agent, intake, shipper, log intake, connector',
      told: 'send/collect + log/line + server/device | silent/stops/no longer + log | new + machine/source + connect | buffer/lost + line | collect/send/come in + log/line | silent/stopped/missing | new/connect + machine/device | firewall/router/printer',
    },
    parsing: {
      also: 'normalisation, extraction, field extraction, enrichment, log format',
      told: 'different/strange + format | field/column/split + line | time zone/clock + wrong | same + shape/name | different/strange/maker + format | split/field/column | time/clock/zone',
    },
    storage: {
      also: 'log store, archive, index, retention, hot and cold storage, retention policy',
      told: 'keep/store + month/year/law | cheap/cold/slow + old | delete/destroy + after | unchanged/tamper/seal | keep/store + month/year | delete/law | sealed | cheap/tape',
      context: 'archive',
    },
    search: {
      also: 'log search, query, investigation, saved search, live tail, browse',
      told: 'search/find + line/log/who | what happened + night/that day | live/watch + scroll | save + search | search | what happened | minutes/slow + search',
      context: 'search',
    },
    detection: {
      also: 'detection rule, rule, correlation, suspicious pattern, use case',
      told: 'suspicious/attack/failed + login/try | pattern/rule + alarm | together/correlate + event | warn + security | attack/hack/break in/suspicious | failed/login/night | alarm/warn/false',
      context: 'rule-engine',
    },
    case: {
      also: 'dossier, forensic case, alert case, incident, evidence, finding',
      told: 'investigate/trace/forensic | evidence/police/court + hand | analyst + look/close | false + alarm + close | police/court/lawyer | close/false alarm | hand/give + police/lawyer/auditor',
      context: 'case-management',
    },
    audit: {
      also: 'access review, access, permission, privacy, audit trail, viewer right, four-eyes access, masking',
      told: 'who + looked/searched | works council/privacy + see/allowed | name/address + hide/mask | auditor + prove/show | who + looked/may | works council/privacy/mask | auditor/prove/show',
      context: 'audit',
    },
    quota: {
      also: 'volume quota, volume, licence, cost, ingest volume, licence usage, cost share, tenant quota',
      told: 'gigabyte/volume + day | cost/charge + department | too much/noisy + source | grow/full + disk | gigabyte/volume/licence | pay/expensive/charge | disk/grow',
      context: 'metering',
    },
    alert: {
      also: 'notification, alarm, on-call, warning, threshold, monitoring',
      told: 'mail/wake/ring | night/weekend + notice | alarm/alert/warning | wake/call + night | notice + late/nobody/customer | above/below/exceed + limit | goes down/fails/breaks',
      context: 'alarm',
    },
    report: {
      also: 'dashboard, compliance report, chart, statistics, key figure, evaluation',
      told: 'report/chart/auditor | how many + event | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
    asset: {
      also: 'inventory, host, machine, source system, server, device, system, owner',
      told: 'which/list + server/system/device | owner/critical | list + machine/server + ours | whose/department + machine | critical/important + system | retired/new + host',
      context: 'asset-register',
    },
    user: {
      also: 'account, role, team, tenant, member, person',
      told: 'who + may/role | department/customer + own | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/login/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
  },
  relations:
    'source ~> parsing, parsing ~> storage, search > storage, search > audit, parsing ~> detection, detection ~> case, case > search, source ~> quota, case ~> audit, detection ~> alert, source > asset, search ~> report, search > user, audit > user',
};

const SERVER_PROVISIONING: ReferenceModel = {
  id: 'server-provisioning',
  title: 'Server and virtual machine provisioning',
  words:
    'virtual machine, server, image, rack, order a server, data centre, operating system, flavour, decommission, network, storage volume, quota, self-service',
  parts: {
    catalogue: {
      also: 'service catalogue, flavour, offer, machine type, price, directory',
      told: 'small/medium/large + machine/server | choose/pick + size/system | list + what + offer | ready + bundle/template | medium | choose/pick/menu | price/what + costs',
    },
    request: {
      also: 'order, application, approval, machine order, lease',
      told: 'order/ask/need + machine/server | boss/approve + server | how long/project ends | form/self-service | order/ask/want/need + server/machine | boss/approve/reason',
      context: 'requisition',
    },
    quota: {
      also: 'limit, allowance, project limit, tenant quota, consumption',
      told: 'limit/at most + project/team/machine | used up/left + quota | more + quota/ask | not more than/allowed + server/gigabyte | limit/at most/used up | project/team + may',
      context: 'entitlement',
    },
    compute: {
      also: 'server, instance, virtual machine, provisioning, host, scheduler',
      told: 'create/start/stop/restart + machine | minute/automatically + ready | move/crash + host | bigger/resize | which host + room | create/start/stop/boot + machine/server | memory/core | crash/host/move | minute/ready',
    },
    image: {
      also: 'template, operating system, operating system image, patch level, snapshot, photo',
      told: 'operating system/windows/linux | patch/update/hardened | golden/base + image | snapshot/copy + machine | golden/base | snapshot',
      context: 'artifact-registry',
    },
    network: {
      also: 'ip address, firewall, subnet, load balancer, firewall rule, dns entry',
      told: 'address/ip/name + give/free | firewall/port + open | separate/reach + network | load + spread | address/ip/dns | firewall/port | separate/reach',
    },
    storage: {
      also: 'volume, disk, bucket, block storage, store, repository',
      told: 'disk/volume/space + attach/add | full/grow + disk | fast/slow + disk | encrypt + disk | disk/volume/space/terabyte | grow | attach',
    },
    hardware: {
      also: 'hardware inventory, rack, inventory, data centre, physical server, data centre asset, spare part',
      told: 'rack/cable/room + stand | old/warranty/scrap + server | broken + disk/part + replace | how much + capacity/left | rack/cable/cellar/room | broken/spare/replace/warranty | buy/capacity | power/cooling',
      context: 'asset-register',
    },
    decommissioning: {
      also: 'expiry, retirement, clean-up, lease end',
      told: 'forgot/nobody/orphan + machine | delete/return/switch off + machine | remind + expire/end | wipe/clean | forgotten/nobody/zombie/still running | delete/switch off/give back | expire/end/remind',
    },
    billing: {
      also: 'metering, usage, chargeback, usage record, charge, cost centre bill, invoice',
      told: 'hour/month + charge/bill | count + hour/gigabyte | department + pay | price + machine | pay/charge | department/cost centre | expensive/bill',
      context: 'metering',
    },
    project: {
      also: 'tenant, team, user, role, workspace',
      told: 'project/team/department + own/may | key/login/rights | member | project/product + start/new/own/belong | team/department + own/share/separate | client/budget + project | member/people + project | key/setting + project',
      context: 'tenant',
    },
    backup: {
      also: 'restore point, protection, archive copy, restore, copy, data protection',
      told: 'save/copy/night + machine | restore/bring back | saved/copied + night/machine | deleted + back/restore | last/older + state/copy | nobody + backed up',
      context: 'archive',
    },
    monitoring: {
      also: 'health, alarm, capacity, warning, notification, threshold',
      told: 'alarm/load | notice | alert/warning | wake/call + night | notice + late/nobody/customer | above/below/exceed + limit | goes down/fails/breaks',
      context: 'telemetry',
    },
  },
  relations:
    'request > catalogue, request > quota, request ~> compute, compute > image, compute > network, compute > storage, compute ~> billing, decommissioning > compute, request ~> decommissioning, quota > project, compute ~> backup, compute ~> monitoring, request > project, hardware ~> compute',
};

export const RUNNING_MODELS: readonly ReferenceModel[] = [
  MONITORING_ALERTING,
  LOG_ARCHIVE,
  SERVER_PROVISIONING,
];
