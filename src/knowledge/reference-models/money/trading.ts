import type { ReferenceModel } from '../reference-model.ts';

const ENERGY_TRADING: ReferenceModel = {
  id: 'energy-trading',
  title: 'Commodity and energy trading',
  words:
    'trader, commodity, power, gas, counterparty, contract, delivery, position, exposure, nomination, forward price, hedge, cargo, grid operator, megawatt',
  parts: {
    trade: {
      also: 'deal, trades, order, transaction, trade capture, deal entry, trade booking, contract ticket, deal capture',
      told: 'enter/book + deal/trade | buy/sell + phone/exchange/screen | change/cancel + deal + after | volume/price/period + agreed | deal/trade + enter/book | buy/sell | broker/screen/phone | period | amend/cancel/wrong + deal | approve | missing/late + trade | strategy/trader',
      context: 'market-order',
    },
    counterparty: {
      also: 'partner, customer, company, client, credit, trading partner, master agreement, credit limit, counterparty credit, legal entity',
      told: 'who + may + trade | limit/credit + partner/other side | framework/master + sign | rating/bankrupt | counterparty/partner | agreement/master | credit/limit/rating | identify/kyc/sanction | contact/bank/address | bankrupt/default | new/onboard',
      context: 'customer',
    },
    'market-data': {
      also: 'quote, price, curve, prices, market curve, forward curve, price curve, settlement price, market price',
      told: 'tomorrow/next year + price | curve/close + build/evening | broker/exchange + quote | weather/wind | price/curve/quote | forward/spot | import/feed | build/publish | volatility/history | weather/temperature | missing/stale/wrong',
      context: 'market-data',
    },
    position: {
      also: 'book, exposure, portfolio, positions, open position, net position',
      told: 'long/short/open | how much + still + need/sold | hour/month + net | book/desk + whose | position/long/short/open | book/portfolio/desk | net/total/hour | over | hedge/flatten | real time/live | forecast/load/production',
      context: 'portfolio',
    },
    risk: {
      also: 'valuation, profit, mark-to-market, pnl, limit, risk valuation, value at risk, mark to market, profit and loss, stress test, limit monitoring, risk management',
      told: 'profit/loss + day/morning | worst/lose + could | limit + breach/warn | worth + today market | risk/value at risk | profit/loss/p&l | mark to market/value | limit/breach/alert | stress/scenario | daily/morning | explain/why + moved | exposure',
      context: 'analytics',
    },
    scheduling: {
      also: 'nomination, dispatch, schedule, balancing, logistics, scheduling nomination, transport capacity',
      told: 'tell/report + grid operator/pipeline | hour/quarter + how much + flow | gate closure/deadline + afternoon | imbalance/too little | nominate/schedule | grid/pipeline/operator | hour/quarter/day-ahead | balance/imbalance | capacity/transport | deadline/gate/late | reject/mismatch | plant/battery/outage',
      context: 'scheduling',
    },
    delivery: {
      also: 'cargo, shipment, storage, inventory, lifting, tank, logistics, vessel, physical delivery',
      told: 'ship/barge/tank/truck | quality/assay/sample | store/inject/withdraw + gas/grain | bill of lading/weigh | ship/vessel/barge/truck | cargo/load/discharge | tank/silo/storage/store | quality/sample/grade | weigh/measure/tonne | bill of lading/papers | demurrage/delay | inject/withdraw',
      context: 'transport-document',
    },
    confirmation: {
      also: 'affirmation, confirm, matching, documentation, trade confirmation, contract matching, broker confirmation, contract confirmation',
      told: 'confirm + both/other side | compare/match + broker/paper | disagree/differ + price | sign + back | confirm/confirmation | match/mismatch/discrepancy | broker/counterparty + send | return/chase | electronic/paper | unconfirmed',
      context: 'contract',
    },
    settlement: {
      also: 'invoicing, netting, payment, invoice, billing, trade settlement, volume actualisation',
      told: 'invoice/pay + month/delivered | net/offset + partner | actual + metered/measured | due + twentieth | invoice/bill | settle/pay | volume/actual/meter | due/twentieth/overdue | final/provisional | dispute/differ | vat/excise/tax | bank/match',
      context: 'trade-settlement',
    },
    collateral: {
      also: 'guarantee, margin, credit, collateral margin, margin call, initial margin, letter of credit, variation margin',
      told: 'margin/call/deposit + exchange | guarantee/letter of credit | price + jump + pay in | give back + security | margin/call | collateral/guarantee/letter of credit | clearing | cash/post/return | liquidity/jump | dispute/agree | daily/initial/variation',
      context: 'collateral',
    },
    reporting: {
      also: 'surveillance, report, compliance, regulatory, regulatory report, trade reporting, remit report, transaction report, audit record',
      told: 'authority/regulator + report/next day | insider/manipulate | prove/reconstruct + who | missing/rejected + report | report/regulator/authority | remit/emir | insider/manipulate/surveillance | deadline/next day | reject/missing/correct | record/audit | trail/reconstruct',
      context: 'reporting',
    },
    contract: {
      also: 'agreement, terms, ppa, contracts, clause, long-term contract, supply contract',
      told: 'contract/long-term/supply | clause/terms/formula | take or pay/flexible/swing | renew/expire/renegotiate | lawyer | index/price + formula | template/archive | on paper/black and white + agreed',
      context: 'contract',
    },
    accounting: {
      also: 'ledger, posting, finance, bookkeeping, journal, hedge accounting, general ledger',
      told: 'post/ledger | month-end/accrue | hedge accounting/ifrs | erp/export | auditor | realised/unrealised | hand/pass + books/bookkeeper | figures + year-end/tax adviser',
      context: 'general-ledger',
    },
  },
  relations:
    'trade > counterparty, trade ~> position, trade ~> confirmation, trade ~> reporting, position > market-data, risk > position, risk > market-data, position ~> scheduling, scheduling ~> delivery, delivery ~> settlement, settlement > counterparty, risk ~> collateral, collateral > counterparty, trade > contract, settlement ~> accounting, contract > counterparty',
};

const FOREIGN_EXCHANGE_DESK: ReferenceModel = {
  id: 'foreign-exchange-desk',
  title: 'Foreign exchange desk and bureau de change',
  words:
    'currency, exchange rate, foreign notes, bureau, spread, dealer, euro, dollar, buy rate, sell rate, counter, travel money, forward, hedge',
  parts: {
    rate: {
      also: 'spread, margin, quote, price, rates, board, pricing, rate board, price board, rate feed, exchange rate',
      told: 'board/today + rate | our cut/margin/spread + put on top | change + minute/morning | better rate + regular/large | rate/board/quote | spread/margin/cut | buy/sell + rate | change/update/minute | feed/reuters/central bank | special/large/regular + rate | compare/competitor | commission/fee',
      context: 'exchange-rate',
    },
    deal: {
      also: 'conversion, ticket, exchange, trade, transaction, order, exchange deal, spot trade, forward contract',
      told: 'change/swap + notes/currency | fix/lock + rate + later/future | book/agree + phone + dealer | receipt + rate | change/exchange/swap | buy/sell + currency/dollar/euro | fix/lock/forward | counter/phone/online + deal | receipt/slip | cancel/wrong/reverse | spot/value date | commission/rounding',
      context: 'market-order',
    },
    reservation: {
      also: 'pre-order, pickup, collection, order, booking, order reservation, travel money order, home delivery, click and collect, travel money',
      told: 'order/reserve + online/ahead + collect | airport/branch + pick up | rare/exotic + currency | not collected | order/reserve/book | collect/pick up | airport/home | online/app + order | rare/exotic/large | not collected/expire | deliver/courier',
      context: 'reservation',
    },
    cash: {
      also: 'till, vault, stock, inventory, notes, float, currency stock, note inventory, banknote stock, branch float',
      told: 'notes + left/enough/run out | drawer/till + count/evening | send + between + branches | small/large + notes | notes/coins/stock | till/drawer/vault/safe | count/evening | run out/enough | ship | denomination/small/large | fake/counterfeit/damaged | wholesaler',
      context: 'inventory',
    },
    customer: {
      also: 'identification, kyc, compliance, client, screening, customer check, threshold check, sanctions check',
      told: 'passport + above/over + amount | same person + split/several | where + money from | company + authorised | passport/id/copy | limit/threshold/above | sanction/launder/suspicious | split/several/same | source/where + money | company/authorised | regular | report/authority',
      context: 'party-kyc',
    },
    position: {
      also: 'exposure, hedge, risk, treasury, positions, dealing position, open position, currency position, cover deal',
      told: 'long/short/too much + dollar | cover/offset + bank | limit + dealer | loss/gain + overnight | position/long | hedge/cover/offset | limit/trader/desk | loss/revalue | liquidity provider | overnight/weekend | total/currency',
      context: 'portfolio',
    },
    settlement: {
      also: 'payment, delivery, nostro, transfer, payout, payments, deal settlement, beneficiary payment',
      told: 'pay/receive + both currencies | wire/transfer + supplier abroad | value date/two days | not arrived + their money | pay/settle/transfer | wire/swift/supplier | beneficiary/iban | late/not arrived | incoming/match/confirm | nostro | deposit',
      context: 'trade-settlement',
    },
    accounting: {
      also: 'booking, revaluation, reconciliation, ledger, closing, bookkeeping, finance, branch accounting, day close, profit and loss',
      told: 'end of day + balance/close | profit + currency/branch | revalue + month | head office + send/report | book/post/ledger | end of day/close | reconcile | revalue/profit | head office/consolidate | tax/vat | month-end/auditor | difference/over',
      context: 'general-ledger',
    },
    branch: {
      also: 'location, bureau, counter, kiosk, cashier, office',
      told: 'branch/counter/kiosk/airport | cashier/staff + shift | open/hour | manager/region | new/rent + branch | queue/busy/season | franchise/agent',
      context: 'site',
    },
    reporting: {
      also: 'report, statistics, register, dashboard, analytics, figures, regulatory report',
      told: 'central bank/regulator + report | volume/currency/branch + figures | profit/margin + report | large/cash + report | daily/month | register/licence/inspector | forecast/season | numbers/figures + boss/owner/want',
      context: 'reporting',
    },
    notification: {
      also: 'alert, message, confirmation, email, reminder, letter, rate alert',
      told: 'alert/rate + reached | mail/text/tell | ready/collect + tell | confirm/deal + send | remind/expire | statement/send | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
  },
  relations:
    'deal > rate, deal > customer, deal ~> cash, deal ~> position, deal ~> settlement, reservation > rate, reservation > cash, reservation ~> deal, position > rate, settlement ~> accounting, cash ~> accounting, reservation > branch, cash > branch, deal ~> reporting, deal ~> notification',
};

const CORPORATE_TREASURY: ReferenceModel = {
  id: 'corporate-treasury',
  title: 'Treasury and cash management',
  words:
    'treasury, treasurer, liquidity, cash position, bank account, subsidiary, cash pool, intercompany loan, hedge, bank fee, payment run, covenant, group, forecast',
  parts: {
    account: {
      also: 'signatory, mandate, bank, accounts, bank account, account register, bank relationship, account opening',
      told: 'which + bank/account + have/where | who may + sign | open/close + account + country | bank fee + check | account/bank + open/close | signatory/sign/power | list/which/country | kyc/form/audit letter | condition | dormant/forgotten | subsidiary + account',
      context: 'deposit-account',
    },
    statement: {
      also: 'balance, statements, transactions, reconciliation, import, bank statement, statement import, intraday statement, bank feed, reconciliation item',
      told: 'morning + balance/fetch + bank | statement/file + read/load | what + came in/went out | match/unknown + entry | statement/file/import | morning/intraday/balance | match/reconcile/assign | unknown/unidentified | bank/connect/swift/ebics | missing/late | incoming/outgoing',
      context: 'transaction-history',
    },
    cash: {
      also: 'liquidity, pooling, sweep, position, cash position, daily position, cash visibility, balance sheet cash, cash management, cash pool',
      told: 'how much + cash/today/all | move/sweep/pool + main account | idle/short + money | each + country/currency | cash/liquidity/position | pool/sweep/concentrate | idle/surplus/short | today/morning/overview | country | overdraft | restricted/trapped',
    },
    forecast: {
      also: 'planning, variance, plan, forecasting, liquidity forecast, cash flow forecast, liquidity plan, cash flow',
      told: 'next + weeks/months + enough | subsidiary + enter/send + plan | plan + actual + differ | wage/tax/season | forecast/plan/expect | week/month/thirteen | submit/excel | actual/variance | scenario/worst | wage/tax/dividend | late/chase | sales/receivable/payable',
      context: 'demand-forecast',
    },
    payment: {
      also: 'batch, payments, outgoing, approval, payment factory, payment run, payment approval, outgoing payment, payment hub',
      told: 'pay + supplier/batch/run | four eyes/two + approve/sign | urgent/wrong + payment | fraud/fake + boss/account | pay/payment/run | approve/four eyes/sign | batch/file/erp | urgent/manual | fraud/fake/changed | sanction/duplicate/check | reject/returned | status/track',
      context: 'payment-order',
    },
    intercompany: {
      also: 'netting, group, internal bank, intercompany loan, in-house bank, internal netting, group financing, internal loan',
      told: 'lend/borrow + subsidiary/daughter | net/offset + group/each other | interest + internal | parent + owes | intercompany/internal | lend/borrow/loan | net/netting/offset | rate | agreement/tax | balance/statement + group | pay on behalf',
      context: 'loan',
    },
    debt: {
      also: 'borrowing, deposit, bond, loan, investment, funding, debt investment, money market, credit line',
      told: 'borrow/line + bank | put/place + overnight/month | run out/due + loan | covenant/ratio + bank | borrow/loan/bond/credit line | invest/deposit/overnight | maturity/repay/roll | ratio | quote | draw/utilise | fixed/floating',
    },
    hedge: {
      also: 'hedging, derivative, exposure, forward, risk, swap, fx, fx hedge, interest swap',
      told: 'currency/rate + protect/secure | dollar + exposed/risk | bank + quote/compare + deal | hedge + book/effective | hedge/forward/swap/option | exposure/risk | rate/interest/commodity | quote/deal/platform | confirm/match | effective/test | policy/ratio | gain/loss/value',
    },
    accounting: {
      also: 'posting, valuation, accrual, month-end, ledger, bookkeeping, finance, treasury accounting, accounting entry',
      told: 'book/post + ledger/erp | value + month/year-end | auditor + prove | accrue + interest | book/post/ledger | erp/sap/export | accrue | value/month-end/year-end | auditor/prove | hedge accounting | revalue',
      context: 'general-ledger',
    },
    'bank-fee': {
      also: 'fee, charges, bank charges, fee analysis, bank billing, fee control, bank cost',
      told: 'fee/charge/bank | agreed/overcharged | statement/billing + fee | claim back/negotiate | per transaction | tender/request | too much + bank/charge',
    },
    guarantee: {
      also: 'bond, surety, guarantees, lc, letter of credit, trade finance, bank guarantee, trade instrument',
      told: 'guarantee/bond/surety | letter of credit | request/issue/bank | expire/return/release | tender/advance payment/performance | line | bank + vouch/promise',
      context: 'contract',
    },
    counterparty: {
      also: 'bank, entity, limit, partner, subsidiary, counterparty risk',
      told: 'bank/counterparty/rating | limit/too much | subsidiary/entity/company | agreement/isda/contract | contact/relationship | downgrade/collapse | bank + trust/fail',
      context: 'organisation',
    },
    reporting: {
      also: 'report, dashboard, analytics, statistics, figures, treasury report, covenant report',
      told: 'report/dashboard/board | cfo/board/month | covenant/certificate | risk/exposure/limit + report | net/overview | regulator/emir | cost/performance | numbers/figures + boss/owner/want',
      context: 'reporting',
    },
  },
  relations:
    'statement > account, statement ~> cash, cash ~> forecast, payment > account, payment ~> cash, intercompany ~> cash, debt ~> forecast, forecast ~> hedge, hedge ~> accounting, debt ~> accounting, intercompany ~> accounting, statement ~> accounting, account > counterparty, bank-fee > account, guarantee > counterparty, cash ~> reporting',
};

export const TRADING_MODELS: readonly ReferenceModel[] = [
  ENERGY_TRADING,
  FOREIGN_EXCHANGE_DESK,
  CORPORATE_TREASURY,
];
