import type { ReferenceModel } from '../reference-model.ts';

const MICROFINANCE: ReferenceModel = {
  id: 'microfinance',
  title: 'Microfinance circles and savings groups',
  words:
    'group, circle, village, loan officer, weekly meeting, savings group, small loan, member, field officer, joint liability, share-out, moneylender, mobile money, treasurer',
  parts: {
    group: {
      also: 'circle, center, centre, association, chama, cooperative, self-help group, solidarity group, village bank, savings group, village group',
      told: 'women/neighbour/village + together/form/circle | vouch/stand/liable + each other | leader/chair/treasurer + elect/choose | rule/constitution | group/circle/women | form/found/split | leader/chair/secretary/elect | liable/vouch/guarantee | village/slum/market + group | quarrel/dissolve',
    },
    member: {
      also: 'client, borrower, household, saver, customer, participant, member profile',
      told: 'join/leave + group/circle | thumb/photo/id + take | household/children/poverty + survey | member/client + join/leave | thumb/photo/id/register | household/children/poverty | number/moved | widow/farmer/trader | blacklisted/other lender',
      context: 'membership',
    },
    meeting: {
      also: 'attendance, gathering, collection, visit, group meeting, center meeting, collection meeting, collection sheet, field visit, centre meeting',
      told: 'weekly/every week + meet/gather | tick/call + who + came/absent | sheet/list + collect | under tree/officer + motorbike | meet/gather/weekly | attendance/absent | collect/sheet/list | motorbike/tablet | minute/agenda/vote | tree/church/school | offline/no signal',
    },
    savings: {
      also: 'contribution, pot, saving, deposit, share, share purchase, compulsory saving, member savings',
      told: 'put/pay + in/share/stamp + week | box/pot/kitty/key | take out/withdraw | fine + late/absent | save/deposit/put in | share/stamp/book | withdraw/take out | fine | earn | emergency/funeral + fund | weekly + amount',
    },
    loan: {
      also: 'credit, lending, borrowing, application, micro-credit, micro loan, group loan, loan cycle, loan disbursement',
      told: 'borrow/lend/small loan | cow/stall/seed/sewing + buy | bigger + next/cycle | turn/rotate/who gets | group + approve/agree | borrow/loan/lend | approve/committee | cow/stall/seed/sewing machine/school fees | cycle/bigger/next | disburse/pay out/hand | percent | guarantee/collateral | turn/rotate',
      context: 'loan',
    },
    repayment: {
      also: 'instalment, collection, arrears, collections, repayments, portfolio at risk, repayment schedule',
      told: 'pay back/instalment/owe | could not/miss/behind + pay | others + cover/step in | chase/visit + home | repay/pay back/instalment | behind/miss | others/cover/pressure | visit/chase/home | reschedule/drought/ill | schedule/weekly/due | write off/default | par/portfolio at risk',
      context: 'collections',
    },
    'share-out': {
      also: 'dividend, distribution, surplus, payout, cycle, payout cycle, year-end share-out',
      told: 'end of + year/cycle + divide/share/split | profit/interest + divide | each + gets/share + back | close + cycle/box | share out/divide/distribute | end/year/cycle/december | profit/surplus | each/gets/back | party/close | calculate/quarrel',
    },
    cash: {
      also: 'teller, float, reconciliation, payment, cash reconciliation, cash collection, mobile money payment, cash count, mobile money',
      told: 'count/hand + cash/notes | mobile money/phone + send/pay | bring + branch/office + evening | short/difference/missing + cash | count/cash/notes | mobile money | branch/office/bank + evening | difference/short/missing | receipt/confirm | safe/box/bag | robbed/stolen/carry | match/transfer',
      context: 'payment',
    },
    reporting: {
      also: 'report, portfolio, statistics, dashboard, impact, portfolio report, donor report, branch performance, impact measurement, portfolio quality, regulator return',
      told: 'donor/funder/regulator + report/number | how many + women/loans/late | officer + caseload/performance | impact/better off | report/donor/funder/regulator | women/loans/how many | par/rate | officer/branch + performance | impact/school/better | month/quarter | excel/night',
      context: 'reporting',
    },
    officer: {
      also: 'staff, agent, employee, loan officer, field officer, field staff, field worker, credit officer',
      told: 'officer/agent + group/village | target/caseload/bonus | route/visit/motorbike | train/transfer/leave | tablet/phone + officer | cheat/pocket/fraud | ride/walk + villages',
      context: 'staff',
    },
    ledger: {
      also: 'accounting, bookkeeping, passbook, accounts, journal, posting, general ledger',
      told: 'book/ledger/post | passbook/write/line | balance/add up | month-end/close/auditor | branch/head office | wrong/correct + entry | books + must/balance | hand/pass + bookkeeper/accountant',
      context: 'general-ledger',
    },
    training: {
      also: 'course, education, lesson, trainings, session, financial literacy',
      told: 'train/teach/lesson | literacy/business/health | session/attend/certificate | trainer/material/picture | before/first loan + learn | understand/explain + interest/rule | hour/weeks + course',
      context: 'training-course',
    },
    notification: {
      also: 'sms, message, reminder, text, email, letter, voice message',
      told: 'sms/text/voice | remind/due | confirm/receipt + phone | language/cannot read | balance/tell | shared/off | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
  },
  relations:
    'group > member, meeting > group, meeting ~> savings, meeting ~> repayment, loan > group, loan > savings, repayment > loan, savings ~> share-out, repayment ~> cash, savings ~> cash, repayment ~> reporting, loan ~> reporting, group > officer, cash ~> ledger, loan ~> notification, meeting > training',
};

const PAWNSHOP: ReferenceModel = {
  id: 'pawnshop',
  title: 'Pawnshop and pledged goods',
  words:
    'pawn, pledge, pawn ticket, gold, jewellery, watch, redeem, counter, appraise, forfeited, auction, carat, shopkeeper',
  parts: {
    pledge: {
      also: 'pawn, contract, ticket, loan, pawn ticket, pledged item, pawn loan',
      told: 'leave/bring + ring/watch/guitar/item + cash | ticket/slip + number | extend/renew + month | hand over + against + money | pawn/pledge/bring in | ticket/slip/number | ring/watch/guitar/camera/bike | extend/renew/prolong | term | lost/stolen + ticket | sign/contract | partial/raise + loan',
      context: 'collateral',
    },
    appraisal: {
      also: 'valuation, loan-to-value, estimate, valuer, assessment, pricing, gold test, item assessment',
      told: 'weigh/test/scratch + gold/carat/stone | what + worth/fetch | gold price + today/gram | fake/hallmark/serial number | appraise/value/worth | gold/carat/gram/scale | test/acid/scratch/stone | fake/hallmark/serial | price/today/daily | percent/loan-to-value | second opinion/expert/photo',
    },
    storage: {
      also: 'vault, safe, shelf, store, warehouse, custody, pledge store, item custody',
      told: 'safe/shelf/vault/bag + lie/keep/store | where + item/bag | sealed/label + bag | cannot find/damaged + item | safe/shelf/vault | bag/label/seal/barcode | where/find/lost | damaged/insured | inventory | car/bulky/bike | bring/fetch + item',
      context: 'warehouse',
    },
    redemption: {
      also: 'pickup, settlement, redeem, repayment, payment, payoff, release, interest payment, loan repayment, storage fee',
      told: 'come back + pay/collect/fetch | pay + interest/fee + month | get/hand + back + ring/item | part payment | redeem/collect/fetch | pay/interest | come back/return | part/instalment | id/other person | on time/last day | online/transfer + pay',
      context: 'payment',
    },
    sale: {
      also: 'auction, resale, forfeiture, shop, disposal, forfeiture sale, forfeited item, shop sale, surplus payout',
      told: 'not collected/never come back/deadline | auction/sell/shop window | surplus/left over + owner | melt/refinery | forfeit/expire/not collected | auction/bid/catalogue | window/shop/online + sell | surplus/rest + owner | melt/scrap/refinery | announce/newspaper/deadline | price tag/discount',
    },
    customer: {
      also: 'pawner, client, pledger, owner, person, identity, identity record, police check',
      told: 'passport/id + copy/enter | stolen + police/list | regular/known + person | under eighteen | customer/id/passport | stolen/police/check | regular/known/blacklist | address/phone | under age/drunk | name/sign/photo | launder/amount',
      context: 'party-kyc',
    },
    cash: {
      also: 'till, payout, drawer, cashier, register, cash drawer, cash register, cash count, day close, cash book',
      told: 'till/drawer + count/evening | pay out + notes/cash | safe + morning/float | difference + end of day | till/drawer/cash | count/evening/close | pay out/notes | float/bank | difference/missing | receipt/print | branch/transfer',
    },
    fee: {
      also: 'interest, rate, tariff, charge, pricing, fees, price list',
      told: 'interest/percent | fee/insurance | table/law/state + rate | calculate/how much + owe | late/extra | discount/regular | what + cost/charge + service | price + raise/change',
      context: 'price-list',
    },
    notification: {
      also: 'reminder, message, letter, email, push, mail, text message',
      told: 'remind/text/call + due | letter/write/before + auction | tell/inform + expire | wrong/no + number | thank/receipt | day/week + before + call | nobody/not + reached | let/keep + know/posted',
      context: 'notification',
    },
    accounting: {
      also: 'bookkeeping, ledger, booking, tax, finance, posting, journal',
      told: 'book/ledger/accountant | tax/vat/margin | year-end | loan/interest/income + booked | branch/figures | export | hand/pass + books/bookkeeper | figures + year-end/tax adviser',
      context: 'general-ledger',
    },
    reporting: {
      also: 'statistics, register, report, dashboard, analytics, pawn register, police report',
      told: 'police/authority/register + list | how many + pledges/redeemed | month/branch + figures | inspector/inspect | stock/value + total | exposure | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'pledge > customer, pledge > appraisal, pledge ~> storage, pledge ~> cash, redemption > pledge, redemption ~> storage, redemption ~> cash, pledge ~> sale, sale ~> storage, redemption > fee, pledge > fee, pledge ~> notification, cash ~> accounting, pledge ~> reporting',
};

const BUY_NOW_PAY_LATER: ReferenceModel = {
  id: 'buy-now-pay-later',
  title: 'Buy now, pay later',
  words:
    'pay later, pay in three, instalment, checkout, merchant, shopper, late fee, spending limit, refund, thirty days, split the purchase, online shop',
  parts: {
    customer: {
      also: 'shopper, consumer, account, buyer, user, profile, customer profile',
      told: 'sign up + phone/birth date | who + buy/shopper | same/known + shopper | address + match/deliver | shopper/customer/consumer | sign up/phone/email/birth | identify/verify | address/delivery + match | log in/app/code | returning/known | blocked/under age',
      context: 'customer',
    },
    'credit-decision': {
      also: 'underwriting, affordability, approval, credit, scoring, risk, limit, credit check, risk decision, spending limit',
      told: 'in second + yes/no/approve | how much + may/spend/limit | turn down/decline + checkout | first purchase + small | approve/decline/refuse | score/bureau | limit/how much | second/instant | affordability/income | small/first | manual/review | fraud/stolen/fake',
      context: 'quote-underwriting',
    },
    checkout: {
      also: 'pre-approval, purchase, session, order, basket, checkout session, purchase authorisation, order session, payment method',
      told: 'choose/pick + three/four/later | basket/cart + shop/pay | cancel/leave + before | show + month + what + pay | checkout/basket/cart | choose/pick/three/later | abandon/cancel/leave | redirect/button/widget | show/terms/agree | in store/barcode/till | slow/down/error',
    },
    plan: {
      also: 'schedule, instalments, loan, agreement, credit, instalment plan, payment plan, pay-in-three plan, credit agreement, order plan',
      told: 'split + part/three/four | due + fortnight/week/month | push/move/extend + date/payment | pay early/all at once | split/instalment/four | due/fortnight/month | extend/postpone/move | early/all at once | balance/owe/remaining | terms/agreement/sign | interest/free/percent',
      context: 'loan',
    },
    payment: {
      also: 'repayment, autopay, collection, charge, payments, debit, instalment collection, card charge, payment attempt, direct debit',
      told: 'charge/debit + card + due/each | card + expire/fail/decline + again/retry | pay + app/bank | remind + day before | charge/debit/card | fail/decline/retry | expire/change + card | pay/app/transfer | reminder/day before | match/incoming/reference | overpaid',
      context: 'payment',
    },
    merchant: {
      also: 'shop, retailer, store, partner, seller, partner store, merchant contract',
      told: 'shop/retailer + join/sign/offer | fee/commission + sale/percent | shop + key/test/go live | terms + shop | shop/merchant/retailer + join | contract/percent | connect/plugin/key | verify/check/forbidden | portal/log in/orders | branch/category | sales/win/marketing',
      context: 'supplier',
    },
    settlement: {
      also: 'payout, disbursement, payouts, clearing, merchant settlement, merchant payout, merchant statement',
      told: 'pay + shop + next day/minus/less | shop + statement/file | we carry/take + risk | deduct + fee/refund | pay out/settle/next day | minus/net | statement/file/reconcile | reserve/hold | wrong/missing | iban | deduct',
      context: 'trade-settlement',
    },
    refund: {
      also: 'return, dispute, chargeback, returns, cancellation, order cancellation, partial refund',
      told: 'send back/return + parcel/shoe | never arrived/wrong/damaged | give back/money back + paid | lower + remaining/rest | return/send back/parcel | refund/credit/lower | dispute/complain/never arrived | partial/part | cancel/order | wait/shop/confirm | pause',
      context: 'returns',
    },
    collections: {
      also: 'dunning, overdue, hardship, arrears, collection, debt, late payment, late fee',
      told: 'late/overdue/miss + fee/letter | block/no more + buy | hand over/agency + debt | struggling/cannot pay | late/overdue/miss | fee/penalty | remind/letter/mail | agency/sell/debt | hardship/struggle/arrange | block/freeze/stop | write off/loss | bureau/report',
      context: 'collections',
    },
    notification: {
      also: 'message, reminder, push, email, sms, letter, mail',
      told: 'remind/due/tomorrow | push/mail/text | confirm/receipt | paid/thank | tell | too many/unsubscribe | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    ledger: {
      also: 'accounting, booking, funding, posting, bookkeeping, journal, general ledger',
      told: 'book/ledger/post | outstanding/receivable | provision/loss | fund/refinance | month-end/close | reconcile/to the cent | books + must/balance | hand/pass + bookkeeper/accountant',
      context: 'transfer-ledger',
    },
    support: {
      also: 'chat, complaint, ticket, help, service, contact, helpdesk, customer service',
      told: 'question/call/chat | complain/angry | answer/agent/bot | ticket/case | wrong/charged + ask | waiting/hours | write/ring + us',
      context: 'helpdesk-chat',
    },
    reporting: {
      also: 'analytics, report, statistics, dashboard, figures, evaluation, risk report',
      told: 'default/loss + rate | volume/how many + plans | figures | regulator/bureau + report | cohort/month/trend | funding/bank + report | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'checkout > customer, checkout > credit-decision, checkout > merchant, checkout ~> plan, plan ~> payment, plan ~> settlement, settlement > merchant, refund > plan, refund ~> settlement, payment ~> collections, collections ~> credit-decision, payment ~> notification, payment ~> ledger, settlement ~> ledger, support > plan, ledger ~> reporting',
};

export const SMALL_CREDIT_MODELS: readonly ReferenceModel[] = [
  MICROFINANCE,
  PAWNSHOP,
  BUY_NOW_PAY_LATER,
];
