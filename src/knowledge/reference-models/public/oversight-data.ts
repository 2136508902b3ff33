import type { ReferenceModel } from '../reference-model.ts';

const OPEN_DATA_PORTAL: ReferenceModel = {
  id: 'open-data-portal',
  title: 'Open data portal',
  words:
    'data, dataset, open data, portal, publish, department, download, licence, statistics, researcher, reuse, update, table, map, journalist',
  parts: {
    dataset: {
      also: 'data, catalogue, metadata, resource, record, file, distribution, data record',
      told: 'describe/title/keyword + table/data | version/update | who made/owner | table/file/list/data | title/describe/keyword | updated/old/version | format/column/csv',
    },
    publisher: {
      also: 'organisation, department, provider, owner, steward, data owner',
      told: 'office/department + deliver/responsible | who may + publish | contact/ask + owner | approve/release + boss | office/department/authority + gives/responsible | contact/ask + who | approve/boss/release | afraid/unwilling',
      context: 'organisation',
    },
    import: {
      also: 'harvesting, harvester, ingestion, upload, feed, pipeline',
      told: 'fetch/automatically/other portal | upload/spreadsheet | fail/broken link | refresh | upload/fetch/copy/automatically | night/every day | broken/link/failed | spreadsheet/excel + send',
      context: 'import-job',
    },
    quality: {
      also: 'validation, check, anonymisation, data quality, quality score, privacy check',
      told: 'star/score | stale/outdated | wrong/missing/empty/duplicate | personal/name/anonymous | stars/score',
      context: 'data-quality',
    },
    search: {
      also: 'discovery, filter, topic, category, facet, theme',
      told: 'find/look for/filter | most + used | suggestion/similar | find/search/look for | topic/category/tag/region | nothing/cannot find | most popular',
      context: 'search',
    },
    download: {
      also: 'api, service, preview, visualisation, export, data access, data service',
      told: 'download/csv/file | developer/query/live | key/limit/too many | download/api/live | map/chart/preview/graph | key/limit/overload',
      context: 'data-export',
    },
    licence: {
      also: 'licensing, terms, attribution, terms of use',
      told: 'may/allowed + use/sell | name/quote + source | condition/terms/licence + agree/choose | licence/may use/terms | name the source | sell/commercial/charge',
    },
    feedback: {
      also: 'request, comment, issue, rating, user feedback, data request',
      told: 'ask/wish/request + data | mistake/report + table | built | ask for/wish/request | mistake/error/report | comment/vote/answer | nobody replied',
      context: 'comment',
    },
    statistics: {
      also: 'analytics, usage, dashboard, reporting, monitoring, usage statistics, download count',
      told: 'how often/many + download | most/least + popular | how often/how many + download/use | who uses/what for | minister/report/prove',
      context: 'analytics',
    },
    showcase: {
      also: 'application, reuse, story, news, example, project, prototype, app gallery, use case, reuse case',
      told: 'app/built/made from | show/example/story/blog | student/start-up/hackathon | prize/contest | proud/success + example | university/newspaper + made/built | picture/link + app | school/journalist + used',
    },
    user: {
      also: 'account, member, developer, role, registration, staff, employee, access right, login',
      told: 'register/login/account | who may/rights/edit | developer/journalist/citizen | new/left + editor | may/allowed/rights + see/approve/change | password/login/account + forgot/share/new | leave/new + colleague/employee | substitute/deputy + holiday',
    },
    notification: {
      also: 'subscription, alert, newsletter, message, messaging, reminder, communication, email, sms',
      told: 'tell/notify/email + changed/new/updated | subscribe/follow | remind + department/update | link broke/warn | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    review: {
      also: 'approval, workflow, publication, release, assessment, case, examination',
      told: 'approve/release/sign off | lawyer/privacy officer + check | draft/waiting/weeks | embargo/publish date | check/read/look through + before/careful | send back/ask back + missing/wrong | approve/release/sign + boss/second | pile/desk + waiting',
    },
  },
  relations:
    'import ~> dataset, dataset > publisher, import > quality, dataset ~> search, download > dataset, dataset > licence, feedback ~> dataset, download ~> statistics, quality ~> publisher, dataset ~> review, review > publisher, dataset ~> notification, showcase > dataset, feedback > user, download > user, notification > user',
};

const PUBLIC_PROCUREMENT: ReferenceModel = {
  id: 'public-procurement',
  title: 'Public procurement',
  words:
    'tender, bid, bidder, contracting authority, award, supplier, notice, procurement, sealed, contract, offer, lowest price, ministry, evaluation committee, framework agreement',
  parts: {
    plan: {
      also: 'requisition, need, procurement plan, purchase request, annual plan, budget commitment',
      told: 'need/want + department/buy | estimate/threshold | approve/before + tender | plan/budget + year/purchase | need/want/require + department/school | estimate/budget/year | approve | split/threshold',
      context: 'requisition',
    },
    tender: {
      also: 'notice, call, procedure, announcement, specification, lot, call for tenders, tender document',
      told: 'publish/announce/gazette | question/answer/bidder + change | deadline/cancel | publish/advertise/announce | specification/terms/lot | questions/answer/clarify | deadline/extended/cancelled',
      context: 'tender',
    },
    supplier: {
      also: 'vendor, bidder, firm, company, contractor, registry, prequalification, exclusion, economic operator, vendor registry',
      told: 'register/firm + bid | proof/tax/certificate + clean | blacklist/barred/banned | small/local + firm | firm/company/bidder + register | certificate/tax/clean | local/small + firm',
      context: 'supplier-qualification',
    },
    bid: {
      also: 'offer, quotation, submission, proposal, tender submission, sealed bid, bid opening, electronic auction',
      told: 'hand in/submit/sealed/envelope | open/hour/nobody + see/before | lower/auction | guarantee/deposit | bid/offer/envelope | sealed/open/midnight/late | upload/portal + offer',
      context: 'quotation',
    },
    evaluation: {
      also: 'scoring, assessment, committee, ranking, clarification, evaluation committee, award criteria',
      told: 'score/point/compare | jury/committee/four eyes | percent | conflict/relative | abnormal/too cheap | score/points/price | too cheap/excluded/missing | conflict/cousin',
    },
    award: {
      also: 'decision, winner, letter, standstill, award notice, award decision',
      told: 'winner/chosen/lose + letter | wait/days + sign | reason/why + lost | publish + who won | winner/lost/letter | standstill/wait | why/reason | announce/publish',
    },
    complaint: {
      also: 'appeal, objection, challenge, dispute, review, remedy',
      told: 'challenge/protest/complain | chamber/suspend | loser + object | complain/appeal/challenge | chamber/court/stop | loser/unfair | delay/months',
    },
    contract: {
      also: 'agreement, framework, call-off, amendment, contract management, framework agreement, change order',
      told: 'amend/extend | call off/order + framework | performance/rate + firm | sign/contract/framework | extend/change/more expensive | late/penalty/badly done | end/expire',
      context: 'contract',
    },
    payment: {
      also: 'invoice, invoicing, acceptance, finance, goods receipt, payment certificate, billing, payout, fee',
      told: 'invoice/pay/days | accept/receive/delivered | electronic/invoice + portal | advance/keep back | received/accepted/delivered | advance/retention | treasury/account | pay/paid/transfer + month/late/bank',
      context: 'payable',
    },
    reporting: {
      also: 'transparency, statistics, audit, publication, register, open data, open contracting data, procurement register, analytics',
      told: 'public/citizen/journalist + see | auditor/audit/trace | ministry/europe | collusion/same + always | public/journalist/see | auditor/trace/years | always the same/suspicious | figure/ministry',
    },
    order: {
      also: 'delivery, purchasing, purchase order, catalogue order',
      told: 'order/call off/shopping | catalogue/list/framework + choose | deliver/received/missing | chair/paper/computer | cheap/price + catalogue | who + ordered/approve | delivery note/partial | cancel/change + order',
    },
    notification: {
      also: 'message, communication, alert, question and answer, messaging, reminder, email, sms',
      told: 'email/letter/inform + bidder/firm | alert/subscribe + tender | question/answer + all | remind | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    user: {
      also: 'buyer, role, department, approval, committee member, account, staff, employee, access right',
      told: 'buyer/department/officer + may/rights | approve/four eyes/sign off | substitute/holiday | committee/member + appoint | may/allowed/rights + see/approve/change | password/login/account + forgot/share/new | leave/new + colleague/employee | substitute/deputy + holiday',
    },
  },
  relations:
    'plan ~> tender, bid > tender, bid > supplier, bid ~> evaluation, evaluation ~> award, award ~> complaint, complaint ~> evaluation, award ~> contract, contract ~> payment, award ~> reporting, contract ~> reporting, contract ~> order, order ~> payment, tender ~> notification, evaluation > user, award ~> notification',
};

const INSPECTION_AUTHORITY: ReferenceModel = {
  id: 'inspection-authority',
  title: 'Inspection authority: food, labour, safety',
  words:
    'inspector, inspection, restaurant, hygiene, violation, inspectorate, kitchen, authority, checklist, closure, sample, factory, food safety, fine, unannounced',
  parts: {
    business: {
      also: 'establishment, operator, premises, site, facility, company, object, inspected site, object register',
      told: 'shop/restaurant/factory/farm + list | risk class | history | shop/restaurant/factory/farm/site | owner/operator/closed/opened | address/list/register | kitchen/butcher/bakery',
      context: 'site',
    },
    risk: {
      also: 'rating, priority, frequency, selection, risk rating, risk score, inspection frequency',
      told: 'how often/which + visit/first | score/high risk/dangerous | last time + bad | random/pick | risk/score/points/class | how often/years/due | bad/last time/history | high/low',
    },
    plan: {
      also: 'schedule, planning, assignment, calendar, inspection plan, visit plan, inspector roster',
      told: 'who + visit/when/district | year/quarter/target + plan | rotate/same + inspector | who visits/whom/week | plan/target/year | route/district/car | overdue/backlog/never visited | sick/colleague/swap',
      context: 'scheduling',
    },
    inspection: {
      also: 'visit, audit, check, control, checklist, finding, survey',
      told: 'tick/tablet/photo | fridge/mouse/dirt/scaffold | sign/report + on the spot | visit/knock/unannounced | tick/checklist/tablet/paper | write/report/sign',
      context: 'inspection',
    },
    laboratory: {
      also: 'sample, test, lab, specimen, analysis, laboratory test, product sample',
      told: 'take/bottle/swab + lab | seal/second + sample | sample/bottle/swab/cool | lab/result/germ | late/weeks + result | counter-sample/seal',
    },
    violation: {
      also: 'defect, breach, non-compliance, deficiency, follow-up, corrective action',
      told: 'come back/re-check | photo/proof + fixed | fault/defect/found/breach | deadline/fix/put right | again/repeat/come back | proof',
      context: 'case-management',
    },
    sanction: {
      also: 'fine, penalty, order, closure, measure, enforcement, warning',
      told: 'fine/warn | shut/seal + immediately | prosecutor/object | reminder | fine/warning/penalty | close/seal/shut | prosecutor/court | paid/unpaid',
    },
    complaint: {
      also: 'tip-off, hint, report, notification, whistleblower, tip off',
      told: 'complain/guest/employee | anonymous/protect | accident/ill/poison | same day | complain/tip/hint | guest/neighbour/employee + call/write | ill/accident/poisoning',
      context: 'grievance',
    },
    publication: {
      also: 'transparency, website, result, smiley, public score, inspection result, recall warning',
      told: 'smiley/grade/door/website | public/guest + see | warn/recall/product | object/delete + entry | public/website/door | smiley/grade/traffic light | warning/recall | website/internet/online + put/show/visible',
      context: 'result-publication',
    },
    inspector: {
      also: 'staff, employee, roster, team, competence, expense, controller, officer, crew, staff member',
      told: 'inspector + who/team/how many | car/mileage/expenses | training/qualification/biased | shift/holiday/sick | district/area + inspector | alone/two + go | hours/log + day | attacked/bribe/accept',
      context: 'staff',
    },
    document: {
      also: 'letter, template, file, form, archive, record, attachment, paper',
      told: 'report/letter + type/print/send | template/wording/law | file/folder/archive/old | sign/stamp | attach | folder/binder/shelf + look for/full/paper | scan/upload/attach + paper/letter/file | print/sign/stamp + send',
      context: 'document',
    },
    fee: {
      also: 'billing, invoice, payment, charge, tariff, cashier, price',
      told: 'fee/invoice/pay | re-check/second visit + charge | hours/tariff | unpaid/reminder | pay/paid + before/counter/transfer/card | price/tariff/rate + list/raise/council | money/payment + match/missing/who from | invoice/bill + send/overdue',
      context: 'payment',
    },
    reporting: {
      also: 'statistics, analytics, dashboard, evaluation, figures, key figure',
      told: 'how many/percent + visit/fault/closed | ministry/europe/yearly + report/figure | press/map | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month | boss/director/board + ask/want/know + figure/number/how many',
      context: 'reporting',
    },
  },
  relations:
    'risk > business, risk ~> plan, complaint ~> plan, plan ~> inspection, inspection ~> laboratory, inspection ~> violation, laboratory ~> violation, violation ~> sanction, inspection ~> publication, inspection ~> risk, sanction ~> publication, plan > inspector, inspection > document, sanction > document, inspection ~> fee, inspection ~> reporting',
};

export const OVERSIGHT_DATA_MODELS: readonly ReferenceModel[] = [
  OPEN_DATA_PORTAL,
  PUBLIC_PROCUREMENT,
  INSPECTION_AUTHORITY,
];
