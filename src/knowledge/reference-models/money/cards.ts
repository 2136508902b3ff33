import type { ReferenceModel } from '../reference-model.ts';

const CARD_ISSUING: ReferenceModel = {
  id: 'card-issuing',
  title: 'Card issuing',
  words:
    'card, cardholder, credit card, prepaid card, pin, spending limit, lost card, merchant, embossing, card scheme, contactless, statement, plastic, virtual card',
  parts: {
    cardholder: {
      also: 'employee, customer, holder, client, user, applicant, card member, account holder, authorised user, card customer',
      told: 'who + carry/hold + card | second/partner/extra + card | check + before + give + card | address + send + card | apply/order + card | identify/id/kyc | partner/extra/additional + card | moved/address/phone number | employee/company + card | who + holds/carries',
      context: 'customer',
    },
    card: {
      also: 'plastic, token, replacement, pin, lifecycle, virtual card, card lifecycle, card management',
      told: 'block/freeze/lost/stolen + card | new/replace/expire/renew + card | activate/pin/switch on | phone/watch + add/tap | lost/stolen/blocked | replace/renew/reissue | activate/unlock | expire/run out | pin + forget/wrong/change | apple/google/phone + add | virtual/digital + card | damaged/does not work',
      context: 'card-issuing',
    },
    production: {
      also: 'personalisation, embossing, stock, mailing, fulfilment, manufacturing, card production, card mailing, bureau order',
      told: 'print/emboss/chip + plastic/name | envelope/post/mail + card/pin | factory/bureau + order/file | photo/design + choose | print/emboss/personalise | plastic/chip/blank | mail/post/letter + card | stock/blank + run out | courier/arrive/lost in post | design/picture/logo',
    },
    authorisation: {
      also: 'authorization, hold, reservation, approval, transaction, decline, switch, transaction approval, switch interface',
      told: 'shop/till/terminal + ask/may/ok | approve/decline + second/tap | hold/reserve + hotel/petrol/amount | enough + money/limit | approve/decline/refuse | swipe/tap/insert | terminal/shop/till + pay | balance/limit + enough | second/fast/time out | hold/preauthorise/deposit | offline/stand-in | online/shop + pay',
      context: 'card-authorisation',
    },
    limit: {
      also: 'control, rule, restriction, settings, spending control, card rule, merchant category block, velocity limit, spending limit',
      told: 'only/not + abroad/online/gambling/petrol | limit + day/week/month | switch off/on + country/internet | child/employee + spend | limit + raise/lower/set | country/abroad + allow/block | online/contactless/atm + switch | gambling/category/merchant + block | child/teen/employee | per day/week',
    },
    clearing: {
      also: 'settlement, presentment, reconciliation, scheme, posting, scheme file, clearing record',
      told: 'file + visa/mastercard/scheme + night | final amount/differ + hold | settle + network/scheme | match + held/approved | visa/mastercard/scheme + file | night/batch + file | settle/net + scheme | match + authorisation/hold | final/different + amount | tip/fuel + differ | exchange/foreign + amount',
      context: 'trade-settlement',
    },
    account: {
      also: 'interest, balance, credit, ledger, prepaid, card account, credit line, card balance, revolving credit, minimum payment',
      told: 'owe/outstanding + card | minimum/pay off/instalment + month | interest + carry over | top up/load + prepaid | balance/owe/outstanding | credit limit/line | repay/minimum/instalment | interest/revolve | top up/load | direct debit + card | overdue/late + card',
      context: 'loan',
    },
    statement: {
      also: 'transaction, history, bill, purchases, card statement, monthly statement, transaction list, billing cycle, card bill',
      told: 'see/list + purchase/spent | month + bill/statement | cut/close + on the + day | foreign + currency/rate | statement/bill + month | list/see + transaction/purchase | pdf/post/app + statement | foreign/rate/currency | merchant name + unknown/cryptic | search/category/receipt',
      context: 'transaction-history',
    },
    chargeback: {
      also: 'dispute, claim, representment, retrieval, complaint, reversal, disputed transaction',
      told: 'did not buy/never ordered/not mine | dispute/complain + charge/amount | money back/reverse + merchant | evidence/receipt + deadline | dispute/contest/complain | not mine/unknown/fraud + charge | refund/money back | goods + never arrived | evidence/receipt/form | deadline/days + scheme | win/lose/arbitrate',
      context: 'dispute',
    },
    fraud: {
      also: 'alert, risk, monitoring, scoring, fraud detection, fraud monitoring, risk score, card fraud, 3-d secure, fraud check',
      told: 'strange/odd/unusual + purchase/country | text/call + was it you | skim/copied/stolen number | confirm + app + online | fraud/stolen/skimmed | suspicious/unusual/abroad | block/stop + automatically | call/text + customer/confirm | rule/score | false alarm/declined wrongly | 3-d secure/code/app + confirm',
      context: 'fraud-evaluation',
    },
    fee: {
      also: 'pricing, fees, charge, tariff, card product, interest rate, price list',
      told: 'annual/yearly + fee | cash/foreign + fee | free/first year | interest/percent + card | gold/platinum/student + card | waive/refund + fee | price/conditions + change | what + cost/charge + service',
      context: 'price-list',
    },
    reward: {
      also: 'loyalty, points, cashback, bonus, benefit, miles',
      told: 'point/mile/cashback | collect/earn/redeem | insurance/lounge + included | partner/offer + discount | expire/lose + points | percent + back | collect + flight/voucher',
      context: 'loyalty',
    },
    notification: {
      also: 'alert, message, push, email, reminder, letter, text message',
      told: 'push/text/message + purchase | alert/tell + spent/declined | remind + due/pay | app + ping/notify | letter/mail + customer | wrong/old + number | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
  },
  relations:
    'card > cardholder, card ~> production, authorisation > card, authorisation > limit, authorisation > fraud, authorisation > account, authorisation ~> clearing, clearing ~> account, account ~> statement, chargeback > clearing, chargeback ~> account, fraud ~> card, account > fee, clearing ~> reward, authorisation ~> notification',
};

const CARD_ACQUIRING: ReferenceModel = {
  id: 'card-acquiring',
  title: 'Card acquiring and payment switch',
  words:
    'merchant, acquirer, terminal, card payment, chargeback, payout, switch, issuer, transaction fee, scheme, settlement, refund, decline, checkout',
  parts: {
    merchant: {
      also: 'store, outlet, sub-merchant, shop, retailer, trader, merchant account, merchant profile, business customer',
      told: 'shop/restaurant + accept/take + card | branch/outlet + own number | close/suspend + shop | category + shop | shop/store/restaurant/seller | branch/outlet/address | bank account/change + shop | contact/owner | close/leave/suspend | look after/account manager | category/industry',
      context: 'supplier',
    },
    onboarding: {
      also: 'boarding, underwriting, application, kyc, sign-up, merchant onboarding, due diligence, merchant risk',
      told: 'apply/sign up/join + shop/firm | owner/company papers/passport + check | forbidden/risky + trade/business | approve + before + first payment | apply/sign up/contract | document/register extract/id | check/verify/approve | days/long + until + live | reject/high risk | website/shop + look | broker/sales + bring',
      context: 'party-kyc',
    },
    terminal: {
      also: 'pos, device, reader, machine, till, card reader, point of sale device, terminal fleet',
      told: 'reader/machine/terminal + counter/send/broken | swap/replace + machine | key/software + load/update | paper roll/offline | terminal/reader/machine | ship/install/set up | broken/swap/repair | software/update/key | paper/roll/battery | rent/lease + machine | offline/connection/sim | serial number',
      context: 'device-registry',
    },
    authorisation: {
      also: 'routing, switch, authorization, payment, transaction, gateway, authorisation switch, transaction processing, payment gateway, payment intent',
      told: 'bank/issuer + ask/answer/approve | route/pass on + network/bank/scheme | time out/no answer/down | millisecond/peak/per second | tip/hold/preauth | approve/decline | tap/swipe/insert/pay | bank/issuer + answer | slow/time out/down | route/fallback | online/checkout + card | preauthorise/capture/tip | per second/peak',
      context: 'card-authorisation',
    },
    token: {
      also: 'wallet, vault, tokenisation, token vault, card vault, stored card, payment method, card data',
      told: 'remember/save/store + card | never + see/keep + number | come back/next time + one click | expired + update + number | store/save + card | number + never/hide/mask | one click/returning | pci/secure/safe | update/expired + card | subscription/recurring + card',
      context: 'payment',
    },
    refund: {
      also: 'void, reversal, cancellation, capture, credit, refund reversal',
      told: 'give back/refund + shopper/customer | twice/wrong + charged | cancel + same day | part/partial + money back | refund/money back | cancel/void/undo | twice/double/wrong amount | partial/part | same day/later | how long + refund',
      context: 'returns',
    },
    settlement: {
      also: 'clearing, batch, reconciliation, scheme, clearing settlement, scheme file, net position',
      told: 'night/end of day + file/batch | scheme/network + pay us | match/agree + file | cut-off + next day | batch/file/night | settle/clear | visa/mastercard/scheme | reconcile/match/difference | cut-off/end of day | currency/convert | missing/unmatched',
      context: 'trade-settlement',
    },
    pricing: {
      also: 'interchange, tariff, fee, price, commission, merchant pricing, fee schedule, merchant discount',
      told: 'percent/cent + per sale/transaction | debit/credit/foreign + cost more | interchange/scheme fee + plus | rent + terminal | fee/percent/cent | interchange/scheme fee | negotiate/special + rate | monthly/minimum + fee | debit/credit/business card | raise/change + price | complain/expensive',
      context: 'price-list',
    },
    payout: {
      also: 'funding, disbursement, reserve, payment, statement, merchant payout, merchant statement, settlement account',
      told: 'money + shop account/next day/weekly | hold back/reserve + risky | statement/list + shop + what | deduct/minus + fee/refund | pay out/transfer + shop | daily/weekly/next day | statement/report + payout | deduct/net/minus | reserve/hold back | wrong/bounced + account | when + money/arrive',
    },
    chargeback: {
      also: 'dispute, representment, evidence, arbitration, claim, complaint, retrieval request',
      told: 'cardholder/shopper + dispute/deny | evidence/receipt/proof + days | win/lose + case | too many + complaint/ratio | dispute/chargeback/contest | evidence/receipt/proof | deadline/days | win/lose | not received | debit + shop + back | ratio/too many',
      context: 'dispute',
    },
    risk: {
      also: 'blocklist, fraud, monitoring, screening, rule, scoring, risk monitoring, fraud screening, transaction risk, merchant monitoring, velocity check',
      told: 'stolen/test + card | suspicious/sudden/jump + sale/turnover | block/stop + country/card | score/rule + before + approve | fraud/stolen/suspicious | block/hold/review | rule/score/limit | sudden/jump/turnover | bankrupt/credit risk + shop | list/country/blocked | false/declined + good',
      context: 'fraud-evaluation',
    },
    invoice: {
      also: 'billing, bill, invoicing, invoices, fee invoice, monthly statement',
      told: 'invoice/bill + merchant/shop | monthly + fee/bill | rental/service + charge | vat/tax | unpaid/late + bill | correct/credit note | what + charge/owe + month',
      context: 'invoicing',
    },
    reporting: {
      also: 'report, analytics, dashboard, statistics, figures, merchant portal, transaction history',
      told: 'report/dashboard/statistics | see/look/log in + sales/turnover | export/download | day/month + turnover | search/find + transaction | accountant/bookkeeping | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'onboarding ~> merchant, merchant ~> terminal, terminal > authorisation, authorisation > merchant, authorisation > risk, authorisation > token, authorisation ~> settlement, refund > authorisation, settlement > pricing, settlement ~> payout, chargeback > settlement, chargeback ~> payout, risk ~> merchant, merchant > pricing, payout ~> invoice, settlement ~> reporting',
};

const INSTANT_PAYMENT: ReferenceModel = {
  id: 'instant-payment',
  title: 'Instant interbank payments',
  words:
    'instant payment, participant bank, clearing house, central bank, ten seconds, settlement, alias, phone number, round the clock, request to pay, scheme, interbank, payee',
  parts: {
    participant: {
      also: 'reachability, member, bank, directory, registry, participant directory, member bank, routing table, bank directory',
      told: 'bank + join/connect/member | which bank + reach/down/offline | new bank + test/certify | suspend/leave + scheme | bank/member + join/leave | connect/certify/test | reachable/available/down | routing/bic/code | contact/technical + bank | maintenance',
      context: 'service-directory',
    },
    alias: {
      also: 'addressing, directory, proxy, lookup, alias lookup, proxy directory, account lookup, payee confirmation, name check',
      told: 'phone number/email/nickname + instead/find + account | name + match/agree/check + before | qr code + shop | link/move + number + bank | phone number/email/handle | register/link + account | look up/resolve/find | name + check/match/wrong | change/port + number | qr/code + scan | duplicate/two + same number',
    },
    payment: {
      also: 'transfer, clearing, quote, switch, transaction, routing, payment clearing, payment routing, instant transfer, message switch',
      told: 'second + arrive/send/answer | pass/forward + receiving/other bank | accept/reject/no answer/time out | never + twice/half/in between | night/sunday/round the clock | send/receive/pass + payment | second/fast/instant | accept/reject/time out | duplicate/twice | night/weekend/always on | stuck/uncertain/unknown + status | limit/maximum + amount | confirm/acknowledge',
      context: 'payment-rail',
    },
    liquidity: {
      also: 'prefunding, position, prefund, cap, account, collateral, liquidity position, settlement account, net debit cap',
      told: 'enough/run low + fund/cover | cap/limit + bank + owe | top up + central bank | warn + percent + used | liquidity/enough/fund | top up/add/withdraw | cap/limit/reach | central bank/reserve | warn/low/alarm | weekend/night + cover | block/stop + bank',
    },
    settlement: {
      also: 'cycle, netting, finality, settlement window, net settlement, central bank settlement, settlement account, settlement file',
      told: 'net/who owes whom | several times/end of + day/cycle + settle | central bank + book/move/instruct | final/irrevocable | settle/net | central bank/rtgs + book | cycle/window/times a day | report/file + position | fail/cannot + settle | balance/reconcile',
      context: 'trade-settlement',
    },
    request: {
      also: 'bill, collect, presentment, request to pay, payment request, collect request, bill request, invoice presentment',
      told: 'ask/request + pay + approve/press | bill + send + phone/app | decline/ignore/later + request | shop/landlord + ask | request/ask + payment | bill/invoice + send | accept/decline/expire | qr/link | rent/electricity + ask | remind/pay later',
    },
    dispute: {
      also: 'investigation, recall, return, exception, enquiry, case, refund request',
      told: 'wrong + person/account/bank + back | where + stuck/money | recall/return + sent | bank + ask/question + bank | recall/return | wrong/mistake/sent twice | investigate/trace/where | answer/days + bank | fraud/scam + back | complain/customer + ask',
      context: 'dispute',
    },
    fraud: {
      also: 'screening, blocklist, risk, scoring, monitoring, alert, fraud signal, risk score, mule account, fraud report',
      told: 'mule/scam/fraud + account | warn/score + before + send | report/share + bank + known | sanction + list | fraud/scam/mule | score/risk + payment | block/hold/delay | report/share + account | sanction/list/name | pattern/unusual | police/authority',
      context: 'fraud-evaluation',
    },
    fee: {
      also: 'billing, tariff, statistics, invoice, pricing, usage, scheme fee, participant invoice, transaction fee',
      told: 'per payment/message + cent/charge | monthly + bill + bank | how many + each bank | fine/penalty + late/slow | fee/charge/cent + per | invoice/bill + bank | penalty/fine | volume/count | month/quarter | price/tariff + change',
      context: 'usage-rating',
    },
    reconciliation: {
      also: 'matching, statement, balancing, closing, report, comparison, report file, end of day',
      told: 'reconcile/match/compare | end of day/file/report + bank | difference/missing/unmatched | both/two + sides | statement/totals | proof/audit | add up/tally + day',
      context: 'audit',
    },
    reporting: {
      also: 'statistics, monitoring, dashboard, analytics, figures, service level, oversight report',
      told: 'statistics/volume/how many | central bank/regulator + report | uptime/service level/outage | rejected/failed + rate | dashboard/live | month/quarter + figures | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
    rulebook: {
      also: 'limit, certification, policy, governance, scheme rule, scheme management, change request, rule book',
      told: 'rulebook/scheme/rule | limit/maximum + set | change/new + rule/version | certify/test/approve | committee/vote/consult | breach/penalty | agree/obey + banks',
      context: 'rule-engine',
    },
  },
  relations:
    'payment > participant, payment > alias, payment > liquidity, payment > fraud, payment ~> settlement, settlement ~> liquidity, request > payment, request > alias, dispute > payment, payment ~> fee, fee > participant, alias > participant, settlement ~> reconciliation, payment ~> reconciliation, payment ~> reporting, rulebook ~> participant',
};

export const CARDS_MODELS: readonly ReferenceModel[] = [
  CARD_ISSUING,
  CARD_ACQUIRING,
  INSTANT_PAYMENT,
];
