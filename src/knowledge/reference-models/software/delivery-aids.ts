import type { ReferenceModel } from '../reference-model.ts';

const FEATURE_EXPERIMENTS: ReferenceModel = {
  id: 'feature-experiments',
  title: 'Feature flags and experiments',
  words:
    'flag, experiment, variant, rollout, switch, a/b test, winner, significance, percentage, beta, kill switch, hypothesis, control group, product manager',
  parts: {
    flag: {
      also: 'feature flag, toggle, switch, feature, variation, kill switch',
      told: 'switch/turn + on/off + feature/function | without + release/programmer | old/forgotten/clean + flag | emergency/at once + off | switch/turn/toggle + on/off | hide/behind/dark | forgotten/clean up | emergency/kill/stop',
      context: 'feature-flag',
    },
    targeting: {
      also: 'targeting rule, audience, rule, percentage rollout, target group, filter',
      told: 'ten per cent/few/percentage + user/customer | country/plan/beta + only | same + user + always | staff/tester | only/first + some/staff/beta/country | per cent/ten/half | who + gets/sees | big/important + customer + not yet',
      context: 'rule-engine',
    },
    environment: {
      also: 'project, stage, key, configuration, deployment target, variable',
      told: 'test/production + different/setting | per + app/project | copy + setting | who + change + production | production | app/team + own | key/setting/copy',
      context: 'environment-config',
    },
    evaluation: {
      also: 'decision, assignment, exposure, bucketing, contribution, review',
      told: 'which + variant/version + see/get | fast/millisecond + answer | offline/not reachable + default | count/record + seen/shown | which + version/sees/gets | same + person + always | offline/default | count + seen',
      context: 'entitlement',
    },
    experiment: {
      also: 'test, a/b test, hypothesis, variant, holdout, test plan',
      told: 'half/two + see/version/variant | hypothesis/believe/expect | how long/many + run/people | clash/overlap + test | control/compare | try/test + two/version/button/price | half/group | guess | how long/enough + people | overlap/clash',
    },
    metric: {
      also: 'goal, conversion, measure, event, guardrail',
      told: 'measure/count + bought/click/sign up | success/goal + defined | not + worse/slower | event/import + warehouse | count/measure + buy/click/sign up | goal/success/worth | slower/harm | revenue/conversion',
      context: 'analytics',
    },
    result: {
      also: 'result analysis, analysis, statistics, report, significance, readout',
      told: 'winner/won/lost + decide | chance/significant/sure | report/result + share | learn/archive + test | won/winner | luck | decide/stop/learn | chart/report + boss',
      context: 'reporting',
    },
    approval: {
      also: 'change approval, audit, change request, schedule, scheduled change, audit log',
      told: "approve/second + before + change | schedule/later/nine o'clock + switch | who + changed + when | undo | approve/four eyes | who/when + switched/changed | schedule/tomorrow/nine o'clock",
      context: 'workflow',
    },
    segment: {
      also: 'audience list, tester, account list, user group, cohort, context',
      told: 'list/group + customer/user | country/plan/age | upload/import + list | exclude/staff | tester/beta + group | company/tenant + individually | age/device/version + user',
      context: 'contact-book',
    },
    team: {
      also: 'member, role, account, permission, person, party',
      told: 'who + may/switch/rights | invite/role/product manager | department/team + own | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/login/sign up | left/leaves + account/company/team',
      context: 'organisation',
    },
    notification: {
      also: 'integration, webhook, alert, chat message, message, reminder, push',
      told: 'tell/chat/mail + switched/changed | other + tool/ticket | alarm + worse | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'webhook',
    },
    billing: {
      also: 'plan, seat, usage, invoice, payment, charge, accounting',
      told: 'pay/price/plan | seat/user | limit | invoice | invoice/bill + write/send/get/print | pay/owe/charge + month/year/per | overdue/unpaid/outstanding | card/debit/transfer + pay/fail | bookkeeper/accountant/tax adviser | credit note',
      context: 'subscription',
    },
  },
  relations:
    'evaluation > flag, flag > targeting, flag > environment, flag > approval, experiment > flag, evaluation ~> metric, experiment > metric, experiment ~> result, result > metric, evaluation ~> result, targeting > segment, approval > team, flag ~> notification, evaluation ~> billing, result ~> notification',
};

const TRANSLATION_MANAGEMENT: ReferenceModel = {
  id: 'translation-management',
  title: 'Translation management',
  words:
    'translator, language, translate, glossary, source text, string, wording, proofread, localisation, word count, screenshot, untranslated, plural, native speaker',
  parts: {
    project: {
      also: 'job, language pair, task, translation project, deadline, file',
      told: 'which + language + needed | deadline/release + text | new/add + language/market | progress/per cent + language | which + language/deadline | open/start + project | ready/per cent/far | client/customer + order',
      context: 'project',
    },
    content: {
      also: 'source content, string, source, key, file import, content sync, segment',
      told: 'new/changed + text/sentence | upload/fetch/pull + file/text | context/screenshot/where + text | too long/length/button | deleted/old + string | text/sentence/string + new/changed | upload/pull/import | screenshot/context | excel/file',
      context: 'import-job',
    },
    translation: {
      also: 'target, draft, editor, target text, suggestion, machine translation',
      told: 'translate + sentence/by hand/machine | suggest/draft + machine | plural/gender/placeholder | volunteer/community + vote | translate/write + sentence/language | machine/suggest | untranslated/missing | volunteer/vote',
      context: 'translation',
    },
    memory: {
      also: 'translation memory, reuse, match, segment pair, text, wording',
      told: 'earlier/once/already + translated | same/similar + sentence + again | percent/match + cheaper | clean + old/wrong | already/before/once/again + translated | same/similar + sentence | cheaper/discount/match',
    },
    glossary: {
      also: 'termbase, term, terminology, style guide, terms, language pack',
      told: 'term/word + always/never/forbidden | tone/polite/style | brand/product name + leave | define/agree + word | word/term + always/never/call | brand/product name',
    },
    assignment: {
      also: 'translation job, order, workload, linguist, vendor job',
      told: 'give/assign/offer + translator/agency | accept/refuse/late + job | who + free/speaks | several + share + text | give/assign/send + translator/agency | accept/refuse/holiday | who + free/can | deadline/rush | translator/agency + get/start/begin',
      context: 'translation-assignment',
    },
    review: {
      also: 'quality review, proofreading, quality, approval, error category, check',
      told: 'second/other + read/check/proofread | mistake/severity/score | release/approve + text/language | number/placeholder + missing | country/local office + correct | check/proofread/read over/correct | mistake/embarrassing/wrong + translation | native/country | approve/sign off',
    },
    delivery: {
      also: 'export, publication, release, publishing, file delivery, over-the-air release',
      told: 'send/push + back + finished | shop/app/site + show + language | missing + language + fallback | version/download + file | send/give/put + back/finished | app/website | file/download | fallback/missing',
    },
    invoicing: {
      also: 'cost invoice, quote, rate, payment, cost, word count, translator payment, purchase order',
      told: 'per word/line/hour + price | count + word | quote/offer + client | pay/invoice + translator | rush/weekend + extra | word/line/hour + price/count | quote/estimate | pay/invoice + translator/client | minimum/rush',
      context: 'invoicing',
    },
    translator: {
      also: 'supplier, resource, contributor, talent, vendor, freelancer, agency, profile',
      told: 'translator/freelancer/agency + know/list | language/native/field + speak | good/bad/rate | sworn/certificate | holiday/available | find/hire + translator/linguist | native/mother tongue | price/rate + agree | mood/quality + translator/agency',
      context: 'staff',
    },
    client: {
      also: 'customer, requester, account, company, contact',
      told: 'customer/client + ask/order | contact/department | special/wish + client | customer/client + file/record/details/know | address/phone + changed/wrong | sign up/new/win + customer/client | contract/agreement/terms + customer/client | regular/big/important + customer/client | who + customer/belongs',
      context: 'customer',
    },
    notification: {
      also: 'reminder, alert, message, push, announcement, notice',
      told: 'mail/remind | deadline/ready | question/ask back | mail/message/push/text + goes/get/send/receive | reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    report: {
      also: 'progress, dashboard, statistics, key figure, evaluation, figures',
      told: 'per cent/progress/how far | how many + words | cost | late/quality + translator | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | chart/graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
  },
  relations:
    'content > project, content ~> translation, translation > memory, translation > glossary, project ~> assignment, assignment ~> translation, translation ~> review, review ~> memory, review ~> delivery, assignment ~> invoicing, delivery > project, assignment > translator, project > client, invoicing > client, assignment ~> notification, review ~> report',
};

export const DELIVERY_AIDS_MODELS: readonly ReferenceModel[] = [
  FEATURE_EXPERIMENTS,
  TRANSLATION_MANAGEMENT,
];
