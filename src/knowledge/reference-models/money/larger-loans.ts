import type { ReferenceModel } from '../reference-model.ts';

const MORTGAGE_LENDING: ReferenceModel = {
  id: 'mortgage-lending',
  title: 'Mortgages',
  words:
    'mortgage, home loan, house purchase, property valuation, valuer, fixed rate, land registry, notary, borrower, remortgage, deposit, mortgage broker, lender, equity',
  parts: {
    application: {
      also: 'case, origination, applicant, enquiry, mortgage application, home loan application, decision in principle, mortgage case, loan application, mortgage request',
      told: 'want/buy + house/flat/home | broker/adviser + submit/bring/send | in principle/promise + before + offer | fact find/income | apply/application + mortgage | couple/buyer + come/sit | broker + portal/pass | income/deposit/savings + tell | status/how far + case | incomplete/missing | in principle',
      context: 'mortgage',
    },
    valuation: {
      also: 'appraisal, survey, property, valuer, estimate, property valuation, valuation report, surveyor visit, property assessment, valuer instruction',
      told: 'worth/value + house/flat/property | surveyor/valuer/appraiser + visit/look/go | photo/damp/square metre | down valuation/too low | surveyor/valuer/appraiser | value/worth + house | visit/inspect + house/flat | report + valuation/back | price/paid + above/below | roof/damp/crack | drive-by/desktop/index',
    },
    underwriting: {
      also: 'affordability, decision, approval, credit, risk, credit assessment, stress test, credit check',
      told: 'afford/stress + rate/rise | approve/decline/refer | how much + lend | income + enough/times | approve/decline/refuse | score/bureau/credit check | income/self-employed | four eyes/committee/mandate | max/how much + borrow | exception/manual + decide | condition + approve',
      context: 'quote-underwriting',
    },
    collateral: {
      also: 'security, lien, title, charge, property, land charge, charge registration, land register entry, land register',
      told: 'register/enter + charge/land/title | security/lien/first rank | loan to value | release/delete + paid off | land registry/register | first/second + charge/rank | deed/title | discharge | loan to value/percent + value | insurance/fire + building | lawyer/notary + register',
      context: 'collateral',
    },
    offer: {
      also: 'terms, quote, mortgage offer, offer letter, binding offer, european standardised information sheet, rate lock',
      told: 'lock/hold/fix + rate | offer + letter/expire/valid | sign + notary/offer | accept + within | offer + send/issue/expire | rate + reserve/lock/weeks | accept/sign/return + offer | cooling/reflection + days | change/new + offer | small print/terms | valid + until',
      context: 'offer',
    },
    completion: {
      also: 'closing, settlement, conveyancing, drawdown, disbursement, payout, funds release, notary appointment',
      told: 'keys/completion/closing + day | notary/solicitor/conveyancer | release/wire + purchase price | stage/build + progress + pay | completion/closing/keys | solicitor/notary/lawyer | pay out/release/wire | date/day + delay/slip | stage/instalment + builder | signed + deed | money + late/arrive',
    },
    mortgage: {
      also: 'repayment, balance, redemption, overpayment, loan, servicing, account, mortgage account, loan servicing, mortgage loan',
      told: 'pay + every month/instalment | overpay/extra/lump sum | redeem/pay off | statement + year | instalment/monthly + pay | extra/overpay/lump | balance/outstanding | interest/principal | redeem/settle + figure | change + bank/debit date | annual + statement',
      context: 'loan',
    },
    renewal: {
      also: 'remortgage, retention, switching, refix, prolongation, rate switch, product transfer, fixed rate end, product switch',
      told: 'fixed + end/run out/expire | switch/move + rate/lender | new rate + before | stay/leave + bank | fix/fixed + end | switch/new + rate | letter/offer + months before | leave/other bank | renew/extend + rate | early + switch/charge | book/lock + rate ahead',
    },
    product: {
      also: 'rates, conditions, range, pricing, mortgage product, rate sheet, product range, interest rate, product terms, price list',
      told: 'two/five/ten + year + fix | rate + today/table/change | withdraw/launch + product | fee + early | rate + today/change | fixed/variable/tracker | years + fix/term | launch/withdraw/change + product | fee/cashback | loan to value + band/cheaper | first-time/green + deal',
      context: 'product-catalogue',
    },
    arrears: {
      also: 'forbearance, default, repossession, foreclosure, collections, delinquency, dunning, hardship, recovery, payment difficulty',
      told: 'miss/behind + payment | auction/repossess/foreclose | lost job/divorce/ill | payment holiday/interest only | behind/late/miss | repossess/foreclose/auction | hardship/divorce/job | plan/arrange + pay | letter/call/remind | holiday/pause + payment | court/lawyer + house',
      context: 'collections',
    },
    document: {
      also: 'evidence, paperwork, proof, file, documents, upload, archive, checklist, document file, document checklist',
      told: 'still missing/outstanding + paper | upload/scan/chase + document/paper | land register extract/floor plan | expired/unreadable | upload/scan/send + paper | missing/still need/chase | bank statement/contract | checklist/list + papers | expired/illegible/wrong | solicitor/notary + papers | sign/copy/original',
      context: 'document',
    },
    broker: {
      also: 'intermediary, introducer, adviser, agent, commission, partner, introducers',
      told: 'broker/adviser/intermediary | commission/fee + broker/introduce | broker + log in/see/ask | panel/network + broker | agreement/licensed + broker | clawback/paid back | which + broker + brought | who + brought + customer',
      context: 'supplier',
    },
    customer: {
      also: 'borrower, applicant, client, party, household, person, contact',
      told: 'who + buy/borrow | identify/passport | couple/married/joint | guarantor/parents | moved/address/name | self-employed/employer | buyer/first-time | who + are/is + dealing',
      context: 'party-kyc',
    },
  },
  relations:
    'application > product, application > document, application ~> valuation, application > underwriting, underwriting > valuation, underwriting ~> offer, offer ~> completion, completion > collateral, completion ~> mortgage, mortgage ~> renewal, renewal > product, mortgage ~> arrears, mortgage ~> collateral, application > customer, broker ~> application, broker > product',
};

const BUSINESS_CREDIT: ReferenceModel = {
  id: 'business-credit',
  title: 'Corporate and small-business lending',
  words:
    'company loan, credit line, covenant, relationship manager, credit committee, balance sheet, collateral, facility, working capital, annual accounts, rating, drawdown, guarantee, bank',
  parts: {
    client: {
      also: 'company, group, ownership, relationship, customer, borrower, client relationship, beneficial owner, corporate client',
      told: 'belong + group/owner | who + stand behind/sign | visit/talk + entrepreneur/boss | relationship/account manager | company/firm/client | group/owner/shareholder | visit/meeting/note | manager/adviser + look after | identify/kyc/register | contact/director/sign | industry/size | whole + relationship/exposure',
      context: 'customer',
    },
    'financial-analysis': {
      also: 'ratio, spreading, analysis, financials, accounts, ratios, financial spreading, balance sheet analysis, annual accounts, financial statement, business plan',
      told: 'accounts/figures/balance sheet + enter/read/type | accountant + send + year | turnover/profit + compare | plan/forecast + next year | accounts/balance sheet | ratio/equity/cash flow | type/enter/capture | accountant/auditor + send | year/quarter/interim | compare/trend | forecast/plan/budget | late/missing + accounts',
    },
    rating: {
      also: 'override, scoring, risk, grade, credit rating, risk grade, rating model, probability of default, risk class, risk rating',
      told: 'grade/class/a to/rate + company | override/better/worse + reason | industry/sector + risk | again + year + rating | rating/grade/class | model/score | downgrade/upgrade | override/judgement | annual/expired + rating | default/probability | soft/management + questions',
      context: 'rule-engine',
    },
    application: {
      also: 'approval, condition, proposal, decision, underwriting, request, credit proposal, credit application, credit paper, committee decision, credit request',
      told: 'committee/board + decide/vote/meet | paper/memo/write + request | who may + approve + up to | condition/subject to | apply/ask + credit/loan | memo/paper/proposal + write | committee/approve/decide | condition/covenant + attach | authority/mandate/limit + approve | purpose/machine/building + finance | reject/send back | weeks/long + answer',
      context: 'quote-underwriting',
    },
    loan: {
      also: 'facility, overdraft, limit, drawdown, credit, line, account, credit line, term loan, loan servicing, facility agreement',
      told: 'draw/use + line/how much | up to + year/million | renew/extend/prolong | fee + unused/commit | line/loan/facility + open | draw/use/utilise | repay/instalment/redeem | interest/margin/rate | overdraft/over limit | extend/renew/increase | commitment | maturity/end',
      context: 'loan',
    },
    collateral: {
      also: 'security, guarantee, pledge, charge, lien, valuation, mortgage',
      told: 'pledge/assign + machine/stock/land | personally + liable/guarantee | worth/revalue + year | give back | collateral/security/pledge | guarantee/guarantor/personal | value/appraise/haircut | register/land/charge | free | stock/receivable/machine | insurance/expired | coverage/enough',
      context: 'collateral',
    },
    covenant: {
      also: 'breach, waiver, undertaking, covenants, condition, test, covenant test, reporting obligation',
      told: 'must keep/stay + above/below/ratio | breach/break + bank | hand in/send + quarter/figures | waive/forgive | covenant/condition | breach/break/fail | waive/reset | test/quarter/calculate | submit/hand in/certificate | deadline/reminder | equity/leverage',
    },
    monitoring: {
      also: 'watchlist, workout, restructuring, review, impairment, warning, early warning, problem loan',
      told: 'trouble/sign/weak + watch | restructure/rescue/workout | overdrawn + thirty days | provision/write down | warn/signal/trouble | watchlist/watch | overdue/late | restructure/workout/insolvent | provision/impair/write off | annual/review | news/payment + behaviour',
      context: 'collections',
    },
    contract: {
      also: 'documentation, signature, contracts, agreement, loan agreement, legal documents, loan contract',
      told: 'contract/agreement + draft/sign | lawyer/legal + draft/check | template/standard + agreement | condition precedent/before + draw | amend/annex | signature/power + sign | original | on paper/black and white + agreed',
      context: 'contract',
    },
    pricing: {
      also: 'margin, price, profitability, fee, prices, rate, interest rate',
      told: 'margin/rate/interest + calculate | return/profit + client | risk + cost/price | special/below + approve | fee/arrangement | refinancing/base rate | compare/competitor + offer',
      context: 'pricing-promotion',
    },
    disbursement: {
      also: 'payout, drawdown, payment, transfer, repayment, funding, release, loan payout',
      told: 'pay out/draw/release | invoice/proof + before | supplier/builder + direct | instalment/debit + collect | wrong/late + payment | condition + fulfilled | money + flows/lands',
      context: 'payment',
    },
    document: {
      also: 'file, archive, paperwork, paper, letter, upload, credit file',
      told: 'upload/scan/send + accounts/paper | missing/chase | credit file/folder | keep/archive/auditor | checklist/request | portal + client | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
    reporting: {
      also: 'dashboard, report, statistics, portfolio report, risk report, regulatory report, exposure report',
      told: 'board/risk + report | concentration/industry/exposure | regulator/central bank | month/quarter + figures | default/provision + total | large exposure/limit | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'financial-analysis > client, rating > financial-analysis, application > rating, application > collateral, application > client, loan > collateral, covenant > financial-analysis, loan ~> covenant, covenant ~> monitoring, monitoring ~> rating, application > pricing, application ~> contract, contract ~> loan, loan ~> disbursement, financial-analysis > document, loan ~> reporting',
};

const INVOICE_FACTORING: ReferenceModel = {
  id: 'invoice-factoring',
  title: 'Invoice factoring',
  words:
    'factoring, sell invoice, advance, debtor, supplier, cash flow, unpaid invoice, factor, reserve, recourse, buyer, thirty days, financier',
  parts: {
    client: {
      also: 'seller, supplier, onboarding, customer, contract, company, factoring client, facility agreement, factoring contract',
      told: 'firm/supplier + sign/join + sell | line/facility + up to | recourse + agree | look + accounts/books | client/supplier/firm + join | contract/sign/agreement | line/facility | accounts/books/check | identify/owner/director | portal/log in | industry/turnover | non-recourse',
    },
    debtor: {
      also: 'buyer, obligor, customer, payer, account debtor, debtor limit',
      told: 'buyer/debtor + owe/pay/big | limit + per buyer/debtor | good/bad payer | concentration + one | debtor/buyer + owe | payer/good | address/contact/accounts payable | group/parent/concentration | notify/new account | insolvent/bankrupt | ban/prohibit + assign',
      context: 'customer',
    },
    invoice: {
      also: 'receivable, schedule, batch, assignment, purchase, receivables, invoice purchase, assigned invoice, invoice upload',
      told: 'upload/submit/send + invoice/bill | buy/sell + invoice/claim | same + twice/already sold | stamp + assigned | upload/submit/schedule + invoice | buy/sell/assign | duplicate/twice/already | due/days/age | accept/reject/eligible | credit note/cancel | pdf/erp/import | amount/total',
      context: 'receivable',
    },
    verification: {
      also: 'confirmation, check, validation, proof, audit, invoice verification, delivery proof, debtor acknowledgment',
      told: 'call/ask + buyer + confirm/real | delivery note/proof + goods | fake/made up + invoice | acknowledge + owed | call/confirm/real | delivery note/proof/signed | fake/fraud/air | sample/random | order/contract + match | reply/no answer | acknowledge/stamp',
    },
    limit: {
      also: 'rating, underwriting, credit, risk, credit limit, credit insurance, risk assessment, limit decision',
      told: 'how far/how much + risk/cover | credit insurer + limit | lower/cancel + limit | rating + buyer | limit/raise/cut | insurer/cover | rating/score/bureau | exceed/over + limit | request/apply + limit | concentration/country | watch/warn/downgrade',
      context: 'quote-underwriting',
    },
    advance: {
      also: 'prepayment, funding, drawdown, disbursement, reserve, payout, advance rate',
      told: 'eighty/ninety/percent + straight/within/day | rest/reserve/remainder + later/when paid | wire/pay out + same day | hold back | advance/percent/eighty | same day/tomorrow/wages | reserve/rest/hold back | pay out/wire/transfer | available/how much + draw | release/approve | short/need + cash',
    },
    payment: {
      also: 'collection, remittance, allocation, receipt, cash, debtor payment, cash application, incoming payment',
      told: 'buyer + pay/transfer/wire | match/assign + money + invoice | pay + wrong/old account | short/deduct/discount + paid | pay/transfer/cheque | match/allocate/assign | wrong account/direct | short/deduct/discount | bank/import | unknown/reference | partial | forward/pass on',
      context: 'payment',
    },
    dunning: {
      also: 'reminder, dispute, recourse, collections, collection, recovery, overdue, overdue handling, debt recovery',
      told: 'overdue/late + remind/call/chase | dispute/complain + goods/not pay | give back/return + invoice + supplier | insolvent/bankrupt | remind/chase/call | overdue | dispute/complain/goods | lawyer/court/insolvency | recourse/return/buy back | insurer/claim | stage | tone/relationship',
      context: 'collections',
    },
    fee: {
      also: 'interest, charge, pricing, statement, billing, factoring fee, discount charge, service fee, client statement, fee calculation',
      told: 'fee/percent + invoice/turnover | interest + day + outstanding | monthly/statement + client | what + cost + us/them | fee/percent/commission | interest/day | statement/month/settle | minimum/limit/check + fee | calculate/deduct | expensive/negotiate | vat',
    },
    ledger: {
      also: 'accounting, account, balance, booking, bookkeeping, journal, client account',
      told: 'book/ledger/account | balance/available | close/month-end | reconcile/to the cent | client/statement + account | refinance/bank | auditor | books + must/balance',
      context: 'general-ledger',
    },
    document: {
      also: 'contract, file, proof, archive, correspondence, paper, upload',
      told: 'upload/scan/attach | delivery note/contract | sign/e-sign | assignment/notify | missing/chase | archive/keep | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
    notification: {
      also: 'message, email, alert, letter, reminder, push, mail',
      told: 'mail/tell/inform | paid/funded/rejected + tell | letter/debtor + assigned | limit/cut + tell | remind/due | not/nobody + told/informed | daily/morning + mail | let/keep + know/posted',
      context: 'notification',
    },
    reporting: {
      also: 'dashboard, statistics, ageing, exposure, report, analytics, portfolio report',
      told: 'ageing/exposure/portfolio | bank/refinancer + report | month/client + figures | overdue/default + rate | regulator/insurer + report | forecast/volume | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'invoice > client, invoice > debtor, invoice > verification, invoice > limit, limit > debtor, invoice ~> advance, payment ~> invoice, payment ~> advance, invoice ~> dunning, advance ~> fee, payment ~> ledger, advance ~> ledger, verification > document, ledger ~> reporting, invoice ~> notification',
};

export const LARGER_LOANS_MODELS: readonly ReferenceModel[] = [
  MORTGAGE_LENDING,
  BUSINESS_CREDIT,
  INVOICE_FACTORING,
];
