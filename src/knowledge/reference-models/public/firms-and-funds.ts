import type { ReferenceModel } from '../reference-model.ts';

const CUSTOMS: ReferenceModel = {
  id: 'customs-clearance',
  title: 'Customs declarations',
  words:
    'customs, import, export, duty, declaration, border, tariff, container, broker, excise, transit, smuggling, shipment, commodity code',
  parts: {
    declaration: {
      also: 'entry, import, export, customs declaration, import declaration, export declaration, customs entry',
      told: 'declare/form/file + goods/import | broker/agent + submit/amend | invoice/packing list/origin | accept/reject + number | declare/declaration/entry | import/export/transit | lodge/submit/correct/cancel | invoice/packing list/attach | number/accepted/rejected',
      context: 'customs-declaration',
    },
    manifest: {
      also: 'cargo, arrival, shipment, consignment, summary declaration, cargo report, arrival notice, entry summary',
      told: 'ship/plane/truck + bring/arrive/announce | what + aboard/load | before + arrive/hours | missing/extra + package | ship/plane/truck/container + arrive/aboard | bill of lading/waybill | missing/too many/short | announce/hours before',
    },
    trader: {
      also: 'importer, broker, operator, agent, company, organisation, operator registration, authorised operator',
      told: 'importer/firm + number/register | trusted/reliable + fast | guarantee/surety | broker + may/on behalf | importer/exporter/broker | register/number | trusted/known/blacklist | power/on behalf',
      context: 'organisation',
    },
    tariff: {
      also: 'classification, code, commodity, quota, restriction, duty rate, commodity code',
      told: 'code/classify + goods | rate/percent + country/origin | preference/agreement | code/heading/classify | rate/percent | quota/ban/prohibited | trade agreement/preference',
      context: 'product-catalogue',
    },
    risk: {
      also: 'selectivity, targeting, profile, risk analysis, risk management, risk profile',
      told: 'red/green/yellow + channel/lane | suspicious/pick/random + check | profile/hint/tip | undervalue/false | red/green/lane/channel | suspicious/smuggle/hit | undervalued/too cheap | tip/random',
    },
    inspection: {
      also: 'examination, scan, control, search, x-ray, sample, seizure, visit, check',
      told: 'open/look/scan/dog + container/box | found/seize/contraband | officer + report/photo | sample + lab | open/unpack/scan/dog | officer/report/photo | found/hidden/seize | lab/sample | seal/broken',
      context: 'inspection',
    },
    duty: {
      also: 'tax, calculation, valuation, excise, vat, duty assessment, tax calculation',
      told: 'how much/calculate + duty/tax | value/price/freight + add | refund/relief/temporary | dispute/correct | duty/tax/vat + calculate/much | value/freight | exempt/relief | recalculate/dispute',
      context: 'tax',
    },
    payment: {
      also: 'guarantee, account, bond, cashier, deferred payment, invoicing, billing, finance, payout',
      told: 'pay/bank/bond | monthly/later + account | release only + paid | guarantee + used/left | pay/bank/receipt | guarantee/deposit/bond | monthly/deferred | refund/unpaid',
      context: 'payment',
    },
    release: {
      also: 'clearance, gate, exit, permission, gate pass, goods release',
      told: 'leave/let go/gate/drive out | hold/stop + until | other agency/food/plant + agree | message + terminal/broker | release/gate/leave | blocked/held/stuck | hours/days + wait | stamp/paper/driver',
      context: 'workflow',
    },
    transit: {
      also: 'warehouse, seal, bonded warehouse, transit document, customs warehouse, transit movement',
      told: 'pass through/another country | warehouse/store + untaxed/under customs | arrive/not arrive + deadline | move + free zone | transit/seal/pass through | bonded/warehouse/free zone | office/arrive/discharge | lost/did not arrive',
      context: 'bonded-store',
    },
    licence: {
      also: 'permit, certificate, authorisation, approval, other agency, quota licence, import licence, health certificate',
      told: 'licence/permit/certificate | health/plant/veterinary + agency/paper | expire/used up | apply/approve + import | balance/quantity + left/used | ministry/agency + issue | check/valid + paper | fake/expired + certificate',
    },
    document: {
      also: 'attachment, invoice, archive, file, certificate of origin, record, template, paper',
      told: 'invoice/packing list/certificate + upload/copy | missing/forged/unreadable | stamp | years/keep/archive | folder/binder/shelf + look for/full/paper | scan/upload/attach + paper/letter/file | print/sign/stamp + send | version/copy + wrong/latest',
      context: 'document',
    },
    case: {
      also: 'penalty, investigation, fine, offence, appeal, infringement, violation, dispute, court case',
      told: 'seize/confiscate | fine/penalty/smuggler | appeal/court/complain | store/auction/destroy | officer/report/file + write | settle/agree + fine | storeroom/evidence | repeat/known + smuggler',
    },
  },
  relations:
    'declaration > tariff, declaration > trader, manifest ~> declaration, declaration ~> risk, risk ~> inspection, declaration > duty, duty > tariff, duty ~> payment, payment ~> release, inspection ~> release, transit > trader, transit ~> declaration, payment > trader, declaration > licence, declaration > document, inspection ~> case',
};

const BUSINESS_REGISTRY: ReferenceModel = {
  id: 'business-registry',
  title: 'Business and company registry',
  words:
    'company, registry, founder, shareholder, director, incorporation, articles, annual accounts, sole trader, company name, dissolve, registered office, beneficial owner',
  parts: {
    name: {
      also: 'name reservation, company name, name check, trade name, company name check, name search',
      told: 'name + free/taken/similar/allowed | reserve/hold + name | misleading/royal/bank + word | choose + three names | name/taken/similar/free | reserve/hold/days | forbidden/misleading/bank | search/propose',
    },
    registration: {
      also: 'incorporation, formation, application, founding, submission, company formation, registration application, one-stop shop',
      told: 'found/start/set up + company/firm | notary/founder + file/sign/articles | within + days/one day | missing/refuse/examine + paper | found/start/set up/register | articles/notary/signature | founder/online/one day | sent back/missing/examiner',
      context: 'case-management',
    },
    company: {
      also: 'entity, register, director, branch, company record, legal entity, register entry, company file, company number',
      told: 'who + director/sign/represent | move/address/capital + change | number + company | status + active/dead | director/manager/sign | address/moved/capital | number/status/active | change/resign/appoint | history/old',
      context: 'organisation',
    },
    'beneficial-owner': {
      also: 'owner, shareholder, ownership, share, ultimate owner, shareholder register, ownership structure',
      told: 'who + behind/really/owns | percent/share + hold | chain/abroad + company | bank + check/discrepancy | behind/really owns/owner | percent/shares/chain | straw man/abroad | discrepancy/bank',
    },
    filing: {
      also: 'accounts, annual filing, annual return, annual accounts, financial statement, filing obligation',
      told: 'accounts/balance sheet + hand in/send/year | late/missed + fine/penalty | small/micro + exempt | accounts/balance sheet/return | late/penalty/fine | deadline/remind/year | small/exempt/audit',
    },
    publication: {
      also: 'gazette, announcement, notice, gazette notice, public notice, website, portal, listing, transparency',
      told: 'publish/gazette/newspaper | creditor + come forward/know | public/everybody + read | date + effect | publish/gazette/announce | creditor/newspaper | public/website | website/internet/online + put/show/visible',
    },
    extract: {
      also: 'search, certificate, copy, report, data product, company search, certificate of good standing, certified extract',
      told: 'look up/search + company | extract/copy/proof + bank/stamp | bulk/download + data | good standing | extract/copy/certified | search/look up | bank/lawyer + ask | bulk/download/subscribe',
    },
    dissolution: {
      also: 'liquidation, insolvency, strike-off, closure, deregistration, insolvency entry',
      told: 'close/end/wind up + company | bankrupt/insolvent | strike/remove + register | dormant/years + nothing filed | close/wind up/liquidator | strike off/dormant | revive/reopen',
    },
    notification: {
      also: 'message, exchange, reminder, agency notification, tax registration, social insurance registration, inter-agency notice, number allocation, messaging',
      told: 'tell/pass + tax/social/statistics/bank | tax number + same | once + only | employer + register | tax/social insurance/statistics + tell/number | letter/email/text + director | remind/deadline/ready | once only/again',
    },
    fee: {
      also: 'payment, invoice, charge, penalty, billing, tariff, cashier, price',
      told: 'fee/pay/card | fine/penalty + late | receipt/account/unpaid | express/surcharge | pay/paid + before/counter/transfer/card | price/tariff/rate + list/raise/council | money/payment + match/missing/who from | invoice/bill + send/overdue',
      context: 'payment',
    },
    document: {
      also: 'archive, file, deed, scan, signature, attachment, record, template, paper',
      told: 'paper/deed/articles/scan | folder/cellar/microfilm | signature/stamp/forged | upload/pdf | folder/binder/shelf + look for/full/paper | scan/upload/attach + paper/letter/file | print/sign/stamp + send | version/copy + wrong/latest',
      context: 'document',
    },
    review: {
      also: 'examination, workflow, case, task, examiner, approval, assessment, check',
      told: 'examiner/clerk/judge + check | reject/refuse/return/query | pile/backlog/days | assign/desk | check/read/look through + before/careful | send back/ask back + missing/wrong | approve/release/sign + boss/second | pile/desk + waiting',
    },
    user: {
      also: 'account, notary, agent, customer, representative, identity, role, staff, employee',
      told: 'login/account/password | notary/agent/accountant + file/behalf | identity/who signs | power/authorised | may/allowed/rights + see/approve/change | password/login/account + forgot/share/new | leave/new + colleague/employee | substitute/deputy + holiday',
    },
  },
  relations:
    'registration > name, registration ~> company, registration ~> beneficial-owner, filing > company, company ~> publication, extract > company, dissolution ~> company, dissolution ~> publication, company ~> notification, filing ~> dissolution, registration ~> review, review ~> company, registration > fee, registration > document, filing > fee, user > company',
};

const GRANTS_ADMINISTRATION: ReferenceModel = {
  id: 'grants-administration',
  title: 'Grants and subsidies',
  words:
    'grant, subsidy, funding, applicant, call for proposals, jury, project, foundation, budget, award, final report, reviewer, ministry, association',
  parts: {
    programme: {
      also: 'call, scheme, fund, funding programme, grant programme, call for proposals, budget line',
      told: 'call/round/deadline + open/publish | how much/pot + share/money | who may + apply | criterion/guideline + write | call/round/programme/pot | open/deadline/publish | criteria/guideline/who may | topic/line/region',
      context: 'grant',
    },
    applicant: {
      also: 'organisation, person, association, contact, account, partner, beneficiary, researcher, due diligence',
      told: 'who + club/university/artist | statute/bank/proof | earlier + grant/bad | partner/consortium | club/artist/university/firm | statute/bank account/register | login/known/again | look up/find + name/applicant',
      context: 'organisation',
    },
    application: {
      also: 'proposal, submission, request, form, grant application, project description',
      told: 'write/hand in/submit + idea/plan/project | cost | draft/midnight | apply/submit/hand in | form/attach/missing | idea/plan/project | how much/ask for',
    },
    review: {
      also: 'evaluation, assessment, jury, score, peer review, expert panel, check, workflow, examination',
      told: 'expert/jury/reviewer + read/score/rate | conflict/biased/know | comment/two + opinion | jury/expert/reviewer | score/points/read/rank | meeting/vote',
    },
    grant: {
      also: 'award, agreement, decision, approval, contract, grant agreement, funding contract',
      told: 'grant/refuse | less/part + asked | change/extend + project | granted/refused/letter | contract/sign/condition | less than/partly | change/extend/return',
      context: 'contract',
    },
    payment: {
      also: 'disbursement, payout, instalment, transfer, advance, invoice, invoicing, billing, fee',
      told: 'pay/transfer + instalment/advance | only after + report/receipt | keep back/last + percent | bank account | pay/transfer/instalment | request/advance/final | bank/account | held back',
      context: 'payment-order',
    },
    report: {
      also: 'milestone, monitoring, indicator, progress report, final report, interim report, monitoring visit',
      told: 'report/half year/end + what done | late + report/remind | reach/count + people/goal | visit/photo + project | report/final/interim | late/remind | visit/photo/result | reached/goal/participants',
      context: 'reporting',
    },
    audit: {
      also: 'expense, receipt, control, clawback, expense check, cost statement, receipt check',
      told: 'receipt/invoice + check/list | not allowed/eligible + cost | pay back/reclaim | receipt/invoice/list of | not allowed/eligible/too high | auditor/sample/original',
      context: 'plausibility-check',
    },
    budget: {
      also: 'finance, commitment, accounting, allocation, cost plan, fund accounting',
      told: 'left/spent/committed + pot | next year/carry over | donor/ministry + money | cost centre | budget/pot/left | spent/committed/year end | donor/ministry | carry over/shift',
      context: 'general-ledger',
    },
    project: {
      also: 'case, plan, undertaking, initiative, grant file, work plan, funded project',
      told: 'project/start/end/running | change/extend/shift + date | partner/manager/contact | map/list + funded | kick-off/start/delay | goal/participants/event + project | plan/timetable + change | logo/mention + funder',
    },
    notification: {
      also: 'message, communication, reminder, email, messaging, alert, sms',
      told: 'email/letter/tell + applicant/club | remind/deadline | question/answer/hotline | rejection/good news | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, dashboard, impact, publication, transparency, analytics, figures, key figure',
      told: 'how many/how much + granted/applied | board/parliament/donor + figure | website/list/public | impact/effect | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
    reviewer: {
      also: 'expert, juror, user, panel, staff, evaluator, referee, committee, specialist',
      told: 'juror/expert/reviewer + find/invite | expenses/fee/honorarium | field/speciality/conflict | login/rights | read/how many + application/each | recruit/ask/decline | list/pool + expert | late/remind + opinion',
    },
  },
  relations:
    'application > programme, application > applicant, application ~> review, review ~> grant, grant > budget, grant ~> payment, grant ~> report, report ~> audit, audit ~> payment, payment ~> budget, programme > budget, grant ~> project, project ~> report, review > reviewer, grant ~> notification, budget ~> reporting',
};

export const FIRMS_AND_FUNDS_MODELS: readonly ReferenceModel[] = [
  CUSTOMS,
  BUSINESS_REGISTRY,
  GRANTS_ADMINISTRATION,
];
