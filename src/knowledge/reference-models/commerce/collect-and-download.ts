import type { ReferenceModel } from '../reference-model.ts';

const CLICK_AND_COLLECT: ReferenceModel = {
  id: 'click-and-collect',
  title: 'Click and collect',
  words:
    'pick up, collect, branch, store, reserve, locker, ready, shop nearby, counter, curbside, bring to the car, same day, online and in store',
  parts: {
    store: {
      also: 'branch, opening hours, pickup point, store locator, location, site, place, address, outlet',
      told: 'nearest/nearby/closest + shop/branch/store | open/close + hour/time/sunday | which + branch/shop/store | map/address + branch | near/nearest | map/parking/entrance | branch + takes part | open/close + hour/time/day | branch/place/shop + new/close/move',
      context: 'site',
    },
    availability: {
      also: 'store stock, stock per branch, available to promise, inventory, stock, store inventory, stock level, branch stock, stock count',
      told: 'have/has + branch/shop/shelf | in stock + nearby/store | last/one + left | shelf + empty/wrong/count | in the shop/on the shelf | system/not there | last one/two left | minutes/old + figure | how much/how many + left/there',
      context: 'inventory',
    },
    reservation: {
      also: 'hold, set aside, pickup reservation, click and reserve, put aside, in-store reservation, reserve in store',
      told: 'put/set/lay + aside | keep/hold + day/hour/until | reserve + try/look/see | release/free + not fetched/not collected | try on/decide | two days/let go/back on shelf | slip/rail | expired/not collected | put aside/no obligation',
    },
    order: {
      also: 'online order, purchase, order line, checkout, customer order, sales order, booking, order status, ordering',
      told: 'buy/order/pay + online/home/phone | cancel/change + order | order + confirm/number | mix/combine + delivery/pickup | website/sofa | pay now/pay later | cancelled/changed mind | order/buy + phone/online/mail/counter | take/write down + order',
      context: 'order',
    },
    picking: {
      also: 'in-store fulfilment, pick task, preparation, staging, store picking, fulfilment, pick list, packing, shipping',
      told: 'staff/assistant/colleague + fetch/gather/pick + shelf/floor | pack/bag + label/name | ready + within/hour | cannot find + item/shelf | shelf/stockroom/cannot find | label/rack | printer/beep/ignored | between customers/two hours | pack/wrap/box up',
      context: 'fulfilment',
    },
    handover: {
      also: 'collection, pickup, pickup code, collection slot, locker compartment, pick-up, locker, curbside, hand-out, collection desk',
      told: 'code/number/passport + show/scan/counter | locker/compartment | fetch/collect/pick up + counter/car/shop | trunk/curb/kerb | friend/somebody else + collect | counter/queue/desk | code/passport/id | boot/car park/bay | husband/neighbour + collect | given/wrong bag',
    },
    payment: {
      also: 'prepayment, pay in store, refund, transaction, charge, card payment, checkout payment, receipt, payment method',
      told: 'pay + counter/till/store/collect | prepaid/paid + online | refund + not collected/cancelled | till/collect/prepaid | refund/cancel | cash/invoice | pay/paid + card/cash/phone/transfer | money/amount + back/refund | take/collect + money',
      context: 'payment',
    },
    transfer: {
      also: 'stock transfer, ship to store, replenish branch, consolidation, branch supply, internal delivery, replenishment, relocation, branch delivery',
      told: 'bring/send/move + from + other/branch/warehouse | truck/van + branch + night/morning | ship to + store/branch | not in + shop + warehouse | van/other branch | central/send to store | from + branch/shop + to/other | send/move/carry + branch/other | truck/van + branch',
      context: 'stock-transfer',
    },
    notification: {
      also: 'ready message, reminder, pickup alert, customer message, message, alert, email, text message, mailing',
      told: 'text/message/mail/sms + ready/collect/wait | remind + fetch/collect | tell/let know + arrive/ready | on my way/i am here | mail | too early/not ready | remind/last day | text/sms/mail/message + send/get/customer | let know/inform',
      context: 'notification',
    },
    returns: {
      also: 'exchange, return in store, return desk, complaint, claim, rma, returned goods, restocking',
      told: 'bring/back + counter/shop | try/changing room | money | bring/send/come + back | take back/swap/exchange/replace | damaged/faulty | money back/credit | reason + return/back | unhappy/complain/disappointed',
      context: 'returns',
    },
    customer: {
      also: 'account, shopper, profile, member, favourite store, client, customer record, contact, customer card',
      told: 'my shop/usual branch | regular | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before | sign up/register/join',
      context: 'customer',
    },
    product: {
      also: 'catalogue, item, assortment, article, range, price list, category',
      told: 'browse/photo/describe | only online/only in store | size/colour | what we sell/what we offer/what we have | photo/picture/description/describe | price + change/raise/put up | new + in/on + range/list/menu | take off/discontinue | list/sheet + price/item',
      context: 'product-catalogue',
    },
    'pickup-slot': {
      also: 'slot, time slot, collection window, appointment, pickup time, capacity, schedule, calendar, time window',
      told: 'time/hour/window + collect | choose/book/pick + hour/window/time | too many/queue + same time/saturday | rush/arrive | slot/window/time + free/full/book | too many + same time/at once | early/late + slot/window | calendar/plan + full',
      context: 'scheduling',
    },
  },
  relations:
    'order > availability, order > store, reservation > availability, order > payment, order ~> picking, reservation ~> picking, picking ~> transfer, picking ~> handover, picking ~> notification, handover > payment, handover ~> availability, transfer ~> availability, order > product, order > pickup-slot, handover ~> returns, order > customer',
};

const DIGITAL_GOODS: ReferenceModel = {
  id: 'digital-goods',
  title: 'Digital goods and licences',
  words:
    'download, licence key, software licence, e-book, file, activation, seat, serial number, digital, update, trial, renewal, device',
  parts: {
    product: {
      also: 'digital product, edition, version, bundle, catalogue, range, assortment, item, price list',
      told: 'sell/offer + download/software/e-book/template/font | edition/basic/pro/version | new/upload + file/release | bundle/package | plugin/template/course/song/font | screenshot/description | what we sell/what we offer/what we have | photo/picture/description/describe | price + change/raise/put up',
      context: 'product-catalogue',
    },
    order: {
      also: 'purchase, checkout, cart, sale, customer order, sales order, order line, booking, order status',
      told: 'buy/purchase/order + licence/download/file/key | checkout/basket | upgrade + bigger/pro | gift/for somebody else | one click/bulk/upgrade | order/buy + phone/online/mail/counter | take/write down + order | change/cancel/forget + order | confirm/confirmation + order',
      context: 'order',
    },
    licence: {
      also: 'license, licence key, entitlement, seat, activation, license key, key, permission',
      told: 'key/serial/code + issue/send/type/enter | activate/unlock + device/computer | how many/number of + seat/device/user | expire/run out/block/revoke + key/licence | move + new computer | key/serial/code + mail/type/lost | activate/deactivate + device/machine | seats/users/too many | expired/revoked | new laptop/reinstall',
      context: 'entitlement',
    },
    download: {
      also: 'delivery, file delivery, secure link, release file, media file, file, download link, file hosting, release, file storage, content',
      told: 'link + mail/expire/click | fetch/get/load + file/copy | times/often + download | again/lost + file | share/pass on + link/file | mail | gigabyte/interrupted | again/old version + download | file/installer/pdf + get | three times/limit + download',
    },
    subscription: {
      also: 'renewal, plan, trial, maintenance contract, standing order, membership, pause, contract, subscriber',
      told: 'renew/extend + year/month | try + free/days/trial | cancel/stop + renew | next + year + charge | yearly/renewal | trial/thirty days | cancel/lapse/expire | every week/every month/regular | pause/skip',
      context: 'subscription',
    },
    payment: {
      also: 'transaction, charge, refund, payment method, card payment, checkout payment',
      told: 'pay + card/paypal/transfer | refund/money back + days | charge + fail/decline | chargeback/fraud | card/paypal/wallet | refund/fourteen days | declined | pay/paid + card/cash/phone/transfer | money/amount + back/refund',
      context: 'payment',
    },
    tax: {
      also: 'vat, sales tax, tax rule, invoice tax, tax rate, tax report, tax return, tax number',
      told: 'vat/sales tax | country + buyer/lives + tax/rate | company/business + tax number | tax office/report + sale | moss/reverse charge | country/state + rate | vat number | vat/tax + rate/country/percent | tax office/tax adviser',
      context: 'tax',
    },
    update: {
      also: 'version update, patch, changelog, maintenance, software update, new release, maintenance release, hotfix',
      told: 'new version/patch/fix + customer/user | entitled/allowed/get + update | tell/notify + version/release | bug + fix | new version/version two | bug/fix/patch | who may/entitled/free + update | notify/announce + release | roll out/pull back/rollback | beta/tester',
    },
    reseller: {
      also: 'partner, affiliate, distributor, channel partner, volume licence, channel, dealer, partner programme',
      told: 'partner/dealer/reseller/school + sell/buy | batch/hundred/bulk + key/licence | commission/margin + partner | refer/recommend + reward | dealer/partner/school + sell | pack/hundred + keys | margin/commission/discount | link/recommend + reward | portal/price list + partner | distributor',
    },
    fraud: {
      also: 'risk check, abuse detection, piracy, leaked key, fraud check, risk, abuse, suspicious case, fraud prevention',
      told: 'stolen/leaked/pirate/crack | same key + many/twenty | suspicious/odd + order/country | blacklist/ban | stolen card/cracked | same key + many | forum/torrent | revoke | cheat/scam/abuse',
      context: 'fraud-evaluation',
    },
    customer: {
      also: 'account, user, buyer, customer portal, library, client, customer record, contact, customer card',
      told: 'login/password/mail address | my purchases/library | company/student/teacher + proof | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before | sign up/register/join',
      context: 'customer',
    },
    support: {
      also: 'ticket, help desk, customer service, help, enquiry, request, support ticket, complaint, support case',
      told: 'mail/ticket/chat + help/not work | lost key/cannot install | faq | call/write/mail + complain/ask/help | angry/upset/annoyed + customer | answer/reply + slow/late/days | same question/again and again | ticket/inbox/hotline | sort out/make good/apologise',
      context: 'helpdesk-chat',
    },
    invoicing: {
      also: 'invoice, receipt, billing, credit note, bill, statement, invoice line, accounts receivable',
      told: 'invoice/receipt + company/download | wrong name/vat id | purchase order | bill/invoice + send/write/month/print | overdue/unpaid/still owe/remind | credit/knock off/correct + bill/invoice | bookkeeper/accountant | end of the month/month end | wrong + amount/bill/invoice',
      context: 'invoicing',
    },
  },
  relations:
    'order > product, order > payment, order > tax, order > fraud, order ~> licence, licence ~> download, subscription > payment, subscription ~> licence, update > licence, reseller ~> order, download > product, licence ~> fraud, order > customer, order ~> invoicing, support > licence',
};

export const COLLECT_AND_DOWNLOAD_MODELS: readonly ReferenceModel[] = [
  CLICK_AND_COLLECT,
  DIGITAL_GOODS,
];
