import type { ReferenceModel } from '../reference-model.ts';

const TAX_FILING: ReferenceModel = {
  id: 'tax-filing',
  title: 'Tax return filing for citizens',
  words:
    'tax return, refund, deduction, tax office, tax adviser, wage certificate, income, tax year, assessment notice, deadline, spouse, receipt, commuter',
  parts: {
    taxpayer: {
      also: 'filer, client, household, spouse, customer, citizen, person, profile, user, taxpayer profile',
      told: 'married/joint/children + file | tax number/religion/moved | adviser/parent + on behalf | last year + take over | taxpayer/citizen/couple | married/joint/children | tax number/id | parent/power of attorney | address/bank/moved/religion | register/log in | last year/copy + data',
      context: 'party-kyc',
    },
    interview: {
      also: 'questionnaire, checklist, questions, wizard, guide, tax interview, guided interview, life situation',
      told: 'question/step + answer/simple | did you/moved/work from home | skip/not apply | understand/plain + word | answer/step | simple/plain/explain | skip/not apply/relevant | life/moved/baby/job | help/hint/example | stop/continue/later | yes/no',
    },
    income: {
      also: 'import, wage, prefill, salary, income import, wage certificate, prefilled data, bank tax statement, data retrieval',
      told: 'fetch/already + wage/office/know | bank/broker + certificate | employer + send + certificate | import/missing + income | wage/salary/certificate | import/fetch/prefill | employer/bank/pension + send | rent/capital/self-employed | missing/wrong + data | foreign/second job | scan',
      context: 'import-job',
    },
    deduction: {
      also: 'expense, allowance, deductible, receipt, deductions, relief, tax tip',
      told: 'claim/deduct + commute/desk/craftsman | tip/forgot/more + back | receipt + photo + collect | donation/childcare/doctor | deduct/claim | receipt | commute/home office/desk/tools | donation/childcare/doctor/insurance | tip/save/forgot | flat rate/limit | kilometre/day | shoebox/collect',
      context: 'expense',
    },
    calculation: {
      also: 'tax, estimate, refund, engine, tax calculation, refund estimate, tax rule, rate table, tax engine, tax calculator',
      told: 'how much + back/owe/refund | law/rate + new + year | joint/separate + better | recalculate + each + change | calculate/estimate | refund/back/owe | rate/bracket/law | joint/separate | live/running + amount | plausible | year/new + rule',
      context: 'rule-engine',
    },
    return: {
      also: 'declaration, form, amendment, filing, tax return, tax form, tax declaration',
      told: 'form/fill + year | correct/amend + sent | check/complete/missing + before | draft/save | return/declaration/form | fill/complete/draft | year/annex/line | missing/error | amend/correct | copy/pdf/print | late/back years',
      context: 'tax-return',
    },
    submission: {
      also: 'e-filing, transmission, receipt, signature, filing, filing submission',
      told: 'send/submit + tax office/electronic | sign/code | extension | receipt/rejected + office | submit/send/file | electronic/code | july/extension | receipt/confirmation | rejected/error | sign/authorise | post/paper',
      context: 'e-filing',
    },
    assessment: {
      also: 'notice, objection, decision, appeal, assessment notice, tax office letter, audit query',
      told: 'notice/letter + office + check/compare | object/appeal + month | differ/less + calculated | office + ask + proof | notice/assessment/letter | compare/differ | object/appeal | office + ask/query | penalty/interest | download/arrive | prepayment',
      context: 'case-management',
    },
    payment: {
      also: 'fee, package, invoice, billing, price, checkout, filing fee, refund tracking',
      told: 'pay + only/before + submit | package/with adviser + price | refund + account + when | free + small/student | pay/price/cost | package/basic/premium | card/paypal/transfer | free/student | invoice | refund/money back | percent/refund + fee',
      context: 'payment',
    },
    adviser: {
      also: 'approval, chat, review, expert, consultation, support, adviser review, expert review, tax adviser, client query',
      told: 'adviser/expert + look over/check | ask/question + client + missing | assign/which + adviser | approve/sign + client | adviser/expert/accountant | look over/review | chat/call/video | assign/workload | ask/clarify | approve/sign off | volunteer/union/club | busy season',
      context: 'workflow',
    },
    document: {
      also: 'documents, receipt, upload, file, archive, receipts, paper',
      told: 'upload/scan | read/recognise/sort | folder/archive/years | missing/chase | post | proof/office + ask | share | where/find + paper/file/folder',
      context: 'document',
    },
    notification: {
      also: 'reminder, message, email, push, alert, letter, mail',
      told: 'remind | mail/text/push | refund/arrived + tell | notice/there + tell | unfinished/nudge | answered | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, dashboard, analytics, report, figures, evaluation, season report',
      told: 'how many + returns/filed | average | season/peak + figures | adviser/team + numbers | drop out/abandon | year/compare | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'interview > taxpayer, interview ~> return, income ~> return, deduction ~> return, return > calculation, return ~> adviser, adviser ~> submission, payment ~> submission, submission ~> assessment, income > taxpayer, assessment > calculation, deduction > document, submission ~> notification, submission ~> reporting, return > document',
};

const PUBLIC_BUDGET: ReferenceModel = {
  id: 'public-budget',
  title: 'Public budget and state treasury',
  words:
    'ministry, budget, appropriation, treasury, municipality, parliament, spending unit, commitment, line item, fiscal year, auditor, revenue, supplementary budget, warrant',
  parts: {
    budget: {
      also: 'ceiling, hearing, planning, preparation, draft, proposal, budget preparation, budget draft, budget request, medium-term plan, budget plan',
      told: 'ministry/department + ask/want + next year | ceiling/cut/negotiate | parliament/council + vote/pass | draft/round + compare | budget/plan/draft + next year | ministry/department + request | parliament/council/vote | forecast/medium-term/three years | programme/goal/indicator | late/deadline + request | amend/supplementary',
    },
    appropriation: {
      also: 'allotment, credit, warrant, virement, allocation, funds, budget line',
      told: 'line/title + left/may spend | shift/move + between + line | release/quarter + money | supplementary/freeze | line/code/title | available/left/may spend | shift/virement | release/quarter/warrant | freeze/cut | overspend/exceed | approve/finance ministry',
      context: 'entitlement',
    },
    commitment: {
      also: 'obligation, encumbrance, reservation, contract, reservation of funds, purchase commitment, purchase order',
      told: 'reserve/earmark + before + order/sign | enough + on the line | several + years + bind | contract + register | reserve/commit/earmark | contract/order + register | enough/available | multi-year | tender/procurement | cancel/reduce + commitment | before/without + order',
      context: 'contract',
    },
    expenditure: {
      also: 'verification, voucher, invoice, claim, payable, payment voucher, payment order, supplier claim, payment request',
      told: 'bill/claim + check/certify + pay | sign/officer + responsible | goods/work + done + proof | arrears/unpaid + supplier | invoice/bill/claim | certify/verify/check | sign/authorise/officer | supplier/contractor + wait | arrears/unpaid/old | goods/work/received | missing/stamp/paper | reject/return',
      context: 'payable',
    },
    treasury: {
      also: 'cash, account, bank, treasury account, single account, bank account, cash plan, cash management',
      told: 'one account/central bank + all | enough + wages/end of month | plan + cash + week | small + accounts + close | treasury/single account/central bank | cash/enough/wages | plan/week/forecast | open/close/commercial + accounts | balance/statement | borrow/short | surplus/invest',
      context: 'deposit-account',
    },
    payment: {
      also: 'disbursement, transfer, cheque, payout, payments, payment run, salary transfer, electronic payment',
      told: 'transfer/pay out + batch | bounced/wrong + account | twice/ghost + pay | release + second + sign | pay/transfer/cheque | batch/run/file | salary/teacher/pensioner | bounced/returned/wrong | twice/ghost/duplicate | release/second/sign | mobile/bank + pay',
      context: 'payment-order',
    },
    revenue: {
      also: 'fee, fine, dues, receipts, collection, income, tax, revenue collection, tax receipt',
      told: 'tax/fee/fine + come in/collect | which + office + belongs | refund/overpaid | bank/counter + report + daily | tax/fee/fine/customs/licence | collect/pay in | counter/cashier/receipt | refund | reconcile/unknown/match | arrears/enforce | target/below/daily + report | share/split + municipality',
      context: 'receivable',
    },
    debt: {
      also: 'bond, guarantee, loan, borrowing, public debt, government loan, debt service, debt management',
      told: 'borrow/bond/issue | interest + due + pay | donor/world bank + loan | guarantee + state company | borrow/bond/treasury bill | interest/redeem/repay | donor/world bank/imf | guarantee/state company | auction/issue/investor | limit/sustain | currency/exchange',
      context: 'loan',
    },
    accounting: {
      also: 'year-end, consolidation, ledger, bookkeeping, accounts, public accounting, government ledger, chart of accounts, general ledger',
      told: 'book/post + code/classification | close + fiscal year | municipality/agency + consolidate | reconcile + bank | book/post/journal | chart/code/classification | close/year-end | consolidate/municipality/agency | reconcile | asset/depreciate | accrual',
      context: 'general-ledger',
    },
    reporting: {
      also: 'statistics, report, execution, transparency, statement, budget execution report, execution report, transparency portal, audit report',
      told: 'spent + so far/against/plan | citizen/publish + see | auditor/court + ask/finding | quarter + parliament | report/spent/against | quarter/month/year + parliament | publish/citizen/portal/open data | auditor/finding | statistics/imf | variance/explain | dashboard/minister',
      context: 'reporting',
    },
    payroll: {
      also: 'salary, pension, wage, personnel, salaries, civil servant, staff register, pay run',
      told: 'salary/wage/civil servant | ghost/duplicate + worker | grade/step/allowance | teacher/nurse/soldier | post/position/vacancy | deduct/pension | civil servants + paid',
      context: 'payroll',
    },
    supplier: {
      also: 'vendor, payee, contractor, beneficiary, creditor, company, vendor master, payee register',
      told: 'supplier/vendor/contractor | register/tax number | blacklist/debarred | duplicate/fake | bank/change + fraud | owed/waiting | who + deliver/owed',
      context: 'supplier',
    },
    audit: {
      also: 'control, inspection, inspector, audits, compliance, internal audit, audit trail',
      told: 'audit/inspect/control | finding/recommend/follow up | trail/who + changed | fraud/misuse/sanction | court/auditor general | sample/check | internal/pre-audit | prove/show + afterwards/later',
      context: 'audit',
    },
  },
  relations:
    'budget ~> appropriation, commitment > appropriation, expenditure > commitment, expenditure ~> payment, payment > treasury, revenue ~> treasury, debt ~> treasury, payment ~> accounting, revenue ~> accounting, accounting ~> reporting, appropriation ~> reporting, commitment > supplier, payroll ~> payment, accounting ~> audit, payroll > appropriation',
};

export const PUBLIC_MONEY_MODELS: readonly ReferenceModel[] = [TAX_FILING, PUBLIC_BUDGET];
