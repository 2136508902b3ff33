import type { ReferenceModel } from '../reference-model.ts';

const E_WALLET: ReferenceModel = {
  id: 'e-wallet',
  title: 'E-wallet and mobile money',
  words:
    'wallet, top up, send to friend, phone number, qr code, cash in, cash out, agent, balance, airtime, bill, merchant, pin, mobile money',
  parts: {
    customer: {
      also: 'user, registration, subscriber, client, profile, kyc, wallet holder, kyc level',
      told: 'sign up/register + phone number | selfie/id card + higher limit | sim/new phone/lost + phone | under age | register/sign up | phone number/sim | id/selfie/verify | level/limit + upgrade | lost/stolen/new phone | pin/forget/reset | minor/under age | name/wrong',
      context: 'party-kyc',
    },
    wallet: {
      also: 'account, e-money, pocket, balance, purse, wallet balance, stored value',
      told: 'balance/how much + left/have | freeze/lock + wallet | limit + hold/day | several + currency/pocket | balance/left/how much | freeze/lock/dormant | maximum | currency/several | check/show + balance | close/cash out + all | hold/reserve',
      context: 'wallet',
    },
    ledger: {
      also: 'posting, journal, accounting, booking, transaction, history, double entry, transaction record, float account',
      told: 'book + both sides/in and out | must + add up/match + trust account/bank | never + lost/twice/negative | history | book/post/record | trust account/bank + match | double/twice/negative | add up/to the cent | history/statement | reverse/correct | end of day/reconcile',
      context: 'transfer-ledger',
    },
    'top-up': {
      also: 'cash-in, load, funding, deposit, recharge, card top-up, bank link',
      told: 'load/fill/put in + money/card/bank | cash + kiosk/agent/shop + give | automatically + low | link + bank/card | top up/load/deposit | cash | card/bank/link | automatic/low | arrived/not credited | salary/wage + receive',
      context: 'payment',
    },
    transfer: {
      also: 'p2p, send, request, peer transfer, send money, request money, split bill, money transfer',
      told: 'send + friend/family/number | split + bill/dinner | ask/request + friend + pay | wrong + number + back | send/transfer + friend/family | split/share + bill | request/ask | wrong/mistake + back | contact/phone book | abroad/home + send | receive/message',
      context: 'payment-order',
    },
    payment: {
      also: 'merchant, purchase, qr, checkout, acceptance, merchant payment, qr payment, till payment, in-store payment, online payment',
      told: 'scan/code + shop/stall/pay | seller/shop + show + paid | refund + shopper | beep/confirm + seller | scan/qr/code | stall/market/taxi | pay/till/checkout | refund/return | seller/beep | tip/change | merchant/join/sticker | online/app + pay',
    },
    bill: {
      also: 'biller, airtime, bills, utility, bill payment, utility payment, top-up voucher',
      told: 'electricity/water/school fee + pay | airtime/data + buy | biller/company + told/confirm | meter + token | electricity/water/school/rent | airtime/data/phone credit | bill/invoice + pay | meter/token | biller/company + confirm | due/remind/recurring',
    },
    withdrawal: {
      also: 'payout, withdraw, cash out, agent withdrawal, bank transfer out, atm withdrawal, cash withdrawal, bank transfer',
      told: 'take out/withdraw + cash/agent/atm | code + agent + gives | to my bank | agent + run out/no cash | withdraw/take out/cash out | atm | code/pin/id | bank | no cash/run out | queue/village',
    },
    agent: {
      also: 'float, commission, outlet, agents, dealer, network, agent network, super agent',
      told: 'kiosk/agent + commission/float | agent + recruit/visit/near | rebalance/top up + float | cheat/fake + agent | agent | float/rebalance | commission/earn | recruit/train/visit | near/map | cheat/fake/close | super agent/dealer',
      context: 'supplier',
    },
    fraud: {
      also: 'limit, alert, risk, aml, compliance, monitoring, risk limit, fraud check, aml monitoring, velocity rule',
      told: 'too much/often + day | scam/sim swap/suspicious | stop/hold + look | report + regulator | fraud/scam/stolen | limit/too much/often | suspicious/launder | sim swap/phish | block/hold/review | sanction/regulator/report | code/share + trick',
      context: 'fraud-evaluation',
    },
    fee: {
      also: 'pricing, tariff, charge, commission, charges, fees, price list',
      told: 'fee/charge/cost | percent/free/tier | tax/levy | share | promotion/discount | complain/expensive | what + cost/charge + service | price + raise/change',
      context: 'price-list',
    },
    notification: {
      also: 'sms, message, push, receipt, alert, reminder, email',
      told: 'text/sms/push | receipt | received/sent + tell | balance/low + warn | language | not received/delayed + message | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    settlement: {
      also: 'reconciliation, payout, clearing, netting, settlements, merchant settlement',
      told: 'settle/pay out + merchant/biller | reconcile/match/compare | file/daily | difference/missing | partner/agent + owe | minus | who + owes + whom',
      context: 'trade-settlement',
    },
  },
  relations:
    'wallet > customer, top-up > wallet, transfer > wallet, transfer > fraud, payment > wallet, bill > wallet, withdrawal > wallet, withdrawal > agent, top-up > agent, wallet ~> ledger, withdrawal > fraud, customer ~> fraud, transfer > fee, payment ~> settlement, transfer ~> notification',
};

const ESCROW_SERVICE: ReferenceModel = {
  id: 'escrow-service',
  title: 'Escrow and deposit holding',
  words:
    'escrow, buyer, seller, hold the money, release, deposit, dispute, trust account, domain, used car, trustee, inspection period, handover',
  parts: {
    transaction: {
      also: 'deal, order, trade, case, agreement, contract, escrow, escrow agreement',
      told: 'buyer + seller + agree/both | terms/what + sold + when | invite/join + other side | cancel + before + pay | buyer/seller + agree | terms/price/what | invite/accept/join | car/domain/boat/freelance/watch | cancel/withdraw/expire | status/step/where | draft/change + terms',
    },
    party: {
      also: 'kyc, buyer, seller, participant, customer, verification, identity, user, party verification, identity check',
      told: 'who + really/prove | passport/company + check | bank account + own name | sanction/money laundering | verify/identify/passport | buyer/seller + who | company/register/owner | bank account/name + match | sanction/launder/check | sign up/log in | scam/fake',
      context: 'party-kyc',
    },
    'escrow-account': {
      also: 'safeguarding, deposit, account, funds, holding, trust, ledger, deposit holding, trust account, held funds, segregated account',
      told: 'hold/park/keep + money + safe/between | separate/not ours/trust account | arrive/paid in + tell + seller | interest + held | hold/park/keep | deposit/pay in/fund | trust/separate/client money | arrived/wait + money | interest/held | short/too little/wrong amount | reconcile/bank | card/wire',
      context: 'wallet',
    },
    milestone: {
      also: 'stage, condition, deliverable, phase, step, delivery condition, condition precedent',
      told: 'stage/step + done/finish + part | condition/fulfilled + before | deadline/date + condition | tick/confirm + condition | milestone/stage/phase | condition/fulfilled/met | part/partial + release | date/late | confirm/tick/approve | work/finish/deliver',
      context: 'task',
    },
    inspection: {
      also: 'shipment, acceptance, handover, delivery, delivery inspection, inspection period, proof of delivery',
      told: 'ship/hand over/tracking | days + look/check/test/accept | happy/as described | keys/papers/code + transfer | ship/deliver/tracking | inspect/test/try | days/period | accept/reject | as described/damaged/different | handover/keys/papers | expert',
      context: 'inspection',
    },
    dispute: {
      also: 'complaint, arbitration, mediation, claim, evidence, conflict',
      told: 'disagree/quarrel/not happy | proof/photo/evidence + side | mediator/decide/who is right | send back/half | dispute/quarrel/disagree | evidence/proof | mediate/arbitrate/decide | half | lawyer/court | freeze/block + money | no answer | fraud/scam',
      context: 'dispute',
    },
    payout: {
      also: 'release, disbursement, refund, settlement, payment, transfer, release instruction',
      told: 'pay out/let go/release + seller | give back/refund + buyer | both/two + sign/approve + release | wire + same day | release/pay out/transfer | refund/send back | both/two + sign/approve | bank/wire/iban | same day/days + money | wrong/bounced | partial | automatic/after + days',
      context: 'payment',
    },
    fee: {
      also: 'commission, invoice, tariff, pricing, billing, charge, escrow fee, fee split',
      told: 'fee/percent + who pays/half | invoice + fee | minimum + small deal | deduct + before + pay out | fee/percent/commission | who pays/half/split | invoice/vat | minimum/maximum/tier | deduct/minus | discount | calculator/how much',
      context: 'invoicing',
    },
    notification: {
      also: 'message, email, alert, reminder, communication, letter, push',
      told: 'mail/text/message | tell/inform + paid/shipped/released | remind | next/step + tell | not answered/silent | both/side + informed | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    document: {
      also: 'contract, agreement, evidence, attachment, file, signature, paper',
      told: 'contract/agreement + sign/upload | e-sign | title | keep/archive | template/standard | paper/original | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
    partner: {
      also: 'marketplace, platform, broker, agent, referral, integration',
      told: 'marketplace/platform/broker + use | share | connect/integrate/button | dealer/agent/notary | bring/refer | contract/terms | who + works with/brings | agree/terms + partner',
      context: 'supplier',
    },
    audit: {
      also: 'compliance, reporting, supervision, report, audits, control, audit trail',
      told: 'regulator/licence/supervisor | auditor/trust + prove | report/month/quarter | trail/who + when | suspicious/report | reconcile/balance | prove/show + afterwards/later',
      context: 'audit',
    },
  },
  relations:
    'transaction > party, transaction ~> escrow-account, transaction ~> milestone, milestone > inspection, milestone ~> payout, payout > escrow-account, dispute > transaction, dispute ~> payout, inspection ~> dispute, transaction ~> fee, payout > fee, transaction > document, transaction ~> notification, transaction > partner, payout ~> audit, payout ~> notification',
};

const CASH_LOGISTICS: ReferenceModel = {
  id: 'cash-logistics',
  title: 'Cash transport and cash machines',
  words:
    'cash machine, armoured van, banknote, cassette, replenish, vault, coin, guard, cash centre, seal bag, branch, empty, counting',
  parts: {
    atm: {
      also: 'recycler, safe, site, machine, device, terminal, location, cash point, cash machine, deposit machine',
      told: 'machine + out of order/jam/empty | where + machine/opening | cassette/note + left/inside | installed/moved + machine | machine/atm/safe | jam/out of order/offline | cassette/level/left | install/move/remove | location/opening/access/key | service/technician/repair | empty/run out',
      context: 'device-registry',
    },
    forecast: {
      also: 'optimisation, prediction, planning, demand, cash forecast, demand forecast, replenishment plan, order proposal, cash planning',
      told: 'how much + need/payday/holiday | before + run out/empty | too much + idle/interest | predict/forecast + cash | forecast/predict/expect | payday/holiday/weekend/market | empty/run out | too much/idle/interest | history/pattern | event/festival | suggest/propose + order',
      context: 'demand-forecast',
    },
    order: {
      also: 'orders, request, replenishment, pickup, cash order, cash request, replenishment order, deposit order, pickup order, delivery order',
      told: 'order/request + notes/coins/change | shop/bank + want + tomorrow | collect/pick up + takings | denomination/roll + choose | order/request + cash/coin | tomorrow/cut-off/deadline | fives/rolls | collect/takings/deposit | bank/shop/branch + order | change/cancel/urgent | approve/limit + order',
      context: 'order',
    },
    route: {
      also: 'tour, run, stop, trip, transport, schedule, route run, crew schedule, vehicle route',
      told: 'van/truck + tour/stop/route | crew/guard/two + shift | time window/not same time | late/skip + stop | route/tour/stop | van/truck/armoured | guard/driver | time/window/vary | late/skip/missed | plan/dispatch/order of | radio/track/gps',
      context: 'route-planning',
    },
    vault: {
      also: 'stock, inventory, safe, vault stock, cash centre inventory, denomination stock, strong room, cash stock',
      told: 'vault/strong room + stock/how much | owner/bank + belongs + vault | hand out/issue + morning | dual/two + keys | vault/strong room/safe | stock/how much | denomination/currency | dual/two + key/person | issue/prepare/pack | inventory/night | owner/bank + belongs | limit/insured',
      context: 'inventory',
    },
    consignment: {
      also: 'bag, container, custody, seal, shipment, handover, seal bag, chain of custody, handover receipt',
      told: 'bag + seal/number/scan | hand over/sign + receipt | missing/broken + seal | who + had + when | bag/seal/barcode | scan/sign/handover | missing/broken/wrong + bag | who/when + had | receipt/list/manifest | cassette/box',
      context: 'traceability',
    },
    counting: {
      also: 'processing, sorting, authentication, discrepancy, count, cash counting, counting room, cash processing',
      told: 'count/sort + notes/coins | fake/counterfeit/torn | short/over/difference + declared | camera + table | count/sort | counterfeit/fake | torn/dirty/unfit | difference/short/over | declared/slip | camera/table/operator | coin/roll/strap',
    },
    settlement: {
      also: 'crediting, reconciliation, balancing, credit, posting, cash settlement, day-value posting',
      told: 'credit + account/shop + same day | machine + balance/agree + journal | compare + declared/counted | central bank + deposit | credit/book + account | reconcile/balance/journal | difference/discrepancy/claim | same day/value date | central bank | report/file + bank | machine/total + agree',
      context: 'trade-settlement',
    },
    billing: {
      also: 'invoice, tariff, contract, invoicing, pricing, service billing, stop charge, insurance charge',
      told: 'per stop/bag + charge | insured/value + extra | monthly + bank/shop + bill | contract + price | invoice/bill | per stop | contract/price/surcharge | extra/waiting/empty run | insurance/value | month + customer',
      context: 'invoicing',
    },
    customer: {
      also: 'client, bank, retailer, contract, person, account, contract partner',
      told: 'bank/shop/retailer + customer | contract/service level | contact/authorised/signature | branch/store list | portal/log in | complain/claim | who + are/is + dealing | card index/list + names',
      context: 'customer',
    },
    crew: {
      also: 'guard, staff, personnel, driver, shift, roster',
      told: 'guard/crew/driver + shift | licence/weapon/trained | roster/ill/holiday | vest/equipment/key + hand out | background check/trust | hours/overtime | two + ride/armed',
      context: 'staff',
    },
    incident: {
      also: 'security, alarm, fault, ticket, robbery, alert, case, security incident',
      told: 'robbery/attack/alarm | fault/jam/ticket | police/insurer + report | missing/loss + investigate | technician/call out | dye/tracker | happened/attack + tour',
      context: 'incident-report',
    },
    reporting: {
      also: 'report, statistics, dashboard, analytics, figures, evaluation, service level report',
      told: 'report/dashboard | uptime/availability | how many + stops/bags/loads | cost + machine/stop | central bank/regulator + statistics | month/customer + report | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'forecast > atm, forecast ~> order, order ~> route, route > atm, vault ~> consignment, order > vault, route ~> consignment, consignment ~> counting, counting ~> vault, counting ~> settlement, route ~> billing, order > customer, billing > customer, route > crew, atm ~> incident, settlement ~> reporting',
};

export const PAYMENTS_MODELS: readonly ReferenceModel[] = [
  E_WALLET,
  ESCROW_SERVICE,
  CASH_LOGISTICS,
];
