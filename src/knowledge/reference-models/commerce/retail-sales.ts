import type { ReferenceModel } from '../reference-model.ts';

const CHAIN_POINT_OF_SALE: ReferenceModel = {
  id: 'chain-point-of-sale',
  title: 'Point of sale in a chain',
  words:
    'till, cashier, receipt, branch, cash drawer, scan, shift, barcode, self-checkout, chain, change, card terminal, store manager, end of day, gift card',
  parts: {
    sale: {
      also: 'transaction, receipt, basket, till sale, sales line, till, point of sale, cash register, checkout',
      told: 'scan/ring + item/till | receipt/slip | park/hold + customer + forgot | void/cancel + line/sale | weigh/age + check | beep/scan/barcode | void/cancel/line | park/suspend/forgot wallet | age/eighteen/alcohol',
      context: 'store-pos',
    },
    article: {
      also: 'item, product master, barcode, plu, product, catalogue, range, assortment, price list',
      told: 'barcode/number + unknown/not found | new/change + article/item | deposit/age/weight + article | key/button + roll/fruit | unknown/not in the system | fruit/scale | deposit/bottle | what we sell/what we offer/what we have | photo/picture/description/describe',
      context: 'product-catalogue',
    },
    pricing: {
      also: 'price, promotion, discount, basket discount, price override, offer, coupon, special offer',
      told: 'price + shelf/till/different | second/three for/percent | manual/override/dented + discount | shelf says/wrong price | dented/manual | staff discount/third free/leaflet | price + change/raise/lower | discount/reduced/percent off | special/offer/action + week/weekend',
      context: 'pricing-promotion',
    },
    payment: {
      also: 'tender, card payment, terminal, split payment, charge, checkout payment, payment method',
      told: 'card/terminal/contactless | cash/coin | split/partly + pay | terminal + down/offline/decline | notes/coins | terminal down/part cash part card | pay/paid + card/cash/phone/transfer | money/amount + back/refund | take/collect + money',
      context: 'payment',
    },
    cash: {
      also: 'drawer, float, cash count, safe, cash-up, bank deposit, cash management, cash drawer, cash desk, cashing up, money transport',
      told: 'drawer/float/safe | count + evening/end/shift | short/over/difference + cash | bank/bag/courier + money | count/till roll | ten euro missing | courier/bank | coins/rolls/change + order | skim/drop + notes | two people/sign + count',
    },
    branch: {
      also: 'store, location, register, opening hours, site, place, address, outlet',
      told: 'open/close + branch/shop/till | new + branch/shop | till/lane + set up/broken | head office + branch | branch/shop/store + open/new/close | lane/till/printer | head office/sends | opening hours | open/close + hour/time/day',
      context: 'site',
    },
    cashier: {
      also: 'employee, operator, login, shift, permission, staff, user, team, staff member',
      told: 'cashier + log/badge/code | who + sat/stood + till | supervisor/key + approve/allow | shift + change | badge/code/login | supervisor/key/override | swap/break/shift | steal/skip/friend | who + may/allowed/can',
      context: 'staff',
    },
    stock: {
      also: 'inventory, store stock, goods receipt, stock correction, stock level, stock count, stocktake, stock movement, stock item',
      told: 'stock + down/less + sold | delivery/truck + book/receive | write off/stolen | down/minus + sold | delivery/unpack | stocktake/scanner | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up',
      context: 'inventory',
    },
    return: {
      also: 'refund, exchange, return receipt, return without receipt, complaint, claim, rma, returned goods, restocking',
      told: 'bring/give + back | without/lost + receipt | money/refund/exchange + till | other branch + return | other branch/online + back | exchange/voucher | thirty days/tags | bring/send/come + back | take back/exchange/replace',
      context: 'returns',
    },
    loyalty: {
      also: 'customer card, points, bonus, member, digital coupon, reward, stamp card, loyalty card, loyalty points',
      told: 'point/card/bonus + collect/scan | app/coupon + till | member + price/birthday | redeem + point | coupon/birthday | phone number/points | point/stamp + collect/get/redeem | reward/bonus | regular/loyal + reward/card/thank',
      context: 'loyalty',
    },
    'gift-card': {
      also: 'voucher, stored value card, balance, activation, gift voucher, gift code, voucher code, redemption, gift',
      told: 'load/activate/top up + card | balance + left | voucher/gift + redeem | lost/expire + card/voucher | activate/top up | how much left | online + shop + card | voucher/gift + buy/sell/redeem | code + valid/type/expire',
      context: 'gift-card',
    },
    closing: {
      also: 'end of day, daily report, fiscal export, sales report, z report, store closing, day-end, cash report, reporting, fiscal record',
      told: 'end of day/close + day/evening | turnover/sales + branch/hour | tax/fiscal + record/export | head office + figure/night | z | turnover/hour | tax/fiscal/inspection | statistic | report/list + week/month/boss/owner',
      context: 'reporting',
    },
    'self-checkout': {
      also: 'self-service checkout, scan and go, kiosk, scale check, assistance, self-scan',
      told: 'self/own + scan | weight/bagging/unexpected | random check/gate | forgot/steal + scan | self/own + scan/pay | attendant/staff + help/unlock | random/spot check | light/attendant',
    },
  },
  relations:
    'sale > article, sale > pricing, sale > payment, sale > loyalty, sale > cashier, payment ~> cash, sale ~> stock, return > sale, return ~> stock, payment > gift-card, sale ~> closing, cash ~> closing, cashier > branch, self-checkout > article, self-checkout > payment, closing > branch',
};

const LOYALTY_PROGRAMME: ReferenceModel = {
  id: 'loyalty-programme',
  title: 'Loyalty programme',
  words:
    'points, loyalty card, reward, member, tier, bonus, partner shop, earn, redeem, gold status, birthday, expire, prize, collect',
  parts: {
    member: {
      also: 'card holder, membership, household, account, enrolment, membership fee, registration, subscription',
      told: 'join/sign up/register | card/app + lost/scan/show | family/household + pool/share | card/key ring | quit/dead | duplicate/merge/wrong name | delete/pool | card/number + member | leave/cancel/lapse + member',
      context: 'membership',
    },
    points: {
      also: 'ledger, balance, point transaction, accrual, expiry, points account, loyalty, bonus, stamp card',
      told: 'collect/earn/book + point | balance/how many + left | expire/lapse + year/month | missing/afterwards + point | correct/reverse + point | balance/how many | receipt/afterwards | expire/three years | correct/minus/return',
      context: 'loyalty',
    },
    rule: {
      also: 'accrual rule, bonus rule, multiplier, earn rate, earning rule, points rule, calculation',
      told: 'one/per + euro/dollar/point | double/extra/five times + point | week/product/partner + bonus | not + tobacco/gift card | one point/per euro | not on/tobacco/books | wrong/too many + credited | tenfold/product/threshold',
    },
    tier: {
      also: 'status level, status, segment, qualification, level, gold, benefit level, member status',
      told: 'silver/gold/status | reach/drop/keep + level/year | privilege/lounge/free + status | upgrade/downgrade | reach/miss | perks/lounge/priority | nights/flights/spend + year | platinum/match/status card',
    },
    reward: {
      also: 'prize, benefit, voucher, redemption offer, reward catalogue, catalogue, product, range, assortment',
      told: 'choose/prize/toaster + point | reward/gift + catalogue/shop | worth/cost + point | out of/limited + reward | toaster/pan/voucher | choose/catalogue/points | out of stock/too dear | what we sell/what we offer/what we have | photo/picture/description/describe',
      context: 'product-catalogue',
    },
    redemption: {
      also: 'reward order, voucher issue, burn, redemption request, order, customer order, sales order, order line, purchase',
      told: 'redeem/spend/exchange/swap + point | voucher/code + issue/till | pay + with + point | cancel/return + reward | spend/swap/use + points | till/code | cash and points/top up | cancel | order/buy + phone/online/mail/counter',
      context: 'order',
    },
    partner: {
      also: 'partner shop, merchant, coalition partner, sponsor, coalition, retailer, partner company, acceptance point',
      told: 'partner/petrol/airline/shop + join/take part | partner + send/file + purchase | contract/terms + partner | shop/chain + accept + card | shop/petrol/bank + take part | file/late/wrong + partner | contract | terminal/till + partner | logo/sticker | onboard/test + partner',
    },
    settlement: {
      also: 'clearing, point billing, partner invoice, liability, partner settlement, payout, payment run, remittance, credit',
      told: 'partner + pay/owe/bill + point | month/clear/settle + partner | liability/provision/books + point | who pays + reward/point | who pays/owes | liability/balance sheet/auditor | month/invoice + partner | per point | pay out/transfer/remit',
      context: 'payable',
    },
    campaign: {
      also: 'personal offer, mailing, coupon, promotion, challenge, marketing, newsletter, offer, advertising',
      told: 'send/mail/push + offer/coupon | birthday/inactive/win back | target/group/who + offer | opened/used + coupon | mail/push | lapsed/sleeping | target/segment | newsletter/mailing/flyer/social media | write/mail/send + customer/regular/everyone',
      context: 'campaign',
    },
    fraud: {
      also: 'abuse detection, suspicious account, card misuse, audit, fraud monitoring, fraud check, risk, risk check, abuse',
      told: 'cashier/staff + own card | cheat/abuse/stolen + point | odd/too many + scan/purchase | block/freeze + card | own card/cashier | stolen/hacked | refund/return + points | cheat/fraud/scam/abuse | suspicious/odd/strange',
      context: 'fraud-evaluation',
    },
    support: {
      also: 'customer service, enquiry, claim, hotline, missing points claim, help desk, ticket, complaint, support case',
      told: 'call/mail/hotline + member | where are/missing + points | complain/goodwill | call/write/mail + complain/ask/help | angry/upset/annoyed + customer | answer/reply + slow/late/days | same question/again and again | ticket/inbox/hotline | sort out/make good/apologise',
      context: 'helpdesk-chat',
    },
    reporting: {
      also: 'analytics, report, statistics, customer insight, dashboard, performance, key figure, sales report',
      told: 'active/how many + members | basket/compare | redemption rate/worth it | statistic | report/chart/table + week/month/boss | compare + last year/last month/other | best seller/worst seller/most/least | how much + earn/make/sell | excel/spreadsheet + month/figure',
      context: 'analytics',
    },
    notification: {
      also: 'statement, message, push, mail, balance mail, reminder, alert, email, text message',
      told: 'tell/mail + balance/expire | statement/quarterly | push/app + points | text/sms/mail/message + send/get/customer | let know/inform | remind/nudge/reminder | ring/phone/call + tell/remind | confirm/confirmation + mail/text | did not know/nobody told/never got',
      context: 'notification',
    },
  },
  relations:
    'points > rule, points > member, points ~> tier, rule > tier, redemption > points, redemption > reward, partner ~> points, points ~> settlement, redemption ~> settlement, campaign > member, campaign ~> rule, points ~> fraud, support > points, points ~> notification, points ~> reporting',
};

const TRADE_FAIR_ORDER: ReferenceModel = {
  id: 'trade-fair-order',
  title: 'Order fair and showroom for brands',
  words:
    'showroom, buyer, brand, collection, order book, season, line sheet, retailer, swatch, fair, sample, pre-order, agent, delivery window, sell-in',
  parts: {
    collection: {
      also: 'line sheet, season line, style, range, catalogue, product, assortment, item, price list',
      told: 'season/spring + line/collection | style/colour/size run | sample/hanger/swatch | drop/cancel + style | not produced/cancelled | photo/look book/line sheet | fabric/rail/pre-fall | what we sell/what we offer/what we have | photo/picture/description/describe',
      context: 'product-catalogue',
    },
    appointment: {
      also: 'buyer visit, fair meeting, market week, booking, showroom appointment, slot, diary, calendar, time slot',
      told: 'appointment/slot + fair/showroom | agent + show/visit | invite + buyer | zoom/virtual + show | paris/milan/berlin + fair | slot/half hour | agent/model + show | walk in/no show + buyer | book/make/get + appointment/time',
      context: 'appointment',
    },
    retailer: {
      also: 'account, wholesale buyer, boutique, door, prospect, customer, client, customer record, contact',
      told: 'boutique/department store + buy | exclusive/street/territory | new/apply + retailer | door/branch + ship | boutique/concept store/chain | bankrupt/apply | same street/delivery address | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest',
      context: 'customer',
    },
    order: {
      also: 'wholesale order, preorder, draft order, order confirmation, order book, order sheet, customer order, sales order, order line',
      told: 'write/note + order + fair | pack | confirm/deposit | cut/cancel/swap + order | write/note/paper + fair | cancel/after the fair | order/buy + phone/online/mail/counter | take/write down + order | change/cancel/forget + order',
      context: 'order',
    },
    price: {
      also: 'wholesale price, terms, currency, discount, recommended retail price, price term, pricing, rate, tariff',
      told: 'wholesale/retail + price | early/volume + discount | dollar/yen | recommended/times 2.7 | volume/discount | terms/thirty days | currency/payment terms | price/rate + season/change/raise | discount/reduced',
      context: 'price-list',
    },
    production: {
      also: 'production commitment, allocation, minimum quantity, bulk buy, production allocation, production order, production planning, factory order, cut sheet, bulk order',
      told: 'enough/minimum + produce/factory | add up/total + style | short/split + retailer | late/delay + factory | factory/portugal | not enough/dropped + style | add up/delay | plan/work out/decide + quantity/amount/how many | list/sheet + tomorrow/kitchen/night',
      context: 'production-plan',
    },
    delivery: {
      also: 'shipment, drop date, packing list, delivery window, shipping, fulfilment, delivery date, packing, dispatch',
      told: 'window/from/until + deliver | drop/part + ship | hold/unpaid + ship | carton/label + store | window/from to/too late | carton/label | not paid/part shipment | wrap/box up | label/carton/cardboard/packing slip',
      context: 'fulfilment',
    },
    commission: {
      also: 'sales agent, agency statement, agent payout, agent commission, payout, settlement, statement, payment run, remittance',
      told: 'agent + percent/commission | territory/country + agent | only/after + paid/shipped | statement | agent/percent | shipped/only after | quarrel/whose customer | pay out/transfer/remit | percent',
      context: 'payable',
    },
    reorder: {
      also: 'at-once order, never out of stock, replenishment, stock, inventory, stock level, stock count, stocktake, stock movement',
      told: 'again/mid-season + order | never out/carry-over/basics | left + stock + offer | sell-through/best seller | black/always | in season/stock list/sold out | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up',
      context: 'inventory',
    },
    receivable: {
      also: 'invoice, deposit, credit check, factoring, overdue, credit, payment, dunning, credit limit',
      told: 'invoice/overdue | insurer/limit + retailer | chargeback/short + pay | factor/credit | deduct/chargeback | insurer/reminder | owe/unpaid/overdue | limit/credit + reach/exceed/raise | remind/dun/reminder',
      context: 'receivable',
    },
    agent: {
      also: 'sales representative, agency, territory, showroom, distributor, enquiry, lead, inquiry, customer contact',
      told: 'agent/agency + territory/country | target | new/leave + agent | ask/enquire/request + ring/mail/website | come back/follow up/think about | interested/curious | first + talk/call/visit | won/never heard again',
      context: 'crm-lead',
    },
    sample: {
      also: 'sample set, sample collection, press sample, loan, sample rail, salesman sample, rental, hire, rental item',
      told: 'sample/set + send/back | press/stylist/shoot + borrow | missing/lost/dirty + sample | customs/suitcase + sample | rent/hire/lend/borrow | bring/get + back + late/broken/missing | deposit + rent/hire/equipment | free/out + day/weekend + rent | clean/check + back',
      context: 'item-rental',
    },
    return: {
      also: 'claim, complaint, credit note, defect, quality claim, refund, exchange, rma, returned goods',
      told: 'faulty/seam/colour + retailer | send back/unsold | allowance/markdown money | bring/send/come + back | take back/swap/exchange/replace | damaged/faulty | money back/refund | reason + return/back | unhappy/complain/disappointed',
      context: 'returns',
    },
  },
  relations:
    'appointment > retailer, appointment ~> order, order > collection, order > price, order > retailer, order ~> production, production ~> delivery, delivery ~> receivable, receivable ~> commission, reorder ~> delivery, order ~> commission, agent > retailer, commission > agent, collection ~> sample, delivery ~> return, appointment > agent',
};

export const RETAIL_SALES_MODELS: readonly ReferenceModel[] = [
  CHAIN_POINT_OF_SALE,
  LOYALTY_PROGRAMME,
  TRADE_FAIR_ORDER,
];
