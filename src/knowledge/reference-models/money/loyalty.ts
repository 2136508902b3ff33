import type { ReferenceModel } from '../reference-model.ts';

const LOYALTY_POINTS: ReferenceModel = {
  id: 'loyalty-points',
  title: 'Point collection loyalty scheme',
  words:
    'point, loyalty card, reward, collect, member, bonus, partner shop, redeem, tier, gold status, stamp, coupon, shopper, cashback',
  parts: {
    member: {
      also: 'household, enrolment, profile, customer, membership, cardholder, account, loyalty member, card holder',
      told: 'join/sign up + card/app/till | lost + card/app + new | family + together/pool | leave/delete + data | member/join/sign up | card/app/lost | family/household/pool | address/email | log in/password | delete/consent/privacy | merge/two + accounts',
      context: 'customer',
    },
    rule: {
      also: 'multiplier, offer, earning, promotion, accrual, earn rule, earning rule, accrual rule, point promotion',
      told: 'euro/spent + how many + points | double/triple + weekend/product | birthday/first + extra | change + rule + from | euro/spend + point | double/triple/bonus | product/category/weekday | welcome | start/end + action | exclude/tobacco',
      context: 'rule-engine',
    },
    transaction: {
      also: 'earning, accrual, receipt, purchase, collection, point transaction, purchase event, point claim',
      told: 'till/scan + buy + collect | forgot/missing + later + receipt | return/goods back + points off | night + file + partner | collect/earn/scan | checkout/receipt | missing/late/forgot + points | return/refund + take off | upload/photo + receipt | offline/file/batch | partner/online + purchase',
    },
    points: {
      also: 'ledger, expiry, adjustment, balance, account, wallet, stamp, point account, point balance, stamp card',
      told: 'how many + have/left | expire/lose + after/end of year | correct/goodwill + points | transfer/give + points | balance/how many | expire/lapse/lose | adjust/goodwill/correct | transfer/donate | history/statement | pending/credited | stamp/tenth + free',
      context: 'loyalty',
    },
    reward: {
      also: 'prize, gift, catalogue, rewards, catalog, reward catalogue, voucher offer',
      told: 'choose/get + for points | toaster/flight/free coffee | out of stock/new + reward | pay + part + money | reward/gift/prize | catalogue/choose/browse | stock/sold out | points + price/needed | coffee/toaster/flight | pay + part | new/season + reward',
      context: 'product-catalogue',
    },
    redemption: {
      also: 'voucher, claim, redeem, order, burn, exchange, reward order, points payment, reward redemption',
      told: 'swap/cash in/use + points | till + pay + points | send/voucher + code | cancel/undo + reward | redeem/use/spend/swap | checkout/online | code/voucher | ship/deliver + reward | cancel/undo/return | not enough | donate/charity',
      context: 'order',
    },
    tier: {
      also: 'benefit, qualification, gold, status, level, tiers, tier status, status level',
      told: 'gold/silver/level + reach/keep | year + enough/drop | lounge/free shipping + gold | next + level + missing | gold/silver/platinum | reach/keep/drop | year/quarter + qualify | lounge/free/priority | missing/next level | match/gift + status',
      context: 'membership',
    },
    partner: {
      also: 'merchant, contract, store, coalition, retailer, programme partner, coalition partner, partner shop',
      told: 'shop/chain/petrol + join/partner | price + per point + pay | fund/who pays + bonus | shop + see + figures | partner/shop/chain/petrol | join/contract/leave | terms/price per point | connect/test | branch/store list/near | figures/portal',
      context: 'supplier',
    },
    settlement: {
      also: 'clearing, liability, funding, billing, invoice, accounting, partner settlement, point settlement, partner invoice',
      told: 'bill/charge + partner + points given | owe/outstanding + points | earned here + spent there | month + net + partner | settle/bill/invoice + partner | liability/outstanding/provision | net/offset | month/quarter | cost/fund/share | reconcile/dispute | finance/book/auditor',
      context: 'trade-settlement',
    },
    campaign: {
      also: 'coupon, mailing, segment, voucher, offer, marketing, promotion, personal offer, targeted offer',
      told: 'coupon/offer + fits/activate | who + gets + offer | mail/app/print + coupon | not been + long + win back | coupon/offer/activate | segment/target/who | mail/letter | response/redeemed/worked | win back/inactive | personal/basket/buys | test/control | voucher',
      context: 'campaign',
    },
    fraud: {
      also: 'limit, abuse, misuse, monitoring, abuse check, fraud detection, staff misuse, account takeover',
      told: 'staff/cashier + own card | strange/too many + points | stolen/hacked + points | block + member | fraud/cheat/misuse | cashier/staff + own | stolen/hacked/takeover | limit/too many/per day | block/freeze | fake/account',
      context: 'fraud-evaluation',
    },
    notification: {
      also: 'message, push, email, newsletter, mailing, reminder, letter',
      told: 'mail/push/text | remind/expire + points | balance/monthly + statement | welcome | unsubscribe/consent | tell/inform | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    reporting: {
      also: 'analytics, statistics, dashboard, insight, report, figures, evaluation',
      told: 'how many + members/active | what/who + buys | rate/percent | partner/branch + figures | head office/marketing + report | month/trend/basket | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'transaction > member, transaction > rule, transaction ~> points, transaction ~> fraud, redemption > points, redemption > reward, points ~> tier, transaction ~> settlement, redemption ~> settlement, settlement > partner, campaign > member, campaign ~> rule, fraud ~> member, points ~> notification, transaction ~> reporting',
};

const GIFT_CARD: ReferenceModel = {
  id: 'gift-card',
  title: 'Gift cards and vouchers',
  words:
    'gift card, voucher, gift, recipient, code, remaining balance, redeem, birthday, retailer, expiry, envelope, present, till',
  parts: {
    catalogue: {
      also: 'brand, design, denomination, offer, product, assortment, programme, card catalogue, card programme, gift card product',
      told: 'brand/shop + choose/which | picture/design + birthday | amount/denomination + fixed/free | sold out/temporarily + brand | design/picture/motif | brand/shop/choose | value/amount/fixed | season/christmas/mothers day | minimum/maximum | out of stock | price/discount',
      context: 'product-catalogue',
    },
    order: {
      also: 'purchase, basket, sale, checkout, gift order, corporate order, bulk order, gift purchase',
      told: 'buy + for/friend/mother | company/firm + hundred/staff/list | message/greeting + write | pay + card + gift | buy/order + gift | bulk/staff/hundred | message/dedication/greeting | pay/invoice | counter/till/online | cancel/withdraw | spreadsheet/list',
      context: 'order',
    },
    'gift-card': {
      also: 'issuance, activation, voucher, issue, code, card, card issue, code generation, voucher code, card number',
      told: 'activate + till/pay | code/number + create/guess/unique | scratch/print + code | block/stolen/replace + card | code/number/barcode/qr | activate/issue | block/lost/stolen/replace | blank/plastic/stock + card | unique/guess | batch/series + number | experience/dinner/massage + voucher',
      context: 'gift-card',
    },
    delivery: {
      also: 'email, mailing, sending, shipping, notification, gift delivery, print at home, scheduled sending',
      told: 'send/arrive + date/day/morning | email/post/envelope + gift | not received/resend | print + home | mail/email/text + send | post/envelope/wrap | date/birthday/schedule | not arrived/spam/resend | print/pdf/home | wallet/app + add | opened/thank',
    },
    balance: {
      also: 'liability, value, account, remaining, ledger, stored value, card account, remaining value',
      told: 'how much + left/remain/still | partly/rest + later | two/combine + card | top up/reload | balance/remaining/left/rest | partial/use up | check/ask + balance | combine/merge/two | paper/book/list + value',
      context: 'wallet',
    },
    redemption: {
      also: 'spending, checkout, authorisation, exchange, redeem, use, acceptance, till, till redemption',
      told: 'spend/pay/use + shop/till/online | scan/type + code | swap/exchange + brand | return + goods + back on card | redeem/spend/use | scan/type/code + till | branch/online/both | already/twice + used | return/goods | offline/terminal/down | over/pay rest + cash',
      context: 'payment',
    },
    expiry: {
      also: 'breakage, unclaimed, liability, validity, accounting, expiry breakage, deferred revenue, liability accounting',
      told: 'expire/run out/three years | unused/never used + income/book | owe + still outstanding | remind + before + expire | expire/valid/years | unused/forgotten/drawer | revenue/book/tax/vat | liability/owe/year-end | extend/goodwill | remind/before | auditor/accountant',
    },
    settlement: {
      also: 'commission, payout, clearing, invoicing, retailer settlement, merchant settlement, partner statement',
      told: 'pay/owe + shop/brand + redeemed | commission/percent + brand | sold here + used there | monthly + statement + shop | settle/pay/owe + shop | commission/percent | statement/month | branch/franchise/each other | reconcile/match | bank/transfer | issuer/distributor',
      context: 'trade-settlement',
    },
    fraud: {
      also: 'screening, abuse, risk, limit, fraud check, fraud screening, code abuse, purchase limit, scam protection',
      told: 'stolen card/scam/trick + buy | guess/try + codes | limit + first/new buyer | hold + hour | fraud/scam/fake | stolen/chargeback | guess/try/bot | limit/max/first | hold/delay/review | copy/photo/twice',
      context: 'fraud-evaluation',
    },
    customer: {
      also: 'buyer, recipient, purchaser, giver, client, person, company client',
      told: 'buyer/recipient/giver | name/email/address | register/log in/history | company/contact | question/complain + lost | birthday/remind | who + are/is + dealing | card index/list + names',
      context: 'customer',
    },
    partner: {
      also: 'merchant, retailer, acceptance, shop, brand, restaurant',
      told: 'shop/restaurant/brand + join | contract/terms/percent | accept/where/map | till/terminal/train | close/bankrupt/leave | logo/opening | who + works with/brings | agree/terms + partner',
      context: 'supplier',
    },
    payment: {
      also: 'checkout, invoice, refund, payments, transfer, collection, card payment',
      told: 'pay/card/paypal/cash | invoice/bank transfer + company | refund/money back | fail/decline | receipt/vat | paid/before + activate | money + come in/go out | pay + by card/transfer',
      context: 'payment',
    },
    reporting: {
      also: 'statistics, analytics, report, dashboard, figures, evaluation, sales report',
      told: 'how many + sold/redeemed | outstanding/total/open + value | month/christmas + sales | branch/shop + figures | accountant/tax + list | average/favourite | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'order > catalogue, order > fraud, order ~> gift-card, gift-card ~> delivery, gift-card ~> balance, redemption > balance, redemption ~> settlement, balance ~> expiry, redemption > fraud, settlement > catalogue, order > customer, order > payment, settlement > partner, balance ~> reporting',
};

const EMPLOYEE_BENEFIT: ReferenceModel = {
  id: 'employee-benefit',
  title: 'Employee benefits and meal vouchers',
  words:
    'meal voucher, employee, employer, benefit, allowance, lunch, restaurant, company bike, fitness, budget, taxable, works council, commuter pass',
  parts: {
    benefit: {
      also: 'catalogue, plan, programme, package, offer, perks, benefit programme, benefit package, provider offer',
      told: 'bike/gym/lunch/train + offer/choose | open/close + choice/year | employer + decides/sets + what | tax-free + up to | benefit/perk/offer | bike/gym/train/lunch | choose/select/enrol | employer/policy/set + rules | tax-free/limit/amount | window/open/year | provider/add/remove',
      context: 'product-catalogue',
    },
    employee: {
      also: 'beneficiary, worker, eligibility, enrolment, employees, staff, user, staff list',
      told: 'list/staff + upload/import + month | join/leave + company + stop | who + may/entitled | part-time/trial period | employee/staff/worker | list/upload/import | join/leave/quit | eligible/entitled/part-time | app/log in/forgot | card/send/home + address | maternity/sick + pause',
      context: 'employee-record',
    },
    order: {
      also: 'allocation, company, funding, top-up, employer order, company order, top-up order, budget funding',
      told: 'company + load/order + month/each | days/worked + vouchers | pay + before + load | different + site/team + amount | order/load/top up | each/per day | company/hr/office | pay/prepay | team/site + amount | change/deadline/late | days worked/absent/home office',
      context: 'order',
    },
    balance: {
      also: 'allowance, wallet, budget, account, credit, benefit balance, voucher balance, budget account, benefit wallet',
      told: 'how much + left/have + month | expire/carry over + unused | per day + only/limit | split + food/sport | balance/left/remaining | carry over/lose | per day/limit/cap | split/category | year/month + new | see/app + how much',
      context: 'wallet',
    },
    payment: {
      also: 'spending, redemption, transaction, purchase, voucher payment, card payment, transaction approval',
      told: 'pay + card/phone + restaurant/till | refused/sunday/alcohol + not | over + rest + own pocket | receipt + photo + refund | pay/tap | restaurant/supermarket/canteen | declined/refused/sunday/alcohol | receipt/photo/upload | rest/own money | paper/voucher/tear | online/delivery + order',
      context: 'card-authorisation',
    },
    partner: {
      also: 'restaurant, shop, affiliate, merchant, network, provider, acceptance partner, merchant network',
      told: 'restaurant/canteen/shop + join/accept | near/map + where + use | fee/percent + restaurant | sign + stop + restaurant | restaurant/shop/gym + join | near/map/find | commission | terminal/set up | complain/stop + accept | category/allowed | visit/recruit',
      context: 'supplier',
    },
    settlement: {
      also: 'payout, clearing, reimbursement, settlements, partner reimbursement, merchant payment, voucher clearing',
      told: 'restaurant + get/paid + days/week | count/scan/bundle + paper | deduct + fee + pay | statement + restaurant | reimburse/pay + restaurant/shop | paper/bundle/count/scan | commission/minus | days/week | statement | expired/fake + voucher | bank/iban',
      context: 'trade-settlement',
    },
    payroll: {
      also: 'deduction, salary, tax, salary link, payroll export, salary sacrifice, taxable benefit',
      told: 'deduct/wage + share/own part | payroll + file/export/tell | taxed/benefit in kind | leave + still owes | payroll/salary/payslip | deduct/sacrifice/gross | taxable/benefit in kind | export/file | leave/early/lease + owes | report/tax office',
      context: 'payroll',
    },
    employer: {
      also: 'company, client, customer, organisation, contract, hr',
      told: 'employer/company/client | contract/sign/renew | hr/admin + contact | site/department/cost centre | works council/union/agree | sales/win/lose | firm + offer/sign',
      context: 'organisation',
    },
    card: {
      also: 'cards, plastic, pin, virtual card, voucher card, payment card, plastic card',
      told: 'card + order/send/print | lost/stolen/block | pin/activate | digital/virtual | replace | leaver + card | card + arrive/work',
      context: 'card-issuing',
    },
    invoice: {
      also: 'billing, invoicing, invoices, bill, statement, service fee, company bill',
      told: 'invoice/bill + employer | service/fee/per employee | prepay/direct debit | overdue/unpaid | vat/credit note | load | what + charge/owe + month',
      context: 'invoicing',
    },
    notification: {
      also: 'message, push, email, reminder, communication, letter, mail',
      told: 'push/mail/tell | remind/choose | loaded/new month + tell | welcome/invite | announce | question/support | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, dashboard, analytics, report, figures, evaluation, usage report',
      told: 'usage/how many + use | employer/hr + report | tax/audit + proof | cost/saved | month/site + figures | popular/favourite | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'benefit ~> order, order > employee, order ~> balance, payment > balance, payment > partner, payment ~> settlement, settlement > partner, balance ~> payroll, employee > benefit, payroll > employee, employee > employer, card > employee, order ~> invoice, balance ~> notification, payment ~> reporting',
};

export const LOYALTY_MODELS: readonly ReferenceModel[] = [
  LOYALTY_POINTS,
  GIFT_CARD,
  EMPLOYEE_BENEFIT,
];
