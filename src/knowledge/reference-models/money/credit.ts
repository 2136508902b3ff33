import type { ReferenceModel } from '../reference-model.ts';

const LEASING: ReferenceModel = {
  id: 'leasing',
  title: 'Leasing',
  words:
    'lease, lessee, lessor, leased car, machine, residual value, monthly rental, end of lease, mileage, dealer, excess wear, return, equipment',
  parts: {
    quote: {
      also: 'calculation, offer, quotation, pricing, price, lease quote, lease calculator, rate factor',
      told: 'work out/calculate/what + rental/monthly | mileage/term + choose/how | dealer + offer/quote | down payment + rate | quote/offer/calculate | monthly rate/rental + how much | residual/down payment | kilometre/mileage | configure/equip + car | dealer/customer + ask | valid/expired + offer',
      context: 'quotation',
    },
    'credit-check': {
      also: 'underwriting, approval, decision, scoring, risk, credit assessment, balance sheet review',
      told: 'check/look + company/balance/bank | approve/turn down + customer | guarantee/deposit + ask | limit + customer/group | credit/score/bureau | approve/decline/reject | accounts/balance sheet/bank statement | limit/exposure | guarantee/deposit | days/wait + decision | start-up/weak',
      context: 'quote-underwriting',
    },
    contract: {
      also: 'schedule, lease, agreement, leasing, amendment, lease contract, lease agreement, contract amendment',
      told: 'sign + contract | extend/shorten/change + term/contract | take over/transfer + another | running/active + contract | contract/lease + sign/running | extend/shorten/adjust | transfer/take over | term/end date | terminate/cancel/default | annex/document | customer + who | change + mileage',
      context: 'lease',
    },
    asset: {
      also: 'object, equipment, vehicle, machine, fleet, leased asset, asset register, serial number',
      told: 'which + machine/car/copier + where | plate/chassis/serial number | we own/belong + us | stolen/total loss | machine/car/van/copier/forklift | serial/chassis/plate | where/location/user | stolen/written off/total loss | value/depreciate/residual | register/inventory + asset | title/papers',
      context: 'fixed-asset',
    },
    order: {
      also: 'procurement, activation, purchase, delivery, handover, supplier, asset order, supplier order, delivery acceptance, dealer invoice',
      told: 'order + dealer/maker | handover/accept/protocol + sign | deliver + late/date | pay + dealer/supplier | order + dealer/manufacturer | delivery/arrive/late | handover/acceptance + sign/photo | supplier/dealer + invoice/pay | delay/weeks | register/plates/insure | cancel + order',
      context: 'purchase-order',
    },
    billing: {
      also: 'instalment, invoice, invoicing, rental, payment, collection, rental billing, lease invoice, rental collection, direct debit',
      told: 'invoice/collect/debit + rental/every month | fuel/fine/toll + pass on | reminder + unpaid | extra kilometre + charge | invoice/bill + monthly | debit/collect/bounce | overdue/unpaid/remind | fine/toll/damage + charge | excess/extra + kilometre | vat/split + invoice | rate/index + adjust',
      context: 'subscription-invoice',
    },
    maintenance: {
      also: 'tyre, insurance, service, repair, damage, maintenance service, service contract, full service, repair approval',
      told: 'tyre/service/repair + include/garage | approve + repair | accident/damage + report | replacement car | service/inspection/oil | tyre/winter | repair/garage/workshop | approve/estimate | damage/accident/crash | replacement/courtesy + car | mileage/reading | insurance + claim | fuel card',
      context: 'maintenance-order',
    },
    return: {
      also: 'termination, buyout, redemption, inspection, handback, end of lease, early settlement, inspection report, return protocol',
      told: 'give/bring/hand back + end | scratch/wear/damage + look/charge | buy/keep + at the end | early + out/terminate | return/hand back/collect | scratch/dent/wear | inspect/expert/protocol | buy/purchase + end | extend/new + before end | early/terminate/settle | excess/less + mileage | final + bill',
    },
    resale: {
      also: 'remarketing, auction, disposal, sale, used asset sale, residual realisation, used cars, used equipment',
      told: 'sell + used/returned/auction | fetch/profit/loss + residual | dealer + bid | stand + yard | sell/auction/bid | used/second-hand | yard/stand/store | loss/profit + residual | dealer/exporter + buy | photo/prepare/clean | weeks/unsold',
    },
    dealer: {
      also: 'vendor, broker, commission, supplier, intermediary, partner, dealer partner',
      told: 'dealer/broker + commission/bring | vendor + program | dealer + log in/portal | partner + agreement | dealer/vendor/broker | commission/bonus | portal/log in | agreement/buy-back | recruit/visit + dealer | brand/manufacturer + programme | performance/volume',
      context: 'supplier',
    },
    lessee: {
      also: 'customer, client, company, driver, party, user',
      told: 'customer/lessee/company | driver/employee + user | identify/register extract | contact/address | group/branch + customer | director/sign/guarantor | existing/repeat',
      context: 'customer',
    },
    reporting: {
      also: 'analytics, dashboard, forecast, report, statistics, portfolio report, fleet report',
      told: 'report/dashboard | portfolio/how many + contracts | overdue/default + rate | residual + risk/forecast | bank/refinance + figures | month/quarter + board | fleet/co2/cost + customer | numbers/figures + boss/owner/want',
      context: 'reporting',
    },
    funding: {
      also: 'refinancing, securitisation, refinance, forfaiting, finance, bank line, credit line',
      told: 'refinance/bank line | sell/pledge + receivable/contract | bank/lender + draw | tranche/package | interest/match + term | covenant/report + bank | repay + bank',
      context: 'loan',
    },
  },
  relations:
    'quote > dealer, quote ~> credit-check, credit-check ~> contract, contract ~> order, order ~> asset, order > dealer, contract ~> billing, contract > asset, asset ~> maintenance, maintenance ~> billing, contract ~> return, return ~> billing, return ~> resale, quote > lessee, contract ~> funding, billing ~> reporting',
};

const DEBT_COLLECTION: ReferenceModel = {
  id: 'debt-collection',
  title: 'Debt collection agency',
  words:
    'debtor, creditor, claim, debt, reminder letter, payment plan, bailiff, court order, overdue, collector, enforcement, instalment, insolvency, settlement',
  parts: {
    debtor: {
      also: 'obligor, customer, party, person, consumer, address, debtor file, debtor address, contact person, skip tracing',
      told: 'moved/unknown + address/away | where + live/work | dead/died/insolvent | same person + several/two | debtor/customer + who | address/moved/trace | phone/email + find | died/bankrupt/prison | employer/assets | duplicate/same + debtor | registry/bureau + ask',
      context: 'customer',
    },
    client: {
      also: 'creditor, principal, mandate, assignor, mandator, company, creditor account',
      told: 'who + hand over/give us | creditor + see/log/report | agree + success fee/percent | client + instruct/stop | creditor/client + bring/win | contract/success fee/rate | portal/log in + see | instruct/withdraw/stop + case | report/status + creditor | industry/gym/telecom | transfer/upload + cases',
      context: 'supplier',
    },
    case: {
      also: 'claim, debt, principal, interest, file, receivable, matter, account, debt file, claim item, debt portfolio, claim file',
      told: 'hand over/load/batch + unpaid/bill/case | how much + owe/altogether | interest + cost + add | too old/time barred | buy + portfolio | claim/debt/case + open/create | invoice/bill + unpaid | interest/fee/cost + add | balance/total + owe | close/write off/uncollectable | time-barred/prescription | import/batch/new + cases | buy/portfolio',
      context: 'receivable',
    },
    communication: {
      also: 'reminder, letter, campaign, dunning, call, contact, message, correspondence, dunning letter, call attempt, contact strategy, text message',
      told: 'letter/call/text + next/step/remind | not before/after + hour | how often + call/contact | tone + friendly/firm | letter/post/print | call/dial/phone | text/mail/whatsapp | remind/chase/demand | step/strategy/next | tone/friendly/threat | returned/undeliverable | script/agent + talk',
      context: 'notification',
    },
    'payment-plan': {
      also: 'deferral, plan, instalment, agreement, promise, arrangement, payment arrangement, instalment plan, promise to pay',
      told: 'pay in/agree + instalment/part/month | promise + pay/until | settle/waive/less + sum | break/stop + plan | income/living + afford | instalment/rate/monthly | promise/agree | broken/missed + instalment | discount/settle/waive | defer/pause | budget/afford | sign/acknowledge + debt',
    },
    payment: {
      also: 'allocation, receipt, cash, incoming payment, collection account, bank statement matching, bank statement, payment posting',
      told: 'money/transfer + arrive/come in | assign/match + reference/case | cost + first + then | overpaid/too much | pay/paid/transfer | bank/statement + import | match/assign/unclear | part/partial + payment | card/link/online + pay | direct + creditor/to client | overpaid/refund | cost/interest/principal + order',
      context: 'payment',
    },
    dispute: {
      also: 'objection, complaint, contest, query, disputes, contested claim, claim objection',
      told: 'disagree/contest/deny + owe | already paid | proof/invoice copy + ask | complain + regulator | dispute/object/contest | complain/ombudsman | evidence/invoice/proof | never ordered/not mine/already paid | pause/hold + case | answer/deadline/lawyer | fraud/identity',
      context: 'dispute',
    },
    enforcement: {
      also: 'lawsuit, judgment, bailiff, court, litigation, execution, legal, legal action, court order, payment order',
      told: 'court/judge/lawyer + order/title | bailiff/seize/garnish | deadline + objection + court | court fee + advance | court/judge/lawyer | order/title/judgment | bailiff/enforce/seize | garnish/wage/account | insolvency + register/file | cost/advance/fee + court | deadline/service/delivered',
      context: 'court-case',
    },
    settlement: {
      also: 'remittance, payout, commission, billing, accounting, creditor settlement, client statement, fee invoice',
      told: 'pay on/forward/pass + creditor/client | keep/take + fee/percent | monthly + statement + client | client money + separate | pay out/remit/forward | commission/fee/percent + keep | statement/invoice + creditor | trust/client money | month/weekly + settle | vat/tax | correct/reverse',
      context: 'trade-settlement',
    },
    'agent-task': {
      also: 'diary, task, worklist, assignment, work queue, dialler list',
      told: 'queue/worklist/today + call | assign/distribute + collector/agent | follow up/diary/resubmit | team/who + handles | target/bonus + collector | overdue/forgotten + case | sit/phone + all day',
      context: 'task',
    },
    document: {
      also: 'archive, scan, template, attachment, paper, upload, letter file',
      told: 'scan/upload/attach | template/text + letter | contract/invoice/title + copy | archive/keep/find | print/post/envelope | returned mail | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
    scoring: {
      also: 'score, segmentation, prediction, ranking, prioritisation, segment, recovery score, bureau check',
      told: 'score/segment/likely + pay | worth/pay off + pursue | bureau/credit check | test/compare | which + first/cases | small/cheap + drop | chance + pay',
      context: 'analytics',
    },
    reporting: {
      also: 'report, statistics, dashboard, performance, analytics, figures, recovery rate',
      told: 'rate/percent + recovered/collected | month/creditor + report | how many + cases/open | collector/team + performance | regulator/authority + report | forecast | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'case > debtor, case > client, case ~> communication, communication > debtor, case ~> payment-plan, payment ~> case, payment ~> payment-plan, dispute ~> case, dispute ~> communication, case ~> enforcement, payment ~> settlement, settlement > client, case ~> agent-task, case > scoring, communication > document, settlement ~> reporting',
};

const CREDIT_BUREAU: ReferenceModel = {
  id: 'credit-bureau',
  title: 'Credit scoring and credit bureau',
  words:
    'credit score, credit report, bureau, lender, payment history, creditworthiness, enquiry, scorecard, negative entry, dispute, consumer, risk, default',
  parts: {
    contribution: {
      also: 'furnisher, submission, data, import, intake, data contribution, data submission, lender feed, batch intake, tradeline load',
      told: 'bank/lender/telecom + send/deliver + month | file + wrong/reject/broken | who + report + to us | correct/resend + record | file/batch/upload + month | lender/bank/telecom + report | reject/error/format | correct/resubmit/update | late/missing + file | quality/check + data | load/import',
      context: 'import-job',
    },
    file: {
      also: 'tradeline, subject, record, profile, history, person, credit file, consumer file, payment history, credit record, credit history',
      told: 'what + borrowed/owe/open | paid on time/late | same person + two/name/birth | married/moved + match | file/record/history + person | loan/card/account + open | paid/late | match/merge/mixed + person | address/name/birth/moved | years/keep/delete | thin/no + history',
      context: 'party-kyc',
    },
    score: {
      also: 'scoring, scorecard, rating, model, risk, score model, probability of default',
      told: 'point/number + how likely | model + old/new/compare | explain/why/reason + low/score | default + predict | score/points/rating | model/scorecard + build/validate | good/bad/low/high | reason/explain | predict/default/probability | recalculate/new + version | monitor/drift',
    },
    report: {
      also: 'enquiry, inquiry, disclosure, product, credit report, bureau report, report order, consumer disclosure, enquiry footprint, credit check',
      told: 'ask/look up/pull + before lend | free/once a year + own | who + looked/asked + about me | soft/hard | report/enquiry/query | lender/landlord + ask/pull | self/own/free + report | second/fast + answer | soft/hard + search | print/post/online + report | who + looked',
      context: 'reporting',
    },
    dispute: {
      also: 'correction, rectification, complaint, objection, consumer dispute, dispute case',
      told: 'wrong/mistaken/not mine + entry | within + thirty days + answer | ask + lender + confirm | delete/correct + entry | dispute/wrong/mistake/not mine | complain/angry/lawyer | thirty days/deadline | lender + confirm/verify | correct/delete/block | letter/form/proof | answer/result',
      context: 'dispute',
    },
    'public-record': {
      also: 'insolvency, judgment, register, bankruptcy, court judgment, register entry, black list, electoral roll, court record',
      told: 'court/bankrupt/insolvency + notice | register/gazette | delete + after + year | unpaid + judgment | court/bankrupt/insolvent | gazette/register/collect | delete/after + years | judgment/enforcement | electoral/address register | company/house + register | match + person',
    },
    consent: {
      also: 'freeze, opt-out, permission, privacy, purpose, authorisation, consent permission, legitimate purpose, permissible purpose',
      told: 'agree/allow + look | freeze/lock + file | right/reason + look | refuse/withdraw | consent/agree/allow | freeze/lock/unfreeze | withdraw/object | purpose/reason/legitimate | privacy/data protection | who may/entitled | proof + consent',
      context: 'consent',
    },
    alert: {
      also: 'watch, monitoring, warning, notification, monitoring alert, portfolio monitoring, identity theft warning, change notice, identity protection',
      told: 'tell/warn + change/drop/new | somebody + open + my name | keep an eye + customer/portfolio | every night + compare | alert/warn/notify | watch/monitor | change/new + entry/address | identity + theft/stolen | mail/text/app + tell | portfolio/customers + watch | drop/worse',
    },
    member: {
      also: 'subscriber, contract, client, lender, customer, user, lender account, usage billing, business client',
      told: 'lender + contract/member | per + lookup/enquiry + charge/pay | which + may see | bill + month | member/lender/bank + contract | join/onboard | user/login/rights | volume/package | code/number + member | audit/misuse + member | terminate/suspend',
      context: 'customer',
    },
    consumer: {
      also: 'person, individual, citizen, consumers, account, data subject, user account',
      told: 'person/citizen/consumer + register | identify/id/passport | portal/app/login + own | deceased/fraud victim + flag | name/alias/birth | address/previous | child/minor',
      context: 'party-kyc',
    },
    billing: {
      also: 'invoice, pricing, usage, fee, invoicing, bill, fees',
      told: 'per/each + enquiry/report + price | invoice/bill + lender/month | package/tier/discount | count/used + lookups | free/charge + consumer | unpaid/dispute + bill | what + charge/owe + month',
      context: 'usage-rating',
    },
    reporting: {
      also: 'analytics, statistics, benchmark, study, dashboard, figures, supervisor report',
      told: 'statistics/study/trend | regulator/supervisor/central bank | how many + over-indebted/late | benchmark/compare + lender | month/quarter + figures | audit/log/access | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
    'identity-match': {
      also: 'matching, search, duplicate, identity, deduplication, entity resolution, person search, matching key',
      told: 'match/search/find + person | same name/twin/similar | birth/address + compare | merge/split/mixed + files | not found/several hits | spelling/typo | wrong + person/twin',
      context: 'matching',
    },
  },
  relations:
    'contribution > member, contribution ~> file, public-record ~> file, score > file, report > file, report > score, report > consent, report > member, dispute > file, dispute ~> contribution, file ~> alert, report > identity-match, contribution > identity-match, report ~> billing, dispute > consumer, report ~> reporting',
};

export const CREDIT_MODELS: readonly ReferenceModel[] = [LEASING, DEBT_COLLECTION, CREDIT_BUREAU];
