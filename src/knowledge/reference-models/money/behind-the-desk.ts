import type { ReferenceModel } from '../reference-model.ts';

const REMITTANCE: ReferenceModel = {
  id: 'remittance',
  title: 'Money transfer abroad',
  words:
    'remittance, send money home, sender, recipient, exchange rate, pickup, agent, corridor, cash payout, family abroad, transfer fee, mobile money, country',
  parts: {
    customer: {
      also: 'sender, remitter, kyc, client, user, profile, registration, sender profile, verification tier',
      told: 'passport/id + photo/check | limit + until/more papers | sign up + migrant/worker | where + money from/income | register/sign up | identify/passport/selfie | limit/level/verify | where + money from | address/job/income | regular/loyal + sender',
      context: 'party-kyc',
    },
    recipient: {
      also: 'beneficiary, receiver, payee, contact, family, beneficiary account',
      told: 'mother/family/recipient + name/village | bank/phone/cash + how + receive | spelled/wrong + name | save + again | recipient/mother/family/cousin | name/spelling/wrong | bank/wallet/phone + number | village/town/country | save/list/again | change/correct + name',
      context: 'contact-book',
    },
    rate: {
      also: 'quote, pricing, fee, corridor, promotion, price, rate quote, exchange rate',
      told: 'how much + arrive/get/receive | rate + lock/hold/minute | fee + depend/country/amount | first + free/better rate | rate/exchange/convert | fee/cost/charge | compare/competitor/cheaper | lock/guarantee/minutes | first/free/promo | how much + receive/get | margin/spread',
      context: 'exchange-rate',
    },
    transfer: {
      also: 'transaction, order, payment, remittance, tracking, money transfer, remittance order, tracking number, send order',
      told: 'send + home/abroad | code/number/pin + track/tell | cancel/change + before + picked up | where + my money | send/transfer | track/status/where | cancel/change | code/pin/number | hour/minutes/days + arrive | repeat/again/monthly | stuck/delayed/held',
      context: 'payment-order',
    },
    funding: {
      also: 'pay-in, cash-in, deposit, payment, card, card payment, bank debit',
      told: 'pay + card/cash/bank + at us | cash + counter/shop + bring | failed/bounced + pay-in | wait + until + money in | pay/card/debit/bank | counter/bring | bounce/fail/declined | receipt | wait/arrived + money | chargeback',
      context: 'payment',
    },
    compliance: {
      also: 'alert, case, screening, aml, sanctions, fraud, monitoring, compliance screening, sanctions screening, aml check, transaction monitoring',
      told: 'sanction/terror + list/name | many small/split/suspicious | hold/stop + officer/look | report + authority | sanction/list/hit | suspicious/launder/split | hold/review/release | officer/analyst | report/authority/regulator | more papers/proof | scam/victim',
      context: 'fraud-evaluation',
    },
    payout: {
      also: 'disbursement, delivery, pickup, cash-out, credit, cash pickup, mobile money credit, partner payout',
      told: 'collect/pick up/hand + cash | phone/wallet/bank + credit/arrive | show + id + code | not collected + days | pick up/collect/cash | wallet/mobile money/bank + credit | id/code + show | home/door + deliver | not collected/expired | no cash/run out | paid/confirm',
    },
    partner: {
      also: 'agent, correspondent, network, branch, location, payout partner, agent location',
      told: 'agent/corner shop/partner + country | nearest/open/hour + pick up | partner + down/run out + cash | commission + agent | agent/shop/bank + partner | location/nearest/opening hours | down/offline/no cash | commission/share | contract/recruit/join | country/corridor | train/visit/cheat',
      context: 'supplier',
    },
    settlement: {
      also: 'prefunding, treasury, reconciliation, float, clearing, partner settlement',
      told: 'pay/owe + partner/agent + end of/weekly | float/balance + partner + low | compare + list/file + partner | currency + buy/cover | settle/owe/pay + partner | float/prefund | reconcile/compare/difference | currency/buy/hedge | weekly/daily | statement/file + partner',
      context: 'trade-settlement',
    },
    notification: {
      also: 'sms, message, push, reminder, email, text message, status mail',
      told: 'text/sms/message | tell/inform + sender/recipient | ready/arrived/collected + tell | remind/not collected | call/whatsapp | language/own | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    ledger: {
      also: 'accounting, booking, posting, balance, bookkeeping, journal, general ledger',
      told: 'book/post/ledger | every + cent/penny | safeguard/client money/trust account | balance/add up | month-end/close/auditor | profit/margin + booked | books + must/balance | hand/pass + bookkeeper/accountant',
      context: 'transfer-ledger',
    },
    reporting: {
      also: 'report, analytics, statistics, dashboard, figures, evaluation, regulatory report',
      told: 'regulator/central bank + report | volume/corridor/how many | month/quarter + figures | agent/branch + performance | profit/margin + country | auditor/licence | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
    refund: {
      also: 'cancellation, complaint, dispute, claim, reversal, chargeback, return, error resolution',
      told: 'refund/money back | cancel/complain | wrong person/never arrived | agent + deny | how long/days + back | call centre/help | give back + sender | mistake/typo + correct',
      context: 'returns',
    },
  },
  relations:
    'transfer > customer, transfer > recipient, transfer > rate, transfer > funding, transfer > compliance, transfer ~> payout, payout > partner, payout ~> settlement, settlement > partner, customer > compliance, rate > partner, transfer ~> notification, transfer ~> ledger, transfer ~> reporting, refund > transfer',
};

const REINSURANCE: ReferenceModel = {
  id: 'reinsurance',
  title: 'Reinsurance',
  words:
    'reinsurer, treaty, cedent, cession, retrocession, catastrophe, layer, bordereau, underwriting year, facultative, loss event, share, broker, retention',
  parts: {
    cedent: {
      also: 'broker, client, insurer, partner, customer, ceding company, primary insurer, business partner, ceding insurer',
      told: 'insurer + cede/client/hand | broker + between | group + belongs | rating + partner | insurer/cedent/client | broker/intermediary | group/country | rating/financial | contact/visit/meeting | sanction/kyc | line/class + writes',
      context: 'customer',
    },
    underwriting: {
      also: 'submission, quote, referral, offer, pricing, placement, facultative, risk submission, facultative offer',
      told: 'offer/present + risk/treaty | accept/decline + share/line | renew + january | price + engineer/actuary | offer/submit/slip + arrive | quote/price/rate | accept/decline/refer | line/share + write | renewal/january/july | burning cost | authority/limit + sign | broker + send',
      context: 'quote-underwriting',
    },
    contract: {
      also: 'treaty, layer, section, slip, clause, agreement, cover, programme, reinsurance contract, treaty contract',
      told: 'share/quota/excess + percent | layer/above + million | clause/sign | period/underwriting year | treaty/contract + sign/bind | quota share/excess of loss/stop loss | layer/retention/limit | clause/exclusion | period/renew/cancel | share/percent/line | reinstatement | endorsement/amend',
      context: 'contract',
    },
    exposure: {
      also: 'accumulation, aggregate, zone, catastrophe, modelling, exposure model, catastrophe model, cat model',
      told: 'earthquake/flood/storm + how much | same + region/pile up | worst/hundred year | location + list + import | exposure/accumulate/aggregate | earthquake/hurricane/flood/wildfire | zone/region/map/location | worst/probable/return period | model/vendor/run | capacity/budget/full',
      context: 'analytics',
    },
    premium: {
      also: 'bordereau, account, statement, premium statement, technical account, premium booking, account statement',
      told: 'quarter + account/statement | premium + minus + commission | estimate + later + actual | late + statement | premium/account + quarter | bordereau/statement + arrive/late | estimate/actual/adjust | commission/brokerage/profit share | deposit/minimum/instalment | portfolio/transfer | book/check',
      context: 'premium-billing',
    },
    claim: {
      also: 'event, loss, claims, notification, loss advice, claim notice, loss bordereau, cash call, loss event, cash loss',
      told: 'loss/event + notify/advise | large + straight away | cash call | reserve + share + loss | loss/claim + advise/notify | event/hurricane/name + code | large/cash/urgent | outstanding | audit/check + claims | dispute/late notice | share/percent + ours | adjuster/lawyer',
      context: 'insurance-claim',
    },
    retrocession: {
      also: 'protection, cession, outward, retro, ceded, outward reinsurance, retro contract, outwards reinsurance',
      told: 'pass on/protect + ourselves | how much + keep/retain | retro + recover | share + next | retrocede/pass on/protect | retro/outward + buy | recover/collect + share | retain/net/keep | security/rating + retro | reinstatement',
    },
    settlement: {
      also: 'netting, payment, clearing, balance, finance, collection, account settlement',
      told: 'pay/net + balance/broker | currency + convert | overdue + cedent | match + payment + statement | pay/settle/net | balance/statement + broker | currency/exchange | overdue/remind/chase | match/allocate/unallocated | bank/wire/letter of credit | collateral/deposit',
      context: 'trade-settlement',
    },
    reserve: {
      also: 'actuarial, reserving, ibnr, provision, actuary, valuation, claims reserve',
      told: 'reserve/ibnr/provision | actuary/triangle/develop | year-end/quarter + estimate | long tail/asbestos/years | ultimate/loss ratio | release/strengthen | set aside + enough | late/develop + claims',
      context: 'analytics',
    },
    accounting: {
      also: 'ledger, booking, posting, finance, closing, bookkeeping, journal',
      told: 'book/post/ledger | close/quarter/year-end | ifrs/local/gaap | accrue/estimate | currency/revalue | auditor/entity | hand/pass + books/bookkeeper | figures + year-end/tax adviser',
      context: 'general-ledger',
    },
    document: {
      also: 'wording, slip, file, archive, correspondence, paper, contract document',
      told: 'wording/slip/draft | sign/stamp/e-sign | file/scan/archive | mail/attachment | version/clause library | find/missing | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
    reporting: {
      also: 'report, solvency, dashboard, portfolio, statistics, analytics, regulatory report',
      told: 'regulator/solvency/report | portfolio/line/country + result | board/management/quarter | combined ratio/profit | rating agency | capital/risk | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'underwriting > cedent, underwriting > exposure, underwriting ~> contract, contract > cedent, premium > contract, claim > contract, claim ~> settlement, premium ~> settlement, contract ~> exposure, contract ~> retrocession, claim ~> retrocession, claim ~> reserve, settlement ~> accounting, contract > document, accounting ~> reporting',
};

const PAYROLL_BUREAU: ReferenceModel = {
  id: 'payroll-bureau',
  title: 'Payroll bureau',
  words:
    'payroll, payslip, wage, employer client, social security, wage tax, overtime, pay day, deduction, sick pay, joiner, bureau, garnishment, bonus',
  parts: {
    client: {
      also: 'company, employer, mandate, customer, firm, employer client, payroll group, service contract',
      told: 'firm/client + give/hand us | client + calendar/deadline/cut-off | tax/company number + firm | several + firms + clerk | client/firm/company + new/win | contract/mandate | calendar/cut-off | contact/log in | clerk/team + looks after | leave/hand over/migrate | branch/cost centre',
      context: 'tenant',
    },
    employee: {
      also: 'employment, joiner, leaver, staff, worker, personnel, employees, employee master, contract data',
      told: 'join/leave/hired/quit | married/child/tax class | part-time/raise + from | social security number | employee/staff + join/leave | hired/quit/starter/leaver | tax class/address | salary/raise/part-time | married/child/church | fixed-term/temp/apprentice | form/missing + data | number/insurance',
      context: 'employee-record',
    },
    time: {
      also: 'hours, timesheet, absence, input, attendance, time input, variable pay data, pay input, variable data',
      told: 'hour/overtime/night + send/enter | sick/holiday/maternity + report | late/forgot + hours | list/excel + month | hour/overtime/night/sunday | sick/holiday/maternity/absent | send/excel | late/forgot/chase | bonus/commission + month | import/clock/terminal | short-time/unpaid',
      context: 'time-attendance',
    },
    'pay-rule': {
      also: 'deduction, tariff, rules, legislation, pay element, wage type, tax table, collective agreement, deduction rule, statutory rate, pay component',
      told: 'new + law/rate/january | union/collective/minimum + wage | bonus/car/meal + taxed | garnish/child support/loan | wage type/element | law/rate/table/new year | minimum/collective/union | garnish/attachment/loan | car/meal/benefit + taxed | pension/scheme | formula/calculate',
      context: 'rule-engine',
    },
    payroll: {
      also: 'gross-to-net, calculation, run, salary, wages, payroll run, trial run, correction run, pay period, pay run',
      told: 'calculate/run + wage/gross/net | trial/preview/check + before | recalculate/back + months | approve/release + client | payroll/wage/salary + run | gross/net/calculate | trial/preview/check | retro/recalculate/correct | approve/release/sign off | error/warning/difference | pay day/month | thirteenth/bonus',
      context: 'payroll',
    },
    payslip: {
      also: 'payslips, statement, slip, payslip delivery, pay statement, document portal, annual wage statement, wage statement',
      told: 'slip + get/see/post | download/app/paper + slip | year + certificate/tax | understand/question + slip | slip/payslip | post/print/envelope/portal/app | annual/certificate | question/understand/wrong | password/log in | copy | language',
      context: 'document',
    },
    payment: {
      also: 'payments, transfer, payout, salary payment, net pay, payment file, bank file, advance payment',
      told: 'money/wage + account + arrive | file + bank | wrong/bounced + account | advance/early + pay | pay/transfer/wage | bank/file/sepa | approve/two/sign | wrong/bounced | advance/early | on time/late + money | cash/cheque | creditor/bailiff',
      context: 'payment-order',
    },
    filing: {
      also: 'registration, report, submission, authority filing, social security report, wage tax return, statutory filing, tax filing, social security',
      told: 'tax office/social security/health fund + report/send | deadline + month/tenth | sign on/off + fund | error/rejected + report | tax office/health fund/social security | report/submit/transmit | tenth | register/sign on/off | error/rejected/feedback | certificate/statement + authority | audit/inspector | sick note/electronic',
      context: 'e-filing',
    },
    accounting: {
      also: 'journal, accrual, posting, export, ledger, bookkeeping, payroll posting, cost allocation, accounting export, labour cost',
      told: 'book/journal + accounting | department/cost centre + wage | provision/holiday + accrue | total + cost/employer | book/journal/post | cost centre/department | export/datev/erp | provision/accrue/holiday | reconcile/total | month-end | labour cost/budget',
      context: 'general-ledger',
    },
    invoice: {
      also: 'billing, fee, invoicing, bureau invoice, service fee, per-payslip fee',
      told: 'per slip/employee + price/charge | bill + client + month | extra/correction + charge | contract + fee | invoice/bill/fee | per slip | package/price | client + month/quarter | setup',
      context: 'invoicing',
    },
    notification: {
      also: 'reminder, message, mail, communication, alert, email, letter',
      told: 'remind/chase | mail/message | ready/approve + tell | missing + data + ask | new law/inform | question/hotline/phone | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    document: {
      also: 'file, archive, contract, upload, documents, paper, personnel file',
      told: 'contract/certificate/form | upload/scan/send | personnel file/archive | missing/paper | retention/years | sign/e-sign | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
    reporting: {
      also: 'report, statistics, headcount, analytics, dashboard, figures, labour cost report',
      told: 'report/statistics/list | headcount/cost/month | boss/client + figures | official/statistics office | compare/year/forecast | pay gap/sick rate | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'employee > client, time > employee, payroll > employee, payroll > time, payroll > pay-rule, payroll ~> payslip, payroll ~> payment, payroll ~> filing, payroll ~> accounting, payroll ~> invoice, invoice > client, filing ~> notification, payroll ~> reporting, employee > document',
};

export const BEHIND_THE_DESK_MODELS: readonly ReferenceModel[] = [
  REMITTANCE,
  REINSURANCE,
  PAYROLL_BUREAU,
];
