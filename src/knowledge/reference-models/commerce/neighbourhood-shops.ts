import type { ReferenceModel } from '../reference-model.ts';

const BOOKSHOP: ReferenceModel = {
  id: 'bookshop',
  title: 'Bookshop',
  words:
    'book, bookshop, reader, author, publisher, novel, isbn, paperback, reading, shelf, school book, bestseller, title, bookseller, signed copy',
  parts: {
    catalogue: {
      also: 'title, book database, edition, isbn, author, bibliographic data, title catalogue, bibliography, publisher, book data',
      told: 'author/publisher/isbn + find/look | hardback/paperback/audiobook | out of print/new edition/appear | blurb/cover | look up/find + author/title/blue cover | in print/appears in | e-book | what we sell/what we offer/what we have | photo/picture/description/describe',
      context: 'product-catalogue',
    },
    stock: {
      also: 'copy, shelf stock, inventory, section, stock level, stock count, stocktake, stock movement, stock item',
      told: 'shelf/table/section + stand | one copy | count/stocktake | stolen/dusty/unsold | shelf/table/window + stand | the last copy/only one | shoplift/misplaced | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there',
      context: 'inventory',
    },
    'customer-order': {
      also: 'special order, reservation, order, pickup, preorder, hold, sales order, order line, booking',
      told: 'order + tomorrow/for customer | put aside/collect | preorder/appear + title | school/class + list | order + until tomorrow/overnight | put aside/name slip/shelf + collect | school list/class set | text/ring + arrived/here | not collected',
      context: 'order',
    },
    purchasing: {
      also: 'purchase, book wholesaler, publisher order, rep order, wholesaler order, procurement, purchase order, supplier order, supplier',
      told: 'wholesaler/overnight + order | publisher/rep/preview + season | box/delivery + morning | not available/reprint | rep/preview/season + order | wholesaler/overnight/crate | publisher/discount/terms | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget',
      context: 'purchase-order',
    },
    returns: {
      also: 'remission, return right, unsold copy, credit, returns to publisher, publisher return, unsold, refund, exchange',
      told: 'unsold/remit + publisher | return right/months | credit/note + publisher | damaged + copy | remit/send back + publisher | permission/deadline + return | damaged/misprint | bring/send/come + back | take back/swap/exchange/replace',
      context: 'returns',
    },
    till: {
      also: 'sale, receipt, payment, gift voucher, point of sale, cash register, checkout, counter sale, cash drawer',
      told: 'till/cash/card | gift/wrap/voucher | receipt/fixed price | sold + today | gift paper/book token | till/cash register/counter | ring up/scan/key in | pay + cash/card | receipt/slip',
      context: 'store-pos',
    },
    event: {
      also: 'reading, signing, book club, author visit, ticket, activity, programme, event calendar, excursion',
      told: 'author/reading | chair/ticket/book club | invite/host | children + afternoon | tickets/chairs/wine | story time | sign up/register/join + trip/event/course | programme | too few/cancel/rain',
      context: 'event-programme',
    },
    recommendation: {
      also: 'staff pick, reading tip, review, bestseller list, newsletter, suggestion, tip, selection, personalisation',
      told: 'tip/recommend/favourite | like/similar + book/novel | bestseller/prize | gift + for uncle | staff pick/handwritten card | for my aunt/ten year old | review | newsletter/instagram | suggest/recommend/advise',
      context: 'recommendation',
    },
    'business-customer': {
      also: 'library account, school, standing order, company customer, invoice account, institutional account, library, account, institution, company',
      told: 'school/library/company + order/invoice | series/continuation/standing | discount/tender + library | invoice/month + account | town library/law firm | invoice/discount + school/library | standing order | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest',
    },
    'second-hand': {
      also: 'used book, trade-in, antiquarian, buy-in, second hand book, used copy',
      told: 'used/old/antiquarian + book | rare/valuable/first print | buy/bring + box/inheritance | condition/foxed/first edition | old/used/antique + book | attic/estate | swap/take in + book | signed/price in pencil/torn',
    },
    customer: {
      also: 'reader, client, customer card, contact, regular customer, customer record, customer profile, customer data',
      told: 'reader/regular + knows/reads | address/mail/phone + customer | birthday/interest/genre | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before | sign up/register/join',
      context: 'customer',
    },
    'web-shop': {
      also: 'online shop, shop, website, e-book shop, online order, basket, e-commerce, cart, shopping cart',
      told: 'website/internet/online + order/buy | send/post + book/home | basket/click | amazon/online giant | put/drop/add + basket/cart/bag | leave/forget/abandon + basket/cart | save/keep/heart + later | sum/total/shipping cost + basket/before',
      context: 'cart',
    },
    invoicing: {
      also: 'invoice, billing, monthly invoice, statement, dunning, bill, credit note, invoice line, accounts receivable',
      told: 'bill/invoice + school/office | unpaid/overdue/remind | bill/invoice + send/write/month/print | overdue/unpaid/still owe/remind | credit/knock off/correct + bill/invoice | bookkeeper/accountant/tax adviser | end of the month/month end | wrong + amount/bill/invoice',
      context: 'invoicing',
    },
  },
  relations:
    'customer-order > catalogue, customer-order > stock, customer-order ~> purchasing, purchasing ~> stock, stock ~> returns, till > stock, customer-order ~> till, event ~> purchasing, recommendation > catalogue, business-customer ~> customer-order, second-hand ~> stock, customer-order > customer, web-shop ~> customer-order, web-shop > catalogue, business-customer ~> invoicing',
};

const LIBRARY_OF_THINGS: ReferenceModel = {
  id: 'library-of-things',
  title: 'Library of things',
  words:
    'borrow, lend, drill, tool, member, library, tent, thing, return, share, deposit, volunteer, neighbourhood, sewing machine, late fee',
  parts: {
    item: {
      also: 'thing, object, catalogue, kit, item type, tool, inventory, asset, equipment',
      told: 'drill/tent/ladder/projector + have/list | photo/manual/describe | part/accessory/bag + belong | drill/raclette/sewing machine/tent | where is/which shelf | label/barcode | sticker/parts | sticker/tag | have/own/list + thing/tool',
      context: 'asset-register',
    },
    member: {
      also: 'borrower, membership, household, id check, membership fee, registration, enrolment, account, subscription',
      told: 'join/sign up/year + fee | proof/identity | low income/reduced | join/sign up/card | yearly fee/lapsed | banned/unreliable | ban/passport | join/sign up/register | card/number + member',
      context: 'membership',
    },
    reservation: {
      also: 'booking, hold, waitlist, calendar, stay, enquiry, cancellation, confirmation, group booking',
      told: 'reserve/book + weekend/day | free/taken + weekend | wait/queue + popular | cancel/not fetched | weekend/easter + reserve | calendar/taken | not picked up/no show | queue/next in line | book/reserve',
      context: 'reservation',
    },
    loan: {
      also: 'lending, checkout, renewal, due date, return, borrowing, rental, check-out',
      told: 'borrow/take home/lend | due/overdue | renew/longer | bring/give + back | counter/desk + scan | missing/dirty + back | check out/bring back/extend | borrow/lend/take home | back/return + late/time/due',
      context: 'circulation',
    },
    payment: {
      also: 'late fee, deposit, rental fee, charge, transaction, refund, card payment, checkout payment, receipt',
      told: 'deposit/fee/fine | pay + week/late | lost/broken + pay | refund + deposit | late fee | donation/pay what you can | pay/paid + card/cash/phone/transfer | money/amount + back/refund | take/collect + money',
      context: 'payment',
    },
    maintenance: {
      also: 'repair, inspection, safety test, cleaning, defect, fault, work order, servicing, fault report',
      told: 'broken/blunt/leak + fix | test/electric/safe | clean/check + back | part/blade + replace | blunt/blade/cable/battery | safety test | repair/clean + thing | out of use/shelf of broken | defect/faulty/out of order',
      context: 'maintenance-order',
    },
    donation: {
      also: 'acquisition, donated item, wish list, purchase, item donation, donor, gift, intake',
      told: 'give/donate + old/attic | wish/want + we had | buy/new + thing | refuse + not need | give/bring + old/unused | attic/cellar/basement | miss/should have | say no/too many + donate | thank/receipt + donor',
    },
    volunteer: {
      also: 'rota, opening hours, helper, staff, volunteer shift, shift, volunteering, helper list',
      told: 'helper/volunteer + desk/saturday | open/close + hour | rota/swap | who + desk/open/there | training/key + volunteer | desk/who opens | helper/volunteer + come/need/find | rota/shift | open/close + who',
      context: 'volunteer',
    },
    workshop: {
      also: 'course, repair cafe, induction, training, workshop event, event, class, course place',
      told: 'learn/show/course + use | induction/trained/allowed + saw | place + course/workshop | induction/licence + saw | repair cafe/sewing evening/places | course/class/workshop + sign up/place/teach | teacher/trainer/expert + show | full/waiting list/cancelled + course',
      context: 'activity-booking',
    },
    notification: {
      also: 'reminder, message, newsletter, email, overdue notice, alert, text message, customer message, mailing',
      told: 'remind/text/mail + back/due | available/your turn + tell | newsletter/new things | text/sms/mail/message + send/get/customer | let know/inform | remind/nudge/reminder | ring/phone/call + tell/remind | confirm/confirmation + mail/text | did not know/nobody told/never got',
      context: 'notification',
    },
    branch: {
      also: 'location, site, pickup point, shelf, store, place, address, outlet',
      told: 'open/closed + saturday/hours | container | second branch/station | open/close + hour/time/day | branch/place/shop + new/close/move | map/how to get | each/every/per + branch/place',
      context: 'site',
    },
    reporting: {
      also: 'statistics, grant report, figure, impact report, overview, report, dashboard, daily report, key figure',
      told: 'how many/often + borrowed | co2/saved/grant | council/funder + report | statistic | report/list + week/month/boss/owner | compare + last year/last month/other | how much/how many + month/week/year | accountant/tax adviser/tax office | excel/spreadsheet',
      context: 'reporting',
    },
  },
  relations:
    'reservation > item, reservation > member, reservation ~> loan, loan > member, loan > item, loan ~> payment, loan ~> maintenance, maintenance ~> item, donation ~> item, member > workshop, volunteer ~> loan, member > payment, loan ~> notification, reservation ~> notification, loan > branch, loan ~> reporting',
};

const FLOWER_SHOP: ReferenceModel = {
  id: 'flower-shop',
  title: 'Flower shop',
  words:
    'flower, bouquet, florist, rose, wreath, wedding, funeral, vase, ribbon, card message, bloom, plant, mother, valentine',
  parts: {
    arrangement: {
      also: 'bouquet, design, catalogue, recipe, plant, product, range, assortment, item',
      told: 'bouquet/wreath/basket + photo/choose | small/medium/large + price | stem/recipe/how many | tulip/no longer | bunch/bouquet/wreath + picture | thirty euro | seasonal/peony | what we sell/what we offer/what we have | photo/picture/description/describe',
      context: 'product-catalogue',
    },
    order: {
      also: 'flower order, gift order, recipient, card message, customer order, sales order, order line, purchase, booking',
      told: 'order/ring/phone + bouquet | card/message/words/from | recipient/surprise/other address | change/cancel + day | ring/phone/website + bouquet | ribbon text/love | for whom | birthday/mother day/valentine | order/buy + phone/online/mail/counter',
      context: 'order',
    },
    event: {
      also: 'wedding, funeral, quote, consultation, event order, event commission, quotation, offer, estimate',
      told: 'wedding/bride/church/funeral | talk/mood/colour + idea | quote/offer + table/altar | set up/take down | coffin/wreath/ribbon/undertaker | mood board/colour/budget | deposit/collect vases | quote/estimate | what + would cost/will cost',
      context: 'quotation',
    },
    purchasing: {
      also: 'auction buying, wholesale market, grower, supplier order, flower purchase, procurement, purchase order, supplier, reorder',
      told: 'auction/four in the morning | grower/wholesaler + stem | price + rose/peak/valentine | van/trolley + load | clock/grower/holland | three | stems/bunch/trolley | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget',
      context: 'purchase-order',
    },
    stock: {
      also: 'cold store, freshness, stem, bucket, waste, inventory, stock level, stock count, stocktake',
      told: 'wilt/throw/droop | bucket/cooler/cold | run out/left + rose/stem | vase/foam | wilted/bin | stems + left | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up',
      context: 'inventory',
    },
    production: {
      also: 'workbench, binding, arranging, work list, floristry, workshop, bouquet making, job, batch',
      told: 'bind/tie/arrange | bench + morning/list | photo + finished | helper/mother day + shift | bench/apprentice | recipe/photo + like | wire/by ten | build/produce/finish | bench/machine/workshop',
      context: 'production-order',
    },
    delivery: {
      also: 'courier, drop, route, delivery attempt, dispatch, delivery round, delivery note, transport, driver',
      told: 'driver/van/bike + bring | neighbour/not at home | hospital/cemetery | before noon/grave/no answer | bring/drop/drive + customer/home/door/address | van/driver/lorry/bike | nobody home/nobody there/not at home | sign/signature/proof + delivery | wrong address/traffic',
      context: 'delivery',
    },
    relay: {
      also: 'partner florist, network order, remote florist, order transfer, relay order, partner, network, fleurop, order forwarding',
      told: 'other/far/abroad + town/florist | pass on/network | fee/share + partner | receive + from + network | fleurop/interflora | other town/abroad + florist | fee/commission | accept/pass on/refuse + order | photo differs/complain + partner | incoming/from network',
    },
    payment: {
      also: 'till, checkout, invoice, account, transaction, charge, refund, card payment, checkout payment',
      told: 'cash/till | company/undertaker + invoice/month | refund/complain + dead | tip/voucher | undertaker/company + bill | pay/paid + card/cash/phone/transfer | money/amount + back/refund | take/collect + money | decline/bounce/fail + card/payment',
      context: 'payment',
    },
    subscription: {
      also: 'weekly flowers, office flowers, standing order, flower subscription, plan, membership, renewal, pause, contract',
      told: 'every week/reception | birthday/anniversary + remind | hotel/reception/practice + weekly | pause/standing/every friday | every week/every month/regular | pause/skip | cancel/quit/stop + month/week | sign up/subscribe/join | renew/extend/run on',
      context: 'subscription',
    },
    customer: {
      also: 'client, regular customer, contact, company customer, customer record, customer card, customer profile, customer data',
      told: 'regular/wife/anniversary + remember | address/phone + customer | undertaker/hotel/company + account | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before | register',
      context: 'customer',
    },
    invoicing: {
      also: 'billing, monthly invoice, bill, credit note, statement, invoice line, accounts receivable',
      told: 'month/list + bill | undertaker/hotel/office + invoice | unpaid/overdue | bill/invoice + send/write/month/print | overdue/unpaid/still owe/remind | credit/knock off/correct + bill/invoice | bookkeeper/accountant/tax adviser | end of the month/month end | wrong + amount/bill/invoice',
      context: 'invoicing',
    },
    reminder: {
      also: 'message, notification, occasion reminder, campaign, alert, email, text message, customer message, mailing',
      told: 'remind/mail + birthday/anniversary | tell/photo/text + delivered | newsletter | text/sms/mail/message + send/get/customer | let know/inform | nudge/reminder | ring/phone/call + tell/remind | confirm/confirmation + mail/text | did not know/nobody told/never got',
      context: 'notification',
    },
  },
  relations:
    'order > arrangement, order > payment, order ~> production, order ~> relay, production > stock, production ~> delivery, purchasing ~> stock, event ~> purchasing, event ~> production, subscription ~> order, event > arrangement, order > customer, event ~> invoicing, subscription ~> invoicing, reminder ~> order, reminder > customer',
};

export const NEIGHBOURHOOD_SHOPS_MODELS: readonly ReferenceModel[] = [
  BOOKSHOP,
  LIBRARY_OF_THINGS,
  FLOWER_SHOP,
];
