import type { ReferenceModel } from '../reference-model.ts';

const FREELANCE_INVOICING: ReferenceModel = {
  id: 'freelance-invoicing',
  title: 'Invoicing for freelancers',
  words:
    'freelancer, invoice, client, hourly rate, quote, hours, reminder, self-employed, late payer, receipt, project, vat, estimate',
  parts: {
    client: {
      also: 'customer, contact, company, address, clients, address book, company client',
      told: 'who + work for/bill | address/vat number + client | regular/favourite + client | client + portal/see | client/customer + new/list | address/vat number | contact/email/phone | note/history | terms/days to pay | portal/log in | slow/bad payer',
      context: 'customer',
    },
    quote: {
      also: 'quotation, estimate, proposal, offer, quotes, cost estimate',
      told: 'offer/estimate + send/accept | client + sign/approve + price | turn + into invoice | how much + would cost | quote/offer/estimate + write/send | accept/sign/decline | convert/turn + invoice | valid/expire/follow up | version/change | price/how much + job | deposit/half up front',
      context: 'quotation',
    },
    time: {
      also: 'timesheet, hours, timer, timesheets, time record, work log, time tracking',
      told: 'hour/timer + start/stop/note | how long + worked | not yet + billed | project + budget/used | hour/minute/day + track/note | timer/start/stop | unbilled/not billed | forget/guess + hours | week/month + sheet | billable/free | client + approve/see',
      context: 'time-tracking',
    },
    invoice: {
      also: 'bill, numbering, invoicing, billing, invoices, invoice line, credit note, recurring invoice',
      told: 'write/send/make + bill/pdf | number + gap/consecutive | mistake/cancel/credit | same + every month | logo/layout | invoice/bill + write/send/create | number/consecutive/gap | vat/reverse charge | pdf/logo | credit note/cancel/correct | recurring/monthly/retainer | draft/due date | electronic/xml',
      context: 'invoicing',
    },
    payment: {
      also: 'receipt, payments, bank, reconciliation, receivable, payment matching, bank feed, open item, online payment, open items',
      told: 'paid/unpaid/open + who | bank + arrive/match | card/link/button + pay | part/deposit + paid | paid/unpaid/open | bank/statement/import | match/assign | link/card/paypal + pay | partial/deposit | overpaid/refund | arrived/waiting + money',
      context: 'receivable',
    },
    reminder: {
      also: 'dunning, follow-up, reminders, overdue, payment reminder, late fee, late payment',
      told: 'late/overdue + remind/nudge | friendly/second/third + letter | before + due | fee/interest + late | remind/nudge/chase | late/overdue/weeks | first/second/final | friendly/polite/awkward | fee/interest | automatic/before due | lawyer/collection',
      context: 'notification',
    },
    expense: {
      also: 'receipt, purchase, mileage, expenses, cost, receipts, expense receipt, supplier bill',
      told: 'photo/snap + receipt | bought/train/laptop + deduct | kilometre/mileage | pass on/rebill + client | receipt/bill + photo/scan | buy/spend/cost | mileage/kilometre/train | deduct/category | laptop/phone/software + bought | rebill/pass on | lost/shoebox/shoe box | supplier/subscription',
      context: 'expense',
    },
    tax: {
      also: 'vat, accounting, report, tax summary, vat return, tax estimate, profit report, accountant export, tax reserve, tax return, tax report',
      told: 'tax/vat + quarter/put aside | accountant/tax adviser + export/send | earned/profit + year | small business + exempt | tax/vat + pay/owe | quarter/month + return | put aside/reserve | accountant/adviser + send | export/datev/csv | profit/loss/year | small business/exempt | file/submit',
      context: 'tax',
    },
    item: {
      also: 'rate, product, service, price, catalogue, item list, service catalogue, rate card, price list',
      told: 'rate/price + hour/day | usual/standard + item/line | discount/special + client | currency/abroad | item/line/service | discount/special | usual/standard + text | unit/piece/word/page | currency/foreign | raise/change + rate',
      context: 'price-list',
    },
    project: {
      also: 'job, assignment, budget, task, order, engagement',
      told: 'project/job + start/run | budget/used up/overrun | milestone/phase/deadline | task/to do | finish/deliver/approve | profitable/worth | several/same time',
      context: 'project',
    },
    reporting: {
      also: 'dashboard, report, statistics, income, analytics, figures, cash flow',
      told: 'earned/income + month/year | outstanding/total + open | best/biggest + client | loss/cash flow | forecast/coming + money | chart/overview | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
    document: {
      also: 'template, archive, attachment, contract, file, mail, paper',
      told: 'template/logo/layout | send/mail/attach | contract/agreement + sign | archive/ten years | store/find + pdf | upload/scan | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
  },
  relations:
    'quote > client, quote > item, quote ~> invoice, time ~> invoice, time > client, invoice > client, invoice > item, invoice ~> payment, payment ~> reminder, expense ~> tax, payment ~> tax, expense ~> invoice, project > client, time > project, payment ~> reporting, invoice > document',
};

const SMALL_FIRM_ACCOUNTING: ReferenceModel = {
  id: 'small-firm-accounting',
  title: 'Accounting for small firms',
  words:
    'bookkeeping, accountant, ledger, vat, balance sheet, bank statement, bill, invoice, receipt, chart of accounts, year-end, depreciation, small firm, bookkeeper',
  parts: {
    ledger: {
      also: 'posting, account, accounting, journal, bookkeeping, accounts, entries, chart ledger, general ledger, journal entry, chart of accounts',
      told: 'book/post/enter + debit/account | must + balance | correct/reverse + entry | which account + put | book/post/journal | debit/credit | balance/add up | account/chart/number | reverse/wrong | opening/carry forward | cost centre/project | who/when + changed',
      context: 'general-ledger',
    },
    receivable: {
      also: 'debtor, invoice, sales, debtors, invoicing, receivables, sales ledger, accounts receivable, customer invoice, open item',
      told: 'who + owes + us | customer + late/pay/remind | invoice + send/out | bad debt/write off | invoice/bill + customer/send | owe/open/outstanding | late/overdue/remind | paid/unpaid | credit note | write off/bad debt | ageing/thirty days | quote/order + invoice',
      context: 'receivable',
    },
    payable: {
      also: 'vendor, creditor, bill, creditors, payables, purchase, purchase ledger, accounts payable, supplier bill, payment proposal, supplier invoice',
      told: 'we owe/due + supplier | bill + arrive/approve/pay | discount/early + pay | pay + twice | bill/supplier + arrive/enter | approve/release | due/pay/discount | twice/duplicate | order/delivery + match | owe/open + supplier | recurring/rent/phone',
      context: 'payable',
    },
    bank: {
      also: 'matching, reconciliation, cash, statement, bank reconciliation, bank feed, bank statement, cash book',
      told: 'bank + fetch/import/line | match/tick/find + entry | unknown/what is + amount | cash/petty + box | bank/statement/feed | match/reconcile/tick | unknown/unexplained | rule/suggest/automatic | petty cash/cash box | card/paypal/terminal + bank | balance/differ | connect/consent/ninety days',
      context: 'transaction-history',
    },
    document: {
      also: 'scan, voucher, archive, receipt, inbox, receipts, receipt capture, document capture, receipt inbox',
      told: 'photo/scan/forward + receipt | shoebox/folder/paper | read + amount/date + itself | keep + ten years | receipt/photo/scan | upload/forward/email | read/recognise/amount | missing/lost/chase | shoebox/folder/binder | archive/years | attach/entry + receipt',
      context: 'document',
    },
    asset: {
      also: 'depreciation, write-off, assets, equipment, asset depreciation, fixed asset, asset register',
      told: 'machine/van/computer + years/write down | bought/sold/scrapped + asset | worth + still | list/inventory + assets | depreciate/write down/years | machine/van/computer/furniture | buy/sell/scrap | value/book/worth | register/inventory/list | small/immediate | loan/lease',
      context: 'fixed-asset',
    },
    tax: {
      also: 'vat, filing, vat return, sales tax, tax code, tax return, ec sales list, tax filing',
      told: 'vat/sales tax + month/quarter | send/submit + tax office | rate + which/abroad | owe/refund + tax | vat/sales tax | return/submit | quarter/deadline | rate/exempt/reverse charge | refund/owe | tax office/revenue + query | abroad/eu/oss | wrong code',
      context: 'tax',
    },
    closing: {
      also: 'year-end, accrual, lock, close, period, month-end, accruals, period close, month close, opening balance',
      told: 'close/lock + month/year | accrue/adjust/year-end | nobody + change + afterwards | checklist + close | close/lock/month | year-end/annual | accrual/prepaid/provision | checklist/step | reopen | opening balance/carry | stock/count + year-end | deadline/late',
    },
    reporting: {
      also: 'report, financials, statements, financial statement, balance sheet, profit and loss, management report, annual accounts, cash flow',
      told: 'profit/loss + how/stand | bank/boss/owner + figures | compare + last year/budget | file + register/publish | balance sheet/profit and loss | report/figures/owner | compare/budget/last year | cash flow/liquidity | cost centre/department | publish | ratio/margin | print/export',
      context: 'reporting',
    },
    accountant: {
      also: 'firm, collaboration, query, adviser, practice, access, user, accountant access, client file, bookkeeper practice',
      told: 'accountant/adviser + look in/share | several + firms/clients | ask/question + about entry | hand over/export + adviser | accountant/bookkeeper/adviser | share/log in/look | question/query/ask | several/clients/firms | rights/role/read only | export/datev/hand over | task/deadline + client',
      context: 'tenant',
    },
    payroll: {
      also: 'wage, salary, payslip, salaries, payslips, wages, employee pay, payroll run',
      told: 'wage/salary/payslip | employee/staff + pay | social security/tax + deduct | run/pay day | overtime/holiday/sick | director/family + salary | pay + people/staff',
      context: 'payroll',
    },
    payment: {
      also: 'payments, transfer, payout, collection, payment run, bank transfer, direct debit',
      told: 'pay/transfer/run | supplier/batch | approve/sign/tan | direct debit/collect | cut-off/due + pay | wrong/fraud + account | money + come in/go out | pay + by card/transfer',
      context: 'payment-order',
    },
    contact: {
      also: 'customer, supplier, vendor, address, contacts, company, partner, business partner, address book',
      told: 'customer/supplier + new/address | vat number/iban | terms/days/credit | duplicate/same | number/account + customer | contact/email | who + deal/trade',
      context: 'contact-book',
    },
  },
  relations:
    'receivable ~> ledger, payable ~> ledger, document ~> payable, bank > receivable, bank > payable, bank ~> ledger, asset ~> ledger, tax > ledger, closing > ledger, closing ~> reporting, accountant > ledger, payable ~> asset, receivable > contact, payable > contact, payable ~> payment, payroll ~> ledger',
};

const EXPENSE_CLAIMS: ReferenceModel = {
  id: 'expense-claims',
  title: 'Expense claims',
  words:
    'expense, receipt, business trip, reimburse, employee, per diem, mileage, company card, approver, hotel, taxi, travel policy, advance, cost centre',
  parts: {
    receipt: {
      also: 'scan, e-receipt, proof, attachment, document, image, invoice, receipt image',
      told: 'photo/snap/scan + receipt/slip | lost/missing/unreadable | forward/email + ticket | read + amount/date | receipt/slip/ticket | photo/snap/scan/upload | lost/missing/faded | read/recognise | duplicate/twice | original/keep | mail/forward',
      context: 'document',
    },
    expense: {
      also: 'report, submission, claim, expenses, expense report, expense claim, expense line, trip claim, trip report',
      told: 'claim/hand in + spent/lunch/taxi | guest/client + dinner + who | send back/correct + claim | end of + month/trip | claim/submit/hand in | lunch/taxi/parking | guest/client/reason | category/type | month/late/forgot | send back/correct/reject | draft/line/split | private/mixed',
      context: 'expense',
    },
    trip: {
      also: 'travel, request, advance, booking, travel request, trip request, travel approval, cash advance, business trip',
      told: 'before/want + travel/trip | advance/cash + ahead | where/why/how long + trip | estimate + trip + cost | trip/travel + plan/request | permission/before | advance/cash | where/dates/purpose | budget/estimate | book/flight/train | cancel/change + trip',
      context: 'requisition',
    },
    allowance: {
      also: 'mileage, rate, rates, per diem, mileage rate, daily allowance, rate table, meal deduction',
      told: 'daily/flat + allowance/country | kilometre/own car | breakfast + deduct | rate + year/new | daily/per diem/flat | kilometre/mile/own car | country/city + rate | breakfast/lunch/deduct | hours/overnight | tax-free/year/new rate | calculate',
      context: 'price-list',
    },
    policy: {
      also: 'limit, violation, category, rule, rules, compliance, policies, travel policy, expense policy, rule check',
      told: 'allowed/too expensive/limit + hotel/meal | rule/break/warn | first/business class | category + who + may | policy/rule/allowed | limit/maximum/too expensive | warn/flag/violate | alcohol/minibar/business class | exception/justify | department/grade + rule | deadline/days + submit',
      context: 'rule-engine',
    },
    approval: {
      also: 'delegation, audit, reviewer, workflow, review, approver, sign-off, expense approval, manager sign-off',
      told: 'boss/manager + approve/sign/ok | holiday/deputy + approve | finance + check/sample | waits/stuck + weeks | sign off/ok | boss/manager/superior | deputy/holiday/absent | reject/question/back | finance/check/sample | stuck/remind/waiting | two/above + amount',
      context: 'workflow',
    },
    card: {
      also: 'cards, transactions, company card, corporate card, card transaction, card feed, virtual card, credit card',
      told: 'card + company/match/receipt | private + charge + card | card + list/import | new/block + card | card/company/credit | statement/transaction/import | match/receipt + card | private/personal + charge | block/lost | new/order/return + card | unexplained/missing',
      context: 'card-issuing',
    },
    payment: {
      also: 'reimbursement, payout, repayment, settlement, refund, reimburse, payments, transfer, payroll payment',
      told: 'pay back/refund + employee/wage | when + money/my | advance + offset/deduct | foreign + currency/rate | reimburse/pay back/refund | wait/weeks + money | bank/transfer/iban | payroll/salary + with | offset/remaining | currency/rate | batch/run',
      context: 'payment',
    },
    accounting: {
      also: 'posting, ledger, export, finance, bookkeeping, expense accounting, cost centre, vat reclaim, accounting export, project charge',
      told: 'book/post + account/cost centre | vat + back/abroad | rebill/pass on + client/project | export + accounting | book/post/account | cost centre/project/tax code | export/erp/sap/datev | vat/reclaim/foreign | rebill/client/pass on | month-end/accrue | tax/benefit',
      context: 'general-ledger',
    },
    employee: {
      also: 'traveller, delegate, employees, user, staff, person, profile, organisation, traveller profile, org unit, approver line',
      told: 'who + boss/department | assistant + on behalf | leave/join + company | home/bank + details | employee/traveller/staff | boss/department | assistant/on behalf/delegate | join/leave | bank/home/passport | role/rights/log in',
      context: 'employee-record',
    },
    notification: {
      also: 'reminder, message, email, push, alert, letter, mail',
      told: 'remind/submit | mail/push/tell | missing + receipt + ask | paid/rejected + tell | overdue/month-end | day/week + before | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    reporting: {
      also: 'analytics, report, statistics, dashboard, spend, figures, evaluation',
      told: 'how much + spent/travel | department/category/project + cost | trend/compare/budget | auditor/tax + show | top/supplier | carbon/co2 | fraud/outlier | numbers/figures + boss/owner/want',
      context: 'reporting',
    },
    archive: {
      also: 'retention, storage, audit, archives, record, audit trail, document store',
      told: 'keep/archive/years | auditor/tax inspection | original/throw away + paper | unchanged/prove | find/search + old | who/changed | years + find/show | delete/destroy + after',
      context: 'archive',
    },
  },
  relations:
    'receipt ~> expense, trip > employee, trip ~> expense, expense > allowance, expense > policy, card ~> expense, expense ~> approval, approval > employee, approval ~> payment, approval ~> accounting, trip ~> approval, approval ~> notification, payment ~> accounting, accounting ~> reporting, receipt ~> archive',
};

export const SMALL_FIRM_MODELS: readonly ReferenceModel[] = [
  FREELANCE_INVOICING,
  SMALL_FIRM_ACCOUNTING,
  EXPENSE_CLAIMS,
];
