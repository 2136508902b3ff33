import type { ReferenceModel } from '../reference-model.ts';

const SHARE_BROKERAGE: ReferenceModel = {
  id: 'share-brokerage',
  title: 'Share brokerage',
  words:
    'share, stock, broker, exchange, buy and sell, portfolio, dividend, order, limit price, investor, trading app, custody, fund, depot',
  parts: {
    customer: {
      also: 'client, suitability, investor, account, onboarding, kyc, user, investor account, brokerage account, account opening',
      told: 'open + depot/account | experience/risk + question | identify/passport/tax number | minor/joint | open/sign up/register | identify/passport/video | experience/knowledge + question | residence | joint/child/company | bank/reference + link | log in/rights/power of attorney',
      context: 'party-kyc',
    },
    order: {
      also: 'orders, trade, trading, ticket, trade order, buy order, sell order, limit order, order book, order management',
      told: 'buy/sell + share/piece | limit/stop/best + price | cancel/change + order | part/partly + filled | buy/sell | limit/stop/market order | cancel/change/open + order | partial/filled/rejected | quantity/piece/amount | expire/day/valid | after hours/weekend + order | phone/app + order',
      context: 'market-order',
    },
    execution: {
      also: 'trade, venue, fill, routing, exchange, order execution, exchange routing, smart routing',
      told: 'exchange/venue/market maker + send | which + exchange/best price | open/close + bell/hour | confirm/executed | execute/fill/match | exchange/venue/market maker | best price/best execution | second/slow/time out | closed/halt/holiday | confirm/report + trade | block',
      context: 'matching',
    },
    'market-data': {
      also: 'chart, watchlist, instrument, quote, price, security, market quote, price feed',
      told: 'price + live/now/fifteen minutes | chart/up/down + day | watch + list/alarm | symbol/isin + search | price/quote/live/delayed | chart/candle/history | watchlist/favourite | search/isin/symbol | news/rating/analyst | bid/ask/spread | feed/subscribe/exchange fee',
      context: 'market-data',
    },
    cash: {
      also: 'deposit, withdrawal, margin, money, balance, funding, wallet, payment, cash account, buying power, cash balance',
      told: 'pay in/take out + money | enough + money/cover + before | margin/borrow + share | interest + idle | deposit/withdraw/pay in | balance/enough/buying power | reserve/block + order | margin/leverage/borrow | interest/idle | currency | bank/transfer + arrive',
      context: 'wallet',
    },
    portfolio: {
      also: 'position, holding, depot, holdings, performance, positions, profit and loss, cost basis',
      told: 'what + own/hold/worth | gain/loss/profit + since | average + bought | overview + all | hold/own/worth | gain/loss/performance | cost/average + price | overview/allocation/pie | history/development | total/day + change',
      context: 'portfolio',
    },
    custody: {
      also: 'safekeeping, depository, nominee, depot, securities, custodian, securities account, transfer of holdings',
      told: 'keep/safe + share + name | move/transfer + other broker/depot | bank + hold + us | register + shareholder | keep/custody/depository | transfer/move + depot/broker | reconcile/agree + custodian | register/shareholder/name | fraction/rest | bank/custodian + file',
      context: 'custody',
    },
    settlement: {
      also: 'clearing, post-trade, delivery, reconciliation, trade settlement, delivery versus payment, settlement instruction',
      told: 'two days/later + settle/deliver | money against + paper/share | failed/late + deliver | clearing house | settle/deliver/t plus two | clear/clearing house/ccp | fail/late/buy-in | match/instruct | cash/security + exchange | reconcile/break',
      context: 'trade-settlement',
    },
    'corporate-action': {
      also: 'dividend, entitlement, split, event, merger, stock split, rights issue, shareholder vote, corporate actions',
      told: 'dividend + pay/credit | split/merge/new shares | vote/meeting + shareholder | answer + deadline + offer | dividend/coupon | split/merger/spin-off/takeover | rights/subscription + choose | vote/meeting/proxy | deadline/answer/instruct | record date/ex-date | credit/book + dividend',
    },
    tax: {
      also: 'withholding, statement, tax report, tax statement, capital gains, contract note, trade confirmation, capital gain, tax certificate',
      told: 'tax + gain/deduct/year | certificate/statement + year | loss + offset | contract note/confirmation | tax/capital gains | withhold/deduct | loss pot/offset | certificate/year/statement | exemption/allowance | foreign/treaty/dividend + tax | contract note/confirmation/pdf',
      context: 'tax',
    },
    'savings-plan': {
      also: 'plan, recurring, auto-invest, recurring investment, etf plan, standing order, fractional share, investment plan, recurring order',
      told: 'every month + buy/fund | fraction/part + share | pause/change + plan | round up/small change | monthly/regular + buy/invest | fund/etf + save | fraction | pause/raise/change + plan | debit/bounce + plan | date/fifteenth + run | round up',
      context: 'subscription',
    },
    fee: {
      also: 'commission, pricing, charges, billing, cost, fees, charge',
      told: 'fee/commission/cost + trade | free/flat/per order | custody/account + fee | spread/exchange fee | cost/ex-ante + show | rebate/discount/bonus | what + cost/charge + service | price + raise/change',
      context: 'price-list',
    },
    notification: {
      also: 'alert, message, document, push, mailbox, report, reminder',
      told: 'push/mail/alert | executed/filled + tell | price/reached + alert | document/inbox/mailbox | warn | statement/quarter + send | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
  },
  relations:
    'order > customer, order > cash, order > market-data, order ~> execution, execution > market-data, execution ~> portfolio, execution ~> settlement, settlement ~> custody, settlement ~> cash, corporate-action > custody, corporate-action ~> cash, portfolio ~> tax, savings-plan > order, order > fee, execution ~> notification',
};

const WEALTH_ADVICE: ReferenceModel = {
  id: 'wealth-advice',
  title: 'Wealth advice',
  words:
    'adviser, wealth, client, portfolio, risk appetite, investment proposal, rebalancing, retirement goal, family office, performance, mandate, annual review, assets',
  parts: {
    client: {
      also: 'household, family, prospect, relationship, customer, person, crm, client profile',
      told: 'family/household + who | know/talk + wishes/children | inherit/divorce/retire + change | meeting + note | client/family/household | note | birthday/children/wishes | identify/kyc/source of wealth | divorce/inherit/sell company | prospect/referral/new | contact/address/lawyer',
      context: 'customer',
    },
    'risk-profile': {
      also: 'suitability, questionnaire, objectives, risk, profile, risk tolerance, investor profile, risk assessment',
      told: 'how much + lose/risk/sleep | question + experience/knowledge | fit/suitable + client | renew/again + year + question | risk/lose/sleep | question/questionnaire/experience | suitable/appropriate | renew/update/expired | conservative/balanced/dynamic | sign + profile | horizon/years',
    },
    'financial-plan': {
      also: 'goal, plan, planning, goals, retirement, retirement plan, cash flow projection, net worth, goal planning',
      told: 'retire/school/house + goal/when | enough + last/old age | what if/scenario/simulate | pension + house + everything | retire/pension/goal | scenario/simulate/what if | enough/last/run out | house/school/boat/company | net worth/assets/debts | income/spending/inflation | plan + update/review',
    },
    'model-portfolio': {
      also: 'committee, strategy, allocation, model, universe, research, asset allocation, investment strategy, house view, investment universe',
      told: 'share/bond/gold + percent/mix | committee/house + opinion/list | recommend/approved + fund | change + model + all clients | allocation/mix/percent | committee/house view | model/strategy + change | recommend/buy list/approved | share/bond/fund/gold | research/analyst',
    },
    proposal: {
      also: 'recommendation, advice, offer, investment proposal, advice record, suitability report',
      told: 'suggest/propose/recommend | write down/record + why + advice | sign/agree + proposal | compare + today/new | propose/recommend/suggest | advice/record/protocol | sign/agree/accept | cost/disclose | compare/before/after | suitable/reason/why',
      context: 'offer',
    },
    portfolio: {
      also: 'holding, position, valuation, holdings, account, assets, custody, portfolio holding, account aggregation, custodian feed',
      told: 'what + hold/worth | bank/custodian + deliver/file + night | house/art/company + outside | all + together/one view | hold/own/position | bank/custodian + feed/file | value/worth/price | consolidate/total/overview | property/art/private equity | reconcile/missing/wrong | transaction/booking',
      context: 'portfolio',
    },
    rebalancing: {
      also: 'trade, order, drift, trading, orders, execution, portfolio rebalance, block order',
      told: 'drift/too much/out of + line/mix | sell + buy + back | bundle/many + clients + order | tax loss | rebalance/drift | buy/sell/trade | bulk/block/all clients | tax/loss/harvest | limit/restrict | bank/custodian + send/execute | cash/invest + new money',
    },
    reporting: {
      also: 'performance, benchmark, attribution, report, statement, performance report, client report, quarterly statement',
      told: 'how + did/perform/year | quarter + report/letter | better/worse + index/benchmark | print/logo + report | performance/return | quarter/year + report | benchmark/index/compare | print/pdf/logo | why/explain + lost | cost/fee + show | portal/app + see',
      context: 'reporting',
    },
    fee: {
      also: 'commission, invoice, billing, fees, revenue, advice fee, management fee, fee billing, fee schedule',
      told: 'percent + assets/year + fee | deduct + quarter | discount + family | kickback/commission + back | fee/percent/assets | invoice/deduct/quarter | discount/special | retrocession/kickback | high water | vat | calculate/wrong',
      context: 'invoicing',
    },
    compliance: {
      also: 'control, monitoring, surveillance, breach, check, regulation, regulatory check',
      told: 'compliance/check/breach | limit/guideline/restricted | regulator/audit/sample | suspicious/launder/sanction | approve/four eyes | tape | conflict/gift',
      context: 'audit',
    },
    document: {
      also: 'documents, contract, archive, mandate, signature, vault, file',
      told: 'contract/mandate/sign | scan/upload/archive | passport/will/deed + keep | e-sign | send/mail/portal | missing/expired | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
    task: {
      also: 'meeting, appointment, calendar, activity, review, reminder',
      told: 'meeting/appointment/annual review | remind/follow up/to do | prepare/agenda | birthday | assistant/adviser + task | overdue/forgotten | who + does/must + today | forgot/left lying + task',
      context: 'task',
    },
  },
  relations:
    'client ~> risk-profile, financial-plan > client, proposal > risk-profile, proposal > model-portfolio, proposal > financial-plan, proposal ~> rebalancing, rebalancing > model-portfolio, rebalancing > portfolio, portfolio ~> reporting, portfolio ~> fee, fee > client, client ~> task, proposal ~> document, rebalancing ~> compliance',
};

const CRYPTO_EXCHANGE: ReferenceModel = {
  id: 'crypto-exchange',
  title: 'Crypto exchange',
  words:
    'crypto, bitcoin, coin, token, blockchain, wallet address, order book, trading pair, withdraw, cold storage, exchange, stablecoin, staking, network fee',
  parts: {
    customer: {
      also: 'trader, verification, user, account, kyc, client, profile, user account, kyc tier',
      told: 'selfie/id + verify/level | which country + may/allowed | limit + until/verified | institution/company + account | sign up/register/verify | selfie/passport | level/tier | country/blocked | password/two-factor/lost | company/institution | api key',
      context: 'party-kyc',
    },
    order: {
      also: 'orders, trading, book, order book, limit order, market order, trading pair, order management, trade order',
      told: 'buy/sell + coin/at price | limit/stop + order | cancel/open + order | bid/ask/depth | buy/sell/trade | limit/market/stop | bid/ask/spread/depth | pair/market | bot/api + order | reject/insufficient',
      context: 'market-order',
    },
    matching: {
      also: 'trade, execution, market, auction, engine, trades, matching engine',
      told: 'match/meet + buyer/seller | best price/first come | fair/order + millisecond | halt/pause + market | match/meet/fill | fast/millisecond/microsecond | fair/first come/priority | halt/crash/overload | replay/sequence',
      context: 'matching',
    },
    wallet: {
      also: 'balance, hold, subaccount, ledger, account, balances, funds, account ledger, available balance, transfer ledger',
      told: 'how much + coin/have | reserve/lock + while/order | never + negative/twice | book + each/entry | balance/how much | available/locked/reserve | negative/twice/double | book/ledger/entry | internal/transfer/subaccount | dust/convert | proof of reserves/audit',
      context: 'wallet',
    },
    deposit: {
      also: 'address, confirmation, deposits, incoming, blockchain, node, crypto deposit, on-chain deposit, chain watcher, incoming transfer',
      told: 'own/new + address/qr | block/confirmation + wait/six | wrong + network/chain | arrive/credit + coin | deposit/arrive/incoming | address/qr/tag/memo | block/confirmation/wait | wrong network/lost | chain/node/reorg | credit/pending | new coin/token + support',
    },
    withdrawal: {
      also: 'send, whitelist, broadcast, withdrawals, payout, outgoing, crypto withdrawal, outgoing transfer, network fee',
      told: 'send/take out + coin/address | second factor/email + confirm | hold/delay + new address | fee + network/miner | withdraw/send/take out | whitelist/copy | confirm/second factor/email | delay/hold/review | network fee/gas/miner | stuck/pending/broadcast | day | manual/approve + large',
    },
    custody: {
      also: 'vault, signing, treasury, key, key custody, cold wallet, hot wallet, private key, cold storage',
      told: 'offline/cold/safe + coin | two/three + sign/key | hot + refill/little | stolen/hack | cold/offline/vault | key/sign/multisig | hot/refill/sweep | hack/stolen/leak | ceremony/hardware/backup | insured/auditor | approve/two people',
      context: 'custody',
    },
    payment: {
      also: 'fiat, on-ramp, bank, payments, card, fiat gateway, bank deposit, fiat on-ramp, card purchase, bank withdrawal, bank transfer',
      told: 'euro/dollar/bank + pay in/out | card + buy + coin | name + same + bank account | payment + return | euro/dollar/fiat | bank/transfer/sepa | card/apple pay + buy | bounce/return/chargeback | reference/name + match | days/weekend + bank | partner/bank + close',
      context: 'payment',
    },
    'market-data': {
      also: 'ticker, candle, chart, price, index, quotes, price index, price feed',
      told: 'price + now/live | chart/candle | average + exchanges | alarm/reach + price | price/ticker/live | alarm/reach | average/source/oracle | volume/24 hours | public/feed/stream | list/rank + coins',
      context: 'market-data',
    },
    compliance: {
      also: 'aml, surveillance, monitoring, screening, chain surveillance, transaction monitoring, travel rule, market surveillance, sanction screening',
      told: 'dirty/mixer/darknet + coin | wash/manipulate/pump | sender + other exchange + who | freeze + police/authority | launder/sanction/mixer | suspicious/flag | wash/manipulate/insider | freeze/police/authority | source of funds | travel rule/sender | report/regulator',
      context: 'fraud-evaluation',
    },
    fee: {
      also: 'rebate, referral, fees, commission, pricing, fee tier, trading fee, maker taker, fee schedule',
      told: 'maker/taker/percent + fee | more + trade + cheaper | invite/friend + bonus | own token + discount | fee/percent/maker/taker | volume/tier/vip | discount/token | referral/invite/bonus | free/campaign | withdrawal/network + fee',
      context: 'pricing-promotion',
    },
    staking: {
      also: 'lending, yield, earn, reward, savings, staking reward',
      told: 'lock/stake + earn/reward | percent + day/year + coin | unlock + wait | validator/slash | stake/earn/lock | reward/yield/percent | unlock/unbond/wait | daily/pay + reward | flexible/fixed',
    },
    notification: {
      also: 'alert, email, push, message, support, reminder, letter',
      told: 'push/mail/sms | login/new device + warn | deposit/arrived + tell | alert | code/confirm + mail | phishing/warn | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
  },
  relations:
    'order > customer, order > wallet, order ~> matching, matching ~> wallet, matching ~> market-data, matching > fee, deposit ~> wallet, withdrawal > wallet, withdrawal > custody, deposit > compliance, withdrawal > compliance, payment ~> wallet, staking > wallet, wallet ~> notification',
};

export const INVESTING_MODELS: readonly ReferenceModel[] = [
  SHARE_BROKERAGE,
  WEALTH_ADVICE,
  CRYPTO_EXCHANGE,
];
