import type { ReferenceModel } from '../reference-model.ts';

const LIFE_INSURANCE: ReferenceModel = {
  id: 'life-insurance',
  title: 'Life insurance',
  words:
    'life insurance, policyholder, beneficiary, death, sum insured, surrender, endowment, annuity, medical questions, smoker, unit-linked, agent, maturity, widow',
  parts: {
    application: {
      also: 'illustration, quote, proposal, offer, life proposal, new business, proposal form',
      told: 'form/apply + fill + agent/home | example/projection + thirty years | sign/missing + form | sum + choose/term | apply/sign + proposal | quote/price/cost | example/project + years | adviser/kitchen table | form/missing/incomplete | sum/term + choose | compare/offer',
    },
    underwriting: {
      also: 'loading, medical, risk, assessment, medical underwriting, health questionnaire, risk assessment, medical report, health check',
      told: 'doctor/blood/illness + question/report | smoke/dangerous sport/heavy | surcharge/exclude/postpone/refuse | pass on/ask + reinsurer | health + question/declaration | doctor/blood/medical | smoker/diver/overweight | loading/exclusion/surcharge | accept/decline/postpone | reinsurer + ask | weeks/waiting + report | lied/concealed',
      context: 'quote-underwriting',
    },
    policy: {
      also: 'contract, rider, endorsement, cover, policies, life policy, policy administration, insurance contract',
      told: 'change/increase + sum/cover | paid-up/pause/stop paying | policy + lost/assign/pledge | anniversary/inflation + raise | policy/contract + issue/send | change/increase/reduce | pause/paid-up | assign/pledge + bank | lost/copy + policy | years/end/term | rider/add/disability | cancel/fourteen days',
      context: 'policy',
    },
    beneficiary: {
      also: 'assignee, trustee, customer, party, policyholder, insured, heir, person, insured life, policy party',
      told: 'who + gets/receives + die | wife/child/ex + name/change | share/percent + each | find + heirs | who + gets/receives | wife/husband/child/ex | divorce/marry/remarry | percent | change/name + beneficiary | trace/find/unknown + heir | minor/guardian',
    },
    premium: {
      also: 'instalment, lapse, collection, billing, payment, dunning, premium collection, grace period',
      told: 'pay + monthly/yearly | lapse/missed + reminder/grace | agent + collect | yearly + direct debit | premium/pay + month/year | debit/bounce | overdue/lapse/reminder | grace/reinstate | bank/account + change | raise/index + premium | invoice/cash',
      context: 'premium-billing',
    },
    fund: {
      also: 'bonus, value, investment, unit-linked, policy value, cash value, unit-linked account, surrender value',
      told: 'worth/value + today/policy | fund + choose/switch/units | bonus/surplus + share/year | guarantee/interest | value/worth + policy | fund/units/switch | bonus/surplus/declare | annual + letter/value | surrender + how much | stock market/price + fall',
    },
    claim: {
      also: 'maturity, surrender, claims, benefit, death, benefit claim, death claim, disability claim, payout case',
      told: 'die/death certificate | cannot work/ill/disabled | end/mature + pay | cancel/give up + cash | die/death/funeral | certificate/papers + send | disabled/critical/ill | mature/end + payout | surrender/cash in | check/decide/contest | suicide/waiting period | widow/family + ring',
      context: 'insurance-claim',
    },
    payout: {
      also: 'settlement, payment, annuity, pension, benefit, disbursement, benefit payment, annuity payment, pension payment, tax deduction',
      told: 'pay out + lump/monthly | alive/proof | tax + withhold | account + heirs/widow | pay out/transfer | lump sum/monthly | annuity/pension + life | proof of life/alive | tax/withhold | bank/account + wrong | interest + late',
      context: 'payment',
    },
    commission: {
      also: 'clawback, distribution, agent, broker, sales, intermediary, agent commission, sales agent, broker account',
      told: 'agent/broker + earn/commission | cancel + early + pay back | first year + percent | target/team | agent/broker/adviser | commission/earn | clawback/pay back | statement/month + agent | target/contest | leave/transfer + portfolio | licence/trained + agent',
    },
    loan: {
      also: 'advance, pledge, lending, assignment, policy loan, collateral assignment',
      told: 'borrow/lend + against/policy | interest + loan/deduct | bank + security/pledge | repay + or + from payout | borrow/loan + policy | against + value | interest + owed | repay/deduct | limit/percent + value | assigned/bank + security',
      context: 'loan',
    },
    reserve: {
      also: 'solvency, actuarial, valuation, actuary, mortality, actuarial reserve, actuarial valuation, mortality table',
      told: 'actuary + calculate/year | how long + live/table | put aside/enough + future | regulator/solvency | actuary/mortality/table | reserve/provision/set aside | solvency/regulator/capital | year-end/quarter + calculate | assumption/interest rate/model | long/live | profit/bonus + declare',
      context: 'analytics',
    },
    reinsurance: {
      also: 'reinsurer, cession, treaty, retention, ceded, ceded premium, reinsured share',
      told: 'reinsurer/cede/pass on | above/over + sum/retention | treaty/share | recover/share + claim | statement/quarter + reinsurer | large + life | share + risk + other',
      context: 'contract',
    },
    document: {
      also: 'letter, correspondence, mailing, notification, archive, file, policy document',
      told: 'letter/print/send | annual + statement/letter | scan/file/archive | missing/returned + post | certificate/copy | portal/download | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
  },
  relations:
    'application ~> underwriting, underwriting ~> policy, policy > beneficiary, policy ~> premium, premium ~> fund, claim > policy, claim > beneficiary, claim > fund, claim ~> payout, policy ~> commission, loan > fund, fund ~> reserve, policy ~> reinsurance, claim > document, policy ~> document',
};

const TRAVEL_INSURANCE: ReferenceModel = {
  id: 'travel-insurance',
  title: 'Travel insurance and assistance',
  words:
    'traveller, trip, cancellation, abroad, luggage, hospital abroad, flight delay, repatriation, holiday, tour operator, emergency call, doctor, illness, insurer',
  parts: {
    policy: {
      also: 'cover, certificate, trip, contract, booking, trip cover, annual cover, insured traveller',
      told: 'buy/add + booking/trip/before | family/group/year + cover | certificate/visa + print | change + dates/cancel | buy/book/take out | trip/holiday/journey + insure | annual/single | certificate/visa | extend/change/dates | cancel/fourteen days | who + covered/travel',
      context: 'policy',
    },
    quote: {
      also: 'premium, offer, price, rating, product, cover quote, medical screening',
      told: 'where/how long/age + price | ill before/existing/ski + extra | compare/choose + level | refuse/exclude + country/illness | price/cost + trip | age/destination/days | ski/dive/sports + extra | pre-existing/ill + ask | compare/portal | basic/premium/level | too old/refuse',
      context: 'quote-underwriting',
    },
    partner: {
      also: 'airline, distributor, commission, agency, broker, channel, sales, sales partner, travel agency, tour operator',
      told: 'agency/airline/website + sell/offer | commission/file + agency | tick/box + checkout | partner + product/terms | agency/airline/portal + sell | commission/percent | checkout/tick box | file/report + sold | contract/terms + agency | train/material | invoice/pay + partner',
      context: 'supplier',
    },
    assistance: {
      also: 'hotline, emergency, case, call, incident, emergency case, assistance case, emergency call, medical case',
      told: 'call/night/help + abroad | accident/ill/stranded | doctor + speak/local/language | where + now + traveller | emergency/hotline/night + call | hospital/accident/ill | abroad/beach/mountain | interpreter/language | fly/bring home | family/relative + inform | stranded/passport/lost | doctor/nurse + advise',
      context: 'incident-dispatch',
    },
    provider: {
      also: 'hospital, ambulance, network, clinic, supplier, assistance provider, air ambulance, local agent, provider network',
      told: 'hospital/clinic + near/good | plane/ambulance + fetch/bring home | guarantee + pay + hospital | local + agent/price | hospital/clinic/doctor + local | ambulance/plane/helicopter | guarantee/payment + hospital | price/expensive/overcharge | contract/network/rate | available/near/find | hotel/taxi/hearse',
      context: 'service-directory',
    },
    claim: {
      also: 'claims, loss, cancellation, delay, travel claim, cancellation claim, luggage claim, delay claim, damage report',
      told: 'cancel/ill/missed + money back | suitcase/lost/stolen | upload/receipt/doctor note | automatic + delay + flight | cancel/could not travel | luggage/suitcase/lost/stolen | delay/missed + flight | receipt/doctor note/police | form/upload/online | weeks/waiting/status | twice/again + claim | fraud/fake',
      context: 'insurance-claim',
    },
    coverage: {
      also: 'adjudication, limit, excess, eligibility, check, decision, rule, benefit check, coverage check',
      told: 'covered/excluded + reason | limit/excess + per | other + insurer/airline + pays first | proof/enough + paper | covered/not covered/excluded | limit/excess/deductible | reject/refuse/partly | other insurance/credit card | proof/missing | small print/terms/clause | decide/handler',
      context: 'rule-engine',
    },
    payment: {
      also: 'payout, reimbursement, recovery, settlement, refund, claim payout, provider payment',
      told: 'pay/transfer + traveller/hospital | currency/foreign bill | get back + airline/insurer | status/when + money | pay/transfer/reimburse | days/weeks + money | currency/exchange/rate | hospital/clinic + bill | bank/iban/wrong | recover/airline/liable | premium/card + pay',
      context: 'payment',
    },
    alert: {
      also: 'warning, disruption, travel alert, travel risk, crisis information, flight monitoring, travel advice, risk information',
      told: 'war/storm/strike + warn | who + is there/region | flight + late/cancelled + watch | advice/vaccination + country | storm/volcano/strike/war | warn/text/alert | who + there/affected | advice/ministry/unsafe | flight + delayed/cancelled | epidemic/outbreak/quarantine | vaccination/visa + tell',
      context: 'public-alert',
    },
    customer: {
      also: 'traveller, policyholder, insured, client, family, person, account',
      told: 'traveller/passenger/family | name/birth/passport | contact/emergency + number | repeat/annual + customer | address/email + change | companion/child + add | who + are/is + dealing | card index/list + names',
      context: 'customer',
    },
    document: {
      also: 'letter, certificate, upload, correspondence, evidence, file, paper',
      told: 'upload/scan/photo + receipt | certificate/policy + send | letter/mail/answer | missing/unreadable | translate/foreign + report | archive/keep | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
    reporting: {
      also: 'bordereau, statistics, report, analytics, dashboard, figures, loss ratio',
      told: 'loss ratio/profit | month + report/list + insurer | how many + claims/sold | destination/country + cost | partner/agency + figures | authority/year-end | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'quote ~> policy, policy > partner, assistance > policy, assistance > provider, assistance ~> claim, claim > policy, claim > coverage, claim ~> payment, alert ~> assistance, alert ~> claim, policy > customer, claim > document, claim ~> reporting, policy ~> reporting',
};

const WORK_ACCIDENT_INSURANCE: ReferenceModel = {
  id: 'work-accident-insurance',
  title: 'Work accident and social insurance',
  words:
    'work accident, employer, injured worker, sick note, contribution, rehabilitation, occupational disease, disability, risk class, inspector, pension, insurance fund, physician',
  parts: {
    employer: {
      also: 'establishment, company, firm, member, business, employer account, registered company, risk class, wage report',
      told: 'firm/employer + register/report | branch/industry + class/risk | wages + declare/year | closed/insolvent + firm | firm/company/employer | register/join/found | class/risk/industry | wages/payroll + report | branch/site | close/bankrupt/merge | contact/address + change',
      context: 'organisation',
    },
    contribution: {
      also: 'levy, assessment, premium, arrears, surcharge, billing, dues, invoice',
      told: 'pay + wages/percent/class | discount/surcharge + accidents | late/reminder/enforce | invoice + year + firm | contribution/levy/premium | percent/wage + pay | discount/bonus/surcharge | instalment/advance/final | overdue/remind/enforce | invoice/notice | objection/too high',
      context: 'premium-billing',
    },
    'accident-report': {
      also: 'witness, accident, notification, report, incident, accident notice, injury notification, occupational disease report, injury report',
      told: 'fell/hurt/cut + report/form | within + three days | way to work/on the way | doctor/employer + send + report | accident/fell/cut/burn | report/form/tell | days/late + report | witness/site/machine | commute/way to work | occupational disease/lung/skin/noise | employer/doctor + send | fatal/death',
      context: 'incident-report',
    },
    case: {
      also: 'claim, file, decision, injury case, case file, entitlement decision, case manager, benefit case',
      told: 'accept/reject + as work accident | decision/objection | case manager + accompany | history/earlier + injury | case/file + open | accept/reject/recognise | decision/notice | objection/appeal/court | handler/manager | causal/really + work | reopen/relapse | serious/complicated',
      context: 'case-management',
    },
    treatment: {
      also: 'medical, therapy, care, physician, hospital, medical care, physician report, hospital bill, therapy approval, treatment bill',
      told: 'doctor/hospital + treat/bill | therapy/aid + approve | report/findings + send | how long + unfit | doctor/clinic/hospital | treatment/therapy/operation | bill/tariff/check | approve/aid/prosthesis | sick note/unfit | report/findings/opinion | transport/taxi + doctor',
      context: 'health-billing',
    },
    rehabilitation: {
      also: 'reintegration, retraining, rehab, return, return to work, graded return',
      told: 'back + work/hours/slowly | retrain/new job | talk + employer + possible | goal/plan + weeks | rehab/back to work | gradual/hours/part-time | retrain/new job/course | plan/goal/meeting | employer/workplace + adapt | wheelchair/house/car + convert | weeks/months + off',
      context: 'care-plan',
    },
    benefit: {
      also: 'pension, allowance, cash benefit, injury benefit, daily allowance, disability pension, survivor pension, wage replacement, daily benefit',
      told: 'wage + replace/instead + sick | percent + disabled + pension | widow/orphan | recalculated/raise + year | pay/money + injured | daily/sick pay + wage | pension/disability/percent | widow/orphan/funeral | calculate/earnings | review/reduce/end | bank/month + transfer | overpaid/pay back',
      context: 'social-benefit',
    },
    prevention: {
      also: 'training, visit, inspection, safety, inspector, workplace prevention, safety inspection, risk assessment, safety visit',
      told: 'inspector + visit/site/machine | fix/order + until | training/first aid/helmet | many + accidents + firm | inspector/visit/inspect | helmet/machine/guard/scaffold | order/defect/fix by | training/course/first aid | advise/brochure/campaign | fine/stop work | repeat/many accidents',
      context: 'inspection',
    },
    recourse: {
      also: 'subrogation, recovery, liability, liability recourse, third-party recovery, liable party, third party, claim back',
      told: 'whose fault/driver + get back | other insurer + pay | court/lawyer + recover | gross/careless + employer | fault/liable/culprit | insurer/driver + pay | recover/claim back | lawyer/court/settle | negligent/drunk/without helmet | share/percent | time-barred/deadline',
      context: 'receivable',
    },
    statistics: {
      also: 'indicator, reporting, analytics, report, figures, actuarial, benefit statistics, accident statistics, actuarial report, official figures',
      told: 'how many + accident/trade | cost + per + class | ministry/yearbook | trend/up/down | figures/statistics/yearbook | accidents + per/thousand | industry/trade + compare | ministry/board | reserve/actuary/tariff | rise/fall | cost + case',
      context: 'analytics',
    },
    worker: {
      also: 'insured, injured, employee, person, patient, claimant',
      told: 'injured/worker/employee | who + hurt/insured | address/bank/family | job/wage/trade | volunteer/pupil/self-employed + covered | name/birth/number + look up | foreign/language',
      context: 'party-kyc',
    },
    document: {
      also: 'correspondence, letter, mail, file, notification, paper, upload',
      told: 'letter/form/post | scan/upload/inbox | missing/request + report | portal/online + send | notice/decision + print | deadline/remind | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
    payment: {
      also: 'payout, disbursement, transfer, finance, transfers, payment run, pay run',
      told: 'pay/transfer/run | doctor/hospital/pensioner + pay | bounced/wrong account | month/batch/release | incoming/assign | four eyes/sign | tax/deduct | money + come in/go out',
      context: 'payment',
    },
  },
  relations:
    'contribution > employer, accident-report > employer, accident-report ~> case, case ~> treatment, case ~> benefit, treatment ~> rehabilitation, rehabilitation > employer, accident-report ~> prevention, case ~> recourse, case ~> statistics, prevention > employer, statistics ~> contribution, case > worker, benefit ~> payment, contribution ~> payment, case > document',
};

export const COVER_MODELS: readonly ReferenceModel[] = [
  LIFE_INSURANCE,
  TRAVEL_INSURANCE,
  WORK_ACCIDENT_INSURANCE,
];
