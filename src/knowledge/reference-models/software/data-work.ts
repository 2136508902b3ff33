import type { ReferenceModel } from '../reference-model.ts';

const PRODUCT_ANALYTICS: ReferenceModel = {
  id: 'product-analytics',
  title: 'Product analytics',
  words:
    'click, event, funnel, retention, cohort, page view, session, visitor, conversion, drop off, heat map, user behaviour, dashboard, feature use',
  parts: {
    event: {
      also: 'event collection, tracking, capture, ingestion, page view, client library',
      told: 'app/site + send/record + click/step | million/burst | robot/own staff + exclude | offline/phone + later | count/record + click/tap/view | send/arrive/lost + event | bot/own people | script/snippet/line of code | offline',
    },
    'tracking-plan': {
      also: 'schema, taxonomy, event definition, event schema, contribution, review',
      told: 'name/spell + event + same | which + events + mean | missing/wrong/changed + event | agree/describe + before | name/spell/word + event/differently | list + what + recorded/event | nobody + knows + means | rename/typo',
    },
    person: {
      also: 'person profile, profile, visitor, user, identity, property',
      told: 'anonymous/login + same person | phone/laptop + one | firm/plan/country + user | merge/alias | who/which + user/visitor/person | same + phone/laptop | guest/anonymous + later + login | property/plan/country',
      context: 'user-profile',
    },
    funnel: {
      also: 'funnel analysis, analysis, insight, retention, path, trend, query',
      told: 'where + leave/drop/lost | come back/return + week | step/path + after | how many + use + feature | compare/break down | give up/quit/drop/stop + where/step | come back/again/return + week/month | step/basket/checkout | how many + buy/use/try | compare + country/version',
      context: 'analytics',
    },
    cohort: {
      also: 'segment, audience, group, behavioural group, target group, filter',
      told: 'all/those who + did/not | group + joined/month | send/sync + audience + tool | newcomer/power/returning + user | group/those + who/did | new/january/paying + user | list + send/mail/ads',
    },
    replay: {
      also: 'session replay, recording, session, heat map, screen replay, dispatch',
      told: 'watch/replay/see + user/mouse | scroll/rage + click | hide/black + password/input | bug/stuck + watch | watch/see/film + what + do | mouse/scroll/rage/click | password/black/hide | stuck/confused',
    },
    dashboard: {
      also: 'report, chart, board, subscription, figures, key figures',
      told: 'chart/number + wall/team/share | monday/mail + report | goal/target + line | question + self/without analyst | chart/board/figure | monday/morning + look/mail | wall/boss | build/put together + chart',
      context: 'dashboard',
    },
    consent: {
      also: 'privacy control, privacy, deletion, masking, deletion request, permission',
      told: 'agree/cookie/refuse | delete/forget + person | europe/country + stored | months + delete | banner | delete/forget/erase + data | law/europe/data protection | name/mail + hide/mask',
      context: 'consent',
    },
    billing: {
      also: 'usage quota, usage, plan, quota, event quota, invoice',
      told: 'pay + per event/million | over/limit + events | free/plan | sample/fewer | million/event + price/pay | too expensive/limit | upgrade | invoice/card',
      context: 'metering',
    },
    experiment: {
      also: 'split test, flag, rollout, hypothesis, a/b test, variant, feature flag',
      told: 'two/half + version/variant | try/test + button/page | winner | switch + feature + some | change/button/colour + test | roll out/release + per cent/few | control/group + compare',
      context: 'feature-flag',
    },
    project: {
      also: 'workspace, organisation, team, member, tenant',
      told: 'team/colleague + see/access | project/app/site + own/several | invite/role/rights | key + app | project/product + start/new/own/belong | team/department + own/share/separate | client/budget + project | member/people + project | key/setting + project',
      context: 'tenant',
    },
    alert: {
      also: 'anomaly, notification, threshold, alarm, warning, monitoring',
      told: 'sudden/drop/jump | warn/chat | below/above + number | alarm/alert/warning | wake/call + night | notice + late/nobody/customer | above/below/exceed + limit | goes down/fails/breaks',
      context: 'alarm',
    },
    'data-export': {
      also: 'feed, data sharing, sink, reverse sync, export, warehouse sync, integration, destination',
      told: 'export/download + table/data | send/sync + warehouse/other tool | advert/mail + audience | excel/csv/sheet + pull/get | pass on/feed + crm/marketing/data team | nightly/raw + data',
      context: 'data-export',
    },
  },
  relations:
    'event > tracking-plan, event > consent, event ~> person, event ~> funnel, funnel > cohort, cohort > person, event ~> replay, dashboard > funnel, replay > consent, event ~> billing, event > project, funnel ~> alert, experiment > cohort, experiment > funnel, event ~> data-export',
};

const DATA_PIPELINE: ReferenceModel = {
  id: 'data-pipeline',
  title: 'Data pipeline and warehouse',
  words:
    'data source, warehouse, load, table, nightly run, transform, extract, schema, data engineer, report, column, source system, late data, lake',
  parts: {
    ingestion: {
      also: 'source connector, connector, source, extraction, import, ingest, change capture',
      told: 'fetch/pull/read + from + system/file | only + changed/new + rows | source + changed/down/key | spreadsheet/supplier + file | fetch/load/collect/pull + data/file | cash register/shop/erp + data | new column/changed + source | password/key/down + source | sheet/csv/ftp',
      context: 'import-job',
    },
    'raw-data': {
      also: 'landing zone, lake, staging, raw zone, file store, raw store, staging area, raw file',
      told: 'raw/untouched + keep/put | as it came | again/replay + from + raw | old/cheap + storage | untouched/original/as is | keep/store + everything/file | replay | folder/bucket',
    },
    transformation: {
      also: 'model, cleansing, mapping, processing, cleaning, transformation job',
      told: 'clean/join/convert + tables/data | same + customer/currency + name | calculate/derive + figure | version/review + query | clean/tidy/fix + data | join/match/merge + table/customer | calculate/sum/derive | rule/formula/sql | currency/unit/name + same',
    },
    orchestration: {
      also: 'scheduler, job, workflow, run, schedule, dependency',
      told: "night/hourly/o'clock + run | first/after + finished/next | failed/stuck + retry/restart | backfill/again + last month | night/morning/o'clock/schedule | wait/after + finished | fail/hang/restart | order/sequence + job | late/not ready + morning",
    },
    'data-quality': {
      also: 'quality check, validation, test, check, anomaly, data test, freshness, expectation',
      told: 'wrong/missing/double + data/rows | too few/late/empty + alarm | stop/hold + bad | trust/green + table | nonsense/empty/double | number + differ/not match | too few/missing + row | alarm/stop + bad data',
      context: 'data-quality',
    },
    warehouse: {
      also: 'mart, data store, fact table, data mart, dimension, store',
      told: 'table/mart + ask/query | department + own + view | slow/expensive + query | history/as of + day | report/analyst + query/ask | table/mart/cube | expensive | history/last year',
    },
    catalogue: {
      also: 'lineage catalogue, lineage, metadata, documentation, table description, owner',
      told: 'where + comes from/used | which + report + breaks/depends | describe/owner + table/column | personal + mark | where + number/figure + comes from | what + means/column | who + owner/uses | break/affected',
    },
    export: {
      also: 'data delivery, data sharing, feed, reverse load, share',
      told: 'push/send + back + tool/partner | report/dashboard + get | file/feed + every + day | subscribe/stream | send/give/push + partner/tool/back | file/api + every | boss/controller + get',
      context: 'data-export',
    },
    'access-control': {
      also: 'access policy, permission, rights, masking, row-level rule, request',
      told: 'who/may + see + salary/column | hide/mask + name | ask/request + table | audit/who queried | who + may/see/rights | salary/personal/secret + hide | request/approve + access | prove',
      context: 'entitlement',
    },
    reporting: {
      also: 'report, dashboard, chart, semantic model, statistics, key figure',
      told: 'report/chart/dashboard | board/boss + number | excel/download | definition/same + revenue | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
    alert: {
      also: 'monitoring, incident, notification, alarm, warning, threshold',
      told: 'tell/wake/chat + broken/failed | on call/morning + engineer | late + who + notice | alarm/alert/warning | wake/call + night | notice + late/nobody/customer | above/below/exceed + limit | goes down/fails/breaks',
      context: 'alarm',
    },
    'schema-registry': {
      also: 'structure, field definition, format, schema, data contract, version',
      told: 'column/field/type + new/changed/agree | break/incompatible | contract/version | rename/drop + column/field | source/developer + warn/tell + change | format/date + different',
      context: 'mapping',
    },
    cost: {
      also: 'charge, credit, budget, billing, consumption, resource use, usage, spend, compute bill',
      told: 'expensive/bill/cloud + query | who/department + pays/spend | cloud/warehouse + invoice/bill/money | big/careless + query/job | budget/limit + compute | who + burns/spends + query',
      context: 'metering',
    },
  },
  relations:
    'orchestration > ingestion, ingestion ~> raw-data, raw-data ~> transformation, orchestration > transformation, transformation ~> warehouse, transformation ~> data-quality, data-quality ~> orchestration, transformation ~> catalogue, export > warehouse, warehouse > access-control, reporting > warehouse, reporting > access-control, data-quality ~> alert, orchestration ~> alert, ingestion > schema-registry, warehouse ~> cost',
};

export const DATA_WORK_MODELS: readonly ReferenceModel[] = [PRODUCT_ANALYTICS, DATA_PIPELINE];
