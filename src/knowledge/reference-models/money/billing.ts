import type { ReferenceModel } from '../reference-model.ts';

const SUBSCRIPTION_BILLING: ReferenceModel = {
  id: 'subscription-billing',
  title: 'Subscription billing',
  words:
    'subscriber, subscription, plan, trial, renewal, monthly fee, cancel, upgrade, billing date, card declined, churn, recurring, proration, discount code',
  parts: {
    customer: {
      also: 'subscriber, payer, account, contact, client, member, billing account, customer data',
      told: 'who + pays/signs up | company + several/users | address/vat + bill | email/change + details | sign up/register | address/name/vat number + change | company/private + customer | who + is/pays | duplicate/twice + customer | see/log in + own + bills/plan',
      context: 'customer',
    },
    plan: {
      also: 'price, product, add-on, tier, catalogue, tariff, package, pricing, plan catalogue, price book',
      told: 'small/medium/large + choose/what | price + per month/year/seat | raise + price + old/keep | extra/add-on + book | basic/premium/pro + plan | price + raise/change/new | monthly/yearly + price | currency/country + price | bundle/add-on/extra | per seat/head + price | launch/retire + plan',
      context: 'product-catalogue',
    },
    subscription: {
      also: 'contract, agreement, term, trial, membership, lifecycle, cancellation, renewal, subscription change',
      told: 'upgrade/downgrade/switch + plan | pause/cancel/quit + end of | renew + automatically/year | try/free + days | cancel/quit/stop + subscription | pause/holiday/freeze | trial/test + turn/convert | upgrade/downgrade | renew/run out/extend | start/begin + subscription | win back/come back | notice/term + months',
      context: 'subscription',
    },
    discount: {
      also: 'coupon, promotion, voucher, campaign, voucher code, referral credit, credit grant, promo code',
      told: 'code + off/percent | first + months + half/free | invite/friend + free month | limited + until | code/coupon/voucher | percent/half price + off | student/charity + cheaper | campaign/black friday | referral/invite + friend | expire/valid + code',
      context: 'pricing-promotion',
    },
    invoice: {
      also: 'proration, bill, invoicing, billing, statement, invoice run, bill run, credit note, billing cycle, billing run',
      told: 'bill + every month/date/night | half/part + month + only/days | credit/correct + bill | tax + country + bill | invoice/bill + send/create/mail | first/date of month + bill | prorate/part month | credit note/correct/wrong + bill | vat/tax + rate | download/pdf + invoice | number + consecutive',
      context: 'subscription-invoice',
    },
    payment: {
      also: 'charge, refund, payments, collection, card, payment collection, card on file, direct debit, payment method',
      told: 'charge/debit + card/account | card + expire/declined/new | refund/give back + month | receipt + paid | card/paypal/debit + charge | declined/failed/bounce | refund/money back | update/expire + card | chargeback/dispute | bank transfer + match | paid/unpaid',
      context: 'payment',
    },
    dunning: {
      also: 'retry, overdue, collections, recovery, reminder, payment recovery, grace period, failed payment',
      told: 'try again/retry + failed/days | remind/mail + unpaid | switch off/suspend + unpaid | grace + days | retry/again + charge/card | remind/chase + unpaid/overdue | suspend/cut off/block | third/final + reminder | collection agency/debt | grace/days + pay | cannot/does not pay',
      context: 'collections',
    },
    entitlement: {
      also: 'seat, licence, provisioning, access, feature, seats, access entitlement, feature access',
      told: 'may + use/what/how many | seat/user + add/over | open/close + access + paid | switch on + feature | allowed/may + use | seat/user + number | unlock/switch on + feature | cut off/close + access | limit/quota + reached | log in/still works + cancelled',
      context: 'entitlement',
    },
    usage: {
      also: 'consumption, overage, metering, usage charge, metered charge, usage record, usage data',
      told: 'per + piece/message/gigabyte | above/over + included | count + used + month | peak/pack + units | used/consumed + month | extra/over + charge | count/measure/meter | per unit/call/gigabyte | report/upload + usage | included/free + amount',
      context: 'usage-rating',
    },
    revenue: {
      also: 'ledger, accounting, deferral, revenue recognition, deferred revenue, accounting export, revenue schedule, finance export',
      told: 'year + ahead + spread/month | book/accounting + export | earned + not yet | auditor/close + month | accountant/bookkeeping/auditor | spread/defer + months | export + accounting/datev | month-end/close | earned/recognise + revenue | prepaid + year',
      context: 'general-ledger',
    },
    reporting: {
      also: 'churn, cohort, metrics, analytics, dashboard, statistics, subscription metrics, monthly recurring revenue, retention report',
      told: 'how many + leave/stay/new | recurring/monthly + revenue/grow | why + cancel/reason | which plan + sells | churn/leave + rate | mrr/recurring + revenue | how many + new/active/lost | growth/forecast + month | board/investor + figures | why + leave/cancel | cohort/lifetime',
      context: 'analytics',
    },
    notification: {
      also: 'message, mail, reminder, email, letter, push, customer communication',
      told: 'mail/email/message + send | remind + before + renew/trial end | receipt/welcome + mail | tell/inform + price/change | spam/not received | failed/declined + notify | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    portal: {
      also: 'self-service, login, profile, customer portal, account page, my account, customer area, self service',
      told: 'log in/portal/account page | themselves/self + change/cancel | download + invoice | change + card/address | click/button + upgrade | forget + password | themselves + look/change',
      context: 'identity-access',
    },
  },
  relations:
    'subscription > customer, subscription > plan, subscription > discount, subscription ~> invoice, usage ~> invoice, invoice ~> payment, payment ~> dunning, dunning ~> subscription, subscription ~> entitlement, invoice ~> revenue, subscription ~> reporting, notification > customer, dunning ~> notification, portal > subscription, portal > invoice',
};

const USAGE_RATING: ReferenceModel = {
  id: 'usage-rating',
  title: 'Usage metering and rating',
  words:
    'usage, metered, tariff, unit price, call record, kilowatt hour, api call, consumption, allowance, peak, tier, billing period, event, quota',
  parts: {
    collection: {
      also: 'mediation, collector, usage, intake, event, import, usage collection, event intake, usage event, data feed, data collection',
      told: 'arrive/come/send + record/event/million | twice/duplicate/late + record | file/network + fetch/read | clean/reject/broken + record | record/event + arrive/collect | file/feed + import/load | late/duplicate/missing + record | switch/network/meter/device + send | reject/repair + record | million/thousand + per | format/parse',
      context: 'telemetry',
    },
    meter: {
      also: 'aggregation, metric, reading, metering, counter, consumption, meter definition, usage counter',
      told: 'add up/count/sum + hour/day | per customer + how much + used | peak/maximum/average | what + count/measure | count/measure/add up | reading/read + meter | daily/hourly + total | estimate/missing + reading | swap/faulty + meter | consumption/used + customer | per minute/call/gigabyte',
      context: 'metering',
    },
    tariff: {
      also: 'price, plan, pricing, product, rate plan, price plan, price tier, rate card, tariff version, price list',
      told: 'per unit + cent/price | more/above + cheaper/step | night/weekend + other price | new price + valid from | price + per unit | tier/step/volume + price | peak/off-peak/night | valid from/new + tariff | special/negotiated + price | flat/base + fee | roaming/zone/abroad',
      context: 'price-list',
    },
    rating: {
      also: 'charge, re-rating, charging, pricing, calculation, rating engine, rated event, price calculation',
      told: 'turn into/put + price/amount | wrong price + recalculate/again | round/minimum + charge | zone/abroad + rate | calculate/price/rate + usage | rerate/recalculate | discount/minimum + apply | round + up | wrong/mispriced | cents/amount + per event | real time/prepaid + charge',
      context: 'usage-rating',
    },
    allowance: {
      also: 'bundle, quota, balance, package, credit, included volume, credit pack, prepaid credit',
      told: 'included/free + minute/gigabyte/units | left/used up + pack | carry over/next month | share + family/team | included/free + units | used up/left/remaining | carry over/expire | top up/buy + more | shared/pool | reset + month',
      context: 'entitlement',
    },
    alert: {
      also: 'budget, limit, threshold, cap, notification, spend alert, threshold alert, spending cap, usage notification',
      told: 'warn + eighty/percent/before | cap/stop + reached/limit | surprise/shock + bill | jump/unusual + usage | warn/alert/notify | cap/limit/stop | shock/surprise + bill | percent + reached | throttle/cut off | spike/unusual | sms/mail + customer',
      context: 'alarm',
    },
    account: {
      also: 'customer, contract, hierarchy, client, payer, billing account, cost centre',
      told: 'who + pays/belongs | department/subsidiary + own bill | contract + special + price | open/close + account | customer/company + account | who + pays | parent/subsidiary/department | contract/terms | payment + method/address | cost centre/split + bill',
      context: 'customer',
    },
    invoice: {
      also: 'bill, credit, invoicing, billing, statement, charge invoice, bill run, charge summary, billing run',
      told: 'month + bill + usage | detail/list + each + bill | correct/credit + bill | send/pdf + customer | bill/invoice + month/send | itemise/detail/line | tax/vat | credit/correct + bill | billing + cycle/run | pdf/print/post | wrong + bill',
      context: 'invoicing',
    },
    dispute: {
      also: 'adjustment, correction, query, complaint, claim, usage dispute, bill complaint, audit trail',
      told: 'complain/never used + bill | prove/show + every record | credit/waive + part | look up + old + usage | dispute/complain/query | too high/never made | refund/credit/waive | proof/log/detail + show | investigate/check + record | goodwill',
      context: 'dispute',
    },
    payment: {
      also: 'collection, payments, dunning, settlement, prepaid, payout, transfer',
      told: 'pay/paid + bill | card/debit/transfer | overdue/unpaid/remind | prepaid + top up/recharge | bounce/fail + payment | cut off/suspend + unpaid | money + come in/go out | pay + by card/transfer',
      context: 'payment',
    },
    reporting: {
      also: 'analytics, report, dashboard, revenue, statistics, figures, usage statistics',
      told: 'report/statistics + usage | revenue + product/customer | trend/forecast | finance/month-end + figures | leak/lost + revenue | top/biggest + customers | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
    settlement: {
      also: 'interconnect, wholesale, roaming, partner, clearing, netting, partner settlement',
      told: 'partner/carrier + settle/share | interconnect/roaming + bill | other operator/network + owes | net/offset + partner | reconcile/compare + partner | wholesale + price | who + owes + whom',
      context: 'trade-settlement',
    },
  },
  relations:
    'collection ~> meter, meter ~> rating, rating > tariff, rating > allowance, meter ~> alert, allowance ~> alert, rating ~> invoice, invoice > account, tariff > account, dispute > rating, dispute ~> invoice, invoice ~> payment, invoice ~> reporting, rating ~> settlement, meter > account',
};

const E_INVOICING_NETWORK: ReferenceModel = {
  id: 'e-invoicing-network',
  title: 'E-invoicing network',
  words:
    'e-invoice, invoice exchange, peppol, supplier, buyer, access point, xml, tax authority, electronic invoice, format, delivery receipt, public administration, archive, clearance',
  parts: {
    participant: {
      also: 'company, member, customer, tenant, partner, organisation, registration, trading party, endpoint registration',
      told: 'firm/company + register/join | who + may + send for | tax number/vat id + check | authority/office + must + receive | register/enrol/sign up | company/firm + number/vat | verify/check + company | several + branches/subsidiaries | leave/switch + provider | contact/admin + firm',
      context: 'organisation',
    },
    directory: {
      also: 'endpoint, routing, lookup, addressing, registry, address directory, participant lookup, capability lookup',
      told: 'can + receive/which + format | find/look up + receiver | number/id + leads + where | moved/changed + provider | find/look up + address/receiver | reachable/listed | which format/can receive | peppol/endpoint + id | publish/register + receiver | unknown/not found',
      context: 'service-directory',
    },
    invoice: {
      also: 'upload, submission, conversion, capture, intake, document, mapping, invoice intake, document intake',
      told: 'send/upload/hand + invoice/erp/pdf | convert/turn + format/xml | read + scan/mail | small firm + type in/form | upload/submit/hand in | pdf/paper/scan + read | erp/accounting + send | convert/translate/map + format | type/form + web | batch/thousand + invoice | attachment',
      context: 'import-job',
    },
    validation: {
      also: 'rejection, check, rule, verification, syntax, plausibility, schema check, business rule, syntax check',
      told: 'check + mandatory/field/sum/rule | reject/error + explain | order number/missing + refuse | new version + rule | valid/invalid/error | mandatory/missing + field | reject/bounce + reason | vat/sum/total + wrong | schema/standard/version | duplicate/twice + invoice | correct + resubmit',
      context: 'plausibility-check',
    },
    delivery: {
      also: 'transmission, transport, exchange, routing, message, delivery exchange, access point, message exchange, delivery receipt',
      told: 'pass/deliver + other provider/network | prove/receipt + arrived/delivered | not reachable + retry/again | sign/encrypt/seal | deliver/transmit/forward | other provider/access point | receipt/acknowledge/arrived | failed/retry/undelivered | signed/sealed/encrypted | mail/post + fallback | lost/stuck + where',
    },
    'tax-report': {
      also: 'clearance, fiscalisation, e-reporting, tax clearance, fiscal number, government platform, tax authority',
      told: 'tax office/state + approve/report + each | stamp/number/qr + tax | within + days + report | down + platform + later | tax authority/office/ministry | clear/stamp | report/transmit + state | number/qr/hash + given | rejected + authority | deadline/days + report | country + rule/own',
      context: 'e-filing',
    },
    response: {
      also: 'acknowledgement, dispute, status, reply, tracking, feedback, invoice response, status message, approval status, payment status',
      told: 'accepted/rejected/paid + tell/back | where + my invoice | buyer + query/refuse | seen/in process | status/where/how far | accept/reject | paid/will be paid | query/clarify + buyer | tell/inform + supplier | in process/seen/opened',
    },
    matching: {
      also: 'approval, receiving, reconciliation, workflow, invoice matching, order matching, three-way match, purchase order',
      told: 'order + compare/agree + invoice | approve + department/boss | difference + price/quantity | goods + received | match/compare + order | sign off | difference/deviate + price/quantity | goods/delivery + receipt | cost centre/department | without + order | boss/buyer + release',
      context: 'invoice-matching',
    },
    archive: {
      also: 'retention, document, storage, audit, record, long-term archive, audit store',
      told: 'keep + ten/years | auditor + show/find | unchanged/original + prove | delete + after | keep/store/archive | ten/seven + years | auditor/inspection + find | unaltered/original | search/find again + invoice | delete/expire | export + archive',
      context: 'archive',
    },
    billing: {
      also: 'package, plan, fee, charge, pricing, subscription, network billing, transaction fee',
      told: 'per document/invoice + cent/charge | package/hundred + month | partner/reseller + share | free + receive | per invoice/document + charge | package/flat/monthly | reseller/partner + commission | bill + participant | free/limit | volume/discount',
      context: 'usage-rating',
    },
    format: {
      also: 'mapping, conversion, schema, standard, transformation, formats',
      told: 'format/xml/ubl/edifact | convert/transform/map | version/new + standard | country/national + format | field/code + translate | readable/view + people | customer-specific/special',
      context: 'template',
    },
    notification: {
      also: 'alert, message, mail, email, reminder, letter, push',
      told: 'mail/notify/tell + arrived/rejected | alert/warn + failure | remind + approve/open | digest/daily + mail | message + supplier/buyer | nobody noticed | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    reporting: {
      also: 'monitoring, statistics, dashboard, analytics, report, figures, audit trail',
      told: 'how many + invoices/sent/rejected | report/statistics | volume/peak/month | service level/uptime | error rate/failed + share | management/authority + figures | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'invoice > participant, invoice > validation, invoice ~> delivery, delivery > directory, directory > participant, delivery ~> tax-report, delivery ~> matching, matching ~> response, delivery ~> archive, delivery ~> billing, tax-report ~> response, invoice > format, response ~> notification, delivery ~> reporting',
};

export const BILLING_MODELS: readonly ReferenceModel[] = [
  SUBSCRIPTION_BILLING,
  USAGE_RATING,
  E_INVOICING_NETWORK,
];
