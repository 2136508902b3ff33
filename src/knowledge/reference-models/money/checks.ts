import type { ReferenceModel } from '../reference-model.ts';

const CUSTOMER_ONBOARDING_KYC: ReferenceModel = {
  id: 'customer-onboarding-kyc',
  title: 'Customer onboarding and identity checks',
  words:
    'onboarding, identity check, passport, selfie, sanctions list, beneficial owner, politically exposed, applicant, risk rating, verification, due diligence, proof of address',
  parts: {
    onboarding: {
      also: 'application, registration, request, journey, sign-up, onboarding application, onboarding case, applicant journey',
      told: 'start/begin + sign up/form | stuck/give up + halfway | status/how far + open | resume/come back + later | sign up/apply/register | form/step + fill | stuck/abandon/give up | status/how far | days/long + until + open | branch/app/online + start | reject/withdrawn',
      context: 'case-management',
    },
    identity: {
      also: 'liveness, verification, identification, proofing, authentication, identity verification, document check, selfie check, video identification, biometric match',
      told: 'passport/id + photo/scan/hold | selfie/face + match/real | video/agent + call | fake/expired/blurred | passport/id/licence + scan | selfie/face/liveness | video/call + agent | fake/forged/expired | blurry/glare/retry | chip/nfc/read | match/same person',
      context: 'identity-proofing',
    },
    customer: {
      also: 'individual, profile, client, party, person, party profile, customer profile, legal entity, kyc file, applicant data, customer data',
      told: 'name/birth/address + correct/enter | where + money from/job/wealth | same person + already | keep/update + details | name/birth/address | job/income/wealth | duplicate/already customer | change/moved/married + tell | tax/residence/country | correct/update + details | who + customer',
      context: 'party-kyc',
    },
    ownership: {
      also: 'control, director, company, structure, business, ownership structure, beneficial owner, company structure, corporate register, legal entity',
      told: 'who + owns/behind/controls + company | register/extract + fetch | twenty-five percent/layer | director/sign + may | owner/shareholder/behind | company register/extract | percent/layers/chart | director/signatory | trust/foundation/offshore | change + shareholder | group/parent',
      context: 'organisation',
    },
    screening: {
      also: 'hit, sanctions, watchlist, pep, watchlist screening, sanctions screening, pep check, adverse media, name matching, name check',
      told: 'sanction/terror/politician + list | hit/similar name + clear/false | every night + again/list | newspaper/bad news | sanction/pep/terror | hit/alert | false positive/same name | list + update/new | nightly/again + screen | news/adverse/media | politician/family',
      context: 'fraud-evaluation',
    },
    risk: {
      also: 'scoring, rating, assessment, risk rating, risk score, customer risk assessment, due diligence level, risk model, risk class',
      told: 'high/low/medium + risk | country/trade/cash + points | more/deeper + questions + high | rule/factor + change | high/medium/low | score/points/class | country/industry/cash | rule/weight + change | enhanced/deeper | re-rate/recalculate | why + rated/score',
      context: 'rule-engine',
    },
    document: {
      also: 'evidence, upload, checklist, documents, paperwork, proof, document collection, proof of address, document request',
      told: 'upload/send/ask + paper/bill/proof | missing/wait + paper | electricity bill/extract | keep + copy + years | upload/send/photo | missing/chase/still need | utility bill/payslip/statement | expired/unreadable/wrong | checklist/list + papers | archive/keep/years | language/translate',
      context: 'document',
    },
    review: {
      also: 'approval, decision, analyst, compliance, compliance review, manual review, four eyes, analyst queue',
      told: 'officer/analyst + look/decide | approve/reject + customer | second + person/sign | queue/too long + review | officer/analyst + check | approve/reject/decline | four eyes/second | queue/backlog/days | note/reason/justify | escalate/ask back | sample/quality',
      context: 'workflow',
    },
    renewal: {
      also: 'refresh, remediation, monitoring, rescreening, periodic review, ongoing due diligence, trigger event, periodic check',
      told: 'again/renew + every + year | changed/event + check again | expired + passport + remind | old + customers + catch up | again/every year/three years | expired/run out + id | remind/write + customer | trigger/change/event | backlog/catch up/old files | no answer/block | due + review',
      context: 'scheduling',
    },
    consent: {
      also: 'retention, deletion, privacy, permission, agreement, consent record, privacy permission, data sharing',
      told: 'agree + data/share/store | delete + after/refused | who + saw + data | bank/partner + reuse + check | agree/consent/tick | delete/erase/forget | who + saw/looked | share/pass on + data | retention/years/keep | data protection/privacy | withdraw/refuse',
      context: 'consent',
    },
    case: {
      also: 'alert, investigation, escalation, task, queue, case file, work item',
      told: 'case/file + open/close | assign/who takes | escalate/suspicious | note/history/trail | deadline/overdue | question/ask + customer | note/pile + officer',
      context: 'case-management',
    },
    notification: {
      also: 'message, reminder, email, text, letter, push, mail',
      told: 'mail/text/message + applicant | remind/nudge + unfinished | tell/inform + accepted/rejected | link/code + send | letter/post | no answer/not reached | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    reporting: {
      also: 'audit, report, statistics, dashboard, analytics, audit trail, regulatory report',
      told: 'auditor/regulator + show/prove | how many + new/rejected/open | conversion/drop out + rate | month/quarter + figures | suspicious + report/file | trail/log + who | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'onboarding > customer, onboarding > document, onboarding > identity, onboarding > consent, customer > ownership, customer ~> screening, screening ~> risk, identity ~> risk, risk ~> review, review > document, review ~> renewal, renewal > screening, screening ~> case, risk ~> case, onboarding ~> notification, review ~> reporting',
};

const FRAUD_MONITORING: ReferenceModel = {
  id: 'fraud-monitoring',
  title: 'Fraud and money laundering monitoring',
  words:
    'fraud, alert, suspicious, analyst, false alarm, investigation, money laundering, rule, scam, transaction, mule, stolen, report to the authority, pattern, victim',
  parts: {
    transaction: {
      also: 'enrichment, event, intake, stream, feed, event intake, transaction feed, event stream, data collection, channel feed',
      told: 'every/each + payment/login + come/pass | device/place/ip + add | branch/card/online + together | millisecond/live/peak | payment/transfer/login + watch | live/real time/millisecond | device/ip/location | channel/card/online/branch | enrich/add + data | peak/volume/million | missing/delayed + feed',
      context: 'telemetry',
    },
    profile: {
      also: 'baseline, behaviour, history, device, customer, customer behaviour, behaviour profile, entity profile, device fingerprint, peer group',
      told: 'usual/normal/always + does | suddenly/unlike/first time | new device/country | compare + similar | usual/normal/habit | unusual/unlike/first time | device/browser/phone + new | history/past + months | group/similar + compare | travel/abroad | employee/insider + look',
      context: 'user-profile',
    },
    rule: {
      also: 'scenario, threshold, typology, rules, pattern, detection, detection rule, rule simulation',
      told: 'rule/threshold + change/new/test | try/simulate + past data | too many + false | pattern/many small/round sum | rule/threshold/scenario | change/tune/switch on | test/simulate + past | too many/false | pattern/typology/new scam | who + changed/approved | night + go live',
      context: 'rule-engine',
    },
    scoring: {
      also: 'score, model, decision, risk, risk scoring, machine learning score, real-time decision, risk decision, machine learning',
      told: 'score/point/how likely + fraud | learn/train + confirmed | stop/let through/hold + second | explain/why + stopped | score/points/probability | model/learn/train | let through/pass | explain/reason | second/fast | confirmed/label + feed back | drift/worse + model',
      context: 'fraud-evaluation',
    },
    watchlist: {
      also: 'blocklist, blacklist, list, sanctions, screening, sanction list, known fraudster, shared list, allow list',
      told: 'list/known + bad/account/number | share + other banks/police | remove/wrongly + list | fetch/update + list | list/blacklist/blocked | sanction/pep | share/exchange + banks | add/remove + number | name + similar/match | update/download | wrongly/innocent + listed',
    },
    alert: {
      also: 'triage, alerts, queue, alarm, worklist, alert queue, alert assignment, work queue',
      told: 'alert/red + land/come + analyst | urgent/first + sort | false + close/quickly | who + takes + night | alert/red flag/ping | queue/pile/backlog | assign/pick/take | urgent/priority | false/close/dismiss | shift/night/weekend | minutes/overdue + look',
      context: 'alarm',
    },
    case: {
      also: 'evidence, investigator, investigation, file, investigation case, case file, case management',
      told: 'investigate/dig + who | link/same + address/phone/network | note/evidence + collect | close/escalate + case | investigate/dig/look into | chart | evidence/note/screenshot | close/escalate/reopen | who/gang | deadline/old + case | interview/ask',
      context: 'case-management',
    },
    notification: {
      also: 'step-up, contact, message, call, confirmation, customer contact, confirmation call, victim contact, warning message, victim care',
      told: 'call/text/ask + was it you | warn/scam + before | unblock/apologise | victim + help | call/text/phone | was it you/confirm | warn/educate | not reached/no answer | angry/apologise | victim/pensioner | unblock/new card',
      context: 'notification',
    },
    block: {
      also: 'intervention, hold, freeze, recall, action, stop, restriction, account restriction',
      told: 'freeze/block/hold + account/money | release/let go + after | get back/recall + money | limit/close + account | stop/block/hold/freeze | release/unblock | recall/get back | card/account + close | refuse/decline + payment | customer + stuck/till | minutes + before gone',
    },
    report: {
      also: 'reporting, filing, regulator, authority report, suspicious activity report, regulatory filing, police report, financial intelligence, suspicious activity',
      told: 'report/police/authority + within/days | secret/must not tell | form + file + submit | answer + authority + question | police/authority/regulator | suspicious + report | deadline/days | form/submit/file | secret/tip off | court/request/answer | receipt/reference + report',
      context: 'e-filing',
    },
    loss: {
      also: 'recovery, analytics, statistics, dashboard, reimbursement, loss tracking, fraud loss, detection rate, management report',
      told: 'how much + lost/saved/prevented | caught + missed/rate | reimburse + victim | month + board | loss/lost/damage | saved/prevented/recovered | rate/percent | reimburse/refund | month/quarter/board | trend/which scam | cost + per alert',
      context: 'analytics',
    },
    'link-analysis': {
      also: 'network, graph, connections, relationship, cluster, ring detection, graph analysis',
      told: 'same/shared + address/phone/device | network/ring/gang/web | connect/link/belong together | mule/chain + account | draw/map + connections | hop/through + accounts | who + knows/linked',
      context: 'analytics',
    },
    dispute: {
      also: 'claim, complaint, chargeback, objection, appeal, victim report, customer report',
      told: 'customer + report/claim/complain | did not make/not me | refund/reimburse + decide | own fault/negligent/gave code | form/statement | days/deadline + answer | does not accept/disagree',
      context: 'dispute',
    },
  },
  relations:
    'transaction ~> profile, transaction ~> scoring, scoring > profile, scoring > rule, scoring > watchlist, scoring ~> alert, scoring ~> block, alert ~> case, case ~> notification, case ~> block, case ~> report, case ~> loss, case ~> watchlist, case > link-analysis, dispute ~> case, dispute ~> loss',
};

export const CHECKS_MODELS: readonly ReferenceModel[] = [CUSTOMER_ONBOARDING_KYC, FRAUD_MONITORING];
