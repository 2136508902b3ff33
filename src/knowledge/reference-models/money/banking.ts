import type { ReferenceModel } from '../reference-model.ts';

const RETAIL_BANKING: ReferenceModel = {
  id: 'retail-banking',
  title: 'Retail bank accounts',
  words:
    'bank, current account, branch, teller, standing order, overdraft, statement, iban, direct debit, transfer, balance, account holder, joint account',
  parts: {
    account: {
      also: 'balance, deposit, overdraft, current account, checking account, bank account, overdraft facility, deposit account, account opening',
      told: 'open/close + account | how much/what + left/balance | go/slip + red/minus/below zero | joint/second holder | freeze/block/dormant + money/account | reserve/hold/available + amount | account number/iban + give | minor/student/business + account | negative/overdrawn',
      context: 'deposit-account',
    },
    customer: {
      also: 'party, onboarding, client, person, identification, address, client profile, account holder, kyc file, customer data',
      told: 'passport/id card + check/copy/show | who + behind/are | moved/new address | come/walk + branch + first time | proof/paper + address/income | identify/verify + new | two/several + owner/signer | death/heir/power of attorney | wrong/old + name/address',
      context: 'party-kyc',
    },
    payment: {
      also: 'transfer, payee, payments, transaction, remittance, payment order, payment initiation, credit transfer, transfer order',
      told: 'send/wire + money/rent/amount | pay + bill/somebody/landlord | to another bank | approve/release + with code/finger | transfer/remit + money/account | urgent/instant/same day | wrong + iban/account/recipient | cut-off/after four | bounce/come back + payment',
      context: 'payment-order',
    },
    'standing-order': {
      also: 'mandate, schedule, recurring payment, direct debit, scheduled payment, periodic transfer, direct debit mandate',
      told: 'every month + same/rent/amount | pull/collect/draw + from account | on the first/fifth/fifteenth | revoke/allow + debit | regular/repeat + pay/transfer | gym/electricity/insurance + debit | stop/change/pause + standing/debit | not enough + money + debit | first/next + run/execute',
    },
    ledger: {
      also: 'posting, journal, transaction, balance, accounting, booking, booking engine, core ledger, double entry, general ledger',
      told: 'book/post + debit/credit/entry | must balance/add up/to the cent | end of day + close/book | never + lost/twice/vanish | both/two + sides | night/evening + run/batch | reverse/correct + booking | reconcile/agree + central bank/clearing | value date/booking date',
      context: 'transfer-ledger',
    },
    fee: {
      also: 'pricing, charge, tariff, fees, interest, charges, fee interest, interest accrual, fee schedule, price list, overdraft interest',
      told: 'monthly/account + fee/charge | interest + accrue/pay/calculate | free + student/under | charge + overdrawn/paper/foreign | price list/price + service | quarter/month + interest/settle | waive/refund + fee | percent/rate + overdraft/savings | complain + charge/cost',
    },
    statement: {
      also: 'history, extract, movement, transactions, account statement, transaction history, account movement, monthly statement, turnover list',
      told: 'see/look + last/past + movement/payment/transaction | print/post/mail + month + sheet/statement | search + what + spent | where + money went | paper/pdf/download + statement | what + came in/went out | tax/accountant + statement | year-end/annual + overview | old/seven years + keep',
      context: 'transaction-history',
    },
    card: {
      also: 'pin, cards, debit card, bank card, card limit, cash card, card management, debit card order',
      told: 'lost/stolen/swallow + card | cash machine/atm | withdraw/draw + cash | pin + forget/letter | limit + day/abroad | new/replace/order + card | block/freeze + card | contactless/tap/phone | expire/renew + card | arrive/post + card/pin',
      context: 'card-issuing',
    },
    'fraud-check': {
      also: 'alert, fraud, screening, aml, compliance, transaction screening, sanctions screening, aml monitoring, suspicious activity, risk check',
      told: 'suspicious/odd/strange + payment/transfer | stop/hold + before + leave/gone | sanction/watch + list | launder/report to authority | scam/phishing/fraud/hacked | unusual/large/foreign + payment | release/clear + held/false | report + suspicion/regulator | check + name/list/country',
      context: 'fraud-evaluation',
    },
    loan: {
      also: 'credit, overdraft, lending, borrower, repayment, instalment loan, credit line',
      told: 'borrow/credit/loan | pay back/instalment/repay | limit + overdraft/credit | approve/decline + loan/credit | car/kitchen + finance | miss/late + instalment | interest + loan/borrow',
      context: 'loan',
    },
    branch: {
      also: 'teller, counter, cashier, till, appointment, branch office, cash desk',
      told: 'counter/teller/cashier + queue/serve | pay in/bring + cash/coin | open/close + branch/hour | appointment/advice + branch | till/drawer + count/balance | village/town + branch | cash + order/vault',
      context: 'site',
    },
    notification: {
      also: 'alert, message, push, mailbox, letter, reminder, text message',
      told: 'text/push/message + payment/balance | warn/alert + low/overdrawn | letter/mailbox/inbox + bank | tell/inform + customer/change | not read/missed + message | new + terms/price + tell | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    reporting: {
      also: 'report, audit, statistics, dashboard, regulatory report, management figures, central bank report',
      told: 'central bank/regulator/supervisor + report | month/quarter + figures/numbers | tax office + report/interest | how many + accounts/customers | auditor/audit | liquidity/capital/ratio | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'customer ~> account, payment > account, payment > fraud-check, payment ~> ledger, standing-order > payment, fee > account, fee ~> ledger, ledger ~> statement, ledger ~> account, card > account, customer ~> card, loan > customer, loan ~> ledger, branch > account, payment ~> notification, ledger ~> reporting',
};

const SAVINGS_DEPOSIT: ReferenceModel = {
  id: 'savings-deposit',
  title: 'Savings and fixed deposits',
  words:
    'saver, savings, fixed deposit, term deposit, interest rate, maturity, passbook, deposit, withdrawal notice, savings plan, nominee, premature withdrawal, building society',
  parts: {
    'savings-account': {
      also: 'passbook, balance, savings, account, savings book, saver account, notice account, passbook account',
      told: 'put aside/away + money | pay in + book/counter | take out/withdraw + notice | child/grandchild + save | deposit/pay in + money | savings book/passbook | withdraw/take out + counter | piggy bank/coins + bring | open + savings/child | balance/how much + saved',
      context: 'deposit-account',
    },
    deposit: {
      also: 'placement, lock-in, certificate, term, term deposit, fixed deposit, certificate of deposit, time deposit, deposit contract, fixed term',
      told: 'lock/tie/park/fix + money/sum/year/month | break/early/before + end/out | certificate/receipt + sum | cannot touch + until | lump sum/inheritance + place/put | six/twelve + months | fixed/locked | penalty/lose + early | amount + minimum/place | renew/new + deposit',
    },
    interest: {
      also: 'accrual, capitalisation, accruals, capitalization, interest calculation, interest posting, day count, interest payment, interest run',
      told: 'earn/accrue/grow/yield | percent/rate + day/year/quarter | credit/add + to savings/at year end | compound/half-yearly | how much + interest/earn | year-end/quarter + interest/credit | wrong/recalculate + interest | daily/day + interest | pay out/add + interest',
    },
    rate: {
      also: 'tier, product, conditions, rates, pricing, rate table, savings product, product terms, interest rate schedule, rate sheet, deposit product, interest rates',
      told: 'how much/which + percent/rate + offer/today | longer/higher + better/more + rate | change/raise/lower + rate + new/from | minimum + amount/sum | rate/percent + board/website/list | bonus/promotion/new customer + rate | long term/years + rate | central bank + raise/lower | tier/above + rate | special/negotiate + rate',
      context: 'price-list',
    },
    maturity: {
      also: 'rollover, renewal, payout, reinvestment, prolongation, reinvest, expiry, maturity instruction, term end',
      told: 'run out/mature/due/expire | roll/renew/extend + again/another/automatically | at the end + pay/back/what | remind/write + before + end | letter/ask + before + mature | what happens/instruction + end | date/day + falls/mature | automatically + extend/roll | forget/nobody said + renew | pay out + account/end',
    },
    goal: {
      also: 'pot, round-up, target, savings goal, savings plan, regular saving, saving plan, piggy bank, savings pot',
      told: 'save + for/toward + holiday/car/wedding | every month/payday + aside/move | round up + change/purchase | reach + target/goal | goal/target/dream | monthly/weekly + save/put | round up/spare change | progress/far + goal | house/trip/car/bike + save | pause/raise + plan',
    },
    customer: {
      also: 'depositor, saver, beneficiary, nominee, guardian, client, holder, heir, account owner, joint holder',
      told: 'dies/heir/inherit + money | nominee/guardian/parent + child | identify/passport + open | tax number | child/parent/grandparent + account | identify/id card/passport | died/death/heir | address/moved/married | joint/two + holder | power of attorney/sign for',
      context: 'party-kyc',
    },
    tax: {
      also: 'allowance, exemption, withholding tax, interest tax, tax certificate, exemption order, tax report, tax deduction',
      told: 'keep back/deduct/withhold + tax | certificate + year/tax office | exempt/allowance + form | report + tax office | tax + interest/deduct | exemption/allowance + order/limit | tax office + pay/report | certificate + january/year | church/foreign + tax | too much + tax + back',
      context: 'tax',
    },
    ledger: {
      also: 'posting, bookkeeping, journal, transaction, booking, transactions, postings, accounting, deposit ledger, account movement, account movements',
      told: 'book/post + in/out/counter | teller/till + end of day | sum/total + must match/agree | passbook + line/update | book/post/entry | end of day/close + counter/till | add up/agree/balance | reverse/correct + booking | every + movement/cent | audit/auditor',
      context: 'transfer-ledger',
    },
    withdrawal: {
      also: 'payout, payment, transfer, notice, withdraw, disbursement, cash withdrawal',
      told: 'withdraw/take out/draw | notice/three months + withdraw | limit/above + month/withdraw | cash/counter + pay out | transfer + current account | urgent/need + money | hand/give + cash',
      context: 'payment',
    },
    statement: {
      also: 'history, extract, turnover, account statement, annual statement, savings overview, account extract',
      told: 'statement/overview + year/quarter | print/post/send + balance | passbook + stamp/print/lost | see/look + balance/app | wrong/missing + entry | list + movements | quarter/year + paper | how much + altogether',
      context: 'transaction-history',
    },
    notification: {
      also: 'reminder, letter, message, mailing, email, push, mail',
      told: 'remind/notify/tell + maturity/rate | letter/mail/text + saver/customer | message + balance/interest | not told/nobody told | before + end/expire + write | inform + change | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
  },
  relations:
    'customer ~> savings-account, customer ~> deposit, deposit > rate, interest > rate, interest > savings-account, interest ~> tax, deposit ~> maturity, maturity > savings-account, goal > savings-account, savings-account ~> ledger, interest ~> ledger, tax > customer, withdrawal > savings-account, withdrawal ~> ledger, ledger ~> statement, maturity ~> notification',
};

const CONSUMER_LENDING: ReferenceModel = {
  id: 'consumer-lending',
  title: 'Consumer loans',
  words:
    'borrower, loan, instalment, repayment, credit, interest, affordability, arrears, disbursement, early repayment, lender, payslip, guarantor, personal loan',
  parts: {
    application: {
      also: 'origination, offer, applicant, request, enquiry, loan application, credit application, loan request, applicant file',
      told: 'apply/ask + money/credit/loan | fill + form + income/job | payslip/bank statement + upload/send/bring | withdraw/incomplete + request | apply/request + loan | need/want + money/car/kitchen | form/online/branch + fill | missing/chase + document/payslip | how far/status + application | broker/dealer + submit',
    },
    decision: {
      also: 'underwriting, approval, scoring, assessment, affordability, credit decision, affordability check, credit assessment, credit check',
      told: 'can + afford/pay back | say/decide + yes/no | schufa/rating/score | approve/turn down/decline/reject | second pair/four eyes | score/rating | enough + income/left | approve/reject/refuse | check/assess + risk/income/debt | manual/person + decide/look | automatic/in minutes + answer | too much + debt/other loans',
      context: 'quote-underwriting',
    },
    loan: {
      also: 'facility, credit, balance, loan account, loan servicing, credit agreement, outstanding balance, loan management, credit account',
      told: 'how much + still owe/left | pay off/settle + early/whole | outstanding/remaining | running/live + loan | balance/outstanding + loan | interest + accrue/calculate | redeem/early/settle | top up/increase + loan | statement + loan/year | close/paid off',
      context: 'loan',
    },
    schedule: {
      also: 'amortisation, instalments, amortization, repayment schedule, instalment plan, payment plan, due date, repayment plan, due dates',
      told: 'month/week + instalment/rate/pay | due + date/when | pause/skip/holiday/shift + instalment | plan + redraw/recalculate | instalment + due/date | holiday/pause/skip | change/move + date/payday | how many + months/instalments | principal/interest + split | recalculate/new + plan',
    },
    disbursement: {
      also: 'payout, drawdown, funding, transfer, payment, release, loan payout, funds transfer',
      told: 'pay out/send/hand + money/sum | money + arrive/land/account | release + sign | wrong + account number | money/sum + account/pay out | after + sign/approve + pay | transfer/wire + borrower/dealer | same day/tomorrow + money | bounced/returned + payout | pay off + old loan/other bank',
    },
    repayment: {
      also: 'receipt, payments, instalment, debit, direct debit, incoming payment, payment allocation, collection run, payment processing',
      told: 'pay/paid + back/in | collect/debit + account | bounce/return/insufficient | first + interest + then | match + incoming | direct debit/standing order | instalment + come in/arrive | fail/bounce + debit | allocate/assign/match | overpay/extra + pay | cash/branch + pay | payday/first of month',
      context: 'payment',
    },
    collection: {
      also: 'arrears, delinquency, dunning, collections, overdue, default, write-off, reminders, debt recovery',
      told: 'late/miss/behind/stop paying | remind/letter/call + pay | write off/give up | hardship/cannot pay | debt collector/lawyer | overdue/behind/late/arrears | remind/call/letter | agency/lawyer/court/bailiff | write off/loss | ninety/thirty + days | arrange/plan + pay + less | lost job/ill/divorce',
      context: 'collections',
    },
    contract: {
      also: 'e-signature, terms, disclosure, agreement, document, signature, papers, loan agreement, loan document',
      told: 'sign + paper/contract/agreement | cool/withdraw + fourteen/days | print/small print/terms | copy + papers | sign/signature | contract/agreement + send/print | e-sign/click/post | withdraw/cancel + fourteen | terms/conditions | annex/change + contract | archive/keep + contract',
      context: 'contract',
    },
    customer: {
      also: 'borrower, applicant, guarantor, co-borrower, kyc, client, identity, customer data',
      told: 'passport/id + check | married/co-sign/guarantor/second | who + is/borrow | address + employer | identify/passport/video | address/moved/employer | guarantor/spouse/second + borrower | existing/known + customer | name/married + change',
      context: 'party-kyc',
    },
    product: {
      also: 'pricing, fee, rates, conditions, loan product, interest rate, loan terms, loan types',
      told: 'percent/rate + from/offer | minimum/maximum + amount/term | calculator/example + month | new/special + offer/loan | rate/interest + offer/advertise | from + percent | term/amount + up to | fee/insurance + add | campaign/spring + rate | change/new + conditions/price',
      context: 'product-catalogue',
    },
    'credit-bureau': {
      also: 'blacklist, bureau, credit report, external score, bureau enquiry, credit history, blacklist check',
      told: 'bureau/schufa/credit report | ask/query + score/history | report + default/back + bureau | entry/negative + file | blacklist/listed | wrong/old + entry | credit history',
    },
    notification: {
      also: 'message, reminder, letter, sms, email, push, customer communication',
      told: 'text/sms/mail + due/remind | letter + send/print | tell/inform + decision/approved | day before + remind | no answer/not reached | status + message | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    reporting: {
      also: 'provisions, statistics, report, dashboard, portfolio report, regulatory report, management report',
      told: 'how many + loans/late | portfolio/book + quality | regulator/central bank | month/quarter + figures | provision/loss/default rate | board/manager + numbers | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'application > customer, application > product, application > decision, decision ~> contract, contract ~> loan, loan ~> disbursement, loan > schedule, repayment ~> loan, repayment ~> schedule, schedule ~> collection, collection > customer, decision > credit-bureau, application ~> notification, collection ~> notification, loan ~> reporting, collection ~> credit-bureau',
};

export const BANKING_MODELS: readonly ReferenceModel[] = [
  RETAIL_BANKING,
  SAVINGS_DEPOSIT,
  CONSUMER_LENDING,
];
