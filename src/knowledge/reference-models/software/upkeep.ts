import type { ReferenceModel } from '../reference-model.ts';

const ERROR_TRACKING: ReferenceModel = {
  id: 'error-tracking',
  title: 'Error tracking',
  words:
    'crash, error, stack trace, exception, app version, regression, release, stack, affected user, source map, bug, event',
  parts: {
    event: {
      also: 'event intake, intake, crash report, ingestion, error event, ingest, client key, envelope',
      told: 'app/browser/phone + send/report + crash/error | flood/too many/burst + error | receive/take in + crash/report | half/broken + report | crash/error/exception + send/arrive/report | flood/thousand/million | browser/phone/server',
    },
    issue: {
      also: 'error group, group, error, grouping, fingerprint, deduplication',
      told: 'same/similar + error/crash + together/one | thousand times | last seen | merge/split + group | solved/ignore + error | same/similar | how often/how many + user | last/since | ignore/solved/close',
    },
    symbolication: {
      also: 'stack trace, source map, debug symbol, readable trace',
      told: 'readable/translate + line/stack/trace | symbol/map + upload | which line/file + code | minified/cryptic | file/readable/stack | map/symbol/upload | numbers',
    },
    release: {
      also: 'release health, version, deployment, crash-free rate, regression, adoption',
      told: 'since/which + version/release | came back/again + fixed | crash free/per cent + user/session | new version + worse/better | version/release/update | since/came back | crash-free/per cent',
      context: 'deployment-release',
    },
    alert: {
      also: 'alert rule, notification, rule, threshold, spike, alarm',
      told: 'wake/tell/alert + team/chat | more than + minute/hour | sudden/spike/rise | quiet/mute/weekend | wake/chat/mail | more than | noise/too many',
      context: 'alarm-routing',
    },
    assignment: {
      also: 'ownership, owner, team, code owner, suspect commit',
      told: 'who + caused/responsible/last changed | assign/belongs + team | right + developer/team | hand + ticket/tracker | who + wrote/responsible/fault | assign/team/take | ticket/hand over',
      context: 'matching',
    },
    privacy: {
      also: 'privacy scrubbing, scrubbing, masking, data scrubbing, sensitive field, redaction, retention',
      told: 'password/card/name + removed/black/strip | personal/private + data + error/report | delete + after + day | europe/region + stored | password/card/personal | black/remove/hide | delete',
    },
    billing: {
      also: 'quota, usage, plan, plan limit, sampling, settlement',
      told: 'quota/plan/used up + error/event | pay + per/event/thousand | sample/only every/drop | spike + protect/cost | pay/price/plan | limit/used up | spike/expensive',
      context: 'metering',
    },
    project: {
      also: 'app, environment, workspace, tenant, department',
      told: 'app/project/service + own | production | key | project/product + start/new/own/belong | team/department + own/share/separate | client/budget + project | member/people + project | key/setting + project',
      context: 'project',
    },
    user: {
      also: 'member, organisation, account, role, permission, access right',
      told: 'colleague/developer + see | invite/login/role | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
    performance: {
      also: 'speed, span, slow query, response time, tracing, transaction, latency',
      told: 'slow/second/wait + page | database/query + slow | takes/seconds + load/page/request | trace/follow + request/service | slower/faster + since/release | timeout/hang',
      context: 'telemetry',
    },
    integration: {
      also: 'ticket link, chat, source code link, interface, connector, webhook, sync, api',
      told: 'ticket/chat/code + connect/open | other + tool | connect/link/hook + system/program/tool | pass/push/send + other system/automatically | interface/plug-in | type twice/copy by hand',
      context: 'webhook',
    },
    dashboard: {
      also: 'report, statistics, search, key figure, evaluation, figures',
      told: 'chart | search/filter + error | how many + crash/month | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'dashboard',
    },
  },
  relations:
    'event > billing, event > privacy, event ~> issue, issue > symbolication, issue ~> alert, issue > assignment, issue ~> release, release ~> alert, release > symbolication, event > project, project > user, issue ~> integration, performance ~> alert, issue ~> dashboard',
};

const CLOUD_COST: ReferenceModel = {
  id: 'cloud-cost',
  title: 'Cloud cost control',
  words:
    'cloud bill, cost centre, saving, budget, waste, instance, provider, tag, forecast, unused server, discount, spend, finance',
  parts: {
    import: {
      also: 'cost import, bill, usage, ingestion, billing export, usage file, invoice line, provider account',
      told: 'bill/invoice/file + provider/amazon/azure | every day/month + load/read/arrive | correct/late/changed + bill | currency/exchange | bill/invoice/file + come/load/download | amazon/azure/google/provider | corrected/million lines',
      context: 'import-job',
    },
    allocation: {
      also: 'tagging, distribution, chargeback, cost allocation, showback',
      told: 'who + caused/pay | team/department/product + share/split | tag/label + missing | shared/common + cost | who/which + pays/caused | team/department/customer + split | tag/label + missing/wrong | shared/rest',
    },
    budget: {
      also: 'limit, plan, spending limit, budget alert, threshold, approval',
      told: 'budget/limit + exceed/over | warn/tell + spend/per cent | month/year + may spend | approve + extra | budget/limit/allowed | exceed/blown | warn/eighty',
    },
    anomaly: {
      also: 'spike, alert, cost spike, unusual spend, leak, suspicion',
      told: 'sudden/jump/spike + cost | forgot/left + running | weekend/overnight + expensive | why + higher | sudden/jump/shock | forgot/running/weekend | explain',
      context: 'alarm',
    },
    recommendation: {
      also: 'optimisation, saving, rightsizing, saving recommendation, idle resource, personalisation',
      told: 'unused/idle/too big + server/disk | save/cheaper + could/suggest | switch off + night/weekend | who + follow/ignore + suggestion | save/cheaper/waste | idle/unused/too big/empty | switch off/night | ignored/followed',
      context: 'recommendation',
    },
    commitment: {
      also: 'reservation, discount, contract, savings plan, discount contract, coverage',
      told: 'one/three year + discount/commit | reserve/buy ahead | used/wasted + discount | expire/renew + contract | one/three year + commit | discount/negotiate | unused/expire',
    },
    forecast: {
      also: 'projection, outlook, unit cost, scenario, figures, insight',
      told: 'next month/year end + expect | forecast/extrapolate/plan | per customer/order + cost | what if | next month/year end/quarter | expect/predict/grow',
      context: 'demand-forecast',
    },
    report: {
      also: 'cost report, dashboard, statement, finance report, monthly review, key figures',
      told: 'finance/controller/boss + report/number | compare + last month | chart/table + cost | export + ledger | chart/table/boss | compare/last | controller/finance',
      context: 'reporting',
    },
    resource: {
      also: 'machine, virtual machine, asset, tag, inventory, instance, account, service',
      told: 'server/disk/database + list/which | owner/whose | region/account | server/bucket/disk + belongs/whose | list + everything + running | started/created + by | not tagged/unknown',
      context: 'asset-register',
    },
    user: {
      also: 'team, role, cost centre, organisation, member, permission',
      told: 'team/department/manager + see | role/rights/login | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
    notification: {
      also: 'mail, chat message, message, reminder, push, announcement',
      told: 'mail/chat | weekly/monday + mail | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    invoicing: {
      also: 'rebilling, internal invoice, reseller, invoice, payment, charge, accounting, receivable',
      told: 'bill/invoice + customer/department | margin/markup/reseller | invoice/bill + write/send/get/print | pay/owe/charge + month/year/per | overdue/unpaid/outstanding | card/debit/transfer + pay/fail | bookkeeper/accountant/tax adviser | credit note',
      context: 'invoicing',
    },
    policy: {
      also: 'guardrail, limit rule, cleanup, schedule, rule, automation',
      told: 'rule/forbidden/allowed + size | automatically + stop/delete | not allowed/forbid + big/expensive/region | stop/shut + evening/night/automatically | must + tag/label | delete + after + days',
      context: 'rule-engine',
    },
  },
  relations:
    'import ~> allocation, allocation ~> budget, import ~> anomaly, allocation > commitment, recommendation > allocation, forecast > allocation, budget > forecast, report > allocation, commitment ~> recommendation, import ~> resource, recommendation > resource, budget ~> notification, allocation ~> invoicing, allocation > user, policy > resource, anomaly ~> notification',
};

const BACKUP_SERVICE: ReferenceModel = {
  id: 'backup-service',
  title: 'Backup service',
  words:
    'backup, restore, lost file, ransomware, tape, nightly, copy, retention, recovery, deleted, disk, off-site, data loss',
  parts: {
    device: {
      also: 'protected system, client, source, machine, agent, protected device, inventory',
      told: 'which + laptop/server/mailbox + protect/save | install/agent/connect | new/forgotten + server/machine | offline/not seen | which/what + computer/server/laptop/mailbox | forgotten',
    },
    plan: {
      also: 'backup plan, policy, schedule, retention rule, scheme, definition',
      told: 'night/hourly/daily + save/copy | how long/seven/year + keep | important/gold + more often | exclude/only + folder | night/daily | how long/seven years | which/only/exclude + folder | gold/important',
    },
    job: {
      also: 'backup job, backup, run, snapshot, backup run, transfer',
      told: 'run/fail/abort + night/backup | only + changed | bandwidth | retry/morning + failed | window/before + work | save/copy/run | failed/aborted | morning | changed',
    },
    storage: {
      also: 'vault, repository, tape, storage pool, tape library, off-site copy',
      told: 'tape/cloud/second + place/site | encrypt/locked/unchangeable | space/grow | same + only once | tape/disk/cloud/second place | encrypted/safe',
    },
    restore: {
      also: 'recovery, retrieval, file recovery, restore request, disaster recovery, data protection',
      told: 'get back/bring back/recover | deleted/by mistake | single + file/mail | whole + machine/server | yesterday/version | restore | gone/overwritten | fire/stolen/ransom | hour/days + until | last week',
    },
    'restore-test': {
      also: 'drill, verification, recovery drill, integrity check, recovery test, backup copy',
      told: 'try/test/prove + restore/readable | drill/exercise + year | corrupt/unreadable | auditor/insurer + proof | try/practise/drill | readable | proof/insurer',
    },
    alert: {
      also: 'alarm, warning, notification, failure alert, ransomware warning, daily report',
      told: 'mail/report + morning/fail | encrypt/strange + many + file | red/green + overview | nobody + notice | mail/tell/warn + failed | nobody + noticed/read | virus/encrypted/strange',
      context: 'alarm',
    },
    key: {
      also: 'key escrow, encryption, passphrase, encryption key, recovery key, renewal job',
      told: 'key/passphrase + lost/keep | only + customer + read | split/safe + key | nobody/not even we + open/read | key/passphrase/password | only customer | safe/envelope',
      context: 'key-management',
    },
    billing: {
      also: 'usage, invoice, storage usage, reseller, transaction, settlement',
      told: 'pay + gigabyte/device | reseller/partner + customer | plan + bigger | invoice + month | pay/price/invoice | gigabyte/terabyte | upgrade',
      context: 'metering',
    },
    customer: {
      also: 'managed customer, organisation, contract, tenant, account, person',
      told: 'customer/client/practice/lawyer | reseller/partner | contract/contact/login | practice/firm/office + protect | who + may + restore | customer/client + file/record/details/know | address/phone + changed/wrong | sign up/new/win + customer/client | contract/agreement/terms + customer/client | regular/big/important + customer/client',
      context: 'tenant',
    },
    report: {
      also: 'overview, log, audit, statistics, dashboard, key figure, evaluation',
      told: 'report | green | prove/auditor | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | chart/graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
    support: {
      also: 'ticket, help, hotline, help desk, enquiry, complaint, case',
      told: 'help/panic/hotline | technician/drive | call/write/mail + help/question/problem | complain/complaint/angry | help desk | answer + customer/question | ask + how/why',
      context: 'helpdesk-chat',
    },
  },
  relations:
    'plan > device, plan ~> job, job > storage, job ~> alert, restore > storage, restore > key, restore-test > restore, job > key, storage ~> billing, restore-test ~> alert, device > customer, billing > customer, job ~> report, restore-test ~> report, support > restore',
};

export const UPKEEP_MODELS: readonly ReferenceModel[] = [
  ERROR_TRACKING,
  CLOUD_COST,
  BACKUP_SERVICE,
];
