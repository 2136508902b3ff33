import type { ReferenceModel } from '../reference-model.ts';

const SOFTWARE_LICENCE_SALES: ReferenceModel = {
  id: 'software-licence-sales',
  title: 'Software licence sales',
  words:
    'licence key, activation, seat, upgrade, trial, maintenance contract, perpetual, reseller, edition, desktop program, piracy, renewal, download',
  parts: {
    product: {
      also: 'product edition, catalogue, edition, price list, plan, bundle',
      told: 'home/pro/edition + price | upgrade/old version + cheaper | per + seat/device/year | school/student + discount | home/pro/edition/module | price/discount/school | upgrade/cheaper | currency/country',
      context: 'product-catalogue',
    },
    order: {
      also: 'sale, checkout, purchase, quote, reseller order, settlement',
      told: 'buy/order + licence/seat | quote/offer + big/firm | reseller/dealer + order | refund/regret + days | buy/order/basket/shop | quote/purchase order | refund/changed mind/14 days | failed/fraud + order',
      context: 'order',
    },
    licence: {
      also: 'key, entitlement, seat, serial, licence key, serial number, contract',
      told: 'key/serial + get/mail/lost | how many + seat/device/left | perpetual/expire | transfer/give + to other | combine/split + licence | key/serial/code + send/mail/lost | seat/computer | forever | transfer/sold/company + key',
      context: 'entitlement',
    },
    activation: {
      also: 'device, installation, machine, licence check, floating server, offline file',
      told: 'enter/activate + key/computer | new/other + computer/move | offline/without internet | too many + computer | borrow/float/concurrent | activate/enter/unlock + key/code/computer | new/dead + laptop/computer | factory | too many/limit | move/deactivate',
    },
    trial: {
      also: 'demo, evaluation, free version, demo licence, trial extension',
      told: 'try/test + days/free | extend/longer + try | convert/buy + after | remind + trial/over | try/test/demo/free + days | run out/extend | buy + after/convert',
    },
    download: {
      also: 'download delivery, release, installer, update, version, update channel',
      told: 'download/install + file | update/new version + allowed | old + version + still | which system + mac/windows | download/install/file | new/old + version | update/patch + allowed | mac/windows/linux',
    },
    renewal: {
      also: 'maintenance renewal, maintenance, subscription, support contract, upgrade protection',
      told: 'renew/year + pay/remind | update + included/until | price/increase + renew | lapse/cancel | renew/extend | remind/expire/run out | update/support + included | forgot',
      context: 'subscription',
    },
    compliance: {
      also: 'audit, piracy, abuse, usage audit, key block, true-up',
      told: 'pirate/stolen/crack + key | block/blacklist + key | more + use/than bought | audit/count + customer | export/sanction | pirate/crack/stolen/shared | block/blacklist | more + than/paid | audit',
      context: 'audit',
    },
    partner: {
      also: 'reseller, dealer, affiliate, distributor, commission, margin',
      told: 'margin/commission + dealer/partner | country/region + partner | register + deal | own price + dealer | dealer/reseller/partner + sell/margin | commission/per cent | region/country | own price/discount',
    },
    invoicing: {
      also: 'invoice, billing, vat, credit note, statement, accounting',
      told: 'invoice/purchase number + firm | vat/tax + country | card/transfer + pay | credit/cancel + invoice | invoice/bill | vat/tax number | wire/purchase order | credit note/cancel',
      context: 'invoicing',
    },
    payment: {
      also: 'card, charge, refund, payment provider, transaction, bank transfer',
      told: 'card/paypal/transfer + pay | failed/declined/chargeback | refund/money back | card/transfer/paypal + pay | declined/failed/bounced + card/payment/transfer | money + arrive/receive/bank | payment provider | bank account/iban',
      context: 'payment',
    },
    customer: {
      also: 'account, company, user, contact, client, person',
      told: 'who + bought/customer/firm | account/login/my keys | school/student/authority | administrator | customer/client + file/record/details/know | address/phone + changed/wrong | sign up/new/win + customer/client | contract/agreement/terms + customer/client | regular/big/important + customer/client | who + customer/belongs',
      context: 'customer',
    },
    support: {
      also: 'ticket, help, knowledge base, help desk, enquiry, complaint, case',
      told: 'help/ask/write + customer | lost/does not work + key | forum/manual | call/write/mail + help/question/problem | complain/complaint/angry | hotline/help desk | answer + customer/question | ask + how/why',
      context: 'helpdesk-chat',
    },
  },
  relations:
    'order > product, order ~> licence, activation > licence, trial ~> order, licence ~> download, renewal > licence, renewal ~> order, compliance > activation, order > partner, trial > licence, order ~> payment, order > customer, licence > customer, support > licence, payment ~> invoicing',
};

const BUG_BOUNTY: ReferenceModel = {
  id: 'bug-bounty',
  title: 'Bug bounty platform',
  words:
    'hacker, researcher, vulnerability, bounty, reward, security hole, report, severity, scope, disclosure, duplicate, triage, proof of concept, hall of fame',
  parts: {
    program: {
      also: 'scope, policy, programme, bounty programme, reward table, asset',
      told: 'which + site/app/system + may/allowed | rule/safe/not sue | budget/reward + table | private/invite | pause/close + programme | what/which + may/allowed/attack/test | scope/forbidden | reward/table/budget | pause',
    },
    researcher: {
      also: 'hacker, finder, profile, skill, verification',
      told: 'name/alias/country + researcher | skill/rank/reputation | invite + best | passport/tax/sanction + check | hacker/researcher/alias + who/know | trust | invite | sanction/passport/age',
      context: 'user-profile',
    },
    report: {
      also: 'submission, finding, vulnerability, vulnerability report, proof of concept, attachment',
      told: 'report/send/hand in + hole/weakness | step/video/proof + show | draft/secret/encrypt + report | withdraw/add + report | report/hand in | hole/weakness/bug | step/video/proof | secret/encrypted',
    },
    triage: {
      also: 'validation, assessment, severity, duplicate check, severity score, triager',
      told: 'real/reproduce/valid + check | duplicate/already + known | how bad/severity/critical | first answer + within/day | noise/out of scope + close | check/reproduce/real | duplicate/already | nonsense/robot/noise | wait/days + answer',
      context: 'case-management',
    },
    remediation: {
      also: 'fix, retest, ticket, customer response',
      told: 'fix/patch/closed + developer/customer | retest/again + check | ticket + other/own + system | deadline/ninety days | fix/patch/repair/close | retest | ninety | developer',
      context: 'task',
    },
    bounty: {
      also: 'reward, award, bonus, award decision, swag',
      told: 'how much/award/decide + reward | bonus/extra/shirt | unhappy/dispute + amount | first + gets | how much/amount/thousand + pay/reward | thanks | unhappy/low',
    },
    payment: {
      also: 'payout, tax, wallet, tax form, fee, transaction',
      told: 'pay + bank/crypto | tax/form + country | fee/deposit + customer | donate/charity | pay/transfer/bank/crypto | tax/form/country | fee/invoice | arrived',
      context: 'payment',
    },
    disclosure: {
      also: 'publication, advisory, write-up, hall of fame, coordinated release',
      told: 'publish/public + after | thank/hall of fame | black out/redact + detail | both + agree | publish/press/blog | before/after + fixed | black/hide + detail | agree/embargo',
    },
    mediation: {
      also: 'dispute, complaint, conduct, code of conduct, ban',
      told: 'quarrel/unfair/complain | ban/warn + researcher | threat/blackmail + behave | neutral/third + decide | argue | ban/warn/rude | blackmail/threat | third/neutral',
      context: 'moderation',
    },
    leaderboard: {
      also: 'ranking, reputation, badge, point, score, standing',
      told: 'point/rank/badge | month/quarter + best | event/contest + live | signal/accuracy | hall of fame | contest',
      context: 'leaderboard',
    },
    company: {
      also: 'client, customer, organisation, security team, account',
      told: 'client/company/bank + customer | contract/team/member | who + may + see/report | customer/client + file/record/details/know | address/phone + changed/wrong | sign up/new/win + customer/client | contract/agreement/terms + customer/client | regular/big/important + customer/client | who + customer/belongs',
      context: 'customer',
    },
    message: {
      also: 'comment, thread, inbox, reply, update, conversation, notification',
      told: 'ask/write/answer + hacker/researcher | silence/no answer | tell/mail + status | discuss/clarify + report | polite/impatient + researcher | ask + details/when | no reply/ignored',
      context: 'comment',
    },
    statistics: {
      also: 'dashboard, response time, key figure, evaluation, figures, insight',
      told: 'how many + report/valid | average/response | spent/paid + year | board/boss | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | chart/graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
  },
  relations:
    'report > program, report > researcher, report ~> triage, triage ~> remediation, triage ~> bounty, bounty > program, bounty ~> payment, payment > researcher, remediation ~> disclosure, triage ~> leaderboard, bounty ~> leaderboard, program > company, triage ~> message, bounty ~> statistics, mediation > report, triage ~> statistics',
};

export const LICENCES_AND_BOUNTIES_MODELS: readonly ReferenceModel[] = [
  SOFTWARE_LICENCE_SALES,
  BUG_BOUNTY,
];
